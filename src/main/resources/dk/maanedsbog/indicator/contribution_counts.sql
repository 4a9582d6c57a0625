-- What each indicator contributed; a line also for the one that contributed nothing.
WITH counts AS (
  SELECT indicator, count(*) AS contributions,
    count(*) FILTER (employee IS NULL) AS without_employee,
    count(*) FILTER (employee IS NOT NULL AND team IS NULL) AS without_team,
    count(*) FILTER (amount NOT IN (0, 1)) AS odd_amounts
  FROM contribution
  GROUP BY indicator),
ambiguous AS (
  SELECT place, count(*) AS ambiguous_subjects
  FROM (
    SELECT place, subject
    FROM raw_contribution
    GROUP BY place, subject
    HAVING min(amount) <> max(amount))
  GROUP BY place)
SELECT indicator, coalesce(contributions, 0) AS contributions,
  coalesce(without_employee, 0) AS without_employee, coalesce(without_team, 0) AS without_team,
  coalesce(ambiguous_subjects, 0) AS ambiguous_subjects,
  CASE WHEN kind = 'share' THEN coalesce(odd_amounts, 0) ELSE 0 END AS odd_shares
FROM rule LEFT JOIN counts USING (indicator) LEFT JOIN ambiguous USING (place)
