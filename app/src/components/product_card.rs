//! A product in a list.

use super::{
    amount::amount,
    picture::{Fetched, Shown, picture},
    price_facts::price_before,
};
use crate::context::Here;
use commerce::{
    Money,
    catalog::{Because, Product},
    exchange::RateNote,
    pricing::{Pricing, Reduction},
};
use l10n::Args;
use leptos::prelude::*;

/// Cards of products, as a list; `level` is 2 or 3, by the heading above the list.
pub fn product_grid(here: &Here, products: &[&Product], level: u8) -> impl IntoView + use<> {
    let pricing = here.pricing();
    let cards: Vec<_> = products
        .iter()
        .enumerate()
        .filter_map(|(at, product)| card(here, &pricing, product, (level, ()), at, false))
        .collect();
    view! { <ul class="product-grid" role="list">{cards}</ul> }
}

/// Cards of products beside another one, each with why it is there, below a heading of the second level.
pub fn beside_grid(here: &Here, products: &[(&Product, Because)]) -> impl IntoView + use<> {
    let pricing = here.pricing();
    let voice = &here.voice;
    let why = |product: &Product, because: Because| match because {
        Because::BoughtTogether => Some(("together", voice.text("beside-together"))),
        Because::SameOrigin => {
            let args = Args::new().country("country", &product.origin);
            Some(("origin", voice.text_with("beside-origin", &args)))
        }
        Because::Alike => Some(("alike", voice.text("beside-alike"))),
        Because::Nothing => None,
    };
    let cards: Vec<_> = products
        .iter()
        .enumerate()
        .filter_map(|(at, (product, because))| {
            let why = why(product, *because).map(|(kind, text)| {
                view! { <p class="why" data-testid="beside-why" data-kind=kind>{text}</p> }
            });
            card(here, &pricing, product, (3, why), at, false)
        })
        .collect();
    view! { <ul class="product-grid" role="list">{cards}</ul> }
}

/// Cards of products of which the first and the tenth are large, below a heading of the second level.
pub fn wall(here: &Here, products: &[&Product]) -> impl IntoView + use<> {
    let pricing = here.pricing();
    let large = |at: usize| at.is_multiple_of(9);
    let cards: Vec<_> = products
        .iter()
        .enumerate()
        .filter_map(|(at, product)| card(here, &pricing, product, (3, ()), at, large(at)))
        .collect();
    view! { <ul class="product-grid wall" role="list">{cards}</ul> }
}

/// The rates that prices of a list went through.
pub fn grid_notes(here: &Here, products: &[&Product]) -> Vec<RateNote> {
    let pricing = here.pricing();
    let variants =
        products.iter().flat_map(|product| product.variants.iter().map(move |variant| (product, variant)));
    variants.filter_map(|(product, variant)| pricing.price(product, variant, 1).ok()?.note).collect()
}

fn card<W: IntoView>(
    here: &Here,
    pricing: &Pricing<'_>,
    product: &Product,
    (level, why): (u8, W),
    at: usize,
    large: bool,
) -> Option<impl IntoView + use<W>> {
    let first = product.variants.iter().find(|v| here.in_stock(&v.sku));
    let shown = first.or(product.variants.first())?;
    let sold_out =
        first.is_none().then(|| view! { <span class="badge">{here.voice.text("stock-out")}</span> });
    let words = card_words(here, pricing, product, level, large)?;
    let cover = here.snapshot.catalog.cover(product, shown);
    let place = if large { Shown::LargeCard } else { Shown::Card };
    let fetched = if at > 3 { Fetched::Late } else { Fetched::AtOnce };
    Some(view! {
        <li class="card" class:large=large data-testid="product-card" data-sku=shown.sku.to_string()>
            <span class="picture">
                {picture(cover, place, fetched, "")}
                {sold_out}
            </span>
            {words}
            {why}
        </li>
    })
}

/// What stands under the picture of a card: the name that links, its tagline if asked for, where it is from and
/// what it costs.
pub fn card_words(
    here: &Here,
    pricing: &Pricing<'_>,
    product: &Product,
    level: u8,
    tagline: bool,
) -> Option<impl IntoView + use<>> {
    let text = here.text(product)?;
    let (lowest, differ) = lowest_price(pricing, product)?;
    let link =
        view! { <a href=here.product_link(product) data-testid="product-title">{text.title.clone()}</a> };
    let heading =
        if level == 2 { view! { <h2>{link}</h2> }.into_any() } else { view! { <h3>{link}</h3> }.into_any() };
    let tagline = tagline.then(|| view! { <p class="tagline">{text.tagline.clone()}</p> });
    let from = differ.then(|| {
        let worded = here.voice.text_with("price-from", &Args::new().money("price", lowest));
        view! {
            <span class="amount" data-testid="price" data-minor=lowest.amount
                data-currency=lowest.currency.code().to_owned()>{worded}</span>
        }
    });
    let exact = (!differ).then(|| amount(here, lowest));
    let before = (!differ).then(|| reduction(pricing, product)).flatten();
    let before = before.map(|reduction| price_before(here, reduction.compare_at));
    Some(view! {
        {heading}
        {tagline}
        <p class="origin">{here.voice.country(&product.origin)}</p>
        <p class="price">{from}{exact}{before}</p>
    })
}

/// The lowest price of the variants, and whether another one costs more.
pub fn lowest_price(pricing: &Pricing<'_>, product: &Product) -> Option<(Money, bool)> {
    let priced = product.variants.iter().filter_map(|variant| pricing.price(product, variant, 1).ok());
    let prices: Vec<Money> = priced.map(|price| price.money).collect();
    let lowest = prices.iter().copied().min_by_key(|money| money.amount)?;
    Some((lowest, prices.iter().any(|price| *price != lowest)))
}

/// What the price is reduced from, where that is the same for every variant.
fn reduction(pricing: &Pricing<'_>, product: &Product) -> Option<Reduction> {
    let mut reductions = product.variants.iter().map(|variant| pricing.reduction(product, variant));
    let first = reductions.next()??;
    reductions.all(|other| other == Some(first)).then_some(first)
}
