//! The field that asks what one looks for: a plain form, so that its answer has an address.

use crate::{
    context::Here,
    islands::SearchBox,
    routes::{Page, SEARCH_LENGTH},
};
use leptos::prelude::*;

/// A search form with the words that are asked for already. One a page: its field has an id.
pub fn search_form(here: &Here, words: &str) -> impl IntoView + use<> {
    let voice = &here.voice;
    let currency = here.place.currency.map(|code| {
        view! { <input type="hidden" name="currency" value=code.code().to_owned()/> }
    });
    let field = view! {
        <input id="search" name="q" type="search" value=words.to_owned() maxlength=SEARCH_LENGTH.to_string()
            autocomplete="off" enterkeyhint="search" placeholder=voice.plain("search-placeholder")
            data-suggest=here.link(&Page::Suggest(String::new())) data-testid="search-box"/>
    };
    view! {
        <form class="search" role="search" action=here.place.path(&Page::Search(Box::default()))>
            <label class="visually-hidden" for="search">{voice.text("search-label")}</label>
            <div class="search-field">
                <SearchBox>
                    {field}
                    <div class="suggestions" data-part="suggestions" hidden></div>
                    <p class="visually-hidden" role="status" data-part="suggested"></p>
                </SearchBox>
            </div>
            {currency}
            <button class="button">{voice.text("search-button")}</button>
        </form>
    }
}
