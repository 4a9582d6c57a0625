/* ---
id: active_cases_caseworker
label: Aktive sager
label_en: Active cases
description: >-
  Sager, der er åbne på periodens sidste dag; den dag, sagen lukkes, er den stadig åben. Sagen
  tæller hos den primære sagsbehandler den dag. Er der flere primære, gælder den seneste; er der
  ingen lige nu, gælder den, hvis ansvar sidst ophørte. En sag, der aldrig har haft en primær
  sagsbehandler, tæller kun i kommunens tal.
formula: >-
  Antal åbne sager på skæringsdagen
unit: sager
direction: neutral
kind: count
roles: [sagsbehandler]
levels: [municipality, department, team, employee]
periods: [month]
owner: Leder af sagsbehandlingen
version: 1
order: 210
compare: previous_period
sources: [sager, sagsansvar]
--- */
SELECT sag_id AS subject, borger_id AS citizen, medarbejder_id AS employee, 1 AS amount,
  sag_id AS case_id, oprettet_dato AS from_date
FROM caseworker_case
