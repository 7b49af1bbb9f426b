-- Products that were in the same orders, counted each night; both ways round.
CREATE TABLE bought_together (
    product_id TEXT NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    other_id   TEXT NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    orders     INTEGER NOT NULL,
    CONSTRAINT one_row_a_pair PRIMARY KEY (product_id, other_id)
) STRICT;

INSERT INTO generations (name, value) VALUES ('recommendations', 0);

-- When it is counted again; the server that moves it does so.
CREATE TABLE bought_together_due (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    next_at INTEGER NOT NULL
) STRICT;

INSERT INTO bought_together_due (one, next_at) VALUES (1, 0);
