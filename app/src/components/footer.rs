//! The foot of every page.

use super::payment_methods::method_message;
use crate::{
    context::{Here, page_of},
    routes::Page,
    shared::shared,
};
use leptos::prelude::*;

/// Who we are, what there is, what else there is to read, and how it is paid.
pub fn footer(here: &Here) -> impl IntoView + use<> {
    view! { <footer class="site-footer">{shared(here, "footer", || inside(here))}</footer> }
}

fn inside(here: &Here) -> impl IntoView + use<> {
    let voice = &here.voice;
    let pages = here.content_pages(&here.place.locale).into_iter().filter_map(|page| {
        let link = here.link(&page_of(page));
        Some(view! { <li><a href=link>{voice.page(page).footer.clone()?}</a></li> })
    });
    let pages: Vec<_> = pages.collect();
    let collections: Vec<_> = here
        .collections()
        .iter()
        .filter_map(|id| {
            let page = here.collection_page(id, voice)?;
            Some(view! { <li><a href=here.link(&page)>{here.collection_title(id)}</a></li> })
        })
        .collect();
    let methods = here.market.payment_methods.iter().map(|id| {
        view! { <li>{voice.text(&method_message(id))}</li> }
    });
    view! {
            <div class="wrap">
                <div class="about">
                    <p class="motto">{voice.text("footer-about")}</p>
                    <p>{voice.text("footer-demo-note")}</p>
                </div>
                <nav aria-labelledby="foot-shop">
                    <h2 id="foot-shop">{voice.text("home-collections")}</h2>
                    <ul class="wide" role="list">{collections}</ul>
                </nav>
                <nav aria-labelledby="foot-pages">
                    <h2 id="foot-pages">{voice.text("footer-pages")}</h2>
                    <ul role="list">
                        {pages}
                        <li><a href=here.link(&Page::FindOrder(String::new())) rel="nofollow">{voice.text("find-order-title")}</a></li>
                    </ul>
                </nav>
                <section aria-labelledby="foot-pay">
                    <h2 id="foot-pay">{voice.text("checkout-payment")}</h2>
                    <ul role="list">{methods.collect_view()}</ul>
                </section>
            </div>
    }
}
