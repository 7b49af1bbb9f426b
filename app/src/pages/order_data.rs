//! What is kept of an order, for the person whom it is about: to be read, taken away as a file, and erased.

use super::{Outcome, PageResponse, fault::Missing, order::address};
use crate::{
    components::{
        clock::clock_in,
        document::{Head, document},
        order_lines::{BriefLine, order_lines},
        refunds::refunds,
        totals::{SumOf, totals},
    },
    context::Here,
    routes::{Page, api},
};
use commerce::{Token, clock::Timestamp, order::OrderStatus};
use l10n::Args;
use leptos::prelude::*;
use serde_json::Value;
use workflows::{OrderData, view_data};

/// The page, always in the language and currency of the order.
pub async fn page(here: &Here, token: &Token) -> Outcome {
    let data = match load(here, token, Page::OrderData).await {
        Ok(data) => data,
        Err(outcome) => return outcome,
    };
    let number = Args::new().set("number", data.view.order.number.as_str());
    let head = Head {
        title: here.voice.plain_with("data-title", &number),
        return_to: here.link(&Page::Home),
        ..Head::default()
    };
    Outcome::Document(document(here, head, || body(here, &data)))
}

/// All of it as a file of JSON.
///
/// # Errors
/// What else the page came to.
pub async fn file(here: &Here, token: &Token) -> Result<PageResponse, Outcome> {
    let data = load(here, token, Page::OrderFile).await?;
    let name = format!("{}.json", data.view.order.number);
    Ok(PageResponse::json_file(data.to_json().to_string(), &name))
}

async fn load(here: &Here, token: &Token, page: fn(Token) -> Page) -> Result<OrderData, Outcome> {
    let data = view_data(&here.app.shop, token).await;
    let data = data.map_err(|error| Outcome::Failed(error.into()))?;
    let data = data.ok_or(Outcome::Missing(Missing::Order))?;
    let order = &data.view.order;
    if order.market == here.market.id && order.locale == here.place.locale {
        return Ok(data);
    }
    let own = Here::new(&here.app, &order.market, &order.locale, None);
    let own = own.ok_or(Outcome::Missing(Missing::Order))?;
    Err(Outcome::Elsewhere(308, own.place.path(&page(token.clone()))))
}

fn body(here: &Here, data: &OrderData) -> impl IntoView + use<> {
    let voice = &here.voice;
    let order = &data.view.order;
    let number = Args::new().set("number", order.number.as_str());
    let lines = order.lines.iter().map(BriefLine::of_order);
    let email = (!order.email.is_empty()).then(|| {
        view! { <h3>{voice.text("checkout-email")}</h3> <p><bdi data-testid="data-email">{order.email.clone()}</bdi></p> }
    });
    let file = here.link(&Page::OrderFile(order.token.clone()));
    let page = here.link(&Page::Order(order.token.clone()));
    view! {
        <div class="stack">
            <header class="stack">
                <h1>{voice.text_with("data-title", &number)}</h1>
                <p class="lede">{voice.text("data-lede")}</p>
                <p><a class="button quiet" href=file download data-testid="data-file">{voice.text("data-file")}</a></p>
            </header>
            <div class="with-aside">
                <div class="stack">
                    <section class="stack" aria-labelledby="kept-title">
                        <h2 id="kept-title">{voice.text("fact-kept-time")}</h2>
                        {how_long(here, data)}
                        {erasure(here, data)}
                    </section>
                    <section class="stack" aria-labelledby="you-title">
                        <h2 id="you-title">{voice.text("fact-kept-what")}</h2>
                        {email}
                        <h3>{voice.text("order-address")}</h3>
                        {address(here, order)}
                    </section>
                    <details data-testid="data-record">
                        <summary>{voice.text("data-record")}</summary>
                        <div lang="en" dir="ltr">{record(&data.to_json())}</div>
                    </details>
                    <p><a href=page>{voice.text("data-back")}</a></p>
                </div>
                <aside class="panel summary" aria-labelledby="sum-title">
                    <h2 id="sum-title">{voice.text("order-lines")}</h2>
                    {order_lines(here, lines.collect())}
                    {totals(here, &order.totals, SumOf::Order)}
                    {refunds(here, &data.view.refunds, &data.view.payees)}
                </aside>
            </div>
        </div>
    }
}

/// Until when it is kept what names her, and by what rule.
fn how_long(here: &Here, data: &OrderData) -> Option<impl IntoView + use<>> {
    let day = data.kept_until?;
    let is_record = data.view.order.status == OrderStatus::Paid;
    let id = if is_record { "data-kept-books" } else { "data-kept-unpaid" };
    let text = here.voice.text_with(id, &Args::new().date("day", day));
    // The name of a law is in the words of the data.
    let rule = is_record.then(|| {
        let source = data.period.provenance.source.clone();
        view! { <p class="small muted" lang="en" dir="ltr"><bdi>{source}</bdi></p> }
    });
    Some(view! { <p data-testid="data-kept-until" data-day=day.to_string()>{text}</p> {rule} })
}

/// What was erased, or when it will be, or how to ask for it.
fn erasure(here: &Here, data: &OrderData) -> AnyView {
    let voice = &here.voice;
    let said = |state: &'static str, id: &str, at: Timestamp| {
        let text = clock_in(here, id, Args::new(), "moment", at);
        view! { <p data-testid="data-erasure" data-state=state>{text}</p> }.into_any()
    };
    let erasure = &data.erasure;
    if let Some(at) = erasure.all_at {
        return said("all", "data-erased-all", at);
    }
    if let Some(at) = erasure.contact_at {
        return said("contact", "data-erased-contact", at);
    }
    if let Some(at) = erasure.due {
        return said("asked", "data-erasure-asked", at);
    }
    view! {
        <form class="stack" method="post" action=api::ORDERS_ERASE>
            <input type="hidden" name="token" value=data.view.order.token.to_string()/>
            <p id="erase-hint">{voice.text("data-erase-hint")}</p>
            <button class="button quiet" aria-describedby="erase-hint" data-testid="data-erase">{voice.text("data-erase")}</button>
        </form>
    }
    .into_any()
}

/// The record as it is stored, name by name; what is empty is left out.
fn record(value: &Value) -> AnyView {
    match value {
        Value::Object(fields) => {
            let is_there = |value: &Value| match value {
                Value::Null => false,
                Value::String(text) => !text.is_empty(),
                Value::Array(items) => !items.is_empty(),
                Value::Object(fields) => !fields.is_empty(),
                Value::Bool(_) | Value::Number(_) => true,
            };
            let rows = fields.iter().filter(|(_, value)| is_there(value)).map(|(name, value)| {
                view! { <div><dt>{name.replace('_', " ")}</dt> <dd>{record(value)}</dd></div> }
            });
            view! { <dl class="record">{rows.collect_view()}</dl> }.into_any()
        }
        Value::Array(items) => {
            let items = items.iter().map(|item| view! { <li>{record(item)}</li> });
            view! { <ol>{items.collect_view()}</ol> }.into_any()
        }
        Value::String(text) => view! { <bdi>{text.clone()}</bdi> }.into_any(),
        other => other.to_string().into_any(),
    }
}
