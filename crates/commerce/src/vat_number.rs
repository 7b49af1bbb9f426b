//! VAT identification numbers of the European Union's member states, and of Northern Ireland, which counts as one for
//! goods: the form of each, and its check digits where a rule for them is published.
//!
//! The rules are those of "VIES: VAT number construction rules" of the European Commission, Directorate-General Taxation
//! and Customs Union (version 15.0), with what came after it: letters in French keys, Dutch numbers of sole traders
//! (2020), Belgian numbers that begin with 1 (2023), and XI (2021). They are here to find a slip of the pen. Whether a
//! number has been given to somebody only the registry knows, so where no rule is certain, nobody is refused by it.

mod forms;
#[cfg(test)]
mod tests;

use crate::{
    CountryCode,
    clock::Timestamp,
    typing::{is_separator, plain},
};
use forms::{FORMS, Form};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The longest text that is looked at, in characters: several times the longest number with its separators.
const LONGEST: usize = 64;

/// A number in the form in which registries take it: the letters of its state, then no separators. `FR40303265045`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct VatNumber(String);

/// Why a text is no such number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidVatNumber {
    /// It begins with the letters of no member state, and nobody has said which one is meant.
    #[error("it does not begin with the letters of a member state")]
    State,
    /// It is too long or too short, or has letters where digits belong.
    #[error("no number of that state looks like this")]
    Form,
    /// The check digits do not belong to the rest.
    #[error("the check digits do not fit")]
    CheckDigits,
}

impl VatNumber {
    /// Reads what somebody typed: in any case, in the digits of several scripts, with separators or without. A number
    /// without the letters of its state is one of `home`'s.
    ///
    /// # Errors
    /// [`InvalidVatNumber`], about the state whose letters stand there, else about `home`.
    ///
    /// ```
    /// # use commerce::vat_number::VatNumber;
    /// let number = VatNumber::read("fr 40 303 265 045", None)?;
    /// assert_eq!(number.as_str(), "FR40303265045");
    /// assert_eq!(VatNumber::read("40.303.265.045", Some(&"FR".parse()?))?, number);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn read(text: &str, home: Option<&CountryCode>) -> Result<Self, InvalidVatNumber> {
        let plain = folded(text).ok_or(InvalidVatNumber::Form)?;
        let home = home.and_then(|country| form_of(prefix_of(country)?));
        let Some((form, number)) = prefixed(&plain) else {
            return home.ok_or(InvalidVatNumber::State)?.checked(&plain).map(Self);
        };
        // A French key may be two letters that are those of another state.
        let as_of_home = |error| home.and_then(|home| home.checked(&plain).ok()).ok_or(error);
        form.checked(number).or_else(as_of_home).map(Self)
    }

    /// With the letters of its state.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The letters of its state: those of ISO 3166-1, but `EL` for Greece and `XI` for Northern Ireland.
    pub fn prefix(&self) -> &str {
        self.0.get(..2).unwrap_or_default()
    }

    /// What follows the letters of the state.
    pub fn national(&self) -> &str {
        self.0.get(2..).unwrap_or_default()
    }
}

impl fmt::Display for VatNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for VatNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl TryFrom<String> for VatNumber {
    type Error = InvalidVatNumber;

    /// What was read once is taken as it was written: a rule that has become stricter since makes no order unreadable.
    fn try_from(text: String) -> Result<Self, InvalidVatNumber> {
        let (_, number) = prefixed(&text).ok_or(InvalidVatNumber::State)?;
        let is_plain = number.len() <= 12 && folded(number).is_some_and(|folded| folded == number);
        if is_plain { Ok(Self(text)) } else { Err(InvalidVatNumber::Form) }
    }
}

impl From<VatNumber> for String {
    fn from(number: VatNumber) -> Self {
        number.0
    }
}

/// The letters by which a country's numbers begin; `None` where it is no part of the Union's VAT area. Monaco's are those
/// of France.
pub fn prefix_of(country: &CountryCode) -> Option<&'static str> {
    let state = match country.as_str() {
        "GR" => "EL",
        "MC" => "FR",
        "XI" => return None,
        state => state,
    };
    form_of(state).map(|form| form.prefix)
}

/// A number of a country as an example; `None` as for [`prefix_of`].
pub fn example_of(country: &CountryCode) -> Option<&'static str> {
    form_of(prefix_of(country)?).map(|form| form.example)
}

/// What a registry has said of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VatAnswer {
    /// It belongs to somebody who may use it across borders.
    Valid,
    /// It does not.
    NotValid,
    /// The registry, or that of the member state behind it, could not be asked.
    CannotSay,
}

/// The evidence of having asked a registry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VatCheck {
    /// The number.
    pub number: VatNumber,
    /// What was said of it.
    pub answer: VatAnswer,
    /// When.
    pub at: Timestamp,
    /// The identifier that the registry gave the consultation, where it gave one.
    pub consultation: Option<String>,
}

fn form_of(prefix: &str) -> Option<&'static Form> {
    FORMS.iter().find(|form| form.prefix == prefix)
}

/// The form whose letters a text begins with, and the rest of it.
fn prefixed(plain: &str) -> Option<(&'static Form, &str)> {
    let (prefix, number) = plain.split_at_checked(2)?;
    // Greece's own code is what people there may write.
    let prefix = if prefix == "GR" { "EL" } else { prefix };
    form_of(prefix).map(|form| (form, number))
}

/// A text in ASCII capitals and digits without separators; `None` when it is too long, or holds what belongs into no
/// number.
fn folded(text: &str) -> Option<String> {
    if text.chars().nth(LONGEST).is_some() {
        return None;
    }
    let counts = |c: char| (c.is_ascii_alphanumeric() || matches!(c, '+' | '*')).then_some(c);
    text.chars().map(plain).filter(|c| !is_separator(*c)).map(counts).collect()
}
