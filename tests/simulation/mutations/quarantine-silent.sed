# A refused change disappears.
# in models/store/ledger.cpp
/noteRefusal(m_db, /d
