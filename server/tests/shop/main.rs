//! Requests and responses on a whole shop: SQLite in a folder of its own, the demo's products, a clock that stands
//! still, mails and webhooks that are kept instead of sent.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod back_in_stock;
mod bad_files;
mod bad_input;
mod before_and_at_the_door;
mod business;
mod buyer_numbers;
mod cards;
mod cdn;
mod crowds;
mod desk;
mod digital;
mod engraving;
mod evidence;
mod failpoints;
mod feeds;
mod figures;
mod found;
mod frame;
mod fulfilment;
mod help;
mod killed;
mod landed_cost;
mod laws;
mod localstripe;
mod logs;
mod mails;
mod media;
mod messages;
mod once;
mod page_cache;
mod pages;
mod paging;
mod papers;
mod payees;
mod payment_choice;
mod payment_codes;
mod payment_matrix;
mod payment_states;
mod payments;
mod poisoning;
#[path = "../../../crates/storage/tests/support/postgres.rs"]
mod postgres;
mod prices;
mod privacy;
mod process;
mod promises;
mod promotions;
mod purchase;
mod rates;
mod refunds;
mod restrictions;
mod returns;
mod risk;
mod schema_org;
mod search;
mod shelves;
mod shipping;
mod sitemaps;
mod stock;
mod test_shop;
mod visits;
mod webhooks;
mod words;
