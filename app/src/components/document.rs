//! The document around a page.

use super::{
    footer::footer, header::header, markers::without_markers, rate_refused::rate_refused, social::marks,
};
use crate::context::Here;
use commerce::CollectionId;
use hydration_context::SsrSharedContext;
use leptos::{
    prelude::*,
    tachys::{
        html::InertElement,
        view::{Position, RenderFlags},
    },
};
use std::sync::Arc;

/// What a page says about itself.
#[derive(Default)]
pub struct Head {
    /// Its title, without the shop's name.
    pub title: String,
    /// For search engines.
    pub description: Option<String>,
    /// Its path without a query in the place that search engines should know; `None` for private pages and
    /// errors, which no index should hold.
    pub canonical: Option<String>,
    /// The links to the page in every offered market and language, as they stand in the page.
    pub alternates: String,
    /// The page before this one in a list of several pages.
    pub previous: Option<String>,
    /// The page after this one.
    pub next: Option<String>,
    /// Whether this very address belongs into an index.
    pub indexed: bool,
    /// The collection that is marked in the navigation.
    pub collection: Option<CollectionId>,
    /// What search engines read of it: JSON-LD, one thing each.
    pub data: Vec<String>,
    /// Its path without a query in its own place; empty for private pages and errors.
    pub address: String,
    /// Whether it is about one product.
    pub is_product: bool,
    /// By what search engines know that the site is the shop's.
    pub proofs: String,
    /// The path that a change of preferences leads back to.
    pub return_to: String,
    /// After how many seconds a browser without JavaScript shall load the page again; 0 is never.
    pub reload_after: u32,
}

/// Renders a whole page. The same surroundings and content give the same bytes.
pub fn document<V: IntoView + 'static>(here: &Here, head: Head, main: impl FnOnce() -> V) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    owner.with(|| {
        let main = text(main(), ROOM);
        let data: usize = head.data.iter().map(String::len).sum();
        let room = main.len() + head.alternates.len() + data + AROUND;
        without_markers(&text(html(here, head, InertElement::new(main)), room))
    })
}

/// What the main part of a page takes, about, in bytes.
const ROOM: usize = 32 * 1024;
/// What stands around it, with the tags that name it, about.
const AROUND: usize = 12 * 1024;

/// A piece of a page as its text. To be copied once costs a large piece less than to be moved through every view around
/// it.
pub fn written<V: IntoView>(view: V) -> InertElement {
    InertElement::new(text(view, ROOM))
}

/// A view as its text, in a buffer that is large enough from the start: Leptos begins with a small one, and copies what is
/// there each time it is full.
fn text<V: IntoView>(view: V, room: usize) -> String {
    let mut text = String::with_capacity(room);
    view.into_view().to_html_with_buf(&mut text, &mut Position::FirstChild, RenderFlags::HYDRATE, Vec::new());
    text
}

/// Renders a piece of a page. Nothing of it outlives the call.
pub fn fragment<V: IntoView + 'static>(view: impl FnOnce() -> V) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    owner.with(|| view().to_html())
}

fn html(here: &Here, head: Head, main: InertElement) -> impl IntoView + use<> {
    let voice = &here.voice;
    let marks = [head.alternates.as_str(), &marks(here, &head), &head.proofs].concat();
    let base = here.app.shop.base_url.clone();
    let title = if head.title.is_empty() {
        format!("{} – {}", voice.plain("shop-name"), voice.plain("shop-tagline"))
    } else {
        voice.plain_with("page-title", &l10n::Args::new().set("page", head.title.clone()))
    };
    let absolute = |path: String| format!("{base}{path}");
    let canonical = head.canonical.map(|path| view! { <link rel="canonical" href=absolute(path)/> });
    let around = [("prev", head.previous), ("next", head.next)];
    let around = around.map(|(rel, to)| to.map(|to| view! { <link rel=rel href=absolute(to)/> }));
    let robots = (!head.indexed).then(|| view! { <meta name="robots" content="noindex"/> });
    let description = head.description.map(|text| view! { <meta name="description" content=text/> });
    // A block of data, which no policy about scripts is about.
    let data = head.data.into_iter().map(|data| {
        view! { <script type="application/ld+json" inner_html=data></script> }
    });
    let data = data.collect_view();
    let loader = here.app.assets.built("loader.js").map(|src| {
        view! { <script type="module" src=src.to_owned()></script> }
    });
    let style = here.app.assets.built("style.css").map(|href| {
        view! { <link rel="stylesheet" href=href.to_owned()/> }
    });
    let reload = (head.reload_after > 0).then(|| {
        view! { <noscript><meta http-equiv="refresh" content=head.reload_after.to_string()/></noscript> }
    });
    view! {
        <!DOCTYPE html>
        <html lang=voice.lang().to_owned() dir=voice.dir()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <meta name="theme-color" media="(prefers-color-scheme: light)" content="#faf9f4"/>
                <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#11171f"/>
                <title>{title}</title>
                {style}
                {description}
                {robots}
                {reload}
                {canonical}
                {around}
                {InertElement::new(marks)}
                <link rel="icon" href=here.asset("icons/favicon.svg") type="image/svg+xml"/>
                <link rel="apple-touch-icon" href=here.asset("icons/apple-touch-icon.png")/>
                <link rel="manifest" href=here.asset("icons/shop.webmanifest")/>
                {loader}
                {data}
            </head>
            <body>
                {header(here, head.collection.as_ref(), head.return_to)}
                <main id="main" tabindex="-1">{rate_refused(here)}{main}</main>
                {footer(here)}
            </body>
        </html>
    }
}
