# A restore does not carry the counters of numbers over.
# in models/store/letters.cpp
s/for (const Counter &counter : given ? given->counters : QList<Counter>())/for (const Counter \&counter : QList<Counter>())/
