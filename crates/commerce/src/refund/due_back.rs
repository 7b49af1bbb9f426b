//! What is due back once some pieces have come back. It never falls when another piece does.

use super::{count, less};
use crate::{
    Money, Sku,
    checkout::Totals,
    customs::{Charge, Collection, CountedOn, Item},
    inventory::Pieces,
    landed_cost::ParcelCost,
    order::Order,
};
use std::collections::BTreeMap;

/// The goods of an order, parcel by parcel: who is in which, and what it cost.
pub(super) struct Goods<'a>(Vec<Vec<(&'a Sku, &'a Item)>>);

/// Goods of a line, and how many of them are back.
type Line<'a> = (&'a Item, u32);

/// What is due back of each amount of an order.
pub(super) struct DueBack {
    /// By variant.
    pub(super) goods: BTreeMap<Sku, Money>,
    /// Shipping and insurance.
    pub(super) shipping: Money,
    /// Charge by charge, in the order of the parcels and of their charges.
    pub(super) charges: Vec<ChargeDue>,
}

pub(super) struct ChargeDue {
    pub(super) amount: Money,
    pub(super) base: Option<Money>,
}

impl<'a> Goods<'a> {
    /// `None` where the order does not say.
    pub(super) fn of(order: &'a Order) -> Option<Self> {
        let basis = order.totals.basis.as_ref()?;
        let parcels = basis.basket.parcels.iter().map(|parcel| {
            let skus: Vec<&Sku> = if parcel.is_download {
                order.lines.iter().filter(|line| line.file.is_some()).map(|line| &line.sku).collect()
            } else {
                parcel.pieces.iter().map(|pieces| &pieces.sku).collect()
            };
            let is_whole = skus.len() == parcel.items.len();
            is_whole.then(|| skus.into_iter().zip(&parcel.items).collect())
        });
        let parcels: Vec<Vec<_>> = parcels.collect::<Option<_>>()?;
        (parcels.len() == order.totals.cost.parcels.len()).then_some(Self(parcels))
    }

    pub(super) fn due_back(&self, totals: &Totals, back: &[Pieces], outward: Option<Money>) -> DueBack {
        // What is on shipping goes back in the proportion in which shipping does.
        let (paid_out, outward) = (weight(totals.cost.shipping), outward.map(weight));
        let on_shipping = |amount: Money| match outward {
            Some(outward) if outward < paid_out => {
                first_of(amount, outward, paid_out.saturating_sub(outward))
            }
            _ => amount,
        };
        let nothing = Money::zero(totals.due().currency);
        let parcels = self.counted(back);
        let is_all = parcels.iter().flatten().all(is_back);
        let mut due = DueBack { goods: BTreeMap::new(), shipping: nothing, charges: Vec::new() };
        for ((parcel, lines), named) in totals.cost.parcels.iter().zip(&parcels).zip(&self.0) {
            let paid = paid(parcel, lines);
            for (((sku, item), (_, count)), price) in named.iter().zip(lines).zip(paid.by_line) {
                let goods = due.goods.entry((*sku).clone()).or_insert(nothing);
                *goods = sum(*goods, [part(price, *count, item.quantity)]);
            }
            if is_all {
                due.shipping = sum(due.shipping, [paid.on_shipping]);
            }
            due.charges.extend(parcel.assessment.charges.iter().map(|charge| {
                let of = |amount| charge_back(amount, charge, parcel, lines, is_all.then_some(&on_shipping));
                ChargeDue { amount: of(charge.amount), base: charge.base.map(of) }
            }));
        }
        due.shipping = on_shipping(due.shipping);
        due
    }

    /// How many pieces of each line are back. Where a variant came in several parcels, those of the first come first.
    fn counted(&self, back: &[Pieces]) -> Vec<Vec<Line<'a>>> {
        let mut left: BTreeMap<&Sku, u32> = BTreeMap::new();
        let parcels = self.0.iter().map(|parcel| {
            let lines = parcel.iter().map(|(sku, item)| {
                let left = left.entry(*sku).or_insert_with(|| count(back, sku));
                let own = item.quantity.min(*left);
                *left -= own;
                (*item, own)
            });
            lines.collect()
        });
        parcels.collect()
    }
}

const fn is_back((item, count): &Line<'_>) -> bool {
    *count >= item.quantity
}

/// The part of a charge, or of what it is counted on, that hangs on what is back.
fn charge_back(
    amount: Money,
    charge: &Charge,
    parcel: &ParcelCost,
    lines: &[Line<'_>],
    with_shipping: Option<&dyn Fn(Money) -> Money>,
) -> Money {
    let nothing = Money::zero(amount.currency);
    match &charge.on {
        CountedOn::Goods | CountedOn::Lines(_) => {
            let Shared { by_line, on_shipping } = by_price(amount, charge, parcel, lines);
            let on_shipping = with_shipping.map_or(nothing, |of| of(on_shipping));
            let goods = by_line.into_iter().zip(lines);
            let goods = goods.map(|(share, (item, count))| part(share, *count, item.quantity));
            sum(on_shipping, goods)
        }
        CountedOn::Subheadings => {
            let mut codes: Vec<&str> = Vec::new();
            for (item, _) in lines {
                if !codes.contains(&item.hs_code.as_str()) {
                    codes.push(&item.hs_code);
                }
            }
            let is_whole = |code: &str| lines.iter().filter(|(item, _)| item.hs_code == code).all(is_back);
            let parts = amount.shared(&vec![1; codes.len()]).into_iter().zip(codes);
            sum(nothing, parts.filter(|(_, code)| is_whole(code)).map(|(part, _)| part))
        }
        CountedOn::Parcel => {
            if lines.iter().all(is_back) {
                amount
            } else {
                nothing
            }
        }
    }
}

/// An amount of a parcel, shared out.
struct Shared {
    by_line: Vec<Money>,
    on_shipping: Money,
}

/// An amount shared out by what goods cost. A tax that goes with the price is on shipping as well; at a border each line
/// bears the carriage of its own.
fn by_price(amount: Money, charge: &Charge, parcel: &ParcelCost, lines: &[Line<'_>]) -> Shared {
    let nothing = Money::zero(amount.currency);
    let (on_goods, on_shipping) = match charge.collection {
        Collection::InPrice(_) | Collection::OnTop(_) | Collection::Reversed(_) => {
            let mut parts = amount.shared(&[weight(parcel.goods), weight(parcel.shipping)]).into_iter();
            (parts.next().unwrap_or(nothing), parts.next().unwrap_or(nothing))
        }
        Collection::AtCheckout | Collection::AtDoor => (amount, nothing),
    };
    let is_meant = |line: u32| match &charge.on {
        CountedOn::Lines(chosen) => chosen.contains(&line),
        CountedOn::Goods | CountedOn::Subheadings | CountedOn::Parcel => true,
    };
    let weights =
        lines.iter().zip(0..).map(|((item, _), line)| if is_meant(line) { weight(item.price) } else { 0 });
    Shared { by_line: on_goods.shared(&weights.collect::<Vec<_>>()), on_shipping }
}

/// What was paid for each line of a parcel and for its shipping: its price, without the tax in it that the buyer owes in
/// the seller's place.
fn paid(parcel: &ParcelCost, lines: &[Line<'_>]) -> Shared {
    let prices = lines.iter().map(|(item, _)| item.price).collect();
    let mut paid = Shared { by_line: prices, on_shipping: parcel.shipping };
    for charge in parcel.assessment.charges.iter().filter(|charge| charge.collection.is_reversed()) {
        let owed = by_price(charge.amount, charge, parcel, lines);
        for (price, owed) in paid.by_line.iter_mut().zip(owed.by_line) {
            *price = less(*price, owed);
        }
        paid.on_shipping = less(paid.on_shipping, owed.on_shipping);
    }
    paid
}

fn weight(amount: Money) -> u64 {
    u64::try_from(amount.amount).unwrap_or(0)
}

/// The share of some pieces of a line.
fn part(amount: Money, count: u32, of: u32) -> Money {
    if count >= of {
        return amount;
    }
    first_of(amount, count.into(), of.saturating_sub(count).into())
}

/// The first of two shares of an amount.
fn first_of(amount: Money, first: u64, rest: u64) -> Money {
    amount.shared(&[first, rest]).into_iter().next().unwrap_or(Money::zero(amount.currency))
}

/// Parts of one amount: their sum is not out of range.
fn sum(first: Money, others: impl IntoIterator<Item = Money>) -> Money {
    others.into_iter().fold(first, |sum, other| sum.plus(other).unwrap_or(sum))
}
