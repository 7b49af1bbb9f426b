//! Malaysia: sales tax with the price of each article up to MYR 500, at the border above.
//!
//! A registered seller collects the sales tax on low-value goods on every article of a price of up to 500 ringgit; the
//! tax counts on the goods alone, without freight and insurance (Sales Tax (Amendment) Act 2022; Sales Tax
//! (Determination of Low Value Goods) Order 2023, since 2024-01-01). By air courier or post a consignment worth up to
//! 500 ringgit with freight and insurance owes nothing at the border. Above, duty by the tariff is due on that value,
//! and sales tax on it and the duty, save on articles whose tax the seller has collected. Imported goods of some kinds
//! owe 5 % or no sales tax: the one rate that is known here is that of low-value goods. Alcohol and tobacco differ.

use super::{
    Assessment, Case, CustomsError, Regime,
    steps::{of_lines, on_something, tax_with_price, taxed_at_sale, untaxed},
};
use rust_decimal::Decimal;

pub(super) const REGIME: Regime = Regime { id: "my", figures: &["low-value", "import-relief"], assess };

fn assess(case: &Case<'_>) -> Result<Assessment, CustomsError> {
    let (low, relief) = (case.figure("low-value")?.value, case.figure("import-relief")?.value);
    let id = case.facts.id.as_str();
    let at_sale = taxed_at_sale(case, low)?;
    let mut charges = tax_with_price(case, of_lines(&case.prices()?, at_sale.iter().copied()))?;
    let values = case.carried(untaxed(case, &at_sale)?)?;
    if values.iter().sum::<Decimal>() <= relief {
        return Ok(Assessment::of(id, charges));
    }
    let duties = case.tariff_duties(&values)?;
    let bases: Vec<Decimal> = values.iter().zip(&duties.by_item).map(|(value, duty)| value + duty).collect();
    let taxes = case.import_tax(of_lines(&bases, at_sale.iter().map(|at_sale| !at_sale)))?;
    charges.extend(duties.charges.into_iter().chain(on_something(taxes)));
    Ok(Assessment { unknown_duty: duties.unknown, ..Assessment::of(id, charges) })
}
