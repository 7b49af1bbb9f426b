//! Goods that go back.

use super::{
    asked::{Asked, unwired},
    orders::named,
};
use crate::{
    components::send_back::RETURNS,
    context::describe,
    error::AppError,
    pages::{left_out, return_query as query, wanted},
    routes::Page,
    views::{ActionError, Destination},
};
use leptos::{prelude::*, server_fn::codec::PostUrl};
use std::collections::BTreeMap;
use workflows::{ask_return, keep_pictures};

/// The fields of the form: those of each line are named after its variant.
#[derive(Debug, Clone, Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct ReturnFields {
    token: String,
    number: String,
    #[serde(flatten)]
    lines: BTreeMap<String, String>,
}

/// Keeps that goods of an order go back, and confirms it by mail, with the pictures that came with the form. The same form
/// twice is one return. Pictures that are taken stay when the rest is not.
///
/// # Errors
/// [`ActionError`]: nothing was changed.
#[server(prefix = "/api", endpoint = "orders/return", input = PostUrl)]
pub async fn orders_return(#[server(flatten)] form: ReturnFields) -> Result<Destination, ActionError> {
    let asked = Asked::now().ok_or_else(unwired)?;
    let (here, view) = named(&asked, &form.token).await?;
    let token = view.order.token.clone();
    let out = left_out(&form.lines);
    let wanted = wanted(form.lines);
    // What is no number is that of no form.
    let number = form.number.parse().unwrap_or_default();
    let voice = here.voice.clone();
    let again = Page::OrderReturn(token.clone());
    let said = query(&view.order, &wanted);
    let uploaded = asked.uploaded().clone();
    if !uploaded.pictures.is_empty() || !out.is_empty() {
        let kept = keep_pictures(&asked.app.shop, &token, number, &out, &uploaded.pictures).await;
        kept.map_err(|failure| asked.refused_with(&here, &again, &said, &failure.into()))?;
    }
    // To a form that has been taken before, what is wrong with its pictures does not matter any more.
    let is_stated = view.returns.iter().any(|request| request.number == number);
    if let Some(fault) = uploaded.fault.filter(|_| !is_stated) {
        return Err(asked.refused_with(&here, &again, &said, &AppError::Picture(fault)));
    }
    let kept =
        ask_return(&asked.app.shop, &token, number, &wanted, &move |variant| describe(&voice, variant)).await;
    kept.map_err(|failure| asked.refused_with(&here, &again, &said, &failure.into()))?;
    let path = format!("{}#{RETURNS}", here.place.path(&Page::Order(token)));
    asked.go_to(&path);
    Ok(Destination { path })
}
