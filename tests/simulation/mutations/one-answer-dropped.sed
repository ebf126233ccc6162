# The last answer of a batch is not settled.
# in sync/engine/outgoing.cpp
s/for (qsizetype i = 0; i < sent.size(); ++i)$/for (qsizetype i = 0; i + 1 < qMax<qsizetype>(2, sent.size()); ++i)/
