-- How often pages were looked at: numbers of a day, and nothing of who looked.
CREATE TABLE page_views (
    day    TEXT COLLATE "C" NOT NULL,
    market TEXT COLLATE "C" NOT NULL,
    locale TEXT COLLATE "C" NOT NULL,
    kind   TEXT COLLATE "C" NOT NULL,
    bots   BIGINT NOT NULL CHECK (bots IN (0, 1)),
    views  BIGINT NOT NULL,
    CONSTRAINT one_row_a_kind PRIMARY KEY (day, market, locale, kind, bots)
);
