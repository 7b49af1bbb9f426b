//! What a landed cost is asked for: goods in parcels, who buys them, and where they go.

use super::{LandedCost, QuoteError, landed_cost};
use crate::{
    Currency, CustomerGroup, LocationId, Money,
    clock::Date,
    customs::{Figures, Item, Rules, Terms},
    exchange::{RateTable, ReferenceRate},
    inventory::{Chosen, Pieces},
    market::TaxBehavior,
    tax_rates::Destination,
    vat_number::VatNumber,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Goods that one location sends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parcel {
    /// From where; the merchant has such a location.
    pub from: LocationId,
    /// The pieces, as they are taken from the stock.
    pub pieces: Vec<Pieces>,
    /// The same goods, as a customs officer sees them.
    pub items: Vec<Item>,
    /// What the shopper pays for its shipping.
    pub freight: Money,
    /// What insuring it costs.
    pub insurance: Money,
    /// Whether it is downloaded: a service, which crosses no border.
    pub is_download: bool,
    /// Why it comes from there; none for what is downloaded, and in orders of before that was kept.
    #[serde(default)]
    pub chosen: Option<Chosen>,
}

/// Who buys, as far as taxes depend on it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Buyer {
    /// Anybody.
    #[default]
    Consumer,
    /// A business whose number the registry has confirmed.
    Business {
        /// The number.
        vat: VatNumber,
    },
}

impl Buyer {
    /// The group of customers that has prices of its own.
    pub fn group(&self) -> Option<CustomerGroup> {
        matches!(self, Self::Business { .. }).then(CustomerGroup::business)
    }
}

/// An order, as far as what is due depends on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Basket {
    /// The currency of all its amounts.
    pub currency: Currency,
    /// Who buys.
    #[serde(default)]
    pub buyer: Buyer,
    /// Where it goes.
    pub to: Destination,
    /// The day of the order.
    pub day: Date,
    /// Whether prices contain the tax that is collected with them.
    pub behavior: TaxBehavior,
    /// Who pays at the border.
    pub terms: Terms,
    /// What is sent, each parcel apart: thresholds count for each.
    pub parcels: Vec<Parcel>,
}

/// What a landed cost was worked out from, beside the rules of its day: with them it gives the same again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Basis {
    /// The goods, where they go, and how.
    pub basket: Basket,
    /// The exchange rates that the rules may have asked for.
    pub rates: Vec<ReferenceRate>,
}

impl Basis {
    /// A basket with those of the rates that its destination's rules may ask for.
    pub fn of(basket: Basket, figures: &Figures, rates: &RateTable) -> Self {
        let facts = figures.of(&basket.to.country);
        let of_figures =
            facts.into_iter().flat_map(|facts| &facts.figures).filter_map(|figure| figure.currency);
        let currencies =
            [basket.currency].into_iter().chain(facts.map(|facts| facts.currency)).chain(of_figures);
        let mut kept: Vec<ReferenceRate> = Vec::new();
        for rate in currencies.filter_map(|currency| rates.rate(currency)) {
            if !kept.contains(rate) {
                kept.push(rate.clone());
            }
        }
        Self { basket, rates: kept }
    }

    /// Works it out again by rules of today's data, which know those of its day.
    ///
    /// # Errors
    /// [`QuoteError`].
    pub fn replay(&self, rules: &Rules<'_>) -> Result<LandedCost, QuoteError> {
        // They are those that were used, whatever their day.
        let rates = RateTable::new(Date::MAX, self.rates.clone(), BTreeMap::new());
        landed_cost(&self.basket, &Rules { rates: &rates, ..*rules })
    }
}
