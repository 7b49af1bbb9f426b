//! A product.

use super::{Outcome, alternates, fault::Missing};
use crate::{
    components::{
        breadcrumbs::breadcrumbs,
        buy_box::{buy_box, first_in_stock},
        document::document,
        gallery::gallery,
        product_card::product_grid,
        rate_notes::rate_notes,
        route::route,
        story::told,
        totals::{SumOf, door_note, totals},
    },
    context::Here,
    routes::Page,
};
use commerce::{
    Sku, Slug,
    catalog::{Product, ProductText},
    checkout::Totals,
    market::Units,
    pricing::{Price, price},
    shipping::ShippingRate,
};
use l10n::Args;
use leptos::prelude::*;
use rust_decimal::Decimal;
use workflows::{Door, QuoteRequest, quote_basket};

/// How many related products stand below.
const RELATED: usize = 4;

struct View<'a> {
    product: &'a Product,
    text: &'a ProductText,
    prices: Vec<Price>,
    shipping: Option<ShippingRate>,
    /// What one piece costs at a door of the market: of each variant, the first that is there first, or of that one
    /// alone where all cost the same.
    doors: Vec<(Sku, Totals)>,
    related: Vec<&'a Product>,
}

/// The page. The slug of another language leads to this language's.
pub fn page(here: &Here, slug: &Slug) -> Outcome {
    let catalog = &here.snapshot.catalog;
    let found = catalog.by_slug(&here.place.locale, slug).or_else(|| catalog.by_any_slug(slug));
    let Some(product) = found else { return Outcome::Missing(Missing::Product) };
    let Some(text) = here.text(product) else { return Outcome::Missing(Missing::Product) };
    if text.slug != *slug {
        return Outcome::Elsewhere(308, here.link(&Page::Product(text.slug.clone())));
    }
    let Some(view) = load(here, product, text) else { return Outcome::Missing(Missing::Product) };
    let mut head = alternates::head(here, |locale| {
        catalog.text(&product.id, locale).map(|text| Page::Product(text.slug.clone()))
    });
    head.title = text.title.clone();
    head.description = Some(text.tagline.clone());
    head.collection = Some(product.collection.clone());
    Outcome::Document(document(here, head, || body(here, view)))
}

fn load<'a>(here: &'a Here, product: &'a Product, text: &'a ProductText) -> Option<View<'a>> {
    let rates = &here.snapshot.rates;
    let priced = product.variants.iter().map(|variant| price(variant, &here.market, here.currency, rates));
    let prices: Vec<Price> = priced.collect::<Result<_, _>>().ok()?;
    let shipping = if product.is_digital() {
        ShippingRate::download(here.currency)
    } else {
        let method = here.world.shipping_method(&here.market.id, None);
        method
            .zip(prices.first())
            .and_then(|(method, price)| method.rate(price.money, rates.of(&here.market)).ok())
    };
    let doors = doors(here, product, &prices);
    let related = here.snapshot.catalog.related(product, RELATED);
    Some(View { product, text, prices, shipping, doors, related })
}

fn body(here: &Here, view: View<'_>) -> impl IntoView + use<> {
    let voice = &here.voice;
    let View { product, text, prices, shipping, doors, related } = view;
    let notes = prices.iter().filter_map(|price| price.note.as_ref());
    let notes = rate_notes(here, notes.chain(shipping.as_ref().and_then(|rate| rate.note.as_ref())));
    let collection = here.collection_page(&product.collection, voice).map(|page| here.link(&page));
    let in_stock = product.variants.iter().any(|variant| here.in_stock(&variant.sku));
    let stock = voice.text(match in_stock {
        true if product.is_digital() => "stock-digital",
        true => "stock-in",
        false => "stock-out",
    });
    let known = doors.iter().filter(|(_, door)| door.is_door_known());
    let landed = known.enumerate().map(|(at, (sku, door))| landed(here, sku, door, at > 0)).collect_view();
    let free_from = shipping.as_ref().and_then(|rate| free_from(here, rate));
    let (paragraphs, makers) = told(text);
    let paragraphs = paragraphs.into_iter().map(|words| view! { <p>{words.to_owned()}</p> }).collect_view();
    let makers = makers.map(|words| {
        view! {
            <section class="makers" aria-labelledby="makers-title">
                <h2 id="makers-title">{voice.text("product-makers")}</h2>
                <p>{words.to_owned()}</p>
            </section>
        }
    });
    let facts = text.details.iter().map(|fact| view! { <li>{fact.clone()}</li> }).collect_view();
    let weight = product.variants.first().filter(|_| !product.is_digital()).map(|variant| {
        let weight = Args::new().set("weight", weight(here, variant.weight_grams));
        view! { <li>{voice.text_with("product-weight", &weight)}</li> }
    });
    view! {
        {breadcrumbs(here, vec![(here.collection_title(&product.collection), collection)])}
        <article class="product">
            {gallery(here, product, text)}
            <div class="buy-box">
                <div class="titles">
                    {route(here, &product.origin)}
                    <h1 data-testid="product-title">{text.title.clone()}</h1>
                    <p class="tagline">{text.tagline.clone()}</p>
                </div>
                {buy_box(here, product, &prices, doors.first().map(|(_, door)| &door.cost))}
                <div class="facts">
                    {landed}
                    <p class="stock" class:none=!in_stock data-testid="stock">{stock}</p>
                    {shipping.map(|rate| view! { <p data-testid="delivery-estimate">{estimate(here, &rate)}</p> })}
                    {free_from.map(|text| view! { <p class="price-note">{text}</p> })}
                    {notes}
                </div>
            </div>
            <div class="story">
                <section aria-labelledby="story-title">
                    <h2 id="story-title">{voice.text("product-description-label")}</h2>
                    {paragraphs}
                </section>
                {makers}
                <section aria-labelledby="details-title">
                    <h2 id="details-title">{voice.text("product-details")}</h2>
                    <ul class="details" role="list">
                        {facts}
                        {weight}
                        <li>{voice.text_with("product-origin", &Args::new().country("country", &product.origin))}</li>
                    </ul>
                </section>
            </div>
        </article>
        <section class="section" aria-labelledby="related-title">
            <div class="section-head"><h2 id="related-title">{voice.text("product-related")}</h2></div>
            {product_grid(here, &related, 3)}
        </section>
    }
}

fn doors(here: &Here, product: &Product, prices: &[Price]) -> Vec<(Sku, Totals)> {
    let Some(door) = Door::of_market(&here.world, &here.market, here.snapshot.day) else { return Vec::new() };
    let Some(first) = first_in_stock(here, product) else { return Vec::new() };
    let sender = |sku: &Sku| door.sender(&here.world, &here.snapshot, sku).map(|location| &location.id);
    let is_one_price = prices.iter().all(|price| Some(price) == prices.first());
    let is_one_sum =
        is_one_price && product.variants.iter().all(|own| sender(&own.sku) == sender(&first.sku));
    let others = product.variants.iter().filter(|variant| !is_one_sum && variant.sku != first.sku);
    let quoted = std::iter::once(first).chain(others).filter_map(|variant| {
        let lines = vec![(variant.sku.clone(), 1)];
        let request = QuoteRequest { door: door.clone(), currency: here.currency, shipping: None, lines };
        let quote = quote_basket(&here.world, &here.snapshot, &request).ok()?;
        Some((variant.sku.clone(), quote.totals))
    });
    quoted.collect()
}

/// What a piece costs at the door, and what that is made of.
fn landed(here: &Here, sku: &Sku, door: &Totals, hidden: bool) -> impl IntoView + use<> {
    let sum = here.voice.text_with("landed-cost", &Args::new().money("amount", door.due()));
    view! {
        <details class="landed" data-sku=sku.to_string() hidden=hidden>
            <summary data-testid="landed-cost" data-minor=door.due().amount
                data-currency=door.due().currency.code().to_owned()>{sum}</summary>
            {totals(here, door, SumOf::Piece)}
            {door_note(here, door)}
        </details>
    }
}

/// When and for how much the piece arrives.
fn estimate(here: &Here, rate: &ShippingRate) -> String {
    if rate.is_download() {
        return here.voice.text("delivery-estimate-download");
    }
    let (min, max) = rate.days;
    let free = rate.price.amount == 0;
    let args =
        Args::new().number("min", min).number("max", max).number("days", max).money("price", rate.price);
    let id = match (free, min == max) {
        (true, true) => "delivery-estimate-free-exact",
        (true, false) => "delivery-estimate-free",
        (false, true) => "delivery-estimate-exact",
        (false, false) => "delivery-estimate",
    };
    here.voice.text_with(id, &args)
}

/// From which sum on delivery would cost nothing, where it costs something now.
fn free_from(here: &Here, rate: &ShippingRate) -> Option<String> {
    let method = here.world.shipping_method(&here.market.id, Some(&rate.method))?;
    let amount = method.free_from_in(here.currency, here.snapshot.rates.of(&here.market)).ok()??;
    let args = Args::new().money("amount", amount);
    (rate.price.amount > 0).then(|| here.voice.text_with("delivery-free-from", &args))
}

/// Grams, or ounces to one digit where the market weighs in them (28.349523125 g, the international
/// avoirdupois ounce of 1959).
fn weight(here: &Here, grams: u32) -> String {
    let (id, number) = match here.market.units {
        Units::Metric => ("weight-grams", Decimal::from(grams)),
        Units::UsCustomary => {
            let ounces = Decimal::from(grams) / Decimal::new(28_349_523_125, 9);
            ("weight-ounces", ounces.round_dp(1).normalize())
        }
    };
    here.voice.text_with(id, &Args::new().decimal("weight", number))
}
