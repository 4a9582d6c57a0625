/* ---
id: longest_wait_days
label: Længste ventetid lige nu (dage)
label_en: Longest wait right now
description: >-
  Den ældste åbne bestilling: dage fra henvisningen til periodens sidste dag. Regnes i
  kalenderdage. Venter ingen, er der intet tal.
formula: >-
  Største antal ventedage blandt de åbne bestillinger på skæringsdagen
unit: dage
direction: lower_is_better
kind: max
roles: [virksomhedskonsulent]
levels: [municipality, department, team, employee]
periods: [month]
owner: Leder af virksomhedsservice
version: 1
order: 180
compare: previous_period
part_of: awaiting_placement
sources: [placeringer, sager]
--- */
SELECT placering_id AS subject, borger_id AS citizen, medarbejder_id AS employee,
  ventedage AS amount, sag_id AS case_id, visiteret_dato AS from_date
FROM waiting_order
