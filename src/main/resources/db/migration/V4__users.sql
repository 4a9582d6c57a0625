-- People who sign in with a password of this installation (Argon2id; never the password itself).
CREATE TABLE local_user (
    user_name     VARCHAR(64) NOT NULL PRIMARY KEY,
    password_hash VARCHAR(255) NOT NULL,
    administrator BOOLEAN NOT NULL,
    employee_id   VARCHAR(64),
    must_change   BOOLEAN NOT NULL,
    created_at    TIMESTAMP WITH TIME ZONE NOT NULL
);
