//! What is to be sent.

use crate::{Shop, assess_risk::judged};
use commerce::{
    clock::Timestamp,
    order::Order,
    parcel::{Parcel, ParcelStatus, may_send},
};
use storage::StorageError;

/// The orders that may be sent and that nobody has to look at, the oldest first; each with the parcels that are to be packed,
/// less what was canceled or given back. What is packed already, or handed over, is left out, and so is
/// one whose address nobody can open.
///
/// # Errors
/// [`StorageError`] when the database cannot be read.
pub async fn orders_to_pack(shop: &Shop) -> Result<Vec<(Order, Vec<Parcel>)>, StorageError> {
    let mut tx = shop.db.read().await?;
    let mut orders = Vec::new();
    for id in storage::parcels::orders_since(&mut tx, Timestamp::UNIX_EPOCH).await? {
        let order = match storage::orders::by_id(&mut tx, &id).await {
            Ok(order) => order,
            Err(error @ StorageError::Unopened { .. }) => {
                tracing::error!(%error, "an order cannot be packed: nobody can read where it goes");
                continue;
            }
            Err(error) => return Err(error),
        };
        let Some(order) = order else { continue };
        let sessions = storage::payments::of_order(&mut tx, &id).await?;
        let (_, review) = judged(&mut tx, &id).await?;
        if may_send(&order, sessions.first(), review).is_err() {
            continue;
        }
        let promises = storage::promises::of_order(&mut tx, &id).await?;
        let has_come = |number: u32| {
            promises.iter().any(|promise| promise.parcel == number && promise.delivered_at.is_some())
        };
        let mut parcels = storage::parcels::of_order(&mut tx, &order).await?;
        parcels.retain(|parcel| {
            let is_to_pack = parcel.status() == ParcelStatus::Allocated && !parcel.pieces.is_empty();
            is_to_pack && !has_come(parcel.number)
        });
        if !parcels.is_empty() {
            orders.push((order, parcels));
        }
    }
    Ok(orders)
}
