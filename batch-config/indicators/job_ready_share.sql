/* ---
id: job_ready_share
label: Andel jobparate
label_en: Share ready for work
description: >-
  Hvor stor en del af borgerne i de aktive sager der er visiteret jobparate på periodens sidste
  dag. Borgere uden visitation, eller med kategorien uoplyst, indgår ikke. Tallet er ikke et mål
  i sig selv: det viser, hvem sagsbehandlerne arbejder med, og en høj andel er ikke i sig selv
  bedre end en lav.
formula: >-
  Jobparate borgere delt med borgere, hvis kategori er oplyst
unit: procent
direction: neutral
kind: share
roles: [sagsbehandler]
levels: [municipality, department, team, employee]
periods: [month]
owner: Leder af sagsbehandlingen
version: 1
order: 220
compare: previous_period
part_of: company_based_share
sources: [sager, sagsansvar, visitationer]
--- */
SELECT borger_id AS subject, borger_id AS citizen, medarbejder_id AS employee,
  CASE kategori WHEN 'jobparat' THEN 1 ELSE 0 END AS amount,
  sag_id AS case_id, oprettet_dato AS from_date
FROM caseworker_case JOIN category_on_last_day USING (borger_id)
WHERE kategori <> 'uoplyst'
