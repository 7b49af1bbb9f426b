//! What the shop needs from the outside, made of real things: time, payment gateways, mail, exchange rates.

pub mod clock;
pub mod mail;
pub mod payment;
pub mod rates;
