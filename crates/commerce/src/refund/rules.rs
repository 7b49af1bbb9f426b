//! What comes back of the charges at a border.

use crate::{
    customs::{Charge, ChargeKind, Collection, RuleRef},
    market::{Confidence, Provenance},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Whether a charge at a border is given back with the goods that it was counted on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// In proportion to what comes back.
    Returned,
    /// Nothing of it.
    Kept,
}

/// What comes back of the charges of one customs regime; `None` where no source was read for one of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegimeRefunds {
    /// Of customs duty.
    pub duty: Option<Verdict>,
    /// Of the tax that is taken at the border.
    pub import_tax: Option<Verdict>,
    /// Of what state and carrier take for the parcel.
    pub fees: Option<Verdict>,
    /// Where that was read.
    pub provenance: Provenance,
    /// How sure it is.
    pub confidence: Confidence,
}

/// What comes back of the charges at borders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefundRules {
    /// By regime.
    pub regimes: BTreeMap<String, RegimeRefunds>,
    /// Where no rule says: the merchant's own setting.
    pub otherwise: Verdict,
    /// Of the interest of an order that is paid in parts: the merchant's own setting.
    pub interest: Verdict,
}

/// What comes back of the charges at a border, whether a rule or the merchant says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdicts {
    /// Of customs duty.
    pub duty: Verdict,
    /// Of the tax that is taken at the border.
    pub import_tax: Verdict,
    /// Of what state and carrier take for the parcel.
    pub fees: Verdict,
}

/// Why a charge is given back, or is not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// The tax that is collected with a price goes where the price goes.
    FollowsPrice,
    /// A rule of the destination says so.
    Rule(RuleRef),
    /// No rule is known, and the merchant has set it so.
    Setting,
    /// Nothing has left the house: there is no border that it crossed.
    NotSent,
}

impl RefundRules {
    /// What comes back of each charge where a regime counts, and where none does.
    pub fn verdicts(&self, regime: Option<&str>) -> Verdicts {
        let rule = regime.and_then(|id| self.regimes.get(id));
        let verdict = |of: fn(&RegimeRefunds) -> Option<Verdict>| rule.and_then(of).unwrap_or(self.otherwise);
        Verdicts {
            duty: verdict(|rule| rule.duty),
            import_tax: verdict(|rule| rule.import_tax),
            fees: verdict(|rule| rule.fees),
        }
    }

    /// As if everything came back before it left the house: all of it is given back.
    #[must_use]
    pub fn before_sending(&self) -> Self {
        Self { regimes: BTreeMap::new(), otherwise: Verdict::Returned, interest: Verdict::Returned }
    }

    pub(super) fn about(&self, regime: Option<&str>, charge: &Charge) -> (Verdict, Why) {
        match charge.collection {
            Collection::InPrice(_) | Collection::OnTop(_) | Collection::Reversed(_) => {
                return (Verdict::Returned, Why::FollowsPrice);
            }
            Collection::AtCheckout | Collection::AtDoor => {}
        }
        let known = regime.and_then(|id| Some((id, self.regimes.get(id)?)));
        let said = known.and_then(|(id, rule)| {
            let (name, verdict) = match charge.kind {
                ChargeKind::Duty => ("duty", rule.duty),
                ChargeKind::Tax(_) => ("import-tax", rule.import_tax),
                ChargeKind::ParcelFee | ChargeKind::ClearanceFee => ("fees", rule.fees),
            };
            let Provenance { source, as_of } = rule.provenance.clone();
            let rule =
                RuleRef { rule: format!("refund.{id}.{name}"), source, as_of, confidence: rule.confidence };
            Some((verdict?, Why::Rule(rule)))
        });
        said.unwrap_or((self.otherwise, Why::Setting))
    }
}
