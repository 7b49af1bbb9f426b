//! The Wasm entry point.
