//! What is taken back, how money goes back, and what of it.

use super::facts::{offered, table};
use crate::{components::payment_methods::method_message, context::Here, pages::return_policy::taken_back};
use commerce::{
    payment::{PaymentMethod, RefundPolicy, RefundWay},
    refund::{Verdict, Verdicts},
    return_request::PaysReturn,
};
use l10n::Args;
use leptos::prelude::*;
use workflows::{Border, Door};

/// For each way to pay, how its money goes back, and until when.
pub fn refund_windows(here: &Here) -> AnyView {
    let voice = &here.voice;
    let row = |method: &PaymentMethod| {
        view! {
            <tr>
                <th scope="row">{voice.text(&method_message(&method.id))}</th>
                <td data-testid="page-refund-window" data-method=method.id.to_string()>{window(here, method.refund)}</td>
            </tr>
        }
        .into_any()
    };
    let heads = vec![voice.text("checkout-payment"), voice.text("fact-refund-way")];
    table(heads, offered(here).into_iter().map(row).collect())
}

fn window(here: &Here, policy: RefundPolicy) -> String {
    match (policy.way, policy.window_days) {
        (RefundWay::ToSource, Some(days)) => {
            here.voice.text_with("fact-refund-to-source-within", &Args::new().number("days", days))
        }
        (RefundWay::ToSource, None) => here.voice.text("fact-refund-to-source"),
        (RefundWay::ToAccount | RefundWay::None, _) => here.voice.text("fact-refund-to-account"),
    }
}

/// For how many days things are taken back, and who pays for sending them: as search engines are told.
pub fn returns(here: &Here) -> Vec<String> {
    let (days, paid_by) = taken_back(here);
    let paid_by = match paid_by {
        PaysReturn::Buyer => "fact-return-paid-by-buyer",
        PaysReturn::Shop => "fact-return-paid-by-shop",
    };
    vec![
        here.voice.text_with("fact-return-days", &Args::new().number("days", days)),
        here.voice.text(paid_by),
    ]
}

/// What comes back of what states took: by the rules of the market's countries, as a refund is worked out.
pub fn refund_rules(here: &Here) -> Vec<String> {
    let (voice, world) = (&here.voice, &here.world);
    let price = voice.text("fact-rules-price");
    let door = Door::of_market(world, &here.market, here.snapshot.day);
    if door.is_some_and(|door| matches!(door.border(world), Border::None(_))) {
        return vec![price, voice.text("fact-rules-inside")];
    }
    let verdicts = [
        (voice.text("fact-charge-duty"), verdict(here, |back| back.duty)),
        (voice.text("fact-charge-import-tax"), verdict(here, |back| back.import_tax)),
        (voice.text("fact-charge-fees"), verdict(here, |back| back.fees)),
    ];
    let said = |id, about| {
        let names = verdicts.iter().filter(|(_, verdict)| *verdict == about).map(|(name, _)| name.clone());
        let names: Vec<String> = names.collect();
        let charges = (!names.is_empty()).then(|| voice.list_and(&names))?;
        Some(voice.text_with(id, &Args::new().set("charges", charges)))
    };
    let parts = [
        Some(price),
        said("fact-rules-returned", Some(Verdict::Returned)),
        said("fact-rules-kept", Some(Verdict::Kept)),
        said("fact-rules-by-country", None),
    ];
    parts.into_iter().flatten().collect()
}

/// What the countries of the market have in common; `None` where it depends on the country.
fn verdict(here: &Here, of: impl Fn(Verdicts) -> Verdict) -> Option<Verdict> {
    let (figures, rules) = (&here.world.trade.figures, &here.world.refunds);
    let regimes = here.market.countries.iter().map(|country| figures.of(country));
    let mut verdicts = regimes.map(|regime| of(rules.verdicts(regime.map(|regime| regime.id.as_str()))));
    let first = verdicts.next()?;
    verdicts.all(|verdict| verdict == first).then_some(first)
}
