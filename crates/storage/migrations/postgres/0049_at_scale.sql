-- The orders whose buyers are to be erased are found by market, status and time: all that are paid lie in between otherwise.
DROP INDEX orders_not_erased;
CREATE INDEX orders_not_erased ON orders (market, status, placed_at) WHERE erased_at IS NULL;

-- Movements from before there were locations: none, once a shop has settled.
CREATE INDEX stock_movements_nowhere ON stock_movements (id) WHERE location = '';
