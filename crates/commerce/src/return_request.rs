//! Goods that a buyer sends back: by what right, until which day, which pieces, and what becomes of them. What money goes
//! back for them is [`refund`](crate::refund)'s to say.

mod pictures;
mod rules;

pub use pictures::{LONGEST_SIDE, MOST_MEGABYTES, MOST_PICTURES, PictureFault};
pub use rules::{Law, Offer, PaysReturn, ReturnKind, ReturnRules, Terms, Window};

use crate::{
    LocationId, Money, OrderNumber, RowId, Sku,
    clock::Timestamp,
    inventory::Pieces,
    order::{Order, OrderLine},
    payment::InvalidTransition,
    refund::still_out,
};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// Why a line does not go back. Sealed goods that were opened get a variant here as soon as a line says that it is such a
/// thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exception {
    /// It is a file, which is handed over for good when it can be downloaded.
    Digital,
    /// It was made for her who has ordered it: it goes back when something is wrong with it, and otherwise only where a law
    /// asks for it.
    MadeToOrder,
}

impl Exception {
    /// What stands against taking a thing back, as it is known before it is bought: whether it is a file.
    pub const fn of_goods(is_digital: bool) -> Option<Self> {
        if is_digital { Some(Self::Digital) } else { None }
    }

    /// What stands against taking a line of an order back.
    pub fn of(line: &OrderLine) -> Option<Self> {
        Self::of_goods(line.file.is_some()).or(line.is_made_to_order().then_some(Self::MadeToOrder))
    }
}

/// Why something is sent back. Who withdraws by law need not say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// She thought better of it.
    ChangedMind,
    /// It has the wrong size.
    DoesNotFit,
    /// It is not what the page made her expect.
    NotAsShown,
    /// It came broken, or does not work.
    Damaged,
    /// Something else came than was ordered.
    WrongThing,
}

impl Reason {
    /// All of them, as they are listed.
    pub const ALL: [Self; 5] =
        [Self::ChangedMind, Self::DoesNotFit, Self::NotAsShown, Self::Damaged, Self::WrongThing];

    /// Whether something is wrong with it that the seller answers for.
    pub const fn is_fault(self) -> bool {
        matches!(self, Self::NotAsShown | Self::Damaged | Self::WrongThing)
    }

    /// The code in forms and reports.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ChangedMind => "changed_mind",
            Self::DoesNotFit => "does_not_fit",
            Self::NotAsShown => "not_as_shown",
            Self::Damaged => "damaged",
            Self::WrongThing => "wrong_thing",
        }
    }

    /// The reason with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }
}

/// What was found when the pieces of a line were looked at. Of what did not come nothing is given back.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// Pieces that can be sold again.
    pub restocked: u32,
    /// Pieces that came and cannot be sold again.
    pub written_off: u32,
    /// The location that sends other pieces in their place; none where money goes back.
    pub replaced_from: Option<LocationId>,
}

impl Found {
    /// How many came.
    pub const fn came(&self) -> u32 {
        self.restocked.saturating_add(self.written_off)
    }
}

/// Pieces of one variant that are sent back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReturnLine {
    /// The variant.
    pub sku: Sku,
    /// How many.
    pub quantity: u32,
    /// Why.
    pub reason: Option<Reason>,
    /// The variant of the same product that she would rather have.
    pub exchange_for: Option<Sku>,
    /// Its options in the order's language, as they were when she stated it.
    #[serde(default)]
    pub exchange_words: String,
    /// What was found; none before somebody has looked.
    #[serde(default)]
    pub found: Option<Found>,
}

/// Where a return stands. Its address and instructions are given with the confirmation, so what is asked is instructed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReturnStatus {
    /// Stated by the buyer, and confirmed.
    Asked,
    /// The parcel is here, and nobody has looked into it yet.
    Arrived,
    /// Looked at, and money goes back.
    Refunded,
    /// Looked at, and other pieces are promised in their place.
    Exchanged,
    /// Not taken back.
    Refused,
}

impl ReturnStatus {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Asked, Self::Arrived, Self::Refunded, Self::Exchanged, Self::Refused];

    /// The code in the database and on the page.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Arrived => "arrived",
            Self::Refunded => "refunded",
            Self::Exchanged => "exchanged",
            Self::Refused => "refused",
        }
    }

    /// The status with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }

    /// Whether nothing is decided yet.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Asked | Self::Arrived)
    }

    /// The return once its parcel is here.
    ///
    /// # Errors
    /// [`InvalidTransition`] unless it was on its way.
    pub fn arrive(self) -> Result<Self, InvalidTransition> {
        match self {
            Self::Asked => Ok(Self::Arrived),
            other => Err(InvalidTransition { from: other.code(), to: Self::Arrived.code() }),
        }
    }

    /// The return once it is decided about.
    ///
    /// # Errors
    /// [`InvalidTransition`] when it is decided about already: money moves once.
    pub fn decide(self, to: Self) -> Result<Self, InvalidTransition> {
        if self.is_open() && !to.is_open() {
            Ok(to)
        } else {
            Err(InvalidTransition { from: self.code(), to: to.code() })
        }
    }
}

/// The name of a return: its order's number and its own among the returns of the order, `CV-7K3M-Q2XD-1`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnNumber {
    /// The order.
    pub order: OrderNumber,
    /// From 1.
    pub number: u32,
}

impl fmt::Display for ReturnNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.order, self.number)
    }
}

impl FromStr for ReturnNumber {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let read = text.rsplit_once('-').and_then(|(order, number)| {
            Some(Self { order: order.parse().ok()?, number: number.parse().ok().filter(|own| *own > 0)? })
        });
        read.ok_or_else(|| "write the number of the order and that of the return: CV-7K3M-Q2XD-1".to_owned())
    }
}

/// Goods that a buyer sends back, as she has stated it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnRequest {
    /// The order.
    pub order: RowId,
    /// Its number among the returns of the order, from 1.
    pub number: u32,
    /// By what right.
    pub kind: ReturnKind,
    /// Where it stands.
    pub status: ReturnStatus,
    /// What.
    pub lines: Vec<ReturnLine>,
    /// What she was told that she gets back.
    pub stated: Money,
    /// When she stated it.
    pub asked_at: Timestamp,
    /// When the parcel came.
    pub arrived_at: Option<Timestamp>,
    /// When it was decided about.
    pub decided_at: Option<Timestamp>,
    /// When other pieces were sent in the place of those that came back.
    pub replaced_at: Option<Timestamp>,
    /// The refund that came of it.
    pub refund: Option<RowId>,
    /// Why it was not taken back, in the operator's words.
    pub why: Option<String>,
}

impl ReturnRequest {
    /// The pieces for which money is to go back, or has.
    pub fn for_money(&self) -> Vec<Pieces> {
        pieces(self.lines.iter().filter(|line| line.exchange_for.is_none()))
    }

    /// Whether pieces that are promised in an exchange have not left the house.
    pub fn waits_for_replacement(&self) -> bool {
        let is_promised =
            |line: &ReturnLine| line.found.as_ref().is_some_and(|found| found.replaced_from.is_some());
        self.replaced_at.is_none() && self.lines.iter().any(is_promised)
    }
}

/// The pieces of some lines.
pub fn pieces<'a>(lines: impl IntoIterator<Item = &'a ReturnLine>) -> Vec<Pieces> {
    lines.into_iter().map(|line| Pieces { sku: line.sku.clone(), quantity: line.quantity }).collect()
}

/// Pieces of an order that are not spoken for: bought, and neither given back, nor on their way back, nor exchanged.
pub fn returnable(order: &Order, back: &[Pieces], returns: &[ReturnRequest]) -> Vec<Pieces> {
    let mut gone = back.to_vec();
    for request in returns {
        match request.status {
            ReturnStatus::Asked | ReturnStatus::Arrived => gone.extend(pieces(&request.lines)),
            ReturnStatus::Refunded | ReturnStatus::Exchanged => {
                let exchanged = request.lines.iter().filter_map(|line| {
                    let found = line.found.as_ref().filter(|found| found.replaced_from.is_some())?;
                    Some(Pieces { sku: line.sku.clone(), quantity: found.came() })
                });
                gone.extend(exchanged);
            }
            ReturnStatus::Refused => {}
        }
    }
    let mut left = still_out(order, &gone);
    left.retain(|pieces| {
        order
            .lines
            .iter()
            .any(|line| line.sku == pieces.sku && Exception::of(line) != Some(Exception::Digital))
    });
    left
}

/// What a buyer asks for a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// The variant.
    pub sku: Sku,
    /// How many.
    pub quantity: u32,
    /// Why.
    pub reason: Option<Reason>,
    /// The variant that she would rather have.
    pub exchange_for: Option<Sku>,
}

/// Why nothing is taken back.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReturnFault {
    /// No piece is named.
    #[error("no piece is named")]
    Nothing,
    /// It was not bought, is back already, or is not taken back.
    #[error("only {left} of {sku} can go back")]
    TooMany {
        /// The variant.
        sku: Sku,
        /// How many can.
        left: u32,
    },
    /// It was made for her, and nothing is said to be wrong with it.
    #[error("{0} was made to order, and goes back only where something is wrong with it")]
    MadeToOrder(Sku),
    /// What she would have instead is no other variant of the same product at the same price, or there is none left.
    #[error("{0} cannot be had instead")]
    NoExchange(Sku),
}

/// The right by which pieces of an order go back that does so by `kind` as a whole. Who sends back what was made for her alone
/// does not withdraw from the contract, unless a law lets her.
pub fn kind_of<'a>(
    kind: ReturnKind,
    order: &Order,
    terms: &Terms<'_>,
    skus: impl IntoIterator<Item = &'a Sku>,
) -> ReturnKind {
    let is_made = |sku: &Sku| order.lines.iter().any(|line| line.sku == *sku && line.is_made_to_order());
    let is_withdrawn = terms.withdraws_from_made() || skus.into_iter().any(|sku| !is_made(sku));
    if is_withdrawn { kind } else { ReturnKind::Voluntary }
}

/// Whether pieces of a line go back only where something is wrong with them, while an order goes back by `kind`.
pub fn only_faulty(line: &OrderLine, kind: ReturnKind, terms: &Terms<'_>) -> bool {
    let by_law = kind == ReturnKind::Withdrawal && terms.withdraws_from_made();
    Exception::of(line) == Some(Exception::MadeToOrder) && !by_law
}

/// The lines of a return, where all of them can go back. `left` is what can, `is_only_faulty` says of which of it only what
/// has something wrong with it, and `exchanges` whether one variant can be had in the place of another.
///
/// # Errors
/// The first [`ReturnFault`].
pub fn lines_of(
    wanted: &[Wanted],
    left: &[Pieces],
    is_only_faulty: impl Fn(&Sku) -> bool,
    exchanges: impl Fn(&Sku, &Sku) -> bool,
) -> Result<Vec<ReturnLine>, ReturnFault> {
    let mut lines: Vec<ReturnLine> = Vec::new();
    for Wanted { sku, quantity, reason, exchange_for } in wanted.iter().filter(|one| one.quantity > 0) {
        let named_twice = lines.iter().any(|line| line.sku == *sku);
        let most = left.iter().find(|pieces| pieces.sku == *sku).map_or(0, |pieces| pieces.quantity);
        if named_twice || *quantity > most {
            return Err(ReturnFault::TooMany { sku: sku.clone(), left: most });
        }
        if is_only_faulty(sku) && !reason.is_some_and(Reason::is_fault) {
            return Err(ReturnFault::MadeToOrder(sku.clone()));
        }
        if let Some(other) = exchange_for.as_ref().filter(|other| !exchanges(sku, other)) {
            return Err(ReturnFault::NoExchange(other.clone()));
        }
        lines.push(ReturnLine {
            sku: sku.clone(),
            quantity: *quantity,
            reason: *reason,
            exchange_for: exchange_for.clone(),
            exchange_words: String::new(),
            found: None,
        });
    }
    if lines.is_empty() { Err(ReturnFault::Nothing) } else { Ok(lines) }
}

#[cfg(test)]
mod tests;
