//! When a parcel is expected. Its house hands it over after its own working days, the carrier and customs take theirs in the
//! calendar of the place it goes to; nobody works on the weekend or on a public holiday.
//!
//! The soonest day counts what is known to be free, the latest also what may be: so where a calendar is not certain, the
//! days that are named lie further apart. What is said of a day is an expectation, and is called one.

mod calendar;

pub use calendar::{Calendar, Calendars, Holidays, Weekends};

use crate::{
    CountryCode, LocationId, ShippingMethodId,
    clock::{Date, TimeZone, Timestamp},
    merchant::StockLocation,
};
use serde::{Deserialize, Serialize};

/// The days between which a parcel is expected, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrival {
    /// The soonest.
    pub first: Date,
    /// The latest.
    pub last: Date,
}

impl Arrival {
    /// From the sooner of two first days to the later of two last ones.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self { first: self.first.min(other.first), last: self.last.max(other.last) }
    }
}

impl Calendars {
    /// When a parcel arrives whose order counts for a day at the house it leaves (see
    /// [`Dispatch::counts_for`](crate::merchant::Dispatch::counts_for)). Of the `days` from the handing over to the door
    /// the first one is the first working day after it; with none it is that day, or where nobody works on it there, the next.
    ///
    /// A later order never arrives sooner. `None` where no day of the week is a working day, or the calendar ends.
    pub fn arrival(
        &self,
        from: &StockLocation,
        counted: Date,
        to: &CountryCode,
        days: impl Into<Working>,
    ) -> Option<Arrival> {
        let Working { making, carried: days } = days.into();
        let (house, door) = (self.of_location(from), self.of(to));
        let (quick, slow) = from.dispatch.handling;
        let (quick, slow) = (quick.saturating_add(making), slow.saturating_add(making));
        let soonest = house.working_day(house.working_day(counted, 0)?, quick)?;
        let latest = house.latest_working_day(house.certain_working_day(counted)?, slow)?;
        let first = door.working_day(soonest, days.0)?;
        let last = door.latest_working_day(latest, days.1)?;
        Some(Arrival { first, last })
    }
}

/// Working days from an order to the door of its buyer, each as the fewest and the most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Working {
    /// In which what is made to order is made, before the house hands it over.
    pub making: u16,
    /// From the handing over to the door: the carrier's, and those of customs.
    pub carried: (u16, u16),
}

impl From<(u16, u16)> for Working {
    /// Of what lies ready.
    fn from(carried: (u16, u16)) -> Self {
        Self { making: 0, carried }
    }
}

/// What was promised of a parcel when its order was placed, and when it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promise {
    /// Which parcel of the order, from 0: its place among the parcels of
    /// [`ShippingRate`](crate::shipping::ShippingRate).
    pub parcel: u32,
    /// The location it leaves.
    pub from: LocationId,
    /// Where it goes.
    pub to: CountryCode,
    /// How.
    pub method: ShippingMethodId,
    /// The days that were promised.
    pub arrival: Arrival,
    /// The zone in which they are days, as the IANA names it.
    pub time_zone: String,
    /// When it was delivered.
    pub delivered_at: Option<Timestamp>,
}

/// What became of a promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// It came on one of the days.
    Yes,
    /// It came before the first.
    Early,
    /// It came after the last.
    Late,
}

impl Promise {
    /// What became of it; `None` as long as it has not come. In a zone that nobody knows any more, days are those of UTC.
    pub fn kept(&self) -> Option<Kept> {
        let zone = TimeZone::get(&self.time_zone).unwrap_or(TimeZone::UTC);
        let day = self.delivered_at?.to_zoned(zone).date();
        Some(match self.arrival {
            Arrival { first, .. } if day < first => Kept::Early,
            Arrival { last, .. } if day > last => Kept::Late,
            _ => Kept::Yes,
        })
    }
}

#[cfg(test)]
mod tests;
