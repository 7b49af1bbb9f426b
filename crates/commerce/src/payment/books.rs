//! What the books of a gateway and those of the shop can disagree on.

/// What they disagree on about one payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Disagreement {
    /// The shop does not know the payment.
    UnknownToUs,
    /// The gateway does not know the payment.
    UnknownToThem,
    /// Money of another currency came than was asked for: it is kept and not applied.
    Currency,
    /// Where the payment stands.
    Status,
    /// How much has arrived.
    Captured,
    /// How much went back.
    Refunded,
    /// Nothing yet: whoever paid disputes it at her bank, and somebody has to answer.
    Disputed,
}

impl Disagreement {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::UnknownToUs,
        Self::UnknownToThem,
        Self::Currency,
        Self::Status,
        Self::Captured,
        Self::Refunded,
        Self::Disputed,
    ];

    /// The code in the database and in lists.
    pub const fn code(self) -> &'static str {
        match self {
            Self::UnknownToUs => "unknown_to_us",
            Self::UnknownToThem => "unknown_to_them",
            Self::Currency => "currency",
            Self::Status => "status",
            Self::Captured => "captured",
            Self::Refunded => "refunded",
            Self::Disputed => "disputed",
        }
    }

    /// The one with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.code() == code)
    }
}
