//! What forms and islands post to: parse, call one workflow, answer.
//!
//! A browser that asks for HTML is sent on with 303, an error ending on a private page that shows it; an
//! island gets JSON. Arguments are text and checked inside, so that nonsense is answered, not refused.

// The macro makes a struct of each function's arguments and leaves no place for their docs.
#![allow(missing_docs)]

mod asked;
mod cart;
mod change_address;
mod checkout;
mod orders;
mod payee;
mod preferences;
mod send_back;
mod stock;

pub(crate) use asked::CHOICE_KEPT;
pub use asked::Uploaded;
pub use cart::{CartAdd, CartCode, CartRemove, CartSet};
pub use change_address::{OrdersAddress, OrdersChangeAddress};
pub use checkout::{CheckoutPlace, CheckoutSave};
pub use orders::{
    OrdersAsk, OrdersCancel, OrdersCancelPieces, OrdersConfirm, OrdersErase, OrdersFind, OrdersPay,
    OrdersStatus,
};
pub use payee::OrdersPayee;
pub use preferences::Preferences;
pub use send_back::OrdersReturn;
pub use stock::{StockConfirm, StockForget, StockNotify};

use leptos::server_fn::axum::register_explicit;

/// Makes the server functions known by their paths.
pub fn register() {
    register_explicit::<CartAdd>();
    register_explicit::<CartSet>();
    register_explicit::<CartRemove>();
    register_explicit::<CartCode>();
    register_explicit::<Preferences>();
    register_explicit::<CheckoutSave>();
    register_explicit::<CheckoutPlace>();
    register_explicit::<OrdersPay>();
    register_explicit::<OrdersPayee>();
    register_explicit::<OrdersConfirm>();
    register_explicit::<OrdersStatus>();
    register_explicit::<OrdersErase>();
    register_explicit::<OrdersFind>();
    register_explicit::<OrdersAsk>();
    register_explicit::<StockNotify>();
    register_explicit::<StockConfirm>();
    register_explicit::<StockForget>();
    register_explicit::<OrdersCancel>();
    register_explicit::<OrdersCancelPieces>();
    register_explicit::<OrdersReturn>();
    register_explicit::<OrdersAddress>();
    register_explicit::<OrdersChangeAddress>();
}
