//! Whether mails were refused until they were given up.

use super::Finding;
use crate::failure::Failure;
use storage::Db;
use workflows::{GivenUpMail, given_up_mails};

/// So many are named; more are counted.
const NAMED: usize = 10;

/// The mails that wait for the operator.
pub(super) async fn refused(db: &Db) -> Finding {
    let result = match given_up_mails(db).await {
        Ok(mails) if mails.is_empty() => Ok("none was given up".to_owned()),
        Ok(mails) => Err(told(&mails)),
        Err(error) => Err(Failure::from(error).to_string()),
    };
    Finding { what: "mails", result }
}

fn told(mails: &[GivenUpMail]) -> String {
    let named = mails.iter().take(NAMED);
    let named = named.map(|GivenUpMail { order, kind, reason }| format!("{order} {kind} ({reason})"));
    let named: Vec<String> = named.collect();
    let count = mails.len();
    format!("refused: {count}; `caravel mail retry` sends them again: {}", named.join(", "))
}
