//! The head of every page: the mark, the collections, the preferences, the cart.

use crate::{
    context::Here,
    islands::{CartCount, PreferenceSwitcher},
    routes::Page,
    views::{FormPlace, MarketChoice, PreferenceChoices},
};
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
                    <PreferenceSwitcher choices=preferences(here, return_to)/>
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

/// Where the forms of the page say they are.
pub fn form_place(here: &Here) -> FormPlace {
    FormPlace {
        market: here.market.id.to_string(),
        locale: here.place.locale.to_string(),
        currency: here.currency.code().to_owned(),
    }
}

fn preferences(here: &Here, return_to: String) -> PreferenceChoices {
    let voice = &here.voice;
    let mut markets: Vec<MarketChoice> = here
        .world
        .markets
        .values()
        .filter_map(|market| {
            let locale =
                market.locales.iter().find(|l| **l == here.place.locale).or(market.default_locale())?;
            Some(MarketChoice {
                id: market.id.to_string(),
                name: market_name(here, market),
                locale: locale.to_string(),
                currency: market.currency.code().to_owned(),
            })
        })
        .collect();
    voice.sort(&mut markets, |market| market.name.as_str());
    // The rest of the world stands after the countries, whatever its name begins with.
    markets.sort_by_key(|market| market.id == "ww");
    let locales = here.app.words.locales();
    let locales = locales.iter().map(|locale| {
        let own = here.app.words.voice(locale, &here.market.id);
        (locale.to_string(), own.lang().to_owned(), voice.language_name(locale))
    });
    let currencies = here.world.currencies.iter().map(|rule| rule.currency);
    let currencies = currencies
        .filter(|currency| here.snapshot.rates.knows(*currency))
        .map(|currency| (currency.code().to_owned(), voice.currency_name(currency)));
    PreferenceChoices {
        place: form_place(here),
        return_to,
        markets,
        locales: locales.collect(),
        currencies: currencies.collect(),
        label: voice.plain("preferences-label"),
        labels: ["preferences-market", "preferences-language", "preferences-currency"]
            .map(|id| voice.text(id)),
        apply: voice.text("preferences-apply"),
    }
}

/// The name of a market: its country's, or words for the rest of the world.
pub fn market_name(here: &Here, market: &commerce::market::Market) -> String {
    match market.countries.first() {
        Some(country) if market.id.as_str() != "ww" => here.voice.country(country),
        _ => here.voice.plain("market-ww"),
    }
}
