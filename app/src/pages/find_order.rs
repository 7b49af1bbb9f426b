//! For who has lost the link of an order: a form that says the same whether there is such an order or not.

use super::{Notice, Outcome};
use crate::{
    components::{
        document::{Head, document},
        field::Field,
        form_place::form_place,
    },
    context::Here,
    error::AppError,
    routes::{Page, api},
};
use commerce::checkout::Code;
use leptos::prelude::*;

/// What the notice says once somebody has asked.
pub const SENT: &str = "link_sent";

/// The page; `number` is what was typed before.
pub fn page(here: &Here, number: &str, notice: Option<&Notice>) -> Outcome {
    let head = Head {
        title: here.voice.plain("find-order-title"),
        return_to: here.link(&Page::FindOrder(String::new())),
        ..Head::default()
    };
    let code = notice.map(|notice| notice.code.clone()).unwrap_or_default();
    Outcome::Document(document(here, head, || body(here, number, &code)))
}

fn body(here: &Here, number: &str, code: &str) -> impl IntoView + use<> {
    let voice = &here.voice;
    let sent = (code == SENT).then(|| {
        view! { <p class="notice" role="status" data-testid="find-order-sent">{voice.text("find-order-sent")}</p> }
    });
    let error = |of: AppError| (code == of.code()).then(|| (of.code(), of.message(voice)));
    let number = Field {
        name: "number",
        id: "order-number".into(),
        label: voice.text("order-number"),
        width: "",
        value: number.to_owned(),
        required: true,
        autocomplete: "off",
        kind: "text",
        inputmode: None,
        hint: Some(voice.text("find-order-number-hint")),
        error: error(AppError::OrderNumber),
    };
    let email = Field {
        name: "email",
        id: "email".into(),
        label: voice.text("checkout-email"),
        width: "",
        value: String::new(),
        required: true,
        autocomplete: "email",
        kind: "email",
        inputmode: Some("email"),
        hint: None,
        error: error(AppError::Email(Code::Invalid)).or_else(|| error(AppError::Email(Code::Missing))),
    };
    view! {
        <header class="page-head">
            <h1>{voice.text("find-order-title")}</h1>
            <p class="lede">{voice.text("find-order-lede")}</p>
        </header>
        {sent}
        <form class="stack narrow" method="post" action=api::ORDERS_FIND novalidate>
            {form_place(here)}
            {number.input(here)}
            {email.input(here)}
            <button class="button" data-testid="find-order">{voice.text("find-order-send")}</button>
        </form>
    }
}
