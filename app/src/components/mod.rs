//! Stateless pieces of pages. A piece takes where the page is and what it shows, and is done.

pub mod amount;
pub mod breadcrumbs;
pub mod document;
pub mod field;
pub mod footer;
pub mod header;
pub mod order_lines;
pub mod product_card;
pub mod rate_note;
pub mod tax;
pub mod totals;
