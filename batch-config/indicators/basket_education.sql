/* ---
id: basket_education
label: "Bolde: uddannelse"
label_en: "Balls: education"
description: >-
  Borgere under uddannelse på periodens sidste dag, som hverken er i job eller i IGU. Hver
  borger har højst én bold i kurven.
formula: >-
  Antal bolde af denne slags: én for hver borger
unit: borgere
direction: higher_is_better
kind: count
roles: []
levels: [municipality, department, team]
periods: [month, week]
owner: Jobcenterets ledelse
version: 1
order: 430
compare: previous_period
part_of: [basket_total, in_education]
sources: [forloeb, sager, sagsansvar]
--- */
SELECT borger_id AS subject, borger_id AS citizen, medarbejder_id AS employee, 1 AS amount,
  sag_id AS case_id, start_dato AS from_date, planlagt_slut_dato AS to_date
FROM basket_ball
WHERE bold = 'uddannelse'
