//! What names the buyer of an order, and when it is erased. Sums, goods and days stay.

use crate::{
    Place, StorageError, Tx, address_changes, order_lines,
    reading::{Reading, millis, to_json},
    sealing::shown,
};
use commerce::{MarketId, RowId, clock::Timestamp, order::Order};

/// How an order stands with the erasure of its buyer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Erasure {
    /// From when on it is erased what no law asks for, since the buyer has asked for it.
    pub due: Option<Timestamp>,
    /// When that was erased: by what she is reached.
    pub contact_at: Option<Timestamp>,
    /// When all was erased that names her.
    pub all_at: Option<Timestamp>,
}

#[derive(sqlx::FromRow)]
struct Row {
    erase_due: Option<i64>,
    contact_erased_at: Option<i64>,
    erased_at: Option<i64>,
}

/// How an order stands.
///
/// # Errors
/// [`StorageError::NotFound`], [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn of_order(tx: &mut Tx, order: &RowId) -> Result<Erasure, StorageError> {
    let row = sql!(
        tx,
        one Row,
        "SELECT erase_due, contact_erased_at, erased_at FROM orders WHERE id = $1",
        order.as_str()
    )?;
    let row = row.ok_or(StorageError::NotFound { table: "orders" })?;
    let at = Reading::new("orders", order.as_str());
    let time = |column, millis: Option<i64>| millis.map(|millis| at.time(column, millis)).transpose();
    Ok(Erasure {
        due: time("erase_due", row.erase_due)?,
        contact_at: time("contact_erased_at", row.contact_erased_at)?,
        all_at: time("erased_at", row.erased_at)?,
    })
}

/// Keeps that the buyer has asked for it, and from when on it is done; whether that was news. The order is held.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn ask(tx: &mut Tx, order: &RowId, due: Timestamp) -> Result<bool, StorageError> {
    let changed = sql!(
        tx,
        run "UPDATE orders SET erase_due = $2
             WHERE id = $1 AND erase_due IS NULL AND contact_erased_at IS NULL",
        order.as_str(),
        millis(due)
    )?;
    Ok(changed > 0)
}

/// The orders of which it is due, at most so many. Where money still moves, or goods are on their way back, she has to be
/// reached, and nothing is due.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn asked(tx: &mut Tx, now: Timestamp, limit: u32) -> Result<Vec<RowId>, StorageError> {
    let rows = sql!(
        tx,
        all(String,),
        "SELECT id FROM orders o
         WHERE erase_due <= $1 AND contact_erased_at IS NULL AND status <> 'awaiting_payment'
             AND NOT EXISTS (SELECT 1 FROM returns b WHERE b.order_id = o.id AND b.status IN ('asked', 'arrived'))
             AND NOT EXISTS (SELECT 1 FROM refunds r WHERE r.order_id = o.id AND r.status <> 'made')
             AND NOT EXISTS (SELECT 1 FROM payment_sessions s WHERE s.order_id = o.id
                 AND s.status IN ('created', 'requires_action', 'pending', 'authorized', 'disputed'))
         ORDER BY erase_due, id LIMIT $2",
        millis(now),
        i64::from(limit)
    )?;
    keys(rows)
}

/// The markets that have orders whose buyers are not erased.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn markets(tx: &mut Tx) -> Result<Vec<MarketId>, StorageError> {
    // From one market to the next in the index, where DISTINCT would go through all orders.
    let rows = sql!(
        tx,
        all(String,),
        "WITH RECURSIVE kept (market) AS (
             SELECT MIN(market) FROM orders WHERE erased_at IS NULL
             UNION ALL
             SELECT (SELECT MIN(market) FROM orders WHERE erased_at IS NULL AND market > kept.market)
             FROM kept WHERE kept.market IS NOT NULL
         )
         SELECT market FROM kept WHERE market IS NOT NULL ORDER BY market"
    )?;
    rows.into_iter().map(|(market,)| Reading::new("orders", "a market").text("market", &market)).collect()
}

/// The orders of a market from before a moment whose buyers are not erased, paid ones or those that were given up, at most
/// so many. Where money still moves the buyer stays.
///
/// # Errors
/// [`StorageError::Database`] or [`StorageError::Corrupt`].
pub async fn past(
    tx: &mut Tx,
    market: &MarketId,
    is_paid: bool,
    before: Timestamp,
    limit: u32,
) -> Result<Vec<RowId>, StorageError> {
    let rows = sql!(
        tx,
        all(String,),
        "SELECT id FROM orders o
         WHERE erased_at IS NULL AND market = $1 AND status = $2 AND placed_at < $3
             AND NOT EXISTS (SELECT 1 FROM refunds r WHERE r.order_id = o.id AND r.status <> 'made')
             AND NOT EXISTS (SELECT 1 FROM payment_sessions s WHERE s.order_id = o.id
                 AND s.status IN ('created', 'requires_action', 'pending', 'authorized', 'disputed'))
         ORDER BY placed_at, id LIMIT $4",
        market.as_str(),
        if is_paid { "paid" } else { "canceled" },
        millis(before),
        i64::from(limit)
    )?;
    keys(rows)
}

fn keys(rows: Vec<(String,)>) -> Result<Vec<RowId>, StorageError> {
    rows.into_iter().map(|(id,)| Reading::new("orders", &id).text("id", &id)).collect()
}

/// Erases by what the buyer is reached, what she has told for customs and for refunds, what was engraved for
/// her, and what was written to her, also why something was not taken back. Unreadable marks of her order end
/// at their own time: who has tried cards that are not hers cannot have that forgotten. The order is held.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn erase_contact(tx: &mut Tx, order: &RowId, now: Timestamp) -> Result<(), StorageError> {
    let id = order.as_str();
    sql!(tx, run "UPDATE orders SET email = '', email_mark = NULL, contact_erased_at = $2 WHERE id = $1", id, millis(now))?;
    sql!(tx, run "DELETE FROM buyer_numbers WHERE order_id = $1", id)?;
    sql!(tx, run "DELETE FROM order_messages WHERE order_id = $1", id)?;
    sql!(tx, run "DELETE FROM address_drafts WHERE order_id = $1", id)?;
    sql!(tx, run "UPDATE returns SET why = NULL WHERE order_id = $1", id)?;
    sql!(tx, run "DELETE FROM return_pictures WHERE order_id = $1", id)?;
    order_lines::erase_texts(tx, id).await?;
    // By its number anyone learns from the carrier to whom a parcel went.
    sql!(tx, run "UPDATE parcels SET tracking = NULL WHERE order_id = $1", id)?;
    sql!(tx, run "UPDATE parcel_events SET place = '' WHERE order_id = $1", id)?;
    sql!(tx, run "DELETE FROM payees WHERE refund_id IN (SELECT id FROM refunds WHERE order_id = $1)", id)
        .map(drop)
}

/// Erases all that names the buyer: of her address country and region stay, by which taxes are told apart. The order is
/// held.
///
/// # Errors
/// [`StorageError::Database`].
pub async fn erase_all(tx: &mut Tx, order: &Order, now: Timestamp) -> Result<(), StorageError> {
    erase_contact(tx, &order.id, now).await?;
    address_changes::erase(tx, order).await?;
    let id = order.id.as_str();
    let address = to_json("orders", &shown(&order.address))?;
    let address = tx.sealed(Place::OrderAddress, id, &address)?;
    sql!(
        tx,
        run "UPDATE orders SET address = $2, vat_check = NULL, erased_at = $3 WHERE id = $1",
        id,
        address,
        millis(now)
    )?;
    sql!(tx, run "UPDATE payment_sessions SET instructions = NULL WHERE order_id = $1", id).map(drop)
}
