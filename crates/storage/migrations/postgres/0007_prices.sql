-- Prices become dated rows of lists. A row counts from its day until the next one of its list, variant and number of
-- pieces: what a price was before stays, and two prices at once have one key.

-- No reference to variants: what was paid for a variant is known when it comes back.
CREATE TABLE prices (
    sku          TEXT COLLATE "C" NOT NULL,
    list         TEXT COLLATE "C" NOT NULL,
    min_quantity BIGINT NOT NULL,
    valid_from   TEXT COLLATE "C" NOT NULL,
    -- NULL where the list has no price from this day on.
    amount       BIGINT,
    compare_at   BIGINT,
    currency     CHAR(3),
    PRIMARY KEY (sku, list, min_quantity, valid_from),
    CONSTRAINT price_is_positive CHECK (amount > 0),
    CONSTRAINT price_has_a_currency CHECK ((amount IS NULL) = (currency IS NULL)),
    CONSTRAINT price_quantity_in_range CHECK (min_quantity BETWEEN 1 AND 99),
    CONSTRAINT price_is_reduced CHECK (compare_at IS NULL OR (amount IS NOT NULL AND compare_at > amount))
);

-- Nobody knows since when these count. A market's own prices go to the list of its code.
INSERT INTO prices (sku, list, min_quantity, valid_from, amount, currency)
SELECT sku, 'base', 1, '0001-01-01', price_amount, price_currency FROM variants WHERE price_amount > 0;
INSERT INTO prices (sku, list, min_quantity, valid_from, amount, currency)
SELECT sku, market, 1, '0001-01-01', amount, currency FROM variant_prices WHERE amount > 0;

DROP TABLE variant_prices;
ALTER TABLE variants DROP COLUMN price_amount;
ALTER TABLE variants DROP COLUMN price_currency;
