//! Hearing what becomes of a payment.

use leptos::prelude::*;

/// Wraps the form that asks where a payment stands: it is asked now and then, more seldom each time and never while
/// nobody looks, and the page is loaded again once there is news.
#[island]
pub fn PaymentWatch(children: Children) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    crate::islands::browser::go(hydrated::watch());
    view! { <div class="island">{children()}</div> }
}

#[cfg(feature = "hydrate")]
mod hydrated {
    use crate::islands::browser;
    use wasm_bindgen::JsCast;
    use web_sys::HtmlFormElement;

    /// How often it is asked: for about ten minutes.
    const MOST: u32 = 45;
    /// How long it waits at first, by how much longer each time, and at most, in milliseconds.
    const FIRST: i32 = 2_000;
    const MORE: i32 = 1_000;
    const LONGEST: i32 = 15_000;

    /// Asks until there is news.
    pub async fn watch() {
        let Some(document) = browser::document() else { return };
        let form = document.query_selector("form[data-part=watch]").ok().flatten();
        let Some(form) = form.and_then(|form| form.dyn_into::<HtmlFormElement>().ok()) else { return };
        let known = form.get_attribute("data-state").unwrap_or_default();
        let mut wait = FIRST;
        let mut asked = 0;
        while asked < MOST && browser::pause(wait).await {
            if document.hidden() {
                continue;
            }
            asked += 1;
            wait = (wait + MORE).min(LONGEST);
            // No answer is no news.
            let Some(answer) = browser::post(&form, None).await.filter(|answer| answer.ok) else { continue };
            if answer.read("state") != known {
                return browser::reload();
            }
            if let Ok(Some(left)) = document.query_selector("[data-part=left]") {
                left.set_text_content(Some(&answer.read("left")));
            }
        }
    }
}
