//! Words as translators' tools take them, and back: XLIFF 2.1, PO and CSV.
//!
//! A text is a [`Unit`]: a message's value, an attribute, or one variant of a choice. Every format holds the same units,
//! and what was exported comes back without losing a letter.

mod patterns;
mod po;
mod table;
mod taking;
mod units;
mod xliff;

use commerce::Locale;
pub use taking::{Change, Taken, accept, take};
pub use units::export;

/// How units are written into a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// XLIFF 2.1 of OASIS, for translation memories and agencies' tools.
    Xliff,
    /// Gettext's, for Poedit and Weblate.
    Po,
    /// A table for spreadsheets.
    Csv,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 3] = [Self::Xliff, Self::Po, Self::Csv];

    /// How its files' names end, the usual ending first.
    pub const fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Xliff => &["xlf", "xliff"],
            Self::Po => &["po"],
            Self::Csv => &["csv"],
        }
    }

    /// The format of a file, by its name.
    pub fn of(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        let ending = ending.to_ascii_lowercase();
        Self::ALL.into_iter().find(|format| format.endings().contains(&ending.as_str()))
    }

    /// The units as a file.
    pub fn write(self, exchange: &Exchange) -> String {
        match self {
            Self::Xliff => xliff::write(exchange),
            Self::Po => po::write(exchange),
            Self::Csv => table::write(exchange),
        }
    }

    /// The units of a file.
    ///
    /// # Errors
    /// What is wrong with it, with its line where that is known.
    pub fn read(self, text: &str) -> Result<Exchange, String> {
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        match self {
            Self::Xliff => xliff::read(text),
            Self::Po => po::read(text),
            Self::Csv => table::read(text),
        }
    }
}

/// What is exchanged: the texts of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exchange {
    /// The language that is translated to.
    pub locale: Locale,
    /// Its texts, in the order of the English files.
    pub units: Vec<Unit>,
}

/// One text to be translated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Which text it is.
    pub name: Name,
    /// What English says of the message, for who translates it.
    pub note: String,
    /// The English text, placeables as in the files: `{ $name }`.
    pub english: String,
    /// The translation; empty where there is none.
    pub translation: String,
    /// Whether it is one of today's English.
    pub state: State,
}

/// Which text a unit is. Written `cart.ftl:cart-title`, `cart.ftl:search.placeholder`, or with the way to a variant
/// `cart.ftl:cart-count#NUMBER($count)=one`; the variant that is taken when no other fits has a star behind its key.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name {
    /// The file below the language's folder: `cart.ftl`, `products/bowl-kohiki.ftl`.
    pub file: String,
    /// The message, or the term with its hyphen.
    pub message: String,
    /// The attribute; empty for the value.
    pub attribute: String,
    /// The way to the variant; empty where there is no choice.
    pub variant: String,
}

impl Name {
    /// The message and its attribute, as code asks for it: `search.placeholder`.
    pub fn id(&self) -> String {
        let dot = if self.attribute.is_empty() { "" } else { "." };
        format!("{}{dot}{}", self.message, self.attribute)
    }
}

impl std::fmt::Display for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.file, self.id())?;
        if self.variant.is_empty() { Ok(()) } else { write!(f, "#{}", self.variant) }
    }
}

impl std::str::FromStr for Name {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("`{text}` names no text: it is written `cart.ftl:cart-title`");
        let (name, variant) = text.split_once('#').unwrap_or((text, ""));
        let (file, id) = name.split_once(':').ok_or_else(wrong)?;
        let is_step = |part: &str| !part.is_empty() && !part.starts_with('.');
        if !file.ends_with(".ftl") || !file.split('/').all(is_step) || file.contains('\\') {
            return Err(wrong());
        }
        let (message, attribute) = id.split_once('.').unwrap_or((id, ""));
        let is_name = |name: &str| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        if message.is_empty() || !is_name(message) || !is_name(attribute) {
            return Err(wrong());
        }
        let [file, message, attribute, variant] = [file, message, attribute, variant].map(str::to_owned);
        Ok(Self { file, message, attribute, variant })
    }
}

/// Where a translation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// There is none.
    Missing,
    /// English has changed since.
    Stale,
    /// It is one of today's English.
    Translated,
}

impl State {
    /// Its name in tables.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Stale => "stale",
            Self::Translated => "translated",
        }
    }
}
