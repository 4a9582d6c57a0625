-- What decides whether a small number is hidden from outside; an edition from before is taken to
-- count citizens in every indicator.
ALTER TABLE edition_indicator ADD COLUMN counts_citizens BOOLEAN DEFAULT TRUE NOT NULL;
ALTER TABLE edition_indicator ADD COLUMN part_of VARCHAR(64);
