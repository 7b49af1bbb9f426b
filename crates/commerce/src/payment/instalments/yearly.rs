//! The annual percentage rate of charge.
//!
//! Directive 2008/48/EC, annex I, part I: the rate X at which what is lent is worth as much as all that is paid for it,
//! `lent = Σ part × (1 + X)^−s`, s being years from the loan to the part. With `v`, what one unit is worth that is paid a
//! month (or a day) later, s months are `v^s`, so the right side is a polynomial that only grows with v: it is solved by
//! halving, in decimals, and `X = v^−12 − 1` (or `v^−365 − 1`).

use rust_decimal::{Decimal, RoundingStrategy};

/// Each halves what is unknown of v: 2^−60 leaves the rate exact far beyond the two digits that are shown.
const HALVINGS: u32 = 60;

/// The rate in percent, to two digits, half up. `parts` are what is paid and after how many periods, in order, of which
/// a year has `in_a_year`. 0 where no more is paid than is lent; `None` where no rate makes them equal.
pub(super) fn percent(lent: i64, parts: &[(u32, i64)], in_a_year: u32) -> Option<Decimal> {
    let paid: i64 = parts.iter().map(|(_, part)| part).sum();
    if paid <= lent {
        return Some(Decimal::ZERO);
    }
    let lent = Decimal::from(lent);
    let (mut low, mut high) = (Decimal::ZERO, Decimal::ONE);
    for _ in 0..HALVINGS {
        let middle = (low + high) / Decimal::TWO;
        if worth(parts, middle)? < lent {
            low = middle;
        } else {
            high = middle;
        }
    }
    let growth = Decimal::ONE.checked_div(power(high, in_a_year))?;
    let percent = growth.checked_sub(Decimal::ONE)?.checked_mul(Decimal::ONE_HUNDRED)?;
    Some(percent.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero))
}

/// What the parts are worth at the time of the loan: from the last to the first, each step back over the time between.
fn worth(parts: &[(u32, i64)], v: Decimal) -> Option<Decimal> {
    let befores = std::iter::once(0).chain(parts.iter().map(|(after, _)| *after));
    let steps: Vec<_> = befores.zip(parts).collect();
    steps.into_iter().rev().try_fold(Decimal::ZERO, |later, (before, (after, part))| {
        let here = later.checked_add(Decimal::from(*part))?;
        here.checked_mul(power(v, after.saturating_sub(before)))
    })
}

/// A power of a number between 0 and 1, to 28 digits.
pub(super) fn power(base: Decimal, exponent: u32) -> Decimal {
    let (mut power, mut square, mut left) = (Decimal::ONE, base, exponent);
    while left > 0 {
        if left % 2 == 1 {
            power *= square;
        }
        square *= square;
        left /= 2;
    }
    power
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// What the directive's own examples came to: directive 98/7/EC, annex III, A, by which earlier law was tested,
    /// and the first of them by equal months.
    #[test]
    fn the_rate_is_that_of_the_directives_examples() {
        let rate = |parts: &[(u32, i64)], in_a_year| percent(1000, parts, in_a_year).unwrap().to_string();
        assert_eq!(rate(&[(546, 1200)], 365), "12.96");
        assert_eq!(rate(&[(18, 1200)], 12), "12.92");
        assert_eq!(rate(&[(365, 600), (730, 600)], 365), "13.07");
    }

    #[test]
    fn what_costs_nothing_has_the_rate_zero() {
        assert_eq!(percent(1000, &[(0, 400), (30, 300), (60, 300)], 365), Some(Decimal::ZERO));
        assert_eq!(percent(0, &[(1, 0), (2, 0)], 12), Some(Decimal::ZERO));
    }

    #[test]
    fn who_pays_for_nothing_pays_no_rate() {
        assert_eq!(percent(0, &[(1, 100)], 12), None);
    }

    #[test]
    fn powers_are_those_of_multiplication() {
        let half = Decimal::new(5, 1);
        assert_eq!(power(half, 0), Decimal::ONE);
        assert_eq!(power(half, 5), Decimal::new(3125, 5));
        assert_eq!(power(Decimal::ONE, 365), Decimal::ONE);
    }
}
