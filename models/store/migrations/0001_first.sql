-- The first schema. Statements are separated by a blank line. Every record table has the same head: the local key, the id, the
-- version the centre gave (0: never agreed), the mark of deletion, and what a newer program wrote that this one does not know.
CREATE TABLE policy (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT,
    "key" TEXT,
    amount INTEGER NOT NULL DEFAULT 0,
    unit TEXT,
    clause TEXT,
    valid_from TEXT,
    note TEXT
) STRICT

CREATE TABLE centre (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT,
    number TEXT,
    name TEXT,
    address TEXT,
    phone TEXT,
    manager BLOB,
    note TEXT
) STRICT

CREATE TABLE depot (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT,
    centre BLOB,
    name TEXT,
    kind TEXT NOT NULL,
    manager BLOB,
    contact TEXT,
    phone TEXT,
    address TEXT,
    daily_capacity INTEGER NOT NULL DEFAULT 0,
    active INTEGER NOT NULL DEFAULT 0,
    note TEXT
) STRICT

CREATE TABLE person (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT,
    name TEXT,
    role TEXT NOT NULL,
    centre BLOB,
    depot BLOB,
    phone TEXT,
    identity TEXT,
    electrician_certificate TEXT,
    certificate_until TEXT,
    active INTEGER NOT NULL DEFAULT 0,
    note TEXT
) STRICT

CREATE TABLE customer (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT,
    centre BLOB,
    name TEXT,
    credit_code TEXT,
    contact TEXT,
    phone TEXT,
    address TEXT,
    note TEXT
) STRICT

CREATE TABLE vehicle (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT,
    centre BLOB,
    customer BLOB,
    plate TEXT,
    plate_colour TEXT NOT NULL,
    vin TEXT,
    vehicle_type TEXT,
    brand_model TEXT,
    engine_number TEXT,
    transport_licence TEXT,
    business_licence TEXT,
    vehicle_use TEXT,
    load_kg INTEGER NOT NULL DEFAULT 0,
    note TEXT
) STRICT

CREATE TABLE terminal (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT,
    centre BLOB,
    number TEXT,
    maker TEXT,
    maker_code TEXT,
    model TEXT,
    imei TEXT,
    batch TEXT,
    bought TEXT,
    note TEXT
) STRICT

CREATE TABLE sim_card (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT,
    centre BLOB,
    iccid TEXT,
    number TEXT,
    protocol_number TEXT,
    carrier TEXT,
    activated TEXT,
    expires TEXT,
    note TEXT
) STRICT

CREATE TABLE registration (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT,
    number TEXT,
    centre BLOB,
    depot BLOB,
    registered_at INTEGER,
    customer BLOB,
    customer_name TEXT,
    credit_code TEXT,
    contact TEXT,
    phone TEXT,
    address TEXT,
    vehicle BLOB,
    plate TEXT,
    plate_colour TEXT NOT NULL,
    vin TEXT,
    vehicle_type TEXT,
    brand_model TEXT,
    engine_number TEXT,
    transport_licence TEXT,
    business_licence TEXT,
    vehicle_use TEXT,
    load_kg INTEGER NOT NULL DEFAULT 0,
    terminal BLOB,
    terminal_number TEXT,
    terminal_maker TEXT,
    maker_code TEXT,
    terminal_model TEXT,
    imei TEXT,
    sim BLOB,
    sim_number TEXT,
    iccid TEXT,
    carrier TEXT,
    position TEXT,
    accessories TEXT,
    materials TEXT,
    place TEXT,
    installer BLOB,
    installer_name TEXT,
    charge INTEGER NOT NULL DEFAULT 0,
    installed_at INTEGER,
    debugged_at INTEGER,
    started_at INTEGER,
    running_at INTEGER,
    first_online_at INTEGER,
    wiring_check TEXT NOT NULL,
    trial_run TEXT NOT NULL,
    supply_changed INTEGER NOT NULL DEFAULT 0,
    supply_consent INTEGER NOT NULL DEFAULT 0,
    electrician_certificate TEXT,
    demonstrated INTEGER NOT NULL DEFAULT 0,
    questions_answered INTEGER NOT NULL DEFAULT 0,
    cleaned INTEGER NOT NULL DEFAULT 0,
    warranty_card_at INTEGER,
    overrides TEXT,
    as_written TEXT,
    note TEXT
) STRICT

CREATE TABLE acceptance (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT,
    number TEXT,
    registration BLOB,
    centre BLOB,
    depot BLOB,
    batch TEXT,
    signed_at INTEGER,
    items TEXT,
    conclusion TEXT NOT NULL,
    mend TEXT,
    customer_signatory TEXT,
    installer_signatory TEXT,
    manager_signatory TEXT,
    signature INTEGER NOT NULL DEFAULT 0,
    evaluation INTEGER NOT NULL DEFAULT 0,
    suggestion TEXT,
    filed INTEGER NOT NULL DEFAULT 0,
    corrects BLOB,
    reason TEXT,
    note TEXT
) STRICT

CREATE TABLE custody_entry (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT,
    centre BLOB,
    depot BLOB,
    terminal BLOB,
    sim BLOB,
    movement TEXT NOT NULL,
    holder TEXT NOT NULL,
    person BLOB,
    vehicle BLOB,
    registration BLOB,
    at INTEGER,
    recorded_by BLOB,
    corrects BLOB,
    note TEXT
) STRICT

CREATE TABLE attachment (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT,
    centre BLOB,
    depot BLOB,
    record_kind TEXT,
    record BLOB,
    name TEXT,
    media_type TEXT,
    bytes INTEGER NOT NULL DEFAULT 0,
    sha256 TEXT,
    taken_at INTEGER,
    note TEXT
) STRICT

CREATE TABLE comparison (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    extra TEXT,
    centre BLOB,
    depot BLOB,
    registration BLOB,
    other BLOB,
    ruling TEXT NOT NULL,
    taken TEXT,
    at INTEGER,
    recorded_by BLOB
) STRICT

CREATE INDEX registration_plate ON registration (plate)

CREATE INDEX registration_vin ON registration (vin)

CREATE INDEX registration_terminal ON registration (terminal_number)

CREATE INDEX registration_iccid ON registration (iccid)

CREATE INDEX registration_number ON registration (number)

CREATE INDEX registration_installed ON registration (depot, installed_at)

CREATE INDEX registration_deleted ON registration (row) WHERE deleted <> 0

CREATE INDEX registration_card_due ON registration (running_at) WHERE warranty_card_at IS NULL AND running_at IS NOT NULL

CREATE INDEX registration_never_online ON registration (installed_at)
    WHERE first_online_at IS NULL AND installed_at IS NOT NULL AND deleted = 0

CREATE INDEX vehicle_plate ON vehicle (plate, plate_colour)

CREATE INDEX vehicle_vin ON vehicle (vin)

CREATE INDEX terminal_number ON terminal (number)

CREATE INDEX terminal_imei ON terminal (imei) WHERE imei IS NOT NULL

CREATE INDEX sim_card_iccid ON sim_card (iccid)

CREATE INDEX sim_card_number ON sim_card (number)

CREATE INDEX customer_name ON customer (name)

CREATE INDEX customer_credit_code ON customer (credit_code) WHERE credit_code IS NOT NULL

CREATE INDEX acceptance_registration ON acceptance (registration)

CREATE INDEX acceptance_unfiled ON acceptance (signed_at) WHERE filed = 0

CREATE INDEX acceptance_number ON acceptance (number)

CREATE INDEX acceptance_corrects ON acceptance (corrects) WHERE corrects IS NOT NULL

CREATE INDEX acceptance_batch ON acceptance (batch) WHERE batch IS NOT NULL

CREATE INDEX custody_terminal ON custody_entry (terminal) WHERE terminal IS NOT NULL

CREATE INDEX custody_sim ON custody_entry (sim) WHERE sim IS NOT NULL

CREATE INDEX attachment_record ON attachment (record)

CREATE INDEX attachment_sha256 ON attachment (sha256)

-- Files of attachments that the centre does not have yet, each once whatever names it: how much of it is there for certain, and where
-- the upload is gone on with. What a person asked for last goes first.
CREATE TABLE upload (
    sha256 TEXT PRIMARY KEY,
    bytes INTEGER NOT NULL,
    sent INTEGER NOT NULL DEFAULT 0,
    location TEXT,
    tries INTEGER NOT NULL DEFAULT 0,
    trouble TEXT,
    aside INTEGER NOT NULL DEFAULT 0,
    added_at INTEGER NOT NULL,
    asked_at INTEGER
) STRICT

-- What is not at the centre yet: one entry a record, a newer edit replaces it and gets a newer sequence.
CREATE TABLE outbox (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    id BLOB NOT NULL,
    change BLOB NOT NULL,
    at INTEGER NOT NULL,
    by TEXT,
    person BLOB,
    UNIQUE (kind, id)
) STRICT

CREATE INDEX outbox_at ON outbox (at)

-- What the centre said last of a record that was edited since: the base of the merge. A record without a row here is its own
-- base.
CREATE TABLE agreed (
    kind TEXT NOT NULL,
    id BLOB NOT NULL,
    version INTEGER NOT NULL,
    deleted INTEGER NOT NULL,
    fields TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT

-- Changes that went out and whose answer nobody heard yet: the centre may have them or not. What it holds of these is our own and
-- no clash. Without fields the record went out as it stands; they are kept once somebody edits it.
CREATE TABLE sent (
    kind TEXT NOT NULL,
    id BLOB NOT NULL,
    change BLOB NOT NULL,
    deleted INTEGER NOT NULL,
    fields TEXT,
    refused INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (kind, id, change)
) STRICT

-- Changes the centre refused, with its reason; mending the record sends it again. One a person set aside stays here as well.
CREATE TABLE quarantine (
    kind TEXT NOT NULL,
    id BLOB NOT NULL,
    change BLOB NOT NULL,
    reason TEXT NOT NULL,
    detail TEXT,
    at INTEGER NOT NULL,
    aside_at INTEGER,
    PRIMARY KEY (kind, id)
) STRICT

-- Fields that were changed differently here and elsewhere (values as JSON). Until a person or a rule chooses, the central value
-- stands. A settled one stays: neither value is ever lost.
CREATE TABLE conflict (
    row INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    id BLOB NOT NULL,
    field TEXT NOT NULL,
    base TEXT NOT NULL,
    local TEXT NOT NULL,
    central TEXT NOT NULL,
    local_by TEXT,
    local_at INTEGER NOT NULL,
    central_by TEXT,
    central_place TEXT,
    central_at INTEGER,
    central_version INTEGER NOT NULL,
    found_at INTEGER NOT NULL,
    settled_at INTEGER,
    settled_by TEXT,
    settled_as TEXT
) STRICT

CREATE INDEX conflict_record ON conflict (kind, id)

CREATE INDEX conflict_open ON conflict (row) WHERE settled_at IS NULL

-- Records of kinds only a newer program knows: kept and handed on untouched.
CREATE TABLE stranger (
    kind TEXT NOT NULL,
    id BLOB NOT NULL,
    version INTEGER NOT NULL,
    deleted INTEGER NOT NULL,
    fields TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT

-- Every change of every record: who, when, where, which field from what to what (values as JSON). Field is NULL for the creation,
-- place for what was written at this desk.
CREATE TABLE change_log (
    row INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    id BLOB NOT NULL,
    at INTEGER NOT NULL,
    by TEXT,
    origin TEXT NOT NULL,
    field TEXT,
    before TEXT,
    after TEXT,
    place TEXT
) STRICT

CREATE INDEX change_log_record ON change_log (id)

-- Counters of numbers for people, one a day and kind.
CREATE TABLE counter (
    what TEXT NOT NULL,
    day TEXT NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (what, day)
) STRICT

-- What the centre is told of beside changes: that confidential columns were exported, a masked field revealed. Never a value.
CREATE TABLE report (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE,
    what TEXT NOT NULL,
    subject TEXT NOT NULL,
    count INTEGER NOT NULL,
    at INTEGER NOT NULL,
    person BLOB,
    reason TEXT
) STRICT

-- What this store remembers of itself and of the people before it: enrolment, cursor, column widths, import mappings. Never a
-- secret.
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT
