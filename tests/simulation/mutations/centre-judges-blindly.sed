# The centre takes a change whatever version it started from.
# in sync/central/changes.cpp
s/if (stored.version != change.base) {/if (stored.version < change.base) {/
