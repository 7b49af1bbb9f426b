//! A product.

use super::{
    Outcome, alternates,
    fault::Missing,
    json_ld::trail,
    product_data::{Facts, product_data},
};
use crate::{
    components::{
        arrival::{arrival, dates},
        breadcrumbs::breadcrumbs,
        buy_box::{buy_box, first_in_stock},
        document::document,
        engraving::not_taken_back,
        gallery::gallery,
        notify_form::notify_form,
        product_card::beside_grid,
        rate_notes::rate_notes,
        restriction::{MarketNotices, restriction_notes},
        route::route,
        story::told,
        totals::{SumOf, door_note, totals},
        weight::piece_weight,
    },
    context::Here,
    routes::Page,
};
use commerce::{
    Locale, Sku, Slug,
    catalog::{Because, Product, ProductText, Variant},
    checkout::Totals,
    pricing::Price,
    return_request::Exception,
    shipping::ShippingRate,
};
use l10n::Args;
use leptos::prelude::*;
use std::borrow::Cow;
use workflows::{Door, QuoteRequest, market_arrival, market_notices, quote_basket};

/// How many related products stand below.
const RELATED: usize = 4;

pub(super) struct View<'a> {
    /// The product with those of its variants that have a price.
    pub(super) product: Cow<'a, Product>,
    pub(super) text: &'a ProductText,
    pub(super) prices: Vec<Price>,
    pub(super) shipping: Option<ShippingRate>,
    /// What one piece costs at a door of the market: of each variant, the first that is there first, or of that one
    /// alone where all cost the same.
    pub(super) doors: Vec<(Sku, Totals)>,
    pub(super) notices: MarketNotices<'a>,
    related: Vec<(&'a Product, Because)>,
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
    let Some(view) = load(here, product, &text) else { return Outcome::Missing(Missing::Product) };
    let page_in =
        |locale: &Locale| catalog.text(&product.id, locale).map(|text| Page::Product(text.slug.clone()));
    let mut head = alternates::head(here, page_in, |locale| here.has_words(product, locale));
    head.title = text.title.clone();
    head.description = Some(text.tagline.clone());
    head.collection = Some(product.collection.clone());
    head.is_product = true;
    let shelf = here.collection_page(&product.collection, &here.voice).map(|page| here.place.path(&page));
    let shelf_title = here.voice.plain(&format!("collection-{}", product.collection));
    let steps = shelf.map(|path| (shelf_title.as_str(), path)).into_iter();
    let steps: Vec<_> = steps.chain([(text.title.as_str(), head.address.clone())]).collect();
    head.data = vec![data(here, &view), trail(here, &steps)];
    Outcome::Document(document(here, head, || body(here, view)))
}

/// What the page shows; `None` where nothing of it has a price.
pub(super) fn load<'a>(here: &'a Here, product: &'a Product, text: &'a ProductText) -> Option<View<'a>> {
    let pricing = here.pricing();
    let price = |variant: &Variant| pricing.price(product, variant, 1).ok();
    let prices: Vec<Price> = product.variants.iter().filter_map(price).collect();
    let mut product = Cow::Borrowed(product);
    if prices.len() < product.variants.len() {
        product.to_mut().variants.retain(|variant| price(variant).is_some());
    }
    let first = first_in_stock(here, &product)?;
    let article = product.as_ref().into();
    let notices = market_notices(&here.world, &here.snapshot, &here.market, article, &first.sku);
    let notices = MarketNotices::new(here, notices);
    let doors = if notices.is_shut { Vec::new() } else { doors(here, &product, &prices) };
    let shipping = match doors.first() {
        Some((_, door)) => Some(door.shipping.clone()),
        None => shipping_to_all(here, &first.sku, &notices),
    };
    let shipping = shipping.map(|rate| match rate.is_download() {
        true => rate,
        false => {
            ShippingRate { arrival: market_arrival(&here.world, &here.snapshot, &here.market, &rate), ..rate }
        }
    });
    let related = here.snapshot.catalog.beside(&product, &here.snapshot.together, RELATED);
    Some(View { product, text, prices, shipping, doors, notices, related })
}

fn data(here: &Here, view: &View<'_>) -> String {
    let View { product, text, prices, shipping, doors, notices, .. } = view;
    product_data(here, &Facts { product, text, prices, shipping: shipping.as_ref(), doors, notices })
}

fn body(here: &Here, view: View<'_>) -> impl IntoView + use<> {
    let voice = &here.voice;
    let View { product, text, prices, shipping, doors, notices, related } = view;
    let product: &Product = &product;
    let shipping = shipping.filter(|_| !notices.is_shut);
    let notify = if notices.is_shut { None } else { notify_form(here, product, None, None) };
    let notes = prices.iter().filter_map(|price| price.note.as_ref());
    let notes = rate_notes(here, notes.chain(shipping.iter().flat_map(ShippingRate::notes)));
    let collection = here.collection_page(&product.collection, voice).map(|page| here.link(&page));
    let in_stock = product.variants.iter().any(|variant| here.in_stock(&variant.sku));
    let stock = voice.text(match in_stock {
        true if product.is_digital() => "stock-digital",
        true => "stock-in",
        false => "stock-out",
    });
    let known = doors.iter().filter(|(_, door)| door.is_door_known());
    let landed = known.enumerate().map(|(at, (sku, door))| landed(here, sku, door, at > 0)).collect_view();
    let is_door_known = doors.iter().any(|(_, door)| door.is_door_known());
    let estimate = shipping.as_ref().filter(|_| !is_door_known).map(|rate| estimate(here, rate));
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
        let weight = Args::new().set("weight", piece_weight(here, variant.weight_grams));
        view! { <li>{voice.text_with("product-weight", &weight)}</li> }
    });
    // What is never taken back is said before it is bought.
    let excepted = Exception::of_goods(product.is_digital()).map(|_| {
        let text = voice.text("send-back-not-digital");
        view! { <p class="price-note" data-testid="return-exception">{text}</p> }
    });
    let is_made = product.variants.iter().any(|variant| variant.engraving.is_some());
    let made = is_made.then(|| not_taken_back(here, &here.market.countries));
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
                {buy_box(here, product, &prices, doors.first().map(|(_, door)| &door.cost), notices.is_shut)}
                {notify}
                {restriction_notes(here, &notices)}
                {excepted}
                {made}
                <div class="facts">
                    {landed}
                    <p class="stock" class:none=!in_stock data-testid="stock">{stock}</p>
                    {estimate}
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
            {beside_grid(here, &related)}
        </section>
    }
}

fn doors(here: &Here, product: &Product, prices: &[Price]) -> Vec<(Sku, Totals)> {
    let Some(door) = Door::of_market(&here.world, &here.market, here.snapshot.day) else { return Vec::new() };
    let Some(first) = first_in_stock(here, product) else { return Vec::new() };
    let senders = door.senders(&here.world, &here.snapshot);
    let sender = |sku: &Sku| senders.of(&here.snapshot, sku);
    let is_one_price = prices.iter().all(|price| Some(price) == prices.first());
    let making = |variant: &Variant| variant.engraving.as_ref().map(|rules| rules.days);
    let is_one_price = is_one_price && product.variants.iter().all(|own| making(own) == making(first));
    let is_one_sum =
        is_one_price && product.variants.iter().all(|own| sender(&own.sku) == sender(&first.sku));
    let others = product.variants.iter().filter(|variant| !is_one_sum && variant.sku != first.sku);
    let quoted = std::iter::once(first).chain(others).filter_map(|variant| {
        let lines = vec![(variant.sku.clone(), 1)];
        let request = QuoteRequest {
            door: door.clone(),
            currency: here.currency,
            group: None,
            shipping: None,
            code: None,
            lines,
        };
        let quote = quote_basket(&here.world, &here.snapshot, &request).ok()?;
        Some((variant.sku.clone(), quote.totals))
    });
    quoted.collect()
}

/// What shipping a piece costs where no door stands for all of the market's, if it costs the same to all of them.
fn shipping_to_all(here: &Here, sku: &Sku, notices: &MarketNotices<'_>) -> Option<ShippingRate> {
    let market = &here.market;
    let door = Door::to(market, market.countries.first()?, here.snapshot.day);
    let shipping = Some(notices.way(here)?.method.clone()).filter(|_| !notices.notices.is_empty());
    let lines = vec![(sku.clone(), 1)];
    let request = QuoteRequest { door, currency: here.currency, group: None, shipping, code: None, lines };
    let rate = quote_basket(&here.world, &here.snapshot, &request).ok()?.totals.shipping;
    let zone = |from, to| here.world.shipping.card.zone(from, to).map(|zone| &zone.id);
    let is_same = |to| rate.parcels.iter().all(|parcel| zone(&parcel.from, to) == Some(&parcel.zone));
    market.countries.iter().all(is_same).then_some(rate)
}

/// What a piece costs at the door, and what that is made of; about so much where a part of it is asked for there.
fn landed(here: &Here, sku: &Sku, door: &Totals, hidden: bool) -> impl IntoView + use<> {
    let sum = door.cost.total().unwrap_or(door.due());
    let id = if door.cost.at_door.amount == 0 { "landed-cost" } else { "landed-cost-about" };
    let words = here.voice.text_with(id, &Args::new().money("amount", sum));
    let when = door.shipping.arrival.as_ref().map(|days| {
        let when = dates(&here.voice, days, here.snapshot.day);
        arrival(days, here.voice.text_with("arrival-when", &when))
    });
    view! {
        <details class="landed" data-sku=sku.to_string() hidden=hidden>
            <summary data-testid="landed-cost" data-minor=sum.amount
                data-currency=sum.currency.code().to_owned()><span>{words} " " {when}</span></summary>
            {totals(here, door, SumOf::Piece)}
            {door_note(here, door)}
        </details>
    }
}

/// When and for how much the piece arrives, where no sum at a door says it.
fn estimate(here: &Here, rate: &ShippingRate) -> AnyView {
    let Some(days) = &rate.arrival else {
        let text = here.voice.text("delivery-estimate-download");
        let day = here.snapshot.day;
        let has_waiver =
            here.market.countries.iter().any(|country| here.world.downloads.waiver(country, day).is_some());
        let final_sale = here.voice.text(if has_waiver { "download-final-waiver" } else { "download-final" });
        return view! {
            <p data-testid="delivery-estimate">{text}</p>
            <p class="small" data-testid="download-final">{final_sale}</p>
        }
        .into_any();
    };
    let args = dates(&here.voice, days, here.snapshot.day).money("price", rate.price);
    let id = if rate.price.amount == 0 { "delivery-estimate-free" } else { "delivery-estimate" };
    view! { <p>{arrival(days, here.voice.text_with(id, &args))}</p> }.into_any()
}

/// From which sum on delivery would cost nothing, where it costs something now.
fn free_from(here: &Here, rate: &ShippingRate) -> Option<String> {
    let way = here.world.shipping.picked(&here.market.id, Some(&rate.method))?;
    let amount = way.free_from_in(here.currency, here.snapshot.rates.of(&here.market)).ok()??;
    let args = Args::new().money("amount", amount);
    (rate.price.amount > 0).then(|| here.voice.text_with("delivery-free-from", &args))
}
