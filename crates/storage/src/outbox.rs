//! Messages to the outside, written in the transaction that causes them and sent afterwards.
//!
//! A worker claims messages for [`LEASE`], commits, sends, and then says [`done`] or [`retry`]. When it dies in
//! between, the lease runs out and another worker sends again: at least once, hence idempotent receivers.

use crate::{
    StorageError, Tx,
    reading::{Reading, millis, to_json},
};
use commerce::clock::Timestamp;
use std::time::Duration;

/// How long a claimed message belongs to the worker that claimed it.
pub const LEASE: Duration = Duration::from_secs(60);
const LEASE_MILLIS: i64 = 60_000;

/// A message to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMessage {
    /// What is to be done: `order-confirmation`, `create-payment`.
    pub kind: String,
    /// The same text twice is the same message.
    pub dedupe: String,
    /// What the sender needs to know.
    pub payload: serde_json::Value,
}

/// A claimed message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutboxMessage {
    /// Its key.
    pub id: i64,
    /// What is to be done.
    pub kind: String,
    /// What the sender needs to know.
    pub payload: serde_json::Value,
    /// How often it has been claimed, this time included.
    pub attempts: u32,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: i64,
    kind: String,
    payload: String,
    attempts: i64,
}

impl Row {
    fn read(self) -> Result<OutboxMessage, StorageError> {
        let key = self.id.to_string();
        let at = Reading::new("outbox", &key);
        Ok(OutboxMessage {
            id: self.id,
            payload: at.json("payload", &self.payload)?,
            attempts: at.number("attempts", self.attempts)?,
            kind: self.kind,
        })
    }
}

/// Writes a message; `false` when one with the same `dedupe` was written before.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn enqueue(tx: &mut Tx, message: &NewMessage, now: Timestamp) -> Result<bool, StorageError> {
    let changed = sql!(
        tx,
        run "INSERT INTO outbox (kind, dedupe, payload, created_at, next_at) VALUES ($1, $2, $3, $4, $4)
             ON CONFLICT (dedupe) DO NOTHING",
        message.kind.as_str(),
        message.dedupe.as_str(),
        to_json("outbox", &message.payload)?,
        millis(now)
    )?;
    Ok(changed > 0)
}

/// Claims messages that are due and that no other worker holds, the longest due first. Needs a transaction that
/// may write, and counts only once it is committed.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn claim(tx: &mut Tx, now: Timestamp, limit: u32) -> Result<Vec<OutboxMessage>, StorageError> {
    let now = millis(now);
    let mut rows = sql!(
        tx,
        claimed Row,
        "WITH due AS MATERIALIZED (
             SELECT id FROM outbox WHERE done_at IS NULL AND next_at <= $1 AND claimed_until <= $1
             ORDER BY next_at, id LIMIT $3"
        ") UPDATE outbox SET attempts = attempts + 1, claimed_until = $2 WHERE id IN (SELECT id FROM due)
         RETURNING id, kind, payload, attempts",
        now,
        now.saturating_add(LEASE_MILLIS),
        i64::from(limit)
    )?;
    rows.sort_by_key(|row| row.id);
    rows.into_iter().map(Row::read).collect()
}

/// Claims one message by its `dedupe`, if no worker holds it and it is due or was never tried: who has just caused
/// it may send it at once instead of waiting for a worker.
///
/// # Errors
/// As [`claim`].
pub async fn claim_one(
    tx: &mut Tx,
    dedupe: &str,
    now: Timestamp,
) -> Result<Option<OutboxMessage>, StorageError> {
    let now = millis(now);
    let row = sql!(
        tx,
        one Row,
        "UPDATE outbox SET attempts = attempts + 1, claimed_until = $2
         WHERE dedupe = $3 AND done_at IS NULL AND (next_at <= $1 OR attempts = 0) AND claimed_until <= $1
         RETURNING id, kind, payload, attempts",
        now,
        now.saturating_add(LEASE_MILLIS),
        dedupe
    )?;
    row.map(Row::read).transpose()
}

/// Marks a message as sent.
///
/// # Errors
/// [`StorageError::NotFound`].
pub async fn done(tx: &mut Tx, id: i64, now: Timestamp) -> Result<(), StorageError> {
    let changed =
        sql!(tx, run "UPDATE outbox SET done_at = $2, last_error = NULL WHERE id = $1", id, millis(now))?;
    if changed == 0 { Err(StorageError::NotFound { table: "outbox" }) } else { Ok(()) }
}

/// Gives a message back, to be sent no sooner than `next_at`, and keeps the reason why it was not sent.
///
/// # Errors
/// [`StorageError::NotFound`] when there is none, or it was sent in the meantime.
pub async fn retry(tx: &mut Tx, id: i64, next_at: Timestamp, error: &str) -> Result<(), StorageError> {
    let changed = sql!(
        tx,
        run "UPDATE outbox SET next_at = $2, claimed_until = 0, last_error = $3
             WHERE id = $1 AND done_at IS NULL",
        id,
        millis(next_at),
        error
    )?;
    if changed == 0 { Err(StorageError::NotFound { table: "outbox" }) } else { Ok(()) }
}

/// Marks a message as given up, and keeps why: it is over, like one that is done, and has an error.
///
/// # Errors
/// [`StorageError::NotFound`].
pub async fn give_up(tx: &mut Tx, id: i64, now: Timestamp, reason: &str) -> Result<(), StorageError> {
    let changed = sql!(
        tx,
        run "UPDATE outbox SET done_at = $2, last_error = $3 WHERE id = $1",
        id,
        millis(now),
        reason
    )?;
    if changed == 0 { Err(StorageError::NotFound { table: "outbox" }) } else { Ok(()) }
}

/// The messages that were given up and why, the oldest first. Reads the whole outbox: for the operator's commands.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn given_up(tx: &mut Tx) -> Result<Vec<(OutboxMessage, String)>, StorageError> {
    let rows = sql!(
        tx,
        all(i64, String, String, i64, String),
        "SELECT id, kind, payload, attempts, last_error FROM outbox
         WHERE done_at IS NOT NULL AND last_error IS NOT NULL ORDER BY id"
    )?;
    let read =
        |(id, kind, payload, attempts, reason)| Ok((Row { id, kind, payload, attempts }.read()?, reason));
    rows.into_iter().map(read).collect()
}

/// Has a message delivered again that was given up, as if it had never been tried; `false` where it was not.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn take_up(tx: &mut Tx, id: i64, now: Timestamp) -> Result<bool, StorageError> {
    let changed = sql!(
        tx,
        run "UPDATE outbox SET done_at = NULL, last_error = NULL, attempts = 0, claimed_until = 0, next_at = $2
             WHERE id = $1 AND done_at IS NOT NULL AND last_error IS NOT NULL",
        id,
        millis(now)
    )?;
    Ok(changed > 0)
}

/// The number of messages that are not sent yet, those being sent included.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn pending_count(tx: &mut Tx) -> Result<i64, StorageError> {
    let row = sql!(tx, one(i64,), "SELECT COUNT(*) FROM outbox WHERE done_at IS NULL")?;
    Ok(row.map_or(0, |(count,)| count))
}
