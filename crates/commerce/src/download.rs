//! Files that are sold: how often they are handed out, what a buyer agrees to before, and what shows the country of the sale.

use crate::{
    CountryCode,
    clock::{Date, Timestamp},
    dated::Dated,
};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// A right of withdrawal that a buyer of files gives up on her word only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiver {
    /// Its name.
    pub id: String,
    /// Where buyers live to whom it gives the right.
    pub countries: Vec<CountryCode>,
    /// When it holds, and who says so.
    pub dated: Dated,
}

/// In some countries so many things have to agree on where the buyer of a file lives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProofRule {
    /// Where.
    pub countries: Vec<CountryCode>,
    /// How many.
    pub needed: u32,
    /// When it holds, and who says so.
    pub dated: Dated,
}

/// How files are handed out, and what is kept about their sale.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DownloadRules {
    /// How long a link to a file works.
    pub link_lasts: Duration,
    /// How often a piece may be downloaded…
    pub times: u32,
    /// …within so long.
    pub within: Duration,
    /// For so long after a download was counted the same link counts no other: lines break.
    pub resumed_within: Duration,
    /// How often the link may be asked for in that time.
    pub requests: u32,
    /// The rights of withdrawal.
    pub waivers: Vec<Waiver>,
    /// How the place of a sale is shown.
    pub proofs: Vec<ProofRule>,
}

impl DownloadRules {
    /// The right of withdrawal that a buyer in a country has to give up before she is given a file.
    pub fn waiver(&self, country: &CountryCode, day: Date) -> Option<&Waiver> {
        self.waivers
            .iter()
            .find(|waiver| waiver.dated.days.contain(day) && waiver.countries.contains(country))
    }

    /// How many things have to agree on a country; one where no rule says more.
    pub fn needed(&self, country: &CountryCode, day: Date) -> u32 {
        let holds = |rule: &&ProofRule| rule.dated.days.contain(day) && rule.countries.contains(country);
        self.proofs.iter().find(holds).map_or(1, |rule| rule.needed)
    }
}

/// What a buyer agreed to before she was given a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// The [`Waiver`].
    pub rule: String,
    /// The words that she ticked, in her language.
    pub words: String,
    /// When.
    pub at: Timestamp,
}

/// What tells where a buyer lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProofKind {
    /// The address to which is billed.
    Billing,
    /// The card that pays.
    Card,
    /// A way to pay that people of one country have.
    PaymentMethod,
    /// The market that she chose, where it has one country.
    Market,
}

impl ProofKind {
    /// The name in lists.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Billing => "billing address",
            Self::Card => "card",
            Self::PaymentMethod => "payment method",
            Self::Market => "market",
        }
    }
}

/// One thing that tells where a buyer lives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proof {
    /// What it is.
    pub kind: ProofKind,
    /// The country that it tells.
    pub country: CountryCode,
}

/// Whether the country of a sale is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Enough things agree on it.
    Shown,
    /// Too few do, and none tells another one.
    TooFew,
    /// Too few do, and something tells another one.
    Contradicted,
}

impl Standing {
    /// The name in lists.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Shown => "shown",
            Self::TooFew => "too few",
            Self::Contradicted => "contradicted",
        }
    }
}

/// Where a file was sold to, and what shows it. It names nobody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Supply {
    /// The country whose tax was taken.
    pub country: CountryCode,
    /// What was known.
    pub proofs: Vec<Proof>,
    /// How many things have to agree.
    pub needed: u32,
}

impl Supply {
    /// From what is known; what is not known tells nothing.
    pub fn of(
        country: CountryCode,
        known: impl IntoIterator<Item = (ProofKind, Option<CountryCode>)>,
        needed: u32,
    ) -> Self {
        let told = known.into_iter().filter_map(|(kind, country)| Some(Proof { kind, country: country? }));
        Self { country, proofs: told.collect(), needed }
    }

    /// Whether that is enough.
    pub fn standing(&self) -> Standing {
        let (agree, differ): (Vec<_>, Vec<_>) =
            self.proofs.iter().partition(|proof| proof.country == self.country);
        if u32::try_from(agree.len()).is_ok_and(|agree| agree >= self.needed) {
            Standing::Shown
        } else if differ.is_empty() {
            Standing::TooFew
        } else {
            Standing::Contradicted
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn two_things_that_agree_outweigh_a_third_and_one_against_one_shows_nothing() {
        let country = |code: &str| code.parse::<CountryCode>().unwrap();
        let supply = |card: Option<&str>, market: Option<&str>, needed| {
            let known = [
                (ProofKind::Billing, Some(country("FR"))),
                (ProofKind::Card, card.map(country)),
                (ProofKind::Market, market.map(country)),
            ];
            Supply::of(country("FR"), known, needed).standing()
        };
        assert_eq!(supply(Some("FR"), None, 2), Standing::Shown);
        assert_eq!(supply(Some("DE"), Some("FR"), 2), Standing::Shown);
        assert_eq!(supply(Some("DE"), None, 2), Standing::Contradicted);
        assert_eq!(supply(None, None, 2), Standing::TooFew);
        assert_eq!(supply(Some("DE"), None, 1), Standing::Shown, "a small seller needs one");
    }
}
