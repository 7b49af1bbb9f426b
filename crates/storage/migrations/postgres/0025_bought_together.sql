-- Products that were in the same orders, counted each night; both ways round.
CREATE TABLE bought_together (
    product_id TEXT COLLATE "C" NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    other_id   TEXT COLLATE "C" NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    orders     BIGINT NOT NULL,
    CONSTRAINT one_row_a_pair PRIMARY KEY (product_id, other_id)
);

INSERT INTO generations (name, value) VALUES ('recommendations', 0);

-- When it is counted again; the server that moves it does so.
CREATE TABLE bought_together_due (
    one     BIGINT PRIMARY KEY CHECK (one = 1),
    next_at BIGINT NOT NULL
);

INSERT INTO bought_together_due (one, next_at) VALUES (1, 0);
