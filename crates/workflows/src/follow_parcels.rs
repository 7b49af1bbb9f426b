//! Carriers are asked how far their parcels are, for what no webhook has told.

use crate::{
    Shop,
    pack_parcel::ParcelFailure,
    ports::{CarrierEvent, SentParcel},
    take_carrier_event::{named, take_carrier_event},
};
use commerce::{clock::Timestamp, order::Order, parcel::Parcel};
use jiff::SignedDuration;
use storage::StorageError;

/// From when on parcels are followed that were handed over.
pub(crate) fn since(shop: &Shop) -> Timestamp {
    let time = SignedDuration::try_from(shop.world.load().carriers.followed).unwrap_or_default();
    shop.clock.now().checked_sub(time).unwrap_or(Timestamp::MIN)
}

/// Asks carriers after each parcel that is on its way and takes in what they say; gives how many were asked after. A carrier
/// that does not answer is asked the next time.
///
/// # Errors
/// [`StorageError`] when the database cannot be reached.
pub async fn follow_parcels(shop: &Shop) -> Result<usize, StorageError> {
    if shop.carriers.is_empty() {
        return Ok(0);
    }
    let mut tx = shop.db.read().await?;
    let under_way = storage::parcels::on_their_way(&mut tx, since(shop)).await?;
    drop(tx);
    let mut asked: usize = 0;
    for (order, number) in under_way {
        let mut tx = shop.db.read().await?;
        let Some(order) = storage::orders::by_id_closed(&mut tx, &order).await? else { continue };
        let parcels = storage::parcels::of_order(&mut tx, &order).await?;
        drop(tx);
        let parcel = parcels.into_iter().find(|parcel| parcel.number == number);
        let Some(parcel) = parcel else { continue };
        asked = asked.saturating_add(usize::from(ask(shop, &order, &parcel).await?));
    }
    Ok(asked)
}

/// Asks after one, and says whether there was anybody to ask.
async fn ask(shop: &Shop, order: &Order, parcel: &Parcel) -> Result<bool, StorageError> {
    let Some(sent) = &parcel.sent else { return Ok(false) };
    let carrier = named(shop, sent.carrier.as_str());
    let Some((carrier, tracking)) = carrier.zip(sent.tracking.as_ref()) else { return Ok(false) };
    let world = shop.world.load_full();
    let location = world.trade.merchant.location(&parcel.from);
    let promised = usize::try_from(parcel.number).ok().and_then(|at| order.totals.shipping.parcels.get(at));
    let known = SentParcel {
        tracking,
        handed_over_at: sent.at,
        arrival: promised.and_then(|rate| rate.arrival),
        time_zone: world.market(&order.market).map_or("UTC", |market| market.time_zone.as_str()),
        is_over_border: location
            .is_none_or(|from| !world.trade.figures.is_within(from, &order.address.country)),
    };
    let told = match carrier.journey(&known).await {
        Ok(told) => told,
        Err(error) => {
            tracing::warn!(carrier = %sent.carrier, %error, "carrier not reached");
            return Ok(true);
        }
    };
    for scan in told {
        let event = CarrierEvent { tracking: tracking.clone(), scan };
        match take_carrier_event(shop, &sent.carrier, event).await {
            // What is still to come is told again when it has been.
            Ok(_) | Err(ParcelFailure::FromTheFuture(_)) => {}
            Err(ParcelFailure::Storage(error)) => return Err(error),
            Err(refused) => tracing::warn!(carrier = %sent.carrier, error = %refused, "event not taken"),
        }
    }
    Ok(true)
}
