//! The Swiss QR-bill: Swiss Implementation Guidelines for the QR-bill, version 2.3 (SIX, in force since 22 November 2025),
//! with structured addresses, the only ones that are left.

use super::{CodeError, amount, digits, is_digit, is_letter_or_digit, text};
use crate::{
    Money,
    iban::{Iban, remainder},
};
use std::fmt;

/// Somebody's name and address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SwissAddress<'a> {
    /// The name, at most 70 characters.
    pub name: &'a str,
    /// The street, at most 70; may be empty.
    pub street: &'a str,
    /// The number of the house, at most 16; may be empty.
    pub house: &'a str,
    /// The postal code without the country's letter, at most 16.
    pub postcode: &'a str,
    /// The town, at most 35.
    pub town: &'a str,
    /// The country, two capitals.
    pub country: &'a str,
}

/// What the payment is known by when it arrives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SwissReference {
    /// A QR reference: 27 digits, the last of them checks the others. Goes with a QR-IBAN, and only with one.
    Qr(String),
    /// A creditor reference of ISO 11649: `RF`, two check digits, and up to 21 letters and digits.
    Creditor(String),
}

impl SwissReference {
    /// The QR reference of up to 26 digits.
    ///
    /// # Errors
    /// [`CodeError::Text`] where it is no such number.
    pub fn qr(number: &str) -> Result<Self, CodeError> {
        let number = text("reference", number, 26, is_digit)?;
        let padded = format!("{number:0>26}");
        let check = modulo_10(&padded);
        Ok(Self::Qr(format!("{padded}{check}")))
    }

    /// The creditor reference of up to 21 letters and digits.
    ///
    /// # Errors
    /// [`CodeError::Text`] where it is no such text.
    pub fn creditor(number: &str) -> Result<Self, CodeError> {
        let number = text("reference", number, 21, is_letter_or_digit)?.to_uppercase();
        // The remainder is at most 96.
        let check = 98_u32.saturating_sub(remainder(&format!("{number}RF00")));
        Ok(Self::Creditor(format!("RF{check:02}{number}")))
    }
}

impl fmt::Display for SwissReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::Qr(number) | Self::Creditor(number)) = self;
        f.write_str(number)
    }
}

/// A bill that is paid with the app of a Swiss bank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SwissBill<'a> {
    /// The account, of Switzerland or Liechtenstein.
    pub iban: &'a Iban,
    /// Who is paid.
    pub creditor: SwissAddress<'a>,
    /// Francs or euros, at most 999,999,999.99.
    pub amount: Money,
    /// Who pays.
    pub debtor: Option<SwissAddress<'a>>,
    /// What the payment is known by.
    pub reference: &'a SwissReference,
    /// A message for people, at most 140 characters; may be empty.
    pub message: &'a str,
}

impl SwissBill<'_> {
    /// What the code says; its picture wants error correction level M and a Swiss cross in its middle.
    ///
    /// # Errors
    /// [`CodeError`] where a part does not fit.
    pub fn payload(&self) -> Result<String, CodeError> {
        let currency = if self.amount.currency.code() == "EUR" { "EUR" } else { "CHF" };
        let due = amount(self.amount, currency, 99_999_999_999)?;
        let (kind, reference) = match self.reference {
            SwissReference::Qr(reference) => ("QRR", reference),
            SwissReference::Creditor(reference) => ("SCOR", reference),
        };
        let is_at_home = matches!(self.iban.country(), "CH" | "LI");
        if !is_at_home || self.iban.is_qr() != (kind == "QRR") {
            return Err(CodeError::Text { field: "account", text: self.iban.to_string() });
        }
        let mut lines = vec!["SPC", "0200", "1", self.iban.as_str()];
        lines.extend(self.creditor.lines()?);
        // The final creditor is kept for later versions.
        lines.extend([""; 7]);
        lines.extend([due.as_str(), currency]);
        lines.extend(self.debtor.as_ref().map_or(Ok([""; 7]), SwissAddress::lines)?);
        lines.extend([kind, reference, optional("message", self.message, 140)?, "EPD"]);
        Ok(lines.join("\n"))
    }
}

impl SwissAddress<'_> {
    fn lines(&self) -> Result<[&str; 7], CodeError> {
        Ok([
            "S",
            text("name", self.name, 70, is_known)?,
            optional("street", self.street, 70)?,
            optional("house", self.house, 16)?,
            text("postcode", self.postcode, 16, is_known)?,
            text("town", self.town, 35, is_known)?,
            text("country", self.country, 2, is_letter_or_digit)?,
        ])
    }
}

fn optional<'a>(field: &'static str, words: &'a str, most: usize) -> Result<&'a str, CodeError> {
    if words.is_empty() { Ok(words) } else { text(field, words, most, is_known) }
}

/// The characters of the guidelines' annex: Basic Latin, the letters of Latin-1 and Latin Extended-A, Ș ș Ț ț, and the euro.
const fn is_known(c: char) -> bool {
    matches!(c, '\u{20}'..='\u{7e}' | '\u{a0}'..='\u{17f}' | '\u{218}'..='\u{21b}' | '€')
}

/// The check digit of a QR reference: modulo 10, recursive.
fn modulo_10(number: &str) -> u32 {
    const CARRIES: [u32; 10] = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5];
    let carry = digits(number).fold(0, |carry: u32, digit| {
        let at = usize::try_from((carry + digit) % 10).unwrap_or_default();
        CARRIES.get(at).copied().unwrap_or_default()
    });
    (10 - carry) % 10
}
