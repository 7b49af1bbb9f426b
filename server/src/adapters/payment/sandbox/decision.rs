//! What can be decided on the hosted page: how a payment ends, and what a gateway does on its bad days.

use commerce::payment::Decline;

/// What somebody decided on the hosted page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// The money moves, or is promised where it is taken later.
    Approve,
    /// The bank says no.
    Decline(Decline),
    /// The shopper breaks it off.
    Cancel,
    /// Her time runs out.
    Expire,
    /// Half of the money comes.
    Less,
    /// Half as much again comes.
    More,
    /// The money comes after the payment came to nothing.
    Late,
    /// The money comes once more.
    Twice,
    /// Whoever paid asks for the money back at her bank.
    Dispute,
    /// The bank leaves the money with the shop.
    Win,
    /// The bank takes the money back.
    Lose,
    /// The last webhook is sent so often once more.
    Again(u8),
    /// All webhooks are sent, the newest first.
    Backwards,
}

impl Decision {
    /// What a shopper decides at her bank.
    pub const SHOPPERS: [Self; 3] = [Self::Approve, Self::Decline(Decline::Declined), Self::Cancel];
    /// What happens without her.
    pub const OTHERS: [Self; 10] = [
        Self::Again(1),
        Self::Backwards,
        Self::Expire,
        Self::Less,
        Self::More,
        Self::Late,
        Self::Twice,
        Self::Dispute,
        Self::Win,
        Self::Lose,
    ];
    /// How often a webhook is sent at most.
    pub const MOST: u8 = 20;

    /// Its name in the form, and the end of its message id, `sandbox-…`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Approve => "approve",
            Self::Decline(_) => "decline",
            Self::Cancel => "cancel",
            Self::Expire => "expire",
            Self::Less => "less",
            Self::More => "more",
            Self::Late => "late",
            Self::Twice => "twice",
            Self::Dispute => "dispute",
            Self::Win => "win",
            Self::Lose => "lose",
            Self::Again(_) => "again",
            Self::Backwards => "backwards",
        }
    }

    /// Reads a form. No reason is no particular one, and no number is once.
    pub fn read(fields: &[(String, String)]) -> Option<Self> {
        let field = |name: &str| {
            let found = fields.iter().find(|(field, value)| field == name && !value.is_empty());
            found.map(|(_, value)| value.as_str())
        };
        let action = field("action")?;
        let named =
            Self::SHOPPERS.into_iter().chain(Self::OTHERS).find(|decision| decision.key() == action)?;
        Some(match named {
            Self::Decline(_) => Self::Decline(match field("reason") {
                Some(reason) => Decline::from_code(reason)?,
                None => Decline::Declined,
            }),
            Self::Again(_) => Self::Again(match field("times") {
                Some(times) => times.parse().ok().filter(|times| (1..=Self::MOST).contains(times))?,
                None => 1,
            }),
            named => named,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(fields: &[(&str, &str)]) -> Option<Decision> {
        let fields: Vec<_> =
            fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Decision::read(&fields)
    }

    #[test]
    fn a_form_names_one_decision() {
        for decision in Decision::SHOPPERS.into_iter().chain(Decision::OTHERS) {
            assert_eq!(read(&[("action", decision.key())]), Some(decision));
        }
        let reason = Decision::Decline(Decline::LimitExceeded);
        assert_eq!(read(&[("action", "decline"), ("reason", "limit_exceeded")]), Some(reason));
        assert_eq!(read(&[("action", "again"), ("times", "20")]), Some(Decision::Again(20)));
        for odd in [
            vec![],
            vec![("action", "")],
            vec![("action", "APPROVE")],
            vec![("action", "decline"), ("reason", "mood")],
            vec![("action", "again"), ("times", "0")],
            vec![("action", "again"), ("times", "21")],
            vec![("action", "again"), ("times", "-1")],
        ] {
            assert_eq!(read(&odd), None, "{odd:?}");
        }
    }
}
