//! The head of every page: the mark, the collections, the preferences, the cart.

use super::preferences::preferences;
use crate::{context::Here, islands::CartCount, routes::Page};
use commerce::CollectionId;
use leptos::prelude::*;

/// `current` is the collection that the page belongs to; `return_to` the path that the preferences lead back
/// to.
pub fn header(here: &Here, current: Option<&CollectionId>, return_to: String) -> impl IntoView + use<> {
    let voice = &here.voice;
    let collections: Vec<_> = here
        .collections()
        .into_iter()
        .filter_map(|id| {
            let page = here.collection_page(&id, voice)?;
            let aria = (current == Some(&id)).then_some("page");
            Some(view! { <li><a href=here.link(&page) aria-current=aria>{here.collection_title(&id)}</a></li> })
        })
        .collect();
    view! {
        <header class="site-header">
            <a class="skip" href="#main">{voice.text("skip-to-content")}</a>
            <div class="wrap">
                <a class="brand" href=here.link(&Page::Home)
                    aria-label=format!("{}, {}", voice.plain("shop-name"), voice.plain("nav-home"))>
                    {mark()}
                    <span>{voice.text("shop-name")}</span>
                </a>
                <nav class="site-nav" aria-label=voice.plain("nav-label")><ul role="list">{collections}</ul></nav>
                <div class="site-tools">
                    <a class="search-link" href=here.link(&Page::Search(String::new()))>{voice.text("search-title")}</a>
                    {preferences(here, return_to)}
                    <a class="cart-link" data-testid="cart-link" href=here.link(&Page::Cart)>
                        {voice.text("nav-cart")} " " <CartCount/>
                    </a>
                </div>
            </div>
        </header>
    }
}

/// The mark, drawn in the colour of the text around it.
fn mark() -> impl IntoView {
    view! {
        <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true" focusable="false">
            <path d="M17.6 4.2C22.6 8.6 25.9 14 26.6 20.2H14.9C16.9 15.4 17.8 10 17.6 4.2Z"></path>
            <path d="M11.6 9.4C12.2 13.2 11.6 17 10 20.2H4.2C7.6 17.4 10.2 13.8 11.6 9.4Z"></path>
            <path d="M2 22.4H30C29.2 26 26.6 28.6 22.8 28.6H9.6C5.8 28.6 3 26.2 2 22.4Z"></path>
            <path class="pennant" d="M17.2 1 11 2.7 17.2 4.4Z"></path>
        </svg>
    }
}
