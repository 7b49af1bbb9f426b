//! The sum in the currency that nothing has to be converted to, and the way to pay that.

use super::{amount::wire, form_place::form_place_in};
use crate::{
    context::Here,
    routes::{Page, api},
    views::Amount,
};
use commerce::Money;
use l10n::Args;
use leptos::prelude::*;

/// The sum without conversion, beside the one in the shopper's currency.
pub fn amount_in_base(here: &Here, sum: Money) -> impl IntoView + use<> {
    let Amount { minor, currency, .. } = wire(here, sum);
    let text = here.voice.text_with("in-base-amount", &Args::new().money("amount", sum));
    view! { <p class="price-note" data-testid="amount-in-base" data-minor=minor data-currency=currency>{text}</p> }
}

/// The same on the cart, with a form that changes to that currency.
pub fn pay_in_base(here: &Here, sum: Money) -> impl IntoView + use<> {
    let return_to = here.link(&Page::Cart);
    view! {
        {amount_in_base(here, sum)}
        <form method="post" action=api::PREFERENCES data-leaves="">
            {form_place_in(here, sum.currency)}
            <input type="hidden" name="return_to" value=return_to/>
            <button class="button quiet wide" data-testid="pay-in-base">{choice(here, sum)}</button>
        </form>
    }
}

/// The same within the form of the checkout, which keeps its answers.
pub fn pay_in_base_saving(here: &Here, sum: Money) -> impl IntoView + use<> {
    view! {
        {amount_in_base(here, sum)}
        <button class="button quiet wide" formaction=api::CHECKOUT_SAVE formnovalidate name="pay_in"
            value=sum.currency.code().to_owned() data-testid="pay-in-base">{choice(here, sum)}</button>
    }
}

fn choice(here: &Here, sum: Money) -> String {
    let args = Args::new().set("currency", sum.currency.code()).money("amount", sum);
    here.voice.text_with("in-base-pay", &args)
}
