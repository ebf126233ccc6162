# Records that left the scope stay.
# in models/store/ledger.cpp
/intake.forget(tail->forgotten);/d
