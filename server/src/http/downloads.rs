//! `/downloads/{link}`: the file of a digital good, for who holds a link that the shop has signed; and
//! `/downloads/{order}/{sku}`, which leads who holds the link of a paid order to a fresh one.

use super::{
    refusal::{Asker, page},
    site::Site,
};
use app::{error::AppError, pages, routes};
use axum::{
    body::Body,
    extract::{Path, Request, State},
    response::Response,
};
use commerce::{Locale, MarketId, Sku, Token};
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use std::{borrow::Cow, ffi::OsStr, path};
use workflows::{Handed, StorageError, hand_out, view_order};

/// Leads to a fresh link: an order that is not paid yet, or that somebody looks at, is told apart from no order by its own
/// page, not here.
pub async fn lead(
    State(site): State<Site>,
    Path(asked): Path<(String, String)>,
    request: Request,
) -> Response {
    let asker = Asker::new(&site, request.uri(), request.headers());
    if let Some(refused) = other_method(&site, &asker, request.method()) {
        return refused;
    }
    match fresh(&site, &asked).await {
        Ok(Some(path)) => {
            let mut response = Response::new(Body::empty());
            *response.status_mut() = StatusCode::SEE_OTHER;
            hide(response.headers_mut());
            if let Ok(path) = HeaderValue::from_str(&path) {
                response.headers_mut().insert(header::LOCATION, path);
            }
            response
        }
        Ok(None) => asker.missing(&site),
        Err(error) => asker.refuse(&site, &error.into()),
    }
}

async fn fresh(site: &Site, asked: &(String, String)) -> Result<Option<String>, StorageError> {
    let (Ok(token), Ok(sku)) = (asked.0.parse::<Token>(), asked.1.parse::<Sku>()) else { return Ok(None) };
    let Some(view) = view_order(&site.app.shop, &token).await? else { return Ok(None) };
    let Some(offer) = view.files.iter().find(|offer| offer.sku == sku) else { return Ok(None) };
    let order = || routes::Page::Order(token.clone());
    let place = routes::Place { market: view.order.market, locale: view.order.locale, currency: None };
    Ok(Some(match &offer.link {
        Ok(link) => routes::download(&link.text),
        Err(_) => place.path(&order()),
    }))
}

/// Hands out a file, or says why not.
pub async fn follow(State(site): State<Site>, Path(link): Path<String>, request: Request) -> Response {
    let asker = Asker::new(&site, request.uri(), request.headers());
    if let Some(refused) = other_method(&site, &asker, request.method()) {
        return refused;
    }
    let is_head = request.method() == Method::HEAD;
    match hand_out(&site.app.shop, &link, is_head).await {
        Ok(Handed::File { file, title }) => match site.goods.read(&file).await {
            Some(bytes) => attachment((&file, &title), bytes, request.headers(), is_head),
            None => {
                tracing::error!(file, "the file of a digital good is missing");
                asker.missing(&site)
            }
        },
        Ok(Handed::Unknown) => asker.missing(&site),
        Ok(Handed::Refused(why, market, locale)) => {
            let mut request = site.page_request(request.uri(), request.headers());
            // Whoever holds a link reads the language of the order. Its page names the buyer, and is not told here.
            request.path = home(market, locale);
            let mut response = page(pages::fault(&site.app, &request, &AppError::Download(why)));
            hide(response.headers_mut());
            response
        }
        Err(error) => asker.refuse(&site, &error.into()),
    }
}

fn home(market: MarketId, locale: Locale) -> String {
    routes::Place { market, locale, currency: None }.path(&routes::Page::Home)
}

pub(super) fn other_method(site: &Site, asker: &Asker, method: &Method) -> Option<Response> {
    if matches!(*method, Method::GET | Method::HEAD) {
        return None;
    }
    let mut response = asker.refuse(site, &AppError::MethodNotAllowed);
    response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
    Some(response)
}

/// Nobody keeps it, and no search engine shows it.
pub(super) fn hide(headers: &mut HeaderMap) {
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    headers.insert("x-robots-tag", HeaderValue::from_static("noindex"));
}

/// A file, or the part of it that is asked for.
fn attachment(
    (name, title): (&str, &str),
    bytes: Cow<'static, [u8]>,
    headers: &HeaderMap,
    is_head: bool,
) -> Response {
    let length = bytes.len();
    let asked = headers.get(header::RANGE).and_then(|range| range.to_str().ok());
    let part = asked.and_then(|range| part(range, length)).filter(|_| !is_head);
    let mut response = Response::new(Body::empty());
    let (status, body, range) = match part {
        None => (StatusCode::OK, bytes, None),
        Some(None) => {
            (StatusCode::RANGE_NOT_SATISFIABLE, Cow::Borrowed(&[][..]), Some(format!("bytes */{length}")))
        }
        Some(Some((first, last))) => {
            let part = bytes.get(first..=last).unwrap_or_default().to_vec();
            (StatusCode::PARTIAL_CONTENT, Cow::Owned(part), Some(format!("bytes {first}-{last}/{length}")))
        }
    };
    *response.status_mut() = status;
    let answer = response.headers_mut();
    hide(answer);
    answer.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type(name)));
    answer.insert(header::CONTENT_LENGTH, HeaderValue::from(body.len()));
    answer.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    if let Some(range) = range.and_then(|range| HeaderValue::from_str(&range).ok()) {
        answer.insert(header::CONTENT_RANGE, range);
    }
    if let Ok(value) = HeaderValue::from_str(&disposition(name, title)) {
        answer.insert(header::CONTENT_DISPOSITION, value);
    }
    if !is_head {
        *response.body_mut() = Body::from(body);
    }
    response
}

/// The name of the file for old programs, and that of the thing for all others (RFC 6266).
fn disposition(name: &str, title: &str) -> String {
    let end = path::Path::new(name).extension().and_then(OsStr::to_str).unwrap_or_default();
    let long: String =
        title.chars().map(|c| if c.is_control() || "/\\:".contains(c) { ' ' } else { c }).collect();
    let long = format!("{}.{end}", long.trim());
    let long = utf8_percent_encode(&long, NON_ALPHANUMERIC);
    format!("attachment; filename=\"{name}\"; filename*=UTF-8''{long}")
}

/// The first and the last byte of a single range; the inner `None` where no byte of the file is in it. Several ranges,
/// and what is no range, are answered with all of it.
fn part(range: &str, length: usize) -> Option<Option<(usize, usize)>> {
    let (from, to) = range.strip_prefix("bytes=")?.split_once('-')?;
    let end = length.checked_sub(1);
    if from.is_empty() {
        let count: usize = to.parse().ok()?;
        return Some(end.filter(|_| count > 0).map(|end| (length.saturating_sub(count), end)));
    }
    let first: usize = from.parse().ok()?;
    let last = if to.is_empty() { None } else { Some(to.parse::<usize>().ok()?) };
    if last.is_some_and(|last| last < first) {
        return None;
    }
    Some(end.filter(|end| first <= *end).map(|end| (first, last.map_or(end, |last| last.min(end)))))
}

fn content_type(name: &str) -> &'static str {
    match path::Path::new(name).extension().and_then(OsStr::to_str) {
        Some("pdf") => "application/pdf",
        Some("otf") => "font/otf",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_range_is_a_part_and_anything_else_is_all() {
        for (range, expected) in [
            ("bytes=0-3", Some(Some((0, 3)))),
            ("bytes=4-", Some(Some((4, 9)))),
            ("bytes=4-99", Some(Some((4, 9)))),
            ("bytes=-3", Some(Some((7, 9)))),
            ("bytes=-99", Some(Some((0, 9)))),
            ("bytes=10-", Some(None)),
            ("bytes=-0", Some(None)),
            ("bytes=5-4", None),
            ("bytes=0-1,3-4", None),
            ("lines=0-1", None),
            ("bytes=x-", None),
        ] {
            assert_eq!(part(range, 10), expected, "{range}");
        }
        assert_eq!(part("bytes=0-", 0), Some(None));
    }

    #[test]
    fn a_name_in_any_script_is_one_header() {
        let header = disposition("score.pdf", "渡し/\r\n舟");
        assert!(HeaderValue::from_str(&header).is_ok(), "{header}");
        assert!(
            header.starts_with("attachment; filename=\"score.pdf\"; filename*=UTF-8''%E6%B8%A1"),
            "{header}"
        );
        assert!(header.ends_with("%2Epdf"), "{header}");
    }
}
