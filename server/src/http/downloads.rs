//! `/downloads/{link}`: the file of a digital good, for who holds a link that the shop has signed; and
//! `/downloads/{order}/{sku}`, which leads who holds the link of a paid order to a fresh one.

use super::{
    refusal::{Asker, page},
    site::Site,
};
use crate::goods::DigitalGood;
use app::{error::AppError, pages, routes};
use axum::{
    body::Body,
    extract::{Path, Request, State},
    response::Response,
};
use commerce::{Locale, MarketId, Sku, Token};
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use std::{ffi::OsStr, io, path};
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

/// Hands out a file, or says why not. What is not sent, because there is no such file or no such part of it, is not counted.
pub async fn follow(State(site): State<Site>, Path(link): Path<String>, request: Request) -> Response {
    let asker = Asker::new(&site, request.uri(), request.headers());
    if let Some(refused) = other_method(&site, &asker, request.method()) {
        return refused;
    }
    let (file, title) = match hand_out(&site.app.shop, &link, true).await {
        Ok(Handed::File { file, title }) => (file, title),
        other => return not_handed(&site, &asker, &request, other),
    };
    let Some(good) = site.goods.open(&file).await else {
        tracing::error!(file, "the file of a digital good is missing");
        return asker.missing(&site);
    };
    let is_head = request.method() == Method::HEAD;
    let part = if is_head { Part::Whole } else { Part::asked(request.headers(), &good) };
    if !is_head && part != Part::None {
        match hand_out(&site.app.shop, &link, false).await {
            Ok(Handed::File { .. }) => {}
            // It was the last time, and somebody else was faster.
            other => return not_handed(&site, &asker, &request, other),
        }
    }
    match attachment((&file, &title), good, part, is_head).await {
        Ok(response) => response,
        Err(error) => {
            tracing::error!(file, %error, "the file of a digital good cannot be read");
            asker.missing(&site)
        }
    }
}

/// Why no file is handed out.
fn not_handed(
    site: &Site,
    asker: &Asker,
    request: &Request,
    handed: Result<Handed, StorageError>,
) -> Response {
    match handed {
        Ok(Handed::Refused(why, market, locale)) => {
            let mut request = site.page_request(request.uri(), request.headers());
            // Whoever holds a link reads the language of the order. Its page names the buyer, and is not told here.
            request.path = home(market, locale);
            let mut response = page(pages::fault(&site.app, &request, &AppError::Download(why)));
            hide(response.headers_mut());
            response
        }
        Ok(Handed::Unknown | Handed::File { .. }) => asker.missing(site),
        Err(error) => asker.refuse(site, &error.into()),
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
async fn attachment(
    (name, title): (&str, &str),
    good: DigitalGood,
    part: Part,
    is_head: bool,
) -> io::Result<Response> {
    let length = good.length;
    let (status, from, count, range) = match part {
        Part::Whole => (StatusCode::OK, 0, length, None),
        Part::None => (StatusCode::RANGE_NOT_SATISFIABLE, 0, 0, Some(format!("bytes */{length}"))),
        Part::From { first, last } => {
            let count = last.saturating_sub(first).saturating_add(1);
            (StatusCode::PARTIAL_CONTENT, first, count, Some(format!("bytes {first}-{last}/{length}")))
        }
    };
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    let answer = response.headers_mut();
    hide(answer);
    answer.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type(name)));
    answer.insert(header::CONTENT_LENGTH, HeaderValue::from(count));
    answer.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    let told = [
        (header::ETAG, Some(good.tag.clone())),
        (header::CONTENT_RANGE, range),
        (header::CONTENT_DISPOSITION, Some(disposition(name, title))),
    ];
    for (name, value) in told {
        if let Some(value) = value.and_then(|value| HeaderValue::from_str(&value).ok()) {
            answer.insert(name, value);
        }
    }
    if !is_head && count > 0 {
        *response.body_mut() = good.body(from, count).await?;
    }
    Ok(response)
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

/// What of a file is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// All of it.
    Whole,
    /// From one byte to another, both of them too.
    From { first: u64, last: u64 },
    /// No byte of the file is in what was asked for.
    None,
}

impl Part {
    /// What a request asks for. The rest of a file that was changed since fits no beginning: then it is all of it.
    fn asked(headers: &HeaderMap, good: &DigitalGood) -> Self {
        let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
        let is_same = text(header::IF_RANGE).is_none_or(|tag| tag == good.tag);
        let range = text(header::RANGE).filter(|_| is_same);
        range.and_then(|range| Self::read(range, good.length)).unwrap_or(Self::Whole)
    }

    /// Reads a single range; `None` for several ranges, and for what is no range.
    fn read(range: &str, length: u64) -> Option<Self> {
        let (from, to) = range.strip_prefix("bytes=")?.split_once('-')?;
        let end = length.checked_sub(1);
        if from.is_empty() {
            let count: u64 = to.parse().ok()?;
            let end = end.filter(|_| count > 0);
            return Some(
                end.map_or(Self::None, |last| Self::From { first: length.saturating_sub(count), last }),
            );
        }
        let first: u64 = from.parse().ok()?;
        let last = if to.is_empty() { None } else { Some(to.parse::<u64>().ok()?) };
        if last.is_some_and(|last| last < first) {
            return None;
        }
        let end = end.filter(|end| first <= *end);
        Some(end.map_or(Self::None, |end| Self::From { first, last: last.map_or(end, |last| last.min(end)) }))
    }
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
            ("bytes=0-3", Some(Part::From { first: 0, last: 3 })),
            ("bytes=4-", Some(Part::From { first: 4, last: 9 })),
            ("bytes=4-99", Some(Part::From { first: 4, last: 9 })),
            ("bytes=-3", Some(Part::From { first: 7, last: 9 })),
            ("bytes=-99", Some(Part::From { first: 0, last: 9 })),
            ("bytes=10-", Some(Part::None)),
            ("bytes=-0", Some(Part::None)),
            ("bytes=5-4", None),
            ("bytes=0-1,3-4", None),
            ("lines=0-1", None),
            ("bytes=x-", None),
        ] {
            assert_eq!(Part::read(range, 10), expected, "{range}");
        }
        assert_eq!(Part::read("bytes=0-", 0), Some(Part::None));
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
