# The base of a record that is edited is not kept.
# in models/store/recorder.cpp
/if (before.version != 0)/,/m_agreed.keep(/d
