//! Where a request comes from: the network of the shopper's address, and the country that a trusted CDN names.

use super::site::Site;
use crate::config::Proxies;
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::Response,
};
use commerce::risk::Network;
use http::{HeaderMap, HeaderName};
use std::net::IpAddr;
use workflows::Caller;

/// The header to which every proxy adds the address that has called it.
const FORWARDED: HeaderName = HeaderName::from_static("x-forwarded-for");

/// The address at the other end of the connection: the shopper's, or that of the nearest proxy.
#[derive(Debug, Clone, Copy)]
pub struct Peer(pub IpAddr);

/// How the shop finds out who calls.
#[derive(Debug, Clone, Default)]
pub struct Callers {
    /// The proxies in front of the shop.
    pub proxies: Proxies,
    /// The header in which a trusted CDN names the shopper's country.
    pub country_header: Option<HeaderName>,
}

/// Tells pages and actions where the request comes from. The address itself goes no further.
pub async fn tell(State(site): State<Site>, mut request: Request, next: Next) -> Response {
    let peer = request.extensions().get::<Peer>().copied();
    let caller = site.callers.caller(peer, request.headers());
    request.extensions_mut().insert(caller);
    next.run(request).await
}

impl Callers {
    fn caller(&self, peer: Option<Peer>, headers: &HeaderMap) -> Caller {
        let country = self.country(headers).and_then(|code| code.trim().to_uppercase().parse().ok());
        Caller { network: peer.and_then(|peer| Network::of(self.address(peer, headers))), country }
    }

    /// The country as it stands in the header.
    pub fn country(&self, headers: &HeaderMap) -> Option<String> {
        let value = headers.get(self.country_header.as_ref()?)?;
        value.to_str().ok().map(str::to_owned)
    }

    /// The address nearest to us that is not one of our proxies. What stands before it anybody can write.
    fn address(&self, Peer(peer): Peer, headers: &HeaderMap) -> IpAddr {
        let mut nearest = peer;
        let values: Vec<&str> =
            headers.get_all(FORWARDED).iter().map(|value| value.to_str().unwrap_or("?")).collect();
        for told in values.iter().rev().flat_map(|value| value.rsplit(',')) {
            if !self.proxies.has(nearest) {
                break;
            }
            let Ok(address) = told.trim().parse() else { break };
            nearest = address;
        }
        nearest
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn network(proxies: &str, peer: &str, forwarded: &[&str]) -> Option<String> {
        let callers = Callers { proxies: Proxies::read(proxies).unwrap(), country_header: None };
        let mut headers = HeaderMap::new();
        for value in forwarded {
            headers.append(FORWARDED, value.parse().unwrap());
        }
        let caller = callers.caller(Some(Peer(peer.parse().unwrap())), &headers);
        caller.network.map(|network| network.text())
    }

    #[test]
    fn a_proxy_is_believed_and_nobody_else() {
        for (peer, forwarded, expected) in [
            ("203.0.113.9", &[][..], Some("203.0.113.0")),
            ("203.0.113.9", &["198.51.100.7"], Some("203.0.113.0")),
            ("10.0.0.1", &["198.51.100.7"], Some("198.51.100.0")),
            ("10.0.0.1", &["192.0.2.1, 198.51.100.7"], Some("198.51.100.0")),
            ("10.0.0.1", &["192.0.2.1", "198.51.100.7, 10.0.0.2"], Some("198.51.100.0")),
            ("10.0.0.1", &["2001:db8:1:2::3"], Some("2001:db8:1::")),
            ("10.0.0.1", &["nonsense"], None),
            ("10.0.0.1", &["198.51.100.7, nonsense"], None),
            ("10.0.0.1", &[], None),
        ] {
            assert_eq!(network("10.0.0.0/8", peer, forwarded).as_deref(), expected, "{peer} {forwarded:?}");
        }
    }

    #[test]
    fn a_country_is_a_code() {
        let callers = Callers { country_header: "cf-ipcountry".parse().ok(), ..Callers::default() };
        for (said, expected) in [("de", Some("DE")), (" JP ", Some("JP")), ("T1", None), ("", None)] {
            let headers = [("cf-ipcountry".parse().unwrap(), said.parse().unwrap())].into_iter().collect();
            let caller = callers.caller(None, &headers);
            assert_eq!(caller.country.as_ref().map(commerce::CountryCode::as_str), expected, "{said}");
        }
    }
}
