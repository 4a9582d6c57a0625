-- One row a subject and employee, with the place that the employee has for the whole period. Of
-- several rows the one with the largest amount stays, then the smallest case, then the first day,
-- so that case and dates come from the same row.
CREATE OR REPLACE TABLE contribution AS
WITH once AS (
  FROM raw_contribution
  QUALIFY row_number() OVER (
    PARTITION BY place, subject, employee
    ORDER BY amount DESC, case_id, from_date, to_date, citizen) = 1)
SELECT indicator, subject, citizen, employee, amount, case_id, from_date, to_date,
  team_id AS team, afdeling_id AS department
FROM once JOIN rule USING (place) LEFT JOIN employee_placement ON employee = medarbejder_id;
