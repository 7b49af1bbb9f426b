-- What has happened to each order: rows are added and never changed. `hash` is over the row and the hash of the row before;
-- how it is made stands in crates/commerce/src/order_event.rs. `data` is the JSON text that was hashed, and holds nothing
-- personal.
CREATE TABLE order_events (
    order_id  TEXT COLLATE "C" NOT NULL REFERENCES orders (id),
    seq       BIGINT NOT NULL,
    kind      TEXT NOT NULL,
    at        BIGINT NOT NULL,
    data      TEXT NOT NULL,
    prev_hash TEXT NOT NULL,
    hash      TEXT NOT NULL,
    PRIMARY KEY (order_id, seq)
);

CREATE INDEX order_events_by_time ON order_events (at);

-- The last of an order's events, so that one that is gone from the end is missed. Nothing where none was kept.
ALTER TABLE orders ADD COLUMN head_seq BIGINT;
ALTER TABLE orders ADD COLUMN head_hash TEXT;
