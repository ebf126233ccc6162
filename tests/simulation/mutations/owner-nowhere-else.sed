# The rule of the owner takes the local side wherever the writers are known.
# in models/domain/owner.cpp
s/    if (here == there)/    if (here == there)\n        return Prevailing::Local;\n    if (here == there)/
