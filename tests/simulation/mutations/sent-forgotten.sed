# What goes out is not noted.
# in models/store/ledger.cpp
/m_agreed.noteSent(change);/s/.*/            Q_UNUSED(change);/
