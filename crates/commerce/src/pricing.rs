//! The price of a variant for one shopper: from the list that is closest to her, in the currency she picked.

mod reduction;
mod rounding;

pub use reduction::{ReductionRule, ReductionRules};
pub use rounding::PriceRounding;

use crate::{
    Currency, Money, MoneyError, Sku,
    catalog::{Product, Variant},
    clock::Date,
    exchange::{ConversionError, MarketRates, RateNote},
    market::{Market, TaxBehavior},
    price_list::{Listed, PriceBehavior, PriceList, PriceLists},
    tax_rates::{Destination, TaxCategory, TaxRate, TaxRates},
};
use jiff::ToSpan;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What one piece costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Price {
    /// The amount, in the shopper's currency.
    pub money: Money,
    /// The rate, when the list is kept in another currency.
    pub note: Option<RateNote>,
}

/// A price for who takes more than one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tier {
    /// From so many pieces on.
    pub min_quantity: u32,
    /// What one of them costs.
    pub price: Price,
}

/// What a reduced price is shown beside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reduction {
    /// The price before, more than the price.
    pub compare_at: Money,
    /// It is the lowest price of so many days before the reduction; `None` where it is what the merchant says.
    pub lowest_of_days: Option<u32>,
}

/// Why there is no price.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PricingError {
    /// It is on none of the shopper's lists.
    #[error("`{0}` has no price")]
    NoPrice(Sku),
    /// The list's currency cannot be converted, or the amount is out of range.
    #[error(transparent)]
    Conversion(#[from] ConversionError),
}

impl From<MoneyError> for PricingError {
    fn from(error: MoneyError) -> Self {
        ConversionError::from(error).into()
    }
}

/// How prices are made: the merchant's lists and endings, and what the law says about reductions.
#[derive(Debug, Clone, Default)]
pub struct PriceRules {
    /// For whom there are which lists.
    pub lists: PriceLists,
    /// The prices that the merchant likes, in the currencies in which it matters.
    pub roundings: BTreeMap<Currency, PriceRounding>,
    /// Where a reduced price is shown beside the lowest one before.
    pub reductions: ReductionRules,
}

/// Everything that the price of a variant depends on for one shopper.
#[derive(Debug, Clone)]
pub struct Pricing<'a> {
    /// The lists that are for her, the closest first.
    pub lists: Vec<&'a PriceList>,
    /// Where a reduced price is shown beside the lowest one before.
    pub reductions: &'a ReductionRules,
    /// The market she shops in.
    pub market: &'a Market,
    /// The currency she reads prices in.
    pub currency: Currency,
    /// The day that the catalog was read for.
    pub day: Date,
    /// Exchange rates, as the market uses them.
    pub rates: MarketRates<'a>,
    /// The prices that the merchant likes in her currency.
    pub rounding: PriceRounding,
    /// Rates of the tax that is collected with the price in the market's first country; `None` where none is.
    pub taxes: Option<&'a TaxRates>,
}

impl<'a> Pricing<'a> {
    /// The price of one piece for who takes so many.
    ///
    /// # Errors
    /// [`PricingError`].
    pub fn price(&self, product: &Product, variant: &Variant, quantity: u32) -> Result<Price, PricingError> {
        let (list, listed) = self.winner(variant, quantity)?;
        self.on_shelf(list, listed.money(), product.tax_category)
    }

    /// The numbers of pieces from which on one costs less than below, with what it costs then. Those that cannot be
    /// priced are left out.
    pub fn tiers(&self, product: &Product, variant: &Variant) -> Vec<Tier> {
        let quantities = variant.prices.tiers();
        if quantities.is_empty() {
            return Vec::new();
        }
        let mut below = self.price(product, variant, 1).ok().map(|price| price.money);
        let mut tiers = Vec::new();
        for min_quantity in quantities {
            let Ok(price) = self.price(product, variant, min_quantity) else { continue };
            if below.is_some_and(|below| price.money.amount < below.amount) {
                below = Some(price.money);
                tiers.push(Tier { min_quantity, price });
            }
        }
        tiers
    }

    /// What the price of a single piece is shown beside, where the merchant says that it is reduced. Where the law asks
    /// for it that is the lowest price before, whatever the merchant says: worked out from the lists as they were, at
    /// today's rates. Nothing where that would be no reduction.
    pub fn reduction(&self, product: &Product, variant: &Variant) -> Option<Reduction> {
        let (list, listed) = self.winner(variant, 1).ok()?;
        let said = listed.compare_at()?;
        let category = product.tax_category;
        let price = self.on_shelf(list, listed.money(), category).ok()?.money;
        let lowest_of_days = self.reductions.days(&self.market.countries, self.day);
        let compare_at = match lowest_of_days {
            Some(days) => self.lowest_before(variant, listed.from(), days, category)?,
            None => self.on_shelf(list, said, category).ok()?.money,
        };
        (price.amount < compare_at.amount).then_some(Reduction { compare_at, lowest_of_days })
    }

    fn winner<'v>(
        &self,
        variant: &'v Variant,
        quantity: u32,
    ) -> Result<(&'a PriceList, &'v Listed), PricingError> {
        self.winner_on(variant, quantity, self.day).ok_or_else(|| PricingError::NoPrice(variant.sku.clone()))
    }

    /// The price of the closest list. One that cannot be converted, since its rate is too old, gives way to the next:
    /// pages are in the base currency then, which needs no rate.
    fn winner_on<'v>(
        &self,
        variant: &'v Variant,
        quantity: u32,
        day: Date,
    ) -> Option<(&'a PriceList, &'v Listed)> {
        let lists = self.lists.iter().copied();
        let is_shown = |listed: &Listed| self.rates.reaches(listed.money().currency, self.currency);
        let mut all = variant.prices.on(lists.clone(), quantity, day);
        let shown = all.find(|(_, listed)| is_shown(listed));
        shown.or_else(|| variant.prices.on(lists, quantity, day).next())
    }

    /// The lowest price of a single piece in so many days before one.
    fn lowest_before(&self, variant: &Variant, day: Date, days: u32, category: TaxCategory) -> Option<Money> {
        let days = (1..=i64::from(days)).filter_map(|ago| day.checked_sub(ago.days()).ok());
        let mut winners: Vec<_> = days.filter_map(|day| self.winner_on(variant, 1, day)).collect();
        winners.dedup_by(|(_, one), (_, other)| one == other);
        let prices = winners.into_iter().filter_map(|(list, listed)| {
            self.on_shelf(list, listed.money(), category).ok().map(|price| price.money)
        });
        prices.min_by_key(|money| money.amount)
    }

    /// A price of a list as it stands on the shelf. What is on the list in the shopper's currency stays as it is; what
    /// is converted, or has tax added to it, is rounded once, to a price that the merchant likes.
    fn on_shelf(&self, list: &PriceList, money: Money, category: TaxCategory) -> Result<Price, PricingError> {
        let tax = self.tax_added(list, category);
        if money.currency == self.currency && tax.is_none() {
            return Ok(Price { money, note: None });
        }
        let (major, note) = self.rates.unrounded(money, self.currency)?;
        let gross = match tax {
            Some(rate) => with_tax(major, rate).ok_or(MoneyError::Overflow)?,
            None => major,
        };
        Ok(Price { money: self.rounding.round(gross, self.currency)?, note })
    }

    /// The tax that a list's price is without, while the market's prices contain it.
    fn tax_added(&self, list: &PriceList, category: TaxCategory) -> Option<&'a TaxRate> {
        if list.behavior == PriceBehavior::SameGross || self.market.prices == TaxBehavior::Exclusive {
            return None;
        }
        let to = Destination { country: self.market.countries.first()?.clone(), region: None };
        self.taxes?.on(&to, category, self.day)
    }
}

/// A net amount with its tax.
fn with_tax(net: Decimal, rate: &TaxRate) -> Option<Decimal> {
    let whole = Decimal::ONE_HUNDRED;
    if rate.name.counts_on_gross() {
        net.checked_mul(whole)?.checked_div(whole - rate.percent)
    } else {
        net.checked_mul(whole + rate.percent)?.checked_div(whole)
    }
}

#[cfg(test)]
mod tests;
