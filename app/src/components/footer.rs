//! The foot of every page.

use super::{payment_methods::method_message, preferences::market_name};
use crate::{context::Here, shared::shared};
use leptos::prelude::*;

/// Who we are, what there is, where it goes, and how it is paid.
pub fn footer(here: &Here) -> impl IntoView + use<> {
    view! { <footer class="site-footer">{shared(here, "footer", || inside(here))}</footer> }
}

fn inside(here: &Here) -> impl IntoView + use<> {
    let voice = &here.voice;
    let delivery = here.content_page("delivery", voice).map(|page| {
        view! { <li><a href=here.link(&page)>{voice.text("footer-delivery")}</a></li> }
    });
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
                <nav aria-labelledby="foot-to">
                    <h2 id="foot-to">{voice.text("preferences-market")}</h2>
                    <ul role="list"><li>{market_name(here, &here.market)}</li>{delivery}</ul>
                </nav>
                <section aria-labelledby="foot-pay">
                    <h2 id="foot-pay">{voice.text("checkout-payment")}</h2>
                    <ul role="list">{methods.collect_view()}</ul>
                </section>
            </div>
    }
}
