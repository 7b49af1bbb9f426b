//! Headers on every answer that keep what others write out of the shop's pages.

use super::site::Site;
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use http::{HeaderMap, HeaderName, HeaderValue, header, header::InvalidHeaderValue};

/// Nothing from elsewhere, nothing inline; Wasm may be compiled, which is no `eval`.
pub const POLICY: &str = "default-src 'self'; img-src 'self' data:; script-src 'self' 'wasm-unsafe-eval'; \
     style-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const ALWAYS: [(HeaderName, HeaderValue); 5] = [
    (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY)),
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::REFERRER_POLICY, HeaderValue::from_static("strict-origin-when-cross-origin")),
    (
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static("camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
];

/// The policy of pages that nobody keeps: forms of theirs may lead to a payment provider's page as well.
///
/// # Errors
/// An origin that cannot stand in a header.
pub fn private_policy(origins: &[String]) -> Result<HeaderValue, InvalidHeaderValue> {
    let forms = std::iter::once("form-action 'self'").chain(origins.iter().map(String::as_str));
    HeaderValue::try_from(POLICY.replace("form-action 'self'", &forms.collect::<Vec<_>>().join(" ")))
}

/// Adds them. An answer that has one of its own keeps it.
pub async fn add(State(site): State<Site>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    add_to(response.headers_mut(), &site);
    response
}

/// All of them.
pub fn always(site: &Site) -> HeaderMap {
    let mut headers = HeaderMap::new();
    add_to(&mut headers, site);
    headers
}

fn add_to(headers: &mut HeaderMap, site: &Site) {
    if headers.get(header::CACHE_CONTROL).is_some_and(|value| value == "no-store") {
        headers.entry(header::CONTENT_SECURITY_POLICY).or_insert_with(|| site.private_policy.clone());
    }
    for (name, value) in ALWAYS {
        headers.entry(name).or_insert(value);
    }
    if site.is_secure() {
        let two_years = HeaderValue::from_static("max-age=63072000");
        headers.entry(header::STRICT_TRANSPORT_SECURITY).or_insert(two_years);
    }
}
