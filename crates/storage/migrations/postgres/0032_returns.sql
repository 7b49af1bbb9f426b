-- Goods that buyers send back, as they have stated it, and what became of each line (JSON). Nothing in it is personal. Its
-- number is that of the form that was sent, so that a form that is sent twice is one return. `stated_amount` is what she was
-- told that she gets back, in the order's currency.
CREATE TABLE returns (
    order_id        TEXT COLLATE "C" NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    number          BIGINT NOT NULL CHECK (number > 0),
    kind            TEXT COLLATE "C" NOT NULL CHECK (kind IN ('withdrawal', 'voluntary')),
    status          TEXT COLLATE "C" NOT NULL CHECK (status IN ('asked', 'arrived', 'refunded', 'exchanged', 'refused')),
    lines           TEXT COLLATE "C" NOT NULL,
    stated_amount   BIGINT NOT NULL,
    stated_currency TEXT COLLATE "C" NOT NULL,
    asked_at        BIGINT NOT NULL,
    arrived_at      BIGINT,
    decided_at      BIGINT,
    replaced_at     BIGINT,
    refund_id       TEXT COLLATE "C" REFERENCES refunds (id) ON DELETE CASCADE,
    why             TEXT COLLATE "C",
    CONSTRAINT one_return_a_number PRIMARY KEY (order_id, number)
);

CREATE INDEX returns_open ON returns (asked_at) WHERE status IN ('asked', 'arrived');
