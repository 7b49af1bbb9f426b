//! What was promised of each parcel when its order was placed, and when it came. A promise is written once and never worked
//! out again: clocks, calendars and settings may change after it.

use crate::{
    StorageError, Tx,
    reading::{Reading, millis},
};
use commerce::{
    RowId,
    clock::Timestamp,
    delivery::{Arrival, Promise},
};

#[derive(sqlx::FromRow)]
struct Row {
    order_id: String,
    parcel: i64,
    from_location: String,
    to_country: String,
    method: String,
    first_day: String,
    last_day: String,
    time_zone: String,
    delivered_at: Option<i64>,
}

impl Row {
    fn read(self) -> Result<Promise, StorageError> {
        let at = Reading::new("delivery_promises", &self.order_id);
        let (first, last) = (at.day("first_day", &self.first_day)?, at.day("last_day", &self.last_day)?);
        Ok(Promise {
            parcel: at.number("parcel", self.parcel)?,
            from: at.text("from_location", &self.from_location)?,
            to: at.text("to_country", &self.to_country)?,
            method: at.text("method", &self.method)?,
            arrival: Arrival { first, last },
            delivered_at: self.delivered_at.map(|moment| at.time("delivered_at", moment)).transpose()?,
            time_zone: self.time_zone,
        })
    }
}

/// Keeps what is promised of a parcel of an order.
///
/// # Errors
/// [`StorageError::Database`], also where there is a promise of this parcel.
pub async fn insert(tx: &mut Tx, order: &RowId, promise: &Promise) -> Result<(), StorageError> {
    sql!(
        tx,
        run "INSERT INTO delivery_promises (order_id, parcel, from_location, to_country, method, first_day, last_day,
                 time_zone, delivered_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        order.as_str(),
        i64::from(promise.parcel),
        promise.from.as_str(),
        promise.to.as_str(),
        promise.method.as_str(),
        promise.arrival.first.to_string(),
        promise.arrival.last.to_string(),
        promise.time_zone.as_str(),
        promise.delivered_at.map(millis)
    )
    .map(drop)
}

/// Takes back what was promised of an order that goes somewhere else. The order is held, and nothing of it has left.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn forget(tx: &mut Tx, order: &RowId) -> Result<(), StorageError> {
    sql!(tx, run "DELETE FROM delivery_promises WHERE order_id = $1", order.as_str()).map(drop)
}

/// Notes when a parcel of an order was delivered. What was noted before stays, and a parcel of which nothing was promised
/// is passed over.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn delivered(tx: &mut Tx, order: &RowId, parcel: u32, at: Timestamp) -> Result<(), StorageError> {
    sql!(
        tx,
        run "UPDATE delivery_promises SET delivered_at = $3
             WHERE order_id = $1 AND parcel = $2 AND delivered_at IS NULL",
        order.as_str(),
        i64::from(parcel),
        millis(at)
    )
    .map(drop)
}

/// The promises of an order, parcel by parcel.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn of_order(tx: &mut Tx, order: &RowId) -> Result<Vec<Promise>, StorageError> {
    let rows = sql!(
        tx,
        all Row,
        "SELECT order_id, parcel, from_location, to_country, method, first_day, last_day, time_zone, delivered_at
         FROM delivery_promises WHERE order_id = $1 ORDER BY parcel",
        order.as_str()
    )?;
    rows.into_iter().map(Row::read).collect()
}

/// The promises of orders that were placed from a moment on until before another, but for those that were canceled; the
/// oldest first.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn between(tx: &mut Tx, from: Timestamp, to: Timestamp) -> Result<Vec<Promise>, StorageError> {
    let rows = sql!(
        tx,
        all Row,
        "SELECT p.order_id, p.parcel, p.from_location, p.to_country, p.method, p.first_day, p.last_day, p.time_zone,
             p.delivered_at
         FROM orders o JOIN delivery_promises p ON p.order_id = o.id
         WHERE o.placed_at >= $1 AND o.placed_at < $2 AND o.status <> 'canceled'
         ORDER BY o.placed_at, o.id, p.parcel",
        millis(from),
        millis(to)
    )?;
    rows.into_iter().map(Row::read).collect()
}
