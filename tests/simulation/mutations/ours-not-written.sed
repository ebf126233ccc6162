# Settling for our value writes nothing.
# in models/store/conflicts.cpp
s/choice.settlement != Settlement::Theirs) {/choice.settlement == Settlement::Other) {/
