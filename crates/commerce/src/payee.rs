//! The account that a buyer names for money that cannot go back where it came from.
//!
//! What she types is read however it is typed (in digits of another script, with spaces or dashes), and its check digits
//! are held against it. Nothing here shows an account in a log: what holds one says only its kind.

mod answers;
mod checks;
mod forms;
#[cfg(test)]
mod tests;

pub use answers::{Fault, PayeeAnswers, PayeeFault};
pub use checks::whole_clabe;
pub use forms::{PayeeField, PayeeForm, PayeeForms};

use serde::{Deserialize, Serialize};
use std::fmt;

/// The kinds of account in Japan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JapaneseAccount {
    /// Futsū: the usual one.
    Ordinary,
    /// Tōza: of a business, with cheques.
    Current,
    /// Chochiku: for saving.
    Savings,
}

impl JapaneseAccount {
    /// All of them, the usual one first.
    pub const ALL: [Self; 3] = [Self::Ordinary, Self::Current, Self::Savings];

    /// The code in the form and in message ids.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ordinary => "ordinary",
            Self::Current => "current",
            Self::Savings => "savings",
        }
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// Who receives money, and where.
#[derive(Clone, PartialEq, Eq)]
pub enum Payee {
    /// An account in Japan.
    Japan {
        /// The bank: its name, or its code of four digits.
        bank: String,
        /// The branch: its name, or its code of three digits.
        branch: String,
        /// What kind of account.
        kind: JapaneseAccount,
        /// Seven digits.
        number: String,
        /// The holder's name in katakana.
        holder: String,
    },
    /// A Pix key in Brazil.
    Pix {
        /// A CPF or CNPJ in digits, a phone number with its plus, a mail address, or a random key.
        key: String,
    },
    /// An account in Brazil.
    Brazil {
        /// The bank: its name or its code.
        bank: String,
        /// The branch (agência).
        branch: String,
        /// The account with its check character.
        number: String,
        /// The holder's CPF, eleven digits.
        cpf: String,
        /// The holder.
        holder: String,
    },
    /// An account in Mexico.
    Mexico {
        /// The CLABE: eighteen digits, the last of which checks the others.
        clabe: String,
        /// The holder.
        holder: String,
    },
    /// An account with an IBAN.
    Iban {
        /// The IBAN, without spaces.
        iban: String,
        /// The holder.
        holder: String,
    },
    /// Any other account.
    Other {
        /// All that a bank needs to find it.
        details: String,
        /// The holder.
        holder: String,
    },
}

/// How many characters at the end are enough for an owner to know an account again.
const RECOGNIZABLE: usize = 4;

impl Payee {
    /// What it is: the code in message ids and for the operator.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Japan { .. } => "japan",
            Self::Pix { .. } => "pix",
            Self::Brazil { .. } => "brazil",
            Self::Mexico { .. } => "mexico",
            Self::Iban { .. } => "iban",
            Self::Other { .. } => "other",
        }
    }

    /// What tells the account from all others.
    const fn number(&self) -> &String {
        match self {
            Self::Japan { number, .. } | Self::Brazil { number, .. } => number,
            Self::Pix { key } => key,
            Self::Mexico { clabe, .. } => clabe,
            Self::Iban { iban, .. } => iban,
            Self::Other { details, .. } => details,
        }
    }

    /// The end of its number with the rest hidden, always as long: for pages that its owner looks at. Of a number that
    /// is hardly longer than what is shown nothing is shown.
    ///
    /// ```
    /// use commerce::payee::Payee;
    /// let payee = Payee::Iban { iban: "DE89370400440532013000".into(), holder: "Ada".into() };
    /// assert_eq!(payee.masked(), "****3000");
    /// ```
    pub fn masked(&self) -> String {
        let characters: Vec<char> = self.number().chars().collect();
        let hidden = characters.len().saturating_sub(RECOGNIZABLE);
        let is_long = hidden >= 3;
        let end: String = characters.into_iter().skip(hidden).filter(|_| is_long).collect();
        format!("****{end}")
    }

    /// Its parts in words of the trade, one a line: for whoever pays it by hand.
    pub fn written(&self) -> String {
        let rows: Vec<(&str, &str)> = match self {
            Self::Japan { bank, branch, kind, number, holder } => vec![
                ("bank", bank),
                ("branch", branch),
                ("kind", kind.code()),
                ("number", number),
                ("holder", holder),
            ],
            Self::Pix { key } => vec![("pix", key)],
            Self::Brazil { bank, branch, number, cpf, holder } => {
                vec![("bank", bank), ("branch", branch), ("number", number), ("cpf", cpf), ("holder", holder)]
            }
            Self::Mexico { clabe, holder } => vec![("clabe", clabe), ("holder", holder)],
            Self::Iban { iban, holder } => vec![("iban", iban), ("holder", holder)],
            Self::Other { details, holder } => vec![("details", details), ("holder", holder)],
        };
        rows.iter().map(|(name, text)| format!("{name}: {text}")).collect::<Vec<_>>().join("\n")
    }
}

impl fmt::Debug for Payee {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Payee({} …)", self.code())
    }
}
