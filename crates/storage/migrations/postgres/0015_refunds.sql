-- How much of a payment goes back, or has gone.
ALTER TABLE payment_sessions ADD COLUMN refunded BIGINT NOT NULL DEFAULT 0
    CONSTRAINT never_more_back_than_came CHECK (refunded >= 0 AND refunded <= amount);

UPDATE payment_sessions SET refunded = amount WHERE status = 'refunded';

CREATE TABLE refunds (
    id         TEXT COLLATE "C" PRIMARY KEY,
    order_id   TEXT COLLATE "C" NOT NULL REFERENCES orders (id),
    session_id TEXT COLLATE "C" NOT NULL REFERENCES payment_sessions (id),
    number     BIGINT NOT NULL,
    status     TEXT NOT NULL,
    breakdown  TEXT NOT NULL,
    amount     BIGINT NOT NULL,
    currency   CHAR(3) NOT NULL,
    placed_at  BIGINT NOT NULL,
    CONSTRAINT one_refund_a_number UNIQUE (order_id, number)
);

CREATE INDEX refunds_by_time ON refunds (placed_at, id);

-- Every piece that has come back, counted from 1 within its variant.
CREATE TABLE refunded_pieces (
    order_id  TEXT COLLATE "C" NOT NULL REFERENCES orders (id),
    sku       TEXT COLLATE "C" NOT NULL,
    piece     BIGINT NOT NULL,
    refund_id TEXT COLLATE "C" NOT NULL REFERENCES refunds (id),
    CONSTRAINT one_refund_a_piece UNIQUE (order_id, sku, piece)
);
