# The centre does not tell of a record that left the scope.
# in sync/central/pages.cpp
/m_forgotten.append(/d
