-- What gateways and shop disagree on, as it was found last.
CREATE TABLE reconciliation (
    gateway  TEXT COLLATE "C" NOT NULL,
    payment  TEXT COLLATE "C" NOT NULL,
    what     TEXT COLLATE "C" NOT NULL,
    ours     TEXT NOT NULL,
    theirs   TEXT NOT NULL,
    found_at BIGINT NOT NULL,
    CONSTRAINT one_row_a_difference PRIMARY KEY (gateway, payment, what)
);

-- When the books are compared again; the server that moves it does so.
CREATE TABLE reconciliation_due (
    one     BIGINT PRIMARY KEY CHECK (one = 1),
    next_at BIGINT NOT NULL
);

INSERT INTO reconciliation_due (one, next_at) VALUES (1, 0);

CREATE INDEX payment_sessions_by_time ON payment_sessions (gateway, created_at);
