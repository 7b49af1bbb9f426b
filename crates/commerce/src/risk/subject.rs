//! What orders may have in common, and how somebody who looked at one has decided.

use crate::address::{Address, AddressField};
use serde::{Deserialize, Serialize};

/// A mail address as far as it names a person: in lower case, without what stands behind a plus sign, which one may
/// choose anew for every order.
pub fn mail_subject(email: &str) -> String {
    let email = email.trim().to_lowercase();
    match email.rsplit_once('@') {
        Some((local, domain)) => format!("{}@{domain}", local.split('+').next().unwrap_or(local)),
        None => email,
    }
}

/// A door, however its address is spaced, cased or punctuated; `None` while it has no street. Who lives there is not part
/// of it.
pub fn address_subject(address: &Address) -> Option<String> {
    use AddressField::{City, District, Extra, Postcode, Street};
    let plain = |field| -> String {
        address.get(field).chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    if plain(Street).is_empty() {
        return None;
    }
    let mut parts = vec![address.country.to_string()];
    parts.extend([Street, Extra, District, Postcode, City].map(plain));
    Some(parts.join("|"))
}

/// How somebody has decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// The order is sent.
    Released,
    /// It is not.
    Refused,
}

impl Decision {
    /// The code in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Released => "released",
            Self::Refused => "refused",
        }
    }

    /// The decision with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Released, Self::Refused].into_iter().find(|decision| decision.code() == code)
    }
}

/// Where an order stands that somebody looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Review {
    /// Nobody has decided yet: nothing is sent, no file is handed out, and no promised money is taken.
    Waiting,
    /// Somebody has decided.
    Decided(Decision),
}

impl Review {
    /// The code on the page and in exports.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Decided(decision) => decision.code(),
        }
    }
}
