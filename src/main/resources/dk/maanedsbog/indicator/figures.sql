-- All figures of all indicators at all levels in one pass. A subject counts once in a unit, however
-- many of the unit's employees contributed it; should its amounts differ, the largest counts. What
-- names no citizen counts as one of its own among the citizens.
CREATE OR REPLACE TABLE figure AS
WITH counted AS (
  SELECT indicator, 'employee' AS level, employee AS unit_id, amount,
    coalesce('c' || citizen, 's' || subject) AS person, false AS nowhere
  FROM contribution
  WHERE employee IS NOT NULL
  UNION ALL
  SELECT indicator,
    CASE WHEN grouping(team) = 0 THEN 'team'
      WHEN grouping(department) = 0 THEN 'department' ELSE 'municipality' END,
    coalesce(CASE WHEN grouping(team) = 0 THEN team WHEN grouping(department) = 0 THEN department
      ELSE '*' END, ''),
    max(amount), min(coalesce('c' || citizen, 's' || subject)),
    grouping(department) = 1 AND grouping(team) = 1 AND bool_and(department IS NULL)
  FROM contribution
  GROUP BY GROUPING SETS (
    (indicator, subject), (indicator, subject, department), (indicator, subject, team))
  HAVING grouping(team) = 1 AND grouping(department) = 1
    OR team IS NOT NULL OR department IS NOT NULL),
total AS (
  SELECT indicator, level, unit_id, count(*) AS subjects, sum(amount) AS added,
    count(*) FILTER (amount = 1) AS ones, max(amount) AS largest,
    median(amount) FILTER (kind = 'mean') AS median,
    count(DISTINCT person) AS citizens,
    count(DISTINCT person) FILTER (kind = 'share' AND amount = 1) AS citizens_in_part,
    count(DISTINCT person) FILTER (kind = 'share' AND amount = 0) AS citizens_in_rest,
    count(DISTINCT person) FILTER (nowhere) AS citizens_without_department
  FROM counted JOIN rule USING (indicator)
  GROUP BY indicator, level, unit_id),
unit AS (
  SELECT 'municipality' AS level, '*' AS unit_id, '' AS rolle
  UNION ALL SELECT 'department', afdeling_id, '' FROM afdelinger
  UNION ALL SELECT 'team', team_id, '' FROM teams
  UNION ALL SELECT 'employee', medarbejder_id, rolle FROM employee_placement WHERE employed),
due AS (
  SELECT indicator, kind, level, unit_id, added, largest, median,
    coalesce(subjects, 0) AS subjects, coalesce(ones, 0) AS ones,
    coalesce(citizens, 0) AS citizens,
    CASE kind WHEN 'share' THEN coalesce(citizens_in_part, 0) END AS citizens_in_part,
    CASE kind WHEN 'share' THEN coalesce(citizens_in_rest, 0) END AS citizens_in_rest,
    CASE level WHEN 'municipality' THEN coalesce(citizens_without_department, 0) END
      AS citizens_without_department
  FROM rule JOIN unit ON list_contains(levels, level)
  LEFT JOIN total USING (indicator, level, unit_id)
  WHERE level <> 'employee' OR list_contains(roles, rolle) OR subjects > 0),
fraction AS (
  SELECT indicator, level, unit_id, subjects, median,
    citizens, citizens_in_part, citizens_in_rest, citizens_without_department,
    CAST(CASE kind WHEN 'count' THEN subjects WHEN 'share' THEN ones WHEN 'max' THEN largest
      ELSE coalesce(added, 0) END AS DECIMAL(28, 4)) AS numerator,
    CASE WHEN kind IN ('mean', 'share') THEN subjects END AS denominator
  FROM due)
SELECT indicator, level, unit_id, numerator, denominator, subjects,
  CAST(CASE WHEN denominator IS NULL THEN numerator
    WHEN denominator > 0 THEN numerator / denominator END AS DECIMAL(28, 10)) AS value,
  CAST(median AS DECIMAL(28, 10)) AS median,
  citizens, citizens_in_part, citizens_in_rest, citizens_without_department
FROM fraction;
