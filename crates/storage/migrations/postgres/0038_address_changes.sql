-- Where the buyer of an order wants it to go instead, until she has confirmed it or it is forgotten. One an order.
CREATE TABLE address_drafts (
    order_id TEXT COLLATE "C" PRIMARY KEY REFERENCES orders (id) ON DELETE CASCADE,
    address TEXT NOT NULL,
    updated_at BIGINT NOT NULL
);

-- Where an order went and what it cost before its buyer changed its address, numbered from 1. What she has confirmed is
-- known by its fingerprint, so that confirming it again changes nothing.
CREATE TABLE address_changes (
    order_id TEXT COLLATE "C" NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    number BIGINT NOT NULL CONSTRAINT changes_begin_with_one CHECK (number > 0),
    confirmed TEXT NOT NULL,
    address TEXT NOT NULL,
    totals TEXT NOT NULL,
    refund_id TEXT COLLATE "C" REFERENCES refunds (id),
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (order_id, number)
);

-- Which of an order's changes of address a paper comes after: 0 before the first.
ALTER TABLE papers ADD COLUMN version BIGINT NOT NULL DEFAULT 0;
DROP INDEX one_invoice_an_order;
DROP INDEX one_credit_note_a_refund;
CREATE UNIQUE INDEX one_invoice_a_version ON papers (order_id, version) WHERE kind = 'invoice';
CREATE UNIQUE INDEX one_credit_note_a_refund ON papers (order_id, version, COALESCE(refund_id, '')) WHERE kind = 'credit_note';
