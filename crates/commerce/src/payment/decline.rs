//! Why money does not come.

use serde::{Deserialize, Serialize};

/// Why a payment was declined, as far as the gateway says it to the shop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decline {
    /// No reason was given.
    #[default]
    Declined,
    /// There is not enough money on the account.
    InsufficientFunds,
    /// The amount is over what she may spend.
    LimitExceeded,
    /// The card or account cannot be used any more.
    Expired,
    /// She could not show that it is she.
    NotAuthenticated,
    /// Her bank takes it for fraud.
    SuspectedFraud,
    /// Her bank or the provider could not be reached.
    Unavailable,
}

impl Decline {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Declined,
        Self::InsufficientFunds,
        Self::LimitExceeded,
        Self::Expired,
        Self::NotAuthenticated,
        Self::SuspectedFraud,
        Self::Unavailable,
    ];

    /// The code in the database, on the page and in message ids.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Declined => "declined",
            Self::InsufficientFunds => "insufficient_funds",
            Self::LimitExceeded => "limit_exceeded",
            Self::Expired => "expired",
            Self::NotAuthenticated => "not_authenticated",
            Self::SuspectedFraud => "suspected_fraud",
            Self::Unavailable => "unavailable",
        }
    }

    /// The reason with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|decline| decline.code() == code)
    }
}
