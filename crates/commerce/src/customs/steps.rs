//! Steps that several regimes share: the tax on articles of low value that a registered seller collects with their price.

use super::{Case, Charge, Collection, CustomsError};
use crate::{Money, market::TaxBehavior, merchant::Scheme};
use rust_decimal::Decimal;

/// For each line whether the seller collects its tax with the price: a registration for the tax of the destination, and
/// a piece that costs no more than the limit without that tax. Each article counts for itself, whatever else is sent
/// with it.
pub(super) fn taxed_at_sale(case: &Case<'_>, limit: Decimal) -> Result<Vec<bool>, CustomsError> {
    if !case.is_registered(Scheme::Tax) {
        return Ok(vec![false; case.consignment.items.len()]);
    }
    let lines = case.consignment.items.iter().zip(case.net_prices()?);
    Ok(lines.map(|(item, net)| net <= limit * Decimal::from(item.quantity)).collect())
}

/// What each line is worth at the border: its price, without the tax in it where that is collected with the price.
pub(super) fn untaxed(case: &Case<'_>, at_sale: &[bool]) -> Result<Vec<Decimal>, CustomsError> {
    let (prices, nets) = (case.prices()?, case.net_prices()?);
    let both = prices.into_iter().zip(nets).zip(at_sale);
    Ok(both.map(|((price, net), at_sale)| if *at_sale { net } else { price }).collect())
}

/// The tax that is collected with the price, on what is paid for each line; nothing for a line that owes none then.
pub(super) fn tax_with_price(case: &Case<'_>, paid: Vec<Decimal>) -> Result<Vec<Charge>, CustomsError> {
    let is_inside = case.behavior == TaxBehavior::Inclusive;
    let nets = case.consignment.items.iter().zip(paid).map(|(item, paid)| {
        let percent = case.tax_rate(item)?.percent;
        let net =
            if is_inside { paid * Decimal::ONE_HUNDRED / (Decimal::ONE_HUNDRED + percent) } else { paid };
        Ok(net)
    });
    let nets: Result<Vec<Decimal>, CustomsError> = nets.collect();
    let mut charges = on_something(case.import_tax(nets?)?);
    let collection = if is_inside { Collection::InPrice } else { Collection::OnTop };
    for charge in &mut charges {
        charge.collection = collection(Scheme::Tax);
    }
    Ok(charges)
}

/// Without the charges that count on nothing, which a rate has when none of its goods owe it in this way.
pub(super) fn on_something(mut charges: Vec<Charge>) -> Vec<Charge> {
    charges.retain(|charge| charge.base.is_none_or(|base| base != Money::zero(base.currency)));
    charges
}

/// The values of some lines, and nothing for the others.
pub(super) fn of_lines(values: &[Decimal], chosen: impl IntoIterator<Item = bool>) -> Vec<Decimal> {
    let pairs = values.iter().zip(chosen);
    pairs.map(|(value, is_chosen)| if is_chosen { *value } else { Decimal::ZERO }).collect()
}
