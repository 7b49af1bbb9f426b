//! Who knows the VAT numbers of businesses: the register of the European Union, and one to try the shop with.

mod sandbox;
mod vies;
#[cfg(test)]
mod vies_tests;

pub use sandbox::{SandboxRegistry, UNANSWERED, UNKNOWN};
pub use vies::{OFFICIAL, Vies};
