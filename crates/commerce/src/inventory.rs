//! How many pieces there are.

use serde::{Deserialize, Serialize};

/// The stock of one variant. `reserved` pieces belong to orders that are not shipped yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct StockLevel {
    /// Pieces in the house.
    pub on_hand: u32,
    /// Pieces of those that are promised.
    pub reserved: u32,
}

impl StockLevel {
    /// Pieces that can still be sold.
    pub const fn available(self) -> u32 {
        self.on_hand.saturating_sub(self.reserved)
    }
}
