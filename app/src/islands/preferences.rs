//! Changing country, language and currency.

use leptos::prelude::*;

/// Wraps the switcher: picking a country presets its language and currency, and Escape closes the panel.
#[island]
pub fn PreferenceSwitcher(children: Children) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    let (changed, pressed) = (hydrated::changed, hydrated::pressed);
    #[cfg(not(feature = "hydrate"))]
    let (changed, pressed) = (|_: leptos::ev::Event| {}, |_: leptos::ev::KeyboardEvent| {});
    view! { <div class="island" on:change=changed on:keydown=pressed>{children()}</div> }
}

#[cfg(feature = "hydrate")]
mod hydrated {
    use crate::islands::browser;
    use wasm_bindgen::JsCast;
    use web_sys::{Element, HtmlElement, HtmlSelectElement};

    /// Presets what goes with the picked market; its option carries it.
    pub fn changed(event: leptos::ev::Event) {
        let select = browser::target::<HtmlSelectElement>(&event).filter(|select| select.name() == "market");
        let Some(select) = select else { return };
        let option = select.query_selector("option:checked").ok().flatten();
        let Some((option, form)) = option.zip(select.form()) else { return };
        for name in ["locale", "currency"] {
            let preset = option.get_attribute(&format!("data-{name}"));
            let other = form.query_selector(&format!("[name={name}]")).ok().flatten();
            let other = other.and_then(|other| other.dyn_into::<HtmlSelectElement>().ok());
            if let (Some(other), Some(preset)) = (other, preset) {
                other.set_value(&preset);
            }
        }
    }

    /// Closes the panel on Escape and gives the focus back to what opened it.
    pub fn pressed(event: leptos::ev::KeyboardEvent) {
        if event.key() != "Escape" {
            return;
        }
        let details = browser::target::<Element>(&event).and_then(|at| at.closest("details").ok().flatten());
        let Some(details) = details else { return };
        let _ = details.remove_attribute("open");
        let summary = details.query_selector("summary").ok().flatten();
        if let Some(summary) = summary.and_then(|summary| summary.dyn_into::<HtmlElement>().ok()) {
            let _ = summary.focus();
        }
    }
}
