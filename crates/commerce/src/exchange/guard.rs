//! What of a feed goes in by itself, and what waits for an operator's word.

use super::ReferenceRate;
use crate::{Currency, clock::Date};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// A rate may move by so many percent against the one before it.
const PERCENT: Decimal = Decimal::from_parts(25, 0, 0, false, 0);
/// For each such number of days between the two it may move by as much again: in the years in which the European
/// Central Bank set no rate of the Icelandic krona it halved.
const DAYS: i64 = 30;

/// The smallest and the largest number of units that a euro can buy of any currency: a Kuwaiti dinar is worth about
/// three euros, and of Iranian rials there are more than a million to one.
const PLAUSIBLE: (Decimal, Decimal) =
    (Decimal::from_parts(1, 0, 0, false, 2), Decimal::from_parts(100_000_000, 0, 0, false, 0));

/// Whether a number can be a rate against the euro at all.
pub fn is_plausible(per_eur: Decimal) -> bool {
    (PLAUSIBLE.0..=PLAUSIBLE.1).contains(&per_eur)
}

/// A row that moved so far that somebody has to look at it first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldRate {
    /// The row.
    pub rate: ReferenceRate,
    /// What a euro was worth before.
    pub before: Decimal,
    /// On which day.
    pub before_on: Date,
}

/// A feed, looked through.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Screened {
    /// The rows that go in.
    pub taken: Vec<ReferenceRate>,
    /// Those that wait.
    pub held: Vec<HeldRate>,
}

/// Whether a row moved by more than 25 % against an earlier one of its currency.
pub fn is_leap(before: &ReferenceRate, now: &ReferenceRate) -> bool {
    let days = i64::from((now.date - before.date).get_days());
    let percent = Decimal::from(1 + days.max(0) / DAYS).saturating_mul(PERCENT);
    let moved = (now.per_eur - before.per_eur).abs();
    moved.saturating_mul(Decimal::ONE_HUNDRED) > before.per_eur.saturating_mul(percent)
}

/// Parts the rows of a feed. Each is held against the last good one before it: of the feed, or of the rows that are
/// `known` (a row that was known with this very rate is good, whoever has taken it). The first of a currency is taken.
pub fn screened(feed: Vec<ReferenceRate>, known: &[ReferenceRate]) -> Screened {
    let known_on: BTreeMap<(Currency, Date), &ReferenceRate> =
        known.iter().map(|row| ((row.currency, row.date), row)).collect();
    let mut feed = feed;
    feed.sort_by_key(|row| row.date);
    let mut last: BTreeMap<Currency, ReferenceRate> = BTreeMap::new();
    let mut screened = Screened::default();
    for row in feed {
        let of_known = known_on.range((row.currency, Date::MIN)..(row.currency, row.date)).next_back();
        let of_known = of_known.map(|(_, row)| *row);
        let before = last.get(&row.currency).into_iter().chain(of_known).max_by_key(|row| row.date);
        let is_known =
            known_on.get(&(row.currency, row.date)).is_some_and(|held| held.per_eur == row.per_eur);
        match before.filter(|before| !is_known && is_leap(before, &row)) {
            Some(before) => {
                let (before, before_on) = (before.per_eur, before.date);
                screened.held.push(HeldRate { rate: row, before, before_on });
            }
            None => {
                last.insert(row.currency, row.clone());
                screened.taken.push(row);
            }
        }
    }
    screened
}
