/* ---
id: no_conversation_3m
label: Borgere uden samtale i tre måneder
label_en: Citizens without a conversation for three months
description: >-
  Borgere i aktive sager, som ikke har haft en eneste afholdt samtale i de tre måneder, der
  slutter med perioden. En samtale på en hvilken som helst af borgerens sager, og med en hvilken
  som helst medarbejder, er nok. Nye sager er med fra første dag.
formula: >-
  Antal forskellige borgere i aktive sager uden afholdt samtale i tre måneder
unit: borgere
direction: lower_is_better
kind: count
roles: [sagsbehandler]
levels: [municipality, department, team, employee]
periods: [month]
owner: Leder af sagsbehandlingen
version: 1
order: 240
compare: previous_period
part_of: company_based_share
sources: [sager, sagsansvar, samtaler]
--- */
SELECT borger_id AS subject, borger_id AS citizen, medarbejder_id AS employee, 1 AS amount,
  sag_id AS case_id, oprettet_dato AS from_date
FROM caseworker_case ANTI JOIN held_conversation USING (borger_id)
