# A newer edit goes under the change id of the older one.
# in models/store/outbox.cpp
s/VALUES (?, ?, ?, ?, ?, ?)")/VALUES (?1, ?2, coalesce((SELECT change FROM outbox WHERE kind = ?1 AND id = ?2), ?3), ?4, ?5, ?6)")/
