//! `markets/*.toml`: one selling territory a file, with its ways of shipping.

use super::{
    currencies::Currencies,
    methods::Methods,
    reading::Section,
    shipping::{self, Carriers, Places},
    shop::market_terms,
    values::{self, named, parsed},
};
use commerce::{
    MarketId, MethodId,
    market::{Market, RateTerms, SearchEngine},
    merchant::StockLocation,
    shipping::MarketShipping,
};

/// What a market may refer to; `None` where that file is itself at fault.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    pub(super) currencies: Option<&'a Currencies>,
    pub(super) methods: Option<&'a Methods>,
    pub(super) rates: Option<RateTerms>,
    pub(super) carriers: Option<&'a Carriers>,
    pub(super) locations: Option<&'a [StockLocation]>,
}

pub(super) fn market(
    root: Section<'_>,
    id: MarketId,
    known: Known<'_>,
) -> Option<(Market, Vec<MarketShipping>)> {
    let currency = root.read("currency", |text| Currencies::offered(known.currencies, text));
    let locales = at_least_one(&root, "locales", root.list("locales", parsed));
    let countries = at_least_one(&root, "countries", root.list("countries", parsed));
    let units = root.read("units", |text| named(text));
    let time_zone = root.read("time_zone", values::time_zone);
    let payment_methods =
        at_least_one(&root, "payment_methods", root.list("payment_methods", |text| method(text, known)));
    let search_engines = search_engines(&root);
    let prices = root.read("prices", |text| named(text));
    let rates = market_terms(&root, known.rates);
    let places = countries.as_deref().filter(|countries| !countries.is_empty()).zip(known.locations);
    let places = places.map(|(countries, locations)| Places { market: &id, countries, locations });
    let shipping = shipping::offered(&root, currency, known.carriers, places.as_ref());
    root.finish();
    let market = Market {
        id,
        currency: currency?,
        locales: locales?,
        countries: countries?,
        prices: prices?,
        rates: rates?,
        units: units?,
        payment_methods: payment_methods?,
        time_zone: time_zone?,
        search_engines: search_engines?,
    };
    Some((market, shipping))
}

fn at_least_one<T>(root: &Section<'_>, key: &'static str, list: Option<Vec<T>>) -> Option<Vec<T>> {
    let list = list?;
    if list.is_empty() {
        let at = root.maybe(key).map_or(root.at, |value| value.span().start);
        root.page.fault(at, format!("`{key}` is empty: a market needs at least one"));
    }
    Some(list)
}

/// What a search engine gives to be put into pages has no more characters than these.
const LONGEST_WORD: usize = 200;

/// `[search_engines]`: the word that each engine gave, by the engine's name.
fn search_engines(root: &Section<'_>) -> Option<Vec<(SearchEngine, String)>> {
    let Some(section) = root.section_maybe("search_engines")? else { return Some(Vec::new()) };
    let mut read = Vec::new();
    for (name, value) in section.entries() {
        let engine = section.key(name, |text| named(text));
        let word = section.entry(name, value, |text| {
            let is_word = |b: u8| b.is_ascii_alphanumeric() || b"-_.=".contains(&b);
            let is_sound = (1..=LONGEST_WORD).contains(&text.len()) && text.bytes().all(is_word);
            is_sound.then(|| text.to_owned()).ok_or_else(|| {
                format!(
                    "`{text}` is no word of a search engine: only what stands in the content of its <meta>"
                )
            })
        });
        read.push(engine.zip(word));
    }
    read.into_iter().collect()
}

fn method(text: &str, known: Known<'_>) -> Result<MethodId, String> {
    let id: MethodId = parsed(text)?;
    match known.methods {
        Some(methods) if !methods.named.contains(&id) => {
            Err(format!("`{id}` is not in payment-methods.toml"))
        }
        _ => Ok(id),
    }
}
