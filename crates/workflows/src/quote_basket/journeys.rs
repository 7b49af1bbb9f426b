//! How a basket would come from each location that has it.

use super::{Door, QuotedLine, promises::arrival};
use crate::Snapshot;
use commerce::{
    LocationId, Money, ShippingMethodId, World,
    clock::Date,
    inventory::Journeys,
    shipping::{Load, MarketShipping},
};
use std::cell::OnceCell;

/// Journeys by the market's first way of shipping that goes from a location and may take the goods. They are the same
/// whichever way the shopper picks, so that picking another one does not change the parcels.
pub(super) struct FirstWay<'a> {
    pub(super) world: &'a World,
    pub(super) snapshot: &'a Snapshot,
    pub(super) door: &'a Door<'a>,
    /// What is sent.
    pub(super) lines: &'a [&'a QuotedLine],
    /// Whether a way may take it.
    pub(super) is_allowed: &'a dyn Fn(&ShippingMethodId) -> bool,
    /// All of it in one parcel, once that is asked for.
    pub(super) whole: OnceCell<Option<Load>>,
}

impl Journeys for FirstWay<'_> {
    fn arrival(&self, from: &LocationId) -> Option<Date> {
        expected_from(self.world, self.snapshot, self.door, from, self.is_allowed)
    }

    fn cost(&self, from: &LocationId) -> Option<Money> {
        let whole = self.whole.get_or_init(|| self.load(from)).as_ref()?;
        let load = Load { from: from.clone(), ..whole.clone() };
        let way = first_way(self.world, self.door, from, self.is_allowed)?;
        let card = &self.world.shipping.card;
        let rates = self.snapshot.rates.of(self.door.market);
        let rate = card.parcel_rate(card.method(&way.method).ok()?, &load, rates).ok()?;
        rate.freight.plus(rate.insurance).ok()
    }
}

impl FirstWay<'_> {
    fn load(&self, from: &LocationId) -> Option<Load> {
        let currency = self.lines.first()?.total.currency;
        let goods = Money::sum(currency, self.lines.iter().map(|line| line.item.price)).ok()?;
        let mut load = Load::new(from.clone(), self.door.to.country.clone(), goods);
        for line in self.lines {
            load.put(self.snapshot.catalog.variant(&line.sku)?.1, line.quantity);
        }
        Some(load)
    }
}

/// The day by which something is expected from a location, by the first way that goes from there.
pub(super) fn expected_from(
    world: &World,
    snapshot: &Snapshot,
    door: &Door<'_>,
    from: &LocationId,
    is_allowed: &dyn Fn(&ShippingMethodId) -> bool,
) -> Option<Date> {
    let way = first_way(world, door, from, is_allowed)?;
    let from = world.trade.merchant.location(from)?;
    arrival(world, snapshot, (from, door.day), &door.to.country, &way.method).map(|arrival| arrival.last)
}

fn first_way<'w>(
    world: &'w World,
    door: &Door<'_>,
    from: &LocationId,
    is_allowed: &dyn Fn(&ShippingMethodId) -> bool,
) -> Option<&'w MarketShipping> {
    let card = &world.shipping.card;
    let goes = |way: &&MarketShipping| {
        is_allowed(&way.method) && card.route(&way.method, from, &door.to.country).is_ok()
    };
    world.shipping.of(&door.market.id).iter().find(goes)
}
