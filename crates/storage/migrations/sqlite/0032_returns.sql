-- Goods that buyers send back, as they have stated it, and what became of each line (JSON). Nothing in it is personal. Its
-- number is that of the form that was sent, so that a form that is sent twice is one return. `stated_amount` is what she was
-- told that she gets back, in the order's currency.
CREATE TABLE returns (
    order_id        TEXT NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    number          INTEGER NOT NULL CHECK (number > 0),
    kind            TEXT NOT NULL CHECK (kind IN ('withdrawal', 'voluntary')),
    status          TEXT NOT NULL CHECK (status IN ('asked', 'arrived', 'refunded', 'exchanged', 'refused')),
    lines           TEXT NOT NULL,
    stated_amount   INTEGER NOT NULL,
    stated_currency TEXT NOT NULL,
    asked_at        INTEGER NOT NULL,
    arrived_at      INTEGER,
    decided_at      INTEGER,
    replaced_at     INTEGER,
    refund_id       TEXT REFERENCES refunds (id) ON DELETE CASCADE,
    why             TEXT,
    CONSTRAINT one_return_a_number PRIMARY KEY (order_id, number)
) STRICT;

CREATE INDEX returns_open ON returns (asked_at) WHERE status IN ('asked', 'arrived');
