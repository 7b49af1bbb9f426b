//! Settings: one file a section. Reading them reports every problem at once.

mod database;
mod fault;
mod folders;
mod mail;
mod network;
mod proxies;
mod secrets;
mod source;
mod stripe;

pub use database::Database;
pub use fault::{Fault, Faults};
pub use folders::Folders;
pub use mail::Mail;
pub use network::{Network, is_loopback};
pub use proxies::Proxies;
pub use secrets::{Secret, Secrets};
pub use source::NAMES;
pub use stripe::Stripe;

use crate::adapters::rates;
use commerce::clock::Timestamp;
use network::service;
use source::{Source, shown};
use std::path::Path;

/// The file beside the environment.
pub const FILE: &str = "caravel.toml";

/// Everything that can be set.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where the shop listens.
    pub network: Network,
    /// What it keeps.
    pub database: Database,
    /// What it signs with.
    pub secrets: Secrets,
    /// What replaces the files in the binary.
    pub folders: Folders,
    /// How mails leave.
    pub mail: Mail,
    /// Where exchange rates are read from, day by day; `None` when nowhere. A shop without https, such as a demo on
    /// this machine, asks nobody unless it is told to.
    pub rates_url: Option<String>,
    /// Whether the gateway that moves no money takes payments. Where shoppers come by https it does so only when
    /// it is told to: an order would be paid by a click.
    pub sandbox: bool,
    /// The account at Stripe that takes payments, if there is one.
    pub stripe: Option<Stripe>,
    /// Where VIES, the European Union's register of VAT numbers, is asked; where none is named, at its own address, or
    /// nowhere when the sandbox takes payments: a shop to play with asks nobody.
    pub vies_url: Option<String>,
    /// The instant at which the shop's clock stands still, for tests; it ticks when there is none.
    pub now: Option<Timestamp>,
}

impl Settings {
    /// Reads the environment and, in the folder `work`, `caravel.toml` if there is one.
    ///
    /// # Errors
    /// [`Faults`], all of them.
    pub fn load(work: &Path) -> Result<Self, Faults> {
        let file = match std::fs::read_to_string(work.join(FILE)) {
            Ok(text) => Some(text),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
            Err(error) => {
                let what = format!("cannot be read: {error}");
                return Err(Faults(vec![Fault { name: FILE.to_owned(), what, example: "" }]));
            }
        };
        let env = |name: &str| std::env::var_os(name).map(|value| value.to_string_lossy().into_owned());
        Self::read(env, file.as_deref(), work)
    }

    /// Reads settings from an environment and the text of a file; the environment wins.
    ///
    /// # Errors
    /// [`Faults`], all of them.
    pub fn read(
        env: impl Fn(&str) -> Option<String>,
        file: Option<&str>,
        work: &Path,
    ) -> Result<Self, Faults> {
        let mut source = Source::new(env, file);
        let network = Network::read(&mut source);
        let settings = Self {
            database: Database::read(&mut source),
            secrets: Secrets::read(&mut source, network.is_secure()),
            folders: Folders::read(&mut source, work),
            mail: Mail::read(&mut source),
            rates_url: source
                .take("CARAVEL_RATES_URL", "https://rates.example/eurofxref-daily.xml, or off", feed)
                .unwrap_or_else(|| network.is_secure().then(|| rates::DAILY.to_owned())),
            sandbox: source.take("CARAVEL_SANDBOX", "on", on_or_off).unwrap_or(!network.is_secure()),
            stripe: Stripe::read(&mut source),
            vies_url: source.take(
                "CARAVEL_VIES_URL",
                "https://ec.europa.eu/taxation_customs/vies/rest-api",
                service,
            ),
            now: source.take("CARAVEL_NOW", "2026-11-22T12:00:00Z", |text| {
                text.parse().map_err(|_| format!("`{}` is no instant", shown(text)))
            }),
            network,
        };
        source.finish()?;
        Ok(settings)
    }
}

fn feed(text: &str) -> Result<Option<String>, String> {
    match text {
        "off" => Ok(None),
        url if rates::may_fetch_from(url) => Ok(Some(url.to_owned())),
        other => Err(format!("`{}` is no https address (http only on this machine)", shown(other))),
    }
}

fn on_or_off(text: &str) -> Result<bool, String> {
    match text {
        "on" => Ok(true),
        "off" => Ok(false),
        other => Err(format!("`{}` is neither on nor off", shown(other))),
    }
}

#[cfg(test)]
mod tests;
