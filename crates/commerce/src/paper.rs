//! Papers of an order: invoices and credit notes with their numbers, and what customs wants to read on a parcel.

use crate::{
    Currency, Money, RowId, ShippingMethodId,
    clock::{Date, TimeZone, Timestamp},
    customs::{Charge, ChargeKind, Collection, Figures, Item},
    exchange::{RateNote, RateTable},
    inventory::Pieces,
    landed_cost::{Basis, LandedCost, Parcel, ParcelCost},
    market::{Confidence, Provenance},
    merchant::{Merchant, Registration, Scheme},
    order::Order,
};
use rust_decimal::Decimal;
use std::{collections::BTreeMap, fmt};

/// What a paper with a number is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperKind {
    /// The invoice of a paid order.
    Invoice,
    /// What takes it back, all of it or a part.
    CreditNote,
}

impl PaperKind {
    /// The code in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Invoice => "invoice",
            Self::CreditNote => "credit_note",
        }
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Invoice, Self::CreditNote].into_iter().find(|kind| kind.code() == code)
    }

    const fn letters(self) -> &'static str {
        match self {
            Self::Invoice => "INV",
            Self::CreditNote => "CRN",
        }
    }
}

/// A number that is given once: they count from 1 within a kind and a year, without a gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PaperNumber {
    /// Of what.
    pub kind: PaperKind,
    /// The calendar year in which it was given, UTC.
    pub year: i16,
    /// Its place in it.
    pub number: u32,
}

impl fmt::Display for PaperNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}-{:06}", self.kind.letters(), self.year, self.number)
    }
}

/// An invoice or a credit note that was issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// Its number.
    pub number: PaperNumber,
    /// The order that it is about.
    pub order: RowId,
    /// The refund that a credit note is about; none where it takes the whole invoice back.
    pub refund: Option<RowId>,
    /// How often the address of the order had been changed by then: it is about the order as it was after that.
    pub version: u32,
    /// When it was issued.
    pub issued_at: Timestamp,
}

impl Paper {
    /// The day that it bears, UTC as in the books.
    pub fn day(&self) -> Date {
        self.issued_at.to_zoned(TimeZone::UTC).date()
    }
}

/// The taxes of an invoice, one line a rate: those that the seller has collected, and those that the buyer owes in the
/// seller's place, of which nothing was collected.
pub fn taxes(cost: &LandedCost) -> Vec<Charge> {
    let is_stated = |charge: &Charge| {
        let is_tax = matches!(charge.kind, ChargeKind::Tax(_));
        is_tax && (is_collected(charge.collection) || charge.collection.is_reversed())
    };
    cost.lines().into_iter().filter(is_stated).collect()
}

/// Whether the seller collects it under a registration of its own.
pub const fn is_collected(collection: Collection) -> bool {
    matches!(collection, Collection::InPrice(_) | Collection::OnTop(_))
}

/// The collected tax of an order in the currency of the state whose tax it is, by the order's own exchange rates (article
/// 230 of Directive 2006/112/EC asks for it). `None` where it is in that currency already, where none was collected, or
/// where the order's rates say nothing of it.
pub fn tax_in_currency_of_state(
    order: &Order,
    figures: &Figures,
    base: Currency,
) -> Option<(Money, RateNote)> {
    let basis = order.totals.basis.as_ref()?;
    let facts = figures.of(&basis.basket.to.country);
    let to = facts.map_or(base, |facts| facts.currency);
    let from = order.currency;
    let collected = taxes(&order.totals.cost).into_iter().filter(|charge| is_collected(charge.collection));
    let tax = Money::sum(from, collected.map(|charge| charge.amount)).ok()?;
    if to == from || tax.amount == 0 {
        return None;
    }
    let rates = kept_rates(basis);
    let rows: Vec<_> = [from, to].into_iter().filter_map(|currency| rates.rate(currency)).collect();
    let mut sources: Vec<&str> = rows.iter().map(|row| row.source.as_str()).collect();
    sources.dedup();
    let rate = rates.exact(Decimal::ONE, from, to).ok()?;
    let note = RateNote {
        from,
        to,
        rate: rate.round_sf(6).unwrap_or(rate).normalize(),
        date: rows.iter().map(|row| row.date).min()?,
        source: sources.join(" + "),
        markup: Decimal::ZERO,
    };
    let exact = rates.exact(tax.to_decimal(), from, to).ok()?;
    Some((Money::round(exact, to, 1).ok()?, note))
}

/// The registrations under which taxes of parcels to a country were collected on a day, each once.
pub fn registrations<'a, 'c>(
    merchant: &'a Merchant,
    charges: impl Iterator<Item = &'c Charge>,
    order: &Order,
    day: Date,
) -> Vec<&'a Registration> {
    let mut found: Vec<&Registration> = Vec::new();
    for charge in charges {
        let (Collection::InPrice(scheme) | Collection::OnTop(scheme)) = charge.collection else { continue };
        let registration = merchant.registration(scheme, &order.address.country, day);
        found.extend(registration.filter(|one| !found.contains(one)));
    }
    found
}

/// Whether a sale is an export of the European Union: nothing is taxed where it is sent from, and goods leave the Union.
pub fn is_export(order: &Order, merchant: &Merchant, figures: &Figures) -> bool {
    let is_union = |country: &_| figures.of(country).is_some_and(|facts| facts.id == UNION);
    let sent = order.totals.cost.parcels.iter().filter(|parcel| !parcel.pieces.is_empty());
    let mut from = sent.filter_map(|parcel| merchant.location(&parcel.from));
    !is_union(&order.address.country)
        && from.any(|location| location.is_free() && is_union(&location.country))
}

/// The regime of the European Union.
const UNION: &str = "eu";

fn kept_rates(basis: &Basis) -> RateTable {
    // They are those that were used, whatever their day.
    RateTable::new(Date::MAX, basis.rates.clone(), BTreeMap::new())
}

/// The declaration that a parcel carries over a customs border.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CustomsForm {
    /// The small one of the post.
    Cn22,
    /// The long one of the post.
    Cn23,
    /// What carriers beside the post clear a parcel by.
    CommercialInvoice,
}

impl CustomsForm {
    /// The name of its file, without an ending.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Cn22 => "cn22",
            Self::Cn23 => "cn23",
            Self::CommercialInvoice => "commercial-invoice",
        }
    }
}

/// Which declaration a parcel needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperRules {
    /// The ways of shipping whose parcels the post takes over a border.
    pub post: Vec<ShippingMethodId>,
    /// Up to this value of the goods the small declaration is enough, in special drawing rights.
    pub cn22_up_to: Decimal,
    /// Where that was read.
    pub provenance: Provenance,
    /// How sure it is.
    pub confidence: Confidence,
    /// What a special drawing right is worth, in euros.
    pub drawing_right: Decimal,
}

/// A parcel as it is packed and declared.
#[derive(Debug, Clone, Copy)]
pub struct Packed<'a> {
    /// Its number in the order, from 1, and how many there are.
    pub place: (u32, u32),
    /// What is in it, for who packs it.
    pub parcel: &'a Parcel,
    /// What it costs and what is due on it.
    pub cost: &'a ParcelCost,
    /// The basis of the order's sum.
    pub basis: &'a Basis,
}

/// The parcels of an order that are sent; none where what its sum was worked out from was not kept.
pub fn packed(order: &Order) -> Vec<Packed<'_>> {
    let Some(basis) = &order.totals.basis else { return Vec::new() };
    let both = basis.basket.parcels.iter().zip(&order.totals.cost.parcels);
    let sent: Vec<_> = both.filter(|(parcel, _)| !parcel.is_download && !parcel.pieces.is_empty()).collect();
    let count = u32::try_from(sent.len()).unwrap_or(u32::MAX);
    let packed = (1..).zip(sent).map(|(number, (parcel, cost))| Packed {
        place: (number, count),
        parcel,
        cost,
        basis,
    });
    packed.collect()
}

impl<'a> Packed<'a> {
    /// The pieces, and the same as a customs officer sees them.
    pub fn lines(&self) -> impl Iterator<Item = (&'a Pieces, &'a Item)> + use<'a> {
        self.parcel.pieces.iter().zip(&self.parcel.items)
    }

    /// What it weighs in grams, with packing.
    pub fn grams(&self) -> u64 {
        self.lines().map(|(_, item)| u64::from(item.weight_grams).saturating_mul(item.quantity.into())).sum()
    }

    /// The declaration it needs: none where it crosses no customs border. A value of which nobody knows whether it is small
    /// is declared in full.
    pub fn form(
        &self,
        order: &Order,
        merchant: &Merchant,
        figures: &Figures,
        rules: &PaperRules,
    ) -> Option<CustomsForm> {
        let location = merchant.location(&self.parcel.from);
        if location.is_some_and(|location| figures.is_within(location, &order.address.country)) {
            return None;
        }
        if !rules.post.contains(&order.totals.shipping.method) {
            return Some(CustomsForm::CommercialInvoice);
        }
        let goods = self.cost.goods;
        let in_euros = kept_rates(self.basis).exact(goods.to_decimal(), goods.currency, Currency::EUR);
        let most = rules.cn22_up_to.checked_mul(rules.drawing_right);
        let is_small = in_euros.ok().zip(most).is_some_and(|(value, most)| value <= most);
        Some(if is_small { CustomsForm::Cn22 } else { CustomsForm::Cn23 })
    }

    /// Under which scheme the tax of its import was collected with the price.
    pub fn schemes(&self) -> impl Iterator<Item = Scheme> + use<'a> {
        self.cost.assessment.charges.iter().filter_map(|charge| match charge.collection {
            Collection::InPrice(scheme) | Collection::OnTop(scheme) => Some(scheme),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_with_kind_and_year() {
        let number = |kind, number| PaperNumber { kind, year: 2026, number }.to_string();
        assert_eq!(number(PaperKind::Invoice, 7), "INV-2026-000007");
        assert_eq!(number(PaperKind::CreditNote, 1_234_567), "CRN-2026-1234567");
        for kind in [PaperKind::Invoice, PaperKind::CreditNote] {
            assert_eq!(PaperKind::from_code(kind.code()), Some(kind));
        }
    }
}
