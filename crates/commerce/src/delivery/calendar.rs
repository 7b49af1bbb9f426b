//! The days on which people work: weekends and public holidays by country.

use crate::{
    CountryCode,
    clock::{Date, Weekday},
    merchant::StockLocation,
};
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

/// The public holidays of a country, for the years of which they are known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holidays {
    last_year: i16,
    free: Vec<Date>,
    doubtful: Vec<Date>,
}

impl Holidays {
    /// The holidays of the years up to the last. `estimated` are those that hang on the sight of the moon: each
    /// may come a day sooner or later than it is expected. `optional` are days on which only a part of the country works.
    pub fn new(
        last_year: i16,
        mut free: Vec<Date>,
        estimated: &[Date],
        optional: impl IntoIterator<Item = Date>,
    ) -> Self {
        free.extend(estimated);
        free.sort_unstable();
        free.dedup();
        let beside = estimated.iter().flat_map(|day| [day.yesterday(), day.tomorrow()]);
        let mut doubtful: Vec<Date> = beside.flatten().chain(optional).collect();
        doubtful.sort_unstable();
        doubtful.dedup();
        Self { last_year, free, doubtful }
    }

    /// The last year of which they are known.
    pub const fn last_year(&self) -> i16 {
        self.last_year
    }
}

/// Weekends and public holidays of all countries.
#[derive(Debug, Clone, Default)]
pub struct Calendars {
    /// The weekends.
    pub weekends: Weekends,
    /// The public holidays of the countries of which they are known.
    pub holidays: BTreeMap<CountryCode, Holidays>,
}

impl Calendars {
    /// The calendar of a country.
    pub fn of(&self, country: &CountryCode) -> Calendar<'_> {
        Calendar { weekend: self.weekends.of(country), holidays: self.holidays.get(country) }
    }

    /// The calendar of a location: the holidays of its country, and its own days of rest where it keeps others.
    pub fn of_location<'a>(&'a self, location: &'a StockLocation) -> Calendar<'a> {
        let usual = self.of(&location.country);
        Calendar { weekend: location.dispatch.closed.as_deref().unwrap_or(usual.weekend), ..usual }
    }
}

/// On which days people work.
#[derive(Debug, Clone, Copy)]
pub struct Calendar<'a> {
    weekend: &'a [Weekday],
    holidays: Option<&'a Holidays>,
}

impl Calendar<'_> {
    /// Whether nobody works on a day, as far as is known.
    pub fn is_free(&self, day: Date) -> bool {
        self.weekend.contains(&day.weekday())
            || self.holidays.is_some_and(|known| known.free.binary_search(&day).is_ok())
    }

    /// Whether it may be that nobody works on a day: it is free, or it lies beside a holiday whose day is estimated, or only
    /// a part of the country works.
    pub fn may_be_free(&self, day: Date) -> bool {
        self.is_free(day) || self.holidays.is_some_and(|known| known.doubtful.binary_search(&day).is_ok())
    }

    /// The day after so many working days; with none the day itself, or the next on which people work. `None` where they
    /// never do, or the calendar ends.
    pub fn working_day(&self, after: Date, count: u16) -> Option<Date> {
        self.count(after, count, |day| self.is_free(day))
    }

    /// The day itself, or the next of which it is sure that people work on it.
    pub fn certain_working_day(&self, day: Date) -> Option<Date> {
        self.count(day, 0, |day| self.may_be_free(day))
    }

    /// As [`Calendar::working_day`], with each day left out that may be free. Where that is a day of which no holidays are
    /// known, it is two working days later, and one more for every five that are counted: a guess at how many there are,
    /// which makes the promise wider.
    pub fn latest_working_day(&self, after: Date, count: u16) -> Option<Date> {
        let day = self.count(after, count, |day| self.may_be_free(day))?;
        match self.holidays {
            Some(known) if day.year() <= known.last_year() => Some(day),
            _ => self.count(day, 2 + count / 5, |day| self.may_be_free(day)),
        }
    }

    fn count(&self, after: Date, count: u16, is_free: impl Fn(Date) -> bool) -> Option<Date> {
        if Weekday::Monday.cycle_forward().take(7).all(|day| self.weekend.contains(&day)) {
            return None;
        }
        let mut day = after;
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
}
