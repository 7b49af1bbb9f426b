//! What the shop needs from the outside, made of real things: time, payment gateways, carriers, mail, exchange rates, the
//! register of VAT numbers.

pub mod carrier;
pub mod clock;
pub mod mail;
pub mod payment;
pub mod rates;
pub mod signature;
pub mod vat;
