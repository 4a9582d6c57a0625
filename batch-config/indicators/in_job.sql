/* ---
id: in_job
label: I job
label_en: In job
description: >-
  Borgere, som er i job på periodens sidste dag. Forløbets første og sidste dag tæller med.
  Tavlens tal udelukker ikke hinanden: en borger, der både er i job og under uddannelse, står
  begge steder. Borgeren hører til der, hvor forløbets sag har sin primære sagsbehandler.
formula: >-
  Antal forskellige borgere, som er i job på skæringsdagen
unit: borgere
direction: higher_is_better
kind: count
roles: []
levels: [municipality, department, team]
periods: [month, week]
owner: Jobcenterets ledelse
version: 1
order: 310
compare: previous_period
part_of: basket_job
sources: [forloeb, sager, sagsansvar]
--- */
SELECT borger_id AS subject, borger_id AS citizen, medarbejder_id AS employee, 1 AS amount,
  sag_id AS case_id, start_dato AS from_date, planlagt_slut_dato AS to_date
FROM running_activity
WHERE type = 'job'
