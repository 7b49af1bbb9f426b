//! What the shopper sees: pages and components on the server, islands in the browser.
//!
//! With `ssr` this crate renders pages and serves the server functions; with `hydrate` it is the islands and
//! the types they exchange with the server, nothing else. A page is loaded first and is then a synchronous
//! function of what was loaded, so two renders of one page are byte-equal.

#![recursion_limit = "256"]

pub mod islands;
pub mod views;

#[cfg(feature = "ssr")]
pub mod components;
#[cfg(feature = "ssr")]
pub mod context;
#[cfg(feature = "ssr")]
pub mod error;
#[cfg(feature = "ssr")]
pub mod html;
#[cfg(feature = "ssr")]
pub mod pages;
pub mod routes;
#[cfg(feature = "ssr")]
pub mod search;
#[cfg(feature = "ssr")]
pub mod server_fns;
#[cfg(feature = "ssr")]
pub mod shared;
#[cfg(feature = "ssr")]
pub mod tallies;

#[cfg(feature = "ssr")]
pub use context::{App, Assets};
