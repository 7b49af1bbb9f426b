//! What becomes of a payment whose payer has asked her bank for the money.

/// How the bank has decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DisputeStatus {
    /// It has not yet.
    Open,
    /// The shop keeps the money.
    Won,
    /// The money is gone.
    Lost,
}

impl DisputeStatus {
    /// The code in the database and in lists.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Won => "won",
            Self::Lost => "lost",
        }
    }

    /// The status with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Open, Self::Won, Self::Lost].into_iter().find(|status| status.code() == code)
    }
}
