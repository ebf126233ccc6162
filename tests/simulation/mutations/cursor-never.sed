# A page is applied without its cursor.
# in models/store/ledger.cpp
/writeCursor(m_db, tail->next);/d
