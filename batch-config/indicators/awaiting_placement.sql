/* ---
id: awaiting_placement
label: "Borgere, der venter på placering"
label_en: Citizens waiting for placement
description: >-
  Borgere, som er henvist til en virksomhedskonsulent, men som ved periodens udgang hverken er
  begyndt i en virksomhed eller har fået bestillingen annulleret. Sker det netop på
  skæringsdagen, venter borgeren ikke længere.
formula: >-
  Antal forskellige borgere med en åben bestilling på skæringsdagen
unit: borgere
direction: lower_is_better
kind: count
roles: [virksomhedskonsulent]
levels: [municipality, department, team, employee]
periods: [month]
owner: Leder af virksomhedsservice
version: 1
order: 170
compare: previous_period
part_of: active_cases_consultant
sources: [placeringer, sager]
--- */
-- Of a citizen's several orders the oldest is shown: the wait is counted from it.
SELECT borger_id AS subject, borger_id AS citizen, medarbejder_id AS employee, 1 AS amount,
  sag_id AS case_id, visiteret_dato AS from_date
FROM waiting_order
QUALIFY row_number() OVER (
  PARTITION BY borger_id, medarbejder_id ORDER BY visiteret_dato, sag_id) = 1
