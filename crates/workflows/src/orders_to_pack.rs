//! What is to be sent.

use crate::{Shop, assess_risk::judged};
use commerce::{inventory::Pieces, order::Order, refund::still_out, risk::Review};
use storage::StorageError;

/// The orders that are paid, that nobody has to look at, and of which not all has come back, the oldest first; each with the
/// pieces that have. One of which every parcel has arrived is done,
/// and one whose address nobody can open is left out.
///
/// # Errors
/// [`StorageError`] when the database cannot be read.
pub async fn orders_to_pack(shop: &Shop) -> Result<Vec<(Order, Vec<Pieces>)>, StorageError> {
    let mut tx = shop.db.read().await?;
    let mut orders = Vec::new();
    for id in storage::orders::paid(&mut tx).await? {
        let order = match storage::orders::by_id(&mut tx, &id).await {
            Ok(order) => order,
            Err(error @ StorageError::Unopened { .. }) => {
                tracing::error!(%error, "an order cannot be packed: nobody can read where it goes");
                continue;
            }
            Err(error) => return Err(error),
        };
        let Some(order) = order else { continue };
        let (_, review) = judged(&mut tx, &order.id).await?;
        let promises = storage::promises::of_order(&mut tx, &order.id).await?;
        let has_arrived =
            !promises.is_empty() && promises.iter().all(|promise| promise.delivered_at.is_some());
        if review == Some(Review::Waiting) || has_arrived {
            continue;
        }
        let refunds = storage::refunds::of_order(&mut tx, &order.id).await?;
        let back: Vec<Pieces> = refunds.iter().flat_map(|refund| refund.breakdown.pieces()).collect();
        if !still_out(&order, &back).is_empty() {
            orders.push((order, back));
        }
    }
    Ok(orders)
}
