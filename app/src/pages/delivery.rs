//! The page about delivery: every figure in it is the one that the checkout uses.

use super::{Outcome, alternates, fault::Missing};
use crate::{
    components::{
        breadcrumbs::breadcrumbs,
        document::document,
        shipping::{shipping_days, shipping_message, shipping_notes},
        tax::tax_args,
        weight::{most_weight, volume_as_weight},
    },
    context::Here,
    routes::Page,
};
use commerce::{
    Locale, Money, Slug,
    customs::Terms,
    market::TaxBehavior,
    shipping::{Brackets, Insurance, MarketShipping, Zone, ZoneRate},
};
use l10n::Args;
use leptos::prelude::*;
use rust_decimal::Decimal;
use workflows::{Border, Door};

/// A way of shipping into one zone, with its figures in the page's currency.
struct Way {
    name: String,
    /// The countries it holds for, where others of the market have other figures.
    countries: Option<String>,
    days: (u16, u16),
    /// Up to so many grams, a price.
    brackets: Vec<(u32, Money)>,
    /// Other such prices for goods from a value on.
    by_value: Vec<(Money, Vec<(u32, Money)>)>,
    free_from: Option<Money>,
    notes: Vec<String>,
}

struct View {
    countries: Vec<String>,
    ways: Vec<Way>,
    /// The names of the ways whose duty is paid at the door, and whether there are others.
    at_door: (Vec<String>, bool),
}

fn load(here: &Here) -> View {
    let voice = &here.voice;
    let market = &here.market;
    let mut countries: Vec<String> = market.countries.iter().map(|code| voice.country(code)).collect();
    voice.sort(&mut countries, |name| name.as_str());
    let offered = here.world.shipping.of(&market.id);
    let ways = offered.iter().flat_map(|way| into_zones(here, way)).collect();
    let is_at_door = |way: &&MarketShipping| {
        let method = here.world.shipping.card.method(&way.method).ok();
        way.terms.or(method.map(|method| method.terms)) == Some(Terms::Dap)
    };
    let at_door: Vec<&MarketShipping> = offered.iter().filter(is_at_door).collect();
    let others = at_door.len() < offered.len();
    let names = at_door.into_iter().map(|way| voice.text(&shipping_message(&way.method)));
    View { countries, ways, at_door: (names.collect(), others) }
}

/// A way into each zone that the market's countries are in, as seen from the location that comes first.
fn into_zones(here: &Here, way: &MarketShipping) -> Vec<Way> {
    let (card, market) = (&here.world.shipping.card, &here.market);
    let mut zones: Vec<(&Zone, &ZoneRate, Vec<String>)> = Vec::new();
    for country in &market.countries {
        let door = Door::to(market, country, here.snapshot.day);
        let locations = door.locations(&here.world);
        let route = locations.first().and_then(|first| card.route(&way.method, &first.id, country).ok());
        let Some((zone, rate)) = route else { continue };
        let name = here.voice.country(country);
        match zones.iter_mut().find(|(known, _, _)| known.id == zone.id) {
            Some((_, _, names)) => names.push(name),
            None => zones.push((zone, rate, vec![name])),
        }
    }
    let is_one = zones.len() == 1;
    let named = |names: &[String]| (!is_one).then(|| here.voice.list_and(names));
    zones.into_iter().filter_map(|(_, rate, names)| into_zone(here, way, rate, named(&names))).collect()
}

fn into_zone(here: &Here, way: &MarketShipping, rate: &ZoneRate, countries: Option<String>) -> Option<Way> {
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
        let share = voice.percent(*percent / Decimal::ONE_HUNDRED);
        let args = Args::new().money("above", converted(*above)?).set("share", share);
        notes.push(voice.text_with("shipping-insurance", &args));
    }
    let tiers = rate.by_value.iter();
    let by_value = tiers.map(|tier| Some((converted(tier.from)?, by_weight(&tier.brackets)?)));
    Some(Way {
        name: voice.text(&shipping_message(&way.method)),
        countries,
        days: rate.days,
        brackets: by_weight(&rate.brackets)?,
        by_value: by_value.collect::<Option<_>>()?,
        free_from: way.free_from_in(here.currency, rates).ok()?,
        notes,
    })
}

/// The page. The slug of another language leads to this language's.
pub fn page(here: &Here, slug: &Slug) -> Outcome {
    let asked = Page::Content(slug.clone());
    let words = &here.app.words;
    let page_in = |locale: &Locale| here.content_page("delivery", &words.voice(locale, &here.market.id));
    let Some(canonical) = page_in(&here.place.locale) else { return Outcome::Missing(Missing::Page) };
    if canonical != asked {
        let elsewhere = words.locales().iter().any(|locale| page_in(locale).as_ref() == Some(&asked));
        return if elsewhere {
            Outcome::Elsewhere(308, here.link(&canonical))
        } else {
            Outcome::Missing(Missing::Page)
        };
    }
    let view = load(here);
    let mut head = alternates::head(here, page_in);
    head.title = here.voice.plain("page-delivery");
    head.description = Some(here.voice.plain("page-delivery.description"));
    Outcome::Document(document(here, head, || body(here, &view)))
}

fn body(here: &Here, view: &View) -> impl IntoView + use<> {
    let voice = &here.voice;
    let countries = if here.market.id.as_str() == "ww" {
        voice.text("page-delivery-countries-ww")
    } else {
        voice.text_with(
            "page-delivery-countries",
            &Args::new().set("countries", voice.list_and(&view.countries)),
        )
    };
    let rows = view.ways.iter().map(|way| row(here, way)).collect_view();
    let title = voice.text("page-delivery");
    view! {
        {breadcrumbs(here, vec![(title.clone(), None)])}
        <article class="prose">
            <h1>{title}</h1>
            <p class="lede">{voice.text("page-delivery-intro")}</p>
            <section>
                <h2>{voice.text("page-delivery-countries.title")}</h2>
                <div>
                    <p>{countries}</p>
                    <p>{voice.text("page-delivery-countries-other")}</p>
                </div>
            </section>
            <section>
                <h2>{voice.text("page-delivery-cost.title")}</h2>
                <div>
                    <p>{voice.text("page-delivery-cost")}</p>
                    <table>
                        <thead>
                            <tr>
                                <th scope="col">{voice.text("checkout-shipping")}</th>
                                <th scope="col">{voice.text("page-delivery-days.title")}</th>
                                <th scope="col">{voice.text("page-delivery-cost.title")}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </section>
            <section>
                <h2>{voice.text("page-delivery-taxes.title")}</h2>
                <div>
                    <p>{voice.text("page-delivery-taxes")}</p>
                    {taxes(here, view).into_iter().map(|text| view! { <p>{text}</p> }).collect_view()}
                </div>
            </section>
            <section>
                <h2>{voice.text("page-delivery-damaged.title")}</h2>
                <div>
                    <p>{voice.text("page-delivery-damaged")}</p>
                    <p class="muted">{voice.text("page-delivery-demo")}</p>
                </div>
            </section>
        </article>
    }
}

fn row(here: &Here, way: &Way) -> impl IntoView + use<> {
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
        <tr>
            <th scope="row">{way.name.clone()} {notes}</th>
            <td>{shipping_days(here, way.days)}</td>
            <td><ul role="list">{by_weight(here, &way.brackets)} {by_value.collect_view()} {free}</ul></td>
        </tr>
    }
}

/// A line for each weight.
fn by_weight(here: &Here, brackets: &[(u32, Money)]) -> impl IntoView + use<> {
    let line = |(grams, price): &(u32, Money)| {
        let args = Args::new().set("weight", most_weight(here, *grams)).money("price", *price);
        view! { <li>{here.voice.text_with("shipping-up-to", &args)}</li> }
    };
    brackets.iter().map(line).collect_view()
}

fn taxes(here: &Here, view: &View) -> Vec<String> {
    let voice = &here.voice;
    let day = here.snapshot.day;
    match Door::of_market(&here.world, &here.market, day).map(|door| door.border(&here.world)) {
        Some(Border::None(Some(rate))) => {
            let args = tax_args(voice, rate.name.key(), rate.percent);
            let id = match here.market.prices {
                TaxBehavior::Inclusive => "page-delivery-taxes-included",
                TaxBehavior::Exclusive => "page-delivery-taxes-added",
            };
            vec![voice.text_with(id, &args)]
        }
        Some(Border::None(None) | Border::Known) => {
            let (names, others) = &view.at_door;
            let collected = others.then(|| voice.text("page-delivery-taxes-import"));
            let asked = (!names.is_empty()).then(|| {
                let ways = Args::new().set("ways", voice.list_or(names));
                voice.text_with("shipping-taxes-at-door", &ways)
            });
            collected.into_iter().chain(asked).collect()
        }
        Some(Border::Unknown) => vec![voice.text("page-delivery-taxes-none")],
        None => vec![voice.text("page-delivery-taxes-by-address")],
    }
}
