//! The head of every page: the mark, the collections, the preferences, the cart.

use super::preferences::preferences;
use crate::{context::Here, routes::Page, shared::shared_of};
use commerce::CollectionId;
use leptos::prelude::*;

/// `current` is the collection that the page belongs to; `return_to` the path that the preferences lead back
/// to.
pub fn header(here: &Here, current: Option<&CollectionId>, return_to: String) -> impl IntoView + use<> {
    let voice = &here.voice;
    let collections = shared_of(here, "collections", current, || collections(here, current));
    view! {
        <header class="site-header">
            <a class="skip" href="#main">{voice.text("skip-to-content")}</a>
            <div class="wrap">
                {preferences(here, return_to)}
                <a class="brand" href=here.link(&Page::Home)
                    aria-label=format!("{}, {}", voice.plain("shop-name"), voice.plain("nav-home"))>
                    {mark()}
                    <span>{voice.text("shop-name")}</span>
                </a>
                <div class="site-tools">
                    <a class="search-link" href=here.link(&Page::Search(Box::default()))>
                        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
                            <path d="M10.5 3a7.5 7.5 0 1 0 4.7 13.3l4.5 4.5 1.1-1.1-4.5-4.5A7.5 7.5 0 0 0 10.5 3Zm0 1.5a6 6 0 1 1 0 12 6 6 0 0 1 0-12Z"></path>
                        </svg>
                        <span class="word">{voice.text("search-title")}</span>
                    </a>
                    <a class="cart-link" data-testid="cart-link" href=here.link(&Page::Cart)>
                        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
                            <path d="M8 7V6.5a4 4 0 0 1 8 0V7h3.3l1.2 14h-17L4.7 7H8Zm1.5 0h5v-.5a2.5 2.5 0 0 0-5 0V7Zm-3.4 1.5-1 11h13.8l-1-11H16V11h-1.5V8.5h-5V11H8V8.5Z"></path>
                        </svg>
                        <span class="word">{voice.text("nav-cart")}" "</span>
                        <span class="cart-count" data-testid="cart-count"></span>
                    </a>
                </div>
                <nav class="site-nav" aria-label=voice.plain("nav-label")><ul role="list">{collections}</ul></nav>
            </div>
        </header>
    }
}

fn collections(here: &Here, current: Option<&CollectionId>) -> impl IntoView + use<> {
    let voice = &here.voice;
    let links: Vec<_> = here
        .collections()
        .iter()
        .filter_map(|id| {
            let page = here.collection_page(id, voice)?;
            let aria = (current == Some(id)).then_some("page");
            Some(
                view! { <li><a href=here.link(&page) aria-current=aria>{here.collection_title(id)}</a></li> },
            )
        })
        .collect();
    links
}

/// The mark, drawn in the colour of the text around it.
pub fn mark() -> impl IntoView {
    view! {
        <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true" focusable="false">
            <path d="M17.6 4.2C22.6 8.6 25.9 14 26.6 20.2H14.9C16.9 15.4 17.8 10 17.6 4.2Z"></path>
            <path d="M11.6 9.4C12.2 13.2 11.6 17 10 20.2H4.2C7.6 17.4 10.2 13.8 11.6 9.4Z"></path>
            <path d="M2 22.4H30C29.2 26 26.6 28.6 22.8 28.6H9.6C5.8 28.6 3 26.2 2 22.4Z"></path>
            <path class="pennant" d="M17.2 1 11 2.7 17.2 4.4Z"></path>
        </svg>
    }
}
