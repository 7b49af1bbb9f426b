-- Rates that came with the demo never count as too old.
ALTER TABLE reference_rates ADD COLUMN exempt INTEGER NOT NULL DEFAULT 0 CHECK (exempt IN (0, 1));

-- Rows of a feed that moved too far: they wait for an operator's word.
CREATE TABLE held_rates (
    currency TEXT NOT NULL,
    day      TEXT NOT NULL,
    per_eur  TEXT NOT NULL,
    source   TEXT NOT NULL,
    was      TEXT NOT NULL,
    was_day  TEXT NOT NULL,
    PRIMARY KEY (currency, day)
) STRICT;

-- The one feed: when it is read next, and what came of it. Who moves `next_at` reads it.
CREATE TABLE rate_feed (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    next_at  INTEGER NOT NULL,
    failures INTEGER NOT NULL,
    read_at  INTEGER,
    error    TEXT
) STRICT;

INSERT INTO rate_feed (id, next_at, failures) VALUES (1, 0, 0);
