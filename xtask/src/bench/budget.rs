//! `xtask/budget.toml`: what a visit may weigh.

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::paths;

/// The bounds, in thousands of bytes.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budget {
    /// The page itself.
    pub page: f64,
    /// The style sheets that hold up its first paint.
    pub style: f64,
    /// The faces of a page with Latin letters.
    pub face: f64,
    /// What looks after the islands.
    pub loader: f64,
    /// What the islands are made of.
    pub wasm_and_glue: f64,
    /// Page, style, face and loader.
    pub usable: f64,
    /// Everything.
    pub all: f64,
    /// A further product, with the rest in the browser already.
    pub another_product: f64,
}

impl Budget {
    /// Reads the file.
    ///
    /// # Errors
    /// When it is not there, or a bound is missing or unknown.
    pub fn read() -> Result<Self> {
        let file = paths::root().join("xtask/budget.toml");
        let text = std::fs::read_to_string(&file).context("cannot read xtask/budget.toml")?;
        toml::from_str(&text).context("xtask/budget.toml")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bounds_of_the_parts_leave_their_sums_room() {
        let budget = Budget::read().unwrap();
        let usable = budget.page + budget.style + budget.face + budget.loader;
        assert!(usable <= budget.usable, "{usable}");
        assert!(usable + budget.wasm_and_glue > budget.all, "the sum binds before its parts do");
        assert!(budget.page <= budget.another_product);
    }
}
