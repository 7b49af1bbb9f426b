-- Between which days each parcel of an order was promised, in the zone in which they are days, and when it was delivered.
-- Written when the order is placed; only the delivery is added. Of older orders nothing was promised by parcel.
CREATE TABLE delivery_promises (
    order_id      TEXT NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    parcel        INTEGER NOT NULL CHECK (parcel >= 0),
    from_location TEXT NOT NULL,
    to_country    TEXT NOT NULL,
    method        TEXT NOT NULL,
    first_day     TEXT NOT NULL,
    last_day      TEXT NOT NULL,
    time_zone     TEXT NOT NULL,
    delivered_at  INTEGER,
    CONSTRAINT one_promise_a_parcel PRIMARY KEY (order_id, parcel)
) STRICT;
