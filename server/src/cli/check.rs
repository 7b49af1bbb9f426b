//! `caravel check`

use super::say;
use crate::{config::Settings, failure::Failure, sources};

/// Prints what is wrong with locales and data.
///
/// # Errors
/// Something is.
pub fn run(settings: &Settings) -> Result<(), Failure> {
    let problems = sources::check(&settings.folders)?;
    if problems.is_empty() {
        return say("locales and data are in order");
    }
    say(&problems.join("\n"))?;
    Err(Failure::new(format!("problems: {}", problems.len())))
}
