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
) STRICT;
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
) STRICT;
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
) STRICT;
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
) STRICT;
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
) STRICT;
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
) STRICT;
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
) STRICT;
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
) STRICT;
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
) STRICT;
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
) STRICT;
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
) STRICT;
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
) STRICT;
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
) STRICT;
CREATE INDEX registration_plate ON registration (plate);
CREATE INDEX registration_vin ON registration (vin);
CREATE INDEX registration_terminal ON registration (terminal_number);
CREATE INDEX registration_iccid ON registration (iccid);
CREATE INDEX registration_number ON registration (number);
CREATE INDEX registration_installed ON registration (depot, installed_at);
CREATE INDEX registration_deleted ON registration (row) WHERE deleted <> 0;
CREATE INDEX registration_card_due ON registration (running_at) WHERE warranty_card_at IS NULL AND running_at IS NOT NULL;
CREATE INDEX registration_never_online ON registration (installed_at)
    WHERE first_online_at IS NULL AND installed_at IS NOT NULL AND deleted = 0;
CREATE INDEX vehicle_plate ON vehicle (plate, plate_colour);
CREATE INDEX vehicle_vin ON vehicle (vin);
CREATE INDEX terminal_number ON terminal (number);
CREATE INDEX terminal_imei ON terminal (imei) WHERE imei IS NOT NULL;
CREATE INDEX sim_card_iccid ON sim_card (iccid);
CREATE INDEX sim_card_number ON sim_card (number);
CREATE INDEX customer_name ON customer (name);
CREATE INDEX customer_credit_code ON customer (credit_code) WHERE credit_code IS NOT NULL;
CREATE INDEX acceptance_registration ON acceptance (registration);
CREATE INDEX acceptance_unfiled ON acceptance (signed_at) WHERE filed = 0;
CREATE INDEX acceptance_number ON acceptance (number);
CREATE INDEX acceptance_corrects ON acceptance (corrects) WHERE corrects IS NOT NULL;
CREATE INDEX acceptance_batch ON acceptance (batch) WHERE batch IS NOT NULL;
CREATE INDEX custody_terminal ON custody_entry (terminal) WHERE terminal IS NOT NULL;
CREATE INDEX custody_sim ON custody_entry (sim) WHERE sim IS NOT NULL;
CREATE INDEX attachment_record ON attachment (record);
CREATE INDEX attachment_sha256 ON attachment (sha256);
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
) STRICT;
CREATE TABLE outbox (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    id BLOB NOT NULL,
    change BLOB NOT NULL,
    at INTEGER NOT NULL,
    by TEXT,
    person BLOB,
    UNIQUE (kind, id)
) STRICT;
CREATE INDEX outbox_at ON outbox (at);
CREATE TABLE agreed (
    kind TEXT NOT NULL,
    id BLOB NOT NULL,
    version INTEGER NOT NULL,
    deleted INTEGER NOT NULL,
    fields TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT;
CREATE TABLE sent (
    kind TEXT NOT NULL,
    id BLOB NOT NULL,
    change BLOB NOT NULL,
    deleted INTEGER NOT NULL,
    fields TEXT,
    refused INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (kind, id, change)
) STRICT;
CREATE TABLE quarantine (
    kind TEXT NOT NULL,
    id BLOB NOT NULL,
    change BLOB NOT NULL,
    reason TEXT NOT NULL,
    detail TEXT,
    at INTEGER NOT NULL,
    aside_at INTEGER,
    PRIMARY KEY (kind, id)
) STRICT;
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
) STRICT;
CREATE INDEX conflict_record ON conflict (kind, id);
CREATE INDEX conflict_open ON conflict (row) WHERE settled_at IS NULL;
CREATE TABLE stranger (
    kind TEXT NOT NULL,
    id BLOB NOT NULL,
    version INTEGER NOT NULL,
    deleted INTEGER NOT NULL,
    fields TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT;
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
) STRICT;
CREATE INDEX change_log_record ON change_log (id);
CREATE TABLE counter (
    what TEXT NOT NULL,
    day TEXT NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (what, day)
) STRICT;
CREATE TABLE report (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE,
    what TEXT NOT NULL,
    subject TEXT NOT NULL,
    count INTEGER NOT NULL,
    at INTEGER NOT NULL,
    person BLOB,
    reason TEXT
) STRICT;
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT
;
INSERT INTO policy VALUES (1, X'9635AD7091AE5541ABE6FF0D7ED6B39A', 0, 0, NULL, 'key·1', 2, 'unit·3', 'clause·4', '2026-11-23', 'note·6');
INSERT INTO centre VALUES (1, X'E12E5B533C0058D8AF840BB9D1A91D98', 0, 0, NULL, 'number·1', 'name·2', 'address·3', 'phone·4', X'4ABF3333B9485537B8985C0E3827A415', 'note·6');
INSERT INTO depot VALUES (1, X'76A681792BE8538BB71F0440A6FD29E3', 0, 0, NULL, X'7896A4647022538BADA7E4BBB349DE4C', 'name·2', 'appointed', X'50231660E43C5EB29FC9BCA841247374', 'contact·5', 'phone·6', 'address·7', 8, 1, 'note·10');
INSERT INTO person VALUES (1, X'5E22FE51F62552C6B2B3531C41CF51C0', 0, 0, NULL, 'name·1', 'operator', X'936C1AC8D1E65036AD04451BA97E76E3', X'6AA3C188173D5A90BD5D6290468C2889', 'phone·5', 'identity·6', 'electrician_certificate·7', '2026-11-23', 1, 'note·10');
INSERT INTO customer VALUES (1, X'01D6ADE7F2EB5E7DB36D9468F7BAE3FB', 0, 0, NULL, X'7896A4647022538BADA7E4BBB349DE4C', 'name·2', 'credit_code·3', 'contact·4', 'phone·5', 'address·6', 'note·7');
INSERT INTO vehicle VALUES (1, X'3A0987C48C605BB99F51873B1C000E4D', 0, 0, NULL, X'7896A4647022538BADA7E4BBB349DE4C', X'0993A862829E58C7BE1BFFC064C08BC5', 'plate·3', 'blue', 'vin·5', 'vehicle_type·6', 'brand_model·7', 'engine_number·8', 'transport_licence·9', 'business_licence·10', 'vehicle_use·11', 12, 'note·13');
INSERT INTO terminal VALUES (1, X'D3406B7FC7D550C8BFD5F62C2083D980', 0, 0, NULL, X'7896A4647022538BADA7E4BBB349DE4C', 'number·2', 'maker·3', 'maker_code·4', 'model·5', 'imei·6', 'batch·7', '2026-11-23', 'note·9');
INSERT INTO sim_card VALUES (1, X'84848E85E3A2510F88AA1FACB86F2ACD', 0, 0, NULL, X'7896A4647022538BADA7E4BBB349DE4C', 'iccid·2', 'number·3', 'protocol_number·4', 'carrier·5', '2026-11-23', '2026-11-23', 'note·8');
INSERT INTO registration VALUES (1, X'4001D9BB51235A3CBCED6A8AF0F7AD8F', 0, 0, NULL, 'number·1', X'1157B613B70F594392EC7FCE6286CEDF', X'F0932F6630B45DC5A24BD3CBBE4CB4F7', 1795403040000, X'C6B5B54C04B656DBA1ED94378210EE08', 'customer_name·6', 'credit_code·7', 'contact·8', 'phone·9', 'address·10', X'8C133305A81556DDBD14E7D03AA3AFAA', 'plate·12', 'blue', 'vin·14', 'vehicle_type·15', 'brand_model·16', 'engine_number·17', 'transport_licence·18', 'business_licence·19', 'vehicle_use·20', 21, X'98D60BF67BD85B559F388CFC0FED4525', 'terminal_number·23', 'terminal_maker·24', 'maker_code·25', 'terminal_model·26', 'imei·27', X'1312AA80A5D65808BD463A47C9ABADE8', 'sim_number·29', 'iccid·30', 'carrier·31', 'position·32', 'accessories·33', 'materials·34', 'place·35', X'EBE3030FA4A05CBB82C15F6AF11FC9D4', 'installer_name·37', 138, 1795405140000, 1795405200000, 1795405260000, 1795405320000, 1795405380000, 'passed', 'passed', 1, 1, 'electrician_certificate·48', 1, 1, 1, 1795405920000, 'overrides·53', 'as_written·54', 'note·55');
INSERT INTO acceptance VALUES (1, X'233C145F8FCC5B339AE3D48F9A9739EE', 0, 0, NULL, 'number·1', X'62106B4213E95445A15A4FF06F66B74F', X'936C1AC8D1E65036AD04451BA97E76E3', X'6AA3C188173D5A90BD5D6290468C2889', 'batch·5', 1795403160000, 'items·7', 'to_mend', 'mend·9', 'customer_signatory·10', 'installer_signatory·11', 'manager_signatory·12', 1, 14, 'suggestion·15', 1, X'66E38238C7D25D5BBB4411A9706F346C', 'reason·18', 'note·19');
INSERT INTO custody_entry VALUES (1, X'EA585F7F8C8154699C516C65DB7426BC', 0, 0, NULL, X'7896A4647022538BADA7E4BBB349DE4C', X'CC1B2262B4AA59CBA4D04C66DBB588AB', X'D5B80BD380FA5B39AF6C90F1EF510549', X'09FCCFF447ED56F5901A3C41E9AE5E5E', 'issue', 'depot', X'F4250D2C8136530D89C08B3BD15C7DD6', X'9FA32D52CA675A388975C15AA93D9E26', X'9E974800800258A48B180E435FD05764', 1795403400000, X'1BF67F1131E6561691592F9FB8F4EA04', X'79F3AB4F60B05FFE8DCD7C2CA6F602E2', 'note·13');
INSERT INTO attachment VALUES (1, X'CBCD4AE65E075E2CA514424C2E839AF8', 0, 0, NULL, X'7896A4647022538BADA7E4BBB349DE4C', X'CC1B2262B4AA59CBA4D04C66DBB588AB', 'record_kind·3', X'3C34EEB406EC5929A7D326DF7174365E', 'name·5', 'media_type·6', 7, 'sha256·8', 1795403340000, 'note·10');
INSERT INTO outbox VALUES (1, 'policy', X'9635AD7091AE5541ABE6FF0D7ED6B39A', X'01A205B3D00070009937BB9B6A88209A', 1795392000000, NULL, NULL);
INSERT INTO outbox VALUES (2, 'centre', X'E12E5B533C0058D8AF840BB9D1A91D98', X'01A205B3D000700182C6A439F4CA9665', 1795392000000, NULL, NULL);
INSERT INTO outbox VALUES (3, 'depot', X'76A681792BE8538BB71F0440A6FD29E3', X'01A205B3D000700291DD432033D2BB68', 1795392000000, NULL, NULL);
INSERT INTO outbox VALUES (4, 'person', X'5E22FE51F62552C6B2B3531C41CF51C0', X'01A205B3D00070039E711F4F4480D5BE', 1795392000000, NULL, NULL);
INSERT INTO outbox VALUES (5, 'customer', X'01D6ADE7F2EB5E7DB36D9468F7BAE3FB', X'01A205B3D0007004993C2D0445851076', 1795392000000, NULL, NULL);
INSERT INTO outbox VALUES (6, 'vehicle', X'3A0987C48C605BB99F51873B1C000E4D', X'01A205B3D0007005BA1E704DC8886202', 1795392000000, NULL, NULL);
INSERT INTO outbox VALUES (7, 'terminal', X'D3406B7FC7D550C8BFD5F62C2083D980', X'01A205B3D000700694E86E282A5AFF4F', 1795392000000, NULL, NULL);
INSERT INTO outbox VALUES (8, 'sim_card', X'84848E85E3A2510F88AA1FACB86F2ACD', X'01A205B3D000700791504AA5C2AD2789', 1795392000000, NULL, NULL);
INSERT INTO outbox VALUES (9, 'registration', X'4001D9BB51235A3CBCED6A8AF0F7AD8F', X'01A205B3D000700894F48C2D2BFC0F33', 1795392000000, NULL, NULL);
INSERT INTO outbox VALUES (10, 'acceptance', X'233C145F8FCC5B339AE3D48F9A9739EE', X'01A205B3D0007009A7C397280D02AB19', 1795392000000, NULL, NULL);
INSERT INTO outbox VALUES (11, 'custody_entry', X'EA585F7F8C8154699C516C65DB7426BC', X'01A205B3D000700AA23D7855A9B8DB07', 1795392000000, NULL, NULL);
INSERT INTO outbox VALUES (12, 'attachment', X'CBCD4AE65E075E2CA514424C2E839AF8', X'01A205B3D000700B89FFAC16AD584812', 1795392000000, NULL, NULL);
INSERT INTO change_log VALUES (1, 'policy', X'9635AD7091AE5541ABE6FF0D7ED6B39A', 1795392000000, NULL, 'here', NULL, NULL, NULL, NULL);
INSERT INTO change_log VALUES (2, 'centre', X'E12E5B533C0058D8AF840BB9D1A91D98', 1795392000000, NULL, 'here', NULL, NULL, NULL, NULL);
INSERT INTO change_log VALUES (3, 'depot', X'76A681792BE8538BB71F0440A6FD29E3', 1795392000000, NULL, 'here', NULL, NULL, NULL, NULL);
INSERT INTO change_log VALUES (4, 'person', X'5E22FE51F62552C6B2B3531C41CF51C0', 1795392000000, NULL, 'here', NULL, NULL, NULL, NULL);
INSERT INTO change_log VALUES (5, 'customer', X'01D6ADE7F2EB5E7DB36D9468F7BAE3FB', 1795392000000, NULL, 'here', NULL, NULL, NULL, NULL);
INSERT INTO change_log VALUES (6, 'vehicle', X'3A0987C48C605BB99F51873B1C000E4D', 1795392000000, NULL, 'here', NULL, NULL, NULL, NULL);
INSERT INTO change_log VALUES (7, 'terminal', X'D3406B7FC7D550C8BFD5F62C2083D980', 1795392000000, NULL, 'here', NULL, NULL, NULL, NULL);
INSERT INTO change_log VALUES (8, 'sim_card', X'84848E85E3A2510F88AA1FACB86F2ACD', 1795392000000, NULL, 'here', NULL, NULL, NULL, NULL);
INSERT INTO change_log VALUES (9, 'registration', X'4001D9BB51235A3CBCED6A8AF0F7AD8F', 1795392000000, NULL, 'here', NULL, NULL, NULL, NULL);
INSERT INTO change_log VALUES (10, 'acceptance', X'233C145F8FCC5B339AE3D48F9A9739EE', 1795392000000, NULL, 'here', NULL, NULL, NULL, NULL);
INSERT INTO change_log VALUES (11, 'custody_entry', X'EA585F7F8C8154699C516C65DB7426BC', 1795392000000, NULL, 'here', NULL, NULL, NULL, NULL);
INSERT INTO change_log VALUES (12, 'attachment', X'CBCD4AE65E075E2CA514424C2E839AF8', 1795392000000, NULL, 'here', NULL, NULL, NULL, NULL);
PRAGMA user_version = 1;
PRAGMA application_id = 1398033232;
