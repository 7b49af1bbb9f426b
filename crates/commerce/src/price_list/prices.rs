//! The prices of a variant as pages need them.

use super::{PriceList, PriceRow, SINCE_EVER};
use crate::{Currency, Money, PriceListId, clock::Date};
use jiff::ToSpan;
use std::{collections::BTreeSet, sync::Arc};

/// So far before a reduction the prices are kept that a rule may ask for: no rule looks back further.
const LOOKED_BACK: i32 = 366;

/// What many prices have in common.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Sheet {
    list: PriceListId,
    currency: Currency,
}

/// A price on a list. Most are for a single piece and not reduced: those take 24 bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    sheet: Arc<Sheet>,
    amount: i64,
    pub(super) terms: Option<Box<Terms>>,
}

/// When and for whom a price counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Terms {
    min_quantity: u32,
    from: Date,
    /// The first day on which it no longer counts.
    until: Option<Date>,
    compare_at: Option<i64>,
}

impl Listed {
    /// The price of one piece.
    pub fn money(&self) -> Money {
        Money::new(self.amount, self.sheet.currency)
    }

    /// For who takes so many or more.
    pub fn min_quantity(&self) -> u32 {
        self.terms.as_ref().map_or(1, |terms| terms.min_quantity)
    }

    /// What the merchant says it is reduced from.
    pub fn compare_at(&self) -> Option<Money> {
        let amount = self.terms.as_ref()?.compare_at?;
        Some(Money::new(amount, self.sheet.currency))
    }

    /// The first day of the price, where it has terms.
    pub fn from(&self) -> Date {
        self.terms.as_ref().map_or(SINCE_EVER, |terms| terms.from)
    }

    /// Whether it counts on a day: the day that its catalog was read for, or one before a reduction.
    pub fn counts_on(&self, day: Date) -> bool {
        let Some(terms) = &self.terms else { return true };
        terms.from <= day && terms.until.is_none_or(|until| day < until)
    }

    fn is_on(&self, list: &PriceList) -> bool {
        self.sheet.list == list.id
    }
}

/// The prices of a variant on all lists: those that count on the day they were read for and, where one of them is
/// reduced, those from before that the reduction is measured by.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Prices(pub(super) Box<[Listed]>);

impl Prices {
    /// The prices on some lists, in their order: on each of them that has any the one for the largest number of pieces
    /// that is reached.
    pub fn on<'a, 'l>(
        &'a self,
        lists: impl Iterator<Item = &'l PriceList>,
        quantity: u32,
        day: Date,
    ) -> impl Iterator<Item = (&'l PriceList, &'a Listed)> {
        lists.filter_map(move |list| {
            let all = self.0.iter().filter(|listed| listed.is_on(list) && listed.min_quantity() <= quantity);
            let reached = all.filter(|listed| listed.counts_on(day));
            Some((list, reached.max_by_key(|listed| listed.min_quantity())?))
        })
    }

    /// The numbers of pieces that may cost less each than a single one, in their order.
    pub fn tiers(&self) -> BTreeSet<u32> {
        self.0.iter().map(Listed::min_quantity).filter(|quantity| *quantity > 1).collect()
    }
}

/// Makes the prices of variants of their rows; what they have in common is kept once.
#[derive(Debug)]
pub struct PricesReader {
    day: Date,
    sheets: BTreeSet<Arc<Sheet>>,
}

impl PricesReader {
    /// For the prices of a day.
    pub fn on(day: Date) -> Self {
        Self { day, sheets: BTreeSet::new() }
    }

    /// The prices of one variant, of all its rows.
    pub fn read(&mut self, mut rows: Vec<PriceRow>) -> Prices {
        let day = self.day;
        rows.sort_by(|one, other| series(one).cmp(&series(other)).then(one.from.cmp(&other.from)));
        rows.dedup_by(|next, row| {
            let same = |a: &PriceRow, b: &PriceRow| (a.price, a.compare_at) == (b.price, b.compare_at);
            series(next) == series(row) && same(next, row)
        });
        let nexts = rows.iter().skip(1).map(Some).chain([None]);
        let spans = rows.iter().zip(nexts).map(|(row, next)| {
            let until = next.filter(|next| series(next) == series(row)).map(|next| next.from);
            (row, until)
        });
        let begun: Vec<_> = spans.filter(|(row, _)| row.from <= day && row.price.is_some()).collect();
        let counts = |until: &Option<Date>| until.is_none_or(|until| day < until);
        let now = begun.iter().filter(|(_, until)| counts(until));
        let reduced = now.filter(|(row, _)| row.compare_at.is_some()).map(|(row, _)| row.from).min();
        let needed = reduced.map(|from| from.saturating_sub(LOOKED_BACK.days()));
        let kept = begun.into_iter().filter(|(_, until)| match needed {
            Some(first) => until.is_none_or(|until| first < until),
            None => counts(until),
        });
        let listed = kept.filter_map(|(row, until)| {
            let price = row.price?;
            let is_plain = needed.is_none() && row.min_quantity == 1;
            let terms = (!is_plain).then(|| {
                let compare_at = row.compare_at.map(|money| money.amount);
                Box::new(Terms { min_quantity: row.min_quantity, from: row.from, until, compare_at })
            });
            Some(Listed { sheet: self.sheet(&row.list, price.currency), amount: price.amount, terms })
        });
        Prices(listed.collect())
    }

    fn sheet(&mut self, list: &PriceListId, currency: Currency) -> Arc<Sheet> {
        let sheet = Sheet { list: list.clone(), currency };
        if let Some(known) = self.sheets.get(&sheet) {
            return known.clone();
        }
        let sheet = Arc::new(sheet);
        self.sheets.insert(sheet.clone());
        sheet
    }
}

/// The rows that take turns.
fn series(row: &PriceRow) -> (&PriceListId, u32) {
    (&row.list, row.min_quantity)
}
