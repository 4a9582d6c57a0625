-- What the key for CPR numbers makes of a fixed text: nodes with data folders of their own must have
-- the same key, or the same citizen would be two. The key itself is never in the store.
CREATE TABLE installation_secret (
    id          INT NOT NULL PRIMARY KEY,
    fingerprint VARCHAR(64) NOT NULL,
    noted_at    TIMESTAMP WITH TIME ZONE NOT NULL
);
