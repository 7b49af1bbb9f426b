-- Every change of a level, in the transaction that makes it: the sum of its rows is the level. No reference to orders, as
-- stock has none to variants: what has happened stays written.
CREATE TABLE stock_movements (
    id              BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sku             TEXT COLLATE "C" NOT NULL,
    location        TEXT COLLATE "C" NOT NULL,
    kind            TEXT NOT NULL,
    on_hand_change  BIGINT NOT NULL,
    reserved_change BIGINT NOT NULL,
    on_hand         BIGINT NOT NULL,
    reserved        BIGINT NOT NULL,
    cause_kind      TEXT NOT NULL,
    cause           TEXT COLLATE "C" NOT NULL,
    reason          TEXT,
    at              BIGINT NOT NULL,
    CONSTRAINT movement_kind_known
        CHECK (kind IN ('received', 'reserved', 'released', 'shipped', 'returned', 'corrected', 'moved')),
    CONSTRAINT movement_cause_known CHECK (cause_kind IN ('order', 'import', 'person')),
    CONSTRAINT movement_changes_something CHECK (on_hand_change <> 0 OR reserved_change <> 0),
    CONSTRAINT movement_never_negative CHECK (on_hand >= 0 AND reserved >= 0 AND reserved <= on_hand)
);

CREATE INDEX stock_movements_of_a_variant ON stock_movements (sku, id);
CREATE INDEX stock_movements_of_an_import ON stock_movements (cause) WHERE cause_kind = 'import';

-- What was there before the ledger: its pieces came in at an unknown time, and which orders hold them is in the orders.
INSERT INTO stock_movements
    (sku, location, kind, on_hand_change, reserved_change, on_hand, reserved, cause_kind, cause, at)
SELECT sku, location, 'received', on_hand, 0, on_hand, 0, 'import', 'opening', 0 FROM stock WHERE on_hand > 0;
INSERT INTO stock_movements
    (sku, location, kind, on_hand_change, reserved_change, on_hand, reserved, cause_kind, cause, at)
SELECT sku, location, 'reserved', 0, reserved, on_hand, reserved, 'import', 'opening', 0 FROM stock WHERE reserved > 0;

-- When the ledger is added up again; the server that moves it does so.
CREATE TABLE stock_audit_due (
    one     BIGINT PRIMARY KEY CHECK (one = 1),
    next_at BIGINT NOT NULL
);

INSERT INTO stock_audit_due (one, next_at) VALUES (1, 0);
