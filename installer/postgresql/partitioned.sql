-- The tables of stationkeeper-central (sync/central/schema.sql) with those that grow parted by centre into 16 partitions each. Run
-- it in an empty database before "stationkeeper-central init"; every statement of the service touches one partition a table.
--
-- Not parted: centre has one row a centre, courier one row in all; device and enrolment_code are asked by the hash of a token or a code before anybody knows
-- the centre, so their keys cannot contain it; column_list is one dictionary for all centres, a few hundred rows for ever.
CREATE TABLE schema_version (version BIGINT NOT NULL);

INSERT INTO schema_version (version) VALUES (1);

CREATE TABLE centre (
    id TEXT NOT NULL PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 0,
    people BOOLEAN NOT NULL DEFAULT FALSE
);

CREATE TABLE column_list (
    id BIGINT NOT NULL PRIMARY KEY,
    names TEXT NOT NULL UNIQUE
);

CREATE TABLE device (
    id TEXT NOT NULL PRIMARY KEY,
    centre TEXT NOT NULL,
    depot TEXT NOT NULL,
    role TEXT NOT NULL,
    letters TEXT NOT NULL,
    name TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    courier_key TEXT NOT NULL DEFAULT '',
    enrolled_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    revoked_at BIGINT,
    UNIQUE (centre, letters)
);

CREATE TABLE courier (
    one BIGINT NOT NULL PRIMARY KEY,
    secret TEXT NOT NULL
);

CREATE TABLE enrolment_code (
    hash TEXT NOT NULL PRIMARY KEY,
    centre TEXT NOT NULL,
    depot TEXT NOT NULL,
    role TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);

CREATE TABLE record (
    centre TEXT NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    version BIGINT NOT NULL,
    deleted BOOLEAN NOT NULL,
    column_list BIGINT NOT NULL,
    fields TEXT NOT NULL,
    PRIMARY KEY (centre, id)
) PARTITION BY HASH (centre);

CREATE UNIQUE INDEX record_version ON record (centre, version);

CREATE TABLE history (
    centre TEXT NOT NULL,
    version BIGINT NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    base BIGINT NOT NULL,
    deleted BOOLEAN,
    column_list BIGINT NOT NULL,
    fields TEXT NOT NULL,
    change_id TEXT NOT NULL,
    device TEXT NOT NULL,
    person TEXT,
    changed_at BIGINT NOT NULL,
    received_at BIGINT NOT NULL,
    PRIMARY KEY (centre, version)
) PARTITION BY HASH (centre);

CREATE UNIQUE INDEX history_change ON history (centre, change_id);

CREATE INDEX history_record ON history (centre, id);

CREATE TABLE digest (
    centre TEXT NOT NULL,
    depot TEXT NOT NULL,
    kind TEXT NOT NULL,
    row_count BIGINT NOT NULL,
    high BIGINT NOT NULL,
    low BIGINT NOT NULL,
    PRIMARY KEY (centre, depot, kind)
) PARTITION BY HASH (centre);

CREATE TABLE visible (
    centre TEXT NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    depot TEXT NOT NULL,
    reasons BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (centre, id, kind, depot)
) PARTITION BY HASH (centre);

CREATE INDEX visible_version ON visible (centre, depot, version);

CREATE TABLE journal (
    centre TEXT NOT NULL,
    subject TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (centre, subject, id)
) PARTITION BY HASH (centre);

CREATE TABLE attachment_file (
    centre TEXT NOT NULL,
    id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    PRIMARY KEY (centre, id)
) PARTITION BY HASH (centre);

CREATE INDEX attachment_file_content ON attachment_file (centre, sha256);

CREATE TABLE held_file (
    centre TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    depot TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (centre, sha256, depot)
) PARTITION BY HASH (centre);

CREATE TABLE upload (
    centre TEXT NOT NULL,
    id TEXT NOT NULL,
    device TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    received BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (centre, id)
) PARTITION BY HASH (centre);

CREATE INDEX upload_device ON upload (centre, device);

CREATE TABLE account (
    centre TEXT NOT NULL,
    account TEXT NOT NULL,
    person TEXT NOT NULL,
    role TEXT NOT NULL,
    depot TEXT NOT NULL,
    active BOOLEAN NOT NULL,
    must_change BOOLEAN NOT NULL,
    password_hash TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    disabled_at BIGINT,
    PRIMARY KEY (centre, account)
) PARTITION BY HASH (centre);

CREATE UNIQUE INDEX account_person ON account (centre, person);

CREATE TABLE sign_in (
    centre TEXT NOT NULL,
    device TEXT NOT NULL,
    person TEXT NOT NULL,
    first_at BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    PRIMARY KEY (centre, device, person)
) PARTITION BY HASH (centre);

CREATE TABLE sign_in_failure (
    centre TEXT NOT NULL,
    subject TEXT NOT NULL,
    failures BIGINT NOT NULL,
    failed_at BIGINT NOT NULL,
    locked_until BIGINT NOT NULL,
    PRIMARY KEY (centre, subject)
) PARTITION BY HASH (centre);

CREATE TABLE session (
    centre TEXT NOT NULL,
    token_hash TEXT NOT NULL,
    account TEXT NOT NULL,
    device TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    valid_until BIGINT NOT NULL,
    PRIMARY KEY (centre, token_hash)
) PARTITION BY HASH (centre);

CREATE TABLE audit (
    centre TEXT NOT NULL,
    seq BIGINT NOT NULL,
    at BIGINT NOT NULL,
    device TEXT NOT NULL,
    account TEXT NOT NULL,
    what TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (centre, seq)
) PARTITION BY HASH (centre);

CREATE INDEX audit_of_device ON audit (centre, device, what, at);

CREATE TABLE audit_head (
    centre TEXT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    hash TEXT NOT NULL
) PARTITION BY HASH (centre);

CREATE TABLE notice (
    centre TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (centre, id)
) PARTITION BY HASH (centre);

-- Foreign tables (postgres_fdw) cannot be partitions here: PostgreSQL has none under a unique key, and none for ON CONFLICT.
DO $$
DECLARE
    parted TEXT;
BEGIN
    FOREACH parted IN ARRAY ARRAY['record', 'history', 'digest', 'visible', 'journal', 'attachment_file', 'held_file', 'upload',
                                   'account', 'sign_in', 'sign_in_failure', 'session', 'audit', 'audit_head', 'notice'] LOOP
        FOR part IN 0..15 LOOP
            EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES WITH (MODULUS 16, REMAINDER %s)',
                           parted || '_part' || part, parted, part);
        END LOOP;
    END LOOP;
END $$;
