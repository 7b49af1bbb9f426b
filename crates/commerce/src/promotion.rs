//! Promotions: what is taken off the goods of an order, and why a code takes nothing.
//!
//! One at a time: the shopper's code where it applies, else the one that saves her most of those that count by
//! themselves. What is taken off is taken off lines, never more than they cost, so that tax and duty follow from what is
//! paid for each.

mod code;
#[cfg(test)]
mod tests;

pub use code::{InvalidCode, PromotionCode};

use crate::{CollectionId, Currency, MarketId, Money, ProductId, PromotionId, ShippingMethodId, clock::Date};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A promotion as the merchant wrote it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promotion {
    /// Its name in the merchant's list.
    pub id: PromotionId,
    /// What the shopper enters; one without a code counts by itself.
    pub code: Option<PromotionCode>,
    /// What it takes off.
    pub reduction: Reduction,
    /// The markets it holds in; all of them where none is named.
    pub markets: Vec<MarketId>,
    /// The goods it holds for: these products, and those of the collections below; all goods where neither names any.
    pub products: Vec<ProductId>,
    /// See [`Promotion::products`].
    pub collections: Vec<CollectionId>,
    /// What the goods it holds for have to cost together, in each currency; where it names any, the promotion holds in no
    /// other currency.
    pub minimum: Vec<Money>,
    /// The first day, UTC.
    pub from: Option<Date>,
    /// The last day, UTC.
    pub to: Option<Date>,
    /// How many orders may use it.
    pub most_uses: Option<u32>,
    /// How many orders of one e-mail address may use it.
    pub most_uses_per_email: Option<u32>,
}

/// What a promotion takes off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reduction {
    /// So many percent of each line, above 0 and up to 100.
    Percent(Decimal),
    /// An amount in each currency, shared out over the lines; in other currencies it does not hold.
    Amount(Vec<Money>),
    /// The price of these ways of shipping.
    FreeShipping(Vec<ShippingMethodId>),
}

/// A line of what is bought.
#[derive(Debug, Clone, Copy)]
pub struct BoughtLine<'a> {
    /// The product.
    pub product: &'a ProductId,
    /// Its collection.
    pub collection: &'a CollectionId,
    /// What the line costs before any promotion.
    pub total: Money,
}

/// What is bought, as far as promotions depend on it.
#[derive(Debug, Clone, Copy)]
pub struct Bought<'a> {
    /// The market.
    pub market: &'a MarketId,
    /// The currency of every line.
    pub currency: Currency,
    /// Shown amounts of the currency are multiples of so many minor units; so is what is taken off a line.
    pub step: u32,
    /// The day of the order, UTC.
    pub day: Date,
    /// The lines.
    pub lines: &'a [BoughtLine<'a>],
    /// Whether anything of it is shipped.
    pub is_shipped: bool,
}

/// What a promotion takes off an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Discount {
    /// The promotion.
    pub promotion: PromotionId,
    /// The code it was given for.
    pub code: Option<PromotionCode>,
    /// Its percentage, if it is one.
    pub percent: Option<Decimal>,
    /// What is taken off all goods: the sum of the lines below, never negative.
    pub amount: Money,
    /// What is taken off each line, in their order; never more than the line costs.
    pub by_line: Vec<Money>,
    /// The ways of shipping that cost nothing because of it.
    pub free_shipping: Vec<ShippingMethodId>,
}

impl Discount {
    /// Whether a way of shipping costs nothing because of it.
    pub fn frees(&self, method: &ShippingMethodId) -> bool {
        self.free_shipping.contains(method)
    }
}

/// Why a code takes nothing off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum CodeRefusal {
    /// There is no such code, or never was.
    #[error("there is no such code")]
    Unknown,
    /// It holds from a later day on.
    #[error("it holds from {0} on")]
    NotYet(Date),
    /// Its last day is over.
    #[error("its last day is over")]
    Ended,
    /// It does not hold in this market.
    #[error("it does not hold in this market")]
    Market,
    /// It does not hold in this currency.
    #[error("it does not hold in this currency")]
    Currency,
    /// It holds for none of these goods.
    #[error("it holds for none of these goods")]
    Goods,
    /// The goods it holds for cost too little.
    #[error("{} {} are missing to its minimum", missing.to_decimal(), missing.currency)]
    Minimum {
        /// What is missing.
        missing: Money,
    },
    /// It has been used as often as it may be.
    #[error("it is used up")]
    UsedUp,
}

/// How often a promotion was used, canceled orders left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Uses {
    /// By anyone.
    pub all: u32,
    /// By the e-mail address in question.
    pub by_email: u32,
}

impl Promotion {
    /// What it takes off; how often it was used is not looked at.
    ///
    /// # Errors
    /// The [`CodeRefusal`], by what the shopper can change least.
    pub fn discount(&self, bought: &Bought<'_>) -> Result<Discount, CodeRefusal> {
        self.holds_on(bought.day)?;
        if !self.markets.is_empty() && !self.markets.contains(bought.market) {
            return Err(CodeRefusal::Market);
        }
        let minimum = in_currency(&self.minimum, bought.currency)?;
        let values: Vec<i64> = bought.lines.iter().map(|line| self.value(line)).collect();
        let goods = sum(&values);
        if goods == 0 {
            return Err(CodeRefusal::Goods);
        }
        let missing = minimum.map_or(0, |minimum| minimum.amount.saturating_sub(goods));
        if missing > 0 {
            return Err(CodeRefusal::Minimum { missing: Money::new(missing, bought.currency) });
        }
        let (by_line, free_shipping) = match &self.reduction {
            Reduction::Percent(percent) => {
                let part =
                    |value: &i64| percent_of(Money::new(*value, bought.currency), *percent, bought.step);
                (values.iter().map(part).collect(), Vec::new())
            }
            Reduction::Amount(amounts) => {
                let amount = in_currency(amounts, bought.currency)?.ok_or(CodeRefusal::Currency)?;
                (shared(amount, &values, bought.step), Vec::new())
            }
            Reduction::FreeShipping(_) if !bought.is_shipped => return Err(CodeRefusal::Goods),
            Reduction::FreeShipping(methods) => (vec![0; values.len()], methods.clone()),
        };
        Ok(Discount {
            promotion: self.id.clone(),
            code: self.code.clone(),
            percent: if let Reduction::Percent(percent) = self.reduction { Some(percent) } else { None },
            amount: Money::new(sum(&by_line), bought.currency),
            by_line: by_line.into_iter().map(|amount| Money::new(amount, bought.currency)).collect(),
            free_shipping,
        })
    }

    /// Whether it was used as often as it may be.
    pub fn is_used_up(&self, uses: Uses) -> bool {
        let reached = |most: Option<u32>, uses: u32| most.is_some_and(|most| uses >= most);
        reached(self.most_uses, uses.all) || reached(self.most_uses_per_email, uses.by_email)
    }

    /// Whether anybody has to count how often it is used.
    pub const fn is_limited(&self) -> bool {
        self.most_uses.is_some() || self.most_uses_per_email.is_some()
    }

    /// Whether its last day was before this one.
    pub fn has_ended(&self, day: Date) -> bool {
        self.to.is_some_and(|to| to < day)
    }

    fn holds_on(&self, day: Date) -> Result<(), CodeRefusal> {
        if let Some(from) = self.from.filter(|from| day < *from) {
            return Err(CodeRefusal::NotYet(from));
        }
        if self.has_ended(day) { Err(CodeRefusal::Ended) } else { Ok(()) }
    }

    /// What a line costs, in minor units; nothing where it does not hold for the line.
    fn value(&self, line: &BoughtLine<'_>) -> i64 {
        let is_for_all = self.products.is_empty() && self.collections.is_empty();
        let holds =
            is_for_all || self.products.contains(line.product) || self.collections.contains(line.collection);
        if holds { line.total.amount.max(0) } else { 0 }
    }
}

/// The promotion whose code this is.
pub fn with_code<'a>(promotions: &'a [Promotion], code: &PromotionCode) -> Option<&'a Promotion> {
    promotions.iter().find(|promotion| promotion.code.as_ref() == Some(code))
}

/// What the promotion takes off that saves most of those that count by themselves, the first by its name among equals;
/// `None` where none saves anything. `saving` says how much cheaper the order is with a discount, in minor units: a
/// smaller sum of goods may cost the free shipping.
pub fn best(
    promotions: &[Promotion],
    bought: &Bought<'_>,
    saving: impl Fn(&Discount) -> i64,
) -> Option<Discount> {
    promotions
        .iter()
        .filter(|promotion| promotion.code.is_none())
        .filter_map(|promotion| promotion.discount(bought).ok())
        .map(|discount| (saving(&discount), discount))
        .filter(|(saved, _)| *saved > 0)
        .max_by(|(saved, one), (more, other)| saved.cmp(more).then(other.promotion.cmp(&one.promotion)))
        .map(|(_, discount)| discount)
}

/// The amount of a currency; `None` where the list says nothing of any.
fn in_currency(amounts: &[Money], currency: Currency) -> Result<Option<Money>, CodeRefusal> {
    let own = amounts.iter().find(|money| money.currency == currency).copied();
    if own.is_none() && !amounts.is_empty() { Err(CodeRefusal::Currency) } else { Ok(own) }
}

/// A share of a line in minor units, rounded half away from zero to the currency's step.
fn percent_of(line: Money, percent: Decimal, step: u32) -> i64 {
    let share = line.to_decimal().checked_mul(percent / Decimal::ONE_HUNDRED);
    let share = share.and_then(|share| Money::round(share, line.currency, step).ok());
    share.map_or(0, |share| share.amount.clamp(0, line.amount))
}

/// An amount, at most the sum of the values, shared out by them in whole steps.
fn shared(amount: Money, values: &[i64], step: u32) -> Vec<i64> {
    let step = i64::from(step.max(1));
    let steps = Money::new(amount.amount.clamp(0, sum(values)) / step, amount.currency);
    let weights: Vec<u64> = values.iter().map(|value| u64::try_from(*value).unwrap_or(0)).collect();
    let parts = steps.shared(&weights).into_iter().zip(values);
    parts.map(|(part, value)| part.amount.saturating_mul(step).min(*value)).collect()
}

/// Lines of one order, whose sum fits.
fn sum(values: &[i64]) -> i64 {
    values.iter().fold(0, |sum, value| sum.saturating_add(*value))
}
