-- The SHA-256 of the secret of an order's link, by which it is found: the secret itself is encrypted. NULL where it is in clear from
-- before, until keys are rotated.
ALTER TABLE orders ADD COLUMN token_digest TEXT;

CREATE UNIQUE INDEX one_order_a_digest ON orders (token_digest);
