//! The border: columns become the types of the trade, or the row is called corrupt.

use crate::StorageError;
use commerce::{
    Money,
    clock::{Date, Timestamp},
};
use serde::{Serialize, de::DeserializeOwned};
use std::{collections::HashMap, str::FromStr};

/// One row while it is read: names itself when a column makes no sense. Values stay out of the message, since
/// they may be secret or personal.
#[derive(Clone, Copy)]
pub(crate) struct Reading<'a> {
    pub(crate) table: &'static str,
    pub(crate) key: &'a str,
}

impl<'a> Reading<'a> {
    pub(crate) const fn new(table: &'static str, key: &'a str) -> Self {
        Self { table, key }
    }

    pub(crate) fn corrupt(&self, column: &str) -> StorageError {
        StorageError::Corrupt { table: self.table, what: format!("`{column}` of {}", self.key) }
    }

    pub(crate) fn text<T: FromStr>(&self, column: &str, text: &str) -> Result<T, StorageError> {
        text.parse().map_err(|_| self.corrupt(column))
    }

    pub(crate) fn json<T: DeserializeOwned>(&self, column: &str, text: &str) -> Result<T, StorageError> {
        serde_json::from_str(text).map_err(|_| self.corrupt(column))
    }

    pub(crate) fn number(&self, column: &str, number: i64) -> Result<u32, StorageError> {
        number.try_into().map_err(|_| self.corrupt(column))
    }

    pub(crate) fn time(&self, column: &str, millis: i64) -> Result<Timestamp, StorageError> {
        Timestamp::from_millisecond(millis).map_err(|_| self.corrupt(column))
    }

    pub(crate) fn day(&self, column: &str, text: &str) -> Result<Date, StorageError> {
        self.text(column, text)
    }

    pub(crate) fn money(&self, column: &str, amount: i64, currency: &str) -> Result<Money, StorageError> {
        Ok(Money::new(amount, self.text(column, currency)?))
    }
}

/// Identifiers of which there are few and many rows that name them: each is kept once.
pub(crate) struct Shared<T>(HashMap<String, T>);

impl<T> Default for Shared<T> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<T: FromStr + Clone> Shared<T> {
    pub(crate) fn text(&mut self, at: &Reading<'_>, column: &str, text: &str) -> Result<T, StorageError> {
        if let Some(known) = self.0.get(text) {
            return Ok(known.clone());
        }
        let read: T = at.text(column, text)?;
        self.0.insert(text.to_owned(), read.clone());
        Ok(read)
    }
}

/// What is kept as JSON. The types are our own and always have one; a failure would be a fault of theirs.
pub(crate) fn to_json<T: Serialize>(table: &'static str, value: &T) -> Result<String, StorageError> {
    serde_json::to_string(value)
        .map_err(|fault| StorageError::Corrupt { table, what: format!("has no JSON: {fault}") })
}

/// Milliseconds, the precision at which times are kept.
pub(crate) fn millis(time: Timestamp) -> i64 {
    time.as_millisecond()
}
