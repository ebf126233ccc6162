# A restore does not carry the counters of numbers over.
# in models/store/restoring.cpp
s|return carryLettersOver(\*\*db, before);|return before.isNull();|
