//! The way back up.

use crate::{context::Here, routes::Page};
use leptos::prelude::*;

/// Home, then the given links; the last without an address is the page itself.
pub fn breadcrumbs(here: &Here, trail: Vec<(String, Option<String>)>) -> impl IntoView + use<> {
    let home = here.link(&Page::Home);
    let rest = trail.into_iter().map(|(name, href)| match href {
        Some(href) => view! { <li><a href=href>{name}</a></li> }.into_any(),
        None => view! { <li><span aria-current="page">{name}</span></li> }.into_any(),
    });
    view! {
        <nav class="crumbs" aria-label=here.voice.plain("breadcrumbs-label")>
            <ol role="list"><li><a href=home>{here.voice.text("nav-home")}</a></li>{rest.collect_view()}</ol>
        </nav>
    }
}
