-- Between which days each parcel of an order was promised, in the zone in which they are days, and when it was delivered.
-- Written when the order is placed; only the delivery is added. Of older orders nothing was promised by parcel.
CREATE TABLE delivery_promises (
    order_id      TEXT COLLATE "C" NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    parcel        BIGINT NOT NULL CHECK (parcel >= 0),
    from_location TEXT COLLATE "C" NOT NULL,
    to_country    TEXT COLLATE "C" NOT NULL,
    method        TEXT COLLATE "C" NOT NULL,
    first_day     TEXT COLLATE "C" NOT NULL,
    last_day      TEXT COLLATE "C" NOT NULL,
    time_zone     TEXT COLLATE "C" NOT NULL,
    delivered_at  BIGINT,
    CONSTRAINT one_promise_a_parcel PRIMARY KEY (order_id, parcel)
);
