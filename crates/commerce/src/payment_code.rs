//! What payment codes say, in the formats that banks' apps read.
//!
//! Each is written by its published specification, which its file names. A text that a format has no room for is refused
//! and never cut: half a name or half a reference is a wrong one.

mod boleto;
mod emv;
mod epc;
mod pay_now;
mod pix;
mod prompt_pay;
mod swiss;
mod upi;

pub use boleto::Boleto;
pub use epc::EpcTransfer;
pub use pay_now::PayNow;
pub use pix::Pix;
pub use prompt_pay::{PromptPay, PromptPayId};
pub use swiss::{SwissAddress, SwissBill, SwissReference};
pub use upi::Upi;

use crate::{Currency, Money};

/// Why a code cannot be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// The format is for other currencies.
    #[error("the code cannot ask for {0}")]
    Currency(Currency),
    /// It is nothing, or more than the format can say.
    #[error("the code cannot ask for {0:?}")]
    Amount(Money),
    /// It is empty, too long, or in a script that the format does not know.
    #[error("the code cannot say the {field} `{text}`")]
    Text {
        /// What it is, such as `name`.
        field: &'static str,
        /// As it was given.
        text: String,
    },
}

/// The amount as digits with a dot, if it is in the currency and between one minor unit and `most`.
fn amount(money: Money, currency: &str, most: i64) -> Result<String, CodeError> {
    if money.currency.code() != currency {
        return Err(CodeError::Currency(money.currency));
    }
    if !(1..=most).contains(&money.amount) {
        return Err(CodeError::Amount(money));
    }
    Ok(money.to_decimal().to_string())
}

/// The text, if it has a character that can be seen, at most `most` characters, and `is_known` holds for each.
fn text<'a>(
    field: &'static str,
    text: &'a str,
    most: usize,
    is_known: fn(char) -> bool,
) -> Result<&'a str, CodeError> {
    let fits = !text.trim().is_empty() && text.chars().count() <= most && text.chars().all(is_known);
    if fits { Ok(text) } else { Err(CodeError::Text { field, text: text.to_owned() }) }
}

const fn is_printable_ascii(c: char) -> bool {
    matches!(c, ' '..='~')
}

const fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

const fn is_letter_or_digit(c: char) -> bool {
    c.is_ascii_alphanumeric()
}

/// The digits of a text, as numbers.
fn digits(text: &str) -> impl DoubleEndedIterator<Item = u32> + '_ {
    text.chars().filter_map(|c| c.to_digit(10))
}

#[cfg(test)]
mod tests;
