//! What names a buyer is erased: what she asks for, as far as the law lets it go, and the rest once its time is over.

use crate::{Shop, keep_buyer_number::end, record};
use commerce::{
    RowId, Token,
    clock::{Date, Timestamp},
    order::{Order, OrderStatus},
    order_event::EventKind,
};
use jiff::{SignedDuration, tz::TimeZone};
use std::time::Duration;
use storage::{StorageError, Tx, erasure};

/// Keeps that the buyer of an order wants to be erased, and says whether there is such an order. An order that was given
/// up is due at once. Of any other it is erased what no law asks for, once it has arrived and can be asked back about; then
/// she is not reached any more. Asking twice changes nothing.
///
/// # Errors
/// [`StorageError`] when the database cannot be written.
pub async fn ask_erasure(shop: &Shop, token: &Token) -> Result<bool, StorageError> {
    let mut tx = shop.db.write().await?;
    let Some(order) = storage::orders::by_token(&mut tx, token).await? else { return Ok(false) };
    let Some(order) = storage::orders::lock_closed(&mut tx, &order.id).await? else { return Ok(false) };
    let now = shop.clock.now();
    let due = match order.status {
        OrderStatus::Canceled => now,
        OrderStatus::AwaitingPayment | OrderStatus::Paid => end(shop, &order, order.placed_at).max(now),
    };
    if erasure::ask(&mut tx, &order.id, due).await? {
        tracing::info!(number = %order.number, "the buyer asks to be erased");
    }
    tx.commit().await?;
    Ok(true)
}

/// The last day on which all is kept that names the buyer of an order: as long as the law asks for it where it was paid,
/// and as long as the merchant has set where it was not.
pub(crate) fn kept_until(shop: &Shop, order: &Order) -> Option<Date> {
    let retention = &shop.world.load().retention;
    let placed = order.placed_at;
    match order.status {
        OrderStatus::Paid => retention.last_day(&order.market, day(placed)),
        OrderStatus::AwaitingPayment | OrderStatus::Canceled => {
            Some(day(placed.checked_add(SignedDuration::try_from(retention.unpaid).ok()?).ok()?))
        }
    }
}

/// Erases what is due, at most `limit` orders of each kind, and says how many. What gateways have told is forgotten once
/// it is old enough.
///
/// # Errors
/// [`StorageError`] when the database cannot be written.
pub async fn erase_buyers(shop: &Shop, limit: u32) -> Result<usize, StorageError> {
    let now = shop.clock.now();
    let retention = shop.world.load().retention.clone();
    let mut tx = shop.db.write().await?;
    if let Some(before) = ago(now, retention.told) {
        storage::webhooks::forget_before(&mut tx, before).await?;
    }
    tx.commit().await?;

    let mut tx = shop.db.read().await?;
    let mut due = erasure::asked(&mut tx, now, limit).await?;
    for market in erasure::markets(&mut tx).await? {
        let unpaid = ago(now, retention.unpaid);
        let paid = retention.begin(&market, day(now)).and_then(midnight);
        for (is_paid, before) in [(false, unpaid), (true, paid)] {
            if let Some(before) = before {
                due.extend(erasure::past(&mut tx, &market, is_paid, before, limit).await?);
            }
        }
    }
    drop(tx);
    due.sort();
    due.dedup();
    for order in &due {
        erase(shop, order).await?;
    }
    Ok(due.len())
}

/// Erases what may be erased of an order now.
async fn erase(shop: &Shop, order: &RowId) -> Result<(), StorageError> {
    let now = shop.clock.now();
    let mut tx = shop.db.write().await?;
    // Closed: what nobody can open any more is erased as well.
    let Some(order) = storage::orders::lock_closed(&mut tx, order).await? else { return Ok(()) };
    let is_record =
        order.status == OrderStatus::Paid && kept_until(shop, &order).is_none_or(|last| last >= day(now));
    erase_held(&mut tx, &order, is_record, now).await?;
    tx.commit().await?;
    tracing::info!(number = %order.number, all = !is_record, "buyer erased");
    Ok(())
}

async fn erase_held(tx: &mut Tx, order: &Order, is_record: bool, now: Timestamp) -> Result<(), StorageError> {
    if is_record {
        erasure::erase_contact(tx, &order.id, now).await?;
        record::of_order(tx, &order.id, EventKind::ContactErased, now).await
    } else {
        erasure::erase_all(tx, order, now).await?;
        record::of_order(tx, &order.id, EventKind::BuyerErased, now).await
    }
}

fn ago(now: Timestamp, time: Duration) -> Option<Timestamp> {
    now.checked_sub(SignedDuration::try_from(time).ok()?).ok()
}

/// Days are those of UTC, as in the books.
fn day(moment: Timestamp) -> Date {
    moment.to_zoned(TimeZone::UTC).date()
}

fn midnight(day: Date) -> Option<Timestamp> {
    Some(day.to_zoned(TimeZone::UTC).ok()?.timestamp())
}
