//! How often pages are looked at, without telling who looks: numbers by market, language and kind of page, and whether a
//! program said that it is one. No address, no cookie and no browser's name is kept. They are counted in memory, and a job
//! adds them to the day's numbers. What a cache in front of the shop answers, the shop does not see.

use app::routes::read;
use axum::response::Response;
use commerce::clock::Date;
use http::{HeaderMap, Method, StatusCode, header, request::Parts as Asked};
use std::{
    collections::HashMap,
    sync::{
        PoisonError, RwLock,
        atomic::{AtomicU64, Ordering},
    },
};
use storage::page_views::PageViews;

/// The kinds of pages, as they are exported.
const KINDS: [&str; 8] = ["home", "collection", "product", "content", "search", "cart", "checkout", "help"];

/// Of one market and language: of each kind, views by people and by programs.
type Counters = [[AtomicU64; 2]; KINDS.len()];

/// What was counted since it was last taken, by the beginning of the path: `/de/en`. There are no more than markets and
/// languages, since only pages that are there are counted.
#[derive(Debug, Default)]
pub struct Visits(RwLock<HashMap<Box<str>, Counters>>);

impl Visits {
    /// Counts an answer, if it is a page that somebody looks at: no question for its headers alone, and nothing that a
    /// browser fetches before it is asked for.
    pub fn saw(&self, asked: &Asked, response: &Response) {
        let is_page = matches!(response.status(), StatusCode::OK | StatusCode::NOT_MODIFIED);
        if asked.method != Method::GET || !is_page || is_ahead(&asked.headers) {
            return;
        }
        let Some((place, kind)) = sorted(asked.uri.path()) else { return };
        let who = usize::from(is_bot(&asked.headers));
        let count = |counters: &Counters| {
            if let Some(counter) = counters.get(kind).and_then(|both| both.get(who)) {
                counter.fetch_add(1, Ordering::Relaxed);
            }
        };
        {
            let counted = self.0.read().unwrap_or_else(PoisonError::into_inner);
            if let Some(counters) = counted.get(place) {
                return count(counters);
            }
        }
        // Rarely: a place that nobody has looked at since the start. The path is the page's own, or it would be no page.
        if read(asked.uri.path()).page.is_some() {
            let mut counted = self.0.write().unwrap_or_else(PoisonError::into_inner);
            count(counted.entry(place.into()).or_default());
        }
    }

    /// Takes what was counted, as views of a day.
    pub fn take(&self, day: Date) -> Vec<PageViews> {
        let counted = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let mut taken = Vec::new();
        for (place, counters) in counted.iter() {
            let Some((market, locale)) = place.trim_start_matches('/').split_once('/') else { continue };
            for (kind, both) in KINDS.iter().zip(counters) {
                for (bots, counter) in [false, true].into_iter().zip(both) {
                    let views = counter.swap(0, Ordering::Relaxed);
                    if views > 0 {
                        let (market, locale) = (market.to_owned(), locale.to_owned());
                        taken.push(PageViews { day, market, locale, kind: (*kind).to_owned(), bots, views });
                    }
                }
            }
        }
        taken
    }

    /// Puts back what could not be kept, to be taken with the next.
    pub fn put_back(&self, views: &[PageViews]) {
        let counted = self.0.read().unwrap_or_else(PoisonError::into_inner);
        for row in views {
            let place = format!("/{}/{}", row.market, row.locale);
            let kind = KINDS.iter().position(|kind| *kind == row.kind);
            let counters = counted.get(place.as_str()).zip(kind);
            let counter =
                counters.and_then(|(counters, kind)| counters.get(kind)?.get(usize::from(row.bots)));
            if let Some(counter) = counter {
                counter.fetch_add(row.views, Ordering::Relaxed);
            }
        }
    }
}

/// The beginning of a page's path, and its kind by its place in [`KINDS`]. An order's page is none that is counted: it
/// is one shopper's.
fn sorted(path: &str) -> Option<(&str, usize)> {
    let mut slashes = path.match_indices('/').map(|(at, _)| at);
    let (_, _, third) = (slashes.next().filter(|at| *at == 0)?, slashes.next()?, slashes.next()?);
    let (place, rest) = path.split_at_checked(third)?;
    let kind = match rest.get(1..)?.split('/').next()? {
        "" => "home",
        "c" => "collection",
        "p" => "product",
        "pages" => "content",
        other => other,
    };
    Some((place, KINDS.iter().position(|known| *known == kind)?))
}

/// Whether a browser fetches it before anybody has asked for it.
fn is_ahead(headers: &HeaderMap) -> bool {
    headers.get("sec-purpose").is_some_and(|purpose| purpose.as_bytes().starts_with(b"prefetch"))
}

/// Whether a program says that it is one, by a word of its name: in lower case, or in capitals where it begins one.
fn is_bot(headers: &HeaderMap) -> bool {
    const WORDS: [&[u8]; 6] = [b"bot", b"crawl", b"spider", b"slurp", b"preview", b"http"];
    let Some(agent) = headers.get(header::USER_AGENT).map(http::HeaderValue::as_bytes) else { return true };
    let begins = |rest: &[u8]| {
        WORDS.iter().any(|word| rest.get(..word.len()).is_some_and(|part| part.eq_ignore_ascii_case(word)))
    };
    (0..agent.len()).any(|at| agent.get(at..).is_some_and(begins))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use axum::body::Body;
    use http::Request;

    fn seen(visits: &Visits, method: &str, path: &str, headers: &[(&str, &str)], status: u16) {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let (asked, _) = request.body(Body::empty()).unwrap().into_parts();
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::from_u16(status).unwrap();
        visits.saw(&asked, &response);
    }

    fn told(visits: &Visits) -> Vec<String> {
        let mut told: Vec<String> = visits
            .take("2026-11-22".parse().unwrap())
            .into_iter()
            .map(|row| {
                let who = if row.bots { "bots" } else { "people" };
                format!("{} {} {} {who} {}", row.market, row.locale, row.kind, row.views)
            })
            .collect();
        told.sort();
        told
    }

    const BROWSER: (&str, &str) = ("user-agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101");

    #[test]
    fn pages_are_counted_by_place_and_kind_and_programs_apart() {
        let visits = Visits::default();
        for path in ["/de/en/p/bowl", "/de/en/p/cup?currency=USD", "/de/en/", "/jp/ja/cart"] {
            seen(&visits, "GET", path, &[BROWSER], 200);
        }
        seen(&visits, "GET", "/de/en/p/bowl", &[BROWSER], 304);
        for agent in ["Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)", "curl http"]
        {
            seen(&visits, "GET", "/de/en/p/bowl", &[("user-agent", agent)], 200);
        }
        seen(&visits, "GET", "/de/en/p/bowl", &[], 200);
        let all =
            ["de en home people 1", "de en product bots 3", "de en product people 3", "jp ja cart people 1"];
        assert_eq!(told(&visits), all);
        assert!(told(&visits).is_empty(), "what was taken is not taken twice");
    }

    #[test]
    fn what_nobody_looked_at_is_no_view() {
        let visits = Visits::default();
        seen(&visits, "HEAD", "/de/en/", &[BROWSER], 200);
        seen(&visits, "GET", "/de/en/p/gone", &[BROWSER], 404);
        seen(&visits, "GET", "/de/en/p/old", &[BROWSER], 308);
        seen(&visits, "GET", "/de/en/", &[BROWSER, ("sec-purpose", "prefetch;prerender")], 200);
        for path in ["/", "/robots.txt", "/sitemaps/de-1.xml", "/de/en/feeds/google.xml", "/assets/x/y.css"] {
            seen(&visits, "GET", path, &[BROWSER], 200);
        }
        seen(&visits, "GET", &format!("/de/en/orders/{}", "A".repeat(43)), &[BROWSER], 200);
        assert!(told(&visits).is_empty());
    }

    #[test]
    fn what_could_not_be_kept_is_counted_with_the_next() {
        let visits = Visits::default();
        seen(&visits, "GET", "/de/en/", &[BROWSER], 200);
        let taken = visits.take("2026-11-22".parse().unwrap());
        visits.put_back(&taken);
        seen(&visits, "GET", "/de/en/", &[BROWSER], 200);
        assert_eq!(told(&visits), ["de en home people 2"]);
    }
}
