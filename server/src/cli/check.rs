//! `caravel check`

use super::say;
use crate::{
    adapters::clock::clock,
    config::Settings,
    data,
    failure::Failure,
    sources::{self, Found},
};
use jiff::tz::TimeZone;

/// How the findings are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// `file:line: what`
    Text,
    /// One JSON object a line: path, line, column, rule, severity, message, fixable
    Json,
}

/// What the command may be told.
#[derive(Debug, clap::Args)]
pub struct Asked {
    /// Mends what needs no thought: spaces, apostrophes, quotation marks, ends of lines
    #[arg(long)]
    fix: bool,
    /// Warnings about words are errors
    #[arg(long)]
    strict: bool,
    /// How findings are printed
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

/// Prints what is wrong with locales and data. What only wants to be looked at again is a warning, and no fault: no check
/// fails because a day has passed.
///
/// # Errors
/// Something is wrong.
pub fn run(settings: &Settings, asked: &Asked) -> Result<(), Failure> {
    if asked.fix {
        fix(settings, asked.format)?;
    }
    let found = sources::findings(&settings.folders)?;
    for finding in &found {
        say(&line(finding, asked.format)?)?;
    }
    let faults = found.iter().filter(|finding| asked.strict || finding.is_error()).count();
    if faults > 0 {
        return Err(Failure::new(format!("problems: {faults}")));
    }
    if asked.format == Format::Json {
        return Ok(());
    }
    let day = clock(settings.now).now().to_zoned(TimeZone::UTC).date();
    for warning in data::review(&sources::world(&settings.folders)?, day) {
        say(&format!("warning: {warning}"))?;
    }
    say("locales and data are in order")
}

fn line(found: &Found, format: Format) -> Result<String, Failure> {
    match format {
        Format::Text => Ok(found.to_string()),
        Format::Json => serde_json::to_string(found).map_err(|error| Failure::at("output", &error)),
    }
}

fn fix(settings: &Settings, format: Format) -> Result<(), Failure> {
    let folder = sources::locales_folder(&settings.folders)?;
    let fixed = l10n::check::fix(&sources::word_files(&settings.folders)?);
    sources::write_words(folder, &fixed.files)?;
    if format == Format::Text {
        for finding in &fixed.findings {
            say(&format!("mended: {}/{}", folder.display(), finding.problem))?;
        }
    }
    Ok(())
}
