-- How a product is taxed: food and printed matter have rates of their own in many countries.

ALTER TABLE products ADD COLUMN tax_category TEXT NOT NULL DEFAULT 'standard';
