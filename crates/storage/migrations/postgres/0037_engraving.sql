-- What may be engraved on a variant that is made to order, as JSON; nothing where it is not.
ALTER TABLE variants ADD COLUMN engraving TEXT;

-- What is engraved on the pieces of a line, as JSON: texts and on how many pieces each stands.
ALTER TABLE cart_lines ADD COLUMN engravings TEXT NOT NULL DEFAULT '[]';
ALTER TABLE order_lines ADD COLUMN engravings TEXT NOT NULL DEFAULT '[]';
