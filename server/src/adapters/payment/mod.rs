//! Payment gateways: one file, or one folder, each.

pub mod sandbox;
pub mod stripe;
