//! Reads the folder of data (`server/data`, or the one named by the settings) into the plain types of `commerce`.
//! One file a table; every fault of every file is reported at once, as `file:line: what`.

mod addresses;
mod buyer_numbers;
mod carriers;
mod catalog;
mod currencies;
mod downloads;
mod files;
mod holidays;
mod instalments;
pub mod many;
mod markets;
mod methods;
mod papers;
mod payees;
mod pictures;
mod price_table;
mod prices;
mod promotions;
mod rates;
mod reading;
mod refunds;
mod restrictions;
mod retention;
mod returns;
mod review;
mod risk;
mod shipping;
mod shop;
mod stock_table;
mod stripe;
mod table;
mod trade;
mod values;
mod weekends;
mod world;

#[cfg(test)]
mod tests;

pub use catalog::{DemoCatalog, demo_catalog};
pub use files::{DataFile, FILES, embedded, embedded_file, read_dir};
pub use l10n::Problem;
pub(crate) use pictures::MOST_PICTURES;
pub use price_table::{PriceTable, price_table};
pub use promotions::promotions;
pub use rates::reference_rates;
pub(crate) use restrictions::RESTRICTIONS;
pub use review::{ending_holidays, review};
pub use stock_table::{Counted, stock_table};
pub(crate) use world::PICTURES;
pub use world::{check, stripe_tables, world};
