//! Forms of other sites change nothing here.

use super::{refusal::Asker, site::Site};
use crate::config::is_loopback;
use app::error::AppError;
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use http::{HeaderMap, Method, Uri, header};

/// Refuses a request that may change something and comes from another site. Webhooks do come from elsewhere; they
/// are signed, and carry no cookie.
pub async fn guard(State(site): State<Site>, request: Request, next: Next) -> Response {
    let harmless = matches!(*request.method(), Method::GET | Method::HEAD);
    if harmless
        || request.uri().path().starts_with("/webhooks/")
        || is_own(request.headers(), &site.app.shop.base_url)
    {
        return next.run(request).await;
    }
    Asker::new(&site, request.uri(), request.headers()).refuse(&site, &AppError::Forbidden)
}

/// Whether a request comes from a page of the shop at `base_url`. A client that says nothing of where it comes from
/// is no browser, and holds nobody's cookies.
fn is_own(headers: &HeaderMap, base_url: &str) -> bool {
    let text = |name| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    let site_is_own = match text(header::HeaderName::from_static("sec-fetch-site")) {
        None | Some("same-origin" | "none") => true,
        Some(_) => false,
    };
    let origin_is_own = match text(header::ORIGIN) {
        None => true,
        Some(origin) if origin == base_url => true,
        // On this machine the shop has several names: `localhost`, `127.0.0.1`, the admin's port.
        Some(origin) => text(header::HOST).is_some_and(|host| {
            base_url.starts_with("http://") && origin.strip_prefix("http://") == Some(host) && is_here(host)
        }),
    };
    site_is_own && origin_is_own
}

fn is_here(authority: &str) -> bool {
    let Ok(uri) = authority.parse::<Uri>() else { return false };
    uri.host().is_some_and(is_loopback)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn own(base: &str, said: &[(&'static str, &'static str)]) -> bool {
        let headers =
            said.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect();
        is_own(&headers, base)
    }

    #[test]
    fn only_the_shops_own_pages_change_something() {
        const SHOP: &str = "https://shop.example";
        for said in [
            &[][..],
            &[("origin", SHOP)],
            &[("origin", SHOP), ("sec-fetch-site", "same-origin")],
            &[("sec-fetch-site", "none")],
        ] {
            assert!(own(SHOP, said), "{said:?}");
        }
        for said in [
            &[("origin", "https://evil.example")][..],
            &[("origin", "null")],
            &[("origin", "")],
            &[("origin", "http://shop.example")],
            &[("origin", "https://shop.example.evil.example")],
            &[("origin", "https://shop.example:8443")],
            &[("sec-fetch-site", "cross-site")],
            &[("sec-fetch-site", "same-site")],
            &[("origin", SHOP), ("sec-fetch-site", "cross-site")],
            &[("origin", "https://evil.example"), ("host", "evil.example")],
            &[("origin", "http://evil.example"), ("host", "evil.example")],
        ] {
            assert!(!own(SHOP, said), "{said:?}");
        }
    }

    #[test]
    fn on_this_machine_the_host_that_was_asked_for_counts() {
        const SHOP: &str = "http://127.0.0.1:3000";
        assert!(own(SHOP, &[("origin", "http://localhost:3000"), ("host", "localhost:3000")]));
        assert!(own(SHOP, &[("origin", "http://[::1]:3000"), ("host", "[::1]:3000")]));
        assert!(!own(SHOP, &[("origin", "http://localhost:4000"), ("host", "localhost:3000")]));
        assert!(!own(SHOP, &[("origin", "http://rebound.example:3000"), ("host", "rebound.example:3000")]));
    }
}
