//! Where the shop keeps what it knows.

use super::source::Source;
use std::fmt;

/// The database.
#[derive(Clone, PartialEq, Eq)]
pub struct Database {
    /// `sqlite://…` or `postgres://…`.
    pub url: String,
}

// The address may hold a password.
impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.url.starts_with("sqlite") { "Database(sqlite)" } else { "Database(postgres)" })
    }
}

impl Database {
    /// Reads the section.
    pub fn read(source: &mut Source) -> Self {
        let url = source.take("DATABASE_URL", "sqlite://var/caravel.db", |text| {
            let known = ["sqlite:", "postgres://", "postgresql://"];
            if known.iter().any(|scheme| text.starts_with(scheme)) {
                Ok(text.to_owned())
            } else {
                Err("begins neither with sqlite:// nor with postgres://".to_owned())
            }
        });
        Self { url: url.unwrap_or_else(|| "sqlite://var/caravel.db".to_owned()) }
    }
}
