//! The proxies in front of the shop, whose word on who calls is taken.

use super::source::shown;
use std::net::IpAddr;

/// Addresses of proxies.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Proxies(Vec<Range>);

/// All addresses that begin with the same bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Range {
    address: IpAddr,
    bits: u8,
}

impl Proxies {
    /// Reads addresses and ranges: `127.0.0.1, 10.0.0.0/8, 2001:db8::/32`.
    ///
    /// # Errors
    /// One of them is none.
    pub fn read(text: &str) -> Result<Self, String> {
        let ranges = text.split(',').map(|part| {
            let part = part.trim();
            range(part).ok_or_else(|| format!("`{}` is no address and no range of addresses", shown(part)))
        });
        ranges.collect::<Result<_, _>>().map(Self)
    }

    /// Whether an address is one of theirs.
    pub fn has(&self, address: IpAddr) -> bool {
        self.0.iter().any(|range| range.holds(address.to_canonical()))
    }
}

fn range(text: &str) -> Option<Range> {
    let (address, bits) = match text.split_once('/') {
        Some((address, bits)) => (address, Some(bits.parse().ok()?)),
        None => (text, None),
    };
    let address: IpAddr = address.parse().ok()?;
    let longest = if address.is_ipv4() { 32 } else { 128 };
    let bits = bits.unwrap_or(longest);
    (bits <= longest).then_some(Range { address, bits })
}

impl Range {
    fn holds(&self, other: IpAddr) -> bool {
        let differ = match (self.address, other) {
            (IpAddr::V4(own), IpAddr::V4(other)) => (own.to_bits() ^ other.to_bits()).leading_zeros(),
            (IpAddr::V6(own), IpAddr::V6(other)) => (own.to_bits() ^ other.to_bits()).leading_zeros(),
            _ => return false,
        };
        differ >= u32::from(self.bits)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn an_address_is_in_a_range_or_not() {
        let proxies = Proxies::read("127.0.0.1, 10.0.0.0/8 ,2001:db8::/32").unwrap();
        for (address, is_one) in [
            ("127.0.0.1", true),
            ("::ffff:127.0.0.1", true),
            ("127.0.0.2", false),
            ("10.255.0.1", true),
            ("11.0.0.1", false),
            ("2001:db8:ffff::1", true),
            ("2001:db9::1", false),
        ] {
            assert_eq!(proxies.has(address.parse().unwrap()), is_one, "{address}");
        }
        assert!(Proxies::read("0.0.0.0/0").unwrap().has("203.0.113.1".parse().unwrap()));
        for wrong in ["", "proxy", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "::/129", "10.0.0.1,,"] {
            assert!(Proxies::read(wrong).is_err(), "{wrong}");
        }
    }
}
