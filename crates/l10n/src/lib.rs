//! Words: Fluent bundles, negotiation, money, date and list formatting, checks of .ftl files.
//!
//! [`Words`] holds every message of the shop and hands out a [`Voice`] for one language in one market. Nothing
//! here reaches the browser: pages format on the server.

mod accepted;
mod args;
mod bundles;
pub mod check;
mod coverage;
pub mod exchange;
mod folding;
mod format;
mod functions;
mod good;
mod lang;
mod lexing;
mod lines;
pub mod manner;
mod negotiate;
mod page;
mod problem;
mod product;
mod pseudo;
mod saying;
mod shares;
mod source;
mod speaking;
mod spots;
mod stemming;
mod syntax;
mod voice;
mod words;

pub use args::Args;
pub use coverage::{Coverage, Overlay, coverage, overlays};
pub use folding::fold;
pub use lexing::{Lexer, Token, prepared};
pub use lines::line_breaks;
pub use manner::Manner;
pub use negotiate::{country_of_language, negotiate};
pub use page::{
    Block, Content, ContentPage, ContentPages, Fact, Facts, Form, Goods, Item, Link, Piece, Schedule, Span,
    Target,
};
pub use problem::Problem;
pub use source::{SourceFile, read_dir};
pub use voice::Voice;
pub use words::Words;
