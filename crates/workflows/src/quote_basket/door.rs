//! Doors: where things go, and what stands between the goods and there.

use super::journeys::expected_from;
use crate::Snapshot;
use commerce::{
    CountryCode, LocationId, Sku, World,
    clock::Date,
    customs::Terms,
    inventory::Candidate,
    landed_cost::Buyer,
    market::Market,
    merchant::StockLocation,
    tax_rates::{Destination, TaxCategory, TaxRate},
};

/// Where things go, and how.
#[derive(Debug, Clone)]
pub struct Door<'a> {
    /// The market whose prices and shipping count.
    pub market: &'a Market,
    /// Who buys.
    pub buyer: Buyer,
    /// Where it goes.
    pub to: Destination,
    /// The one location that sends it; where none is named, those that serve the market and have it in stock.
    pub from: Option<LocationId>,
    /// Who pays at the border, where it is not as the way of shipping has it.
    pub terms: Option<Terms>,
    /// The day of the order.
    pub day: Date,
}

impl<'a> Door<'a> {
    /// The door of somebody of whom nothing but the market is known: in its first country. `None`
    /// for a market whose countries do not have the rules of one border in common: no door stands for all of them.
    pub fn of_market(world: &World, market: &'a Market, day: Date) -> Option<Self> {
        let figures = &world.trade.figures;
        let country = market.countries.first()?;
        let regime = |country| figures.of(country).map(|facts| &facts.id);
        let is_one =
            market.countries.iter().all(|other| other == country || regime(other) == regime(country));
        is_one.then(|| Self::to(market, country, day))
    }

    /// A door somewhere in a country.
    pub fn to(market: &'a Market, country: &CountryCode, day: Date) -> Self {
        let to = Destination { country: country.clone(), region: None };
        Self { market, buyer: Buyer::Consumer, to, from: None, terms: None, day }
    }

    /// What stands between the goods of the house that comes first and the door.
    pub fn border<'w>(&self, world: &'w World) -> Border<'w> {
        let trade = &world.trade;
        let Some(location) = self.locations(world).first().copied() else { return Border::Unknown };
        let country = &self.to.country;
        if trade.figures.is_within(location, country) {
            return Border::None(trade.taxes.on(&self.to, TaxCategory::Standard, self.day));
        }
        if trade.figures.of(country).is_some() { Border::Known } else { Border::Unknown }
    }

    /// The locations that may send there. Those from which no border is crossed come first: their goods owe nothing on
    /// the way. Otherwise the merchant's order counts.
    pub fn locations<'w>(&self, world: &'w World) -> Vec<&'w StockLocation> {
        self.may_send(world).into_iter().map(|(location, _)| location).collect()
    }

    /// The same locations, as those among which a basket is shared out.
    pub(super) fn candidates<'w>(&self, world: &'w World) -> Vec<Candidate<'w>> {
        let all = self.may_send(world).into_iter();
        all.map(|(location, is_inside_area)| Candidate { from: &location.id, is_inside_area }).collect()
    }

    /// Who sends single pieces there.
    pub fn senders(&self, world: &World, snapshot: &Snapshot) -> Senders {
        let mut senders = self.may_send(world);
        let within = senders.iter().filter(|(_, is_within)| *is_within).count();
        let beyond = senders.len() - within;
        senders.sort_by_cached_key(|(location, is_within)| {
            // Where one is alone on its side of the border, the border decides.
            let is_alone = if *is_within { within } else { beyond } == 1;
            let arrival =
                (!is_alone).then(|| expected_from(world, snapshot, self, &location.id, &|_| true)).flatten();
            (!is_within, arrival.is_none(), arrival)
        });
        Senders(senders.into_iter().map(|(location, _)| location.id.clone()).collect())
    }

    /// The locations, each with whether no border is crossed from there.
    fn may_send<'w>(&self, world: &'w World) -> Vec<(&'w StockLocation, bool)> {
        let trade = &world.trade;
        let all = trade.merchant.locations.iter();
        let may_send = all.filter(|location| match &self.from {
            Some(id) => location.id == *id,
            None => location.serves(&self.market.id),
        });
        let is_within = |location| trade.figures.is_within(location, &self.to.country);
        let mut may_send: Vec<_> = may_send.map(|location| (location, is_within(location))).collect();
        may_send.sort_by_key(|(_, is_within)| !is_within);
        may_send
    }
}

/// The locations that send single pieces to a door, the preferred one first, as [`commerce::inventory::source`] has it; what
/// carrying costs is left out, which decides only where two arrive on one day.
#[derive(Debug, Clone)]
pub struct Senders(Vec<LocationId>);

impl Senders {
    /// The location that would send a piece of a variant.
    pub fn of(&self, snapshot: &Snapshot, sku: &Sku) -> Option<&LocationId> {
        self.0.iter().find(|location| snapshot.catalog.is_at(sku, location)).or(self.0.first())
    }
}

/// What goods have to pass on their way.
#[derive(Debug, Clone, Copy)]
pub enum Border<'a> {
    /// Nothing: prices are taxed as they are within the country, at this standard rate.
    None(Option<&'a TaxRate>),
    /// A customs border whose rules are known.
    Known,
    /// One whose rules are not.
    Unknown,
}
