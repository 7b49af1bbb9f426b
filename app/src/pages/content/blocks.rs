//! The blocks of a content page.

use super::facts::{fact, facts, length};
use crate::{
    components::{
        picture::{Fetched, Shown, picture},
        product_card::{grid_notes, product_grid},
        rate_notes::rate_notes,
    },
    context::{Here, page_of},
};
use commerce::{ProductId, catalog::Product};
use l10n::{Content, Form, Goods, Item, Link, Piece, Span, Target};
use leptos::prelude::*;

/// So many products of a collection stand in a row of them.
const A_ROW: usize = 4;

/// A block under the head of the page.
pub fn block(here: &Here, content: &Content) -> AnyView {
    match content {
        Content::Hero { .. } => hero(here, content, false),
        Content::Text { title, text, link } => {
            let text = rich(here, text);
            let link = link.as_ref().and_then(|link| button(here, link));
            section(title, view! { {text} {link} }.into_any())
        }
        Content::List { title, form, items } => section(title, list(here, *form, items)),
        Content::Quote { words, by } => {
            let by = by.clone().map(|by| view! { <figcaption>{by}</figcaption> });
            view! {
                <figure class="quote"><blockquote><p>{words.clone()}</p></blockquote> {by}</figure>
            }
            .into_any()
        }
        Content::Products { title, goods } => row(here, title, goods),
    }
}

fn section(title: &str, inside: AnyView) -> AnyView {
    view! { <section><h2>{title.to_owned()}</h2> <div>{inside}</div></section> }.into_any()
}

/// Large words beside a picture; `first` on the page, they are its title.
pub fn hero(here: &Here, content: &Content, first: bool) -> AnyView {
    let Content::Hero { title, text, picture: of, link } = content else { return ().into_any() };
    let title = title.clone();
    let title =
        if first { view! { <h1>{title}</h1> }.into_any() } else { view! { <h2>{title}</h2> }.into_any() };
    let shown = of.as_ref().and_then(|id| here.snapshot.catalog.product(id)).and_then(|product| {
        let cover = here.snapshot.catalog.cover(product, product.variants.first()?)?;
        let alt = here.text(product).map(|text| text.picture(1).to_owned()).unwrap_or_default();
        let fetched = if first { Fetched::First } else { Fetched::Late };
        Some(view! { <span class="picture">{picture(Some(cover), Shown::Hero, fetched, &alt)}</span> })
    });
    let (text, link) = (rich(here, text), link.as_ref().and_then(|link| button(here, link)));
    view! {
        <div class="hero"><div class="hero-words">{title} <div class="lede">{text}</div> {link}</div> {shown}</div>
    }
    .into_any()
}

fn list(here: &Here, form: Form, items: &[Item]) -> AnyView {
    let item = |(number, item): (i64, &Item)| {
        let title = item.title.clone();
        let text = match form {
            Form::Questions => answer(here, &item.text)?,
            Form::Columns | Form::Steps => rich(here, &item.text),
        };
        Some(match form {
            Form::Columns => view! { <div><h3>{title}</h3> {text}</div> }.into_any(),
            Form::Steps => {
                // The list itself counts for who cannot see it.
                let number = here.voice.integer(number);
                view! { <li><span class="step" aria-hidden="true">{number}</span> <h3>{title}</h3> {text}</li> }
                    .into_any()
            }
            Form::Questions => {
                view! { <details><summary><h3>{title}</h3></summary> {text}</details> }.into_any()
            }
        })
    };
    let items: Vec<_> = (1..).zip(items).filter_map(item).collect();
    match form {
        Form::Columns => view! { <div class="columns">{items}</div> }.into_any(),
        Form::Steps => view! { <ol class="numbered" role="list">{items}</ol> }.into_any(),
        Form::Questions => view! { <div class="questions">{items}</div> }.into_any(),
    }
}

/// Products in a row. One that the shop does not have stands nowhere, and neither does a heading above nothing.
fn row(here: &Here, title: &str, goods: &Goods) -> AnyView {
    let catalog = &here.snapshot.catalog;
    let products: Vec<&Product> = match goods {
        Goods::Products(ids) => ids.iter().filter_map(|id: &ProductId| catalog.product(id)).collect(),
        Goods::Collection(id) => catalog.collection(id).some(0, A_ROW),
    };
    if products.is_empty() {
        return ().into_any();
    }
    let voice = &here.voice;
    view! {
        <section class="row">
            <h2>{title.to_owned()}</h2>
            <div lang=voice.lang().to_owned() dir=voice.dir()>
                {product_grid(here, &products, 3)} {rate_notes(here, &grid_notes(here, &products))}
            </div>
        </section>
    }
    .into_any()
}

/// A link that is pressed; `None` where it leads to nothing that there is here today.
fn button(here: &Here, link: &Link) -> Option<impl IntoView + use<>> {
    let (href, name) = target(here, &link.to)?;
    let label = link.label.clone().unwrap_or(name);
    Some(view! { <p><a class="button" href=href>{label}</a></p> })
}

fn target(here: &Here, to: &Target) -> Option<(String, String)> {
    match to {
        Target::Product(id) => {
            let product = here.snapshot.catalog.product(id)?;
            Some((here.product_link(product), here.text(product)?.title.clone()))
        }
        Target::Collection(id) => {
            let page = here.collections().contains(id).then(|| here.collection_page(id, &here.voice))??;
            Some((here.link(&page), here.collection_title(id)))
        }
        Target::Page(id) => {
            let page = here.content(id, &here.place.locale)?;
            Some((here.link(&page_of(page)), here.voice.page(page).title.clone()))
        }
    }
}

/// A text, without what it does not have here.
fn rich(here: &Here, pieces: &[Piece]) -> Vec<AnyView> {
    pieces.iter().filter_map(|part| piece(here, part)).collect()
}

/// The text of an answer; `None` where the shop knows nothing of what it is about: then it does not hold here.
pub fn answer(here: &Here, pieces: &[Piece]) -> Option<Vec<AnyView>> {
    pieces.iter().map(|part| piece(here, part)).collect()
}

fn piece(here: &Here, piece: &Piece) -> Option<AnyView> {
    Some(match piece {
        Piece::Paragraph(spans) => view! { <p>{words(here, spans)}</p> }.into_any(),
        Piece::List(items) => {
            let items: Vec<_> = items.iter().map(|spans| view! { <li>{words(here, spans)}</li> }).collect();
            view! { <ul>{items}</ul> }.into_any()
        }
        Piece::Facts(what) => {
            let (voice, known) = (&here.voice, facts(here, *what)?);
            view! { <div class="known" lang=voice.lang().to_owned() dir=voice.dir()>{known}</div> }.into_any()
        }
    })
}

fn words(here: &Here, spans: &[Span]) -> Vec<AnyView> {
    let span = |span: &Span| match span {
        Span::Words(words) => words.clone().into_any(),
        Span::Fact(what) => fact(here, *what),
        Span::Length(centimetres) => length(here, *centimetres).into_any(),
    };
    spans.iter().map(span).collect()
}
