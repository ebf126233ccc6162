# A row older than ours is applied.
# in models/store/central_rows.cpp
/if (held \&\& row.version <= \*held)/,/return;/c\    Q_UNUSED(held);
