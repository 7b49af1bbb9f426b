//! What signals weigh, and what becomes of an order by its score.

use super::{Signal, Signals};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

/// From a strength on a signal weighs so much.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The smallest strength.
    pub from: u32,
    /// What is added to the score.
    pub weight: u32,
}

/// The steps of a signal: a stronger one never weighs less.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Steps(Vec<Step>);

/// Steps that do not rise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("each step begins above the one before, from 1 on, and weighs more")]
pub struct UnevenSteps;

impl Steps {
    /// Steps in the order of their strengths.
    ///
    /// # Errors
    /// [`UnevenSteps`].
    pub fn new(steps: Vec<Step>) -> Result<Self, UnevenSteps> {
        let mut below = Step { from: 0, weight: 0 };
        for step in &steps {
            if step.from <= below.from || step.weight <= below.weight {
                return Err(UnevenSteps);
            }
            below = *step;
        }
        Ok(Self(steps))
    }

    /// What a strength weighs.
    pub fn weight(&self, value: u32) -> u32 {
        self.0.iter().rev().find(|step| step.from <= value).map_or(0, |step| step.weight)
    }

    /// The strength beyond which it weighs no more.
    fn last(&self) -> u32 {
        self.0.last().map_or(0, |step| step.from)
    }
}

/// What becomes of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It is an order like all others.
    #[default]
    Allow,
    /// The buyer shows her bank that it is she, where the method knows how, and does not pay later.
    StepUp,
    /// As before, and somebody looks at it before anything is sent.
    Hold,
}

impl Outcome {
    /// All of them, the mildest first.
    pub const ALL: [Self; 3] = [Self::Allow, Self::StepUp, Self::Hold];

    /// The code in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::StepUp => "step_up",
            Self::Hold => "hold",
        }
    }

    /// The outcome with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.code() == code)
    }

    /// Whether the money has to be there, or promised, before anything is sent, by a bank that knows who pays.
    pub fn is_risky(self) -> bool {
        self >= Self::StepUp
    }
}

/// Why a score is what it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct RiskReason {
    /// The signal.
    pub signal: Signal,
    /// How strong it is.
    pub value: u32,
    /// What that adds to the score.
    pub weight: u32,
}

/// What is thought of an order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Assessment {
    /// The sum of the weights.
    pub score: u32,
    /// What becomes of it.
    pub outcome: Outcome,
    /// Every signal that weighs something, the heaviest first.
    pub reasons: Vec<RiskReason>,
}

/// The weights and thresholds of a shop. The default one holds nothing against anybody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RiskRules {
    /// From this score on the buyer has to show that it is she.
    pub step_up_from: u32,
    /// From this score on somebody looks at the order.
    pub hold_from: u32,
    /// For how long an order or a decline counts.
    pub within: Duration,
    /// For how long it is kept by what orders have in common; not shorter than `within`.
    pub remember: Duration,
    /// What signals weigh.
    pub steps: BTreeMap<Signal, Steps>,
    /// Domains of mail addresses to throw away, in lower case.
    pub disposable: BTreeSet<String>,
}

impl Default for RiskRules {
    fn default() -> Self {
        let day = Duration::from_secs(24 * 60 * 60);
        Self {
            step_up_from: 1,
            hold_from: 2,
            within: day,
            remember: day,
            steps: BTreeMap::new(),
            disposable: BTreeSet::new(),
        }
    }
}

impl RiskRules {
    /// What is thought of an order.
    pub fn assess(&self, signals: &Signals) -> Assessment {
        let weighed = self.steps.iter().map(|(&signal, steps)| {
            let value = signals.value(signal);
            RiskReason { signal, value, weight: steps.weight(value) }
        });
        let mut reasons: Vec<RiskReason> = weighed.filter(|reason| reason.weight > 0).collect();
        reasons.sort_by(|one, next| next.weight.cmp(&one.weight).then(one.signal.cmp(&next.signal)));
        let score = reasons.iter().fold(0_u32, |score, reason| score.saturating_add(reason.weight));
        let outcome = match score {
            score if score >= self.hold_from => Outcome::Hold,
            score if score >= self.step_up_from => Outcome::StepUp,
            _ => Outcome::Allow,
        };
        Assessment { score, outcome, reasons }
    }

    /// The number beyond which no count of orders weighs more.
    pub fn most_orders(&self) -> u32 {
        let counts =
            [Signal::OrdersByEmail, Signal::OrdersByAddress, Signal::OrdersByNetwork, Signal::OrdersByCard];
        counts.iter().filter_map(|signal| self.steps.get(signal)).map(Steps::last).max().unwrap_or_default()
    }

    /// Whether a mail address is one to throw away: its domain, or one that it is part of, is listed.
    pub fn is_disposable(&self, email: &str) -> bool {
        let domain = email.rsplit_once('@').map_or("", |(_, domain)| domain).to_lowercase();
        let mut rest = Some(domain.as_str());
        while let Some(domain) = rest {
            if self.disposable.contains(domain) {
                return true;
            }
            rest = domain.split_once('.').map(|(_, above)| above);
        }
        false
    }
}
