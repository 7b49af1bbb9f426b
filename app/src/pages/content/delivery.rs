//! Delivery: every figure is the one that the checkout uses.

use super::facts::table;
use crate::{
    components::{
        shipping::{shipping_days, shipping_message, shipping_notes},
        tax::tax_args,
        weight::{most_weight, volume_as_weight},
    },
    context::Here,
};
use commerce::{
    Money, ShippingMethodId,
    customs::Terms,
    market::TaxBehavior,
    shipping::{Brackets, Insurance, MarketShipping, Zone, ZoneRate},
};
use l10n::Args;
use leptos::prelude::*;
use workflows::{Border, Door, days_to_door};

/// Where the market ships to.
pub fn countries(here: &Here) -> String {
    let voice = &here.voice;
    if here.market.id.as_str() == "ww" {
        return voice.text("fact-delivery-countries-ww");
    }
    let mut countries: Vec<String> = here.market.countries.iter().map(|code| voice.country(code)).collect();
    voice.sort(&mut countries, |name| name.as_str());
    voice.text_with("fact-delivery-countries", &Args::new().set("countries", voice.list_and(&countries)))
}

/// The ways of shipping, with their days and prices.
pub fn ways(here: &Here) -> AnyView {
    let voice = &here.voice;
    let rows = all(here).map(|way| row(here, &way));
    let heads = ["checkout-shipping", "fact-delivery-days", "fact-delivery-cost"].map(|id| voice.text(id));
    table(heads.into(), rows.collect())
}

fn all(here: &Here) -> impl Iterator<Item = Way> {
    here.world.shipping.of(&here.market.id).iter().flat_map(move |way| into_zones(here, way))
}

/// How long each way takes: its name, its countries where others have other days, and the days in words.
pub fn days(here: &Here) -> Vec<(String, Option<String>, String)> {
    all(here).map(|way| (way.name, way.countries, shipping_days(here, way.days))).collect()
}

/// From which sum each way is free that ever is.
pub fn free_from(here: &Here) -> Vec<(String, Option<String>, Money)> {
    all(here).filter_map(|way| Some((way.name, way.countries, way.free_from?))).collect()
}

/// What is in the price, and who pays what at the border.
pub fn taxes(here: &Here) -> Vec<String> {
    let voice = &here.voice;
    let day = here.snapshot.day;
    match Door::of_market(&here.world, &here.market, day).map(|door| door.border(&here.world)) {
        Some(Border::None(Some(rate))) => {
            let args = tax_args(voice, rate.name.key(), rate.percent);
            let id = match here.market.prices {
                TaxBehavior::Inclusive => "fact-taxes-included",
                TaxBehavior::Exclusive => "fact-taxes-added",
            };
            vec![voice.text_with(id, &args)]
        }
        Some(Border::None(None) | Border::Known) => at_border(here),
        Some(Border::Unknown) => vec![voice.text("fact-taxes-none")],
        None => vec![voice.text("fact-taxes-by-address")],
    }
}

/// Which ways have their duty paid at the door, and whether there are others.
fn at_border(here: &Here) -> Vec<String> {
    let voice = &here.voice;
    let offered = here.world.shipping.of(&here.market.id);
    let is_at_door = |way: &&MarketShipping| {
        let method = here.world.shipping.card.method(&way.method).ok();
        way.terms.or(method.map(|method| method.terms)) == Some(Terms::Dap)
    };
    let names = offered.iter().filter(is_at_door).map(|way| voice.text(&shipping_message(&way.method)));
    let names: Vec<String> = names.collect();
    let collected = (names.len() < offered.len()).then(|| voice.text("fact-taxes-import"));
    let asked = (!names.is_empty()).then(|| {
        let ways = Args::new().set("ways", voice.list_or(&names));
        voice.text_with("shipping-taxes-at-door", &ways)
    });
    collected.into_iter().chain(asked).collect()
}

/// A way of shipping into one zone, with its figures in the page's currency.
struct Way {
    method: ShippingMethodId,
    name: String,
    /// The countries it holds for, where others of the market have other figures.
    countries: Option<String>,
    /// Working days from the order to the door: the fewest and the most.
    days: (u16, u16),
    /// Up to so many grams, a price.
    brackets: Vec<(u32, Money)>,
    /// Other such prices for goods from a value on.
    by_value: Vec<(Money, Vec<(u32, Money)>)>,
    free_from: Option<Money>,
    notes: Vec<String>,
}

/// The countries of a market within a zone.
struct Reach {
    /// Working days to the doors there: the fewest and the most.
    days: (u16, u16),
    /// Their names.
    countries: Vec<String>,
}

/// A way into each zone that the market's countries are in, as seen from the location that comes first.
fn into_zones(here: &Here, way: &MarketShipping) -> Vec<Way> {
    let (card, market) = (&here.world.shipping.card, &here.market);
    let mut zones: Vec<(&Zone, &ZoneRate, Reach)> = Vec::new();
    for country in &market.countries {
        let door = Door::to(market, country, here.snapshot.day);
        let locations = door.locations(&here.world);
        let Some(from) = locations.first() else { continue };
        let Ok((zone, rate)) = card.route(&way.method, &from.id, country) else { continue };
        let Some((fewest, most)) = days_to_door(&here.world, from, country, &way.method) else { continue };
        let name = here.voice.country(country);
        match zones.iter_mut().find(|(known, ..)| known.id == zone.id) {
            Some((_, _, reach)) => {
                reach.days = (reach.days.0.min(fewest), reach.days.1.max(most));
                reach.countries.push(name);
            }
            None => zones.push((zone, rate, Reach { days: (fewest, most), countries: vec![name] })),
        }
    }
    let is_one = zones.len() == 1;
    let named = |names: &[String]| (!is_one).then(|| here.voice.list_and(names));
    zones
        .into_iter()
        .filter_map(|(_, rate, reach)| into_zone(here, way, (rate, reach.days), named(&reach.countries)))
        .collect()
}

fn into_zone(
    here: &Here,
    way: &MarketShipping,
    (rate, days): (&ZoneRate, (u16, u16)),
    countries: Option<String>,
) -> Option<Way> {
    let (voice, rates) = (&here.voice, here.snapshot.rates.of(&here.market));
    let method = here.world.shipping.card.method(&way.method).ok()?;
    let converted = |money: Money| rates.convert(money, here.currency).ok().map(|converted| converted.money);
    let by_weight = |brackets: &Brackets| -> Option<Vec<(u32, Money)>> {
        let rows = brackets.rows().iter();
        rows.map(|row| Some((row.up_to_grams, converted(row.price)?))).collect()
    };
    let mut notes = shipping_notes(here, &way.method, way.terms.unwrap_or(method.terms));
    if let Some(volume) = method.cm3_per_kg {
        notes.push(voice.text_with("shipping-by-volume", &volume_as_weight(here, volume)));
    }
    if let Some(Insurance { above, percent }) = &method.insurance {
        let share = voice.percent(*percent);
        let args = Args::new().money("above", converted(*above)?).set("share", share);
        notes.push(voice.text_with("shipping-insurance", &args));
    }
    let tiers = rate.by_value.iter();
    let by_value = tiers.map(|tier| Some((converted(tier.from)?, by_weight(&tier.brackets)?)));
    Some(Way {
        method: way.method.clone(),
        name: voice.text(&shipping_message(&way.method)),
        countries,
        days,
        brackets: by_weight(&rate.brackets)?,
        by_value: by_value.collect::<Option<_>>()?,
        free_from: way.free_from_in(here.currency, rates).ok()?,
        notes,
    })
}

fn row(here: &Here, way: &Way) -> AnyView {
    let voice = &here.voice;
    let by_value = way.by_value.iter().map(|(from, brackets)| {
        let heading = voice.text_with("shipping-goods-from", &Args::new().money("amount", *from));
        view! { <li>{heading} <ul role="list">{by_weight(here, brackets)}</ul></li> }
    });
    let free = way.free_from.map(|from| {
        let text = voice.text_with("delivery-free-from", &Args::new().money("amount", from));
        view! { <li>{text}</li> }
    });
    let names = way.countries.iter().chain(&way.notes);
    let notes = names.map(|note| view! { <p class="small muted">{note.clone()}</p> }).collect_view();
    view! {
        <tr data-testid="page-shipping-method" data-method=way.method.to_string()>
            <th scope="row">{way.name.clone()} {notes}</th>
            <td>{shipping_days(here, way.days)}</td>
            <td><ul role="list">{by_weight(here, &way.brackets)} {by_value.collect_view()} {free}</ul></td>
        </tr>
    }
    .into_any()
}

/// A line for each weight.
fn by_weight(here: &Here, brackets: &[(u32, Money)]) -> impl IntoView + use<> {
    let line = |(grams, price): &(u32, Money)| {
        let args = Args::new().set("weight", most_weight(here, *grams)).money("price", *price);
        view! { <li>{here.voice.text_with("shipping-up-to", &args)}</li> }
    };
    brackets.iter().map(line).collect_view()
}
