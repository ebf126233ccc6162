# The older row of a centre that was restored is taken as it is.
# in models/store/central_rows.cpp
s/central.row.version < qAbs(held.version)/false/
