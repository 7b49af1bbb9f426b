//! Whether an order looks like one that its card's owner did not place: a score of plain signals.
//!
//! A signal is a number (orders in a day, declined payments, a sum), its weight is a row of data, and the score is the sum
//! of the weights; so every outcome can be explained, and one signal more never makes an order look better. What
//! language somebody reads is no signal: travellers and expatriates are shoppers like all others.

mod network;
mod rules;
mod signals;
mod subject;

pub use network::Network;
pub use rules::{Assessment, Outcome, RiskReason, RiskRules, Step, Steps, UnevenSteps};
pub use signals::{Signal, Signals};
pub use subject::{Decision, Review, address_subject, mail_subject};

#[cfg(test)]
mod tests;
