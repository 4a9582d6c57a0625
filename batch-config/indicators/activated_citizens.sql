/* ---
id: activated_citizens
label: Aktiverede
label_en: Citizens in activation
description: >-
  Borgere i konsulenternes aktive sager, som på periodens sidste dag er i virksomhedspraktik,
  løntilskud, nytteindsats eller vejledning og opkvalificering. Forløbet må gerne ligge på en
  anden af borgerens sager. Et øjebliksbillede: den, der var i gang tidligere på måneden, tæller
  ikke.
formula: >-
  Antal forskellige borgere i gang på skæringsdagen
unit: borgere
direction: higher_is_better
kind: count
roles: [virksomhedskonsulent]
levels: [municipality, department, team, employee]
periods: [month]
owner: Leder af virksomhedsservice
version: 1
order: 140
compare: previous_period
part_of: active_cases_consultant
sources: [sager, sagsansvar, forloeb]
--- */
WITH running AS (
  SELECT borger_id, start_dato, planlagt_slut_dato
  FROM running_activity
  WHERE type IN (
    'virksomhedspraktik', 'loentilskud', 'nytteindsats', 'vejledning_opkvalificering'))
SELECT borger_id AS subject, borger_id AS citizen, medarbejder_id AS employee, 1 AS amount,
  sag_id AS case_id, start_dato AS from_date, planlagt_slut_dato AS to_date
FROM consultant_case JOIN running USING (borger_id)
