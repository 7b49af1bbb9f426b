//! When a parcel is expected: working days, counted in the calendar of the place it goes to.
//!
//! Public holidays are not known here. What is said of a day is an expectation, and is called one.

use crate::{
    CountryCode,
    clock::{Date, Weekday},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The days of the week on which nothing is delivered, by country.
#[derive(Debug, Clone, Default)]
pub struct Weekends {
    usual: Vec<Weekday>,
    own: BTreeMap<CountryCode, Vec<Weekday>>,
}

impl Weekends {
    /// The usual weekend, and those of the countries that keep another.
    pub const fn new(usual: Vec<Weekday>, own: BTreeMap<CountryCode, Vec<Weekday>>) -> Self {
        Self { usual, own }
    }

    /// The weekend of a country.
    pub fn of(&self, country: &CountryCode) -> &[Weekday] {
        self.own.get(country).unwrap_or(&self.usual)
    }
}

/// The days between which a parcel is expected, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrival {
    /// The soonest.
    pub first: Date,
    /// The latest.
    pub last: Date,
}

impl Arrival {
    /// After so many working days, the fewest and the most. The first one is the first working day after that of the
    /// order. With none, it is the day of the order, or where that is no working day the next that is. `None` where no
    /// day of the week is a working day, or the calendar ends.
    ///
    /// ```
    /// use commerce::{clock::Weekday, delivery::Arrival};
    /// let weekend = [Weekday::Saturday, Weekday::Sunday];
    /// let arrival = Arrival::expected("2026-11-27".parse()?, (1, 3), &weekend).ok_or("no calendar")?;
    /// assert_eq!((arrival.first.to_string(), arrival.last.to_string()), ("2026-11-30".into(), "2026-12-02".into()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn expected(ordered: Date, (fewest, most): (u16, u16), weekend: &[Weekday]) -> Option<Self> {
        let first = working_day(ordered, fewest, weekend)?;
        let last = working_day(ordered, most, weekend)?;
        Some(Self { first, last })
    }

    /// From the sooner of two first days to the later of two last ones.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self { first: self.first.min(other.first), last: self.last.max(other.last) }
    }
}

fn working_day(ordered: Date, count: u16, weekend: &[Weekday]) -> Option<Date> {
    let is_free = |day: Date| weekend.contains(&day.weekday());
    if Weekday::Monday.cycle_forward().take(7).all(|day| weekend.contains(&day)) {
        return None;
    }
    let mut day = ordered;
    for _ in 0..count {
        day = day.tomorrow().ok()?;
        while is_free(day) {
            day = day.tomorrow().ok()?;
        }
    }
    while is_free(day) {
        day = day.tomorrow().ok()?;
    }
    Some(day)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use Weekday::{Friday, Saturday, Sunday};
    use proptest::prelude::*;

    fn check(ordered: &str, days: (u16, u16), weekend: &[Weekday], first: &str, last: &str) {
        let arrival = Arrival::expected(ordered.parse().unwrap(), days, weekend).unwrap();
        let shown = (arrival.first.to_string(), arrival.last.to_string());
        assert_eq!(shown, (first.to_owned(), last.to_owned()), "{ordered} {days:?} {weekend:?}");
    }

    #[test]
    fn working_days_leave_the_weekend_out() {
        let usual = [Saturday, Sunday];
        check("2026-11-23", (2, 4), &usual, "2026-11-25", "2026-11-27"); // ordered on a Monday
        check("2026-11-25", (2, 4), &usual, "2026-11-27", "2026-12-01");
        check("2026-11-22", (1, 5), &usual, "2026-11-23", "2026-11-27"); // on a Sunday
        check("2026-11-21", (1, 1), &usual, "2026-11-23", "2026-11-23");
        check("2026-12-30", (2, 2), &usual, "2027-01-01", "2027-01-01"); // holidays are not known
    }

    #[test]
    fn a_weekend_is_that_of_the_country() {
        let own = [("KW", vec![Friday, Saturday]), ("IN", vec![Sunday]), ("IR", vec![Friday])];
        let own = own.map(|(country, days)| (country.parse().unwrap(), days));
        let weekends = Weekends::new(vec![Saturday, Sunday], own.into());
        let of = |country: &str| weekends.of(&country.parse().unwrap());
        check("2026-11-25", (2, 3), of("DE"), "2026-11-27", "2026-11-30");
        check("2026-11-25", (2, 3), of("KW"), "2026-11-29", "2026-11-30");
        check("2026-11-25", (2, 3), of("IN"), "2026-11-27", "2026-11-28");
        check("2026-11-25", (2, 3), of("IR"), "2026-11-28", "2026-11-29");
    }

    #[test]
    fn no_working_day_at_all_is_the_day_of_the_order_or_the_next_that_is_one() {
        check("2026-11-23", (0, 0), &[Saturday, Sunday], "2026-11-23", "2026-11-23");
        check("2026-11-21", (0, 1), &[Saturday, Sunday], "2026-11-23", "2026-11-23");
    }

    #[test]
    fn a_week_without_working_days_and_the_end_of_time_have_no_answer() {
        let week: Vec<Weekday> = Weekday::Monday.cycle_forward().take(7).collect();
        assert_eq!(Arrival::expected("2026-11-23".parse().unwrap(), (1, 2), &week), None);
        assert_eq!(Arrival::expected(Date::MAX, (1, 2), &[]), None);
    }

    proptest! {
        #[test]
        fn it_counts_the_working_days_between(
            days in 0_i32..3_650,
            counts in (0_u16..60, 0_u16..60),
            weekend in proptest::sample::subsequence(vec![Friday, Saturday, Sunday], 0..=2),
        ) {
            let ordered = Date::constant(2026, 1, 1).checked_add(jiff::Span::new().days(days)).unwrap();
            let counts = (counts.0.min(counts.1), counts.0.max(counts.1));
            let arrival = Arrival::expected(ordered, counts, &weekend).unwrap();
            prop_assert!(ordered <= arrival.first && arrival.first <= arrival.last);
            for (day, count) in [(arrival.first, counts.0), (arrival.last, counts.1)] {
                prop_assert!(!weekend.contains(&day.weekday()));
                let mut passed = ordered;
                let mut working = 0;
                while passed < day {
                    passed = passed.tomorrow().unwrap();
                    working += u16::from(!weekend.contains(&passed.weekday()));
                }
                prop_assert!(working == count || (count == 0 && working <= 1));
            }
        }

        #[test]
        fn a_later_order_arrives_no_sooner(days in 0_i32..3_650, count in 0_u16..60) {
            let ordered = Date::constant(2026, 1, 1).checked_add(jiff::Span::new().days(days)).unwrap();
            let weekend = [Saturday, Sunday];
            let arrival = |day| Arrival::expected(day, (count, count), &weekend).unwrap();
            prop_assert!(arrival(ordered).first <= arrival(ordered.tomorrow().unwrap()).first);
        }
    }
}
