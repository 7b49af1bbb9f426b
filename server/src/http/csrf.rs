//! Forms of other sites change nothing here.

use super::{refusal::Asker, site::Site};
use crate::config::is_loopback;
use app::error::AppError;
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use http::{Extensions, HeaderMap, Method, Uri, header};
use std::net::IpAddr;

/// The request came to the operator's listener, which is a site of its own: no page of the public one sends its forms there.
#[derive(Debug, Clone, Copy)]
pub struct AtTheDesk;

/// Refuses a request that may change something and comes from another site. Webhooks do come from elsewhere; they
/// are signed, and carry no cookie.
pub async fn guard(State(site): State<Site>, request: Request, next: Next) -> Response {
    let harmless = matches!(*request.method(), Method::GET | Method::HEAD);
    if harmless
        || request.uri().path().starts_with("/webhooks/")
        || is_own(request.headers(), own_site(request.extensions(), &site.app.shop.base_url))
    {
        return next.run(request).await;
    }
    Asker::new(&site, request.uri(), request.headers()).refuse(&site, &AppError::Forbidden)
}

/// The site whose pages may change something.
enum Own<'b> {
    /// The shop at its base URL.
    Shop(&'b str),
    /// The listener that was asked, by whichever of its addresses.
    Desk,
}

fn own_site<'b>(extensions: &Extensions, base_url: &'b str) -> Own<'b> {
    match extensions.get::<AtTheDesk>() {
        Some(AtTheDesk) => Own::Desk,
        None => Own::Shop(base_url),
    }
}

/// Whether a request comes from a page of the site. A client that says nothing of where it comes from is no browser, and
/// holds nobody's cookies.
fn is_own(headers: &HeaderMap, site: Own<'_>) -> bool {
    let text = |name| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    let site_is_own = match text(header::HeaderName::from_static("sec-fetch-site")) {
        None | Some("same-origin" | "none") => true,
        Some(_) => false,
    };
    // The host that was asked, where the page is one of its own. What a browser resolves by name may be another's name for
    // this machine, so only some hosts count.
    let host = |origin: &str| {
        let authority = origin.strip_prefix("http://").filter(|host| text(header::HOST) == Some(host))?;
        authority.parse::<Uri>().ok()?.host().map(str::to_owned)
    };
    let origin_is_own = match (text(header::ORIGIN), site) {
        (None, _) => true,
        // On this machine the shop has several names: `localhost`, `127.0.0.1`.
        (Some(origin), Own::Shop(base_url)) => {
            origin == base_url
                || (base_url.starts_with("http://") && host(origin).is_some_and(|host| is_loopback(&host)))
        }
        (Some(origin), Own::Desk) => host(origin).is_some_and(|host| is_loopback(&host) || is_address(&host)),
    };
    site_is_own && origin_is_own
}

/// Whether a host is an address and no name.
fn is_address(host: &str) -> bool {
    host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>().is_ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn own_to(site: Own<'_>, said: &[(&'static str, &'static str)]) -> bool {
        let headers =
            said.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect();
        is_own(&headers, site)
    }

    fn own(base: &str, said: &[(&'static str, &'static str)]) -> bool {
        own_to(Own::Shop(base), said)
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

    #[test]
    fn at_the_desk_its_own_address_counts_and_no_name() {
        for host in ["127.0.0.1:3001", "localhost:3001", "[::1]:3001", "192.0.2.7:3001", "[2001:db8::7]:3001"]
        {
            let origin: &'static str = format!("http://{host}").leak();
            assert!(own_to(Own::Desk, &[("origin", origin), ("host", host)]), "{host}");
        }
        for said in [
            [("origin", "https://shop.example"), ("host", "127.0.0.1:3001")],
            [("origin", "http://127.0.0.1:3000"), ("host", "127.0.0.1:3001")],
            [("origin", "http://rebound.example:3001"), ("host", "rebound.example:3001")],
            [("origin", "null"), ("host", "127.0.0.1:3001")],
            [("sec-fetch-site", "cross-site"), ("host", "127.0.0.1:3001")],
        ] {
            assert!(!own_to(Own::Desk, &said), "{said:?}");
        }
    }
}
