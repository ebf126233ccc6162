# An accepted change settles a row that moved on meanwhile.
# in models/store/ledger.cpp
/if (!RecordTable(m_db, info).raiseVersion(id, version))/,/return;/c\        RecordTable(m_db, info).setVersion(id, version);
