//! Requests and responses on a whole shop: SQLite in a folder of its own, the demo's products, a clock that stands
//! still, mails and webhooks that are kept instead of sent.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod bad_files;
mod bad_input;
mod business;
mod buyer_numbers;
mod cdn;
mod crowds;
mod digital;
mod failpoints;
mod frame;
mod landed_cost;
mod laws;
mod localstripe;
mod mails;
mod media;
mod once;
mod page_cache;
mod paging;
mod payees;
mod payment_choice;
mod payment_codes;
mod payment_matrix;
mod payment_states;
mod payments;
mod poisoning;
mod prices;
mod process;
mod promotions;
mod purchase;
mod rates;
mod refunds;
mod restrictions;
mod risk;
mod search;
mod shipping;
mod test_shop;
mod webhooks;
