# A clash is not noted.
# in models/store/central_rows.cpp
/for (const Clash \&clash : merged.clashes)/,/noteConflict/d
