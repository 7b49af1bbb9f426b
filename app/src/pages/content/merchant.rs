//! Who sells: what an imprint says.

use super::facts::mail;
use crate::context::Here;
use commerce::merchant::{Registration, Scheme};
use l10n::Args;
use leptos::prelude::*;

/// Name, address, mail, register, who acts for the merchant, and the tax number of its seat.
pub fn imprint(here: &Here) -> AnyView {
    let (voice, merchant) = (&here.voice, &here.world.trade.merchant);
    let imprint = &merchant.imprint;
    let address = imprint.address.iter().cloned().chain([voice.country(&merchant.seat)]);
    let address = address.map(|line| view! { <span>{line}</span> }).collect_view();
    let tax = merchant.registration(Scheme::Tax, &merchant.seat, here.snapshot.day);
    let row = |id: &str, value: AnyView| view! { <dt>{voice.text(id)}</dt> <dd>{value}</dd> };
    let maybe =
        |id: &str, value: Option<String>| value.map(|value| row(id, view! { <bdi>{value}</bdi> }.into_any()));
    view! {
        <dl class="imprint" data-testid="imprint">
            {row("fact-merchant-name", merchant.name.clone().into_any())}
            {row("fact-merchant-address", view! { <address>{address}</address> }.into_any())}
            {row("fact-merchant-mail", mail(&imprint.mail))}
            {maybe("fact-merchant-phone", imprint.phone.clone())}
            {maybe("fact-merchant-represented-by", imprint.represented_by.clone())}
            {maybe("fact-merchant-register", imprint.register.clone())}
            {maybe("fact-merchant-tax", tax.map(|tax| tax.number.clone()))}
        </dl>
    }
    .into_any()
}

/// The numbers that count today.
pub fn registrations(here: &Here) -> AnyView {
    let (voice, day) = (&here.voice, here.snapshot.day);
    let name = |registration: &Registration| match registration.scheme {
        Scheme::Tax => {
            voice.text_with("fact-registration-tax", &Args::new().country("country", &registration.country))
        }
        Scheme::Oss => voice.text("fact-registration-oss"),
        Scheme::Ioss => voice.text("fact-registration-ioss"),
        Scheme::Voec => voice.text("fact-registration-voec"),
    };
    let all = here.world.trade.merchant.registrations.iter().filter(|own| own.days.contain(day));
    let rows: Vec<_> = all
        .map(|own| view! { <dt>{name(own)}</dt> <dd><bdi class="code">{own.number.clone()}</bdi></dd> })
        .collect();
    view! { <dl class="imprint">{rows}</dl> }.into_any()
}
