//! Picking how to pay, how to ship, and where to.

use leptos::prelude::*;

/// Wraps the answers of the checkout: a picked payment method is kept at once, so that it is still picked
/// after a look at another page; another country, way of shipping or VAT number, or parts that cost interest, ask for the
/// sums anew.
#[island]
pub fn PaymentChoice(children: Children) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    let changed = hydrated::changed;
    #[cfg(not(feature = "hydrate"))]
    let changed = |_: leptos::ev::Event| {};
    view! { <div class="island" on:change=changed>{children()}</div> }
}

#[cfg(feature = "hydrate")]
mod hydrated {
    use crate::{islands::browser, routes::api};
    use wasm_bindgen::JsCast;
    use web_sys::{Element, HtmlElement, HtmlInputElement};

    /// Keeps the answer, or presses the button that keeps all of them and shows the page anew.
    pub fn changed(event: leptos::ev::Event) {
        let Some(field) = browser::target::<Element>(&event) else { return };
        let Some(root) = field.closest(".island").ok().flatten() else { return };
        // Where parts may cost interest, the sum hangs on the pick.
        let is_loan = || root.query_selector("[data-loan]").ok().flatten().is_some();
        match field.get_attribute("name").as_deref() {
            Some("payment_method" | "payment_plan") if !is_loan() => {
                let Some(form) = field.dyn_into::<HtmlInputElement>().ok().and_then(|input| input.form())
                else {
                    return;
                };
                browser::go(async move {
                    // Not kept means to be picked again on the next page: nothing to tell.
                    let _ = browser::post(&form, Some(api::CHECKOUT_SAVE)).await;
                });
            }
            Some("country" | "shipping_method" | "vat_number" | "payment_method" | "payment_plan") => {
                let update = browser::part(&root, "update");
                if let Some(update) = update.and_then(|update| update.dyn_into::<HtmlElement>().ok()) {
                    update.click();
                }
            }
            _ => {}
        }
    }
}
