//! How Stripe counts amounts: whole numbers of a smaller unit that is not ISO 4217's for every currency.

use commerce::{Currency, Money};
use std::collections::BTreeMap;

/// What Stripe counts a currency in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unit {
    /// How many decimal digits it stands for.
    pub digits: u32,
    /// What every amount is a multiple of.
    pub step: i64,
}

/// Two digits, as most currencies have.
const USUAL: Unit = Unit { digits: 2, step: 1 };

/// The units of all currencies.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Units(pub BTreeMap<Currency, Unit>);

impl Units {
    /// An amount as Stripe takes it; `None` when it cannot take exactly that.
    pub fn at_stripe(&self, money: Money) -> Option<i64> {
        let unit = self.of(money.currency);
        let amount = shifted(money.amount, money.currency.exponent(), unit.digits)?;
        (amount.checked_rem(unit.step) == Some(0)).then_some(amount)
    }

    /// An amount as Stripe writes it, its currency in small letters.
    pub fn at_home(&self, amount: i64, currency: &str) -> Option<Money> {
        let currency: Currency = currency.to_ascii_uppercase().parse().ok()?;
        Some(Money::new(shifted(amount, self.of(currency).digits, currency.exponent())?, currency))
    }

    fn of(&self, currency: Currency) -> Unit {
        self.0.get(&currency).copied().unwrap_or(USUAL)
    }
}

/// A count of units of `from` digits as one of units of `to` digits, exactly or not at all.
fn shifted(amount: i64, from: u32, to: u32) -> Option<i64> {
    let factor = 10_i64.checked_pow(from.abs_diff(to))?;
    if to >= from {
        return amount.checked_mul(factor);
    }
    (amount.checked_rem(factor) == Some(0)).then(|| amount.checked_div(factor)).flatten()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{super::tests::tables, *};

    /// What the shop counts, what Stripe counts, and whether that comes back the same.
    const CASES: [(&str, i64, Option<i64>); 14] = [
        ("EUR", 1_250, Some(1_250)),
        ("JPY", 500, Some(500)),
        ("KRW", 50_000, Some(50_000)),
        // A dinar has a thousand fils, and Stripe's partners take tens of them.
        ("KWD", 5_120, Some(5_120)),
        ("KWD", 5_124, None),
        // Krónur and shillings have no smaller unit and are written with one all the same.
        ("ISK", 5, Some(500)),
        ("UGX", 5, Some(500)),
        // ISO gives the ariary two digits, Stripe none.
        ("MGA", 500, Some(5)),
        ("MGA", 550, None),
        ("HUF", 1_045, Some(1_045)),
        ("TWD", 80_045, Some(80_045)),
        ("EUR", 0, Some(0)),
        ("ISK", i64::MAX, None),
        ("EUR", i64::MAX, Some(i64::MAX)),
    ];

    #[test]
    fn an_amount_is_told_exactly_or_not_at_all() {
        let units = tables().units;
        for (code, ours, theirs) in CASES {
            let money = Money::new(ours, code.parse().unwrap());
            assert_eq!(units.at_stripe(money), theirs, "{money:?}");
            if let Some(theirs) = theirs {
                assert_eq!(units.at_home(theirs, &code.to_ascii_lowercase()), Some(money));
            }
        }
        assert_eq!(units.at_home(550, "isk"), None, "there is no half króna");
        assert_eq!(units.at_home(1, "xyz"), None);
    }
}
