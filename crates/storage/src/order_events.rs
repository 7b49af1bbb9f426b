//! What has happened to orders: added to, and never changed. Each event is bound to the one before it, as
//! [`commerce::order_event`] says.

use crate::{
    StorageError, Tx,
    reading::{Reading, millis, to_json},
};
use commerce::{
    OrderNumber, RowId,
    clock::Timestamp,
    order_event::{EventKind, Head, OrderEvent},
};
use serde_json::Value;
use std::collections::BTreeMap;

#[derive(sqlx::FromRow)]
struct EventRow {
    order_id: String,
    seq: i64,
    kind: String,
    at: i64,
    data: String,
    prev_hash: String,
    hash: String,
}

impl EventRow {
    fn read(self) -> Result<OrderEvent, StorageError> {
        let key = format!("{}, {}", self.order_id, self.seq);
        let at = Reading::new("order_events", &key);
        Ok(OrderEvent {
            order: at.text("order_id", &self.order_id)?,
            seq: at.number("seq", self.seq)?,
            kind: EventKind::from_code(&self.kind).ok_or_else(|| at.corrupt("kind"))?,
            at: at.time("at", self.at)?,
            data: self.data,
            previous: at.text("prev_hash", &self.prev_hash)?,
            hash: at.text("hash", &self.hash)?,
        })
    }
}

/// An order, and where the chain of its events ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chain {
    /// The order.
    pub order: RowId,
    /// The order's number.
    pub number: OrderNumber,
    /// When it was placed.
    pub placed_at: Timestamp,
    /// The last event as it is kept with the order; `None` where there is none.
    pub head: Option<Head>,
}

#[derive(sqlx::FromRow)]
struct ChainRow {
    id: String,
    number: String,
    placed_at: i64,
    head_seq: Option<i64>,
    head_hash: Option<String>,
}

impl ChainRow {
    fn read(self) -> Result<Chain, StorageError> {
        let at = Reading::new("orders", &self.id);
        let head = match (self.head_seq, self.head_hash) {
            (Some(seq), Some(hash)) => {
                Some(Head { seq: at.number("head_seq", seq)?, hash: at.text("head_hash", &hash)? })
            }
            (None, None) => None,
            _ => return Err(at.corrupt("head_hash")),
        };
        Ok(Chain {
            order: at.text("id", &self.id)?,
            number: at.text("number", &self.number)?,
            placed_at: at.time("placed_at", self.placed_at)?,
            head,
        })
    }
}

/// Begins the chain of an order that is new in this transaction; otherwise as [`append`].
///
/// # Errors
/// [`StorageError::Conflict`] when it has begun.
pub async fn begin(
    tx: &mut Tx,
    order: &RowId,
    number: &OrderNumber,
    (kind, at): (EventKind, Timestamp),
    data: &Value,
) -> Result<OrderEvent, StorageError> {
    write(tx, &Head::before_all(number), order, (kind, at), data).await
}

/// Appends an event to an order, which is held (see [`crate::orders::lock`]) or is new in this transaction. The data hold
/// nothing personal: what is bound into a chain cannot be erased from it.
///
/// # Errors
/// [`StorageError::NotFound`] when there is no such order; [`StorageError::Conflict`] when somebody who did not hold it
/// has appended another event meanwhile.
pub async fn append(
    tx: &mut Tx,
    order: &RowId,
    kind: EventKind,
    at: Timestamp,
    data: &Value,
) -> Result<OrderEvent, StorageError> {
    let chain = of(tx, order).await?.ok_or(StorageError::NotFound { table: "orders" })?;
    let head = chain.head.unwrap_or_else(|| Head::before_all(&chain.number));
    write(tx, &head, order, (kind, at), data).await
}

async fn write(
    tx: &mut Tx,
    head: &Head,
    order: &RowId,
    (kind, at): (EventKind, Timestamp),
    data: &Value,
) -> Result<OrderEvent, StorageError> {
    let event = OrderEvent::after(head, order, kind, at, to_json("order_events", data)?);
    sql!(
        tx,
        run "INSERT INTO order_events (order_id, seq, kind, at, data, prev_hash, hash)
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
        order.as_str(),
        i64::from(event.seq),
        event.kind.code(),
        millis(event.at),
        event.data.as_str(),
        event.previous.as_str(),
        event.hash.as_str()
    )?;
    sql!(
        tx,
        run "UPDATE orders SET head_seq = $2, head_hash = $3 WHERE id = $1",
        order.as_str(),
        i64::from(event.seq),
        event.hash.as_str()
    )?;
    Ok(event)
}

/// An order's number, and where the chain of its events ends.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn of(tx: &mut Tx, order: &RowId) -> Result<Option<Chain>, StorageError> {
    let row = sql!(
        tx,
        one ChainRow,
        "SELECT id, number, placed_at, head_seq, head_hash FROM orders WHERE id = $1",
        order.as_str()
    )?;
    row.map(ChainRow::read).transpose()
}

/// The events of an order, by their numbers.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn of_order(tx: &mut Tx, order: &RowId) -> Result<Vec<OrderEvent>, StorageError> {
    let rows = sql!(tx, all EventRow, "SELECT * FROM order_events WHERE order_id = $1 ORDER BY seq", order.as_str())?;
    rows.into_iter().map(EventRow::read).collect()
}

/// So many orders after one, by their keys; from the first where none is named.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn orders_after(
    tx: &mut Tx,
    after: Option<&RowId>,
    limit: u32,
) -> Result<Vec<RowId>, StorageError> {
    let rows = sql!(
        tx,
        all(String,),
        "SELECT id FROM orders WHERE id > $1 ORDER BY id LIMIT $2",
        after.map_or("", RowId::as_str),
        i64::from(limit)
    )?;
    keys(rows)
}

/// The orders placed from a moment on and before another, the oldest first.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn placed_between(tx: &mut Tx, from: Timestamp, to: Timestamp) -> Result<Vec<RowId>, StorageError> {
    let rows = sql!(
        tx,
        all(String,),
        "SELECT id FROM orders WHERE placed_at >= $1 AND placed_at < $2 ORDER BY placed_at, id",
        millis(from),
        millis(to)
    )?;
    keys(rows)
}

fn keys(rows: Vec<(String,)>) -> Result<Vec<RowId>, StorageError> {
    rows.into_iter().map(|(id,)| Reading::new("orders", &id).text("id", &id)).collect()
}

/// When the first event of all was kept; orders from before it have none of then.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn since(tx: &mut Tx) -> Result<Option<Timestamp>, StorageError> {
    let row = sql!(tx, one(i64,), "SELECT at FROM order_events ORDER BY at LIMIT 1")?;
    row.map(|(at,)| Reading::new("order_events", "the first").time("at", at)).transpose()
}

#[derive(sqlx::FromRow)]
struct HeadRow {
    number: String,
    seq: i64,
    hash: String,
}

/// The last event from a moment on and before another, of each order that has one then.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn heads(
    tx: &mut Tx,
    from: Timestamp,
    to: Timestamp,
) -> Result<BTreeMap<OrderNumber, Head>, StorageError> {
    let rows = sql!(
        tx,
        all HeadRow,
        "SELECT o.number, e.seq, e.hash FROM order_events e JOIN orders o ON o.id = e.order_id
         WHERE e.at >= $1 AND e.at < $2 AND NOT EXISTS (
             SELECT 1 FROM order_events l
             WHERE l.order_id = e.order_id AND l.seq > e.seq AND l.at >= $1 AND l.at < $2)",
        millis(from),
        millis(to)
    )?;
    let read = |row: HeadRow| {
        let at = Reading::new("order_events", &row.number);
        let head = Head { seq: at.number("seq", row.seq)?, hash: at.text("hash", &row.hash)? };
        Ok((at.text("number", &row.number)?, head))
    };
    rows.into_iter().map(read).collect()
}

/// The key of the order of a number.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn by_number(tx: &mut Tx, number: &OrderNumber) -> Result<Option<RowId>, StorageError> {
    let row = sql!(tx, one(String,), "SELECT id FROM orders WHERE number = $1", number.as_str())?;
    row.map(|(id,)| Reading::new("orders", &id).text("id", &id)).transpose()
}
