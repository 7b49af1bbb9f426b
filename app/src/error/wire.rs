//! What an island is told.

use super::AppError;
use crate::views::ActionError;
use l10n::Voice;

impl AppError {
    /// The answer to an island.
    pub fn on_the_wire(&self, voice: &Voice) -> ActionError {
        ActionError {
            status: self.status(),
            code: self.code().to_owned(),
            field: self.field().map(str::to_owned),
            message: self.message(voice),
        }
    }
}
