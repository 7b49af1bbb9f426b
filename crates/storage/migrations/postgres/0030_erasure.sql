-- When an order's buyer has asked to be erased, from when on that is done, and when it was: what is needed to reach her
-- (`contact`), and in the end everything that names her. The sums stay.
ALTER TABLE orders ADD COLUMN erase_due BIGINT;
ALTER TABLE orders ADD COLUMN contact_erased_at BIGINT;
ALTER TABLE orders ADD COLUMN erased_at BIGINT;

CREATE INDEX orders_to_erase ON orders (erase_due) WHERE erase_due IS NOT NULL AND contact_erased_at IS NULL;
CREATE INDEX orders_not_erased ON orders (market, placed_at) WHERE erased_at IS NULL;

-- What gateways have told, as long as it is kept.
CREATE INDEX webhook_events_told ON webhook_events (received_at) WHERE body <> '';
