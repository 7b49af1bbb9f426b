//! PromptPay: the credit transfer of Thailand's QR standard (Bank of Thailand, Thai QR Payment), field 29.

use super::{CodeError, amount, emv::Fields, is_digit, text};
use crate::Money;

/// Under what an account is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PromptPayId<'a> {
    /// A mobile phone: ten digits with the leading zero.
    Mobile(&'a str),
    /// A tax or citizen's number: thirteen digits.
    TaxId(&'a str),
}

/// A payment by PromptPay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PromptPay<'a> {
    /// Who is paid.
    pub id: PromptPayId<'a>,
    /// Baht; none for a code that asks for no amount.
    pub amount: Option<Money>,
}

impl PromptPay<'_> {
    /// What the code says.
    ///
    /// # Errors
    /// [`CodeError`] where a part does not fit.
    pub fn payload(&self) -> Result<String, CodeError> {
        let account = Fields::default().field("00", "application", "A000000677010111", 16)?;
        let account = match self.id {
            PromptPayId::Mobile(number) => {
                let wrong = || CodeError::Text { field: "mobile", text: number.to_owned() };
                let rest = number.strip_prefix('0').filter(|rest| rest.len() == 9).ok_or_else(wrong)?;
                account.field("01", "mobile", &format!("0066{}", text("mobile", rest, 9, is_digit)?), 13)?
            }
            PromptPayId::TaxId(number) => {
                let is_whole = number.len() == 13;
                let wrong = || CodeError::Text { field: "tax id", text: number.to_owned() };
                let number = text("tax id", number, 13, is_digit)?;
                account.field("02", "tax id", Some(number).filter(|_| is_whole).ok_or_else(wrong)?, 13)?
            }
        };
        let head = match self.amount {
            Some(_) => Fields::for_one_payment(),
            None => Fields::for_many_payments().field("01", "use", "11", 2)?,
        };
        let mut code = head.inner("29", "account", account)?.field("58", "country", "TH", 2)?;
        code = code.field("53", "currency", "764", 3)?;
        if let Some(due) = self.amount {
            code = code.field("54", "amount", &amount(due, "THB", 999_999_999_999)?, 13)?;
        }
        Ok(code.finish())
    }
}
