//! Account numbers: ISO 13616, with the check of ISO 7064 (MOD 97-10).

use std::fmt;

/// An International Bank Account Number whose check digits are right. How long each country's is, is not looked at: a
/// slip that keeps the remainder is one in ninety-seven.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Iban(String);

impl Iban {
    /// Reads one as people write it, with spaces or without; `None` when it cannot be right.
    pub fn new(written: &str) -> Option<Self> {
        let bare: String = written.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_uppercase();
        let is_shaped = (15..=34).contains(&bare.len()) && bare.chars().all(|c| c.is_ascii_alphanumeric());
        let (head, account) = bare.split_at_checked(4).filter(|_| is_shaped)?;
        let starts = head.bytes().take(2).all(|c| c.is_ascii_uppercase());
        let checks = head.bytes().skip(2).all(|c| c.is_ascii_digit());
        (starts && checks && remainder(&format!("{account}{head}")) == 1).then_some(Self(bare))
    }

    /// The account of a country and its own number, with the check digits worked out.
    pub fn of(country: &str, account: &str) -> Option<Self> {
        let check = 98_u32.checked_sub(remainder(&format!("{account}{country}00")))?;
        Self::new(&format!("{country}{check:02}{account}"))
    }

    /// Without spaces.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The country, two capitals.
    pub fn country(&self) -> &str {
        self.0.get(..2).unwrap_or_default()
    }

    /// Whether it is a Swiss account that takes payments with a QR reference only: its bank number is 30000 to 31999.
    pub fn is_qr(&self) -> bool {
        let bank: Option<u32> = self.0.get(4..9).and_then(|bank| bank.parse().ok());
        matches!(self.country(), "CH" | "LI") && bank.is_some_and(|bank| (30_000..=31_999).contains(&bank))
    }
}

/// In groups of four, as it is printed.
impl fmt::Display for Iban {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, c) in self.0.chars().enumerate() {
            if at > 0 && at % 4 == 0 {
                f.write_str(" ")?;
            }
            write!(f, "{c}")?;
        }
        Ok(())
    }
}

/// The remainder by 97 of a text in which letters stand for 10 to 35.
pub(crate) fn remainder(text: &str) -> u32 {
    text.chars().filter_map(|c| c.to_digit(36)).fold(0, |rest, value| {
        let shift = if value > 9 { 100 } else { 10 };
        (rest * shift + value) % 97
    })
}
