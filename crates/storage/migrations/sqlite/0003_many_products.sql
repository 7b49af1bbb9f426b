-- What is sold out changes with every order, products seldom: counted apart, so that the one does not read the other
-- anew.
INSERT INTO generations (name, value) VALUES ('stock', 0);

-- Words of locale files are made the same as the files at every start. Those from elsewhere are left alone, and not
-- even looked at.
ALTER TABLE product_texts ADD COLUMN from_file INTEGER NOT NULL DEFAULT 1 CHECK (from_file IN (0, 1));
CREATE INDEX product_texts_of_files ON product_texts (product_id, locale) WHERE from_file = 1;
