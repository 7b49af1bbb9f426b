//! `caravel check`

use super::say;
use crate::{adapters::clock::clock, config::Settings, data, failure::Failure, sources};
use jiff::tz::TimeZone;

/// Prints what is wrong with locales and data. What only wants to be looked at again is a warning, and no fault: no check
/// fails because a day has passed.
///
/// # Errors
/// Something is wrong.
pub fn run(settings: &Settings) -> Result<(), Failure> {
    let problems = sources::check(&settings.folders)?;
    if !problems.is_empty() {
        say(&problems.join("\n"))?;
        return Err(Failure::new(format!("problems: {}", problems.len())));
    }
    let day = clock(settings.now).now().to_zoned(TimeZone::UTC).date();
    for warning in data::review(&sources::world(&settings.folders)?, day) {
        say(&format!("warning: {warning}"))?;
    }
    say("locales and data are in order")
}
