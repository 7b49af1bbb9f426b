-- How often pages were looked at: numbers of a day, and nothing of who looked.
CREATE TABLE page_views (
    day    TEXT NOT NULL,
    market TEXT NOT NULL,
    locale TEXT NOT NULL,
    kind   TEXT NOT NULL,
    bots   INTEGER NOT NULL CHECK (bots IN (0, 1)),
    views  INTEGER NOT NULL,
    CONSTRAINT one_row_a_kind PRIMARY KEY (day, market, locale, kind, bots)
) STRICT;
