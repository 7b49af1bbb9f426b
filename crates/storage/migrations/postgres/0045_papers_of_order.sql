-- The papers of an order, whichever they are: the indexes that make each unique hold but one kind.
CREATE INDEX papers_of_order ON papers (order_id);
