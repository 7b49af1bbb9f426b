//! What ships to the browser. An island wraps markup that the server has rendered and that works without it;
//! it listens, posts a form's own data, and puts the answer where it belongs. No markup, no words and no
//! formatting are in here, so the file stays small and can disagree with the page about nothing.

#[cfg(feature = "hydrate")]
mod browser;
mod buy_box;
mod cart_lines;
mod payment_choice;
mod payment_watch;
mod preferences;
mod search_box;

pub use buy_box::BuyBox;
pub use cart_lines::CartLines;
pub use payment_choice::PaymentChoice;
pub use payment_watch::PaymentWatch;
pub use preferences::PreferenceSwitcher;
pub use search_box::SearchBox;
