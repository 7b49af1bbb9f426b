//! What ships to the browser. Every island is a form, a link or a number that works without it; the island
//! saves the page load. Its props are finished text: no clock, no chance, no formatting here, so that what
//! the browser makes is what the server sent.

#[cfg(feature = "hydrate")]
mod browser;
mod buy_box;
mod cart_count;
mod cart_lines;
mod checkout_updates;
mod payment_choice;
mod preferences;

pub use buy_box::BuyBox;
pub use cart_count::CartCount;
pub use cart_lines::CartLines;
pub use checkout_updates::CheckoutUpdates;
pub use payment_choice::PaymentChoice;
pub use preferences::PreferenceSwitcher;

use crate::views::FormPlace;
use leptos::prelude::*;

/// The hidden fields that tell the server where a form was.
fn place_fields(place: &FormPlace) -> impl IntoView + use<> {
    let FormPlace { market, locale, currency } = place.clone();
    view! {
        <input type="hidden" name="market" value=market/>
        <input type="hidden" name="locale" value=locale/>
        <input type="hidden" name="currency" value=currency/>
    }
}
