//! Names of things: validated once, at the door, and trusted afterwards.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::{fmt, str::FromStr, sync::Arc};

/// Why a text is not the identifier it was taken for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{value}` is no {kind}: {rule}")]
pub struct InvalidId {
    /// What was expected, such as `market`.
    pub kind: &'static str,
    /// What was given, cut to 64 characters.
    pub value: String,
    /// The rule that it breaks.
    pub rule: &'static str,
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $kind:literal, $rule:literal, $valid:expr) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Arc<str>);

        impl $name {
            /// The identifier as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = InvalidId;

            fn from_str(value: &str) -> Result<Self, InvalidId> {
                let valid: fn(&str) -> bool = $valid;
                if valid(value) {
                    Ok(Self(value.into()))
                } else {
                    Err(InvalidId { kind: $kind, value: value.chars().take(64).collect(), rule: $rule })
                }
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidId;

            fn try_from(value: String) -> Result<Self, InvalidId> {
                value.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0.as_ref().to_owned()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&*self.0, f)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
    };
}

fn kebab(text: &str, longest: usize) -> bool {
    !text.is_empty()
        && text.len() <= longest
        && text.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

fn snake(text: &str) -> bool {
    (1..=32).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

id! {
    /// A selling territory: a lower-case ISO 3166-1 alpha-2 code, or `ww` for the rest of the world.
    MarketId, "market", "two lower-case letters", |s| s.len() == 2 && s.bytes().all(|b| b.is_ascii_lowercase())
}
id! {
    /// A language as the shop writes it: a lower-case BCP 47 tag such as `de`, `pt-br`, `zh-hans`.
    Locale, "locale", "a lower-case BCP 47 tag", |s| (2..=16).contains(&s.len()) && kebab(s, 16)
}
id! {
    /// An ISO 3166-1 alpha-2 country code, upper case.
    CountryCode, "country", "two upper-case letters", |s| s.len() == 2 && s.bytes().all(|b| b.is_ascii_uppercase())
}
id! {
    /// The code of a product, the same in every language: `bowl-kohiki`.
    ProductId, "product id", "lower-case words joined by hyphens", |s| kebab(s, 64)
}
id! {
    /// The code of a collection, the same in every language: `tableware`.
    CollectionId, "collection id", "lower-case words joined by hyphens", |s| kebab(s, 64)
}
id! {
    /// The code of a content page, the same in every language: `size-guide`.
    PageId, "page", "lower-case words joined by hyphens", |s| kebab(s, 64)
}
id! {
    /// A stock-keeping unit: the code of one variant, upper case, such as `BOWL-KOHIKI-S`.
    Sku, "SKU", "1 to 40 capitals, digits and hyphens", |s| (1..=40).contains(&s.len())
        && s.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'-')
}
id! {
    /// A price list: `base`, the code of a market, or a name of the merchant's own such as `wholesale`.
    PriceListId, "price list", "lower-case words joined by hyphens", |s| kebab(s, 32)
}
id! {
    /// A group of customers that has prices of its own: `business`.
    CustomerGroup, "customer group", "lower-case words joined by hyphens", |s| kebab(s, 32)
}
id! {
    /// What a picture is of: a product's code, or a SKU in lower case.
    PictureOwner, "picture owner", "1 to 64 lower-case letters, digits and hyphens", |s| (1..=64).contains(&s.len())
        && s.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}
id! {
    /// The last part of a page's path, in the language of the page; Unicode letters are allowed.
    Slug, "slug", "1 to 80 letters, digits and hyphens, no capitals", |s| (1..=240).contains(&s.len())
        && s.chars().count() <= 80
        && s.chars().all(|c| c == '-' || (c.is_alphanumeric() && !c.is_uppercase()) || is_mark(c))
}
id! {
    /// A payment method of the registry: `card`, `ideal`, `konbini`.
    MethodId, "payment method", "lower-case words joined by underscores", snake
}
id! {
    /// A payment gateway: the last part of its webhook's path.
    GatewayId, "gateway", "lower-case words joined by underscores", snake
}
id! {
    /// Somebody who carries parcels: the last part of the path of its webhook.
    CarrierId, "carrier", "lower-case words joined by underscores", snake
}
id! {
    /// The name that a carrier has for a parcel.
    TrackingNumber, "tracking number", "4 to 40 letters, digits and hyphens", |s| (4..=40).contains(&s.len())
        && s.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}
id! {
    /// A configured way of shipping: `standard`.
    ShippingMethodId, "shipping method", "lower-case words joined by underscores", snake
}
id! {
    /// A promotion of the shop's own list: `spring`; the words are `promotion-name-…` in the locale files.
    PromotionId, "promotion id", "lower-case words joined by hyphens", |s| kebab(s, 32)
}
id! {
    /// A rule about goods that a country does not let in as they are: `knives-gb`; the words are `restriction-…`.
    RestrictionId, "restriction", "lower-case words joined by hyphens", |s| kebab(s, 64)
}
id! {
    /// Countries that cost the same to ship to, from one location: `benelux`.
    ZoneId, "zone", "lower-case words joined by hyphens", |s| kebab(s, 32)
}
id! {
    /// A place from which goods are sent: `berlin`.
    LocationId, "location", "lower-case words joined by hyphens", |s| kebab(s, 32)
}
id! {
    /// The part of a country that its taxes differ by, as ISO 3166-2 has it after the hyphen: `CA`, `QC`, `SP`.
    RegionCode, "region", "1 to 3 capitals and digits", |s| (1..=3).contains(&s.len())
        && s.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}
id! {
    /// An opaque secret in a cookie or a link: 43 characters of URL-safe base64, 256 bits.
    Token, "token", "43 characters of URL-safe base64", |s| s.len() == 43
        && s.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

impl Token {
    /// One that leads nowhere, where a secret is not opened. It is never drawn by chance.
    pub fn blank() -> Self {
        Self("A".repeat(43).into())
    }

    /// What is kept to find a secret again: its SHA-256 in hexadecimal, useless to who steals it, since a secret is too
    /// long to be guessed.
    pub fn digest(&self) -> String {
        Sha256::digest(self.as_str()).iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

id! {
    /// The key of a row that we make ourselves: 26 characters that sort by time.
    RowId, "row id", "26 lower-case letters and digits", |s| s.len() == 26
        && s.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
}
id! {
    /// The number of an order as the shopper reads it out: `CV-7K3M-Q2XD`.
    OrderNumber, "order number", "CV- and two groups of four", |s| s.len() == 12 && s.starts_with("CV-")
        && s.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'-')
}
id! {
    /// A SHA-256 in hexadecimal digits.
    EventHash, "hash", "64 lower-case hexadecimal digits", |s| s.len() == 64
        && s.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

/// Vowel signs and other marks that belong to words in scripts such as Devanagari, Thai and Arabic.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}' | '\u{064B}'..='\u{0652}' | '\u{093A}'..='\u{094F}' | '\u{0E31}' | '\u{0E34}'..='\u{0E3A}' | '\u{0E47}'..='\u{0E4E}' | '\u{3099}' | '\u{309A}' | 'ー')
}

impl CountryCode {
    /// Whether ISO 3166-1 has given the code to a country.
    pub fn is_assigned(&self) -> bool {
        self.0.parse::<iso_currency::Country>().is_ok()
    }
}

impl From<&ProductId> for PictureOwner {
    fn from(product: &ProductId) -> Self {
        Self(product.0.clone())
    }
}

impl Locale {
    /// The language alone, without script and region: `zh` of `zh-hant`, `de` of `de-at`.
    pub fn language(&self) -> &str {
        self.as_str().split('-').next().unwrap_or_default()
    }

    /// The language as it is written in a market: `de-at` in the market `at`, where only what differs from `de` is said.
    #[must_use]
    pub fn in_market(&self, market: &MarketId) -> Self {
        format!("{self}-{market}").parse().unwrap_or_else(|_| self.clone())
    }
}

impl PriceListId {
    /// The list of everybody everywhere: what is on no other list costs what this one says.
    pub fn base() -> Self {
        Self("base".into())
    }
}

impl CustomerGroup {
    /// Businesses whose number the registry has confirmed.
    pub fn business() -> Self {
        Self("business".into())
    }
}

impl EventHash {
    /// The hash of some bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(hex::encode(Sha256::digest(bytes)).into())
    }
}

impl From<&MarketId> for PriceListId {
    fn from(market: &MarketId) -> Self {
        Self(market.0.clone())
    }
}

impl From<&Sku> for PictureOwner {
    fn from(sku: &Sku) -> Self {
        Self(sku.as_str().to_ascii_lowercase().into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_has_a_code_that_was_given_to_one() {
        let is_assigned = |code: &str| code.parse::<CountryCode>().is_ok_and(|country| country.is_assigned());
        assert!(["DE", "KW", "GB", "TW", "ZA"].into_iter().all(is_assigned));
        assert!(!["UK", "EU", "ZZ", "XX"].into_iter().any(is_assigned));
    }

    fn check<T: FromStr>(good: &[&str], bad: &[&str]) {
        for text in good {
            assert!(text.parse::<T>().is_ok(), "{text} was refused");
        }
        for text in bad {
            assert!(text.parse::<T>().is_err(), "{text} was taken");
        }
    }

    #[test]
    fn identifiers_take_only_their_own_form() {
        check::<MarketId>(&["de", "ww"], &["", "DE", "deu", "d1", "d"]);
        check::<Locale>(&["de", "pt-br", "zh-hans"], &["", "d", "pt_BR", "pt-BR", "-de", "de-"]);
        check::<Sku>(&["BOWL-1"], &["", "bowl", "A B", "'; DROP TABLE carts; --"]);
        check::<Slug>(
            &["bol-crème", "手びねりの茶碗", "فنجان-قهوة"],
            &["", "Bowl", "a/b", "a b", "..", "a.b"],
        );
        check::<Token>(&[&"a".repeat(43)], &["", "short", &"é".repeat(22)]);
    }
}
