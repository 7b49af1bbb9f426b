//! What is said below the sum that goes back.

use crate::context::Here;
use commerce::{
    Money,
    customs::{ChargeKind, Collection},
    order::Order,
    refund::{Breakdown, ChargeBack, Verdict},
};
use l10n::Args;

/// What a charge is called.
pub const fn charge_name(kind: ChargeKind) -> &'static str {
    match kind {
        ChargeKind::Duty => "fact-charge-duty",
        ChargeKind::Tax(_) => "fact-charge-import-tax",
        ChargeKind::ParcelFee | ChargeKind::ClearanceFee => "fact-charge-fees",
    }
}

/// Said plainly: tax in the price, what states keep, what was paid at the door, and shipping of which a part stays.
pub fn notes(here: &Here, order: &Order, back: &Breakdown) -> Vec<(&'static str, String)> {
    let voice = &here.voice;
    let sum = |is_meant: &dyn Fn(&ChargeBack) -> bool| {
        let amounts = back.charges.iter().filter(|charge| is_meant(charge)).map(|charge| charge.amount);
        Money::sum(order.currency, amounts).unwrap_or(Money::zero(order.currency))
    };
    let taxed = sum(&|charge| matches!(charge.collection, Collection::InPrice(_)));
    let taxed = (taxed.amount > 0)
        .then(|| ("tax", voice.text_with("send-back-tax", &Args::new().money("amount", taxed))));
    let is_kept = |charge: &ChargeBack| charge.verdict == Verdict::Kept && charge.amount.amount > 0;
    let mut names: Vec<String> = Vec::new();
    for charge in back.charges.iter().filter(|charge| is_kept(charge)) {
        let name = voice.text(charge_name(charge.kind));
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let kept = (!names.is_empty()).then(|| {
        let args = Args::new().set("charges", voice.list_and(&names)).money("amount", sum(&is_kept));
        ("kept", voice.text_with("send-back-kept", &args))
    });
    // What was paid at the door never came to the shop: who paid it asks for it herself, where that can be done.
    let at_door = (order.totals.cost.at_door.amount > 0).then(|| {
        let regime = here.world.trade.figures.of(&order.address.country).map(|regime| regime.id.clone());
        let duty =
            here.world.refunds.regimes.get(regime.as_deref().unwrap_or_default()).and_then(|rule| rule.duty);
        let id = match duty {
            Some(Verdict::Returned) => "send-back-door-claim",
            Some(Verdict::Kept) => "send-back-door-lost",
            None => "send-back-door-ask",
        };
        ("door", voice.text(id))
    });
    let is_whole = back.shipping.amount > 0 || order.totals.cost.shipping.amount == 0;
    let outward = (is_whole && back.shipping.amount < order.totals.cost.shipping.amount)
        .then(|| ("outward", voice.text("send-back-outward")));
    [taxed, kept, at_door, outward].into_iter().flatten().collect()
}
