# A copy put back by hand goes on giving numbers.
# in models/store/letters.cpp
s/    if (isAway || !\*isSame)/    if (isAway)/
