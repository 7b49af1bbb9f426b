//! The switcher of country, language and currency.

use super::document::written;
use crate::{context::Here, islands::PreferenceSwitcher, routes::api, shared::shared};
use commerce::{Currency, Locale, market::Market};
use leptos::prelude::*;

/// A form behind a summary; `return_to` is the path that it leads back to.
pub fn preferences(here: &Here, return_to: String) -> impl IntoView + use<> {
    let voice = &here.voice;
    let inside = view! {
            <details class="preferences">
                <summary>
                    <span class="visually-hidden">{voice.text("preferences-label")}" "</span>
                    <span class="chosen">
                        <span>{market_name(here, &here.market)}</span>
                        <span class="chosen-locale">{voice.language_name(&here.place.locale)}</span>
                        <span class="chosen-currency"><bdi>{here.currency.code().to_owned()}</bdi></span>
                    </span>
                </summary>
                <form method="post" action=api::PREFERENCES>
                    <input type="hidden" name="return_to" value=return_to/>
                    <p class="field">
                        <label for="market">{voice.text("preferences-market")}</label>
                        <select id="market" name="market" data-testid="market-switcher">
                            {shared(here, "markets", || markets(here))}
                        </select>
                    </p>
                    <p class="field">
                        <label for="locale">{voice.text("preferences-language")}</label>
                        <select id="locale" name="locale" data-testid="locale-switcher">
                            {shared(here, "locales", || locales(here))}
                        </select>
                    </p>
                    <p class="field">
                        <label for="currency">{voice.text("preferences-currency")}</label>
                        <select id="currency" name="currency" data-testid="currency-switcher" aria-describedby="currency-hint">
                            {shared(here, "currencies", || currencies(here))}
                        </select>
                    </p>
                    <p class="hint" id="currency-hint">{voice.text("preferences-currency-hint")}</p>
                    <button class="button">{voice.text("preferences-apply")}</button>
                </form>
            </details>
    };
    let inside = written(inside);
    view! { <PreferenceSwitcher>{inside}</PreferenceSwitcher> }
}

/// The markets by name; each carries the language and currency that go with it.
fn markets(here: &Here) -> impl IntoView + use<> {
    let mut markets: Vec<(String, &Market)> =
        here.world.markets.values().map(|market| (market_name(here, market), market)).collect();
    here.voice.sort(&mut markets, |(name, _)| name.as_str());
    // The rest of the world stands after the countries, whatever its name begins with.
    markets.sort_by_key(|(_, market)| market.id.as_str() == "ww");
    let options: Vec<_> = markets
        .into_iter()
        .map(|(name, market)| {
            let own = market.offers(&here.place.locale).then_some(&here.place.locale);
            let locale = own.or(market.default_locale()).map(ToString::to_string);
            view! {
                <option value=market.id.to_string() selected=market.id == here.market.id data-locale=locale
                    data-currency=market.currency.code().to_owned()>{name}</option>
            }
        })
        .collect();
    options
}

/// Every language the shop speaks, each in its own name: those that the market offers, in its order, then the others.
fn locales(here: &Here) -> impl IntoView + use<> {
    let mut locales = here.app.words.locales();
    let place = |locale: &Locale| here.market.locales.iter().position(|own| own == locale);
    locales.sort_by_key(|locale| place(locale).unwrap_or(usize::MAX));
    let (own, others) = locales.split_at(locales.partition_point(|locale| here.market.offers(locale)));
    let options = |locales: &[Locale]| locales.iter().map(|locale| option(here, locale)).collect_view();
    let line = (!own.is_empty() && !others.is_empty()).then(|| view! { <hr/> });
    view! { {options(own)} {line} {options(others)} }
}

fn option(here: &Here, locale: &Locale) -> impl IntoView + use<> {
    let lang = here.app.words.voice(locale, &here.market.id).lang().to_owned();
    let name = here.voice.language_name(locale);
    let is_read = *locale == here.place.locale;
    view! { <option value=locale.to_string() selected=is_read lang=lang>{name}</option> }
}

/// Every currency that prices can be shown in.
fn currencies(here: &Here) -> impl IntoView + use<> {
    let options: Vec<_> = here
        .world
        .currencies
        .iter()
        .map(|rule| rule.currency)
        .filter(|currency| can_show(here, *currency))
        .map(|currency| {
            let text = format!("{currency} · {}", here.voice.currency_name(currency));
            view! { <option value=currency.code().to_owned() selected=currency == here.currency>{text}</option> }
        })
        .collect();
    options
}

/// Whether prices can be shown in a currency today.
pub fn can_show(here: &Here, currency: Currency) -> bool {
    let shown = here.snapshot.rates.of(&here.market).shown(Some(currency), here.world.base);
    shown.currency == currency
}

/// The name of a market: its country's, or words for the rest of the world.
pub fn market_name(here: &Here, market: &Market) -> String {
    match market.countries.first() {
        Some(country) if market.id.as_str() != "ww" => here.voice.country(country),
        _ => here.voice.plain("market-ww"),
    }
}
