//! Doors: where things go, and what stands between the goods and there.

use crate::Snapshot;
use commerce::{
    CountryCode, LocationId, Sku, World,
    clock::Date,
    customs::Terms,
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
    /// the way and arrive sooner. Otherwise the merchant's order counts.
    pub fn locations<'w>(&self, world: &'w World) -> Vec<&'w StockLocation> {
        let trade = &world.trade;
        let all = trade.merchant.locations.iter();
        let may_send = all.filter(|location| match &self.from {
            Some(id) => location.id == *id,
            None => location.serves(&self.market.id),
        });
        let is_within = |location: &&StockLocation| trade.figures.is_within(location, &self.to.country);
        let (mut locations, beyond): (Vec<_>, Vec<_>) = may_send.partition(is_within);
        locations.extend(beyond);
        locations
    }

    /// The location that would send a piece of a variant.
    pub fn sender<'w>(&self, world: &'w World, snapshot: &Snapshot, sku: &Sku) -> Option<&'w StockLocation> {
        let locations = self.locations(world);
        let has = |location: &&&StockLocation| snapshot.catalog.is_at(sku, &location.id);
        locations.iter().find(has).or(locations.first()).copied()
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
