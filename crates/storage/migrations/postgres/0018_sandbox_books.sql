-- The books of the gateway that moves no money, so that several servers play the same one.
CREATE TABLE sandbox_payments (
    session TEXT PRIMARY KEY,
    account TEXT NOT NULL,
    changed_at BIGINT NOT NULL
);

CREATE INDEX sandbox_payments_changed ON sandbox_payments (changed_at);
