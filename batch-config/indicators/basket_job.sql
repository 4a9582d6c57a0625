/* ---
id: basket_job
label: "Bolde: job"
label_en: "Balls: job"
description: >-
  Borgere i job på periodens sidste dag. Job går forud for alt andet, så boldene her er de samme
  borgere som »I job«. Hver borger har højst én bold i kurven.
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
order: 410
compare: previous_period
part_of: basket_total
sources: [forloeb, sager, sagsansvar]
--- */
SELECT borger_id AS subject, borger_id AS citizen, medarbejder_id AS employee, 1 AS amount,
  sag_id AS case_id, start_dato AS from_date, planlagt_slut_dato AS to_date
FROM basket_ball
WHERE bold = 'job'
