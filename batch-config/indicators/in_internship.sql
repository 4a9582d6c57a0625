/* ---
id: in_internship
label: I virksomhedspraktik
label_en: In company internship
description: >-
  Borgere, som er i virksomhedspraktik på periodens sidste dag. Forløbets første og sidste dag
  tæller med. Tavlens tal udelukker ikke hinanden: en borger, der både er i job og under
  uddannelse, står begge steder. Borgeren hører til der, hvor forløbets sag har sin primære
  sagsbehandler.
formula: >-
  Antal forskellige borgere, som er i virksomhedspraktik på skæringsdagen
unit: borgere
direction: higher_is_better
kind: count
roles: []
levels: [municipality, department, team]
periods: [month, week]
owner: Jobcenterets ledelse
version: 1
order: 320
compare: previous_period
part_of: company_based_share.numerator
sources: [forloeb, sager, sagsansvar]
--- */
SELECT borger_id AS subject, borger_id AS citizen, medarbejder_id AS employee, 1 AS amount,
  sag_id AS case_id, start_dato AS from_date, planlagt_slut_dato AS to_date
FROM running_activity
WHERE type = 'virksomhedspraktik'
