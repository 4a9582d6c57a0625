/* ---
id: conversations_held
label: "Gennemførte samtaler, seneste måned"
label_en: "Conversations held, last month"
description: >-
  Samtaler, der blev holdt i måneden. Udeblivelser, aflysninger og samtaler, der kun er
  planlagt, tæller ikke. Deltager flere medarbejdere, får hver af dem samtalen med, men i team,
  afdeling og kommune er den én samtale.
formula: >-
  Antal forskellige afholdte samtaler i måneden
unit: samtaler
direction: higher_is_better
kind: count
roles: [sagsbehandler, virksomhedskonsulent, mentor]
levels: [municipality, department, team, employee]
periods: [month]
owner: Jobcenterets ledelse
version: 1
order: 150
compare: previous_period
counts: work
sources: [samtaler, sager]
--- */
SELECT samtale_id AS subject, borger_id AS citizen, medarbejder_id AS employee, 1 AS amount,
  sag_id AS case_id, dato AS from_date
FROM held_conversation
WHERE dato >= :first_day
