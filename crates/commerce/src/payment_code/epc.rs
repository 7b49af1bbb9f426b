//! A SEPA transfer: EPC069-12, Quick Response Code Guidelines to Enable Data Capture for the Initiation of a SEPA Credit
//! Transfer, version 3.0 (European Payments Council, 2022), in its format 002, which names no bank.

use super::{CodeError, amount, text};
use crate::{Money, iban::Iban};

/// A transfer within the Single Euro Payments Area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EpcTransfer<'a> {
    /// Who is paid, at most 70 characters.
    pub name: &'a str,
    /// The account.
    pub iban: &'a Iban,
    /// Euros, at most 999,999,999.99.
    pub amount: Money,
    /// What the payment is for, at most 140 characters.
    pub purpose: &'a str,
}

impl EpcTransfer<'_> {
    /// What the code says; its picture wants error correction level M.
    ///
    /// # Errors
    /// [`CodeError`] where a part does not fit.
    pub fn payload(&self) -> Result<String, CodeError> {
        let is_line = |c: char| !c.is_control();
        let name = text("name", self.name, 70, is_line)?;
        let purpose = text("purpose", self.purpose, 140, is_line)?;
        let due = amount(self.amount, "EUR", 99_999_999_999)?;
        // Bank, kind of payment and structured reference stay empty; what follows the purpose may be left out.
        let lines =
            ["BCD", "002", "1", "SCT", "", name, self.iban.as_str(), &format!("EUR{due}"), "", "", purpose];
        let whole = lines.join("\n");
        // In UTF-8, which the third line names, letters may take more than one of the 331 bytes.
        if whole.len() > 331 {
            return Err(CodeError::Text { field: "purpose", text: self.purpose.to_owned() });
        }
        Ok(whole)
    }
}
