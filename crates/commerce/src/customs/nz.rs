//! New Zealand: goods and services tax with the price of each article up to NZD 1,000, at the border above.
//!
//! A registered seller collects the tax on every article of a value (without freight, insurance and tax) of up to 1,000
//! dollars, freight included, whatever else is sent with it (Goods and Services Tax Act 1985, section 4B, distantly
//! taxable goods): here the law counts by article, not by consignment as Australia's does. A consignment of up to 1,000
//! dollars owes nothing at the border. Above, duty by the tariff is due on all of it, on the goods without carriage, and
//! tax on goods, duty and carriage; where the seller has collected the tax, only on the duty. Articles above the limit
//! are never taxed with the price here, though a seller may choose that. The levies on an import entry are not counted.

use super::{
    Assessment, Case, CustomsError, Regime,
    steps::{of_lines, on_something, tax_with_price, taxed_at_sale, untaxed},
};
use rust_decimal::Decimal;

pub(super) const REGIME: Regime = Regime { id: "nz", figures: &["low-value"], assess };

fn assess(case: &Case<'_>) -> Result<Assessment, CustomsError> {
    let low = case.figure("low-value")?.value;
    let id = case.facts.id.as_str();
    let at_sale = taxed_at_sale(case, low)?;
    let paid = case.carried(case.prices()?)?;
    let mut charges = tax_with_price(case, of_lines(&paid, at_sale.iter().copied()))?;
    let values = untaxed(case, &at_sale)?;
    if values.iter().sum::<Decimal>() <= low {
        return Ok(Assessment::of(id, charges));
    }
    let duties = case.tariff_duties(&values)?;
    let taxed_now = of_lines(&paid, at_sale.iter().map(|at_sale| !at_sale));
    let bases = taxed_now.iter().zip(&duties.by_item).map(|(paid, duty)| paid + duty);
    let taxes = on_something(case.import_tax(bases)?);
    charges.extend(duties.charges.into_iter().chain(taxes));
    Ok(Assessment { unknown_duty: duties.unknown, ..Assessment::of(id, charges) })
}
