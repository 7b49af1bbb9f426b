//! The market's first page.

use super::{Outcome, alternates, json_ld};
use crate::{
    components::{
        document::document,
        picture::{Fetched, Shown, picture},
        product_card::{card_words, grid_notes, wall},
        rate_notes::rate_notes,
        social::proofs,
        story::told,
    },
    context::{Here, page_of},
    routes::Page,
};
use commerce::{CollectionId, catalog::Product};
use leptos::prelude::*;

/// How many products hang on the wall: twice one large and four small ones.
const WALL: usize = 10;
/// How many makers' stories are told.
const STORIES: usize = 2;

/// How many products are looked through for stories.
const LOOKED_AT: usize = 60;

struct View<'a> {
    hero: Option<&'a Product>,
    wall: Vec<&'a Product>,
    stories: Vec<&'a Product>,
    collections: Vec<(&'a CollectionId, &'a Product)>,
}

fn load(here: &Here) -> View<'_> {
    let catalog = &here.snapshot.catalog;
    // One of each collection in turn, so that the first rows show the breadth of the shop and nothing twice.
    let shelves: Vec<_> = catalog.collections().iter().map(|id| (id, catalog.collection(id))).collect();
    let longest = shelves.iter().map(|(_, shelf)| shelf.len()).max().unwrap_or(0);
    let mut turns = (0..longest).flat_map(|row| shelves.iter().filter_map(move |(_, shelf)| shelf.get(row)));
    let hero = turns.next();
    let is_pictured = |product: &&Product| {
        product.variants.first().is_some_and(|variant| catalog.cover(product, variant).is_some())
    };
    let wall = hung(turns.by_ref().take(WALL).partition(is_pictured));
    let has_makers = |product: &&Product| here.text(product).is_some_and(|text| told(&text).1.is_some());
    let (pictured, bare): (Vec<&Product>, Vec<&Product>) =
        turns.take(LOOKED_AT).filter(has_makers).partition(is_pictured);
    let stories = pictured.into_iter().chain(bare).take(STORIES).collect();
    let collections = shelves.iter().filter_map(|(id, shelf)| {
        let unseen = |product: &&Product| !wall.iter().chain(&hero).any(|seen| seen.id == product.id);
        let from_the_end = (0..shelf.len()).rev().filter_map(|at| shelf.get(at));
        Some((*id, from_the_end.take(WALL + 2).find(unseen).or(shelf.last())?))
    });
    let collections = collections.collect();
    View { hero, wall, stories, collections }
}

/// The large places, the first and the last, go to things with a picture while there are any.
fn hung<'a>((mut pictured, bare): (Vec<&'a Product>, Vec<&'a Product>)) -> Vec<&'a Product> {
    let last = if pictured.len() > 1 { pictured.pop() } else { None };
    pictured.into_iter().chain(bare).chain(last).collect()
}

/// The page.
pub fn page(here: &Here) -> Outcome {
    let view = load(here);
    let mut head = alternates::head(here, |_| Some(Page::Home), |_| true);
    head.description = Some(here.voice.plain("home-description"));
    head.data = json_ld::shop(here).to_vec();
    head.proofs = proofs(here);
    Outcome::Document(document(here, head, || body(here, &view)))
}

fn body(here: &Here, view: &View<'_>) -> impl IntoView + use<> {
    let voice = &here.voice;
    let priced: Vec<&Product> = view.hero.iter().chain(&view.wall).copied().collect();
    let promises = ["price", "payment", "language"].into_iter().map(|promise| {
        view! {
            <div>
                <h3>{voice.text(&format!("home-promises-{promise}-title"))}</h3>
                <p>{voice.text(&format!("home-promises-{promise}-text"))}</p>
            </div>
        }
    });
    view! {
        <section class="hero" aria-labelledby="hero-title">
            <div class="hero-words">
                <h1 id="hero-title">{voice.text("home-title")}</h1>
                <p class="lede">{voice.text("home-intro")}</p>
                <a class="button" href="#things">{voice.text("home-cta")}</a>
            </div>
            {view.hero.as_ref().map(|product| hero(here, product))}
        </section>
        {campaign(here)}
        <section class="section" id="things" aria-labelledby="featured-title">
            <div class="section-head"><h2 id="featured-title">{voice.text("home-featured")}</h2></div>
            {wall(here, &view.wall)}
            {rate_notes(here, &grid_notes(here, &priced))}
        </section>
        {stories(here, &view.stories)}
        <section class="section" aria-labelledby="collections-title">
            <div class="section-head"><h2 id="collections-title">{voice.text("home-collections")}</h2></div>
            {collections(here, &view.collections)}
        </section>
        <section class="section promises" aria-label=voice.plain("home-promises-label")>
            {promises.collect_view()}
        </section>
    }
}

/// The one large picture, with what it shows and costs.
fn hero(here: &Here, product: &Product) -> Option<impl IntoView + use<>> {
    let variant = product.variants.first()?;
    let words = card_words(here, &here.pricing(), product, 2, false)?;
    let cover = here.snapshot.catalog.cover(product, variant);
    Some(view! {
        <div class="hero-piece card" data-testid="product-card" data-sku=variant.sku.to_string()>
            <span class="picture">
                {picture(cover, Shown::Hero, Fetched::First, "")}
            </span>
            {words}
        </div>
    })
}

/// The way to the first page that wants to be named here today.
fn campaign(here: &Here) -> Option<impl IntoView + use<>> {
    let (page, words) = here
        .content_pages(&here.place.locale)
        .into_iter()
        .find_map(|page| Some((page, here.voice.page(page).home.clone()?)))?;
    let link = here.link(&page_of(page));
    Some(view! { <p class="campaign"><a href=link data-testid="campaign">{words}</a></p> })
}

/// What the makers tell, beside a thing they made.
fn stories(here: &Here, products: &[&Product]) -> Option<impl IntoView + use<>> {
    if products.is_empty() {
        return None;
    }
    let articles: Vec<_> = products
        .iter()
        .filter_map(|product| {
            let text = here.text(product)?;
            let variant = product.variants.first()?;
            let cover = here.snapshot.catalog.cover(product, variant);
            Some(view! {
                <article class="tale card">
                    <span class="picture">
                        {picture(cover, Shown::Card, Fetched::Late, "")}
                    </span>
                    <div class="tale-words">
                        <p class="origin">{here.voice.country(&product.origin)}</p>
                        <p class="told">{told(&text).1?.to_owned()}</p>
                        <h3><a href=here.product_link(product)>{text.title.clone()}</a></h3>
                    </div>
                </article>
            })
        })
        .collect();
    Some(view! {
        <section class="section band" aria-labelledby="stories-title">
            <h2 id="stories-title">{here.voice.text("home-stories")}</h2>
            <div class="tales">{articles}</div>
        </section>
    })
}

fn collections(here: &Here, collections: &[(&CollectionId, &Product)]) -> impl IntoView + use<> {
    let tiles: Vec<_> = collections
        .iter()
        .filter_map(|(id, product)| {
            let page = here.collection_page(id, &here.voice)?;
            let variant = product.variants.first()?;
            // The last is a detail where there are several, which no other part of the page shows.
            let last = here.snapshot.catalog.pictures(product, variant).pop();
            Some(view! {
                <li class="tile card">
                    <span class="picture">
                        {picture(last, Shown::Card, Fetched::Late, "")}
                    </span>
                    <h3><a href=here.link(&page)>{here.collection_title(id)}</a></h3>
                </li>
            })
        })
        .collect();
    view! { <ul class="tiles" role="list">{tiles}</ul> }
}
