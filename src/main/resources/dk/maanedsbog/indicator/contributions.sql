-- One row a subject and employee, with the place that the employee has for the whole period.
CREATE OR REPLACE TABLE contribution AS
WITH once AS (
  SELECT place, subject, min(citizen) AS citizen, employee, max(amount) AS amount
  FROM raw_contribution
  GROUP BY place, subject, employee)
SELECT indicator, subject, citizen, employee, amount, team_id AS team, afdeling_id AS department
FROM once JOIN rule USING (place) LEFT JOIN employee_placement ON employee = medarbejder_id;
