//! The button that reckons the checkout anew after another country or way of shipping was picked.

use crate::routes::api;
use leptos::prelude::*;

/// A button that sends the whole form to be kept; with the island in place, a change of country or shipping
/// presses it.
#[island]
pub fn CheckoutUpdates(label: String) -> impl IntoView {
    let button = NodeRef::<leptos::html::Button>::new();
    #[cfg(feature = "hydrate")]
    Effect::new(move || {
        use wasm_bindgen::{JsCast, closure::Closure};
        let Some(element) = button.get() else { return };
        let Some(form) = element.form() else { return };
        let pressed = element.clone();
        let listener = Closure::<dyn Fn(web_sys::Event)>::new(move |event: web_sys::Event| {
            let name = event.target().and_then(|target| js_sys::Reflect::get(&target, &"name".into()).ok());
            let name = name.and_then(|name| name.as_string()).unwrap_or_default();
            if matches!(name.as_str(), "country" | "shipping_method") {
                pressed.click();
            }
        });
        let _ = form.add_event_listener_with_callback("change", listener.as_ref().unchecked_ref());
        listener.forget();
    });
    view! {
        <button class="button quiet" node_ref=button formaction=api::CHECKOUT_SAVE formnovalidate data-testid="checkout-update">
            {label}
        </button>
    }
}
