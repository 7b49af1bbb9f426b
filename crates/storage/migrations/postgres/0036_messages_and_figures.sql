-- What the buyer of an order and the merchant write to each other, in the language of the order. Erased with the buyer.
CREATE TABLE order_messages (
    order_id TEXT COLLATE "C" NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    number   BIGINT NOT NULL,
    writer   TEXT NOT NULL,
    locale   TEXT NOT NULL,
    text     TEXT NOT NULL,
    at       BIGINT NOT NULL,
    PRIMARY KEY (order_id, number),
    CONSTRAINT message_writer_known CHECK (writer IN ('buyer', 'merchant'))
);

-- What shoppers did not get: words for which nothing was found, countries and ways to pay that were refused. Numbers of a
-- day, and nothing of who asked.
CREATE TABLE day_counts (
    day    TEXT COLLATE "C" NOT NULL,
    market TEXT COLLATE "C" NOT NULL,
    locale TEXT COLLATE "C" NOT NULL,
    kind   TEXT COLLATE "C" NOT NULL,
    what   TEXT COLLATE "C" NOT NULL,
    why    TEXT COLLATE "C" NOT NULL,
    count  BIGINT NOT NULL,
    CONSTRAINT one_row_a_thing PRIMARY KEY (day, market, locale, kind, what, why)
);
