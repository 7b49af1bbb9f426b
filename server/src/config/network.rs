//! Where the shop listens and what it is called from outside.

use super::{
    Proxies,
    source::{Source, shown},
};
use http::{HeaderName, Uri};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

/// The shop's place in the network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Network {
    /// Where shoppers are served.
    pub addr: SocketAddr,
    /// The shop's own address without a slash at its end; `None` when it is that of `addr`, whose port may be
    /// chosen only when it is bound.
    pub base_url: Option<String>,
    /// Where the operator is served; `None` when nowhere.
    pub admin_addr: Option<SocketAddr>,
    /// How many connections are open at once; later ones wait in the system's queue.
    pub connection_limit: usize,
    /// How many bytes of public pages are kept in memory, ready to be sent; none turns that off.
    pub page_cache: u64,
    /// The proxies in front of the shop.
    pub proxies: Proxies,
    /// The header in which a trusted CDN names the shopper's country.
    pub country_header: Option<HeaderName>,
}

const BASE_URL: &str = "CARAVEL_BASE_URL";
const EXAMPLE_URL: &str = "https://shop.example";

impl Network {
    /// Reads the section.
    pub fn read(source: &mut Source) -> Self {
        let loopback = |port| SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), port);
        let addr = source.take("CARAVEL_ADDR", "127.0.0.1:3000", socket).unwrap_or_else(|| loopback(3000));
        let base_url = source.take(BASE_URL, EXAMPLE_URL, base);
        if base_url.is_none() && !addr.ip().is_loopback() {
            let what = format!("is needed, since CARAVEL_ADDR ({addr}) can be reached from elsewhere");
            source.fault(BASE_URL, what, EXAMPLE_URL);
        }
        let admin = source.take("CARAVEL_ADMIN_ADDR", "127.0.0.1:3001, or off", |text| match text {
            "off" => Ok(None),
            text => socket(text).map(Some),
        });
        Self {
            addr,
            base_url,
            admin_addr: admin.unwrap_or_else(|| Some(loopback(3001))),
            connection_limit: source.take("CARAVEL_CONNECTION_LIMIT", "10000", limit).unwrap_or(10_000),
            page_cache: source.take("CARAVEL_PAGE_CACHE_MB", "64", megabytes).unwrap_or(64 << 20),
            proxies: source
                .take("CARAVEL_TRUSTED_PROXIES", "127.0.0.1, 10.0.0.0/8", Proxies::read)
                .unwrap_or_default(),
            country_header: source.take("CARAVEL_COUNTRY_HEADER", "cf-ipcountry", |text| {
                text.parse().map_err(|_| format!("`{}` is no name of a header", shown(text)))
            }),
        }
    }

    /// The shop's own address, once the port is known.
    pub fn base_url(&self, bound: SocketAddr) -> String {
        self.base_url.clone().unwrap_or_else(|| format!("http://{bound}"))
    }

    /// Whether shoppers come by https.
    pub fn is_secure(&self) -> bool {
        self.base_url.as_deref().is_some_and(|url| url.starts_with("https://"))
    }
}

fn socket(text: &str) -> Result<SocketAddr, String> {
    text.parse().map_err(|_| format!("`{}` is no address with a port", shown(text)))
}

fn limit(text: &str) -> Result<usize, String> {
    let number = text.parse().ok().filter(|number| (1..=1_000_000).contains(number));
    number.ok_or_else(|| format!("`{}` is no number from 1 to 1000000", shown(text)))
}

fn megabytes(text: &str) -> Result<u64, String> {
    let number = text.parse::<u64>().ok().filter(|number| *number <= 1_000_000);
    let number = number.ok_or_else(|| format!("`{}` is no number from 0 to 1000000", shown(text)))?;
    Ok(number << 20)
}

fn base(text: &str) -> Result<String, String> {
    let uri: Uri = text.parse().map_err(|_| format!("`{}` is no address", shown(text)))?;
    let authority = uri.authority().map(|authority| authority.as_str()).unwrap_or_default();
    if authority.is_empty() || authority.contains('@') || uri.path() != "/" || uri.query().is_some() {
        return Err("is more or less than a scheme and a host".to_owned());
    }
    match uri.scheme_str() {
        Some("https") => Ok(format!("https://{authority}")),
        Some("http") if is_loopback(uri.host().unwrap_or_default()) => Ok(format!("http://{authority}")),
        Some("http") => Err("is http, which keeps no cart secret outside of this machine".to_owned()),
        _ => Err("is neither http nor https".to_owned()),
    }
}

/// The address of a service that is asked over the network, without a slash at its end.
pub(super) fn service(text: &str) -> Result<String, String> {
    let uri: Uri = text.parse().map_err(|_| format!("`{}` is no address", shown(text)))?;
    let authority = uri.authority().map(|authority| authority.as_str()).unwrap_or_default();
    if authority.is_empty() || authority.contains('@') || uri.query().is_some() {
        return Err("is more or less than a scheme, a host and a path".to_owned());
    }
    match uri.scheme_str() {
        Some("https") => Ok(text.trim_end_matches('/').to_owned()),
        Some("http") if is_loopback(uri.host().unwrap_or_default()) => {
            Ok(text.trim_end_matches('/').to_owned())
        }
        _ => Err("is not https, and what is asked there is nobody else's business".to_owned()),
    }
}

/// Whether a host, as it stands in a URL, is this machine.
pub fn is_loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || bare.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}
