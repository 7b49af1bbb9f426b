-- Parcels of orders once they are packed, by their numbers among the parcels that the order's sum was worked out for. What
-- is not packed yet is in no row: it is what was planned, less what was canceled. A carrier's name for a parcel goes with
-- its buyer.
CREATE TABLE parcels (
    order_id       TEXT NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    number         INTEGER NOT NULL CHECK (number >= 0),
    location       TEXT NOT NULL,
    status         TEXT NOT NULL,
    packed_at      INTEGER NOT NULL,
    carrier        TEXT,
    tracking       TEXT,
    handed_over_at INTEGER,
    delivered_at   INTEGER,
    CONSTRAINT one_row_a_parcel PRIMARY KEY (order_id, number),
    CONSTRAINT parcel_status_known CHECK (status IN ('packed', 'handed_over', 'in_transit', 'in_customs',
        'out_for_delivery', 'delivered', 'failed')),
    CONSTRAINT parcel_handed_over_by_somebody CHECK ((carrier IS NULL) = (handed_over_at IS NULL))
) STRICT;

CREATE UNIQUE INDEX one_parcel_a_tracking_number ON parcels (carrier, tracking) WHERE tracking IS NOT NULL;
CREATE INDEX parcels_on_their_way ON parcels (handed_over_at)
    WHERE handed_over_at IS NOT NULL AND status <> 'delivered';

-- What is in them.
CREATE TABLE parcel_lines (
    order_id TEXT NOT NULL,
    number   INTEGER NOT NULL,
    sku      TEXT NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    CONSTRAINT one_line_a_variant PRIMARY KEY (order_id, number, sku),
    FOREIGN KEY (order_id, number) REFERENCES parcels (order_id, number) ON DELETE CASCADE
) STRICT;

-- What carriers have told of them, each thing once.
CREATE TABLE parcel_events (
    carrier     TEXT NOT NULL,
    event_id    TEXT NOT NULL,
    order_id    TEXT NOT NULL,
    number      INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    at          INTEGER NOT NULL,
    place       TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    CONSTRAINT one_row_an_event PRIMARY KEY (carrier, event_id, order_id, number),
    CONSTRAINT parcel_event_known
        CHECK (kind IN ('in_transit', 'in_customs', 'out_for_delivery', 'delivered', 'failed')),
    FOREIGN KEY (order_id, number) REFERENCES parcels (order_id, number) ON DELETE CASCADE
) STRICT;

CREATE INDEX parcel_events_of_a_parcel ON parcel_events (order_id, number);

-- Pieces that were taken out of a parcel before it left, and the refund that gives their money back.
CREATE TABLE canceled_pieces (
    order_id  TEXT NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    number    INTEGER NOT NULL CHECK (number >= 0),
    sku       TEXT NOT NULL,
    quantity  INTEGER NOT NULL CHECK (quantity > 0),
    refund_id TEXT NOT NULL REFERENCES refunds (id),
    CONSTRAINT one_row_a_refund PRIMARY KEY (order_id, number, sku, refund_id)
) STRICT;
