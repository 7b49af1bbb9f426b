//! Papers of an order, to be printed: a document each, without the shop around it.

mod credit_note;
mod customs;
mod html;
mod invoice;
mod receipt;
mod sheet;
mod slip;
mod sums;

pub use credit_note::credit_note;
pub use customs::{Declared, customs_paper};
pub use html::Html;
pub use invoice::{engraved, invoice};
pub use receipt::{Received, receipt};
pub use sheet::{Sheet, Style};
pub use slip::{Named, packing_slip, written_address};

use commerce::World;
use l10n::Voice;

/// Who writes a paper, and in which language.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// The language of the order in its market.
    pub voice: &'a Voice,
    /// Facts about the world, the merchant among them.
    pub world: &'a World,
}
