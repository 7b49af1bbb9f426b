//! What a shopper types where a payment asks for a code or a number.

use super::{Entry, Instructions, PaymentSession, SessionStatus};
use crate::typing::{is_separator, plain};

/// The lengths of a phone's number: the shortest that are in use, and the longest that ITU-T E.164 allows.
const PHONE: std::ops::RangeInclusive<usize> = 6..=15;

impl Entry {
    /// The code on the page and in message ids.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Phone => "phone",
        }
    }

    /// What was typed, as it is handed on: six digits, or the digits of a phone's number with a `+` before those of
    /// its country. Digits of any script and width are read, and what stands between them is nothing to it. `None`
    /// when it is something else.
    pub fn read(self, typed: &str) -> Option<String> {
        let bare: String = typed.chars().map(plain).filter(|&c| !is_separator(c)).collect();
        let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        match self {
            Self::Code => (bare.len() == 6 && is_number(&bare)).then_some(bare),
            Self::Phone => {
                let abroad = bare.strip_prefix('+').or_else(|| bare.strip_prefix("00"));
                let digits = abroad.unwrap_or(&bare);
                let sign = if abroad.is_some() { "+" } else { "" };
                (PHONE.contains(&digits.len()) && is_number(digits)).then(|| format!("{sign}{digits}"))
            }
        }
    }
}

impl PaymentSession {
    /// What the shopper is asked to type now.
    pub const fn asks_for(&self) -> Option<Entry> {
        match (self.status, &self.instructions) {
            (SessionStatus::RequiresAction, Some(Instructions::Enter { what })) => Some(*what),
            _ => None,
        }
    }

    /// Whether it is decided within minutes on the shopper's phone. Who was too slow for that did not walk away.
    pub const fn is_hurried(&self) -> bool {
        matches!(self.instructions, Some(Instructions::Enter { .. } | Instructions::Prompt { .. }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_six_digits_however_they_are_written() {
        for typed in
            ["123456", " 123 456 ", "123-456", "１２３４５６", "١٢٣٤٥٦", "१२३४५६", "12.34.56\u{200F}"]
        {
            assert_eq!(Entry::Code.read(typed).as_deref(), Some("123456"), "{typed}");
        }
        for typed in ["", "12345", "1234567", "12345a", "+123456", "½½½½½½", "123456\u{0}"] {
            assert_eq!(Entry::Code.read(typed), None, "{typed:?}");
        }
    }

    #[test]
    fn a_phone_has_six_to_fifteen_digits() {
        for (typed, handed_on) in [
            ("+351 912 345 678", "+351912345678"),
            ("00351 912-345-678", "+351912345678"),
            ("(912) 345.678", "912345678"),
            ("＋４７　４１２３４５６７", "+4741234567"),
            ("٠٩١٢٣٤٥", "0912345"),
            ("123456", "123456"),
            ("+123456789012345", "+123456789012345"),
        ] {
            assert_eq!(Entry::Phone.read(typed).as_deref(), Some(handed_on), "{typed}");
        }
        for typed in
            ["", "+", "12345", "+1234567890123456", "++351912345678", "351+912345678", "phone", "*100#"]
        {
            assert_eq!(Entry::Phone.read(typed), None, "{typed:?}");
        }
    }
}
