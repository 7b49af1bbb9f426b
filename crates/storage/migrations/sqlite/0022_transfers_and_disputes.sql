-- Who has transferred a refund to the buyer's account, where the gateway could not.
ALTER TABLE refunds ADD COLUMN made_by TEXT;

-- When money that had gone back to its source came back to the shop.
ALTER TABLE refunds ADD COLUMN failed_at INTEGER;

-- How a bank has decided about a payment that was disputed, or that it has not yet, and since when. Of older ones only
-- those that are open are known, and not since when.
ALTER TABLE payment_sessions ADD COLUMN dispute TEXT;
ALTER TABLE payment_sessions ADD COLUMN dispute_at INTEGER;
UPDATE payment_sessions SET dispute = 'open' WHERE status = 'disputed';

CREATE INDEX payment_sessions_disputed ON payment_sessions (dispute_at, id) WHERE dispute IS NOT NULL;
