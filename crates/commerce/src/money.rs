//! Money: integer minor units with an ISO 4217 code at rest, a decimal in between, never a float.

use iso_currency::Currency as Iso;
use rust_decimal::{Decimal, RoundingStrategy, prelude::ToPrimitive};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// An ISO 4217 currency, by its alphabetic code in capitals.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency {
    code: [u8; 3],
    /// Kept with the code, since every amount that is written or rounded asks for it.
    exponent: u8,
}

/// The text is not the code of a currency with minor units.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no ISO 4217 currency code")]
pub struct UnknownCurrency(pub String);

impl Currency {
    /// The euro: the base of the ECB's reference rates.
    pub const EUR: Self = Self { code: *b"EUR", exponent: 2 };

    /// The alphabetic code, three capitals.
    pub fn code(&self) -> &str {
        // Three ASCII capitals by construction.
        std::str::from_utf8(&self.code).unwrap_or("XXX")
    }

    /// How many decimal digits a minor unit stands for, by ISO 4217: 2 for EUR, 0 for JPY, 3 for KWD.
    pub fn exponent(&self) -> u32 {
        u32::from(self.exponent)
    }
}

impl FromStr for Currency {
    type Err = UnknownCurrency;

    fn from_str(code: &str) -> Result<Self, UnknownCurrency> {
        let exponent = Iso::from_code(code).and_then(|iso| u8::try_from(iso.exponent()?).ok());
        match (exponent, code.as_bytes()) {
            (Some(exponent), &[a, b, c]) => Ok(Self { code: [a, b, c], exponent }),
            _ => Err(UnknownCurrency(code.chars().take(16).collect())),
        }
    }
}

impl TryFrom<String> for Currency {
    type Error = UnknownCurrency;

    fn try_from(code: String) -> Result<Self, UnknownCurrency> {
        code.parse()
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> String {
        currency.code().to_owned()
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Why a sum of money could not be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// Two amounts of different currencies met.
    #[error("{0} and {1} do not add up without a rate")]
    CurrencyMismatch(Currency, Currency),
    /// The amount does not fit into 64 bits of minor units.
    #[error("the amount is out of range")]
    Overflow,
}

/// An amount of one currency, in its minor units: `Money { amount: 1250, currency: EUR }` is € 12.50.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    /// Minor units by ISO 4217; may be negative (a refund, a discount).
    pub amount: i64,
    /// The currency of the amount.
    pub currency: Currency,
}

impl Money {
    /// An amount of minor units.
    pub const fn new(amount: i64, currency: Currency) -> Self {
        Self { amount, currency }
    }

    /// Nothing, in a currency.
    pub const fn zero(currency: Currency) -> Self {
        Self::new(0, currency)
    }

    /// From major units (`12.50`), rounded half away from zero to a whole number of `step` minor units.
    ///
    /// `step` is 1 for plain ISO rounding, 100 where a currency is written without its minor unit
    /// although ISO has one (HUF), 5 for Swiss cash.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`] when the amount does not fit.
    pub fn round(major: Decimal, currency: Currency, step: u32) -> Result<Self, MoneyError> {
        let step = Decimal::from(step.max(1));
        let minor = major
            .checked_mul(Decimal::from(10_i64.pow(currency.exponent())))
            .and_then(|minor| minor.checked_div(step))
            .map(|steps| steps.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero))
            .and_then(|steps| steps.checked_mul(step))
            .and_then(|minor| minor.to_i64())
            .ok_or(MoneyError::Overflow)?;
        Ok(Self::new(minor, currency))
    }

    /// The amount in major units: `1250` EUR is `12.50`, exactly.
    pub fn to_decimal(self) -> Decimal {
        Decimal::new(self.amount, self.currency.exponent())
    }

    /// The sum of two amounts of one currency.
    ///
    /// # Errors
    /// [`MoneyError::CurrencyMismatch`] or [`MoneyError::Overflow`].
    pub fn plus(self, other: Self) -> Result<Self, MoneyError> {
        if self.currency != other.currency {
            return Err(MoneyError::CurrencyMismatch(self.currency, other.currency));
        }
        let amount = self.amount.checked_add(other.amount).ok_or(MoneyError::Overflow)?;
        Ok(Self::new(amount, self.currency))
    }

    /// The amount so many times.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`].
    pub fn times(self, quantity: u32) -> Result<Self, MoneyError> {
        let amount = self.amount.checked_mul(i64::from(quantity)).ok_or(MoneyError::Overflow)?;
        Ok(Self::new(amount, self.currency))
    }

    /// The sum of amounts in `currency`; zero when there are none.
    ///
    /// # Errors
    /// As [`Money::plus`].
    pub fn sum(currency: Currency, amounts: impl IntoIterator<Item = Self>) -> Result<Self, MoneyError> {
        amounts.into_iter().try_fold(Self::zero(currency), Self::plus)
    }

    /// The amount in parts as large as their weights, which add up to it: every part is its exact share rounded down
    /// or up, and those that lose most by rounding down are rounded up (the method of the largest remainder). Evenly
    /// where no weight is more than nothing.
    pub fn shared(self, weights: &[u64]) -> Vec<Self> {
        let whole: i128 = weights.iter().map(|weight| i128::from(*weight)).sum();
        let weight = |weight: &u64| if whole == 0 { 1 } else { i128::from(*weight) };
        let whole = if whole == 0 { i128::try_from(weights.len()).unwrap_or(1).max(1) } else { whole };
        let exact = |own: &u64| i128::from(self.amount) * weight(own);
        let mut parts: Vec<(i128, i128)> =
            weights.iter().map(|own| (exact(own).div_euclid(whole), exact(own).rem_euclid(whole))).collect();
        let left = i128::from(self.amount) - parts.iter().map(|(part, _)| part).sum::<i128>();
        let mut order: Vec<&mut (i128, i128)> = parts.iter_mut().collect();
        order.sort_by_key(|(_, lost)| std::cmp::Reverse(*lost));
        for (part, _) in order.into_iter().take(usize::try_from(left).unwrap_or(0)) {
            *part += 1;
        }
        // No part is larger than the amount, which fits.
        let amount = |(part, _): (i128, i128)| i64::try_from(part).unwrap_or(self.amount);
        parts.into_iter().map(|part| Self::new(amount(part), self.currency)).collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn currency(code: &str) -> Currency {
        code.parse().unwrap()
    }

    #[test]
    fn exponents_follow_iso_4217() {
        for (code, digits) in
            [("EUR", 2), ("JPY", 0), ("KRW", 0), ("KWD", 3), ("HUF", 2), ("SAR", 2), ("CLP", 0)]
        {
            assert_eq!(currency(code).exponent(), digits, "{code}");
        }
        for bad in ["", "eur", "EURO", "XXX", "ZZZ"] {
            assert!(bad.parse::<Currency>().is_err(), "{bad}");
        }
    }

    #[test]
    fn rounding_goes_half_away_from_zero_to_the_step() {
        let cases = [
            ("12.345", "EUR", 1, 1235),
            ("-12.345", "EUR", 1, -1235),
            ("5800.5", "JPY", 1, 5801),
            ("1234.56", "HUF", 100, 123_500),
            ("9.975", "CHF", 5, 1000),
            ("1.2345", "KWD", 1, 1235),
        ];
        for (major, code, step, minor) in cases {
            assert_eq!(
                Money::round(major.parse().unwrap(), currency(code), step).unwrap().amount,
                minor,
                "{major} {code}"
            );
        }
        assert_eq!(Money::round(Decimal::MAX, Currency::EUR, 1), Err(MoneyError::Overflow));
    }

    #[test]
    fn currencies_do_not_mix() {
        let error = Money::new(1, Currency::EUR).plus(Money::new(1, currency("USD")));
        assert_eq!(error, Err(MoneyError::CurrencyMismatch(Currency::EUR, currency("USD"))));
    }

    proptest! {
        #[test]
        fn parts_add_up_and_are_as_large_as_their_weights(
            amount in -1_000_000_i64..1_000_000,
            weights in prop::collection::vec(0_u64..10_000, 1..20),
        ) {
            let parts = Money::new(amount, Currency::EUR).shared(&weights);
            prop_assert_eq!(Money::sum(Currency::EUR, parts.iter().copied()).unwrap().amount, amount);
            let whole: i128 = weights.iter().map(|weight| i128::from(*weight)).sum();
            for (part, weight) in parts.iter().zip(&weights).filter(|_| whole > 0) {
                let off = i128::from(part.amount) * whole - i128::from(amount) * i128::from(*weight);
                prop_assert!(off.abs() < whole, "less than one minor unit from the exact share");
            }
        }

        #[test]
        fn major_units_give_back_the_minor_ones(amount in -10_000_000_000_i64..10_000_000_000, code in prop::sample::select(vec!["EUR", "JPY", "KWD"])) {
            let money = Money::new(amount, currency(code));
            prop_assert_eq!(Money::round(money.to_decimal(), money.currency, 1).unwrap(), money);
        }
    }
}
