# The rule of the owner takes the other side.
# in models/domain/owner.cpp
s/return here ? Prevailing::Local : Prevailing::Central;/return here ? Prevailing::Central : Prevailing::Local;/
