//! The page about delivery: every figure in it is the one that the checkout uses.

use super::{Outcome, alternates, fault::Missing};
use crate::{
    components::{
        breadcrumbs::breadcrumbs, document::document, payment_methods::shipping_message, tax::tax_args,
    },
    context::Here,
    routes::Page,
};
use commerce::{Locale, Money, Slug, market::TaxBehavior};
use l10n::Args;
use leptos::prelude::*;
use workflows::{Border, Door};

/// A way of shipping with its figures in the page's currency.
struct Way {
    name: String,
    price: Money,
    free_from: Option<Money>,
    days: (u16, u16),
}

struct View {
    countries: Vec<String>,
    ways: Vec<Way>,
}

fn load(here: &Here) -> View {
    let voice = &here.voice;
    let mut countries: Vec<String> = here.market.countries.iter().map(|code| voice.country(code)).collect();
    voice.sort(&mut countries, |name| name.as_str());
    let methods = here.world.shipping.get(&here.market.id).map_or(&[][..], Vec::as_slice);
    let rates = here.snapshot.rates.of(&here.market);
    let ways = methods.iter().filter_map(|method| {
        Some(Way {
            name: voice.text(&shipping_message(&method.id)),
            price: rates.convert(method.price, here.currency).ok()?.money,
            free_from: method.free_from_in(here.currency, rates).ok()?,
            days: method.days,
        })
    });
    View { countries, ways: ways.collect() }
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
    let rows: Vec<_> = view
        .ways
        .iter()
        .map(|way| {
            view! {
                <tr>
                    <th scope="row">{way.name.clone()}</th>
                    <td>{days(here, way.days)}</td>
                    <td>{cost(here, way)}</td>
                </tr>
            }
        })
        .collect();
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
                    <p>{taxes(here)}</p>
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

fn days(here: &Here, (min, max): (u16, u16)) -> String {
    let args = Args::new().number("min", min).number("max", max).number("days", max);
    here.voice.text_with(if min == max { "shipping-days-exact" } else { "shipping-days" }, &args)
}

fn cost(here: &Here, way: &Way) -> String {
    let voice = &here.voice;
    match way.free_from {
        _ if way.price.amount == 0 => voice.text("page-delivery-cost-free"),
        Some(from) => {
            voice.text_with("page-delivery-cost", &Args::new().money("price", way.price).money("from", from))
        }
        None => voice.text_with("page-delivery-cost-always", &Args::new().money("price", way.price)),
    }
}

fn taxes(here: &Here) -> String {
    let voice = &here.voice;
    let day = here.snapshot.day;
    match Door::of_market(&here.world, &here.market, day).map(|door| door.border(&here.world)) {
        Some(Border::None(Some(rate))) => {
            let args = tax_args(voice, rate.name.key(), rate.percent);
            voice.text_with(
                match here.market.prices {
                    TaxBehavior::Inclusive => "page-delivery-taxes-included",
                    TaxBehavior::Exclusive => "page-delivery-taxes-added",
                },
                &args,
            )
        }
        Some(Border::None(None) | Border::Known) => voice.text("page-delivery-taxes-import"),
        Some(Border::Unknown) => voice.text("page-delivery-taxes-none"),
        None => voice.text("page-delivery-taxes-by-address"),
    }
}
