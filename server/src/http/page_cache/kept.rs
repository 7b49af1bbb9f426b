//! A page that was rendered and packed once and is sent many times.

use crate::http::encoding::Encoding;
use app::pages::{PageResponse, holds};
use axum::{body::Body, response::Response};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};

/// A page in one encoding, with its headers.
#[derive(Debug)]
pub struct Kept {
    headers: Vec<(HeaderName, HeaderValue)>,
    tag: HeaderValue,
    body: Bytes,
    encoding: Encoding,
}

/// What an entry takes beside the page's bytes: some headers, and its place among the others.
const FRAME: usize = 1024;

/// What an answer without a page says of it (RFC 9110, 15.4.5).
const OF_304: [HeaderName; 3] = [header::CACHE_CONTROL, header::ETAG, header::VARY];

impl Kept {
    /// Takes a page as it was rendered; `None` when it is none that may be kept for everyone.
    pub fn rendered(page: PageResponse) -> Option<Self> {
        let named = |name: HeaderName| page.headers.iter().find(|(held, _)| *held == name);
        let (_, tag) = named(header::ETAG)?;
        let (_, sharing) = named(header::CACHE_CONTROL)?;
        let is_public = sharing.to_str().is_ok_and(|text| text.starts_with("public"));
        if page.status != 200 || !is_public || named(header::SET_COOKIE).is_some() {
            return None;
        }
        let (tag, body, encoding) = (tag.clone(), Bytes::from(page.body), Encoding::Identity);
        Some(Self { headers: page.headers, tag, body, encoding })
    }

    /// The same page in an encoding; `None` when it cannot be packed. Takes a while.
    pub fn packed(&self, encoding: Encoding) -> Option<Self> {
        let body = encoding.pack(&self.body)?.into();
        Some(Self { headers: self.headers.clone(), tag: self.tag.clone(), body, encoding })
    }

    /// What it takes of memory, about, in bytes.
    pub fn weight(&self) -> usize {
        self.body.len().saturating_add(FRAME)
    }

    /// The answer to a request for the page: the page, its headers alone, or that what the client has is still
    /// right. `always` are the headers of every answer.
    pub fn answer(&self, method: &Method, asked: &HeaderMap, always: &HeaderMap) -> Response {
        let held = asked.get(header::IF_NONE_MATCH).and_then(|held| held.to_str().ok());
        let is_held = held.zip(self.tag.to_str().ok()).is_some_and(|(held, tag)| holds(held, tag));
        let body =
            if is_held || *method == Method::HEAD { Body::empty() } else { Body::from(self.body.clone()) };
        let mut response = Response::new(body);
        let headers = response.headers_mut();
        headers.clone_from(always);
        for (name, value) in &self.headers {
            // What describes the page stays with who has the page.
            if !is_held || OF_304.contains(name) {
                headers.append(name.clone(), value.clone());
            }
        }
        if is_held {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            return response;
        }
        headers.insert(header::CONTENT_LENGTH, self.body.len().into());
        if let Some(encoding) = self.encoding.name() {
            headers.insert(header::CONTENT_ENCODING, encoding);
        }
        response
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    fn page() -> PageResponse {
        PageResponse::document("<p>kept</p>".repeat(100)).public().tagged("W/\"tag\"")
    }

    #[test]
    fn only_a_public_page_without_a_cookie_is_kept() {
        assert!(Kept::rendered(page()).is_some());
        assert!(Kept::rendered(page().private()).is_none());
        assert!(Kept::rendered(page().without_notice()).is_none());
        assert!(Kept::rendered(page().with_status(404)).is_none());
        assert!(Kept::rendered(PageResponse::redirect(308, "/").public().tagged("W/\"tag\"")).is_none());
        assert!(Kept::rendered(PageResponse::document(String::new()).public()).is_none());
    }

    #[test]
    fn an_answer_has_the_headers_of_its_form() {
        let plain = Kept::rendered(page()).unwrap();
        let packed = plain.packed(Encoding::Gzip).unwrap();
        assert!(packed.weight() < plain.weight());
        let always = HeaderMap::from_iter([(header::REFERRER_POLICY, HeaderValue::from_static("x"))]);
        let asked = |held| HeaderMap::from_iter([(header::IF_NONE_MATCH, HeaderValue::from_static(held))]);
        let whole = packed.answer(&Method::GET, &asked("\"other\""), &always);
        assert_eq!(whole.status(), 200);
        assert_eq!(whole.headers()[header::CONTENT_ENCODING], "gzip");
        assert_eq!(whole.headers()[header::VARY], "accept-encoding");
        assert_eq!(whole.headers()[header::REFERRER_POLICY], "x");
        assert!(!plain.answer(&Method::GET, &asked(""), &always).headers().contains_key("content-encoding"));
        let held = packed.answer(&Method::GET, &asked("W/\"tag\""), &always);
        assert_eq!(held.status(), 304);
        for name in ["etag", "vary", "cache-control"] {
            assert!(held.headers().contains_key(name), "{name}");
        }
        for name in ["content-type", "content-length", "content-encoding"] {
            assert!(!held.headers().contains_key(name), "{name}");
        }
    }
}
