-- When the first of a payment's money arrived: how long it goes back to its source counts from then. Of older payments
-- the moment was not kept; they were begun before it.
ALTER TABLE payment_sessions ADD COLUMN arrived_at INTEGER;
UPDATE payment_sessions SET arrived_at = created_at WHERE captured > 0;

-- How often the buyer was asked for an account, when the money had gone, and where the pieces were put back.
ALTER TABLE refunds ADD COLUMN asked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE refunds ADD COLUMN made_at INTEGER;
ALTER TABLE refunds ADD COLUMN restocked_at TEXT;

-- The accounts that buyers named: encrypted, apart from the refunds, and erased some time after. `call_key` names the
-- payment to this account to the gateway, so that it is made once.
CREATE TABLE payees (
    refund_id TEXT PRIMARY KEY REFERENCES refunds (id) ON DELETE CASCADE,
    call_key  TEXT NOT NULL UNIQUE,
    sealed    TEXT NOT NULL,
    is_whole  INTEGER NOT NULL CHECK (is_whole IN (0, 1)),
    saved_at  INTEGER NOT NULL
) STRICT;
