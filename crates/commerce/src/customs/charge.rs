//! What is due on a consignment, line by line, each with the rule that it comes from.

use crate::{
    Money,
    clock::Date,
    dated::Dated,
    market::{Confidence, Provenance, TaxName},
    merchant::Scheme,
    tax_rates::{Destination, TaxRate},
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// Who pays what is due at the border (Incoterms 2020).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Terms {
    /// Delivered duty paid: the shop collects it with the price and the carrier asks for nothing.
    #[default]
    Ddp,
    /// Delivered at place: the shopper pays the carrier at her door; the shop shows an estimate.
    Dap,
}

/// What a charge is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChargeKind {
    /// Customs duty.
    Duty,
    /// Value added, goods and services or sales tax.
    Tax(TaxName),
    /// What a state takes for handling a parcel.
    ParcelFee,
    /// What the carrier takes for clearing a parcel.
    ClearanceFee,
}

impl ChargeKind {
    /// The code in reports.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Duty => "duty",
            Self::Tax(name) => name.key(),
            Self::ParcelFee => "parcel-fee",
            Self::ClearanceFee => "clearance-fee",
        }
    }

    /// Its place among the charges of an order: duty before the tax that counts on it.
    pub const fn place(self) -> u8 {
        match self {
            Self::Duty => 0,
            Self::Tax(_) => 1,
            Self::ParcelFee => 2,
            Self::ClearanceFee => 3,
        }
    }
}

/// What is supplied, where reports and the law tell the two apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Supply {
    /// Things that are sent.
    Goods,
    /// What is downloaded.
    Services,
}

/// When and by whom a charge is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Collection {
    /// With the price, under a registration of the seller, in prices that contain it.
    InPrice(Scheme),
    /// With the price, under a registration of the seller, on top of prices without it.
    OnTop(Scheme),
    /// With the price, and paid at the border in the shopper's name.
    AtCheckout,
    /// At the door; what is said is an estimate.
    AtDoor,
    /// Not at all: the buyer, a business in another member state of the European Union, owes it there (reverse charge).
    /// The amount is what prices contain of it, which is taken off them; nothing where they are without it.
    Reversed(Supply),
}

impl Collection {
    /// Whether the shopper pays it in the same way, be it by another scheme of the seller.
    pub fn is_paid_like(self, other: Self) -> bool {
        match (self, other) {
            (Self::InPrice(_), Self::InPrice(_)) | (Self::OnTop(_), Self::OnTop(_)) => true,
            (one, other) => one == other,
        }
    }

    /// Whether it is paid with the order, on top of its prices.
    pub const fn is_added(self) -> bool {
        matches!(self, Self::OnTop(_) | Self::AtCheckout)
    }

    /// Whether the buyer owes it in the seller's place.
    pub const fn is_reversed(self) -> bool {
        matches!(self, Self::Reversed(_))
    }
}

impl From<Terms> for Collection {
    fn from(terms: Terms) -> Self {
        match terms {
            Terms::Ddp => Self::AtCheckout,
            Terms::Dap => Self::AtDoor,
        }
    }
}

/// Where a charge comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleRef {
    /// The rule: the regime and its figure, such as `eu.duty-per-subheading`, or `tax.DE`.
    pub rule: String,
    /// The authority or publication.
    pub source: String,
    /// The day on which it was read there.
    pub as_of: Date,
    /// How sure it is.
    pub confidence: Confidence,
}

impl RuleRef {
    /// A dated fact as the rule of a charge, by a name.
    pub fn new(rule: String, dated: &Dated) -> Self {
        let Dated { provenance, confidence, .. } = dated;
        let Provenance { source, as_of } = provenance.clone();
        Self { rule, source, as_of, confidence: *confidence }
    }

    /// A rate of tax as the rule of a charge.
    pub fn of_tax(to: &Destination, rate: &TaxRate) -> Self {
        let region = to.region.as_ref().map(|region| format!("-{region}")).unwrap_or_default();
        Self::new(format!("tax.{}{region}", to.country), &rate.dated)
    }
}

/// What in its parcel a charge is counted on: what comes back decides how much of it does.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CountedOn {
    /// On all goods, by what they cost.
    #[default]
    Goods,
    /// On the goods of some lines, by their places in the parcel.
    Lines(Vec<u32>),
    /// The same amount for each tariff subheading.
    Subheadings,
    /// Once for the parcel.
    Parcel,
}

/// One amount that is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Charge {
    /// What it is.
    pub kind: ChargeKind,
    /// In percent, where it is a share of something.
    pub percent: Option<Decimal>,
    /// What it is counted on, where it is.
    pub base: Option<Money>,
    /// The amount in the order's currency, rounded once.
    pub amount: Money,
    /// What it is counted on; charges of before that was kept say all goods.
    #[serde(default)]
    pub on: CountedOn,
    /// How it is taken.
    pub collection: Collection,
    /// Where it comes from.
    pub rule: RuleRef,
}

/// What is due on a consignment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    /// The regime, or `inland` where no customs border is crossed; `None` where there is no rule for the destination:
    /// whatever is due is paid at the door then, and nobody here knows how much.
    pub regime: Option<String>,
    /// Line by line.
    pub charges: Vec<Charge>,
    /// Goods of which it is not known whether duty is due, by their tariff code: the tariff has no row for them.
    pub unknown_duty: Vec<String>,
}

impl Assessment {
    /// These charges by a regime.
    pub fn of(regime: &str, charges: Vec<Charge>) -> Self {
        Self { regime: Some(regime.to_owned()), charges, unknown_duty: Vec::new() }
    }

    /// There is no rule.
    pub const fn unknown() -> Self {
        Self { regime: None, charges: Vec::new(), unknown_duty: Vec::new() }
    }

    /// How sure it is: as sure as the least sure of its rules.
    pub fn confidence(&self) -> Confidence {
        if self.regime.is_none() || !self.unknown_duty.is_empty() {
            return Confidence::Low;
        }
        self.charges.iter().map(|charge| charge.rule.confidence).min().unwrap_or(Confidence::High)
    }
}
