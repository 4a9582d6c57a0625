/* ---
id: active_cases_consultant
label: Aktive sager
label_en: Active cases
description: >-
  Åbne sager, som en virksomhedskonsulent har hovedansvaret for på periodens sidste dag.
  Medansvar tæller ikke. Den dag, sagen lukkes, er den stadig åben. Har to konsulenter
  hovedansvaret samtidig, tæller sagen hos den, der fik det sidst.
formula: >-
  Antal åbne sager med en virksomhedskonsulent som hovedansvarlig på skæringsdagen
unit: sager
direction: neutral
kind: count
roles: [virksomhedskonsulent]
levels: [municipality, department, team, employee]
periods: [month]
owner: Leder af virksomhedsservice
version: 1
order: 130
compare: previous_period
part_of: company_based_share
sources: [sager, sagsansvar]
--- */
SELECT sag_id AS subject, borger_id AS citizen, medarbejder_id AS employee, 1 AS amount,
  sag_id AS case_id, oprettet_dato AS from_date
FROM consultant_case
