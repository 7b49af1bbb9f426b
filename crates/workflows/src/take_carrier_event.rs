//! What carriers tell of parcels: verified, stored, and only then taken in; doubled, late and early words included.

use crate::{
    Shop, WebhookFailure, gateway_calls,
    hand_over::tell,
    outcome::is_outage,
    pack_parcel::{ParcelFailure, held},
    ports::{Carrier, CarrierEvent},
    process_webhooks, record,
};
use commerce::{
    CarrierId, GatewayId, OrderNumber,
    order_event::EventKind,
    parcel::{Parcel, ParcelStatus, Scan, Taken, is_collected},
};
use std::sync::Arc;
use storage::{StorageError, Tx, webhooks::StoredWebhook};

/// Before the name of a carrier among those who send webhooks.
const PREFIX: &str = "carrier_";
/// So much of a place is kept, in characters.
const LONGEST_PLACE: usize = 80;

/// Takes the webhook of a carrier: checks its signature, stores it, and takes in what is stored. Once this returns, the
/// event is kept; one of an unknown parcel or of a time that is still to come is tried again for half a day.
///
/// # Errors
/// [`WebhookFailure`]; nothing was stored then.
pub async fn receive_carrier_webhook(
    shop: &Shop,
    carrier: &str,
    signature: &str,
    body: &str,
) -> Result<(), WebhookFailure> {
    let carrier = named(shop, carrier).ok_or(WebhookFailure::UnknownGateway)?;
    let sender: GatewayId =
        format!("{PREFIX}{}", carrier.id()).parse().map_err(|_| WebhookFailure::UnknownGateway)?;
    let now = shop.clock.now();
    carrier.verify(signature, body, now)?;
    let event = carrier.parse(body)?;
    let mut tx = shop.db.write().await?;
    let is_new = storage::webhooks::store(&mut tx, &sender, &event.scan.id, body, now).await?;
    tx.commit().await?;
    if is_new && let Err(error) = process_webhooks(shop, 10).await {
        tracing::warn!(%error, "webhook stored, to be processed later");
    }
    Ok(())
}

/// The carrier by this code.
pub(crate) fn named<'a>(shop: &'a Shop, id: &str) -> Option<&'a Arc<dyn Carrier>> {
    shop.carriers.iter().find(|carrier| carrier.id().as_str() == id)
}

/// The carrier that has sent a stored webhook, where it was one.
pub(crate) fn sender<'a>(shop: &'a Shop, webhook: &StoredWebhook) -> Option<&'a Arc<dyn Carrier>> {
    named(shop, webhook.gateway.as_str().strip_prefix(PREFIX)?)
}

/// Takes in a webhook of a carrier that is stored.
pub(crate) async fn process_told(
    shop: &Shop,
    carrier: &Arc<dyn Carrier>,
    webhook: &StoredWebhook,
) -> Result<(), StorageError> {
    let Some(Ok(event)) = webhook.body.as_ref().map(|body| carrier.parse(body)) else {
        return given_up(shop, webhook, "no event").await;
    };
    match take_carrier_event(shop, &carrier.id(), event).await {
        Ok(_) => {
            let mut tx = shop.db.write().await?;
            storage::webhooks::processed(&mut tx, webhook.id, shop.clock.now()).await?;
            tx.commit().await
        }
        Err(ParcelFailure::Storage(error)) if is_outage(&error) => Err(error),
        Err(refused) => {
            tracing::warn!(carrier = %carrier.id(), event = %webhook.event_id, error = %refused, "webhook not applied");
            given_up(shop, webhook, &refused.to_string()).await
        }
    }
}

async fn given_up(shop: &Shop, webhook: &StoredWebhook, why: &str) -> Result<(), StorageError> {
    let mut tx = shop.db.write().await?;
    storage::webhooks::failed(&mut tx, webhook.id, why, shop.clock.now()).await?;
    tx.commit().await
}

/// Takes in what a carrier tells of a parcel that it names.
///
/// # Errors
/// [`ParcelFailure`]: it has no such parcel, or the event is of a time that is still to come.
pub async fn take_carrier_event(
    shop: &Shop,
    carrier: &CarrierId,
    event: CarrierEvent,
) -> Result<Taken, ParcelFailure> {
    let mut tx = shop.db.write().await?;
    let found = storage::parcels::by_tracking(&mut tx, carrier, &event.tracking).await?;
    let (order, number) = found.ok_or(ParcelFailure::NotHandedOver)?;
    let order = storage::orders::lock(&mut tx, &order).await?.ok_or(ParcelFailure::UnknownOrder)?;
    let parcels = storage::parcels::of_order(&mut tx, &order).await?;
    let parcel = parcels.into_iter().find(|parcel| parcel.number == number);
    let parcel = parcel.ok_or(ParcelFailure::NotHandedOver)?;
    let taken = take(shop, &mut tx, parcel, event.scan).await?;
    tx.commit().await?;
    Ok(taken)
}

/// Takes in what somebody has read on a carrier's page about a parcel, numbered from 0.
///
/// # Errors
/// [`ParcelFailure`].
pub async fn note_scan(
    shop: &Shop,
    number: &OrderNumber,
    parcel: u32,
    scan: Scan,
) -> Result<Taken, ParcelFailure> {
    let mut tx = shop.db.write().await?;
    let (_, parcel) = held(&mut tx, number, parcel).await?;
    let taken = take(shop, &mut tx, parcel, scan).await?;
    tx.commit().await?;
    Ok(taken)
}

/// The one place where a carrier's word moves a parcel. The order is held.
async fn take(shop: &Shop, tx: &mut Tx, mut parcel: Parcel, mut scan: Scan) -> Result<Taken, ParcelFailure> {
    let carrier = parcel.sent.as_ref().ok_or(ParcelFailure::NotHandedOver)?.carrier.clone();
    let now = shop.clock.now();
    scan.place = scan.place.chars().filter(|c| !c.is_control()).take(LONGEST_PLACE).collect();
    let taken = parcel.journey.take(scan.clone(), now, shop.world.load().carriers.ahead)?;
    if taken == Taken::Doubled {
        return Ok(taken);
    }
    let (order, number) = (&parcel.order, parcel.number);
    storage::parcels::add_scan(tx, &carrier, (order, number), &scan, now).await?;
    let (status, arrived) = (parcel.journey.status(), parcel.journey.delivered_at());
    storage::parcels::set_status(tx, order, number, status, arrived).await?;
    match (taken, arrived) {
        (Taken::Moved(ParcelStatus::Delivered), Some(at)) => {
            storage::promises::delivered(tx, order, number, at).await?;
            record::of_parcel(tx, &parcel, EventKind::Delivered, now).await?;
            tell(tx, shop, &parcel, "mail.parcel_delivered").await?;
            collect(shop, tx, &parcel).await?;
        }
        (Taken::Moved(ParcelStatus::Failed), _) => {
            record::of_parcel(tx, &parcel, EventKind::DeliveryFailed, now).await?;
            tell(tx, shop, &parcel, "mail.parcel_failed").await?;
        }
        _ => {}
    }
    Ok(taken)
}

/// Once the last parcel of an order that is paid at the door has arrived, its carrier has the money: the gateway that keeps
/// the payment is asked to take it, and the order is paid by its answer as by any other.
async fn collect(shop: &Shop, tx: &mut Tx, parcel: &Parcel) -> Result<(), StorageError> {
    let Some(order) = storage::orders::by_id(tx, &parcel.order).await? else { return Ok(()) };
    let parcels = storage::parcels::of_order(tx, &order).await?;
    let sessions = storage::payments::of_order(tx, &order.id).await?;
    match sessions.first() {
        Some(session) if is_collected(Some(session), &parcels) => {
            gateway_calls::capture(shop, tx, session).await
        }
        _ => Ok(()),
    }
}
