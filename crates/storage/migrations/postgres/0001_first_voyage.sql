-- Amounts are minor units with an ISO 4217 code, times Unix milliseconds in UTC, days and rates text that keeps
-- every digit, and what is read only as a whole (address, totals, answers of the checkout) is JSON.
-- Keys collate by byte, so that both engines sort alike.

CREATE TABLE generations (
    name  TEXT COLLATE "C" PRIMARY KEY,
    value BIGINT NOT NULL
);

INSERT INTO generations (name, value) VALUES ('catalog', 0), ('rates', 0);

CREATE TABLE products (
    id         TEXT COLLATE "C" PRIMARY KEY,
    position   BIGINT NOT NULL,
    collection TEXT COLLATE "C" NOT NULL,
    hs_code    TEXT NOT NULL,
    origin     CHAR(2) NOT NULL
);

CREATE TABLE variants (
    sku            TEXT COLLATE "C" PRIMARY KEY,
    product_id     TEXT COLLATE "C" NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    position       BIGINT NOT NULL,
    options        TEXT NOT NULL,
    weight_grams   BIGINT NOT NULL,
    price_amount   BIGINT NOT NULL,
    price_currency CHAR(3) NOT NULL,
    picture        TEXT NOT NULL,
    CONSTRAINT one_variant_a_position UNIQUE (product_id, position)
);

CREATE TABLE variant_prices (
    sku      TEXT COLLATE "C" NOT NULL REFERENCES variants (sku) ON DELETE CASCADE,
    market   CHAR(2) NOT NULL,
    amount   BIGINT NOT NULL,
    currency CHAR(3) NOT NULL,
    PRIMARY KEY (sku, market)
);

CREATE TABLE product_texts (
    product_id  TEXT COLLATE "C" NOT NULL REFERENCES products (id) ON DELETE CASCADE,
    locale      TEXT COLLATE "C" NOT NULL,
    slug        TEXT COLLATE "C" NOT NULL,
    title       TEXT NOT NULL,
    tagline     TEXT NOT NULL,
    description TEXT NOT NULL,
    details     TEXT NOT NULL,
    picture     TEXT NOT NULL,
    PRIMARY KEY (product_id, locale),
    CONSTRAINT one_slug_a_locale UNIQUE (locale, slug)
);

-- No reference to variants: pieces promised to orders stay promised when a variant leaves the catalog.
CREATE TABLE stock (
    sku      TEXT COLLATE "C" PRIMARY KEY,
    on_hand  BIGINT NOT NULL,
    reserved BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT stock_never_negative CHECK (on_hand >= 0 AND reserved >= 0 AND reserved <= on_hand)
);

CREATE TABLE reference_rates (
    currency CHAR(3) NOT NULL,
    day      TEXT COLLATE "C" NOT NULL,
    per_eur  TEXT NOT NULL,
    source   TEXT NOT NULL,
    PRIMARY KEY (currency, day)
);

CREATE TABLE carts (
    id         TEXT COLLATE "C" PRIMARY KEY,
    token_hash TEXT COLLATE "C" NOT NULL,
    status     TEXT NOT NULL DEFAULT 'open',
    market     CHAR(2) NOT NULL,
    locale     TEXT COLLATE "C" NOT NULL,
    currency   CHAR(3) NOT NULL,
    details    TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT one_cart_a_token UNIQUE (token_hash),
    CONSTRAINT cart_status_known CHECK (status IN ('open', 'ordered'))
);

CREATE INDEX carts_by_update ON carts (updated_at);

CREATE TABLE cart_lines (
    cart_id       TEXT COLLATE "C" NOT NULL REFERENCES carts (id) ON DELETE CASCADE,
    sku           TEXT COLLATE "C" NOT NULL,
    position      BIGINT NOT NULL,
    quantity      BIGINT NOT NULL,
    seen_amount   BIGINT,
    seen_currency CHAR(3),
    PRIMARY KEY (cart_id, sku),
    CONSTRAINT cart_quantity_in_range CHECK (quantity BETWEEN 1 AND 99)
);

-- No reference to carts: an order outlives the cart it was made from, and the unique cart_id is what makes
-- placing it idempotent.
CREATE TABLE orders (
    id         TEXT COLLATE "C" PRIMARY KEY,
    number     TEXT COLLATE "C" NOT NULL,
    token      TEXT COLLATE "C" NOT NULL,
    cart_id    TEXT COLLATE "C" NOT NULL,
    status     TEXT NOT NULL,
    market     CHAR(2) NOT NULL,
    locale     TEXT COLLATE "C" NOT NULL,
    currency   CHAR(3) NOT NULL,
    email      TEXT NOT NULL,
    address    TEXT NOT NULL,
    totals     TEXT NOT NULL,
    rate_notes TEXT NOT NULL,
    method     TEXT NOT NULL,
    placed_at  BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT one_order_a_number UNIQUE (number),
    CONSTRAINT one_order_a_token UNIQUE (token),
    CONSTRAINT one_order_a_cart UNIQUE (cart_id)
);

CREATE INDEX orders_by_time ON orders (placed_at);

CREATE TABLE order_lines (
    order_id     TEXT COLLATE "C" NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    position     BIGINT NOT NULL,
    sku          TEXT COLLATE "C" NOT NULL,
    title        TEXT NOT NULL,
    options      TEXT NOT NULL,
    picture      TEXT NOT NULL,
    quantity     BIGINT NOT NULL,
    unit_amount  BIGINT NOT NULL,
    total_amount BIGINT NOT NULL,
    currency     CHAR(3) NOT NULL,
    PRIMARY KEY (order_id, position)
);

CREATE TABLE payment_sessions (
    id           TEXT COLLATE "C" PRIMARY KEY,
    order_id     TEXT COLLATE "C" NOT NULL REFERENCES orders (id),
    gateway      TEXT COLLATE "C" NOT NULL,
    method       TEXT NOT NULL,
    status       TEXT NOT NULL,
    amount       BIGINT NOT NULL,
    currency     CHAR(3) NOT NULL,
    instructions TEXT,
    expires_at   BIGINT NOT NULL,
    created_at   BIGINT NOT NULL
);

CREATE INDEX payment_sessions_by_order ON payment_sessions (order_id, created_at);
CREATE INDEX payment_sessions_open ON payment_sessions (expires_at)
    WHERE status IN ('created', 'requires_action');

CREATE TABLE webhook_events (
    id           BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    gateway      TEXT COLLATE "C" NOT NULL,
    event_id     TEXT COLLATE "C" NOT NULL,
    body         TEXT NOT NULL,
    received_at  BIGINT NOT NULL,
    attempts     BIGINT NOT NULL DEFAULT 0,
    failed_at    BIGINT,
    last_error   TEXT,
    processed_at BIGINT,
    CONSTRAINT one_event_a_gateway UNIQUE (gateway, event_id)
);

CREATE INDEX webhook_events_pending ON webhook_events (attempts, id) WHERE processed_at IS NULL;

CREATE TABLE outbox (
    id            BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind          TEXT NOT NULL,
    dedupe        TEXT COLLATE "C" NOT NULL,
    payload       TEXT NOT NULL,
    created_at    BIGINT NOT NULL,
    next_at       BIGINT NOT NULL,
    claimed_until BIGINT NOT NULL DEFAULT 0,
    attempts      BIGINT NOT NULL DEFAULT 0,
    last_error    TEXT,
    done_at       BIGINT,
    CONSTRAINT one_message_a_dedupe UNIQUE (dedupe)
);

CREATE INDEX outbox_pending ON outbox (next_at, id) WHERE done_at IS NULL;
