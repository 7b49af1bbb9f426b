//! `caravel words export`, `import` and `accept`: words for translators' tools, and back.

use super::say;
use crate::{config::Settings, failure::Failure, sources};
use commerce::Locale;
use l10n::exchange::{self, Change, Exchange, Format};
use std::path::{Path, PathBuf};

/// What is done with the words.
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    /// Writes every text of a language beside the English one, for a translator's tool
    Export {
        /// The language, such as pl; one that is not there yet is exported empty
        #[arg(long)]
        locale: Locale,
        /// xliff (2.1), po or csv
        #[arg(long, value_parser = format)]
        format: Format,
        /// The file to write, instead of the output
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Takes translations in; what would break a page is refused with its reason, message by message
    Import {
        /// A file that `export` has written and somebody has translated: .xlf, .po or .csv
        #[arg(value_name = "FILE")]
        from: PathBuf,
        /// Only says what would change
        #[arg(long)]
        dry_run: bool,
    },
    /// Notes that translations are of today's English, so that `check` tells which are not when it changes
    Accept {
        /// The language, such as pl; without it, every one
        #[arg(long)]
        locale: Option<Locale>,
        /// Files below the language's folder, such as cart.ftl; without any, all of them
        #[arg(value_name = "FILE")]
        files: Vec<String>,
    },
}

/// A format by its name.
fn format(name: &str) -> Result<Format, String> {
    let known = Format::ALL.into_iter().find(|format| format.endings().contains(&name));
    known.ok_or_else(|| "it is xliff, po or csv".to_owned())
}

/// Does it.
///
/// # Errors
/// A file cannot be read or written, or something of it was refused.
pub fn run(settings: &Settings, command: Command) -> Result<(), Failure> {
    match command {
        Command::Export { locale, format, out } => export(settings, &locale, format, out.as_deref()),
        Command::Import { from, dry_run } => import(settings, &from, dry_run),
        Command::Accept { locale, files } => accept(settings, locale, &files),
    }
}

fn export(settings: &Settings, locale: &Locale, format: Format, out: Option<&Path>) -> Result<(), Failure> {
    if locale.as_str() == "en" {
        return Err(Failure::new("--locale: English is what the others are translated from"));
    }
    let exchange = exchange::export(&sources::word_files(&settings.folders)?, locale);
    let text = format.write(&exchange);
    let Some(out) = out else { return say(text.trim_end_matches('\n')) };
    std::fs::write(out, text).map_err(|error| Failure::at(&out.display().to_string(), &error))?;
    say(&format!("{} texts in {}", exchange.units.len(), out.display()))
}

fn read(from: &Path) -> Result<Exchange, Failure> {
    let name = from.display().to_string();
    let format = Format::of(&name);
    let format =
        format.ok_or_else(|| Failure::new(format!("{name}: its name ends with .xlf, .po or .csv")))?;
    let text = std::fs::read_to_string(from).map_err(|error| Failure::at(&name, &error))?;
    format.read(&text).map_err(|what| Failure::new(format!("{name}: {what}")))
}

fn import(settings: &Settings, from: &Path, dry_run: bool) -> Result<(), Failure> {
    let folder = sources::locales_folder(&settings.folders)?;
    let exchange = read(from)?;
    let taken = exchange::take(&sources::word_files(&settings.folders)?, &exchange).map_err(Failure::new)?;
    let (mut counts, mut refused) = ([0_usize; 4], 0_usize);
    for (name, change) in &taken.changes {
        let [added, changed, same, missing] = &mut counts;
        let (count, told) = match change {
            Change::Added => (added, Some("added".to_owned())),
            Change::Changed => (changed, Some("changed".to_owned())),
            Change::Same => (same, None),
            Change::Missing => (missing, None),
            Change::Refused(why) => (&mut refused, Some(format!("refused: {why}"))),
        };
        *count = count.saturating_add(1);
        if let Some(told) = told {
            say(&format!("{}/{name}: {told}", exchange.locale))?;
        }
    }
    if !dry_run {
        sources::write_words(folder, &taken.files)?;
    }
    let [added, changed, same, missing] = counts;
    say(&format!(
        "added {added}, changed {changed}, same {same}, not translated {missing}, refused {refused}"
    ))?;
    if dry_run {
        say("nothing was written")?;
    }
    if refused > 0 { Err(Failure::new(format!("refused: {refused}"))) } else { Ok(()) }
}

fn accept(settings: &Settings, locale: Option<Locale>, files: &[String]) -> Result<(), Failure> {
    let folder = sources::locales_folder(&settings.folders)?;
    let words = sources::word_files(&settings.folders)?;
    let locales = match locale {
        Some(locale) => vec![locale],
        None => {
            let all = sources::words(&settings.folders)?.locales();
            all.into_iter().filter(|locale| locale.as_str() != "en").collect()
        }
    };
    for locale in locales {
        match exchange::accept(&words, &locale, files) {
            Some(noted) => {
                sources::write_words(folder, std::slice::from_ref(&noted))?;
                say(&format!("{}: of today's English", noted.path))?;
            }
            None => say(&format!("{locale}: nothing new"))?,
        }
    }
    Ok(())
}
