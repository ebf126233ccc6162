# What went out is not copied before it is edited again.
# in models/store/recorder.cpp
/m_agreed.keepSent(info, before);/d
