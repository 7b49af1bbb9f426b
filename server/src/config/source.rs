//! Where settings come from: the environment first, then `caravel.toml`.

use super::{Fault, Faults};
use std::collections::BTreeMap;

/// Every setting's name. One that is not here has no effect, and is refused in `caravel.toml`.
pub const NAMES: [&str; 24] = [
    "CARAVEL_ADDR",
    "CARAVEL_ADMIN_ADDR",
    "CARAVEL_BASE_URL",
    "CARAVEL_CONNECTION_LIMIT",
    "CARAVEL_COUNTRY_HEADER",
    "CARAVEL_DATA",
    "CARAVEL_FONTS",
    "CARAVEL_LOCALES",
    "CARAVEL_MAIL_FROM",
    "CARAVEL_MEDIA",
    "CARAVEL_NOW",
    "CARAVEL_PAGE_CACHE_MB",
    "CARAVEL_RATES_URL",
    "CARAVEL_SANDBOX",
    "CARAVEL_SECRET",
    "CARAVEL_SECRET_PREVIOUS",
    "CARAVEL_SITE",
    "CARAVEL_SMTP_URL",
    "CARAVEL_STRIPE_KEY",
    "CARAVEL_STRIPE_URL",
    "CARAVEL_STRIPE_WEBHOOK_SECRET",
    "CARAVEL_TRUSTED_PROXIES",
    "CARAVEL_VIES_URL",
    "DATABASE_URL",
];

/// The texts of the settings that are there, and the faults found so far.
#[derive(Debug, Default)]
pub struct Source {
    values: BTreeMap<&'static str, String>,
    faults: Vec<Fault>,
}

impl Source {
    /// Collects the settings. An empty value is the same as none.
    pub fn new(env: impl Fn(&str) -> Option<String>, file: Option<&str>) -> Self {
        let mut source = Self::default();
        if let Some(text) = file {
            source.read_file(text);
        }
        for name in NAMES {
            if let Some(value) = env(name) {
                source.values.insert(name, value);
            }
        }
        source.values.retain(|_, value| !value.trim().is_empty());
        source
    }

    fn read_file(&mut self, text: &str) {
        let table: toml::Table = match text.parse() {
            Ok(table) => table,
            Err(error) => {
                let line = error
                    .span()
                    .map_or(1, |span| 1 + text.get(..span.start).unwrap_or_default().matches('\n').count());
                // The parser's own words may quote the line, and the line may hold a secret.
                let what = format!("line {line} is no TOML");
                return self.fault("caravel.toml", what, "CARAVEL_ADDR = \"127.0.0.1:3000\"");
            }
        };
        for (key, value) in table {
            let Some(name) = NAMES.into_iter().find(|name| *name == key) else {
                let what = format!("there is no setting `{key}`; settings are named as in the environment");
                self.fault("caravel.toml", what, "CARAVEL_ADDR = \"127.0.0.1:3000\"");
                continue;
            };
            match value {
                toml::Value::String(text) => drop(self.values.insert(name, text)),
                toml::Value::Integer(number) => drop(self.values.insert(name, number.to_string())),
                toml::Value::Datetime(moment) => drop(self.values.insert(name, moment.to_string())),
                _ => self.fault(name, "is neither a text nor a number in caravel.toml".to_owned(), ""),
            }
        }
    }

    /// Reads a setting. A wrong one is noted as a fault and counts as absent.
    pub fn take<T>(
        &mut self,
        name: &'static str,
        example: &'static str,
        parse: impl FnOnce(&str) -> Result<T, String>,
    ) -> Option<T> {
        let value = self.values.get(name)?;
        match parse(value.trim()) {
            Ok(parsed) => Some(parsed),
            Err(what) => {
                self.fault(name, what, example);
                None
            }
        }
    }

    /// Notes a fault.
    pub fn fault(&mut self, name: &str, what: String, example: &'static str) {
        self.faults.push(Fault { name: name.to_owned(), what, example });
    }

    /// How many faults there are so far.
    pub fn count(&self) -> usize {
        self.faults.len()
    }

    /// Nothing, or all faults.
    ///
    /// # Errors
    /// [`Faults`] when there are any.
    pub fn finish(self) -> Result<(), Faults> {
        if self.faults.is_empty() { Ok(()) } else { Err(Faults(self.faults)) }
    }
}

/// A value as it may be shown in a fault: cut, and without characters that would break the line.
pub fn shown(value: &str) -> String {
    value.chars().filter(|c| !c.is_control()).take(60).collect()
}
