-- Pieces lie somewhere. What was counted before has no location yet: the server puts it into the merchant's first.

CREATE TABLE stock_by_location (
    sku      TEXT NOT NULL,
    location TEXT NOT NULL,
    on_hand  INTEGER NOT NULL,
    reserved INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (sku, location),
    CONSTRAINT stock_never_negative CHECK (on_hand >= 0 AND reserved >= 0 AND reserved <= on_hand)
) STRICT;

INSERT INTO stock_by_location SELECT sku, '', on_hand, reserved FROM stock;
DROP TABLE stock;
ALTER TABLE stock_by_location RENAME TO stock;
