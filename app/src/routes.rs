//! The only place where a URL is spelled.

pub mod crawled;

/// The paths that forms post to.
pub mod api {
    /// Where all of them begin.
    pub const PREFIX: &str = "/api";
    /// Puts pieces into the cart.
    pub const CART_ADD: &str = "/api/cart/add";
    /// Sets the number of pieces of a line.
    pub const CART_SET: &str = "/api/cart/set";
    /// Takes a line out.
    pub const CART_REMOVE: &str = "/api/cart/remove";
    /// Enters a promotion code, or takes it out.
    pub const CART_CODE: &str = "/api/cart/code";
    /// Changes market, language and currency.
    pub const PREFERENCES: &str = "/api/preferences";
    /// Keeps the answers of the checkout.
    pub const CHECKOUT_SAVE: &str = "/api/checkout/save";
    /// Places the order.
    pub const CHECKOUT_PLACE: &str = "/api/checkout/place";
    /// Pays an order again.
    pub const ORDERS_PAY: &str = "/api/orders/pay";
    /// Names an account for a refund.
    pub const ORDERS_PAYEE: &str = "/api/orders/payee";
    /// Hands on what a payment asks the shopper to type.
    pub const ORDERS_CONFIRM: &str = "/api/orders/confirm";
    /// Cancels an order that is to be paid at the door before it is packed.
    pub const ORDERS_CANCEL: &str = "/api/orders/cancel";
    /// Cancels pieces of an order before they are packed.
    pub const ORDERS_CANCEL_PIECES: &str = "/api/orders/cancel-pieces";
    /// Keeps where an order shall go instead, until that is confirmed.
    pub const ORDERS_ADDRESS: &str = "/api/orders/address";
    /// Changes where an order goes.
    pub const ORDERS_CHANGE_ADDRESS: &str = "/api/orders/change-address";
    /// Asks for the buyer of an order to be erased.
    pub const ORDERS_ERASE: &str = "/api/orders/erase";
    /// Sends the link of an order to its address.
    pub const ORDERS_FIND: &str = "/api/orders/find";
    /// Sends a message about an order.
    pub const ORDERS_ASK: &str = "/api/orders/ask";
    /// Asks for a mail when a variant is back.
    pub const STOCK_NOTIFY: &str = "/api/stock/notify";
    /// Confirms that by the link of a mail.
    pub const STOCK_CONFIRM: &str = "/api/stock/confirm";
    /// Takes it back.
    pub const STOCK_FORGET: &str = "/api/stock/forget";
    /// Sends goods of an order back, or withdraws from the contract about them.
    pub const ORDERS_RETURN: &str = "/api/orders/return";
    /// Says where an order's payment stands.
    pub const ORDERS_STATUS: &str = "/api/orders/status";
}

/// The path of a signed link to a file.
#[cfg(feature = "ssr")]
pub fn download(link: &str) -> String {
    format!("/downloads/{link}")
}

/// The path of a picture that goes with a return, by the order's link, the return's number and its own.
#[cfg(feature = "ssr")]
pub fn return_picture(order: &commerce::Token, number: u32, position: u32) -> String {
    format!("/return-pictures/{order}/{number}-{position}.webp")
}

/// The rules by which a browser may fetch and prepare pages before they are asked for.
#[cfg(feature = "ssr")]
pub const SPECULATION_RULES: &str = "/assets/speculation-rules.json";

/// Where public pages are, as URL patterns, with any query: what they match may be fetched by anyone at any time.
#[cfg(feature = "ssr")]
pub const PUBLIC_PATTERNS: [&str; 5] = [
    "/:market/:locale/",
    "/:market/:locale/c/:slug",
    "/:market/:locale/p/:slug",
    "/:market/:locale/pages/:slug",
    "/:market/:locale/help",
];

/// Where static files are.
#[cfg(feature = "ssr")]
pub const ASSETS: &str = "/assets/";

/// The path of a static file under its own name.
#[cfg(feature = "ssr")]
pub fn asset(name: &str) -> String {
    [ASSETS, name].concat()
}

#[cfg(feature = "ssr")]
pub use pages::{
    HELP, Page, Place, Read, address, asked, below, fields_of, is_list, numbered, order_number, read,
    returned_to, with_query,
};
#[cfg(feature = "ssr")]
pub use search::{PriceRange, SEARCH_LENGTH, Search, Sort, words_of};

#[cfg(feature = "ssr")]
mod search;

#[cfg(feature = "ssr")]
mod pages;
