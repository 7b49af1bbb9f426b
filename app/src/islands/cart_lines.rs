//! The lines of the cart and their sum.

use leptos::prelude::*;

/// Wraps the lines: their forms are posted without leaving the page, and the lines as the server renders them
/// afterwards take their place.
#[island]
pub fn CartLines(children: Children) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    let submitted = hydrated::submitted;
    #[cfg(not(feature = "hydrate"))]
    let submitted = |_: leptos::ev::SubmitEvent| {};
    view! { <div class="island" on:submit=submitted>{children()}</div> }
}

#[cfg(feature = "hydrate")]
mod hydrated {
    use crate::islands::browser;
    use wasm_bindgen::JsCast;
    use web_sys::{Element, HtmlElement};

    /// Posts a line's form and puts the answer in place.
    pub fn submitted(event: leptos::ev::SubmitEvent) {
        let Some(form) = browser::taken_over(&event) else { return };
        browser::go(async move {
            let answer = browser::post(&form, None).await;
            let Some(root) = form.closest(".island").ok().flatten() else { return };
            match &answer {
                Some(answer) if answer.ok => {
                    let focus = focused(&root);
                    if let Some(lines) = browser::part(&root, "lines") {
                        lines.set_inner_html(&answer.read("lines"));
                    }
                    refocus(&root, focus);
                    if let Some(said) = browser::part(&root, "said") {
                        said.set_text_content(Some(&answer.read("message")));
                    }
                }
                refused => {
                    let asked = form.closest(".line, .promotion").ok().flatten();
                    if let Some(region) = asked.and_then(|asked| browser::part(&asked, "refused")) {
                        browser::complain(&region, "notice wrong", refused.as_ref());
                    }
                }
            }
            browser::announce_cart_change();
        });
    }

    /// The id of the element that has the focus, if it is one of the lines'.
    fn focused(root: &Element) -> Option<String> {
        let element = browser::document()?.active_element()?;
        root.contains(Some(&element)).then(|| element.id())
    }

    /// Gives the focus back to who had it; to the lines, where that one is gone with its line.
    fn refocus(root: &Element, had: Option<String>) {
        let Some(id) = had else { return };
        let same = browser::document()
            .filter(|_| !id.is_empty())
            .and_then(|document| document.get_element_by_id(&id));
        let element = same.or_else(|| browser::part(root, "lines"));
        if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            let _ = element.focus();
        }
    }
}
