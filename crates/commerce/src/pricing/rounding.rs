//! The prices that a merchant likes to write in a currency.

use crate::{Currency, Money, MoneyError};
use rust_decimal::{Decimal, RoundingStrategy, prelude::ToPrimitive};

/// Which prices there are in a currency: every `unit` one that ends in `ending`, in minor units. A cash step is a unit
/// without an ending.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PriceRounding {
    unit: u32,
    ending: u32,
}

impl PriceRounding {
    /// Whole steps of so many minor units: 1 for plain ISO 4217, 5 for Swiss cash.
    pub fn step(step: u32) -> Self {
        Self { unit: step.max(1), ending: 0 }
    }

    /// Prices with an ending: 90 of 100 for `11.90`, 980 of 1,000 for `2,980`. `None` where the ending is not less than
    /// the unit.
    pub fn ending(ending: u32, unit: u32) -> Option<Self> {
        (ending < unit).then_some(Self { unit, ending })
    }

    /// Whether all its prices are whole multiples of a step.
    pub fn keeps(self, step: u32) -> bool {
        let is_whole = |minor: u32| minor.checked_rem(step) == Some(0);
        is_whole(self.unit) && is_whole(self.ending)
    }

    /// The nearest of these prices to an amount of major units; of two that are as near the dearer one. Never less than
    /// the lowest price above zero, and a dearer amount never becomes the cheaper price.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`].
    pub fn round(self, major: Decimal, currency: Currency) -> Result<Money, MoneyError> {
        let (unit, ending) = (Decimal::from(self.unit), Decimal::from(self.ending));
        let lowest = i64::from(if self.ending > 0 { self.ending } else { self.unit });
        let minor = major
            .checked_mul(Decimal::from(10_i64.pow(currency.exponent())))
            .and_then(|minor| minor.checked_sub(ending)?.checked_div(unit))
            .map(|units| units.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero))
            .and_then(|units| units.checked_mul(unit)?.checked_add(ending)?.to_i64())
            .ok_or(MoneyError::Overflow)?;
        Ok(Money::new(minor.max(lowest), currency))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn ending(ending: u32, unit: u32) -> PriceRounding {
        PriceRounding::ending(ending, unit).unwrap()
    }

    #[test]
    fn the_nearest_price_counts_and_of_two_the_dearer() {
        let cases = [
            ("12.34", "EUR", PriceRounding::step(1), 1_234),
            ("12.345", "EUR", PriceRounding::step(1), 1_235),
            ("9.975", "CHF", PriceRounding::step(5), 1_000),
            ("12.39", "USD", ending(90, 100), 1_190),
            ("12.40", "USD", ending(90, 100), 1_290),
            ("0.02", "USD", ending(90, 100), 90),
            ("3640", "JPY", ending(980, 1_000), 3_980),
            ("3479.9", "JPY", ending(980, 1_000), 2_980),
            ("3480", "JPY", ending(980, 1_000), 3_980),
            ("8791", "HUF", ending(99_000, 100_000), 899_000),
            ("0", "EUR", PriceRounding::step(1), 1),
            ("-5", "EUR", PriceRounding::step(100), 100),
            ("1.2345", "KWD", PriceRounding::step(1), 1_235),
        ];
        for (major, code, rounding, minor) in cases {
            let got = rounding.round(major.parse().unwrap(), code.parse().unwrap()).unwrap();
            assert_eq!(got.amount, minor, "{major} {code}");
        }
        assert_eq!(PriceRounding::step(1).round(Decimal::MAX, Currency::EUR), Err(MoneyError::Overflow));
        assert_eq!(PriceRounding::ending(100, 100), None);
        assert!(ending(99_000, 100_000).keeps(100) && !ending(90, 1_000).keeps(100));
    }

    proptest! {
        #[test]
        fn prices_are_positive_and_monotone_and_of_their_form(
            one in 0_i64..100_000_000, other in 0_i64..100_000_000, unit in 1_u32..2_000, ending in 0_u32..2_000,
        ) {
            let rounding = PriceRounding::ending(ending % unit, unit).unwrap();
            let price = |mills: i64| rounding.round(Decimal::new(mills, 3), Currency::EUR).unwrap().amount;
            let (low, high) = (price(one.min(other)), price(one.max(other)));
            prop_assert!(0 < low && low <= high);
            prop_assert_eq!((low - i64::from(ending % unit)) % i64::from(unit), 0);
            let far = (Decimal::new(low, 2) - Decimal::new(one.min(other), 3)).abs() * Decimal::TWO;
            let is_lowest = low <= i64::from(unit);
            prop_assert!(is_lowest || far <= Decimal::new(i64::from(unit), 2), "the nearest one");
        }
    }
}
