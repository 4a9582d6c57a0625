/* ---
id: basket_total
label: Bolde i kurven
label_en: Balls in the basket
description: >-
  Alle bolde: borgere, som på periodens sidste dag er i job, i IGU eller under uddannelse. Hver
  borger har én bold, også når flere af delene passer, så tallet er summen af de tre slags
  bolde.
formula: >-
  Antal forskellige borgere i job, IGU eller uddannelse på skæringsdagen
unit: borgere
direction: higher_is_better
kind: count
roles: []
levels: [municipality, department, team]
periods: [month, week]
owner: Jobcenterets ledelse
version: 1
order: 400
compare: previous_period
part_of: company_based_share
sources: [forloeb, sager, sagsansvar]
--- */
SELECT borger_id AS subject, borger_id AS citizen, medarbejder_id AS employee, 1 AS amount,
  sag_id AS case_id, start_dato AS from_date, planlagt_slut_dato AS to_date
FROM basket_ball
