//! Payment methods, when each applies, and the life of one payment.

mod books;
mod decline;
mod dispute;
mod entry;
pub mod instalments;
mod instructions;
mod late;
mod method;
mod refund_window;
mod rules;
mod session;

pub use books::Disagreement;
pub use decline::Decline;
pub use dispute::DisputeStatus;
pub use instructions::{Entry, Instructions};
pub use late::LatePayment;
pub use method::{
    Contents, CurrencyLimits, Customer, Limits, MethodKind, PaymentMethod, RefundPolicy, RefundWay, Shape,
};
pub use rules::{Payable, Reason};
pub use session::{Contradiction, InvalidTransition, Outcome, PaymentSession, SessionStatus};
