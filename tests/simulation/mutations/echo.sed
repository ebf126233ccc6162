# What the centre said goes to the outbox.
# in models/store/central_rows.cpp
s/    m_agreed.dropSent(info.kind, held.id); .. of a change that was given up/&\n    m_outbox.note({0, info.kind, held.id, m_ids.next(), m_clock(), {}, {}});/
