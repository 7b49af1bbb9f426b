//! The foot of every page.

use crate::context::Here;
use leptos::prelude::*;

/// Who we are, and where help is.
pub fn footer(here: &Here) -> impl IntoView + use<> {
    let voice = &here.voice;
    let delivery = here.content_page("delivery", voice).map(|page| {
        view! { <li><a href=here.link(&page)>{voice.text("footer-delivery")}</a></li> }
    });
    view! {
        <footer class="site-footer">
            <div class="wrap">
                <p class="motto">{voice.text("footer-about")}</p>
                <nav aria-label=voice.plain("footer-label")><ul role="list">{delivery}</ul></nav>
                <p>{voice.text("footer-demo-note")}</p>
            </div>
        </footer>
    }
}
