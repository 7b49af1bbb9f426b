//! Japan: what a person imports for her own use counts with 60 % of its retail price, and up to 10,000 yen
//! is free.
//!
//! Goods of a customs value of up to 10,000 yen in all owe neither duty nor consumption tax (Customs Tariff
//! Act, art. 14 no. 18); leather goods, footwear and knitwear owe both all the same (Cabinet Order, art.
//! 16-3; its list is longer, and these are the chapters of it that shops sell). The exemption is to end on
//! 2028-04-01. Above it duty by the tariff and consumption tax on value and duty are due. For personal use
//! the customs value is 60 % of the price in the foreign shop, without freight. Left out: the simplified
//! rates of duty up to 200,000 yen, which the importer may decline, and the customs' own rounding (values
//! down to 1,000 yen, taxes down to 100), which can only make it less.

use super::{Case, CustomsError, Item, Regime, case::of, charge::Assessment};
use crate::Money;
use rust_decimal::Decimal;

pub(super) const REGIME: Regime = Regime { id: "jp", figures: &["low-value", "retail-share"], assess };

/// Articles of leather, footwear, knitted clothes.
const NEVER_FREE: &[&str] = &["42", "64", "61"];

fn assess(case: &Case<'_>) -> Result<Assessment, CustomsError> {
    let share = case.figure("retail-share")?;
    let values: Result<Vec<Decimal>, CustomsError> =
        case.prices()?.into_iter().map(|price| of(price, share.value)).collect();
    let values = values?;
    // No such figure on a day after the end of the exemption.
    let limit = case.facts.maybe("low-value", case.day).map(|limit| case.amount(limit)).transpose()?;
    let is_low = limit.is_some_and(|limit| values.iter().sum::<Decimal>() <= limit);
    let is_due = |hs_code: &str| !is_low || NEVER_FREE.iter().any(|chapter| hs_code.starts_with(chapter));
    let due = |(item, value): (&Item, Decimal)| if is_due(&item.hs_code) { value } else { Decimal::ZERO };
    let values: Vec<Decimal> = case.consignment.items.iter().zip(values).map(due).collect();

    let duties = case.tariff_duties(&values)?;
    let mut charges = duties.charges;
    charges.extend(case.import_tax(values.iter().zip(&duties.by_item).map(|(value, duty)| value + duty))?);
    charges.retain(|charge| charge.amount != Money::zero(case.currency()));
    for charge in &mut charges {
        // No surer than the share of the price that they count on.
        charge.rule.confidence = charge.rule.confidence.min(share.dated.confidence);
    }
    let unknown_duty = duties.unknown.into_iter().filter(|code| is_due(code)).collect();
    Ok(Assessment { unknown_duty, ..Assessment::of(case.facts.id.as_str(), charges) })
}
