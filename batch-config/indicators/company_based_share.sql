/* ---
id: company_based_share
label: Andel i virksomhedsrettet indsats
label_en: Share in company-based activities
description: >-
  Hvor stor en del af borgerne i de aktive sager der på periodens sidste dag er i
  virksomhedspraktik, løntilskud eller nytteindsats. Forløbet må gerne ligge på en anden af
  borgerens sager. En borger i to forløb tæller én gang.
formula: >-
  Borgere i virksomhedsrettet indsats delt med alle borgere i aktive sager
unit: procent
direction: higher_is_better
kind: share
roles: [sagsbehandler]
levels: [municipality, department, team, employee]
periods: [month]
owner: Leder af sagsbehandlingen
version: 1
order: 230
compare: previous_period
part_of: active_cases_caseworker
sources: [sager, sagsansvar, forloeb]
--- */
WITH placed AS (
  SELECT borger_id, start_dato, planlagt_slut_dato
  FROM running_activity
  WHERE type IN ('virksomhedspraktik', 'loentilskud', 'nytteindsats'))
SELECT borger_id AS subject, borger_id AS citizen, medarbejder_id AS employee,
  CASE WHEN start_dato IS NULL THEN 0 ELSE 1 END AS amount,
  sag_id AS case_id, start_dato AS from_date, planlagt_slut_dato AS to_date
FROM caseworker_case LEFT JOIN placed USING (borger_id)
