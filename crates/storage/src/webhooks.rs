//! What gateways tell us, written down before it is acted on.

use crate::{
    Place, StorageError, Tx,
    reading::{Reading, millis},
    sealing::Keys,
};
use commerce::{GatewayId, clock::Timestamp};

/// After so many failures, about half a day in all, an event is left alone; it stays in the table for the operator.
pub const MOST_ATTEMPTS: u32 = 20;

/// An event as it came, its signature checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredWebhook {
    /// Its key.
    pub id: i64,
    /// Who sent it.
    pub gateway: GatewayId,
    /// The sender's own key for it.
    pub event_id: String,
    /// What it says; `None` when the key is gone with which that was encrypted.
    pub body: Option<String>,
    /// When it came first.
    pub received_at: Timestamp,
    /// How often it has failed.
    pub attempts: u32,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: i64,
    gateway: String,
    event_id: String,
    body: String,
    received_at: i64,
    attempts: i64,
}

impl Row {
    fn read(self, keys: &Keys) -> Result<StoredWebhook, StorageError> {
        let key = self.id.to_string();
        let at = Reading::new("webhook_events", &key);
        let row = format!("{}:{}", self.gateway, self.event_id);
        let body = match keys.open(Place::WebhookBody, &row, self.body) {
            Err(StorageError::Unopened { .. }) => None,
            opened => Some(opened?),
        };
        Ok(StoredWebhook {
            id: self.id,
            gateway: at.text("gateway", &self.gateway)?,
            received_at: at.time("received_at", self.received_at)?,
            attempts: at.number("attempts", self.attempts)?,
            event_id: self.event_id,
            body,
        })
    }
}

/// Writes an event down; `false` when it has been seen before.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn store(
    tx: &mut Tx,
    gateway: &GatewayId,
    event_id: &str,
    body: &str,
    now: Timestamp,
) -> Result<bool, StorageError> {
    let body = tx.sealed(Place::WebhookBody, &format!("{gateway}:{event_id}"), body)?;
    let changed = sql!(
        tx,
        run "INSERT INTO webhook_events (gateway, event_id, body, received_at) VALUES ($1, $2, $3, $4)
             ON CONFLICT (gateway, event_id) DO NOTHING",
        gateway.as_str(),
        event_id,
        body,
        millis(now)
    )?;
    Ok(changed > 0)
}

/// Events that have to be processed now: those that never failed first, so that a bad one holds up no other, and
/// then in the order in which they came. One that has failed waits, since what it speaks of may still be on its
/// way: a second the first time, then as many as the cube of its failures.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn pending(tx: &mut Tx, now: Timestamp, limit: u32) -> Result<Vec<StoredWebhook>, StorageError> {
    let rows = sql!(
        tx,
        all Row,
        "SELECT id, gateway, event_id, body, received_at, attempts FROM webhook_events
         WHERE processed_at IS NULL AND attempts < $1
             AND (failed_at IS NULL OR failed_at + 1000 * attempts * attempts * attempts <= $2)
         ORDER BY attempts, id LIMIT $3",
        i64::from(MOST_ATTEMPTS),
        millis(now),
        i64::from(limit)
    )?;
    let keys = tx.keys();
    rows.into_iter().map(|row| row.read(&keys)).collect()
}

/// Marks an event as done with.
///
/// # Errors
/// [`StorageError::NotFound`].
pub async fn processed(tx: &mut Tx, id: i64, now: Timestamp) -> Result<(), StorageError> {
    let changed = sql!(tx, run "UPDATE webhook_events SET processed_at = $2 WHERE id = $1", id, millis(now))?;
    if changed == 0 { Err(StorageError::NotFound { table: "webhook_events" }) } else { Ok(()) }
}

/// Forgets what an event says, and keeps that it came: a card is named in it, whose owner nobody else need know.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn forget(tx: &mut Tx, id: i64) -> Result<(), StorageError> {
    sql!(tx, run "UPDATE webhook_events SET body = '' WHERE id = $1", id).map(drop)
}

/// Forgets what events say that came before a moment and are done with or given up, and says how many they were. That
/// they came stays known.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn forget_before(tx: &mut Tx, moment: Timestamp) -> Result<u64, StorageError> {
    sql!(
        tx,
        run "UPDATE webhook_events SET body = ''
             WHERE body <> '' AND received_at < $1 AND (processed_at IS NOT NULL OR attempts >= $2)",
        millis(moment),
        i64::from(MOST_ATTEMPTS)
    )
}

/// Counts one failure of an event and keeps its reason; after [`MOST_ATTEMPTS`] it is given up.
///
/// # Errors
/// [`StorageError::NotFound`].
pub async fn failed(tx: &mut Tx, id: i64, error: &str, now: Timestamp) -> Result<(), StorageError> {
    let changed = sql!(
        tx,
        run "UPDATE webhook_events SET attempts = attempts + 1, last_error = $2, failed_at = $3 WHERE id = $1",
        id,
        error,
        millis(now)
    )?;
    if changed == 0 { Err(StorageError::NotFound { table: "webhook_events" }) } else { Ok(()) }
}
