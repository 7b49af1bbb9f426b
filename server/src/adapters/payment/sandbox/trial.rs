//! What the sandbox does without being asked on its page, for who wants to see it: told by the mail address of the
//! order, or by what is typed.

use commerce::payment::{Decline, Entry};

/// What becomes of a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Card {
    /// It is charged.
    Good,
    /// The bank says no.
    Declined(Decline),
    /// The bank asks whether it is she (3-D Secure).
    Challenged,
}

/// What becomes of a card of somebody with this mail address: `+3ds@` before the host asks her bank, and a code of
/// [`Decline`] there is declined for that reason, as in `ines+insufficient_funds@example.com`.
pub fn card(email: &str) -> Card {
    let tag = email.rsplit_once('@').and_then(|(name, _)| name.rsplit_once('+')).map(|(_, tag)| tag);
    match tag {
        Some("3ds") => Card::Challenged,
        Some(tag) => Decline::from_code(tag).map_or(Card::Good, Card::Declined),
        None => Card::Good,
    }
}

/// Whether an answer is not taken: the code 000000, and a phone whose number ends with five zeros.
pub fn refuses(what: Entry, answer: &str) -> bool {
    match what {
        Entry::Code => answer == "000000",
        Entry::Phone => answer.ends_with("00000"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_address_says_what_becomes_of_the_card() {
        for (email, card_is) in [
            ("ines@example.com", Card::Good),
            ("ines+news@example.com", Card::Good),
            ("declined@example.com", Card::Good),
            ("", Card::Good),
            ("ines+3ds@example.com", Card::Challenged),
            ("ines+a+insufficient_funds@example.com", Card::Declined(Decline::InsufficientFunds)),
        ] {
            assert_eq!(card(email), card_is, "{email}");
        }
        for decline in Decline::ALL {
            assert_eq!(card(&format!("a+{}@b", decline.code())), Card::Declined(decline));
        }
    }

    #[test]
    fn some_answers_are_not_taken() {
        assert!(refuses(Entry::Code, "000000") && refuses(Entry::Phone, "+351900000000"));
        assert!(!refuses(Entry::Code, "100000") && !refuses(Entry::Phone, "000000123"));
    }
}
