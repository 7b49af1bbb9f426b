//! When things are expected at a door: the one answer for product page, cart, checkout, order and mail.

use super::Door;
use crate::Snapshot;
use commerce::{
    CountryCode, LocationId, ShippingMethodId, World,
    clock::Date,
    delivery::{Arrival, Working},
    market::Market,
    merchant::StockLocation,
    shipping::{ParcelRate, ShippingRate},
};

/// Writes into a rate between which days each of its parcels is expected at a door, and all of them.
pub(super) fn promise(world: &World, snapshot: &Snapshot, door: &Door<'_>, rate: &mut ShippingRate) {
    for parcel in &mut rate.parcels {
        let counted = snapshot.counts_for(&parcel.from, door.day);
        parcel.arrival = world.trade.merchant.location(&parcel.from).and_then(|from| {
            let days = Working { making: parcel.making, carried: parcel.days_with_customs() };
            world.calendars.arrival(from, counted, &door.to.country, days)
        });
    }
    let each = rate.parcels.iter().map(|parcel| parcel.arrival);
    rate.arrival = each.reduce(|one, other| Some(one?.and(other?))).flatten();
}

/// The days between which something is expected in a market, whichever of its countries it goes to.
pub fn market_arrival(
    world: &World,
    snapshot: &Snapshot,
    market: &Market,
    rate: &ShippingRate,
) -> Option<Arrival> {
    let to_all = |parcel: &ParcelRate| {
        let from = world.trade.merchant.location(&parcel.from)?;
        let counted = snapshot.counts_for(&from.id, snapshot.day);
        let arrival = |to| {
            let carried = carried_days(world, from, to, &rate.method)?;
            world.calendars.arrival(from, counted, to, Working { making: parcel.making, carried })
        };
        let each = market.countries.iter().filter_map(arrival);
        each.reduce(Arrival::and)
    };
    rate.parcels.iter().filter_map(to_all).reduce(Arrival::and)
}

/// The days between which something that is ordered on a day is expected from a location, by a method. `None` where it does
/// not go there.
pub(super) fn arrival(
    world: &World,
    snapshot: &Snapshot,
    (from, day): (&StockLocation, Date),
    to: &CountryCode,
    method: &ShippingMethodId,
) -> Option<Arrival> {
    let counted = snapshot.counts_for(&from.id, day);
    world.calendars.arrival(from, counted, to, carried_days(world, from, to, method)?)
}

/// Working days from the order to the door, the fewest and the most: those of the house, of the carrier, and of customs.
/// `None` where the method does not go there.
pub fn days_to_door(
    world: &World,
    from: &StockLocation,
    to: &CountryCode,
    method: &ShippingMethodId,
) -> Option<(u16, u16)> {
    Some(sum(from.dispatch.handling, carried_days(world, from, to, method)?))
}

/// Working days from the handing over to the door: those of the carrier and of customs.
fn carried_days(
    world: &World,
    from: &StockLocation,
    to: &CountryCode,
    method: &ShippingMethodId,
) -> Option<(u16, u16)> {
    let card = &world.shipping.card;
    let (_, rate) = card.route(method, &from.id, to).ok()?;
    let is_within = world.trade.figures.is_within(from, to);
    Some(if is_within { rate.days } else { sum(rate.days, card.customs_days(method, to)) })
}

fn sum(one: (u16, u16), other: (u16, u16)) -> (u16, u16) {
    (one.0.saturating_add(other.0), one.1.saturating_add(other.1))
}

/// Whether a customs border lies between a location and a country.
pub(super) fn is_over_border(world: &World, from: &LocationId, to: &CountryCode) -> bool {
    let from = world.trade.merchant.location(from);
    from.is_some_and(|from| !world.trade.figures.is_within(from, to))
}
