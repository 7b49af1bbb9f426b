//! The pictures of a product: a row that snaps, small ones that lead to the large, and each in large.
//! Nothing of it needs a script: the small ones are links within the page, and what opens is a popover.

use super::picture::{Fetched, Shown, largest, picture};
use crate::context::Here;
use commerce::catalog::{GalleryPicture, Product, ProductText};
use l10n::Args;
use leptos::prelude::*;

/// Every picture; those of a variant say of which. One empty field where there is none.
pub fn gallery(here: &Here, product: &Product, text: &ProductText) -> impl IntoView + use<> {
    let shown = here.snapshot.catalog.gallery(product);
    let empty = shown.is_empty().then(|| view! { <span class="slide"><span class="picture"></span></span> });
    let slides: Vec<_> = shown.iter().enumerate().map(|(at, shown)| slide(here, text, shown, at)).collect();
    let small = (shown.len() > 1).then(|| {
        let links: Vec<_> = shown
            .iter()
            .enumerate()
            .map(|(at, shown)| {
                let name = here.voice.plain_with("gallery-picture", &number(at));
                view! {
                    <li>
                        <a href=format!("#picture-{}", at + 1) aria-label=name>
                            <span class="picture">{picture(Some(shown.picture), Shown::Thumb, Fetched::AtOnce, "")}</span>
                        </a>
                    </li>
                }
            })
            .collect();
        view! { <ol class="thumbs" role="list">{links}</ol> }
    });
    view! {
        <div class="gallery">
            <div class="slides" role="group" aria-label=here.voice.plain("gallery-label") tabindex="0">
                {slides}
                {empty}
            </div>
            {small}
        </div>
    }
}

fn slide(here: &Here, text: &ProductText, shown: &GalleryPicture<'_>, at: usize) -> impl IntoView + use<> {
    let fetched = if at == 0 { Fetched::First } else { Fetched::Late };
    let alt = alt(here, text, shown);
    let large = format!("large-{}", at + 1);
    let (width, height) = (shown.picture.width, shown.picture.height);
    view! {
        <div class="slide" id=format!("picture-{}", at + 1) data-sku=shown.variant.map(|variant| variant.sku.to_string())>
            <span class="picture">{picture(Some(shown.picture), Shown::Gallery, fetched, &alt)}</span>
            <button class="enlarge" type="button" popovertarget=large.clone()
                aria-label=here.voice.plain_with("gallery-enlarge", &number(at))></button>
            <dialog class="closeup" id=large.clone() popover="auto" aria-label=alt>
                <button class="shut" type="button" popovertarget=large.clone() popovertargetaction="hide"
                    aria-label=here.voice.plain("close")></button>
                <img src=largest(shown.picture) width=width height=height alt="" loading="lazy" decoding="async"/>
            </dialog>
        </div>
    }
}

fn number(at: usize) -> Args {
    Args::new().number("number", i64::try_from(at + 1).unwrap_or_default())
}

/// What a picture shows, and of which variant it is where it is of one.
fn alt(here: &Here, text: &ProductText, shown: &GalleryPicture<'_>) -> String {
    let said = text.picture(shown.picture.number);
    let variant = shown.variant.map(|variant| here.describe(variant)).filter(|words| !words.is_empty());
    match variant {
        Some(variant) if !said.is_empty() => {
            let args = Args::new().set("label", variant).set("value", said);
            here.voice.plain_with("label-value", &args)
        }
        _ => said.to_owned(),
    }
}
