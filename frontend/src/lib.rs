//! The Wasm entry point. The islands export themselves; this makes sure that they are in the file and that
//! Leptos knows it is hydrating islands.

pub use app::islands;

/// Prepares hydration; the loader calls it once and then every island by its name.
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
