//! Whether money still goes back to where it came from.

use super::{RefundPolicy, RefundWay};
use crate::clock::Timestamp;
use jiff::SignedDuration;

impl RefundPolicy {
    /// Whether money that arrived at a moment goes back at another to where it came from: the method knows that way, and
    /// its window is open. The last day counts whole.
    pub fn is_to_source(self, arrived: Timestamp, now: Timestamp) -> bool {
        let is_open = |days: u32| {
            let window = SignedDuration::from_hours(24 * (i64::from(days) + 1));
            arrived.checked_add(window).map_or(true, |end| now < end)
        };
        self.way == RefundWay::ToSource && self.window_days.is_none_or(is_open)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn money_goes_back_to_its_source_while_the_window_is_open() {
        use RefundWay::{None as Never, ToAccount, ToSource};
        let arrived = "2026-08-22T12:00:00Z".parse().unwrap();
        for (way, window_days, now, expected) in [
            (ToSource, None, "2036-08-22T12:00:00Z", true),
            (ToSource, Some(90), "2026-08-22T12:00:00Z", true),
            (ToSource, Some(90), "2026-11-21T11:59:59Z", true),
            (ToSource, Some(90), "2026-11-21T12:00:00Z", false),
            (ToSource, Some(0), "2026-08-23T11:59:59Z", true),
            (ToSource, Some(u32::MAX), "2026-11-22T12:00:00Z", true),
            (ToAccount, Some(90), "2026-08-22T12:00:00Z", false),
            (Never, None, "2026-08-22T12:00:00Z", false),
        ] {
            let policy = RefundPolicy { way, window_days };
            assert_eq!(policy.is_to_source(arrived, now.parse().unwrap()), expected, "{policy:?} at {now}");
        }
    }
}
