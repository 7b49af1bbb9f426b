//! What is given back when goods come back: at the order's own prices, rate and day, never at today's.
//!
//! What is due back is a function of all the pieces that have come back so far, and grows with each of them. A refund
//! is the difference that its own pieces make. So piece by piece, in any order, adds up to everything at once, to the
//! minor unit.

mod due_back;
mod rules;

pub use rules::{RefundRules, RegimeRefunds, Verdict, Verdicts, Why};

use crate::{
    LocationId, Money, MoneyError, RowId, Sku,
    clock::Timestamp,
    customs::{ChargeKind, Collection},
    inventory::Pieces,
    order::Order,
    payment::instalments::Schedule,
};
use due_back::{DueBack, Goods};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// Pieces of one variant that come back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoodsBack {
    /// The variant.
    pub sku: Sku,
    /// The place of the first of them among the pieces of the variant that have come back, from 1.
    pub first: u32,
    /// How many.
    pub quantity: u32,
    /// Their share of what was paid for the line.
    pub amount: Money,
}

/// The part of a charge that hangs on what comes back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChargeBack {
    /// What it is.
    pub kind: ChargeKind,
    /// In percent, where it is a share of something.
    pub percent: Option<Decimal>,
    /// The part of what it was counted on, where it was.
    pub base: Option<Money>,
    /// The part of it. Of a tax in the price it is in the price of the goods already; of one that the buyer owes in the
    /// seller's place nothing was paid.
    pub amount: Money,
    /// How it was taken.
    pub collection: Collection,
    /// Whether it is given back.
    pub verdict: Verdict,
    /// Why.
    pub why: Why,
}

impl ChargeBack {
    /// Whether its amount is given back on top of goods and shipping.
    pub fn is_added(&self) -> bool {
        self.verdict == Verdict::Returned && self.collection.is_added()
    }
}

/// What is given back, line by line, in the order's currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Breakdown {
    /// The goods; no shipping and no charge is given back without them. None where money is given back that paid
    /// nothing.
    pub goods: Vec<GoodsBack>,
    /// Shipping and insurance: all of it with the last pieces of the order, else nothing.
    pub shipping: Money,
    /// Charges that were paid with the order: those given back, and those kept.
    pub charges: Vec<ChargeBack>,
    /// Interest, where the order is paid in parts that bear some.
    #[serde(default)]
    pub interest: Option<Money>,
    /// What is given back in all.
    pub amount: Money,
}

impl Breakdown {
    /// Money that paid nothing: it came too late, twice, or was too much.
    pub const fn of_unused(amount: Money) -> Self {
        let shipping = Money::zero(amount.currency);
        Self { goods: Vec::new(), shipping, charges: Vec::new(), interest: None, amount }
    }

    /// With the part of a plan's interest that falls on it, after `before` has been given back of the same order. Part by
    /// part it adds up to what falls on all of it at once.
    ///
    /// # Errors
    /// [`MoneyError`] when amounts are out of range.
    pub fn with_interest<'a>(
        mut self,
        plan: &Schedule,
        before: impl IntoIterator<Item = &'a Self>,
        rules: &RefundRules,
    ) -> Result<Self, MoneyError> {
        if rules.interest == Verdict::Kept || plan.is_free() {
            return Ok(self);
        }
        let before = Money::sum(self.amount.currency, before.into_iter().map(Self::of_the_order))?;
        let after = before.plus(self.of_the_order())?;
        let interest = less(plan.interest_on(after), plan.interest_on(before));
        self.amount = self.amount.plus(interest)?;
        self.interest = Some(interest);
        Ok(self)
    }

    /// What of it was due for the order itself: no interest, and no money that paid nothing.
    fn of_the_order(&self) -> Money {
        let interest = self.interest.map_or(0, |interest| interest.amount);
        let paid = if self.goods.is_empty() { 0 } else { self.amount.amount.saturating_sub(interest) };
        Money::new(paid, self.amount.currency)
    }

    /// The pieces that come back.
    pub fn pieces(&self) -> impl Iterator<Item = Pieces> {
        self.goods.iter().map(|goods| Pieces { sku: goods.sku.clone(), quantity: goods.quantity })
    }
}

/// Where a refund stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefundStatus {
    /// Promised; the gateway has not taken it yet.
    Pending,
    /// Promised; the buyer has to say to which account.
    NeedsAccount,
    /// Promised; the gateway sends no money to accounts, and the operator has to transfer it.
    NeedsTransfer,
    /// The gateway gives it back.
    Made,
}

impl RefundStatus {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Pending, Self::NeedsAccount, Self::NeedsTransfer, Self::Made];

    /// The code in the database and on the page.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::NeedsAccount => "needs_account",
            Self::NeedsTransfer => "needs_transfer",
            Self::Made => "made",
        }
    }

    /// The status with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }
}

/// A transfer that somebody has made in the gateway's place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transfer {
    /// Who says so.
    pub by: String,
    /// When it was noted.
    pub at: Timestamp,
}

/// Money that goes back for an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refund {
    /// Its key; also the idempotency key of the call to the gateway.
    pub id: RowId,
    /// The order.
    pub order: RowId,
    /// The payment that it is taken from.
    pub session: RowId,
    /// Its number among the refunds of the order, from 1.
    pub number: u32,
    /// What is given back.
    pub breakdown: Breakdown,
    /// Where it stands.
    pub status: RefundStatus,
    /// Who has transferred it, where the gateway could not.
    pub transfer: Option<Transfer>,
    /// When the money came back to the shop, where its source did not take it in the end.
    pub failed_at: Option<Timestamp>,
    /// How often the buyer was asked for an account.
    pub asked: u32,
    /// Where the pieces were put back; `None` where they were not.
    pub restocked_at: Option<LocationId>,
    /// When it was promised.
    pub placed_at: Timestamp,
}

/// Why nothing can be given back.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RefundError {
    /// No piece is named, or none is left.
    #[error("there is nothing to give back")]
    Nothing,
    /// It was not ordered.
    #[error("{0} is not in the order")]
    NotOrdered(Sku),
    /// More come back than are still out.
    #[error("only {left} of {sku} are left to come back")]
    TooMany {
        /// The variant.
        sku: Sku,
        /// How many are still out.
        left: u32,
    },
    /// An order from before the basis of its sum was kept.
    #[error("what the sum of this order was worked out from was not kept")]
    NoBasis,
    /// A sum is out of range.
    #[error(transparent)]
    Money(#[from] MoneyError),
}

/// The pieces of an order that have not come back.
pub fn still_out(order: &Order, back: &[Pieces]) -> Vec<Pieces> {
    let left = order.lines.iter().map(|line| {
        let quantity = line.quantity.saturating_sub(count(back, &line.sku));
        Pieces { sku: line.sku.clone(), quantity }
    });
    left.filter(|pieces| pieces.quantity > 0).collect()
}

/// What is given back for pieces of an order that come back, after others have come `back` before.
///
/// # Errors
/// [`RefundError`].
pub fn refund(
    order: &Order,
    back: &[Pieces],
    coming: &[Pieces],
    rules: &RefundRules,
) -> Result<Breakdown, RefundError> {
    refund_within(order, back, coming, rules, None)
}

/// As [`refund`], with no more of what was paid for shipping than `outward`: who has picked a dearer way than the cheapest
/// one is not given back the difference. `None` is all of it.
///
/// # Errors
/// [`RefundError`].
pub fn refund_within(
    order: &Order,
    back: &[Pieces],
    coming: &[Pieces],
    rules: &RefundRules,
    outward: Option<Money>,
) -> Result<Breakdown, RefundError> {
    let out = still_out(order, back);
    let mut after = back.to_vec();
    for pieces in coming.iter().filter(|pieces| pieces.quantity > 0) {
        let sku = &pieces.sku;
        if !order.lines.iter().any(|line| line.sku == *sku) {
            return Err(RefundError::NotOrdered(sku.clone()));
        }
        let left = count(&out, sku);
        if count(coming, sku) > left {
            return Err(RefundError::TooMany { sku: sku.clone(), left });
        }
        after.push(pieces.clone());
    }
    if after.len() == back.len() {
        return Err(RefundError::Nothing);
    }
    let goods = Goods::of(order).ok_or(RefundError::NoBasis)?;
    let due = |back: &[Pieces]| goods.due_back(&order.totals, back, outward);
    let (before, after) = (due(back), due(&after));
    breakdown(order, back, coming, &before, &after, rules)
}

/// What is given back for pieces that do not leave the house: as [`refund`], with all that was paid for a border they never
/// cross.
///
/// # Errors
/// [`RefundError`].
pub fn cancel(
    order: &Order,
    back: &[Pieces],
    coming: &[Pieces],
    rules: &RefundRules,
) -> Result<Breakdown, RefundError> {
    let mut goes_back = refund(order, back, coming, &rules.before_sending())?;
    for charge in goes_back.charges.iter_mut().filter(|charge| charge.why == Why::Setting) {
        charge.why = Why::NotSent;
    }
    Ok(goes_back)
}

fn breakdown(
    order: &Order,
    back: &[Pieces],
    coming: &[Pieces],
    before: &DueBack,
    after: &DueBack,
    rules: &RefundRules,
) -> Result<Breakdown, RefundError> {
    let goods = order.lines.iter().map(|line| {
        let of = |due: &DueBack| due.goods.get(&line.sku).copied().unwrap_or(Money::zero(order.currency));
        GoodsBack {
            sku: line.sku.clone(),
            first: count(back, &line.sku).saturating_add(1),
            quantity: count(coming, &line.sku),
            amount: less(of(after), of(before)),
        }
    });
    let goods: Vec<GoodsBack> = goods.filter(|goods| goods.quantity > 0).collect();
    let parcels = order.totals.cost.parcels.iter().map(|parcel| &parcel.assessment);
    let regimes = parcels
        .flat_map(|assessed| assessed.charges.iter().map(|charge| (assessed.regime.as_deref(), charge)));
    let mut charges = Vec::new();
    for (((regime, charge), before), after) in regimes.zip(&before.charges).zip(&after.charges) {
        let amount = less(after.amount, before.amount);
        let base = after.base.zip(before.base).map(|(after, before)| less(after, before));
        let is_nothing = amount.amount == 0 && base.is_none_or(|base| base.amount == 0);
        // What is paid at the door was never paid to the shop.
        if is_nothing || charge.collection == Collection::AtDoor {
            continue;
        }
        let (verdict, why) = rules.about(regime, charge);
        charges.push(ChargeBack {
            kind: charge.kind,
            percent: charge.percent,
            base,
            amount,
            collection: charge.collection,
            verdict,
            why,
        });
    }
    let shipping = less(after.shipping, before.shipping);
    let added = charges.iter().filter(|charge| charge.is_added()).map(|charge| charge.amount);
    let amounts = goods.iter().map(|goods| goods.amount).chain([shipping]).chain(added);
    let amount = Money::sum(order.currency, amounts)?;
    Ok(Breakdown { goods, shipping, charges, interest: None, amount })
}

fn count(pieces: &[Pieces], sku: &Sku) -> u32 {
    pieces
        .iter()
        .filter(|pieces| pieces.sku == *sku)
        .map(|pieces| pieces.quantity)
        .fold(0, u32::saturating_add)
}

/// What has been added to an amount that only grows.
const fn less(after: Money, before: Money) -> Money {
    Money::new(after.amount.saturating_sub(before.amount), after.currency)
}

#[cfg(test)]
pub(crate) mod tests;
