//! Where a shopper belongs who has only typed the shop's name: her own choice, then the country that a
//! trusted proxy names, then her browser's languages, then the default.

use super::{PageRequest, request::PREFERENCES_COOKIE};
use crate::{
    context::App,
    routes::{Page, Place, with_query},
};
use commerce::{CountryCode, Currency, Locale, MarketId};

/// What the preferences cookie says, as far as it still holds.
struct Preferences {
    market: MarketId,
    locale: Locale,
    currency: Option<Currency>,
}

/// The path of the best first page.
pub fn best_path(app: &App, request: &PageRequest) -> String {
    if let Some(chosen) = chosen(app, request) {
        let place = Place { market: chosen.market, locale: chosen.locale, currency: chosen.currency };
        return place.to(&Page::Home);
    }
    let market = market(app, request);
    path_in(app, request, &market)
}

/// The path of the market's first page in the best of its languages.
pub fn path_in(app: &App, request: &PageRequest, market: &MarketId) -> String {
    let place = Place { market: market.clone(), locale: locale_in(app, request, market), currency: None };
    with_query(place.path(&Page::Home), request.currency().and_then(Result::ok))
}

/// The best market and language of a request: for pages that name none themselves.
pub fn best_place(app: &App, request: &PageRequest) -> (MarketId, Locale) {
    let market = chosen(app, request).map_or_else(|| market(app, request), |chosen| chosen.market);
    let locale = locale_in(app, request, &market);
    (market, locale)
}

fn chosen(app: &App, request: &PageRequest) -> Option<Preferences> {
    let mut parts = request.cookie(PREFERENCES_COOKIE)?.split('.');
    let market: MarketId = parts.next()?.parse().ok()?;
    let locale: Locale = parts.next()?.parse().ok()?;
    let world = app.shop.world.load();
    let known = world.market(&market)?;
    let currency = parts.next().and_then(|code| code.parse().ok());
    let currency = currency.filter(|code| *code != known.currency && world.offers(*code));
    app.words.locales().contains(&locale).then_some(Preferences { market, locale, currency })
}

fn market(app: &App, request: &PageRequest) -> MarketId {
    let world = app.shop.world.load();
    let named: Option<CountryCode> =
        request.country.as_deref().and_then(|code| code.trim().to_uppercase().parse().ok());
    let country = named.or_else(|| l10n::country_of_language(&request.accept_language));
    let found = country.and_then(|country| world.market_of(&country).map(|market| market.id.clone()));
    found.unwrap_or_else(|| world.default_market.clone())
}

fn locale_in(app: &App, request: &PageRequest, market: &MarketId) -> Locale {
    let world = app.shop.world.load();
    let offered = world.market(market).map_or(&[][..], |market| market.locales.as_slice());
    match (chosen(app, request), offered.first()) {
        (Some(chosen), _) => chosen.locale,
        (None, Some(default)) => {
            // Every language of the shop may be read in every market; the market's own come first.
            let mut all = offered.to_vec();
            all.extend(app.words.locales().into_iter().filter(|locale| !offered.contains(locale)));
            l10n::negotiate(&request.accept_language, &all, default)
        }
        (None, None) => app.words.locales().into_iter().next().unwrap_or_else(english),
    }
}

#[allow(clippy::expect_used)]
fn english() -> Locale {
    "en".parse().expect("`en` is a locale")
}
