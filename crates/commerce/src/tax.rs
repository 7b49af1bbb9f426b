//! Tax on an order at the market's standard rate, included in the prices or added to them.

use crate::{
    Money, MoneyError,
    market::{MarketTax, TaxBehavior, TaxName},
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// One line of tax.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaxLine {
    /// What it is called.
    pub name: TaxName,
    /// In percent.
    pub rate: Decimal,
    /// What it is counted on, without the tax.
    pub base: Money,
    /// The tax.
    pub amount: Money,
    /// Whether `amount` is already in the prices.
    pub behavior: TaxBehavior,
}

/// The tax on a sum of prices. Rounded once, half away from zero to the minor unit, for the whole sum.
///
/// # Errors
/// [`MoneyError::Overflow`] when the amount is out of range.
pub fn tax_line(sum: Money, tax: &MarketTax) -> Result<TaxLine, MoneyError> {
    let hundred = Decimal::ONE_HUNDRED;
    let divisor = match tax.behavior {
        TaxBehavior::Inclusive if tax.name.counts_on_gross() => hundred,
        TaxBehavior::Inclusive => hundred.checked_add(tax.rate).ok_or(MoneyError::Overflow)?,
        TaxBehavior::Exclusive if tax.name.counts_on_gross() => {
            hundred.checked_sub(tax.rate).ok_or(MoneyError::Overflow)?
        }
        TaxBehavior::Exclusive => hundred,
    };
    let major = sum
        .to_decimal()
        .checked_mul(tax.rate)
        .and_then(|product| product.checked_div(divisor))
        .ok_or(MoneyError::Overflow)?;
    let amount = Money::round(major, sum.currency, 1)?;
    let base = match tax.behavior {
        TaxBehavior::Inclusive => sum.plus(Money::new(-amount.amount, sum.currency))?,
        TaxBehavior::Exclusive => sum,
    };
    Ok(TaxLine { name: tax.name, rate: tax.rate, base, amount, behavior: tax.behavior })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::market::Provenance;
    use proptest::prelude::*;

    fn tax(behavior: TaxBehavior, rate: &str) -> MarketTax {
        let provenance = Provenance { source: "test".into(), as_of: "2026-09-29".parse().unwrap() };
        MarketTax { behavior, name: TaxName::Vat, rate: rate.parse().unwrap(), provenance }
    }

    #[test]
    fn icms_counts_on_a_price_that_contains_it() {
        let icms = |behavior| MarketTax { name: TaxName::Icms, ..tax(behavior, "17") };
        let brl = |amount| Money::new(amount, "BRL".parse().unwrap());
        assert_eq!(tax_line(brl(10_000), &icms(TaxBehavior::Inclusive)).unwrap().amount, brl(1_700));
        assert_eq!(tax_line(brl(8_300), &icms(TaxBehavior::Exclusive)).unwrap().amount, brl(1_700));
    }

    #[test]
    fn standard_rates_give_the_published_sums() {
        use TaxBehavior::{Exclusive, Inclusive};
        // gross or net, rate, tax
        let cases = [
            (11_900, "EUR", Inclusive, "19", 1_900),
            (10_000, "EUR", Inclusive, "19", 1_597),
            (10_810, "CHF", Inclusive, "8.1", 810),
            (1_100, "JPY", Inclusive, "10", 100),
            (10_000, "USD", Exclusive, "7.25", 725),
            (10_000, "USD", Exclusive, "0", 0),
        ];
        for (sum, code, behavior, rate, expected) in cases {
            let line = tax_line(Money::new(sum, code.parse().unwrap()), &tax(behavior, rate)).unwrap();
            assert_eq!(line.amount.amount, expected, "{sum} {code} at {rate}");
        }
    }

    proptest! {
        #[test]
        fn included_tax_and_base_add_up_to_the_price(sum in 0_i64..10_000_000_000, rate in 0_u32..30) {
            let sum = Money::new(sum, crate::Currency::EUR);
            let line = tax_line(sum, &tax(TaxBehavior::Inclusive, &rate.to_string())).unwrap();
            prop_assert_eq!(line.base.plus(line.amount).unwrap(), sum);
        }
    }
}
