//! Changing country, language and currency.

use crate::{routes::api, views::PreferenceChoices};
use leptos::prelude::*;

/// A form behind a summary; with the island in place, picking a country presets its language and currency,
/// and Escape closes the panel.
#[island]
pub fn PreferenceSwitcher(choices: PreferenceChoices) -> impl IntoView {
    let details = NodeRef::<leptos::html::Details>::new();
    let locale = NodeRef::<leptos::html::Select>::new();
    let currency = NodeRef::<leptos::html::Select>::new();

    #[cfg(feature = "hydrate")]
    let (preset, escape) = {
        let markets = choices.markets.clone();
        let preset = move |event: leptos::ev::Event| {
            let picked = event_target_value(&event);
            let Some(market) = markets.iter().find(|market| market.id == picked) else { return };
            if let Some(select) = locale.get_untracked() {
                select.set_value(&market.locale);
            }
            if let Some(select) = currency.get_untracked() {
                select.set_value(&market.currency);
            }
        };
        let escape = move |event: leptos::ev::KeyboardEvent| {
            if event.key() == "Escape" {
                if let Some(element) = details.get_untracked() {
                    element.set_open(false);
                    if let Ok(Some(summary)) = element.query_selector("summary") {
                        use wasm_bindgen::JsCast;
                        let _ = summary.unchecked_into::<web_sys::HtmlElement>().focus();
                    }
                }
            }
        };
        (preset, escape)
    };
    #[cfg(not(feature = "hydrate"))]
    let (preset, escape) = (|_: leptos::ev::Event| {}, |_: leptos::ev::KeyboardEvent| {});

    let place = choices.place;
    let market_name =
        choices.markets.iter().find(|m| m.id == place.market).map(|m| m.name.clone()).unwrap_or_default();
    let locale_name =
        choices.locales.iter().find(|l| l.0 == place.locale).map(|l| l.2.clone()).unwrap_or_default();
    let currency_code = place.currency.clone();
    let markets = choices.markets.into_iter().map(|market| {
        let selected = market.id == place.market;
        view! { <option value=market.id selected=selected>{market.name}</option> }
    });
    let locales = choices.locales.into_iter().map(|(id, lang, name)| {
        let selected = id == place.locale;
        view! { <option value=id selected=selected lang=lang>{name}</option> }
    });
    let currencies = choices.currencies.into_iter().map(|(code, name)| {
        let selected = code == place.currency;
        let text = format!("{code} · {name}");
        view! { <option value=code selected=selected>{text}</option> }
    });
    let [market_label, locale_label, currency_label] = choices.labels;
    view! {
        <details class="preferences" node_ref=details on:keydown=escape>
            <summary>
                <span class="visually-hidden">{choices.label}": "</span>
                <span class="chosen">
                    <span>{market_name}</span>
                    <span class="chosen-locale">{locale_name}</span>
                    <bdi>{currency_code}</bdi>
                </span>
            </summary>
            <form method="post" action=api::PREFERENCES>
                <input type="hidden" name="return_to" value=choices.return_to/>
                <p class="field">
                    <label for="market">{market_label}</label>
                    <select id="market" name="market" data-testid="market-switcher" on:change=preset>
                        {markets.collect_view()}
                    </select>
                </p>
                <p class="field">
                    <label for="locale">{locale_label}</label>
                    <select id="locale" name="locale" data-testid="locale-switcher" node_ref=locale>
                        {locales.collect_view()}
                    </select>
                </p>
                <p class="field">
                    <label for="currency">{currency_label}</label>
                    <select id="currency" name="currency" data-testid="currency-switcher" node_ref=currency>
                        {currencies.collect_view()}
                    </select>
                </p>
                <button class="button">{choices.apply}</button>
            </form>
        </details>
    }
}
