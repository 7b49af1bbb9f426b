//! Words: Fluent bundles, negotiation, money, date and list formatting, checks of .ftl files.
//!
//! [`Words`] holds every message of the shop and hands out a [`Voice`] for one language in one market. Nothing
//! here reaches the browser: pages format on the server.

mod args;
mod bundles;
pub mod check;
mod folding;
mod format;
mod functions;
mod lang;
mod negotiate;
mod problem;
mod product;
mod source;
mod speaking;
mod syntax;
mod voice;
mod words;

pub use args::Args;
pub use folding::fold;
pub use negotiate::{country_of_language, negotiate};
pub use problem::Problem;
pub use source::{SourceFile, read_dir};
pub use voice::Voice;
pub use words::Words;
