//! How old a rate is.

use crate::clock::Date;
use jiff::civil::Weekday;

/// The business days after one day, up to and with another: Mondays to Fridays. The holidays of TARGET, on which the
/// European Central Bank sets no rates, are not known here and count as any other day.
pub fn business_days(after: Date, until: Date) -> u32 {
    let days = (until - after).get_days().max(0);
    let (weeks, rest) = (days / 7, usize::try_from(days % 7).unwrap_or(0));
    let is_business = |date: &Date| !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday);
    let of_rest = after.series(jiff::ToSpan::day(1)).skip(1).take(rest).filter(is_business).count();
    u32::try_from(weeks * 5).unwrap_or(0).saturating_add(u32::try_from(of_rest).unwrap_or(0))
}
