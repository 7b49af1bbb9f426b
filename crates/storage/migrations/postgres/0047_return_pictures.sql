-- Pictures of what is wrong with goods that go back, encrypted; `number` is that of the return, which may be yet to be stated.
-- Erased with the buyer, and after a day where no return was stated.
CREATE TABLE return_pictures (
    order_id TEXT COLLATE "C" NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    number   BIGINT NOT NULL,
    position BIGINT NOT NULL,
    picture  TEXT NOT NULL,
    kept_at  BIGINT NOT NULL,
    PRIMARY KEY (order_id, number, position),
    CONSTRAINT return_picture_counted CHECK (number > 0 AND position BETWEEN 1 AND 3)
);

CREATE INDEX return_pictures_by_age ON return_pictures (kept_at);
