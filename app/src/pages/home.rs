//! The market's first page.

use super::{Outcome, alternates};
use crate::{
    components::{
        document::document,
        product_card::{grid_notes, product_grid},
        rate_notes::rate_notes,
    },
    context::Here,
    routes::Page,
};
use commerce::{CollectionId, catalog::Product};
use leptos::prelude::*;

/// How many products stand on the first page.
const FEATURED: usize = 8;

struct View {
    featured: Vec<Product>,
    collections: Vec<(CollectionId, Product)>,
}

fn load(here: &Here) -> View {
    let products = here.snapshot.catalog.products();
    // One of each collection in turn, so that the first row shows the breadth of the shop.
    let by_collection: Vec<Vec<&Product>> = here
        .collections()
        .iter()
        .map(|id| products.iter().filter(|product| product.collection == *id).collect())
        .collect();
    let longest = by_collection.iter().map(Vec::len).max().unwrap_or(0);
    let featured = (0..longest)
        .flat_map(|row| by_collection.iter().filter_map(move |of| of.get(row)))
        .take(FEATURED)
        .map(|product| (*product).clone());
    let collections = here.collections().into_iter().filter_map(|id| {
        let last = products.iter().rfind(|product| product.collection == id)?;
        Some((id, last.clone()))
    });
    View { featured: featured.collect(), collections: collections.collect() }
}

/// The page.
pub fn page(here: &Here) -> Outcome {
    let view = load(here);
    let mut head = alternates::head(here, |_| Some(Page::Home));
    head.description = Some(here.voice.plain("home-description"));
    Outcome::Document(document(here, head, || body(here, &view)))
}

fn body(here: &Here, view: &View) -> impl IntoView + use<> {
    let voice = &here.voice;
    let first = view.collections.first().and_then(|(id, _)| here.collection_page(id, voice));
    let cta = first.map(|page| {
        view! { <a class="button" href=here.link(&page)>{voice.text("home-cta")}</a> }
    });
    let pictures = view.featured.iter().take(2).filter_map(|product| product.variants.first()).map(|variant| {
        view! {
            <span class="picture">
                <img src=here.asset(&variant.picture) width="800" height="1000" alt="" fetchpriority="high"/>
            </span>
        }
    });
    let collections: Vec<_> = view
        .collections
        .iter()
        .filter_map(|(id, product)| {
            let page = here.collection_page(id, voice)?;
            let picture = product.variants.first()?.picture.clone();
            Some(view! {
                <li class="card">
                    <span class="picture">
                        <img src=here.asset(&picture) width="800" height="1000" alt="" loading="lazy" decoding="async"/>
                    </span>
                    <h3><a href=here.link(&page)>{here.collection_title(id)}</a></h3>
                </li>
            })
        })
        .collect();
    let promises = ["price", "payment", "language"].into_iter().map(|promise| {
        view! {
            <div>
                <h3>{voice.text(&format!("home-promises-{promise}-title"))}</h3>
                <p>{voice.text(&format!("home-promises-{promise}-text"))}</p>
            </div>
        }
    });
    let featured: Vec<&Product> = view.featured.iter().collect();
    view! {
        <section class="hero" aria-labelledby="hero-title">
            <div class="hero-words">
                <h1 id="hero-title">{voice.text("home-title")}</h1>
                <p class="lede">{voice.text("home-intro")}</p>
                {cta}
            </div>
            <div class="hero-pictures">{pictures.collect_view()}</div>
        </section>
        <section class="section" aria-labelledby="featured-title">
            <div class="section-head"><h2 id="featured-title">{voice.text("home-featured")}</h2></div>
            {product_grid(here, &featured, 3)}
            {rate_notes(here, &grid_notes(here, &featured))}
        </section>
        <section class="section" aria-labelledby="collections-title">
            <div class="section-head"><h2 id="collections-title">{voice.text("home-collections")}</h2></div>
            <ul class="collections" role="list">{collections}</ul>
        </section>
        <section class="section" aria-label=voice.plain("home-promises-label")>
            <div class="promises">{promises.collect_view()}</div>
        </section>
    }
}
