# A page holds the rows of all centres.
# in sync/central/pages.cpp
s/WHERE r.centre = ? AND r.version > ?/WHERE r.centre <> ? AND r.version > ?/
