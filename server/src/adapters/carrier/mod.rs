//! Who carries parcels. The one carrier that is here only plays: each parcel goes the whole way by the days that were
//! promised, and how it goes depends on its number alone.

mod played;

pub use played::{PURPOSE, PlayedCarrier};
