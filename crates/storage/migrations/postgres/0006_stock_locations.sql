-- Pieces lie somewhere. What was counted before has no location yet: the server puts it into the merchant's first.

ALTER TABLE stock ADD COLUMN location TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE stock ALTER COLUMN location DROP DEFAULT;
ALTER TABLE stock DROP CONSTRAINT stock_pkey;
ALTER TABLE stock ADD PRIMARY KEY (sku, location);
