//! What may be meant, while it is typed.

use leptos::prelude::*;

/// Wraps the search field: it becomes a combobox with a list that the server renders. The form stays what it is.
#[island]
pub fn SearchBox(children: Children) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    let (typed, pressed, held, left) = (hydrated::typed, hydrated::pressed, hydrated::held, hydrated::left);
    #[cfg(not(feature = "hydrate"))]
    let (typed, pressed, held, left) = (
        |_: leptos::ev::Event| {},
        |_: leptos::ev::KeyboardEvent| {},
        |_: leptos::ev::MouseEvent| {},
        |_: leptos::ev::FocusEvent| {},
    );
    view! {
        <div class="island" on:input=typed on:keydown=pressed on:mousedown=held on:focusout=left>{children()}</div>
    }
}

#[cfg(feature = "hydrate")]
mod hydrated {
    use crate::islands::browser;
    use web_sys::{Element, HtmlInputElement};

    /// How long the hand has to rest before it is asked, in milliseconds.
    const REST: i32 = 150;

    /// Asks what may be meant, once nothing more is typed.
    pub fn typed(event: leptos::ev::Event) {
        let Some(field) = browser::target::<HtmlInputElement>(&event) else { return };
        browser::go(async move {
            let words = field.value();
            let is_same = || field.value() == words;
            if !browser::pause(REST).await || !is_same() {
                return;
            }
            let address = field.get_attribute("data-suggest").unwrap_or_default();
            let list =
                if words.trim().is_empty() { None } else { browser::fetch_text(&address, &words).await };
            if is_same() {
                show(&field, &list.unwrap_or_default());
            }
        });
    }

    /// Goes through the list with the arrows, follows what is marked, and closes it.
    pub fn pressed(event: leptos::ev::KeyboardEvent) {
        let Some(field) = browser::target::<HtmlInputElement>(&event) else { return };
        // Whoever types by an input method picks characters with the same keys.
        if event.is_composing() {
            return;
        }
        let marked = marked(&field);
        let moved = match event.key().as_str() {
            "ArrowDown" => step(&field, marked, Element::next_element_sibling, Element::first_element_child),
            "ArrowUp" => step(&field, marked, Element::previous_element_sibling, Element::last_element_child),
            "Enter" => marked.and_then(|option| follow(&option)),
            "Escape" => list(&field).map(|_| show(&field, "")),
            _ => None,
        };
        if moved.is_some() {
            event.prevent_default();
        }
    }

    /// Follows what a hand presses; the field keeps the focus.
    pub fn held(event: leptos::ev::MouseEvent) {
        let option =
            browser::target::<Element>(&event).and_then(|at| at.closest("[role=option]").ok().flatten());
        if let Some(option) = option.filter(|_| event.button() == 0) {
            event.prevent_default();
            follow(&option);
        }
    }

    /// Closes the list when the focus goes on.
    pub fn left(event: leptos::ev::FocusEvent) {
        if let Some(field) = browser::target::<HtmlInputElement>(&event) {
            show(&field, "");
        }
    }

    fn part(field: &Element, name: &str) -> Option<Element> {
        browser::part(&field.closest(".island").ok()??, name)
    }

    fn list(field: &Element) -> Option<Element> {
        part(field, "suggestions")?.first_element_child()
    }

    fn marked(field: &Element) -> Option<Element> {
        list(field)?.query_selector("[aria-selected=true]").ok()?
    }

    /// Shows the list as the server has rendered it, or none.
    fn show(field: &Element, html: &str) {
        let Some(region) = part(field, "suggestions") else { return };
        region.set_inner_html(html);
        let is_open = !html.is_empty();
        let _ = region.toggle_attribute_with_force("hidden", !is_open);
        let expanded = if is_open { "true" } else { "false" };
        for (name, value) in [
            ("role", "combobox"),
            ("aria-autocomplete", "list"),
            ("aria-controls", "suggestions"),
            ("aria-expanded", expanded),
        ] {
            let _ = field.set_attribute(name, value);
        }
        let _ = field.remove_attribute("aria-activedescendant");
        let said = list(field).and_then(|list| list.get_attribute("data-said"));
        if let Some(region) = part(field, "suggested") {
            region.set_text_content(said.as_deref());
        }
    }

    fn step(
        field: &Element,
        marked: Option<Element>,
        next: fn(&Element) -> Option<Element>,
        first: fn(&Element) -> Option<Element>,
    ) -> Option<()> {
        let list = list(field)?;
        let option = marked.as_ref().and_then(next).or_else(|| first(&list))?;
        if let Some(marked) = marked {
            let _ = marked.set_attribute("aria-selected", "false");
        }
        let _ = option.set_attribute("aria-selected", "true");
        field.set_attribute("aria-activedescendant", &option.id()).ok()
    }

    fn follow(option: &Element) -> Option<()> {
        browser::go_to(&option.get_attribute("data-href")?)
    }
}
