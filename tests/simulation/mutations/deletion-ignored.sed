# A deletion here never goes through.
# in models/domain/merge.cpp
s/    return {local, false, true};/    return {central, false, false};/
