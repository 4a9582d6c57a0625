/* ---
id: placement_waiting_days
label: Gennemsnitlig ventetid for afsluttede placeringer (dage)
label_en: Average wait for completed placements
description: >-
  Hvor længe borgerne ventede, fra sagsbehandleren henviste dem, til de begyndte i virksomheden.
  Regnes i kalenderdage, weekender og ferier med. Hver placering vejer lige meget, så en
  afdelings tal er alle dens ventedage delt med alle dens placeringer. Medianen står ved siden
  af, fordi få lange ventetider trækker gennemsnittet op.
formula: >-
  Ventedage i alt delt med antal placeringer
unit: dage
direction: lower_is_better
kind: mean
roles: [virksomhedskonsulent]
levels: [municipality, department, team, employee]
periods: [month]
owner: Leder af virksomhedsservice
version: 1
order: 120
compare: previous_period
part_of: placed_citizens
sources: [placeringer, sager]
--- */
SELECT placering_id AS subject, borger_id AS citizen, medarbejder_id AS employee,
  ventedage AS amount, sag_id AS case_id, visiteret_dato AS from_date,
  placeret_dato AS to_date
FROM completed_placement
