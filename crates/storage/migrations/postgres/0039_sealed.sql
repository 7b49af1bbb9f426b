-- What names a buyer is encrypted: an order is found by a keyed hash of its mail address, and of where it goes country and
-- region stay in clear, by which taxes are told apart. What is in clear from before is encrypted by `caravel keys rotate`.
ALTER TABLE orders ADD COLUMN email_mark TEXT;
ALTER TABLE orders ADD COLUMN country TEXT NOT NULL DEFAULT '';
ALTER TABLE orders ADD COLUMN region TEXT NOT NULL DEFAULT '';
UPDATE orders SET country = address::json ->> 'country', region = COALESCE(address::json ->> 'region', '');

DROP INDEX orders_by_email;
CREATE INDEX orders_by_email ON orders (email_mark) WHERE email_mark IS NOT NULL;
CREATE INDEX orders_in_clear ON orders (LOWER(email)) WHERE email_mark IS NULL AND email <> '';
