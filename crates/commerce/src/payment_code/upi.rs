//! UPI: the link of the Unified Payments Interface Linking Specification, version 1.6 (National Payments Corporation of
//! India), which phones open and codes hold.

use super::{CodeError, amount, is_letter_or_digit, text};
use crate::Money;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but what RFC 3986 leaves unreserved, and the sign of an address.
const RESERVED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'@');

/// A payment by UPI.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upi<'a> {
    /// Who is paid, by her address: `shop@bank`.
    pub address: &'a str,
    /// Her name, at most 50 characters.
    pub name: &'a str,
    /// Rupees, at most 100,000, which is what a payment to a merchant may be.
    pub amount: Money,
    /// What comes back with the payment: at most 35 letters and digits.
    pub reference: &'a str,
}

impl Upi<'_> {
    /// The link, which is also what the code says.
    ///
    /// # Errors
    /// [`CodeError`] where a part does not fit.
    pub fn payload(&self) -> Result<String, CodeError> {
        let is_address = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '@');
        let address = text("address", self.address, 255, is_address)?;
        if !matches!(address.split_once('@'), Some((user, bank)) if !user.is_empty() && !bank.is_empty()) {
            return Err(CodeError::Text { field: "address", text: address.to_owned() });
        }
        let name = text("name", self.name, 50, |c| !c.is_control())?;
        let reference = text("reference", self.reference, 35, is_letter_or_digit)?;
        let due = amount(self.amount, "INR", 10_000_000)?;
        let written = |value: &str| utf8_percent_encode(value, RESERVED).to_string();
        Ok(format!("upi://pay?pa={}&pn={}&tr={reference}&am={due}&cu=INR", written(address), written(name)))
    }
}
