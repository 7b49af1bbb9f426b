//! Numbers that customs asks of a buyer: kept with the order, encrypted, until the parcel has arrived.

use crate::{Seal, Shop};
use commerce::{
    CountryCode, RowId, World,
    buyer_number::{AskedNumber, BuyerNumber, Typed},
    cart::Cart,
    clock::Timestamp,
    landed_cost::LandedCost,
    order::Order,
};
use jiff::SignedDuration;
use storage::{Place, StorageError, Tx, buyer_numbers};

/// Why a number that is there is not shown.
#[derive(Debug, thiserror::Error)]
pub enum NumberFailure {
    /// It was changed in the database, or encrypted with a secret that the settings no longer name.
    #[error("the number of the buyer cannot be opened: its row was changed, or the secret is another by now")]
    Unreadable,
    /// The database.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// What customs asks of the buyer, and what she has typed. What cannot be decrypted any more is asked for again.
pub(crate) fn asked_number(
    shop: &Shop,
    world: &World,
    cart: &Cart,
    cost: &LandedCost,
    country: &CountryCode,
) -> Option<AskedNumber> {
    let kind = world.asked_number(country, cost, shop.snapshot.load().day)?;
    let sealed = cart.details.buyer_number.as_ref();
    let typed = sealed
        .and_then(|sealed| shop.seal.open(Place::CartNumber, cart.id.as_str(), sealed))
        .unwrap_or_default();
    Some(AskedNumber { kind, typed: Typed(typed) })
}

/// Keeps the number of a new order.
pub(crate) async fn keep(
    shop: &Shop,
    tx: &mut Tx,
    order: &Order,
    number: &BuyerNumber,
) -> Result<(), StorageError> {
    let sealed = shop.seal.seal(Place::BuyerNumber, order.id.as_str(), number.canonical());
    let end = end(shop, order, order.placed_at);
    buyer_numbers::insert(tx, &order.id, number.kind(), &sealed, end).await
}

/// Keeps the number of an order that is paid until its parcel has arrived: it is sent only now.
pub(crate) async fn keep_for_delivery(shop: &Shop, tx: &mut Tx, order: &Order) -> Result<(), StorageError> {
    buyer_numbers::keep_until(tx, &order.id, end(shop, order, shop.clock.now())).await
}

/// When an order that is sent at a moment has arrived, and customs and its buyer have had the time to ask back: its number
/// is erased then. The last day of delivery is in working days: twice as
/// many days hold their weekends and holidays.
pub(crate) fn end(shop: &Shop, order: &Order, sent: Timestamp) -> Timestamp {
    let (_, latest) = order.totals.shipping.days;
    let delivery = SignedDuration::from_hours(2 * 24 * i64::from(latest));
    let after = shop.world.load().erase_buyer_numbers_after;
    let end = sent.checked_add(delivery).and_then(|arrived| arrived.checked_add(after));
    end.unwrap_or(Timestamp::MAX)
}

/// The number of an order; `None` when there never was one, or it is erased.
///
/// # Errors
/// [`NumberFailure`].
pub async fn buyer_number(
    seal: &Seal,
    tx: &mut Tx,
    order: &RowId,
) -> Result<Option<BuyerNumber>, NumberFailure> {
    let Some((kind, sealed)) = buyer_numbers::of_order(tx, order).await? else { return Ok(None) };
    let text = seal.open(Place::BuyerNumber, order.as_str(), &sealed).ok_or(NumberFailure::Unreadable)?;
    BuyerNumber::read(kind, &text).map(Some).map_err(|_| NumberFailure::Unreadable)
}

/// Erases the numbers whose time has come, and says how many.
///
/// # Errors
/// [`StorageError`] when the database cannot be written.
pub async fn erase_buyer_numbers(shop: &Shop) -> Result<u64, StorageError> {
    let mut tx = shop.db.write().await?;
    let erased = buyer_numbers::erase_due(&mut tx, shop.clock.now()).await?;
    tx.commit().await?;
    Ok(erased)
}
