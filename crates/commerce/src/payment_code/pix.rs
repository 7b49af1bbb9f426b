//! Pix: the static BR Code of the Manual de Padrões para Iniciação do Pix, version 2.9 (Banco Central do Brasil).

use super::{CodeError, amount, emv::Fields, is_letter_or_digit, text};
use crate::Money;

/// A payment by Pix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pix<'a> {
    /// The key under which the account is found.
    pub key: &'a str,
    /// Who is paid, at most 25 characters of ASCII.
    pub name: &'a str,
    /// Where, at most 15 characters of ASCII.
    pub city: &'a str,
    /// Reais.
    pub amount: Money,
    /// What comes back with the payment: 1 to 25 letters and digits.
    pub reference: &'a str,
}

impl Pix<'_> {
    /// What the code says.
    ///
    /// # Errors
    /// [`CodeError`] where a part does not fit.
    pub fn payload(&self) -> Result<String, CodeError> {
        let account = Fields::default()
            .field("00", "domain", "br.gov.bcb.pix", 14)?
            .field("01", "key", self.key, 77)?;
        let reference = text("reference", self.reference, 25, is_letter_or_digit)?;
        let reference = Fields::default().field("05", "reference", reference, 25)?;
        // 13 characters are the room of EMV's amount.
        let due = amount(self.amount, "BRL", 999_999_999_999)?;
        Ok(Fields::for_many_payments()
            .inner("26", "account", account)?
            .field("52", "category", "0000", 4)?
            .field("53", "currency", "986", 3)?
            .field("54", "amount", &due, 13)?
            .field("58", "country", "BR", 2)?
            .field("59", "name", self.name, 25)?
            .field("60", "city", self.city, 15)?
            .inner("62", "reference", reference)?
            .finish())
    }
}
