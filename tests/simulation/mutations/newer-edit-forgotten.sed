# The answer to an older change takes the newer one out of the outbox.
# in models/store/ledger.cpp
s/if (m_outbox.forget(sent.entry)) {/m_outbox.drop(info.kind, id);\n        if (m_outbox.forget(sent.entry)) {/
