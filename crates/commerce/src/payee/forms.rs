//! What a country's banks ask of who is to be paid.

use crate::{
    CountryCode,
    market::{Confidence, Provenance},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The ways in which accounts are named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PayeeForm {
    /// Bank, branch, kind, number, and the holder in katakana.
    Japan,
    /// A Pix key, or bank, branch, number and CPF.
    Brazil,
    /// A CLABE.
    Mexico,
    /// An IBAN.
    Iban,
    /// Whatever finds it.
    #[default]
    Other,
}

/// A field of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PayeeField {
    /// A Pix key.
    Pix,
    /// The bank.
    Bank,
    /// The branch.
    Branch,
    /// The kind of account.
    Kind,
    /// The number of the account.
    Number,
    /// The CPF of its holder.
    Cpf,
    /// The CLABE.
    Clabe,
    /// The IBAN.
    Iban,
    /// Everything in a text.
    Details,
    /// The holder's name.
    Holder,
}

impl PayeeField {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Pix,
        Self::Bank,
        Self::Branch,
        Self::Kind,
        Self::Number,
        Self::Cpf,
        Self::Clabe,
        Self::Iban,
        Self::Details,
        Self::Holder,
    ];

    /// Its name in the form and in message ids.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Pix => "pix",
            Self::Bank => "bank",
            Self::Branch => "branch",
            Self::Kind => "kind",
            Self::Number => "number",
            Self::Cpf => "cpf",
            Self::Clabe => "clabe",
            Self::Iban => "iban",
            Self::Details => "details",
            Self::Holder => "holder",
        }
    }
}

impl PayeeForm {
    /// Its code in data files and message ids.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Japan => "japan",
            Self::Brazil => "brazil",
            Self::Mexico => "mexico",
            Self::Iban => "iban",
            Self::Other => "other",
        }
    }

    /// Its fields from top to bottom.
    pub const fn fields(self) -> &'static [PayeeField] {
        use PayeeField as F;
        match self {
            Self::Japan => &[F::Bank, F::Branch, F::Kind, F::Number, F::Holder],
            Self::Brazil => &[F::Pix, F::Bank, F::Branch, F::Number, F::Cpf, F::Holder],
            Self::Mexico => &[F::Clabe, F::Holder],
            Self::Iban => &[F::Iban, F::Holder],
            Self::Other => &[F::Details, F::Holder],
        }
    }

    /// Whether a browser may insist on a field. In Brazil a Pix key stands for all the others.
    pub const fn insists(self) -> bool {
        !matches!(self, Self::Brazil)
    }
}

/// Which country names accounts how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PayeeForms {
    /// By country; the others have [`PayeeForm::Other`].
    pub by_country: BTreeMap<CountryCode, PayeeForm>,
    /// Where that was read.
    pub provenance: Provenance,
    /// How sure it is.
    pub confidence: Confidence,
}

impl PayeeForms {
    /// How accounts are named in a country.
    pub fn of(&self, country: &CountryCode) -> PayeeForm {
        self.by_country.get(country).copied().unwrap_or_default()
    }
}
