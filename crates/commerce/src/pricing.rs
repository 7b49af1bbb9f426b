//! The price of a variant for one shopper: the market's list, in the currency she picked.

use crate::{
    Currency, Money,
    catalog::Variant,
    exchange::{ConversionError, RateNote, RateTable},
    market::Market,
};
use serde::{Deserialize, Serialize};

/// What one piece costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Price {
    /// The amount, in the shopper's currency.
    pub money: Money,
    /// The rate, when the list is kept in another currency.
    pub note: Option<RateNote>,
}

/// The price of one piece: from the market's list if the variant is on it, else from the base price, converted when
/// the shopper reads another currency. Where the list's own currency is too old to be converted, the base price counts:
/// pages are in the base currency then, which needs no rate.
///
/// # Errors
/// [`ConversionError`] when there is no rate, or one too old, or the amount is out of range.
pub fn price(
    variant: &Variant,
    market: &Market,
    currency: Currency,
    rates: &RateTable,
) -> Result<Price, ConversionError> {
    let rates = rates.of(market);
    let listed = variant.list_price(&market.id);
    let listed = if rates.reaches(listed.currency, currency) { listed } else { variant.price };
    let conversion = rates.convert(listed, currency)?;
    Ok(Price { money: conversion.money, note: conversion.note })
}
