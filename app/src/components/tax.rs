//! What is said about duty, tax and fees: beside a price, and as lines of a sum.

use crate::context::Here;
use commerce::{
    Money,
    checkout::Totals,
    customs::{Charge, ChargeKind, Collection, Supply, Terms},
    landed_cost::LandedCost,
    vat_number::{VatAnswer, VatCheck},
};
use l10n::{Args, Voice};
use rust_decimal::Decimal;

/// The name and rate of a tax, as arguments of a message.
pub fn tax_args(voice: &Voice, name: &str, percent: Decimal) -> Args {
    let rate = voice.percent(percent);
    Args::new().set("rate", rate).set("tax", voice.text(&format!("tax-name-{name}")))
}

/// What a charge is called as a line of a sum: the message and its values.
pub fn charge_message(voice: &Voice, charge: &Charge) -> (&'static str, Args) {
    match charge.kind {
        ChargeKind::Duty => ("total-duty", Args::new()),
        ChargeKind::ParcelFee => ("total-parcel-fee", Args::new()),
        ChargeKind::ClearanceFee => ("total-clearance-fee", Args::new()),
        ChargeKind::Tax(name) => {
            let args = tax_args(voice, name.key(), charge.percent.unwrap_or_default());
            match charge.collection {
                Collection::InPrice(_) => ("total-tax-included", args),
                Collection::OnTop(_) => ("total-tax-added", args),
                Collection::AtCheckout | Collection::AtDoor => ("total-tax-border", args),
                Collection::Reversed(_) => ("total-tax-reversed", args),
            }
        }
    }
}

/// The amount of a charge as a line of a sum: what comes off the prices is below nothing.
pub fn charge_amount(charge: &Charge) -> Money {
    let Money { amount, currency } = charge.amount;
    Money::new(if charge.collection.is_reversed() { -amount } else { amount }, currency)
}

/// What the law has an invoice say where the buyer owes the tax.
pub fn reversed_notes(voice: &Voice, cost: &LandedCost) -> Vec<String> {
    let supplies = [(Supply::Goods, "reverse-charge-goods"), (Supply::Services, "reverse-charge-services")];
    let is_in = |supply| cost.charges().any(|charge| charge.collection == Collection::Reversed(supply));
    supplies.into_iter().filter(|(supply, _)| is_in(*supply)).map(|(_, id)| voice.text(id)).collect()
}

/// The VAT number of an order, and that VAT was charged where nothing was known of it.
pub fn vat_message(check: &VatCheck) -> (&'static str, Args) {
    let id = match check.answer {
        VatAnswer::CannotSay => "order-vat-unanswered",
        VatAnswer::Valid | VatAnswer::NotValid => "order-vat-number",
    };
    (id, Args::new().set("number", check.number.to_string()))
}

/// The line under a price: what it contains, what is added to it, or that nothing is.
pub fn price_note(here: &Here, cost: Option<&LandedCost>) -> String {
    let voice = &here.voice;
    let Some(cost) = cost else { return voice.text("price-due-by-address") };
    let lines = cost.lines();
    let of_sale = lines.iter().find_map(|charge| match (charge.kind, charge.collection) {
        (ChargeKind::Tax(name), Collection::InPrice(_)) => Some((name, "price-tax-included", charge.percent)),
        (ChargeKind::Tax(name), Collection::OnTop(_)) => Some((name, "price-tax-excluded", charge.percent)),
        _ => None,
    });
    let at_border =
        |charge: &Charge| matches!(charge.collection, Collection::AtCheckout | Collection::AtDoor);
    match of_sale {
        Some((name, id, percent)) => {
            voice.text_with(id, &tax_args(voice, name.key(), percent.unwrap_or_default()))
        }
        None if cost.is_unknown() => voice.text("price-due-unknown"),
        None if lines.iter().any(at_border) => voice.text("price-tax-import"),
        None => voice.text("price-tax-nothing"),
    }
}

/// What the sum of an order promises: nothing more at the door, an estimate, or that nobody knows. What the shop does not
/// pay at the border itself, it cannot promise.
pub fn promise(voice: &Voice, totals: &Totals) -> String {
    let is_unknown = totals.cost.is_unknown();
    voice.text(match (totals.cost.at_door.amount, totals.shipping.terms) {
        _ if is_unknown => "landed-unknown",
        (0, Terms::Ddp) => "landed-promise",
        (0, Terms::Dap) => "landed-nothing-expected",
        _ => "landed-estimate",
    })
}
