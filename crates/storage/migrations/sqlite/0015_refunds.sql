-- How much of a payment goes back, or has gone.
ALTER TABLE payment_sessions ADD COLUMN refunded INTEGER NOT NULL DEFAULT 0
    CONSTRAINT never_more_back_than_came CHECK (refunded >= 0 AND refunded <= amount);

UPDATE payment_sessions SET refunded = amount WHERE status = 'refunded';

CREATE TABLE refunds (
    id         TEXT PRIMARY KEY,
    order_id   TEXT NOT NULL REFERENCES orders (id),
    session_id TEXT NOT NULL REFERENCES payment_sessions (id),
    number     INTEGER NOT NULL,
    status     TEXT NOT NULL,
    breakdown  TEXT NOT NULL,
    amount     INTEGER NOT NULL,
    currency   TEXT NOT NULL,
    placed_at  INTEGER NOT NULL,
    CONSTRAINT one_refund_a_number UNIQUE (order_id, number)
) STRICT;

CREATE INDEX refunds_by_time ON refunds (placed_at, id);

-- Every piece that has come back, counted from 1 within its variant.
CREATE TABLE refunded_pieces (
    order_id  TEXT NOT NULL REFERENCES orders (id),
    sku       TEXT NOT NULL,
    piece     INTEGER NOT NULL,
    refund_id TEXT NOT NULL REFERENCES refunds (id),
    CONSTRAINT one_refund_a_piece UNIQUE (order_id, sku, piece)
) STRICT;
