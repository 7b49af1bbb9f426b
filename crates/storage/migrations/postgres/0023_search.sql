-- What products are looked for by: what they are made of, since when they have been on sale, and other words for them.
ALTER TABLE products ADD COLUMN materials TEXT NOT NULL DEFAULT '[]';
ALTER TABLE products ADD COLUMN since TEXT;
ALTER TABLE product_texts ADD COLUMN synonyms TEXT NOT NULL DEFAULT '[]';
