//! What is ordered, in brief: beside the checkout and on the order.

use super::{
    amount::amount,
    engraving::engravings,
    picture::{Fetched, Shown, picture},
};
use crate::context::Here;
use commerce::{Money, engraving::Engraving, order::OrderLine, picture::Picture};
use l10n::Args;
use leptos::prelude::*;
use workflows::CartLine;

/// One line.
pub struct BriefLine {
    /// The product's name.
    pub title: String,
    /// The variant's options.
    pub options: String,
    /// The variant's picture, if there is one.
    pub picture: Option<Picture>,
    /// How many.
    pub quantity: u32,
    /// What they cost together.
    pub total: Money,
    /// What is engraved, and on how many of them.
    pub engravings: Vec<Engraving>,
    /// What has to be said of it.
    pub said: Option<AnyView>,
}

impl BriefLine {
    /// A line of an order, as it was written down.
    pub fn of_order(line: &OrderLine) -> Self {
        Self {
            title: line.title.clone(),
            options: line.options.clone(),
            picture: line.picture.clone(),
            quantity: line.quantity,
            total: line.total,
            engravings: line.engravings.clone(),
            said: None,
        }
    }

    /// A line of a cart; nothing where its product is not sold any more.
    pub fn of_cart(here: &Here, line: &CartLine) -> Option<Self> {
        let CartLine { quoted: line, engravings, .. } = line;
        let (product, variant) = here.snapshot.catalog.variant(&line.sku)?;
        Some(Self {
            title: here.text(product)?.title.clone(),
            options: here.describe(variant),
            picture: here.snapshot.catalog.cover(product, variant).cloned(),
            quantity: line.quantity,
            total: line.total,
            engravings: engravings.clone(),
            said: None,
        })
    }
}

/// Lines with a small picture, options, quantity and sum.
pub fn order_lines(here: &Here, lines: Vec<BriefLine>) -> impl IntoView + use<> {
    let rows: Vec<_> = lines
        .into_iter()
        .map(|line| {
            let quantity =
                here.voice.text_with("order-line-quantity", &Args::new().number("count", line.quantity));
            let options = (!line.options.is_empty()).then(|| view! { <p>{line.options}</p> });
            let engraved = engravings(here, &line.engravings);
            let said = line.said.map(|said| view! { <div class="line-said">{said}</div> });
            view! {
                <li class="line">
                    <span class="picture">{picture(line.picture.as_ref(), Shown::Thumb, Fetched::AtOnce, "")}</span>
                    <div class="line-words"><h3>{line.title}</h3>{options}{engraved}<p>{quantity}</p></div>
                    {amount(here, line.total)}
                    {said}
                </li>
            }
        })
        .collect();
    view! { <ul class="lines compact" role="list">{rows}</ul> }
}
