//! Switzerland and Liechtenstein: import tax that is waived when it is small, and no duty on industrial goods.
//!
//! A registered seller charges the tax with the price on every parcel, whatever its value: such deliveries count as made
//! in the country, and the seller imports them, owes the duty too, and takes the import tax back (mail-order rule,
//! Mehrwertsteuergesetz art. 7 para. 3 letter b). Of any other seller the import tax is due at the border, on goods,
//! carriage and duty; a consignment whose tax is up to 5 francs is spared.
//! Industrial goods (chapters 25 to 97 of the tariff) owe no duty since 2024; what else there is owes it by the tariff.

use super::{Assessment, Case, Collection, CustomsError, Regime, case::of};
use crate::merchant::Scheme;
use rust_decimal::Decimal;

pub(super) const REGIME: Regime =
    Regime { id: "ch", figures: &["tax-levied-from", "duty-free-from-chapter"], assess };

fn assess(case: &Case<'_>) -> Result<Assessment, CustomsError> {
    let is_registered = is_registered(case);
    let prices = if is_registered { case.net_prices()? } else { case.prices()? };
    let values = case.carried(prices)?;
    let duties = case.tariff_duties(&values)?;
    let mut charges = duties.charges;
    if is_registered {
        // The seller imports: the duty is never left to the shopper.
        for charge in &mut charges {
            charge.collection = Collection::AtCheckout;
        }
        charges.extend(case.tax_at_sale(Scheme::Tax)?);
    } else {
        let bases: Vec<Decimal> =
            values.iter().zip(&duties.by_item).map(|(value, duty)| value + duty).collect();
        if tax(case, &bases)? >= case.figure("tax-levied-from")?.value {
            charges.extend(case.import_tax(bases)?);
        }
    }
    let unknown_duty = duties.unknown.into_iter().filter(|code| !is_industrial(case, code)).collect();
    Ok(Assessment { unknown_duty, ..Assessment::of(case.facts.id.as_str(), charges) })
}

/// Switzerland and Liechtenstein are one area for this tax: a registration in either counts for both.
fn is_registered(case: &Case<'_>) -> bool {
    let mut countries = case.facts.countries.iter();
    countries.any(|country| case.rules.merchant.registration(Scheme::Tax, country, case.day).is_some())
}

/// The import tax on the whole consignment.
fn tax(case: &Case<'_>, bases: &[Decimal]) -> Result<Decimal, CustomsError> {
    let items = case.consignment.items.iter().zip(bases);
    items.map(|(item, base)| of(*base, case.tax_rate(item)?.percent)).sum()
}

/// Whether goods are of a chapter without duty; what has no row in the tariff is not unknown then.
fn is_industrial(case: &Case<'_>, hs_code: &str) -> bool {
    let chapter: Option<Decimal> = hs_code.get(..2).and_then(|digits| digits.parse().ok());
    let first = case.facts.maybe("duty-free-from-chapter", case.day);
    chapter.zip(first).is_some_and(|(chapter, first)| chapter >= first.value)
}
