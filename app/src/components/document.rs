//! The document around a page.

use super::{footer::footer, header::header, rate_refused::rate_refused};
use crate::context::Here;
use commerce::CollectionId;
use hydration_context::SsrSharedContext;
use leptos::prelude::*;
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
    /// Language tag and path of the page in every offered market and language.
    pub alternates: Vec<(String, String)>,
    /// The page before this one in a list of several pages.
    pub previous: Option<String>,
    /// The page after this one.
    pub next: Option<String>,
    /// Whether this very address belongs into an index.
    pub indexed: bool,
    /// The collection that is marked in the navigation.
    pub collection: Option<CollectionId>,
    /// What search engines read of it: JSON-LD.
    pub data: Option<String>,
    /// The path that a change of preferences leads back to.
    pub return_to: String,
    /// After how many seconds a browser without JavaScript shall load the page again; 0 is never.
    pub reload_after: u32,
}

/// Renders a whole page. The same surroundings and content give the same bytes.
pub fn document<V: IntoView + 'static>(here: &Here, head: Head, main: impl FnOnce() -> V) -> String {
    let html = fragment(|| html(here, head, main().into_any()));
    format!("<!DOCTYPE html>{html}")
}

/// Renders a piece of a page. Nothing of it outlives the call.
pub fn fragment<V: IntoView + 'static>(view: impl FnOnce() -> V) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    owner.with(|| view().to_html())
}

fn html(here: &Here, head: Head, main: AnyView) -> impl IntoView + use<> {
    let voice = &here.voice;
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
    let alternates: Vec<_> = head
        .alternates
        .into_iter()
        .map(|(lang, path)| view! { <link rel="alternate" hreflang=lang href=absolute(path)/> })
        .collect();
    let robots = (!head.indexed).then(|| view! { <meta name="robots" content="noindex"/> });
    let description = head.description.map(|text| view! { <meta name="description" content=text/> });
    // A block of data, which no policy about scripts is about.
    let data = head.data.map(|data| view! { <script type="application/ld+json" inner_html=data></script> });
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
                {alternates}
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
