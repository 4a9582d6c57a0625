/* ---
id: exits_to_work_or_education
label: Afsluttet til job eller uddannelse
label_en: Closed to job or education
description: >-
  Sager, der er lukket i perioden, fordi borgeren kom i job, fleksjob, IGU, uddannelse eller
  egen virksomhed. Sagen tæller hos den, der var primær sagsbehandler den dag, den blev lukket,
  efter samme regel som for aktive sager.
formula: >-
  Antal lukkede sager med en af de fem årsager
unit: sager
direction: higher_is_better
kind: count
roles: [sagsbehandler]
levels: [municipality, department, team, employee]
periods: [month]
owner: Leder af sagsbehandlingen
version: 1
order: 250
compare: previous_period
sources: [sager, sagsansvar]
--- */
SELECT s.sag_id AS subject, borger_id AS citizen, medarbejder_id AS employee, 1 AS amount,
  s.sag_id AS case_id, oprettet_dato AS from_date, afsluttet_dato AS to_date
FROM sager s LEFT JOIN primary_caseworker p ON p.sag_id = s.sag_id AND p.dag = afsluttet_dato
WHERE afsluttet_dato BETWEEN :first_day AND :last_day
  AND afslutningsaarsag IN ('job', 'uddannelse', 'igu', 'fleksjob', 'egen_virksomhed')
