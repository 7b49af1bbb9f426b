//! PayNow: Singapore's QR code (Monetary Authority of Singapore, SGQR), field 26 with the domain SG.PAYNOW, for a business
//! that is found under its Unique Entity Number.

use super::{CodeError, amount, emv::Fields, is_letter_or_digit, text};
use crate::{Money, clock::Date};

/// A payment by PayNow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PayNow<'a> {
    /// The business: its Unique Entity Number, 9 to 13 letters and digits.
    pub uen: &'a str,
    /// Who is paid, at most 25 characters of ASCII.
    pub name: &'a str,
    /// Singapore dollars; at most 200,000, which is what a transfer may be.
    pub amount: Money,
    /// The last day on which the code is good.
    pub expires: Date,
    /// What comes back with the payment: at most 25 characters of ASCII.
    pub reference: &'a str,
}

impl PayNow<'_> {
    /// What the code says.
    ///
    /// # Errors
    /// [`CodeError`] where a part does not fit.
    pub fn payload(&self) -> Result<String, CodeError> {
        let uen = text("uen", self.uen, 13, is_letter_or_digit)?;
        let account = Fields::default()
            .field("00", "domain", "SG.PAYNOW", 9)?
            // By entity number, and the amount may not be changed.
            .field("01", "proxy", "2", 1)?
            .field("02", "uen", uen, 13)?
            .field("03", "editable", "0", 1)?
            .field("04", "end", &self.expires.strftime("%Y%m%d").to_string(), 8)?;
        let reference = Fields::default().field("01", "reference", self.reference, 25)?;
        let due = amount(self.amount, "SGD", 20_000_000)?;
        Ok(Fields::for_one_payment()
            .inner("26", "account", account)?
            .field("52", "category", "0000", 4)?
            .field("53", "currency", "702", 3)?
            .field("54", "amount", &due, 13)?
            .field("58", "country", "SG", 2)?
            .field("59", "name", self.name, 25)?
            .field("60", "city", "Singapore", 15)?
            .inner("62", "reference", reference)?
            .finish())
    }
}
