//! A carrier takes a parcel: its pieces leave the house, and the buyer is told.

use crate::{
    Shop,
    outcome::message,
    pack_parcel::{ParcelFailure, check, held},
    record,
};
use commerce::{
    CarrierId, OrderNumber, TrackingNumber,
    inventory::{Cause, Pieces},
    order::Order,
    order_event::EventKind,
    parcel::{Parcel, Sent},
};
use serde_json::json;
use storage::{StorageError, Tx};

/// Hands a packed parcel over to a carrier: its pieces leave the stock, and the mail about it is on its way. The same again
/// changes nothing.
///
/// # Errors
/// [`ParcelFailure`].
pub async fn hand_over(
    shop: &Shop,
    number: &OrderNumber,
    parcel: u32,
    carrier: &CarrierId,
    tracking: &TrackingNumber,
) -> Result<(Order, Parcel), ParcelFailure> {
    if !shop.world.load().carriers.known.contains_key(carrier) {
        return Err(ParcelFailure::UnknownCarrier(carrier.clone()));
    }
    let mut tx = shop.db.write().await?;
    let (order, mut parcel) = held(&mut tx, number, parcel).await?;
    if let Some(sent) = &parcel.sent {
        let is_same = sent.carrier == *carrier && sent.tracking.as_ref() == Some(tracking);
        let (carrier, tracking) = (sent.carrier.clone(), sent.tracking.clone());
        return if is_same {
            Ok((order, parcel))
        } else {
            Err(ParcelFailure::OtherwiseHandedOver { carrier, tracking })
        };
    }
    if parcel.packed_at.is_none() {
        return Err(ParcelFailure::NotPacked);
    }
    check(&mut tx, &order, &parcel).await?;
    let now = shop.clock.now();
    let sent = Sent { carrier: carrier.clone(), tracking: Some(tracking.clone()), at: now };
    let kept = storage::parcels::hand_over(&mut tx, &order.id, parcel.number, &sent).await;
    kept.map_err(|error| match error {
        StorageError::Conflict { .. } => ParcelFailure::NumberTaken(tracking.clone()),
        other => other.into(),
    })?;
    parcel.sent = Some(sent);
    record::of_parcel(&mut tx, &parcel, EventKind::HandedOver, now).await?;
    tell(&mut tx, shop, &parcel, "mail.parcel_sent").await?;
    let cause = Cause::order(&order.number, now);
    let mut pieces = parcel.pieces.clone();
    pieces.sort_by(|one, other| one.sku.cmp(&other.sku));
    for Pieces { sku, quantity } in &pieces {
        storage::stock::ship(&mut tx, sku, &parcel.from, *quantity, &cause).await?;
    }
    tx.commit().await?;
    tracing::info!(number = %order.number, parcel = parcel.number, %carrier, "parcel handed over");
    Ok((order, parcel))
}

/// Enqueues a mail about a parcel, of each kind once.
pub(crate) async fn tell(tx: &mut Tx, shop: &Shop, parcel: &Parcel, kind: &str) -> Result<(), StorageError> {
    let subject = format!("{}:{}", parcel.order, parcel.number);
    let mail = message(kind, &subject, json!({ "order": parcel.order, "parcel": parcel.number }));
    storage::outbox::enqueue(tx, &mail, shop.clock.now()).await.map(drop)
}
