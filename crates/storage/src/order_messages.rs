//! What buyers and the merchant write to each other about orders.

use crate::{
    Place, StorageError, Tx,
    reading::{Reading, millis},
};
use commerce::{
    Locale, OrderNumber, RowId,
    clock::Timestamp,
    message::{Message, Writer},
};

#[derive(sqlx::FromRow)]
struct Row {
    number: i64,
    writer: String,
    locale: String,
    text: String,
    at: i64,
}

/// What the text of a message is bound to.
fn named(order: &RowId, number: i64) -> String {
    format!("{order}:{number}")
}

/// Writes a message about an order, which is held.
///
/// # Errors
/// [`StorageError::Conflict`] when there is one with this number.
pub async fn insert(tx: &mut Tx, order: &RowId, message: &Message) -> Result<(), StorageError> {
    let text = tx.sealed(Place::MessageText, &named(order, message.number.into()), message.text.as_str())?;
    sql!(
        tx,
        run "INSERT INTO order_messages (order_id, number, writer, locale, text, at)
             VALUES ($1, $2, $3, $4, $5, $6)",
        order.as_str(),
        i64::from(message.number),
        message.writer.code(),
        message.locale.as_str(),
        text,
        millis(message.at)
    )
    .map(drop)
}

/// The messages about an order, the first one first.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn of_order(tx: &mut Tx, order: &RowId) -> Result<Vec<Message>, StorageError> {
    let rows = sql!(
        tx,
        all Row,
        "SELECT number, writer, locale, text, at FROM order_messages WHERE order_id = $1 ORDER BY number",
        order.as_str()
    )?;
    let (at, keys) = (Reading::new("order_messages", order.as_str()), tx.keys());
    let read = |row: Row| {
        let text = keys.open(Place::MessageText, &named(order, row.number), row.text)?;
        Ok(Message {
            number: at.number("number", row.number)?,
            writer: Writer::from_code(&row.writer).ok_or_else(|| at.corrupt("writer"))?,
            locale: at.text("locale", &row.locale)?,
            text: at.text("text", &text)?,
            at: at.time("at", row.at)?,
        })
    };
    rows.into_iter().map(read).collect()
}

/// An order whose buyer waits for an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// The order.
    pub order: OrderNumber,
    /// The language of its messages.
    pub locale: Locale,
    /// How many messages wait.
    pub open: u32,
    /// Since when the first of them does.
    pub since: Timestamp,
}

#[derive(sqlx::FromRow)]
struct WaitingRow {
    number: String,
    locale: String,
    open: i64,
    since: i64,
}

/// The orders whose buyers wait for an answer, the longest first.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn waiting(tx: &mut Tx) -> Result<Vec<Waiting>, StorageError> {
    let rows = sql!(
        tx,
        all WaitingRow,
        "SELECT o.number, o.locale, COUNT(*) AS open, MIN(m.at) AS since
         FROM order_messages m JOIN orders o ON o.id = m.order_id
         WHERE m.writer = 'buyer' AND NOT EXISTS (
             SELECT 1 FROM order_messages a
             WHERE a.order_id = m.order_id AND a.writer = 'merchant' AND a.number > m.number)
         GROUP BY o.number, o.locale ORDER BY MIN(m.at), o.number"
    )?;
    let read = |row: WaitingRow| {
        let at = Reading::new("order_messages", &row.number);
        Ok(Waiting {
            order: at.text("order", &row.number)?,
            locale: at.text("locale", &row.locale)?,
            open: at.number("open", row.open)?,
            since: at.time("since", row.since)?,
        })
    };
    rows.into_iter().map(read).collect()
}
