-- Pictures of what is wrong with goods that go back, encrypted; `number` is that of the return, which may be yet to be stated.
-- Erased with the buyer, and after a day where no return was stated.
CREATE TABLE return_pictures (
    order_id TEXT NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    number   INTEGER NOT NULL,
    position INTEGER NOT NULL,
    picture  TEXT NOT NULL,
    kept_at  INTEGER NOT NULL,
    PRIMARY KEY (order_id, number, position),
    CONSTRAINT return_picture_counted CHECK (number > 0 AND position BETWEEN 1 AND 3)
) STRICT;

CREATE INDEX return_pictures_by_age ON return_pictures (kept_at);
