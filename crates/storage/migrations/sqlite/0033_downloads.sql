-- What a buyer of files agreed to, and what speaks for the country of the sale: both JSON, neither names her.
ALTER TABLE orders ADD COLUMN consent TEXT;
ALTER TABLE orders ADD COLUMN supply TEXT;

-- Downloads of an order's files that count, each with the link by which it was made and how often that was asked since.
CREATE TABLE downloads (
    order_id   TEXT NOT NULL REFERENCES orders (id),
    sku        TEXT NOT NULL,
    seq        INTEGER NOT NULL,
    link       TEXT NOT NULL,
    counted_at INTEGER NOT NULL,
    requests   INTEGER NOT NULL,
    PRIMARY KEY (order_id, sku, seq)
) STRICT;
