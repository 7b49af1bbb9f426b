//! The price of a variant for one shopper: the market's list, in the currency she picked.

use crate::{
    Currency, MarketId, Money,
    catalog::Variant,
    exchange::{ConversionError, RateNote, RateTable},
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

/// The price of one piece: from the market's list if the variant is on it, else from the base price,
/// converted at the newest rate when the shopper reads another currency.
///
/// # Errors
/// [`ConversionError`] when there is no rate, or the amount is out of range.
pub fn price(
    variant: &Variant,
    market: &MarketId,
    currency: Currency,
    rates: &RateTable,
) -> Result<Price, ConversionError> {
    let conversion = rates.convert(variant.list_price(market), currency)?;
    Ok(Price { money: conversion.money, note: conversion.note })
}
