//! Picking a variant and a quantity, and putting it into the cart.

use leptos::prelude::*;

/// Wraps the buy box: another variant shows its own price and picture, and the form is posted without leaving the
/// page: what is in the cart then is shown in a drawer.
#[island]
pub fn BuyBox(children: Children) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    let (picked, submitted) = (hydrated::picked, hydrated::submitted);
    #[cfg(not(feature = "hydrate"))]
    let (picked, submitted) = (|_: leptos::ev::Event| {}, |_: leptos::ev::SubmitEvent| {});
    view! { <div class="island" on:change=picked on:submit=submitted>{children()}</div> }
}

#[cfg(feature = "hydrate")]
mod hydrated {
    use crate::islands::browser::{self, Answer};
    use wasm_bindgen::JsCast;
    use web_sys::{Element, HtmlElement, HtmlInputElement};

    /// Shows the price of the variant that was picked; its radio button carries it.
    pub fn picked(event: leptos::ev::Event) {
        let Some(radio) = browser::target::<HtmlInputElement>(&event).filter(|input| input.name() == "sku")
        else {
            return;
        };
        let root = radio.closest(".island").ok().flatten();
        let Some(price) = root.and_then(|root| browser::part(&root, "price")) else { return };
        for name in ["data-minor", "data-currency"] {
            let _ = price.set_attribute(name, &radio.get_attribute(name).unwrap_or_default());
        }
        price.set_text_content(radio.get_attribute("data-price").as_deref());
        for facts in [".landed", ".price-facts"] {
            show_own(facts, &radio.value());
        }
        show_picture(&radio.value());
    }

    /// Shows what is said of this variant, where something else is said of the others.
    fn show_own(facts: &str, sku: &str) -> Option<()> {
        let document = web_sys::window()?.document()?;
        let its = document.query_selector(&format!("{facts}[data-sku=\"{sku}\"]")).ok()??;
        let shown = document.query_selector(&format!("{facts}:not([hidden])")).ok()??;
        shown.set_attribute("hidden", "").ok()?;
        its.remove_attribute("hidden").ok()
    }

    /// Moves the gallery to the variant's picture, if it has one of its own. The gallery alone: to scroll it into
    /// view would move the page from under the hand.
    fn show_picture(sku: &str) -> Option<()> {
        let document = web_sys::window()?.document()?;
        let slide = document.query_selector(&format!(".slides > [data-sku=\"{sku}\"]")).ok()??;
        let slides = slide.parent_element()?;
        let first: HtmlElement = slides.first_element_child()?.dyn_into().ok()?;
        // Their distance is negative where the page runs from right to left, and so is the way that is scrolled.
        slides.set_scroll_left(slide.dyn_into::<HtmlElement>().ok()?.offset_left() - first.offset_left());
        Some(())
    }

    /// Posts the form and says what came of it.
    pub fn submitted(event: leptos::ev::SubmitEvent) {
        let Some(form) = browser::taken_over(&event) else { return };
        browser::go(async move {
            let answer = browser::post(&form, None).await;
            let Some(root) = form.closest(".island").ok().flatten() else { return };
            let Some(region) = browser::part(&form, "said") else { return };
            match &answer {
                Some(answer) if answer.ok => {
                    region.set_text_content(None);
                    show(&root, answer);
                }
                refused => browser::complain(&region, "field-error", refused.as_ref()),
            }
            browser::announce_cart_change();
        });
    }

    /// Fills the drawer with what the server has rendered and opens it; the focus goes along, and back with it.
    fn show(root: &Element, answer: &Answer) -> Option<()> {
        browser::part(root, "added")?.set_text_content(Some(&answer.read("message")));
        browser::part(root, "lines")?.set_inner_html(&answer.read("lines"));
        browser::part(root, "drawer")?.dyn_into::<HtmlElement>().ok()?.show_popover().ok()
    }
}
