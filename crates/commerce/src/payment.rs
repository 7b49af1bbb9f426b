//! Payment methods, when each applies, and the life of one payment.

mod instructions;
mod method;
mod session;

pub use instructions::{Entry, Instructions};
pub use method::{Customer, Limits, MethodKind, Payable, PaymentMethod, Reason, Shape};
pub use session::{Contradiction, Decline, InvalidTransition, Outcome, PaymentSession, SessionStatus};
