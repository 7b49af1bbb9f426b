//! The cart.

use super::{Notice, Outcome};
use crate::{
    components::{
        amount::wire,
        document::{Head, document},
        header::form_place,
        product_card::product_grid,
        rate_note::rate_note,
        tax::price_note,
    },
    context::Here,
    error::AppError,
    islands::CartLines,
    routes::Page,
    views::{CartPanel, CartRow, CartWords, RowNotice},
};
use commerce::{Token, catalog::Product};
use l10n::Args;
use leptos::prelude::*;
use workflows::{CartLine, CartNotice, CartView, use_cart_in, view_cart};

/// The page, with what the last action had to say beside the line it was about.
pub async fn page(here: &Here, cart: Option<Token>, notice: Option<&Notice>) -> Outcome {
    let visit = here.visit(cart);
    let shop = &here.app.shop;
    let view = match view_cart(shop, &visit).await {
        Ok(view) => view,
        Err(error) => return Outcome::Failed(error.into()),
    };
    if let Err(error) = use_cart_in(shop, &visit, &view).await {
        return Outcome::Failed(error.into());
    }
    let mut panel = panel(here, &view);
    let told = notice.and_then(|notice| {
        let error = AppError::from_code(&notice.code, notice.available)?;
        let said = RowNotice { code: notice.code.clone(), text: error.message(&here.voice) };
        match panel.rows.iter_mut().find(|row| row.sku == notice.sku) {
            Some(row) => {
                row.notice = Some(said);
                None
            }
            None => Some(said),
        }
    });
    let head =
        Head { title: here.voice.plain("cart-title"), return_to: here.link(&Page::Cart), ..Head::default() };
    Outcome::Document(document(here, head, || body(here, &view, panel, told)))
}

/// The cart's lines as the island shows them.
pub fn panel(here: &Here, view: &CartView) -> CartPanel {
    CartPanel {
        rows: view.lines.iter().filter_map(|line| row(here, line)).collect(),
        subtotal: wire(here, view.subtotal),
        count: view.count(),
    }
}

fn row(here: &Here, line: &CartLine) -> Option<CartRow> {
    let voice = &here.voice;
    let (product, variant) = here.snapshot.catalog.variant(&line.sku)?;
    let title = here.text(product)?.title.clone();
    let titled = Args::new().set("title", title.clone());
    let notice = line.notice.map(|notice| match notice {
        CartNotice::PriceChanged { from } => RowNotice {
            code: "price_changed".into(),
            text: voice.text_with(
                "cart-price-changed",
                &Args::new().set("title", title.clone()).money("old", from).money("new", line.price.money),
            ),
        },
        CartNotice::OutOfStock { available } => RowNotice {
            code: "out_of_stock".into(),
            text: voice.text_with(
                "cart-out-of-stock",
                &Args::new().set("title", title.clone()).number("available", available),
            ),
        },
    });
    Some(CartRow {
        sku: line.sku.to_string(),
        href: here.product_link(product),
        options: here.describe(variant),
        picture: here.asset(&variant.picture),
        quantity: line.quantity,
        unit: voice.text_with("cart-unit-price", &Args::new().money("price", line.price.money)),
        total: wire(here, line.total),
        quantity_label: voice.plain_with("cart-quantity", &titled),
        remove_label: voice.plain_with("cart-remove-item", &titled),
        notice,
        title,
    })
}

fn words(here: &Here) -> CartWords {
    let voice = &here.voice;
    CartWords {
        place: form_place(here),
        list_label: voice.plain("cart-lines-label"),
        update: voice.text("cart-update"),
        remove: voice.text("cart-remove"),
        summary: voice.text("checkout-summary"),
        subtotal: voice.text("cart-subtotal"),
        note: format!("{} {}", price_note(here), voice.text("cart-shipping-note")),
        checkout: voice.text("cart-checkout"),
        checkout_href: here.link(&Page::Checkout),
        empty: voice.text("cart-empty"),
        failure: voice.text("error-internal"),
    }
}

fn body(here: &Here, view: &CartView, panel: CartPanel, told: Option<RowNotice>) -> AnyView {
    let voice = &here.voice;
    let told = told.map(|said| {
        view! {
            <div class="notice wrong error-summary" role="alert" data-testid="field-error" data-field="cart"
                data-code=said.code>
                <h2>{voice.text("error-title")}</h2>
                <p>{said.text}</p>
            </div>
        }
    });
    if panel.rows.is_empty() {
        let products: Vec<&Product> = here.snapshot.catalog.products().iter().take(4).collect();
        return view! {
            {told}
            <section class="empty">
                <h1>{voice.text("cart-empty")}</h1>
                <p class="lede">{voice.text("cart-empty-hint")}</p>
                <a class="button" href=here.link(&Page::Home)>{voice.text("cart-continue")}</a>
            </section>
            {product_grid(here, &products, 2)}
        }
        .into_any();
    }
    let note = view.lines.iter().find_map(|line| line.price.note.as_ref());
    view! {
        <header class="page-head"><h1>{voice.text("cart-title")}</h1></header>
        {told}
        <CartLines panel=panel words=words(here)/>
        {rate_note(here, note)}
        <p><a href=here.link(&Page::Home)>{voice.text("cart-continue")}</a></p>
    }
    .into_any()
}
