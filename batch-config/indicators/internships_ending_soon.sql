/* ---
id: internships_ending_soon
label: "Praktikker, der slutter inden 4 uger"
label_en: Internships that end within 4 weeks
description: >-
  Virksomhedspraktikker, der er i gang på periodens sidste dag, og som efter planen slutter 1
  til 28 dage senere. Her skal der findes en fortsættelse. En plan, der slutter på selve
  skæringsdagen, eller som er overskredet, er ikke med.
formula: >-
  Antal igangværende praktikker med planlagt slut 1–28 dage efter skæringsdagen
unit: forløb
direction: neutral
kind: count
roles: []
levels: [municipality, department, team]
periods: [month, week]
owner: Jobcenterets ledelse
version: 1
order: 350
compare: previous_period
part_of: in_internship
sources: [forloeb, sager, sagsansvar]
--- */
SELECT forloeb_id AS subject, borger_id AS citizen, medarbejder_id AS employee, 1 AS amount,
  sag_id AS case_id, start_dato AS from_date, planlagt_slut_dato AS to_date
FROM running_activity
WHERE type = 'virksomhedspraktik'
  AND planlagt_slut_dato BETWEEN :last_day + 1 AND :last_day + 28
