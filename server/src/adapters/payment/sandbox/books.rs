//! Where the accounts are kept: in the shop's database, in a table that nobody else reads.

use super::account::{Account, Event};
use commerce::{RowId, clock::Timestamp};
use storage::{Db, StorageError, sandbox_books};

/// The accounts of all payments.
#[derive(Debug, Clone)]
pub struct Books(Db);

impl Books {
    /// The books in a database.
    pub const fn new(db: Db) -> Self {
        Self(db)
    }

    /// Changes a payment's account, or the fresh one where it has none. Also gives what the shop has to be told of it.
    ///
    /// # Errors
    /// [`StorageError`]; nothing has changed then.
    pub async fn change<T>(
        &self,
        fresh: Account,
        now: Timestamp,
        change: impl FnOnce(&mut Account) -> T,
    ) -> Result<(T, Vec<Event>), StorageError> {
        let mut tx = self.0.write().await?;
        let session = fresh.session.clone();
        sandbox_books::open(&mut tx, &session, &written(&fresh), now).await?;
        let mut account = match sandbox_books::lock(&mut tx, &session).await? {
            Some(text) => read(&text)?,
            None => fresh,
        };
        let (before, known) = (account.clone(), account.told.len());
        let result = change(&mut account);
        if account != before {
            sandbox_books::save(&mut tx, &session, &written(&account), now).await?;
        }
        tx.commit().await?;
        Ok((result, account.told.split_off(known)))
    }

    /// A payment's account, if it has one.
    ///
    /// # Errors
    /// [`StorageError`].
    pub async fn account(&self, session: &RowId) -> Result<Option<Account>, StorageError> {
        let mut tx = self.0.read().await?;
        sandbox_books::read(&mut tx, session).await?.map(|text| read(&text)).transpose()
    }

    /// The accounts that have changed since then.
    ///
    /// # Errors
    /// [`StorageError`].
    pub async fn since(&self, then: Timestamp) -> Result<Vec<Account>, StorageError> {
        let mut tx = self.0.read().await?;
        sandbox_books::since(&mut tx, then).await?.iter().map(|text| read(text)).collect()
    }
}

/// Texts, numbers, and keys that are texts: there is nothing in it that JSON could not write.
fn written(account: &Account) -> String {
    serde_json::to_string(account).unwrap_or_default()
}

fn read(text: &str) -> Result<Account, StorageError> {
    let corrupt = |_| StorageError::Corrupt { table: "sandbox_payments", what: "`account`".to_owned() };
    serde_json::from_str(text).map_err(corrupt)
}
