-- What orders have in common, each kept as a keyed hash and for a bounded time: the mail address, the door, the network
-- and the card.
CREATE TABLE risk_marks (
    order_id TEXT NOT NULL REFERENCES orders (id),
    kind     TEXT NOT NULL,
    mark     TEXT NOT NULL,
    at       INTEGER NOT NULL,
    PRIMARY KEY (order_id, kind, mark)
) STRICT;

CREATE INDEX risk_marks_by_mark ON risk_marks (mark, at);
CREATE INDEX risk_marks_by_time ON risk_marks (at);

-- What is thought of an order, and how somebody who looked at it has decided.
CREATE TABLE risk_assessments (
    order_id    TEXT PRIMARY KEY REFERENCES orders (id),
    score       INTEGER NOT NULL,
    outcome     TEXT NOT NULL,
    signals     TEXT NOT NULL,
    reasons     TEXT NOT NULL,
    assessed_at INTEGER NOT NULL,
    decision    TEXT,
    decided_by  TEXT,
    decided_at  INTEGER,
    CONSTRAINT decided_by_somebody CHECK (
        (decision IS NULL) = (decided_by IS NULL) AND (decision IS NULL) = (decided_at IS NULL)
    ),
    CONSTRAINT decided_what_waited CHECK (decision IS NULL OR outcome = 'hold')
) STRICT;

CREATE INDEX risk_assessments_waiting ON risk_assessments (assessed_at, order_id)
    WHERE outcome = 'hold' AND decision IS NULL;

-- Whether somebody has ever paid an order.
CREATE INDEX orders_by_email ON orders (LOWER(email));
