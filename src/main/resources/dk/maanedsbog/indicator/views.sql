-- The rules that many indicators share, worked out once for a period before any indicator runs.
-- Columns keep the names that they have in the extract, so that USING (sag_id) joins them.
-- docs/indicators.md describes each table for those who write indicators.

-- Where everyone belongs for the whole period: the newest employment begun by the cut-off day,
-- ended or not. "employed" says whether any day of the period was covered by one.
CREATE OR REPLACE TEMP TABLE employee_placement AS
WITH membership AS (
  SELECT medarbejder_id, arg_max(team_id, fra_dato) AS team_id,
    bool_or(til_dato IS NULL OR til_dato >= :first_day) AS employed
  FROM ansaettelser
  WHERE fra_dato <= :last_day
  GROUP BY medarbejder_id)
SELECT medarbejder_id, rolle, team_id, afdeling_id, coalesce(employed, false) AS employed
FROM medarbejdere LEFT JOIN membership USING (medarbejder_id) LEFT JOIN teams USING (team_id);

-- The primary caseworker of every case on the cut-off day, and of every case closed in the period
-- on the day it closed. Running on the day goes before ended; the ended ones by how late they ended.
CREATE OR REPLACE TEMP TABLE primary_caseworker AS
WITH wanted AS (
  SELECT sag_id, :last_day AS dag FROM sager
  UNION
  SELECT sag_id, afsluttet_dato FROM sager WHERE afsluttet_dato BETWEEN :first_day AND :last_day)
SELECT sag_id, dag, medarbejder_id
FROM wanted JOIN sagsansvar USING (sag_id)
WHERE rolle = 'sagsbehandler' AND primaer = 'ja' AND fra_dato <= dag
QUALIFY row_number() OVER (
  PARTITION BY sag_id, dag
  ORDER BY least(coalesce(til_dato, dag), dag) DESC, fra_dato DESC, medarbejder_id) = 1;

-- Cases open on the cut-off day, the day of closing included.
CREATE OR REPLACE TEMP TABLE active_case AS
SELECT sag_id, borger_id, oprettet_dato
FROM sager
WHERE oprettet_dato <= :last_day AND (afsluttet_dato IS NULL OR afsluttet_dato >= :last_day);

-- The open cases with their primary caseworker, empty when the case has never had one.
CREATE OR REPLACE TEMP TABLE caseworker_case AS
SELECT sag_id, borger_id, oprettet_dato, medarbejder_id
FROM active_case
LEFT JOIN (FROM primary_caseworker WHERE dag = :last_day) USING (sag_id);

-- The open cases for which a company consultant has the primary responsibility that day.
CREATE OR REPLACE TEMP TABLE consultant_case AS
SELECT sag_id, borger_id, oprettet_dato, medarbejder_id
FROM active_case JOIN sagsansvar USING (sag_id)
WHERE rolle = 'virksomhedskonsulent' AND primaer = 'ja' AND fra_dato <= :last_day
  AND (til_dato IS NULL OR til_dato >= :last_day)
QUALIFY row_number() OVER (PARTITION BY sag_id ORDER BY fra_dato DESC, medarbejder_id) = 1;

-- Activities running on the cut-off day, both ends included, with the case's primary caseworker.
CREATE OR REPLACE TEMP TABLE running_activity AS
WITH running AS (
  SELECT forloeb_id, sag_id, type, start_dato, planlagt_slut_dato
  FROM forloeb
  WHERE start_dato <= :last_day AND (slut_dato IS NULL OR slut_dato >= :last_day))
SELECT forloeb_id, sag_id, borger_id, type, start_dato, planlagt_slut_dato, medarbejder_id
FROM running JOIN sager USING (sag_id)
LEFT JOIN (FROM primary_caseworker WHERE dag = :last_day) USING (sag_id);

-- The balls in the basket: for each citizen the running activities of the first kind that the
-- citizen has, job before IGU before education.
CREATE OR REPLACE TEMP TABLE basket_ball AS
WITH candidate AS (
  SELECT sag_id, borger_id, medarbejder_id, start_dato, planlagt_slut_dato,
    CASE type WHEN 'job' THEN 1 WHEN 'uddannelse' THEN 3 ELSE 2 END AS place
  FROM running_activity
  WHERE type IN ('job', 'igu_praktik', 'igu_skole', 'uddannelse'))
SELECT sag_id, borger_id, medarbejder_id, start_dato, planlagt_slut_dato,
  ['job', 'igu', 'uddannelse'][place] AS bold
FROM candidate
QUALIFY place = min(place) OVER (PARTITION BY borger_id);

-- Each citizen's category on the cut-off day: of several that run, the one that began last.
CREATE OR REPLACE TEMP TABLE category_on_last_day AS
SELECT borger_id, kategori
FROM visitationer
WHERE fra_dato <= :last_day AND (til_dato IS NULL OR til_dato >= :last_day)
QUALIFY row_number() OVER (PARTITION BY borger_id ORDER BY fra_dato DESC, kategori) = 1;

-- Conversations held in the three months that end with the period, one row an employee present.
CREATE OR REPLACE TEMP TABLE held_conversation AS
WITH held AS (
  SELECT samtale_id, sag_id, medarbejder_id, dato
  FROM samtaler
  WHERE dato BETWEEN :three_months_first_day AND :last_day AND status = 'afholdt')
SELECT samtale_id, sag_id, borger_id, medarbejder_id, dato FROM held JOIN sager USING (sag_id);

-- Placements made in the period and not cancelled as far as the extract knows.
CREATE OR REPLACE TEMP TABLE completed_placement AS
SELECT placering_id, sag_id, borger_id, medarbejder_id, visiteret_dato, placeret_dato,
  placeret_dato - visiteret_dato AS ventedage
FROM placeringer JOIN sager USING (sag_id)
WHERE placeret_dato BETWEEN :first_day AND :last_day AND annulleret_dato IS NULL;

-- Placement orders still open when the cut-off day ends.
CREATE OR REPLACE TEMP TABLE waiting_order AS
SELECT placering_id, sag_id, borger_id, medarbejder_id, visiteret_dato,
  :last_day - visiteret_dato AS ventedage
FROM placeringer JOIN sager USING (sag_id)
WHERE visiteret_dato <= :last_day
  AND (placeret_dato IS NULL OR placeret_dato > :last_day)
  AND (annulleret_dato IS NULL OR annulleret_dato > :last_day);
