-- Numbers that customs asked of the buyers of orders: encrypted, apart from the orders, and gone at `erase_at`.

CREATE TABLE buyer_numbers (
    order_id TEXT COLLATE "C" PRIMARY KEY REFERENCES orders (id) ON DELETE CASCADE,
    kind     TEXT NOT NULL,
    sealed   TEXT NOT NULL,
    erase_at BIGINT NOT NULL
);

CREATE INDEX buyer_numbers_by_end ON buyer_numbers (erase_at);
