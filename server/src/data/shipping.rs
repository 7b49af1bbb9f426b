//! `shipping.toml`: what the carriers take. `[[shipping]]` of a market: which of their ways it offers.

use super::{
    reading::{Section, Value},
    values::{self, named, parsed},
};
use commerce::{
    CountryCode, Currency, LocationId, MarketId, Money, ShippingMethodId,
    merchant::StockLocation,
    shipping::{
        Bracket, BracketFault, Brackets, CustomsDays, Insurance, MarketShipping, RateCard, ShippingMethod,
        ValueTier, Zone, ZoneRate,
    },
};
use std::collections::BTreeSet;

/// What the carriers take.
#[derive(Default)]
pub(super) struct Carriers {
    /// What of it is without a fault.
    pub(super) card: RateCard,
    /// All methods that are named, so that a fault in one is not reported again by every market that offers it.
    named: BTreeSet<ShippingMethodId>,
    /// Whether all of it is without a fault: only then a missing route is worth a word.
    is_whole: bool,
}

/// Reads the table; `locations` is `None` where that file is itself at fault.
pub(super) fn carriers(root: Section<'_>, locations: Option<&[StockLocation]>) -> Option<Carriers> {
    let mut all = Carriers { is_whole: true, ..Carriers::default() };
    for section in root.sections("method") {
        let id: Option<ShippingMethodId> = section.read("id", parsed);
        if let Some(id) = &id
            && !all.named.insert(id.clone())
        {
            section.fault(format!("there are two methods `{id}`"));
        }
        let method = method(&section, id);
        all.is_whole &= method.is_some();
        all.card.methods.extend(method);
        section.finish();
    }
    if all.named.is_empty() {
        root.fault("there is no [[method]]: a shop needs at least one way of shipping");
    }
    for section in root.sections("zone") {
        let zone = zone(&section, &all, locations);
        if let Some(zone) = &zone {
            claimed_once(&section, &all.card.zones, zone);
        }
        all.is_whole &= zone.is_some();
        all.card.zones.extend(zone);
        section.finish();
    }
    for section in root.sections("customs") {
        let row = customs_days(&section, &all);
        if all.card.customs.iter().any(|row| row.countries.is_empty() && row.methods.is_empty()) {
            section.fault("it never counts: a row above is about every country and every method");
        }
        all.card.customs.extend(row);
        section.finish();
    }
    root.finish();
    Some(all)
}

fn method(section: &Section<'_>, id: Option<ShippingMethodId>) -> Option<ShippingMethod> {
    let cm3_per_kg = match section.maybe("cm3_per_kg") {
        None => Some(None),
        Some(value) => section.as_number("cm3_per_kg", value, 1, 100_000).map(Some),
    };
    let insurance = match section.section_maybe("insurance") {
        Some(Some(section)) => insurance(section).map(Some),
        Some(None) => Some(None),
        None => None,
    };
    let terms = section.read("terms", |text| named(text));
    Some(ShippingMethod { id: id?, cm3_per_kg: cm3_per_kg?, insurance: insurance?, terms: terms? })
}

fn insurance(section: Section<'_>) -> Option<Insurance> {
    let currency: Option<Currency> = section.read("currency", parsed);
    let above = section.read("above", |text| amount(text, currency));
    let percent = section.read("percent", values::percent);
    section.finish();
    Some(Insurance { above: above.flatten()?, percent: percent? })
}

/// An amount; without its currency, itself a fault, it is only seen to be a number.
fn amount(text: &str, currency: Option<Currency>) -> Result<Option<Money>, String> {
    match currency {
        Some(currency) => values::money(text, currency).map(Some),
        None => values::decimal(text).map(|_| None),
    }
}

fn zone(section: &Section<'_>, all: &Carriers, locations: Option<&[StockLocation]>) -> Option<Zone> {
    let id = section.read("id", parsed);
    let from = section.read("from", |text| {
        let from: LocationId = parsed(text)?;
        match locations {
            Some(locations) if locations.iter().all(|location| location.id != from) => {
                Err(format!("there is no location `{from}` in merchant.toml"))
            }
            _ => Ok(from),
        }
    });
    let countries: Option<Vec<CountryCode>> = match section.maybe("countries") {
        None => Some(Vec::new()),
        Some(_) => section.list("countries", parsed),
    };
    let currency = section.read("currency", parsed);
    let sections = section.sections("rate");
    if sections.is_empty() {
        section.fault("a zone needs at least one [[zone.rate]]");
    }
    let mut rates: Vec<ZoneRate> = Vec::new();
    let mut is_whole = true;
    for section in sections {
        let rate = zone_rate(&section, all, currency);
        if let Some(rate) = rate.as_ref().filter(|rate| rates.iter().any(|other| other.method == rate.method))
        {
            section.fault(format!("there are two rates of `{}`", rate.method));
        }
        is_whole &= rate.is_some();
        rates.extend(rate);
        section.finish();
    }
    is_whole.then_some(Zone { id: id?, from: from?, countries: countries?, rates })
}

fn zone_rate(section: &Section<'_>, all: &Carriers, currency: Option<Currency>) -> Option<ZoneRate> {
    let method = section.read("method", |text| all.known(text));
    let days = days(section, "days");
    let values = values_of_goods(section, currency);
    // Prices cannot be told apart where the values that they are for are at fault.
    let items = section.items("brackets");
    let mut tables = brackets(section, &items?, values.as_ref()?.len() + 1, currency)?.into_iter();
    let brackets = tables.next();
    let by_value = values?.into_iter().zip(tables).map(|(from, brackets)| ValueTier { from, brackets });
    Some(ZoneRate { method: method?, days: days?, brackets: brackets?, by_value: by_value.collect() })
}

/// From which values of goods on there are other prices.
fn values_of_goods(section: &Section<'_>, currency: Option<Currency>) -> Option<Vec<Money>> {
    let key = "goods_from";
    let Some(value) = section.maybe(key) else { return Some(Vec::new()) };
    let mut values: Vec<Money> = Vec::new();
    let texts = section.texts(key, value)?;
    for text in &texts {
        let read = values::positive(text.value).and_then(|_| amount(text.value, currency));
        match read {
            Ok(Some(money)) if values.last().is_some_and(|last| money.amount <= last.amount) => {
                section.page.fault(text.at, format!("each of `{key}` must be more than the one before it"));
            }
            Ok(money) => values.extend(money),
            Err(what) => section.page.fault(text.at, what),
        }
    }
    (values.len() == texts.len()).then_some(values)
}

/// The prices by weight for each value of goods: those for any, then those of each value from which on there are others.
fn brackets(
    section: &Section<'_>,
    items: &[Value<'_>],
    prices: usize,
    currency: Option<Currency>,
) -> Option<Vec<Brackets>> {
    let rows: Vec<Option<Row>> = items.iter().map(|item| row(section, item, prices, currency)).collect();
    let rows: Vec<Row> = rows.into_iter().collect::<Option<_>>()?;
    let table = |at: usize| {
        let bracket = |(up_to_grams, prices): &Row| {
            prices.get(at).map(|price| Bracket { up_to_grams: *up_to_grams, price: *price })
        };
        Brackets::new(rows.iter().filter_map(bracket).collect())
    };
    match (0..prices).map(table).collect::<Result<_, _>>() {
        Ok(tables) => Some(tables),
        Err(fault) => {
            let at = match fault {
                BracketFault::None => None,
                BracketFault::NotHeavier(at) | BracketFault::Cheaper(at) => items.get(at),
            };
            section.page.fault(at.map_or(section.at, |item| item.span().start), fault.to_string());
            None
        }
    }
}

/// Up to so many grams, and the prices.
type Row = (u32, Vec<Money>);

/// `[up to so many grams, price]`, with a further price for each value of `goods_from`.
fn row(section: &Section<'_>, item: Value<'_>, prices: usize, currency: Option<Currency>) -> Option<Row> {
    let values = item.get_ref().as_array().filter(|values| values.len() == prices + 1);
    let mut values = values.into_iter().flat_map(|values| values.iter());
    let Some(grams) = values.next() else {
        let what = match prices {
            1 => "a bracket is [up to so many grams, price], such as [5000, \"4.90\"]".to_owned(),
            _ => format!(
                "a bracket here is [up to so many grams, {prices} prices]: one, and one for each of `goods_from`"
            ),
        };
        section.page.fault(item.span().start, what);
        return None;
    };
    let up_to_grams = section.as_number("brackets", grams, 1, 1_000_000);
    let price = |price| section.value("brackets", price, |text| amount(text, currency)).flatten();
    let prices: Vec<Option<Money>> = values.map(price).collect();
    Some((up_to_grams?, prices.into_iter().collect::<Option<_>>()?))
}

/// How long customs takes.
fn customs_days(section: &Section<'_>, all: &Carriers) -> Option<CustomsDays> {
    let countries = section.list_maybe("countries", values::country);
    let methods = section.list_maybe("methods", |text| all.known(text));
    let days = days(section, "days");
    Some(CustomsDays { countries: countries?, methods: methods?, days: days? })
}

/// Working days, the fewest and the most.
pub(super) fn days(section: &Section<'_>, key: &'static str) -> Option<(u16, u16)> {
    let items = section.items(key)?;
    let numbers: Vec<Option<u16>> = items
        .iter()
        .map(|item| section.as_number(key, item, 0, 365).and_then(|number| number.try_into().ok()))
        .collect();
    let numbers: Option<Vec<u16>> = numbers.into_iter().collect();
    match numbers?.as_slice() {
        [soonest, latest] if soonest <= latest => Some((*soonest, *latest)),
        _ => {
            let at = section.maybe(key).map_or(section.at, |value| value.span().start);
            section.page.fault(at, format!("`{key}` must be [soonest, latest]"));
            None
        }
    }
}

/// Sees to it that no country is in two zones of a location.
fn claimed_once(section: &Section<'_>, before: &[Zone], zone: &Zone) {
    for other in before.iter().filter(|other| other.from == zone.from) {
        if other.countries.is_empty() && zone.countries.is_empty() {
            section.fault(format!("the zone `{}` is everywhere else already", other.id));
        }
        for country in zone.countries.iter().filter(|country| other.countries.contains(country)) {
            section.fault(format!("{country} is in the zone `{}` as well", other.id));
        }
        if other.id == zone.id {
            section.fault(format!("there are two zones `{}`", zone.id));
        }
    }
}

impl Carriers {
    fn known(&self, text: &str) -> Result<ShippingMethodId, String> {
        let id: ShippingMethodId = parsed(text)?;
        if self.named.contains(&id) {
            Ok(id)
        } else {
            Err(format!("there is no method `{id}` in shipping.toml"))
        }
    }

    fn goes(&self, method: &ShippingMethodId, places: &Places<'_>, to: &CountryCode) -> bool {
        let serving = places.locations.iter().filter(|location| location.serves(places.market));
        serving.into_iter().any(|location| self.card.route(method, &location.id, to).is_ok())
    }
}

/// Between where and where a market ships.
pub(super) struct Places<'a> {
    pub(super) market: &'a MarketId,
    pub(super) countries: &'a [CountryCode],
    pub(super) locations: &'a [StockLocation],
}

/// The ways that a market offers. Whether they lead anywhere is looked at where everything else is in order.
pub(super) fn offered(
    root: &Section<'_>,
    currency: Option<Currency>,
    carriers: Option<&Carriers>,
    places: Option<&Places<'_>>,
) -> Vec<MarketShipping> {
    let sections = root.sections("shipping");
    if sections.is_empty() {
        root.fault("`shipping` is missing: a market needs at least one [[shipping]]");
    }
    let routes = carriers.filter(|carriers| carriers.is_whole).zip(places);
    let mut ways: Vec<MarketShipping> = Vec::new();
    for section in sections {
        let method = section.read("id", |text| match carriers {
            Some(carriers) => carriers.known(text),
            None => parsed(text),
        });
        if let Some(id) = method.as_ref().filter(|id| ways.iter().any(|way| way.method == **id)) {
            section.fault(format!("there are two ways of shipping `{id}`"));
        }
        if let (Some(id), Some((carriers, places))) = (&method, routes)
            && !places.countries.iter().any(|to| carriers.goes(id, places, to))
        {
            section.fault(format!("`{id}` has a rate to none of the market's countries"));
        }
        let free_from = section
            .read_maybe("free_from", |text| values::positive(text).and_then(|_| amount(text, currency)));
        let terms = section.read_maybe("terms", |text| named(text));
        let by = match section.maybe("by") {
            None => Some(Vec::new()),
            Some(_) => section.list("by", |text| named(text)),
        };
        section.finish();
        if let (Some(method), Some(free_from), Some(terms), Some(by)) = (method, free_from, terms, by) {
            ways.push(MarketShipping { method, free_from: free_from.flatten(), terms, by });
        }
    }
    if let Some((carriers, places)) = routes.filter(|_| !ways.is_empty()) {
        let is_cut_off = |to: &&CountryCode| !ways.iter().any(|way| carriers.goes(&way.method, places, to));
        for country in places.countries.iter().filter(is_cut_off) {
            root.fault(format!("none of the market's ways of shipping has a rate to {country}"));
        }
    }
    ways
}
