-- Who works where, as the newest extract tells it. Access is decided from these rows;
-- the names that an edition prints are frozen with the edition.
CREATE TABLE department (
    department_id VARCHAR(64) NOT NULL PRIMARY KEY,
    name          VARCHAR(1000) NOT NULL
);

CREATE TABLE team (
    team_id       VARCHAR(64) NOT NULL PRIMARY KEY,
    department_id VARCHAR(64) NOT NULL REFERENCES department (department_id),
    name          VARCHAR(1000) NOT NULL
);

CREATE TABLE employee (
    employee_id VARCHAR(64) NOT NULL PRIMARY KEY,
    name        VARCHAR(1000) NOT NULL,
    email       VARCHAR(1000),
    role        VARCHAR(32) NOT NULL
);

CREATE TABLE membership (
    employee_id VARCHAR(64) NOT NULL REFERENCES employee (employee_id),
    team_id     VARCHAR(64) NOT NULL REFERENCES team (team_id),
    first_day   DATE NOT NULL,
    last_day    DATE,
    PRIMARY KEY (employee_id, first_day)
);

-- One row: how far the data reached that the tables above came from.
CREATE TABLE staff_state (
    id         INT NOT NULL PRIMARY KEY,
    data_until DATE NOT NULL
);
