-- Amounts are minor units with an ISO 4217 code, times Unix milliseconds in UTC, days and rates text that keeps
-- every digit, and what is read only as a whole (address, totals, answers of the checkout) is JSON.
-- STRICT, so that SQLite refuses what PostgreSQL would.

CREATE TABLE generations (
    name  TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT;

INSERT INTO generations (name, value) VALUES ('catalog', 0), ('rates', 0);

CREATE TABLE products (
    id         TEXT PRIMARY KEY,
    position   INTEGER NOT NULL,
    collection TEXT NOT NULL,
    hs_code    TEXT NOT NULL,
    origin     TEXT NOT NULL
) STRICT;

CREATE TABLE variants (
    sku            TEXT PRIMARY KEY,
    product_id     TEXT NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    position       INTEGER NOT NULL,
    options        TEXT NOT NULL,
    weight_grams   INTEGER NOT NULL,
    price_amount   INTEGER NOT NULL,
    price_currency TEXT NOT NULL,
    picture        TEXT NOT NULL,
    CONSTRAINT one_variant_a_position UNIQUE (product_id, position)
) STRICT;

CREATE TABLE variant_prices (
    sku      TEXT NOT NULL REFERENCES variants (sku) ON DELETE CASCADE,
    market   TEXT NOT NULL,
    amount   INTEGER NOT NULL,
    currency TEXT NOT NULL,
    PRIMARY KEY (sku, market)
) STRICT;

CREATE TABLE product_texts (
    product_id  TEXT NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    locale      TEXT NOT NULL,
    slug        TEXT NOT NULL,
    title       TEXT NOT NULL,
    tagline     TEXT NOT NULL,
    description TEXT NOT NULL,
    details     TEXT NOT NULL,
    picture     TEXT NOT NULL,
    PRIMARY KEY (product_id, locale),
    CONSTRAINT one_slug_a_locale UNIQUE (locale, slug)
) STRICT;

-- No reference to variants: pieces promised to orders stay promised when a variant leaves the catalog.
CREATE TABLE stock (
    sku      TEXT PRIMARY KEY,
    on_hand  INTEGER NOT NULL,
    reserved INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT stock_never_negative CHECK (on_hand >= 0 AND reserved >= 0 AND reserved <= on_hand)
) STRICT;

CREATE TABLE reference_rates (
    currency TEXT NOT NULL,
    day      TEXT NOT NULL,
    per_eur  TEXT NOT NULL,
    source   TEXT NOT NULL,
    PRIMARY KEY (currency, day)
) STRICT;

CREATE TABLE carts (
    id         TEXT PRIMARY KEY,
    token_hash TEXT NOT NULL,
    status     TEXT NOT NULL DEFAULT 'open',
    market     TEXT NOT NULL,
    locale     TEXT NOT NULL,
    currency   TEXT NOT NULL,
    details    TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    CONSTRAINT one_cart_a_token UNIQUE (token_hash),
    CONSTRAINT cart_status_known CHECK (status IN ('open', 'ordered'))
) STRICT;

CREATE INDEX carts_by_update ON carts (updated_at);

CREATE TABLE cart_lines (
    cart_id       TEXT NOT NULL REFERENCES carts (id) ON DELETE CASCADE,
    sku           TEXT NOT NULL,
    position      INTEGER NOT NULL,
    quantity      INTEGER NOT NULL,
    seen_amount   INTEGER,
    seen_currency TEXT,
    PRIMARY KEY (cart_id, sku),
    CONSTRAINT cart_quantity_in_range CHECK (quantity BETWEEN 1 AND 99)
) STRICT;

-- No reference to carts: an order outlives the cart it was made from, and the unique cart_id is what makes
-- placing it idempotent.
CREATE TABLE orders (
    id         TEXT PRIMARY KEY,
    number     TEXT NOT NULL,
    token      TEXT NOT NULL,
    cart_id    TEXT NOT NULL,
    status     TEXT NOT NULL,
    market     TEXT NOT NULL,
    locale     TEXT NOT NULL,
    currency   TEXT NOT NULL,
    email      TEXT NOT NULL,
    address    TEXT NOT NULL,
    totals     TEXT NOT NULL,
    rate_notes TEXT NOT NULL,
    method     TEXT NOT NULL,
    placed_at  INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    CONSTRAINT one_order_a_number UNIQUE (number),
    CONSTRAINT one_order_a_token UNIQUE (token),
    CONSTRAINT one_order_a_cart UNIQUE (cart_id)
) STRICT;

CREATE INDEX orders_by_time ON orders (placed_at);

CREATE TABLE order_lines (
    order_id     TEXT NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    sku          TEXT NOT NULL,
    title        TEXT NOT NULL,
    options      TEXT NOT NULL,
    picture      TEXT NOT NULL,
    quantity     INTEGER NOT NULL,
    unit_amount  INTEGER NOT NULL,
    total_amount INTEGER NOT NULL,
    currency     TEXT NOT NULL,
    PRIMARY KEY (order_id, position)
) STRICT;

CREATE TABLE payment_sessions (
    id           TEXT PRIMARY KEY,
    order_id     TEXT NOT NULL REFERENCES orders (id),
    gateway      TEXT NOT NULL,
    method       TEXT NOT NULL,
    status       TEXT NOT NULL,
    amount       INTEGER NOT NULL,
    currency     TEXT NOT NULL,
    instructions TEXT,
    expires_at   INTEGER NOT NULL,
    created_at   INTEGER NOT NULL
) STRICT;

CREATE INDEX payment_sessions_by_order ON payment_sessions (order_id, created_at);
CREATE INDEX payment_sessions_open ON payment_sessions (expires_at)
    WHERE status IN ('created', 'requires_action');

CREATE TABLE webhook_events (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    gateway      TEXT NOT NULL,
    event_id     TEXT NOT NULL,
    body         TEXT NOT NULL,
    received_at  INTEGER NOT NULL,
    attempts     INTEGER NOT NULL DEFAULT 0,
    failed_at    INTEGER,
    last_error   TEXT,
    processed_at INTEGER,
    CONSTRAINT one_event_a_gateway UNIQUE (gateway, event_id)
) STRICT;

CREATE INDEX webhook_events_pending ON webhook_events (attempts, id) WHERE processed_at IS NULL;

CREATE TABLE outbox (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    kind          TEXT NOT NULL,
    dedupe        TEXT NOT NULL,
    payload       TEXT NOT NULL,
    created_at    INTEGER NOT NULL,
    next_at       INTEGER NOT NULL,
    claimed_until INTEGER NOT NULL DEFAULT 0,
    attempts      INTEGER NOT NULL DEFAULT 0,
    last_error    TEXT,
    done_at       INTEGER,
    CONSTRAINT one_message_a_dedupe UNIQUE (dedupe)
) STRICT;

CREATE INDEX outbox_pending ON outbox (next_at, id) WHERE done_at IS NULL;
