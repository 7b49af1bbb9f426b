//! "Tell me when it is back."

use super::asked::{Asked, unwired};
use crate::{
    components::form_place::FormPlace,
    error::AppError,
    pages::{NOTICE_ASKED, request::NOTICE_COOKIE},
    routes::Page,
    views::{ActionError, Destination},
};
use leptos::{prelude::*, server_fn::codec::PostUrl};
use workflows::{StorageError, ask_notice, confirm_notice, forget_notice};

/// Asks for a mail when a variant is back. The answer is the same whether the address has asked before.
///
/// # Errors
/// [`ActionError`]: nothing is kept, and no mail is sent.
#[server(prefix = "/api", endpoint = "stock/notify", input = PostUrl)]
pub async fn stock_notify(
    #[server(default)] sku: String,
    #[server(default)] email: String,
    #[server(default)] market: String,
    #[server(default)] locale: String,
    #[server(default)] currency: String,
) -> Result<Destination, ActionError> {
    let asked = Asked::now().ok_or_else(unwired)?;
    let place = FormPlace { market, locale, currency };
    let here = asked.here(&place).map_err(|error| asked.refused(&asked.anywhere(), error, ""))?;
    ask_notice(&asked.app.shop, &here.visit(None), &sku, &email)
        .await
        .map_err(|failure| asked.refused_on(&here, &Page::Notices, failure.into(), &sku))?;
    let path = here.link(&Page::Notices);
    if asked.is_browser() {
        let sku = sku.parse::<commerce::Sku>().map(String::from).unwrap_or_default();
        asked.set_cookie(&format!("{NOTICE_COOKIE}={NOTICE_ASKED}.{sku}.0; Max-Age=60; HttpOnly"));
        asked.go_to(&path);
    }
    Ok(Destination { path })
}

/// Confirms by the link of a mail that an address wants to be told.
///
/// # Errors
/// [`ActionError`]: the shop has not written the link, or it cannot be kept.
#[server(prefix = "/api", endpoint = "stock/confirm", input = PostUrl)]
pub async fn stock_confirm(
    #[server(default)] ticket: String,
    #[server(default)] market: String,
    #[server(default)] locale: String,
    #[server(default)] currency: String,
) -> Result<Destination, ActionError> {
    let asked = Asked::now().ok_or_else(unwired)?;
    let known = confirm_notice(&asked.app.shop, &ticket).await;
    back(&asked, &FormPlace { market, locale, currency }, &ticket, known)
}

/// Erases the address of somebody who does not want to be told.
///
/// # Errors
/// As [`stock_confirm`].
#[server(prefix = "/api", endpoint = "stock/forget", input = PostUrl)]
pub async fn stock_forget(
    #[server(default)] ticket: String,
    #[server(default)] market: String,
    #[server(default)] locale: String,
    #[server(default)] currency: String,
) -> Result<Destination, ActionError> {
    let asked = Asked::now().ok_or_else(unwired)?;
    let known = forget_notice(&asked.app.shop, &ticket).await;
    back(&asked, &FormPlace { market, locale, currency }, &ticket, known)
}

/// To the page of the link, in the place of the form's page.
fn back(
    asked: &Asked,
    place: &FormPlace,
    ticket: &str,
    known: Result<bool, StorageError>,
) -> Result<Destination, ActionError> {
    let here = asked.here(place).map_err(|error| asked.refused(&asked.anywhere(), error, ""))?;
    match known {
        Ok(true) => {
            let path = here.link(&Page::Notice(ticket.to_owned()));
            asked.go_to(&path);
            Ok(Destination { path })
        }
        Ok(false) => Err(asked.refused_on(&here, &Page::Notices, AppError::UnknownNotice, "")),
        Err(error) => Err(asked.refused_on(&here, &Page::Notices, error.into(), "")),
    }
}
