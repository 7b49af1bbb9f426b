//! What the sandbox does without being asked on its page, for who wants to see it: told by the mail address of the
//! order, or by what is typed.

use commerce::{
    payment::{Decline, Entry},
    risk::mail_subject,
};
use sha2::{Digest, Sha256};

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

/// The name of the card that somebody with this mail address pays with: everybody has one of her own, and a part that
/// begins with `card` names another, which many may share, as in `ines+card7@example.com`.
pub fn fingerprint(email: &str) -> String {
    let name = email.rsplit_once('@').map_or("", |(name, _)| name);
    let named = name.split('+').skip(1).find(|part| part.starts_with("card"));
    let owner = mail_subject(email);
    hex::encode(Sha256::digest(named.unwrap_or(&owner)))
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
    fn a_card_is_ones_own_unless_it_is_named() {
        let same = |one: &str, other: &str| fingerprint(one) == fingerprint(other);
        assert!(
            same("ines@example.com", "Ines+news@example.com") && !same("ines@example.com", "ana@example.com")
        );
        assert!(same("ines+card7@example.com", "ana+card7+declined@example.com"));
        assert!(!same("ines+card7@example.com", "ines+card8@example.com"));
        assert!(
            !same("ines+card7@example.com", "ines@example.com")
                && same("card7@a.example", "card7+x@a.example")
        );
    }

    #[test]
    fn some_answers_are_not_taken() {
        assert!(refuses(Entry::Code, "000000") && refuses(Entry::Phone, "+351900000000"));
        assert!(!refuses(Entry::Code, "100000") && !refuses(Entry::Phone, "000000123"));
    }
}
