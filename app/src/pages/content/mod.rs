//! Content pages: a marketer's words, block by block, with what the shop knows filled in.

mod blocks;
mod delivery;
mod facts;
mod help;
mod kept;
mod knowing;
mod merchant;
mod money_back;

pub(super) use help::{found, help};

use super::{Outcome, alternates, fault::Missing, json_ld::trail};
use crate::{
    components::{
        breadcrumbs::breadcrumbs,
        document::{Head, document},
    },
    context::{Here, page_of, speaks},
    routes::Page,
};
use blocks::{block, hero};
use commerce::{Locale, Slug, market::Market};
use l10n::{Block, Content, ContentPage};
use leptos::prelude::*;

/// The page. The slug of another language leads to this language's. One without words in this language is shown in English
/// and belongs into no index.
pub fn page(here: &Here, slug: &Slug) -> Outcome {
    let locale = &here.place.locale;
    let id = here.pages.by_slug(locale, slug);
    let Some(page) = id.and_then(|id| here.content(id, locale)) else {
        return Outcome::Missing(Missing::Page);
    };
    let address = page_of(page);
    if address != Page::Content(slug.clone()) {
        return Outcome::Elsewhere(308, here.link(&address));
    }
    let head = head(here, page);
    Outcome::Document(document(here, head, || body(here, &here.voice.page(page))))
}

/// What the document says about a content page.
fn head(here: &Here, page: &ContentPage) -> Head {
    let in_language = |locale: &Locale| here.pages.page(&page.id, locale);
    let page_in = |locale: &Locale| in_language(locale).map(page_of);
    let has_words = |locale: &Locale| in_language(locale).is_some_and(|page| speaks(page, locale));
    let is_in = |market: &Market| here.pages.is_in(&page.id, &market.id);
    let head = alternates::head_in(here, page_in, has_words, is_in);
    let said = here.voice.page(page);
    Head {
        title: said.title.clone(),
        description: Some(said.description.clone()),
        data: vec![trail(here, &[(&page.title, head.address.clone())])],
        ..head
    }
}

/// The language that the page is written in, and its direction, where that is not the reader's.
fn foreign(here: &Here, page: &ContentPage) -> Option<(String, &'static str)> {
    let voice = here.app.words.voice(&page.locale, &here.market.id);
    (!speaks(page, &here.place.locale)).then(|| (voice.lang().to_owned(), voice.dir()))
}

fn body(here: &Here, page: &ContentPage) -> impl IntoView + use<> {
    let (lang, dir) = foreign(here, page).unzip();
    let (first, rest) = match page.blocks.split_first() {
        Some((Block { content: first @ Content::Hero { .. }, .. }, rest)) => (Some(first), rest),
        _ => (None, page.blocks.as_slice()),
    };
    let head = match first {
        Some(first) => hero(here, first, true),
        None => {
            let intro = page.intro.clone().map(|intro| view! { <p class="lede">{intro}</p> });
            view! { <h1>{page.title.clone()}</h1> {intro} }.into_any()
        }
    };
    let blocks: Vec<_> = rest.iter().map(|part| block(here, &part.content)).collect();
    view! {
        {breadcrumbs(here, vec![(page.title.clone(), None)])}
        <article class="prose" lang=lang dir=dir data-testid="content">{head} {blocks}</article>
    }
}
