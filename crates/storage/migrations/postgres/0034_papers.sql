-- Invoices and credit notes. Their numbers count on without a gap within a kind and a year: the last one is raised in the
-- transaction that gives it out, and goes back with it.
CREATE TABLE paper_numbers (
    kind TEXT NOT NULL,
    year BIGINT NOT NULL,
    last BIGINT NOT NULL CONSTRAINT numbers_begin_with_one CHECK (last > 0),
    PRIMARY KEY (kind, year)
);

-- A credit note without a refund takes the whole invoice back.
CREATE TABLE papers (
    kind TEXT NOT NULL CONSTRAINT paper_kind_known CHECK (kind IN ('invoice', 'credit_note')),
    year BIGINT NOT NULL,
    number BIGINT NOT NULL,
    order_id TEXT NOT NULL REFERENCES orders (id),
    refund_id TEXT REFERENCES refunds (id),
    issued_at BIGINT NOT NULL,
    PRIMARY KEY (kind, year, number)
);

CREATE UNIQUE INDEX one_invoice_an_order ON papers (order_id) WHERE kind = 'invoice';
CREATE UNIQUE INDEX one_credit_note_a_refund ON papers (order_id, COALESCE(refund_id, '')) WHERE kind = 'credit_note';

-- When somebody has asked for the link of an order; of those who name no order only a few rows, so that both are the same
-- work.
CREATE TABLE order_links (
    subject TEXT PRIMARY KEY,
    asked_at BIGINT NOT NULL
);
