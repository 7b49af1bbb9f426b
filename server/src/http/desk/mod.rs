//! The marketer's desk: the shop on the operator's listener, in which every text tells where it stands, with what is
//! translated and what is not. The public listener knows nothing of it.

mod coverage;
mod document;
mod dressing;
mod files;
mod live;
mod mails;
mod news;
mod paths;
mod tags;

pub use news::News;

use super::{csrf::AtTheDesk, shop, site::Site};
use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    response::Response,
    routing::get,
};
use dressing::Dress;
use http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use http_body_util::BodyExt;
use l10n::{Manner, manner};
use paths as at;
use std::{path::PathBuf, sync::Arc};
use tower::ServiceExt;

/// Every manner with its name in a link.
const MANNERS: [(Manner, &str); 4] = [
    (Manner::Plain, "Shop"),
    (Manner::Keys, "Keys"),
    (Manner::Pseudo, "Pseudo"),
    (Manner::Mirrored, "Mirrored"),
];

/// The desk's own pages; `locales` is the folder of words, if they come from one.
pub fn routes(locales: Option<PathBuf>) -> Router<Site> {
    let page = move |site: State<Site>, path, uri| coverage::page(site, path, uri, locales.clone());
    let overview = page.clone();
    Router::new()
        .route(at::HOME, get(move |site, uri: Uri| overview(site, None, uri)))
        .route(at::LANGUAGE, get(page))
        .route(at::MAILS, get(mails::list))
        .route(at::MAIL, get(mails::mail))
        .route(at::LIVE, get(live::tell))
        .route(at::SCRIPT, get(files::script))
        .route(at::STYLE, get(files::style))
}

/// The shop in every manner of saying its words, rendered for each request: what is on the page is what is in the files.
pub fn walk(site: &Site) -> Router {
    let in_manner = |(manner, _)| (manner, shop(&site.in_manner(manner)));
    let shops = MANNERS.map(in_manner).to_vec();
    Router::new().fallback(show).with_state(Arc::new(Desk { site: site.clone(), shops }))
}

struct Desk {
    site: Site,
    shops: Vec<(Manner, Router)>,
}

async fn show(State(desk): State<Arc<Desk>>, mut request: Request) -> Response {
    let asked = manner_of(request.uri());
    let Some((manner, shop)) = desk.shops.iter().find(|(manner, _)| *manner == asked) else {
        return Response::default();
    };
    // The page is worked on before it is sent, and never kept.
    for name in [header::ACCEPT_ENCODING, header::IF_NONE_MATCH] {
        request.headers_mut().remove(name);
    }
    request.extensions_mut().insert(AtTheDesk);
    let uri = request.uri().clone();
    // Before the page: what changes while it is rendered makes it load again.
    let news = desk.site.news();
    let Ok(response) = shop.clone().oneshot(request).await;
    let (mut parts, body) = response.into_parts();
    going_on(&mut parts.headers, *manner);
    let is = |kind: &str| {
        parts
            .headers
            .get(header::CONTENT_TYPE)
            .is_some_and(|value| value.as_bytes().starts_with(kind.as_bytes()))
    };
    let (is_page, is_data) = (is("text/html"), is("application/json"));
    if !is_page && !is_data {
        return Response::from_parts(parts, body);
    }
    let Ok(body) = body.collect().await else {
        parts.status = StatusCode::INTERNAL_SERVER_ERROR;
        return Response::from_parts(parts, Body::empty());
    };
    let text = String::from_utf8_lossy(&body.to_bytes()).into_owned();
    let text = match is_page {
        // The answer to HEAD has none.
        true if text.is_empty() => text,
        true => Dress::new(*manner, &uri, &news).on(&text),
        false => manner::unmarked(&text),
    };
    for name in [header::CONTENT_LENGTH, header::ETAG] {
        parts.headers.remove(name);
    }
    parts.headers.remove("speculation-rules");
    parts.headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Response::from_parts(parts, Body::from(text))
}

/// In which manner an address asks for the words: `?words=keys`.
fn manner_of(uri: &Uri) -> Manner {
    let named = uri.query().into_iter().flat_map(|query| query.split('&'));
    named.filter_map(|pair| Manner::named(pair.strip_prefix("words=")?)).next().unwrap_or_default()
}

/// A redirect leads on in the same manner.
fn going_on(headers: &mut HeaderMap, manner: Manner) {
    let Some(to) = headers.get(header::LOCATION).and_then(|value| value.to_str().ok()) else { return };
    if let Ok(to) = HeaderValue::from_str(&dressing::with_words(to, manner, "&")) {
        headers.insert(header::LOCATION, to);
    }
}
