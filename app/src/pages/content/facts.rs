//! What a page says that the shop knows better than a marketer: from the market's settings, as the checkout has them.

use super::{
    delivery::{countries, taxes, ways},
    kept::{cookies, kept},
    knowing,
    merchant::{imprint, registrations},
    money_back::{refund_rules, refund_windows, returns},
};
use crate::{components::payment_methods::method_message, context::Here};
use commerce::{market::Units, payment::PaymentMethod};
use l10n::{Args, Fact, Facts};
use leptos::prelude::*;
use rust_decimal::Decimal;

/// Facts that stand by themselves; `None` where the market has nothing of the kind.
pub fn facts(here: &Here, what: Facts) -> Option<AnyView> {
    Some(match what {
        Facts::DeliveryCountries => view! { <p>{countries(here)}</p> }.into_any(),
        Facts::DeliveryMethods => ways(here),
        Facts::DeliveryTaxes => paragraphs(taxes(here)),
        Facts::PaymentMethods => methods(here),
        Facts::RefundWindows => refund_windows(here),
        Facts::RefundRules => paragraphs(refund_rules(here)),
        Facts::Returns => paragraphs(returns(here)),
        Facts::Merchant => imprint(here),
        Facts::Registrations => registrations(here),
        Facts::KeptData => kept(here),
        Facts::Cookies => cookies(here),
        Facts::DeliveryDays => knowing::delivery_days(here)?,
        Facts::FreeDelivery => knowing::free_delivery(here)?,
        Facts::PayLater => knowing::pay_later(here)?,
        Facts::PayInParts => knowing::pay_in_parts(here)?,
        Facts::TimeToPay => knowing::time_to_pay(here)?,
        Facts::PayAtDoor => knowing::pay_at_door(here)?,
        Facts::BuyerNumbers => knowing::buyer_numbers(here)?,
        Facts::Business => knowing::business(here)?,
        Facts::HeldQuote => knowing::held_quote(here),
        Facts::Languages => knowing::languages(here),
        Facts::Currencies => knowing::currencies(here),
        Facts::Downloads => knowing::downloads(here)?,
    })
}

/// A fact within a sentence.
pub fn fact(here: &Here, what: Fact) -> AnyView {
    let merchant = &here.world.trade.merchant;
    match what {
        Fact::MerchantName => view! { <bdi>{merchant.name.clone()}</bdi> }.into_any(),
        Fact::MerchantMail => mail(&merchant.imprint.mail),
    }
}

/// A mail address, to write to.
pub fn mail(address: &str) -> AnyView {
    view! { <a href=format!("mailto:{address}")><bdi>{address.to_owned()}</bdi></a> }.into_any()
}

/// The international inch of 1959, in centimetres.
const INCH: Decimal = Decimal::from_parts(254, 0, 0, false, 2);

/// A length in the units of the market; inches to one digit.
pub fn length(here: &Here, centimetres: Decimal) -> String {
    let (id, number) = match here.market.units {
        Units::Metric => ("length-centimetres", centimetres),
        Units::UsCustomary => ("length-inches", (centimetres / INCH).round_dp(1)),
    };
    here.voice.text_with(id, &Args::new().decimal("length", number.normalize()))
}

/// The ways to pay that a gateway carries out, in the order of the checkout.
pub fn offered(here: &Here) -> Vec<&PaymentMethod> {
    let known = here.market.payment_methods.iter().filter_map(|id| here.world.methods.get(id));
    known.filter(|method| here.app.shop.gateway(&method.id, method.kind).is_some()).collect()
}

fn methods(here: &Here) -> AnyView {
    named(here, offered(here))
}

/// Ways to pay, each with what there is to say about it.
pub fn named(here: &Here, methods: Vec<&PaymentMethod>) -> AnyView {
    let row = |method: &PaymentMethod| {
        let id = method_message(&method.id);
        let hint = here.voice.try_text(&format!("{id}.hint"));
        let code = method.id.to_string();
        view! {
            <li data-testid="page-payment-method" data-method=code><strong>{here.voice.text(&id)}</strong> " " {hint}</li>
        }
    };
    let rows: Vec<_> = methods.into_iter().map(row).collect();
    view! { <ul>{rows}</ul> }.into_any()
}

fn paragraphs(texts: Vec<String>) -> AnyView {
    texts.into_iter().map(|text| view! { <p>{text}</p> }).collect_view().into_any()
}

/// A table of so many columns, the first of which names its row.
pub fn table(heads: Vec<String>, rows: Vec<AnyView>) -> AnyView {
    let heads = heads.into_iter().map(|head| view! { <th scope="col">{head}</th> }).collect_view();
    view! { <table><thead><tr>{heads}</tr></thead> <tbody>{rows}</tbody></table> }.into_any()
}
