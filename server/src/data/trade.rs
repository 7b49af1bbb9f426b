//! What a landed cost is worked out from: `merchant.toml`, `tax-rates.toml`, `tax-rounding.toml`, `tariff.toml`, and
//! `customs/*.toml`, one regime a file.

use super::{
    reading::Section,
    shipping,
    values::{self, named, parsed},
    weekends,
};
use commerce::{
    CountryCode, LocationId,
    clock::{TimeZone, Weekday},
    customs::{Figure, RegimeFacts, Tariff, TariffRow, regime},
    merchant::{Dispatch, Imprint, Merchant, Registration, StockLocation},
    tax_rates::{RoundingRule, TaxRate, TaxRates},
};

pub(super) fn merchant(root: Section<'_>) -> Option<Merchant> {
    let name = root.text("name").map(|text| text.value.to_owned());
    let language = root.read_maybe("language", parsed);
    let language = language.and_then(|named| named.or_else(|| "en".parse().ok()));
    let imprint = root.section("imprint").and_then(imprint);
    let seat = root.read("seat", parsed);
    let established = root.list_maybe("established", values::country);
    let registrations = root.sections("registration").into_iter().filter_map(registration).collect();
    let mut locations: Vec<StockLocation> = Vec::new();
    for section in root.sections("location") {
        let id: Option<LocationId> = section.read("id", parsed);
        if let Some(id) = id.as_ref().filter(|id| locations.iter().any(|location| location.id == **id)) {
            section.fault(format!("there are two locations `{id}`"));
        }
        let country = section.read("country", parsed);
        let clearance = section.read("clearance", |text| named(text));
        let markets = section.list_maybe("markets", parsed);
        let dispatch = dispatch(&section);
        section.finish();
        if let (Some(id), Some(country), Some(clearance), Some(markets), Some(dispatch)) =
            (id, country, clearance, markets, dispatch)
        {
            locations.push(StockLocation { id, country, clearance, markets, dispatch });
        }
    }
    if locations.is_empty() {
        root.fault("`location` is missing: goods must lie somewhere");
    }
    root.finish();
    Some(Merchant {
        name: name?,
        language: language?,
        imprint: imprint?,
        seat: seat?,
        established: established?,
        registrations,
        locations,
    })
}

/// When a location sends what is ordered. Without `handling` it is handed over on the day for which it counts.
fn dispatch(section: &Section<'_>) -> Option<Dispatch> {
    let time_zone = section.read("time_zone", values::time_zone);
    let cut_off = section.read_maybe("cut_off", values::time);
    let handling = match section.maybe("handling") {
        None => Some((0, 0)),
        Some(_) => shipping::days(section, "handling"),
    };
    let working = section.list_maybe("working_days", weekends::day);
    let has_own = section.maybe("working_days").is_some();
    if has_own && working.as_ref().is_some_and(Vec::is_empty) {
        section.fault("`working_days` is empty: nothing would ever be sent");
    }
    let working = working?;
    let week = Weekday::Monday.cycle_forward().take(7);
    let closed = has_own.then(|| week.filter(|day| !working.contains(day)).collect());
    Some(Dispatch {
        time_zone: TimeZone::get(&time_zone?).ok()?,
        cut_off: cut_off?,
        handling: handling?,
        closed,
    })
}

fn imprint(section: Section<'_>) -> Option<Imprint> {
    let own = |text: &str| Ok(text.to_owned());
    let address = section.list("address", own);
    let mail = section.read("mail", own);
    let phone = section.read_maybe("phone", own);
    let register = section.read_maybe("register", own);
    let represented_by = section.read_maybe("represented_by", own);
    section.finish();
    Some(Imprint {
        address: address?,
        mail: mail?,
        phone: phone?,
        register: register?,
        represented_by: represented_by?,
    })
}

fn registration(section: Section<'_>) -> Option<Registration> {
    let scheme = section.read("scheme", |text| named(text));
    let country = section.read("country", parsed);
    let number = section.text("number").map(|text| text.value.to_owned());
    let days = section.days("from", "to");
    section.finish();
    Some(Registration { scheme: scheme?, country: country?, number: number?, days: days? })
}

pub(super) fn tax_rates(root: Section<'_>) -> TaxRates {
    let mut rates = TaxRates::default();
    for section in root.sections("rate") {
        let country: Option<CountryCode> = section.read("country", parsed);
        let region = section.read_maybe("region", parsed);
        let category = section.read("category", |text| named(text));
        let name = section.read("name", |text| named(text));
        let percent = section.read("percent", values::percent);
        let dated = section.dated();
        if let (Some(country), Some(region), Some(category), Some(name), Some(percent), Some(dated)) =
            (country, region, category, name, percent, dated)
        {
            let rate = TaxRate { name, percent, dated };
            if let Err(other) = rates.add(country, region, category, rate) {
                section.fault(format!(
                    "it overlaps the rate of {} % that counts from {}",
                    other.percent, other.dated.days.from
                ));
            }
        }
        section.finish();
    }
    root.finish();
    rates
}

pub(super) fn tax_rounding(root: Section<'_>) -> Vec<RoundingRule> {
    let mut rules: Vec<RoundingRule> = Vec::new();
    for section in root.sections("rule") {
        let country = section.read("country", parsed);
        let rounding = section.read("rounding", |text| named(text));
        let dated = section.dated();
        if let (Some(country), Some(rounding), Some(dated)) = (country, rounding, dated) {
            let rule = RoundingRule { country, rounding, dated };
            match rules.iter().find(|other| other.disputes(&rule)) {
                Some(other) => section.fault(format!(
                    "it overlaps another rule of {} that counts from {}",
                    other.country, other.dated.days.from
                )),
                None => rules.push(rule),
            }
        }
        section.finish();
    }
    root.finish();
    rules
}

pub(super) fn tariff(root: Section<'_>) -> Tariff {
    let mut rows: Vec<TariffRow> = Vec::new();
    for section in root.sections("row") {
        let regime = section.read("regime", known_regime);
        let hs_code = section.read("hs_code", |text| match text {
            "*" => Ok(String::new()),
            text => values::hs_part(text),
        });
        let origins = match section.maybe("origins") {
            None => Some(Vec::new()),
            Some(_) => section.list("origins", parsed),
        };
        let percent = section.read("percent", values::percent);
        let dated = section.dated();
        if let (Some(regime), Some(hs_code), Some(origins), Some(percent), Some(dated)) =
            (regime, hs_code, origins, percent, dated)
        {
            let row = TariffRow { regime, hs_code, origins, percent, dated };
            match rows.iter().find(|other| other.disputes(&row)) {
                Some(other) => section.fault(format!(
                    "it overlaps another row for {} of {} %, from {}",
                    row.hs_code, other.percent, other.dated.days.from
                )),
                None => rows.push(row),
            }
        }
        section.finish();
    }
    root.finish();
    Tariff::new(rows)
}

/// A regime; `id` is the name of its file.
pub(super) fn customs(root: Section<'_>, id: &str) -> Option<RegimeFacts> {
    let rule = regime(id);
    if rule.is_none() {
        root.fault(format!("there is no rule `{id}`; a regime is a file in crates/commerce/src/customs/"));
    }
    let countries: Option<Vec<CountryCode>> = root.list("countries", parsed);
    let is_area = root.flag("one_area");
    let currency = root.read("currency", parsed);
    let mut figures: Vec<Figure> = Vec::new();
    let mut is_whole = true;
    for section in root.sections("figure") {
        let Some(figure) = figure(&section) else {
            is_whole = false;
            continue;
        };
        let overlap = figures
            .iter()
            .find(|other| other.name == figure.name && other.dated.days.overlap(&figure.dated.days));
        if let Some(other) = overlap {
            section.fault(format!(
                "it overlaps the `{}` that counts from {}",
                other.name, other.dated.days.from
            ));
        }
        section.finish();
        figures.push(figure);
    }
    // A figure that could not be read would be missed as well: one slip, one fault.
    let needed = rule.filter(|_| is_whole).map_or(&[][..], |rule| rule.figures);
    for name in needed.iter().filter(|name| figures.iter().all(|figure| figure.name != **name)) {
        root.fault(format!("the rule `{id}` needs a figure `{name}`"));
    }
    root.finish();
    Some(RegimeFacts {
        id: id.to_owned(),
        countries: countries?,
        is_area: is_area?,
        currency: currency?,
        figures,
    })
}

fn figure(section: &Section<'_>) -> Option<Figure> {
    let name = section.text("name").map(|text| text.value.to_owned());
    let value = section.read("value", values::decimal);
    let currency = section.read_maybe("currency", parsed);
    let dated = section.dated();
    Some(Figure { name: name?, value: value?, currency: currency?, dated: dated? })
}

pub(super) fn known_regime(text: &str) -> Result<String, String> {
    match regime(text) {
        Some(regime) => Ok(regime.id.to_owned()),
        None => Err(format!("there is no regime `{text}`")),
    }
}
