//! What a shopper has to do so that her money moves.

use serde::{Deserialize, Serialize};

/// What the shopper is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Entry {
    /// Six digits from her bank's app.
    Code,
    /// The number of the phone on which she will be asked.
    Phone,
}

/// What the shopper has to do to pay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Instructions {
    /// Go to another site.
    Redirect {
        /// Its address, absolute.
        url: String,
    },
    /// Scan a code.
    Qr {
        /// What the code says.
        payload: String,
    },
    /// Take a number to a till or a bank.
    Voucher {
        /// The number, as it is read out there.
        number: String,
    },
    /// Send the amount to an account.
    BankTransfer {
        /// Who receives it.
        holder: String,
        /// The account, as it is written: an IBAN, or what the country has.
        #[serde(alias = "iban")]
        account: String,
        /// What to write as its purpose.
        reference: String,
        /// What a code says that fills the bank's form in, where there is such a code.
        #[serde(default)]
        code: Option<String>,
    },
    /// Tell us something: a code or a number.
    Enter {
        /// What.
        what: Entry,
    },
    /// Answer a question on her phone.
    Prompt {
        /// Enough of the phone's number to know it again.
        phone: String,
    },
    /// Have the amount ready at the door.
    OnDelivery,
}

impl Instructions {
    /// The question on the phone of this number, of which the last two digits are told.
    pub fn prompt(number: &str) -> Self {
        let digits = number.chars().rev().filter(char::is_ascii_digit).take(2);
        let last: Vec<char> = digits.collect();
        Self::Prompt { phone: format!("…{}", last.iter().rev().collect::<String>()) }
    }
}
