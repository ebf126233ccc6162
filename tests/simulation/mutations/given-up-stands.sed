# A change that is given up keeps standing.
# in models/store/quarantine.cpp
s/held->extra, base->values}/held->extra, held->values}/
