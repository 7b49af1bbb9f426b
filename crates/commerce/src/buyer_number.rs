//! Numbers by which a country's customs knows the person who receives a parcel.
//!
//! A number is read however it is typed (in digits of another script, with dots, dashes or spaces) and has one form
//! inside: ASCII capitals and digits. Nothing here shows a number in a log: what holds one says only its kind.

mod checks;
mod rules;
#[cfg(test)]
mod tests;

pub use rules::{AskedOf, BuyerNumbers, NumberRule};

use crate::typing::{is_separator, plain};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A kind of number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NumberKind {
    /// Cadastro de Pessoas Físicas (Brazil): 11 digits, the last two of which check the others.
    Cpf,
    /// Personal customs clearance code (Korea): P and 12 digits. The last digit is said to check the others, but the
    /// Korea Customs Service has not published how, so only the form is looked at.
    Pccc,
    /// Rol Único Tributario (Chile): 7 or 8 digits and a check character, which may be K.
    Rut,
    /// Türkiye Cumhuriyeti Kimlik Numarası: 11 digits, the last two of which check the others.
    Tckn,
    /// Citizen identification number of China (GB 11643): place, day of birth, a sequence, and a check character, which
    /// may be X; 18 in all.
    ResidentIdentity,
}

impl NumberKind {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Cpf, Self::Pccc, Self::Rut, Self::Tckn, Self::ResidentIdentity];

    /// The code in data files, in the database and in message ids.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Cpf => "cpf",
            Self::Pccc => "pccc",
            Self::Rut => "rut",
            Self::Tckn => "tckn",
            Self::ResidentIdentity => "resident-identity",
        }
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Whether it has nothing but digits.
    pub const fn is_numeric(self) -> bool {
        matches!(self, Self::Cpf | Self::Tckn)
    }

    /// How it is written in its country, a `#` for each character, counted from the end; without punctuation where
    /// there is none.
    const fn punctuation(self) -> &'static str {
        match self {
            Self::Cpf => "###.###.###-##",
            Self::Rut => "##.###.###-#",
            Self::Pccc | Self::Tckn | Self::ResidentIdentity => "##################",
        }
    }

    /// How many characters at the end are enough for its owner to know it again.
    const fn recognizable(self) -> usize {
        if matches!(self, Self::Cpf) { 5 } else { 4 }
    }

    fn is_valid(self, canonical: &str) -> bool {
        match self {
            Self::Cpf => checks::cpf(canonical),
            Self::Pccc => checks::pccc(canonical),
            Self::Rut => checks::rut(canonical),
            Self::Tckn => checks::tckn(canonical),
            Self::ResidentIdentity => checks::resident_identity(canonical),
        }
    }
}

/// A text that is no number of its kind: the form is another, or a check digit does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is no {}", .0.code())]
pub struct InvalidNumber(pub NumberKind);

/// A number with the right form and the right check digits. Whether somebody has it only its country knows.
#[derive(Clone, PartialEq, Eq)]
pub struct BuyerNumber {
    kind: NumberKind,
    canonical: String,
}

impl BuyerNumber {
    /// Reads what was typed.
    ///
    /// # Errors
    /// [`InvalidNumber`].
    ///
    /// ```
    /// use commerce::buyer_number::{BuyerNumber, NumberKind};
    /// let number = BuyerNumber::read(NumberKind::Cpf, " ١٢٣ ٤٥٦ ٧٨٩ - ٠٩ ").unwrap();
    /// assert_eq!(number.written(), "123.456.789-09");
    /// assert_eq!(number.masked(), "***.***.789-09");
    /// ```
    pub fn read(kind: NumberKind, typed: &str) -> Result<Self, InvalidNumber> {
        let mut canonical = folded(typed).ok_or(InvalidNumber(kind))?;
        if kind == NumberKind::Rut {
            // Forms with boxes pad it with zeros.
            canonical = canonical.trim_start_matches('0').to_owned();
        }
        if kind.is_valid(&canonical) { Ok(Self { kind, canonical }) } else { Err(InvalidNumber(kind)) }
    }

    /// What it is.
    pub const fn kind(&self) -> NumberKind {
        self.kind
    }

    /// The one form of it: capitals and digits.
    pub fn canonical(&self) -> &str {
        &self.canonical
    }

    /// With its country's punctuation.
    pub fn written(&self) -> String {
        punctuated(&self.canonical, self.kind.punctuation())
    }

    /// As [`BuyerNumber::written`], with all but the last characters hidden: for pages that its owner looks at.
    pub fn masked(&self) -> String {
        let hidden = self.canonical.len().saturating_sub(self.kind.recognizable());
        let masked = self.canonical.chars().enumerate();
        let masked: String = masked.map(|(at, c)| if at < hidden { '*' } else { c }).collect();
        punctuated(&masked, self.kind.punctuation())
    }
}

impl fmt::Debug for BuyerNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BuyerNumber({} …)", self.kind.code())
    }
}

/// What was typed in the field of a number, right or wrong. It never shows in a log.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Typed(pub String);

impl fmt::Debug for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Typed(…)")
    }
}

/// A text that was encrypted with the shop's secret; see `workflows::Seal`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Sealed(pub String);

impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sealed(…)")
    }
}

/// The number that a country asks of her, and what she has typed so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedNumber {
    /// What is asked for.
    pub kind: NumberKind,
    /// Her answer; empty when there is none yet.
    pub typed: Typed,
}

impl AskedNumber {
    /// Her answer as a number.
    ///
    /// # Errors
    /// [`InvalidNumber`], also when there is no answer.
    pub fn number(&self) -> Result<BuyerNumber, InvalidNumber> {
        BuyerNumber::read(self.kind, &self.typed.0)
    }
}

/// As many characters as the longest number has.
const LONGEST: usize = 18;

/// The letters and digits of a text as ASCII capitals, without what stands between them. `None` when there is anything
/// else in it, or more than any number has.
fn folded(text: &str) -> Option<String> {
    let mut folded = String::with_capacity(LONGEST);
    for c in text.chars().map(plain).filter(|c| !is_separator(*c)) {
        if folded.len() == LONGEST || !c.is_ascii_alphanumeric() {
            return None;
        }
        folded.push(c);
    }
    Some(folded)
}

/// Puts a text into a pattern, from the end; the pattern is as long as it or longer.
fn punctuated(text: &str, pattern: &str) -> String {
    let mut left = text.chars().rev().peekable();
    let mut written = Vec::with_capacity(pattern.len());
    for place in pattern.chars().rev() {
        if left.peek().is_none() {
            break;
        }
        written.push(if place == '#' { left.next().unwrap_or(place) } else { place });
    }
    written.into_iter().rev().collect()
}
