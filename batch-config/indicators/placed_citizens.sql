/* ---
id: placed_citizens
label: "Borgere, afsluttede placeringer"
label_en: "Citizens, completed placements"
description: >-
  Borgere, som i perioden fik deres første dag i en virksomhed efter en bestilling. En placering
  tæller den dag, borgeren begynder, ikke når forløbet slutter. Er den annulleret, tæller den
  ikke med; kommer annulleringen først efter opgørelsen, retter næste udgave af månedsbogen
  tallet. Har en borger flere placeringer i perioden, tæller borgeren én gang.
formula: >-
  Antal forskellige borgere med en placering, der er påbegyndt i perioden og ikke annulleret
unit: borgere
direction: higher_is_better
kind: count
roles: [virksomhedskonsulent]
levels: [municipality, department, team, employee]
periods: [month]
owner: Leder af virksomhedsservice
version: 1
order: 110
compare: previous_period
sources: [placeringer, sager]
--- */
SELECT borger_id AS subject, borger_id AS citizen, medarbejder_id AS employee, 1 AS amount,
  sag_id AS case_id, visiteret_dato AS from_date, placeret_dato AS to_date
FROM completed_placement
