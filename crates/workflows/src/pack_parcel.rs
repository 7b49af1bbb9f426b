//! A parcel is packed: what of it can still leave, once the order may be sent.

use crate::{Shop, assess_risk::judged, record};
use commerce::{
    CarrierId, OrderNumber, TrackingNumber,
    order::Order,
    order_event::EventKind,
    parcel::{FromTheFuture, NotToSend, Parcel, may_send},
};
use storage::{StorageError, Tx};

/// Why nothing was done with a parcel. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum ParcelFailure {
    /// There is no such order.
    #[error("there is no such order")]
    UnknownOrder,
    /// The order has no such parcel.
    #[error("the order has no parcel {0}")]
    UnknownParcel(u32),
    /// The order may not be sent, or not yet.
    #[error(transparent)]
    NotToSend(#[from] NotToSend),
    /// All of it was canceled.
    #[error("all that was in the parcel is canceled")]
    Nothing,
    /// It is not packed.
    #[error("the parcel is not packed")]
    NotPacked,
    /// No carrier has it.
    #[error("the parcel is not handed over")]
    NotHandedOver,
    /// The merchant's data name no such carrier.
    #[error("there is no carrier {0} in carriers.toml")]
    UnknownCarrier(CarrierId),
    /// A carrier has it already, under another name.
    #[error("the parcel was handed over to {carrier} already{}", number(.tracking.as_ref()))]
    OtherwiseHandedOver {
        /// Which.
        carrier: CarrierId,
        /// Under what name.
        tracking: Option<TrackingNumber>,
    },
    /// The carrier has another parcel of this name.
    #[error("the carrier has another parcel {0}")]
    NumberTaken(TrackingNumber),
    /// It is said to have happened at a time that is still to come.
    #[error(transparent)]
    FromTheFuture(#[from] FromTheFuture),
    /// The database.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

fn number(tracking: Option<&TrackingNumber>) -> String {
    tracking.map(|number| format!(" as {number}")).unwrap_or_default()
}

/// Packs a parcel of an order, numbered from 0: what is in it now stays in it. Again changes nothing.
///
/// # Errors
/// [`ParcelFailure`].
pub async fn pack_parcel(
    shop: &Shop,
    number: &OrderNumber,
    parcel: u32,
) -> Result<(Order, Parcel), ParcelFailure> {
    let mut tx = shop.db.write().await?;
    let (order, mut parcel) = held(&mut tx, number, parcel).await?;
    if parcel.packed_at.is_some() {
        return Ok((order, parcel));
    }
    check(&mut tx, &order, &parcel).await?;
    let now = shop.clock.now();
    storage::parcels::pack(&mut tx, &parcel, now).await?;
    record::of_parcel(&mut tx, &parcel, EventKind::Packed, now).await?;
    tx.commit().await?;
    parcel.packed_at = Some(now);
    tracing::info!(number = %order.number, parcel = parcel.number, "parcel packed");
    Ok((order, parcel))
}

/// Holds an order, and gives it with one of its parcels as they are then.
pub(crate) async fn held(
    tx: &mut Tx,
    number: &OrderNumber,
    parcel: u32,
) -> Result<(Order, Parcel), ParcelFailure> {
    let order = storage::orders::by_number(tx, number).await?.ok_or(ParcelFailure::UnknownOrder)?;
    let order = storage::orders::lock(tx, &order.id).await?.ok_or(ParcelFailure::UnknownOrder)?;
    let parcels = storage::parcels::of_order(tx, &order).await?;
    let found = parcels.into_iter().find(|own| own.number == parcel);
    Ok((order, found.ok_or_else(|| ParcelFailure::UnknownParcel(parcel.saturating_add(1)))?))
}

/// Whether a parcel may leave.
pub(crate) async fn check(tx: &mut Tx, order: &Order, parcel: &Parcel) -> Result<(), ParcelFailure> {
    let sessions = storage::payments::of_order(tx, &order.id).await?;
    let (_, review) = judged(tx, &order.id).await?;
    may_send(order, sessions.first(), review)?;
    if parcel.pieces.is_empty() { Err(ParcelFailure::Nothing) } else { Ok(()) }
}

/// Parcels that an operator has something to do with, or is asked about.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The order.
    pub order: Order,
    /// Why it may not be sent, where that is so.
    pub waits: Option<NotToSend>,
    /// Its parcels, without those that are empty.
    pub parcels: Vec<Parcel>,
}

/// The parcels of an order, or of all that were placed within the time for which parcels are followed and still have one
/// in the house or on its way; the oldest first.
///
/// # Errors
/// [`ParcelFailure`].
pub async fn list_parcels(shop: &Shop, number: Option<&OrderNumber>) -> Result<Vec<Listed>, ParcelFailure> {
    let mut tx = shop.db.read().await?;
    let orders = match number {
        Some(number) => {
            let order = storage::orders::by_number(&mut tx, number).await?;
            vec![order.ok_or(ParcelFailure::UnknownOrder)?.id]
        }
        None => storage::parcels::orders_since(&mut tx, crate::follow_parcels::since(shop)).await?,
    };
    let mut all = Vec::new();
    for id in orders {
        let Some(order) = storage::orders::by_id(&mut tx, &id).await? else { continue };
        let mut parcels = storage::parcels::of_order(&mut tx, &order).await?;
        parcels.retain(|parcel| !parcel.pieces.is_empty());
        let sessions = storage::payments::of_order(&mut tx, &order.id).await?;
        let (_, review) = judged(&mut tx, &order.id).await?;
        let waits = may_send(&order, sessions.first(), review).err();
        let is_open = |parcel: &Parcel| parcel.journey.delivered_at().is_none();
        if number.is_some() || (waits.is_none() && parcels.iter().any(is_open)) {
            all.push(Listed { order, waits, parcels });
        }
    }
    Ok(all)
}
