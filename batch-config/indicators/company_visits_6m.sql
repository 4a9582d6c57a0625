/* ---
id: company_visits_6m
label: "Virksomhedsbesøg, seneste seks måneder"
label_en: "Company visits, last six months"
description: >-
  Besøg i de seks kalendermåneder, der slutter med periodens måned; fysisk, telefon og video
  tæller lige. Et besøg med to konsulenter tæller hos begge og én gang i team, afdeling og
  kommune. To nabomåneder har fem måneder fælles, så tallet sammenlignes med samme vindue et
  halvt og et helt år tidligere.
formula: >-
  Antal forskellige besøg i seks måneder
unit: besøg
direction: higher_is_better
kind: count
roles: [virksomhedskonsulent]
levels: [municipality, department, team, employee]
periods: [month]
owner: Leder af virksomhedsservice
version: 1
order: 160
compare: six_and_twelve_months_back
counts: work
sources: [virksomhedsbesoeg]
--- */
SELECT besoeg_id AS subject, NULL AS citizen, medarbejder_id AS employee, 1 AS amount,
  dato AS from_date
FROM virksomhedsbesoeg
WHERE dato BETWEEN :six_months_first_day AND :last_day
