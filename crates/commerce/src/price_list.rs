//! Price lists: for whom a list is, which of several counts, and what stands on them.

mod amend;
mod prices;
mod rows;

pub use amend::{Amendment, PriceEntry, amend};
pub use prices::{Listed, Prices, PricesReader};
pub use rows::{MOST_PIECES, PriceFault, PriceRow, PriceSlip, SINCE_EVER, review};

use crate::{Currency, CustomerGroup, MarketId, PriceListId, market::Market};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// What stays the same when goods go to countries with different taxes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PriceBehavior {
    /// What the shopper pays: the price on the list is the price on the shelf, whatever tax it contains.
    SameGross,
    /// What the seller keeps: tax that is collected with the price is added to the price on the list.
    SameNet,
}

/// A list of prices, and for whom it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PriceList {
    /// Its code.
    pub id: PriceListId,
    /// The markets it is for; every one where it names none.
    pub markets: Vec<MarketId>,
    /// The customers it is for; everybody where it names none.
    pub group: Option<CustomerGroup>,
    /// The currency of its prices.
    pub currency: Currency,
    /// How its prices meet the taxes of the countries it is for.
    pub behavior: PriceBehavior,
}

impl PriceList {
    /// The list of everybody everywhere, in the shop's base currency.
    pub fn base(currency: Currency) -> Self {
        let behavior = PriceBehavior::SameGross;
        Self { id: PriceListId::base(), markets: Vec::new(), group: None, currency, behavior }
    }

    /// The list that every market has under its own code, in its own currency.
    pub fn of_market(market: &Market) -> Self {
        let id = PriceListId::from(&market.id);
        Self { id, markets: vec![market.id.clone()], ..Self::base(market.currency) }
    }

    /// Whether it is for a shopper of a group, or of none, in a market.
    pub fn is_for(&self, market: &MarketId, group: Option<&CustomerGroup>) -> bool {
        (self.markets.is_empty() || self.markets.contains(market))
            && (self.group.is_none() || self.group.as_ref() == group)
    }

    /// Whether there is a shopper for whom neither list is closer than the other.
    pub fn disputes(&self, other: &Self) -> bool {
        let shared = self.markets.iter().any(|market| other.markets.contains(market));
        self.closeness() == other.closeness()
            && self.group == other.group
            && (shared || self.markets.is_empty())
    }

    /// How close it is to those it is for: markets and a group, markets, a group, everybody; of two lists for markets
    /// the one that names fewer.
    fn closeness(&self) -> (bool, bool, Reverse<usize>) {
        (!self.markets.is_empty(), self.group.is_some(), Reverse(self.markets.len()))
    }
}

/// All lists, the closest first.
#[derive(Debug, Clone, Default)]
pub struct PriceLists(Vec<PriceList>);

impl PriceLists {
    /// From lists of which no two dispute.
    pub fn new(mut lists: Vec<PriceList>) -> Self {
        lists.sort_by(|one, other| other.closeness().cmp(&one.closeness()).then(one.id.cmp(&other.id)));
        Self(lists)
    }

    /// Those for a shopper, the closest first.
    pub fn of<'a>(
        &'a self,
        market: &'a MarketId,
        group: Option<&'a CustomerGroup>,
    ) -> impl Iterator<Item = &'a PriceList> {
        self.0.iter().filter(move |list| list.is_for(market, group))
    }

    /// A list by its code.
    pub fn find(&self, id: &PriceListId) -> Option<&PriceList> {
        self.0.iter().find(|list| list.id == *id)
    }
}

#[cfg(test)]
mod tests;
