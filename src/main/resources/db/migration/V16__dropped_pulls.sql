-- A planned pull that waited and that nobody needs any more was not refused, though it stands among
-- those that came to nothing: its period was published otherwise, or the schedule was switched off.
ALTER TABLE pull_run ADD COLUMN dropped BOOLEAN DEFAULT FALSE NOT NULL;
