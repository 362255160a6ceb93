// Whoever holds this node loads; a loader that dies loses its transaction, and so the lock.
MERGE (slot:Laadslot {id: 'laden'})
SET slot.sinds = $nu
