-- Who wants to be told when a variant is back: her address encrypted, found by a keyed hash, confirmed by a link in a mail
-- before anything else is sent, and gone at `erase_at` or when she was told.
CREATE TABLE stock_notices (
    id           TEXT COLLATE "C" PRIMARY KEY,
    sku          TEXT COLLATE "C" NOT NULL,
    mark         TEXT COLLATE "C" NOT NULL,
    sealed       TEXT NOT NULL,
    market       TEXT COLLATE "C" NOT NULL,
    locale       TEXT COLLATE "C" NOT NULL,
    currency     TEXT COLLATE "C" NOT NULL,
    asked        BIGINT NOT NULL,
    asked_at     BIGINT NOT NULL,
    confirmed_at BIGINT,
    told_at      BIGINT,
    erase_at     BIGINT NOT NULL,
    UNIQUE (sku, mark),
    CONSTRAINT told_who_confirmed CHECK (told_at IS NULL OR confirmed_at IS NOT NULL)
);

CREATE INDEX stock_notices_by_mark ON stock_notices (mark, asked_at);
CREATE INDEX stock_notices_waiting ON stock_notices (sku, market) WHERE confirmed_at IS NOT NULL AND told_at IS NULL;
CREATE INDEX stock_notices_by_end ON stock_notices (erase_at);
