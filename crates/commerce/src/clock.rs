//! Time comes in as an argument: rules take a [`Timestamp`], workflows ask a [`Clock`].

pub use jiff::{
    Timestamp,
    civil::{Date, Time, Weekday},
    tz::TimeZone,
};

/// Where a workflow gets the time from. The server's clock ticks; a test's stands still.
pub trait Clock: Send + Sync {
    /// The present moment, UTC.
    fn now(&self) -> Timestamp;
}

/// A clock that stands still, for tests and for a shop shown at a chosen moment.
#[derive(Debug, Clone, Copy)]
pub struct FixedClock(pub Timestamp);

impl Clock for FixedClock {
    fn now(&self) -> Timestamp {
        self.0
    }
}
