# What a merge leaves to be sent is not put into the outbox.
# in models/store/central_rows.cpp
/if (!edit.isRefused)/,/m_outbox.note/d
