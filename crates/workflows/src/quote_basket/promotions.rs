//! Which promotion counts for some goods.

use super::QuotedLine;
use crate::Snapshot;
use commerce::{
    Currency,
    clock::Date,
    market::Market,
    promotion::{Bought, BoughtLine, CodeRefusal, Discount, PromotionCode, Uses, best, with_code},
};

/// A code that a shopper has entered, and how often its promotion was used.
#[derive(Debug, Clone, Copy)]
pub struct EnteredCode<'a> {
    /// The code.
    pub code: &'a PromotionCode,
    /// How often it was used; nobody has to count where nothing limits it.
    pub uses: Uses,
}

/// What a promotion takes off.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Promoted {
    /// What is taken off, if anything is.
    pub discount: Option<Discount>,
    /// Why the code that was entered takes nothing off.
    pub refusal: Option<CodeRefusal>,
}

/// The promotion of the code where it holds, else the best that counts by itself. `saving` is as in [`best`].
pub(crate) fn promoted(
    snapshot: &Snapshot,
    market: &Market,
    (currency, day): (Currency, Date),
    lines: &[QuotedLine],
    entered: Option<EnteredCode<'_>>,
    saving: impl Fn(&Discount) -> i64,
) -> Promoted {
    if snapshot.promotions.is_empty() && entered.is_none() {
        return Promoted::default();
    }
    let bought_line = |line| bought_line(snapshot, line);
    // A line whose product is gone from the catalog would have had no price either.
    let Some(bought_lines) = lines.iter().map(bought_line).collect::<Option<Vec<_>>>() else {
        return Promoted::default();
    };
    let bought = Bought {
        market: &market.id,
        currency,
        step: snapshot.rates.step(currency),
        day,
        lines: &bought_lines,
        is_shipped: lines.iter().any(|line| !line.is_digital),
    };
    let refusal = match entered.map(|entered| of_code(snapshot, &bought, entered)) {
        Some(Ok(discount)) => return Promoted { discount: Some(discount), refusal: None },
        Some(Err(refusal)) => Some(refusal),
        None => None,
    };
    Promoted { discount: best(&snapshot.promotions, &bought, saving), refusal }
}

fn bought_line<'a>(snapshot: &'a Snapshot, line: &QuotedLine) -> Option<BoughtLine<'a>> {
    let product = snapshot.catalog.product(&line.product)?;
    Some(BoughtLine { product: &product.id, collection: &product.collection, total: line.total })
}

fn of_code(
    snapshot: &Snapshot,
    bought: &Bought<'_>,
    entered: EnteredCode<'_>,
) -> Result<Discount, CodeRefusal> {
    let promotion = with_code(&snapshot.promotions, entered.code).ok_or(CodeRefusal::Unknown)?;
    let discount = promotion.discount(bought)?;
    if promotion.is_used_up(entered.uses) { Err(CodeRefusal::UsedUp) } else { Ok(discount) }
}
