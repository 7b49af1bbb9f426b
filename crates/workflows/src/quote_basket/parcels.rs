//! The parcels of an order and what each of them costs: limits of customs count for a parcel, not for an order.

use super::{
    Available, Door, QuoteFailure, QuotedLine, Rulings, journeys::FirstWay, promises::is_over_border,
};
use crate::Snapshot;
use commerce::{
    Currency, LocationId, Money, World,
    customs::{Item, Terms},
    inventory::{Chosen, Pieces, Sending, source},
    landed_cost::{Basis, Basket, LandedCost, Parcel, landed_cost},
    shipping::{Load, ShippingRate},
};
use std::cell::OnceCell;

/// What is sent, parcel by parcel, and after that what is downloaded. Nobody has carried them yet.
pub(super) fn packed(
    (world, snapshot): (&World, &Snapshot),
    door: &Door<'_>,
    lines: &[QuotedLine],
    rulings: &Rulings,
    available: Available<'_>,
) -> Result<Vec<Parcel>, QuoteFailure> {
    let candidates = door.candidates(world);
    let first = candidates.first().ok_or(QuoteFailure::NoLocation)?.from.clone();
    let (downloaded, shipped): (Vec<_>, Vec<_>) = lines.iter().partition(|line| line.is_digital);
    let wanted: Vec<Pieces> =
        shipped.iter().map(|line| Pieces { sku: line.sku.clone(), quantity: line.quantity }).collect();
    let is_allowed = |method: &_| rulings.allow(method);
    let journeys =
        FirstWay { world, snapshot, door, lines: &shipped, is_allowed: &is_allowed, whole: OnceCell::new() };
    let sendings = source(&wanted, &candidates, available, &journeys);
    let nothing = Money::zero(lines.first().ok_or(QuoteFailure::NoShipping)?.total.currency);
    let mut parcels: Vec<Parcel> = items_of(&shipped, &sendings)
        .into_iter()
        .zip(sendings)
        .map(|(items, Sending { from, pieces, chosen })| parcel(from, pieces, items, nothing, Some(chosen)))
        .collect();
    if !downloaded.is_empty() {
        let items = downloaded.iter().map(|line| line.item.clone()).collect();
        parcels.push(Parcel { is_download: true, ..parcel(first, Vec::new(), items, nothing, None) });
    }
    Ok(parcels)
}

fn parcel(
    from: LocationId,
    pieces: Vec<Pieces>,
    items: Vec<Item>,
    nothing: Money,
    chosen: Option<Chosen>,
) -> Parcel {
    Parcel { from, pieces, items, freight: nothing, insurance: nothing, is_download: false, chosen }
}

/// The parcels as a carrier sees them, in their order.
pub(super) fn loads(
    world: &World,
    snapshot: &Snapshot,
    door: &Door<'_>,
    currency: Currency,
    parcels: &[Parcel],
) -> Result<Vec<Load>, QuoteFailure> {
    let load = |parcel: &Parcel| {
        let goods = Money::sum(currency, parcel.items.iter().map(|item| item.price))?;
        let mut load = Load::new(parcel.from.clone(), door.to.country.clone(), goods);
        load.is_over_border = is_over_border(world, &parcel.from, &door.to.country);
        for Pieces { sku, quantity } in &parcel.pieces {
            let found = snapshot.catalog.variant(sku);
            let (_, variant) = found.ok_or_else(|| QuoteFailure::UnknownSku(sku.clone()))?;
            load.put(variant, *quantity);
        }
        Ok(load)
    };
    parcels.iter().filter(|parcel| !parcel.is_download).map(load).collect()
}

/// Gives each parcel what it costs to carry it.
pub(super) fn carried(parcels: &mut [Parcel], shipping: &ShippingRate) {
    for (parcel, rate) in parcels.iter_mut().filter(|parcel| !parcel.is_download).zip(&shipping.parcels) {
        (parcel.freight, parcel.insurance) = (rate.freight, rate.insurance);
    }
}

/// The items of each sending. The price of a line that comes in several parcels is shared out by its pieces.
fn items_of(lines: &[&QuotedLine], sendings: &[Sending]) -> Vec<Vec<Item>> {
    let mut items: Vec<Vec<Item>> = vec![Vec::new(); sendings.len()];
    for line in lines {
        let own = |sending: &Sending| {
            sending.pieces.iter().find(|pieces| pieces.sku == line.sku).map_or(0, |pieces| pieces.quantity)
        };
        let quantities: Vec<u32> = sendings.iter().map(own).collect();
        let weights: Vec<u64> = quantities.iter().map(|quantity| u64::from(*quantity)).collect();
        let prices = line.item.price.shared(&weights);
        for ((items, quantity), price) in items.iter_mut().zip(quantities).zip(prices) {
            if quantity > 0 {
                items.push(Item { quantity, price, ..line.item.clone() });
            }
        }
    }
    items
}

/// What the parcels cost at the door, and what that is worked out from.
pub(super) fn cost(
    world: &World,
    snapshot: &Snapshot,
    door: &Door<'_>,
    currency: Currency,
    terms: Terms,
    parcels: Vec<Parcel>,
) -> Result<(LandedCost, Basis), QuoteFailure> {
    let basket = Basket {
        currency,
        buyer: door.buyer.clone(),
        to: door.to.clone(),
        day: door.day,
        behavior: door.market.prices,
        terms,
        parcels,
    };
    let cost = landed_cost(&basket, &world.trade.rules(&snapshot.rates))?;
    Ok((cost, Basis::of(basket, &world.trade.figures, &snapshot.rates)))
}
