//! `price-lists.toml`, `price-reductions.toml` and the `[rounding]` of `shop.toml`: how prices are made. What they are is
//! in the database.

use super::{
    currencies::Currencies,
    reading::Section,
    values::{self, named, parsed},
};
use commerce::{
    Currency, MarketId, PriceListId,
    market::Market,
    price_list::{PriceBehavior, PriceList, PriceLists},
    pricing::{PriceRounding, ReductionRule, ReductionRules},
};
use std::collections::BTreeMap;

/// The furthest that a rule looks back.
const MOST_DAYS: u32 = 366;

/// The lists of the file, and those that need no words: one for everybody and one for each market.
pub(super) fn price_lists(
    root: Section<'_>,
    currencies: &Currencies,
    markets: &BTreeMap<MarketId, Option<Market>>,
) -> PriceLists {
    let mut lists = vec![PriceList::base(currencies.base)];
    lists.extend(markets.values().flatten().map(PriceList::of_market));
    for section in root.sections("list") {
        if let Some(list) = price_list(&section, markets, currencies) {
            let own = lists.iter().position(|other| other.id == list.id);
            let rest = || lists.iter().filter(|other| other.id != list.id);
            let is_same = |other: &PriceList| (&other.markets, &other.group) == (&list.markets, &list.group);
            if own.and_then(|at| lists.get(at)).is_some_and(|other| !is_same(other)) {
                section.fault(format!("there is a list `{}` already, for others than this", list.id));
            } else if let Some(other) = rest().find(|other| other.disputes(&list)) {
                section.fault(format!("it has two prices at once: neither it nor `{}` is closer", other.id));
            }
            match own.and_then(|at| lists.get_mut(at)) {
                Some(place) => *place = list,
                None => lists.push(list),
            }
        }
        section.finish();
    }
    root.finish();
    PriceLists::new(lists)
}

fn price_list(
    section: &Section<'_>,
    known: &BTreeMap<MarketId, Option<Market>>,
    currencies: &Currencies,
) -> Option<PriceList> {
    let id: Option<PriceListId> = section.read("id", parsed);
    let markets = match section.maybe("markets") {
        None => Some(Vec::new()),
        Some(_) => section.list("markets", |text| {
            let market: MarketId = parsed(text)?;
            if known.contains_key(&market) {
                Ok(market)
            } else {
                Err(format!("there is no markets/{market}.toml"))
            }
        }),
    };
    let group = section.read_maybe("group", parsed);
    let currency = section.read("currency", |text| Currencies::offered(Some(currencies), text));
    let behavior: Option<PriceBehavior> = section.read("behavior", |text| named(text));
    Some(PriceList { id: id?, markets: markets?, group: group?, currency: currency?, behavior: behavior? })
}

pub(super) fn reductions(root: Section<'_>) -> ReductionRules {
    let rules = root.sections("rule").into_iter().filter_map(|section| {
        let countries = section.list("countries", parsed);
        let days = section.number("days", 1, MOST_DAYS);
        let dated = section.dated();
        section.finish();
        Some(ReductionRule { countries: countries?, days: days?, dated: dated? })
    });
    let rules = ReductionRules::new(rules.collect());
    root.finish();
    rules
}

/// The prices that the merchant likes, by currency.
pub(super) fn roundings(
    section: &Section<'_>,
    currencies: Option<&Currencies>,
) -> BTreeMap<Currency, PriceRounding> {
    let read = section.entries().filter_map(|(key, value)| {
        let currency = section.key(key, |text| Currencies::offered(currencies, text))?;
        let rule = section.as_section(key.value, value)?;
        let rounding = rounding(&rule, currency);
        rule.finish();
        let rounding = rounding?;
        let step = currencies.and_then(|known| known.step(currency)).unwrap_or(1);
        if !rounding.keeps(step) {
            section.page.fault(key.at, format!("{currency} is written in steps of {step} minor units only"));
            return None;
        }
        Some((currency, rounding))
    });
    read.collect()
}

/// `{ step = "0.05" }`, or `{ ending = "0.90", unit = "1" }`.
fn rounding(rule: &Section<'_>, currency: Currency) -> Option<PriceRounding> {
    let minor = |text: &str| {
        let money = values::price(text, currency)?;
        u32::try_from(money.amount).map_err(|_| format!("`{text}` is too much"))
    };
    let step = rule.read_maybe("step", minor)?;
    let ending = rule.read_maybe("ending", minor)?;
    let unit = rule.read_maybe("unit", minor)?;
    match (step, ending, unit) {
        (Some(step), None, None) => Some(PriceRounding::step(step)),
        (None, Some(ending), unit) => {
            let unit = unit.or_else(|| minor("1").ok())?;
            let rounding = PriceRounding::ending(ending, unit);
            if rounding.is_none() {
                rule.fault("`ending` must be less than `unit`");
            }
            rounding
        }
        _ => {
            rule.fault("write either `step` or `ending`, and `unit` with the latter");
            None
        }
    }
}
