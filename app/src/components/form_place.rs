//! Where a form stands: sent along by every form of a page, so that the answer fits it.

use crate::context::Here;
use commerce::Currency;
use leptos::prelude::*;

/// Market, language and currency as a form says them, unchecked.
#[derive(Debug, Clone, Default)]
pub struct FormPlace {
    /// The market.
    pub market: String,
    /// The language.
    pub locale: String,
    /// The currency.
    pub currency: String,
}

/// The hidden fields.
pub fn form_place(here: &Here) -> impl IntoView + use<> {
    form_place_in(here, here.currency)
}

/// The hidden fields of a form that leads to another currency.
pub fn form_place_in(here: &Here, currency: Currency) -> impl IntoView + use<> {
    view! {
        <input type="hidden" name="market" value=here.market.id.to_string()/>
        <input type="hidden" name="locale" value=here.place.locale.to_string()/>
        <input type="hidden" name="currency" value=currency.code().to_owned()/>
    }
}
