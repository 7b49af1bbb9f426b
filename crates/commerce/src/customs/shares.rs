//! Exact shares of amounts, not rounded.

use super::CustomsError;
use crate::{MoneyError, tax_rates::TaxRate};
use rust_decimal::Decimal;

/// The tax in a value that contains it.
pub(super) fn contained(value: Decimal, rate: &TaxRate) -> Result<Decimal, CustomsError> {
    let divisor =
        if rate.name.counts_on_gross() { Decimal::ONE_HUNDRED } else { Decimal::ONE_HUNDRED + rate.percent };
    Ok(product(value, rate.percent)?.checked_div(divisor).ok_or(MoneyError::Overflow)?)
}

/// A product in range.
pub(super) fn product(one: Decimal, other: Decimal) -> Result<Decimal, CustomsError> {
    Ok(one.checked_mul(other).ok_or(MoneyError::Overflow)?)
}

/// A sum shared out by weights; evenly where all of them are nothing.
pub(super) fn shared(sum: Decimal, weights: &[Decimal]) -> Result<Vec<Decimal>, CustomsError> {
    let whole: Decimal = weights.iter().sum();
    let even = Decimal::from(weights.len().max(1));
    let shares = weights.iter().map(|weight| {
        let (part, whole) = if whole.is_zero() { (Decimal::ONE, even) } else { (*weight, whole) };
        Ok(product(sum, part)?.checked_div(whole).ok_or(MoneyError::Overflow)?)
    });
    shares.collect()
}
