-- What the registry said of a business's VAT number when it ordered: JSON, and nothing where none was given.

ALTER TABLE orders ADD COLUMN vat_check TEXT;
