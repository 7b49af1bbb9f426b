//! How long customs keeps a parcel.

use crate::{CountryCode, ShippingMethodId};

/// How long customs takes at a border, which the merchant knows from before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomsDays {
    /// On the way into which countries; into all that no row above names where the list is empty.
    pub countries: Vec<CountryCode>,
    /// By which methods; by all where the list is empty.
    pub methods: Vec<ShippingMethodId>,
    /// Working days, the fewest and the most.
    pub days: (u16, u16),
}

impl CustomsDays {
    /// Whether it is about what comes into a country by a method.
    pub fn counts(&self, method: &ShippingMethodId, to: &CountryCode) -> bool {
        (self.countries.is_empty() || self.countries.contains(to))
            && (self.methods.is_empty() || self.methods.contains(method))
    }
}
