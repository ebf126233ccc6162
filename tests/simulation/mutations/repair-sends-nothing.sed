# After a repair what the centre does not have is not sent again.
# in models/store/repair.cpp
s/^                    sendAgain(info, id);/                    letGo(info, id);/
