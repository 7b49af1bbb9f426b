//! Stateless pieces of pages. A piece takes where the page is and what it shows, and is done.

pub mod amount;
pub mod arrival;
pub mod breadcrumbs;
pub mod buy_box;
pub mod cart_lines;
pub mod document;
pub mod field;
pub mod footer;
pub mod form_place;
pub mod gallery;
pub mod header;
pub mod in_base;
pub mod order_lines;
pub mod paging;
pub mod payment_methods;
pub mod picture;
pub mod preferences;
pub mod product_card;
pub mod rate_notes;
pub mod rate_refused;
pub mod restriction;
pub mod route;
pub mod search_form;
pub mod story;
pub mod tax;
pub mod totals;
