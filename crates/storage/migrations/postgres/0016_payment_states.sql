-- The gateway's own name for a payment, why it was declined, and how much has arrived.
ALTER TABLE payment_sessions ADD COLUMN reference TEXT;
ALTER TABLE payment_sessions ADD COLUMN decline TEXT;
ALTER TABLE payment_sessions ADD COLUMN captured BIGINT NOT NULL DEFAULT 0
    CONSTRAINT never_less_than_nothing CHECK (captured >= 0);

UPDATE payment_sessions SET captured = amount WHERE status IN ('captured', 'refunded');

CREATE UNIQUE INDEX one_session_a_reference ON payment_sessions (gateway, reference) WHERE reference IS NOT NULL;

-- More may arrive than was asked for, and all of it can go back.
ALTER TABLE payment_sessions ADD COLUMN back BIGINT NOT NULL DEFAULT 0
    CONSTRAINT never_more_back_than_arrived CHECK (back >= 0 AND back <= captured);

UPDATE payment_sessions SET back = refunded WHERE refunded > 0;

ALTER TABLE payment_sessions DROP COLUMN refunded;
ALTER TABLE payment_sessions RENAME COLUMN back TO refunded;

DROP INDEX payment_sessions_open;
CREATE INDEX payment_sessions_open ON payment_sessions (expires_at)
    WHERE status IN ('created', 'requires_action', 'pending');
