-- Promotions, read only as a whole. A use of one is an order that names it and is not canceled: nothing else counts, so
-- that a canceled order gives its use back by itself. No reference: an order outlives the promotion it was given.

CREATE TABLE promotions (
    id    TEXT PRIMARY KEY,
    terms TEXT NOT NULL
) STRICT;

INSERT INTO generations (name, value) VALUES ('promotions', 0);

ALTER TABLE orders ADD COLUMN promotion TEXT;
CREATE INDEX orders_by_promotion ON orders (promotion) WHERE promotion IS NOT NULL;
