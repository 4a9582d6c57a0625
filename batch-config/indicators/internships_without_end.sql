/* ---
id: internships_without_end
label: Praktikker uden slutdato
label_en: Internships without an end date
description: >-
  Virksomhedspraktikker, der er i gang på periodens sidste dag, og som ingen planlagt slutdato
  har. De mangler en aftale eller en registrering.
formula: >-
  Antal igangværende praktikker uden planlagt slut
unit: forløb
direction: lower_is_better
kind: count
roles: []
levels: [municipality, department, team]
periods: [month, week]
owner: Jobcenterets ledelse
version: 1
order: 360
compare: previous_period
part_of: in_internship
sources: [forloeb, sager, sagsansvar]
--- */
SELECT forloeb_id AS subject, borger_id AS citizen, medarbejder_id AS employee, 1 AS amount,
  sag_id AS case_id, start_dato AS from_date, planlagt_slut_dato AS to_date
FROM running_activity
WHERE type = 'virksomhedspraktik' AND planlagt_slut_dato IS NULL
