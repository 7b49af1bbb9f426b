-- What the buyer of an order and the merchant write to each other, in the language of the order. Erased with the buyer.
CREATE TABLE order_messages (
    order_id TEXT NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    number   INTEGER NOT NULL,
    writer   TEXT NOT NULL,
    locale   TEXT NOT NULL,
    text     TEXT NOT NULL,
    at       INTEGER NOT NULL,
    PRIMARY KEY (order_id, number),
    CONSTRAINT message_writer_known CHECK (writer IN ('buyer', 'merchant'))
) STRICT;

-- What shoppers did not get: words for which nothing was found, countries and ways to pay that were refused. Numbers of a
-- day, and nothing of who asked.
CREATE TABLE day_counts (
    day    TEXT NOT NULL,
    market TEXT NOT NULL,
    locale TEXT NOT NULL,
    kind   TEXT NOT NULL,
    what   TEXT NOT NULL,
    why    TEXT NOT NULL,
    count  INTEGER NOT NULL,
    CONSTRAINT one_row_a_thing PRIMARY KEY (day, market, locale, kind, what, why)
) STRICT;
