-- How many different citizens a figure is about, as a case or placement is not yet a citizen: all of
-- them, those of a share's part and of what is left of it, and those who stand in no department.
-- Empty in editions from before: those are judged by their subjects; see decision 0010.
ALTER TABLE figure ADD COLUMN citizens BIGINT;
ALTER TABLE figure ADD COLUMN citizens_in_part BIGINT;
ALTER TABLE figure ADD COLUMN citizens_in_rest BIGINT;
ALTER TABLE figure ADD COLUMN citizens_without_department BIGINT;

-- An indicator may be part of several, separated by commas.
ALTER TABLE edition_indicator ALTER COLUMN part_of SET DATA TYPE VARCHAR(1000);
