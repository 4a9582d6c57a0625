-- When the kept rows of a pull went before their date, because a citizen was erased.
ALTER TABLE pull_run ADD COLUMN rejected_erased_at TIMESTAMP WITH TIME ZONE;

-- In which departments' contributions to an edition somebody is missing who was erased.
CREATE TABLE contribution_erasure (
    edition_id    BIGINT NOT NULL REFERENCES edition (edition_id),
    department_id VARCHAR(64) NOT NULL,
    PRIMARY KEY (edition_id, department_id)
);
