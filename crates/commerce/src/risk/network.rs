//! The network that somebody comes from.

use std::{
    fmt,
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
};

/// The first part of an internet address, which a household, a dormitory or a company shares: 24 bits of an IPv4
/// address, 48 of an IPv6 one. The rest of the address is not kept anywhere.
#[derive(Clone, PartialEq, Eq)]
pub struct Network(IpAddr);

impl Network {
    /// The network of an address; `None` for one that tells nothing, since it is that of a proxy, a house or this
    /// machine.
    pub fn of(address: IpAddr) -> Option<Self> {
        match address.to_canonical() {
            IpAddr::V4(address) => {
                let [a, b, c, _] = address.octets();
                // RFC 6598: providers put many subscribers behind it.
                let is_shared = a == 100 && (64..128).contains(&b);
                let is_open = !(address.is_private()
                    || address.is_loopback()
                    || address.is_link_local()
                    || address.is_unspecified()
                    || is_shared);
                is_open.then(|| Self(Ipv4Addr::new(a, b, c, 0).into()))
            }
            IpAddr::V6(address) => {
                let [a, b, c, ..] = address.segments();
                let is_open = !(address.is_loopback()
                    || address.is_unspecified()
                    || address.is_unique_local()
                    || address.is_unicast_link_local());
                is_open.then(|| Self(Ipv6Addr::new(a, b, c, 0, 0, 0, 0, 0).into()))
            }
        }
    }

    /// As text, to be hashed.
    pub fn text(&self) -> String {
        self.0.to_string()
    }
}

/// Says nothing: it is personal, and logs are not.
impl fmt::Debug for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Network(…)")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_network_is_the_first_part_of_an_address_that_tells_something() {
        for (address, network) in [
            ("203.0.113.77", Some("203.0.113.0")),
            ("203.0.113.1", Some("203.0.113.0")),
            ("::ffff:203.0.113.1", Some("203.0.113.0")),
            ("2001:db8:1:2:3:4:5:6", Some("2001:db8:1::")),
            ("127.0.0.1", None),
            ("10.1.2.3", None),
            ("192.168.0.1", None),
            ("100.64.0.1", None),
            ("169.254.0.1", None),
            ("0.0.0.0", None),
            ("::1", None),
            ("fd00::1", None),
            ("fe80::1", None),
        ] {
            let found = Network::of(address.parse().unwrap());
            assert_eq!(found.as_ref().map(Network::text).as_deref(), network, "{address}");
            assert!(!format!("{found:?}").contains("113"));
        }
    }
}
