-- What gateways and shop disagree on, as it was found last.
CREATE TABLE reconciliation (
    gateway  TEXT NOT NULL,
    payment  TEXT NOT NULL,
    what     TEXT NOT NULL,
    ours     TEXT NOT NULL,
    theirs   TEXT NOT NULL,
    found_at INTEGER NOT NULL,
    CONSTRAINT one_row_a_difference PRIMARY KEY (gateway, payment, what)
) STRICT;

-- When the books are compared again; the server that moves it does so.
CREATE TABLE reconciliation_due (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    next_at INTEGER NOT NULL
) STRICT;

INSERT INTO reconciliation_due (one, next_at) VALUES (1, 0);

CREATE INDEX payment_sessions_by_time ON payment_sessions (gateway, created_at);
