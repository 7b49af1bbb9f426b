-- What orders have in common, each kept as a keyed hash and for a bounded time: the mail address, the door, the network
-- and the card.
CREATE TABLE risk_marks (
    order_id TEXT COLLATE "C" NOT NULL REFERENCES orders (id),
    kind     TEXT COLLATE "C" NOT NULL,
    mark     TEXT COLLATE "C" NOT NULL,
    at       BIGINT NOT NULL,
    PRIMARY KEY (order_id, kind, mark)
);

CREATE INDEX risk_marks_by_mark ON risk_marks (mark, at);
CREATE INDEX risk_marks_by_time ON risk_marks (at);

-- What is thought of an order, and how somebody who looked at it has decided.
CREATE TABLE risk_assessments (
    order_id    TEXT COLLATE "C" PRIMARY KEY REFERENCES orders (id),
    score       BIGINT NOT NULL,
    outcome     TEXT NOT NULL,
    signals     TEXT NOT NULL,
    reasons     TEXT NOT NULL,
    assessed_at BIGINT NOT NULL,
    decision    TEXT,
    decided_by  TEXT,
    decided_at  BIGINT,
    CONSTRAINT decided_by_somebody CHECK (
        (decision IS NULL) = (decided_by IS NULL) AND (decision IS NULL) = (decided_at IS NULL)
    ),
    CONSTRAINT decided_what_waited CHECK (decision IS NULL OR outcome = 'hold')
);

CREATE INDEX risk_assessments_waiting ON risk_assessments (assessed_at, order_id)
    WHERE outcome = 'hold' AND decision IS NULL;

-- Whether somebody has ever paid an order.
CREATE INDEX orders_by_email ON orders (LOWER(email));
