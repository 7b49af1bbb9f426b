//! Money on the page.

use crate::{context::Here, views::Amount};
use commerce::Money;
use leptos::prelude::*;

/// An amount, ready to travel to an island.
pub fn wire(here: &Here, money: Money) -> Amount {
    Amount { text: here.voice.money(money), minor: money.amount, currency: money.currency.code().to_owned() }
}

/// An amount as the reader writes it, with its minor units for who reads the page by machine.
pub fn amount(here: &Here, money: Money) -> impl IntoView + use<> {
    let Amount { text, minor, currency } = wire(here, money);
    view! { <span class="amount" data-testid="price" data-minor=minor data-currency=currency>{text}</span> }
}

/// What shipping costs: an amount, or that it costs nothing, in words.
pub fn shipping_amount(here: &Here, money: Money) -> impl IntoView + use<> {
    let Amount { text, minor, currency } = wire(here, money);
    let text = if money.amount == 0 { here.voice.text("shipping-free") } else { text };
    view! { <span class="amount" data-testid="price" data-minor=minor data-currency=currency>{text}</span> }
}
