-- What an installation that stopped at each migration could hold. A line "-- V3" begins the rows
-- that the store can take since that migration.
-- V1
INSERT INTO BATCH_JOB_INSTANCE VALUES (NEXTVAL('BATCH_JOB_INSTANCE_SEQ'), 0, 'pull', '0123456789abcdef0123456789abcdef');
INSERT INTO BATCH_JOB_EXECUTION VALUES (NEXTVAL('BATCH_JOB_EXECUTION_SEQ'), 2, 1, TIMESTAMP '2026-02-05 06:00:00', TIMESTAMP '2026-02-05 06:00:01.5', TIMESTAMP '2026-02-05 06:00:09', 'COMPLETED', 'COMPLETED', '', TIMESTAMP '2026-02-05 06:00:09');
INSERT INTO BATCH_JOB_EXECUTION_PARAMS VALUES (1, 'period', 'java.lang.String', '2026-01', 'Y');
INSERT INTO BATCH_JOB_EXECUTION_CONTEXT VALUES (1, '{}', NULL);
-- V2
INSERT INTO department VALUES ('A1', 'Afdeling Ærø');
INSERT INTO team VALUES ('T1', 'A1', 'Team Øst');
INSERT INTO employee VALUES ('K1', 'Åse Prøve', 'aase@example.dk', 'jobkonsulent');
INSERT INTO membership VALUES ('K1', 'T1', DATE '2025-01-01', NULL);
INSERT INTO staff_state VALUES (1, DATE '2026-02-04');
-- V3
INSERT INTO edition (period, period_kind, first_day, last_day, revision, municipality, demo, provisional, pulled_at, published_at, data_until, configuration_fingerprint, extract_fingerprint, figures_hash, rows_read, rows_rejected, contributions_purged) VALUES ('2026-01', 'month', DATE '2026-01-01', DATE '2026-01-31', 1, 'Kommunen', FALSE, FALSE, TIMESTAMP WITH TIME ZONE '2026-02-05 06:00:01+01:00', TIMESTAMP WITH TIME ZONE '2026-02-05 06:00:08+01:00', DATE '2026-02-04', 'c', 'e', 'f', 74, 15, FALSE);
INSERT INTO edition_source_table VALUES (1, 'sager', 7, 5, 2);
INSERT INTO edition_unit VALUES (1, 'municipality', 'kommune', 'Kommunen', NULL, NULL, NULL);
INSERT INTO edition_unit VALUES (1, 'department', 'A1', 'Afdeling Ærø', NULL, NULL, NULL);
INSERT INTO edition_indicator (edition_id, indicator, position, label, description, formula, measure_unit, kind, direction, comparison, roles, sources, owner, version) VALUES (1, 'in_job', 1, 'I job', 'Beskrivelse', 'Regel', 'borgere', 'COUNT', 'HIGHER_IS_BETTER', 'none', 'chef', 'sager', 'Ejer', 1);
INSERT INTO figure (edition_id, indicator, level, unit_id, department_id, team_id, numerator, denominator, subjects, median) VALUES (1, 'in_job', 'department', 'A1', 'A1', NULL, 7.5, NULL, 7, NULL);
-- V4
INSERT INTO local_user (user_name, password_hash, employee_id, must_change, created_at, administrator) VALUES ('chef1', '{argon2}x', NULL, TRUE, TIMESTAMP WITH TIME ZONE '2026-02-06 09:00:00+01:00', TRUE);
-- V6
INSERT INTO audit_entry (at, user_name, action, change_of_rights, what, scope, results) VALUES (TIMESTAMP WITH TIME ZONE '2026-11-20 09:00:00+01:00', 'chef1', 'SIGNED_IN', FALSE, 'adgangskode', NULL, 1);
-- V9
INSERT INTO goal (unit_level, unit_id, indicator, valid_from, aim, lower_limit, upper_limit, expectation, reason, set_by, set_at) VALUES ('department', 'A1', 'in_job', DATE '2026-01-01', 'mindst', 8, NULL, 'Flere', 'Aftalt', 'chef1', TIMESTAMP WITH TIME ZONE '2026-02-06 09:00:00+01:00');
-- V10
INSERT INTO display (name, unit_level, unit_id, board, token_hash, ip_ranges, issued_by, issued_at) VALUES ('Gangen', 'department', 'A1', 'ugetavle', '0123456789012345678901234567890123456789012345678901234567890123', '', 'operatør', TIMESTAMP WITH TIME ZONE '2026-02-06 09:00:00+01:00');
-- V11
INSERT INTO pull_run (period, revision, checked, started_as, started_by, planned_at, node, source, description, state, reason, attempts, started_at, ended_at, note, data_until, rows_read, rows_rejected) VALUES ('2026-01', 1, FALSE, 'SCHEDULE', '', TIMESTAMP WITH TIME ZONE '2026-02-05 06:00:00+01:00', 'a', '/srv/udtræk', 'standard', 'PUBLISHED', NULL, 2, TIMESTAMP WITH TIME ZONE '2026-02-05 06:00:00+01:00', TIMESTAMP WITH TIME ZONE '2026-02-05 06:00:09+01:00', 'WHOLE', DATE '2026-02-04', 74, 15);
INSERT INTO scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version) VALUES ('pull', '2026-02', CAST('{"period":"2026-02"}' AS BYTEA), TIMESTAMP WITH TIME ZONE '2026-03-04 06:00:00+01:00', FALSE, 1);
INSERT INTO pull_run_step VALUES (1, 0, 'Indlæs sager', 5, 120);
INSERT INTO pull_run_table VALUES (1, 'sager', 7, 5, 2);
INSERT INTO pull_run_warning VALUES (1, 0, 'Kolonnen farve kendes ikke.');
INSERT INTO pull_run_reason VALUES (1, 0, 'sager.csv', 'oprettet_dato', 'Datoen findes ikke.', 2);
INSERT INTO pull_run_rejected VALUES (1, 0, 'sager.csv', 5, 'oprettet_dato', 'Datoen findes ikke.', 'C5;31-02-2026');
-- V12
INSERT INTO held_staff VALUES (1, CAST('{}' AS BYTEA));
INSERT INTO assessment (edition_id, period, revision, assessed_at, colour, approver) VALUES (1, '2026-01', 1, TIMESTAMP WITH TIME ZONE '2026-02-05 06:00:07+01:00', 'yellow', 'chef');
INSERT INTO assessment_finding VALUES (1, 0, 'yellow', 'teams', '1 af 4 teams har ingen tal.', 'Team Øst (T1)', 'Se efter.');
INSERT INTO edition_decision (edition_id, decision, decided_by, decided_at, reason) VALUES (1, 'signed', 'chef1', TIMESTAMP WITH TIME ZONE '2026-02-05 06:00:08+01:00', 'Teamet er nedlagt');
INSERT INTO figure_comment (period, unit_level, unit_id, indicator, content, set_by, writer, set_at) VALUES ('2026-01', 'department', 'A1', 'in_job', 'Færre henvist', 'chef1', 'Prøve Chef', TIMESTAMP WITH TIME ZONE '2026-02-06 09:00:00+01:00');
-- V13
INSERT INTO mail_switch VALUES (1, TIMESTAMP WITH TIME ZONE '2026-02-01 09:00:00+01:00');
INSERT INTO mail_edition VALUES (1, 'sent_out', TIMESTAMP WITH TIME ZONE '2026-02-05 06:00:10+01:00');
INSERT INTO mail (edition_id, employee_id, sample, message_id, state, reason, answer, address, attempts, trying_since, next_attempt, claim, claimed_until, changed_at) VALUES (1, 'K1', 0, '<1@example.dk>', 'sent', NULL, '250 ok', 'aase@example.dk', 1, TIMESTAMP WITH TIME ZONE '2026-02-05 06:00:10+01:00', TIMESTAMP WITH TIME ZONE '2026-02-05 06:00:10+01:00', NULL, NULL, TIMESTAMP WITH TIME ZONE '2026-02-05 06:00:11+01:00');
INSERT INTO mail_opt_out VALUES ('K2', TIMESTAMP WITH TIME ZONE '2026-02-06 09:00:00+01:00');
-- V14
INSERT INTO installation_secret VALUES (1, '0123456789012345678901234567890123456789012345678901234567890123', TIMESTAMP WITH TIME ZONE '2026-02-05 06:00:00+01:00');
-- V15
INSERT INTO mail_notice (kind, subject_id, period, role, noticed_at) VALUES ('signature', 1, '2026-01', 'administrator', TIMESTAMP WITH TIME ZONE '2026-02-05 06:00:20+01:00');
INSERT INTO mail (notice_id, user_name, sample, message_id, state, attempts, trying_since, next_attempt, changed_at) VALUES (1, 'chef1', 0, '<2@example.dk>', 'sent', 1, TIMESTAMP WITH TIME ZONE '2026-02-05 06:00:20+01:00', TIMESTAMP WITH TIME ZONE '2026-02-05 06:00:20+01:00', TIMESTAMP WITH TIME ZONE '2026-02-05 06:00:21+01:00');
