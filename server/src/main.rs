//! `caravel`: the shop, and what its operator does with it.

use std::{io::IsTerminal, process::ExitCode};
use tracing_subscriber::EnvFilter;

/// Pages are made of many short strings: the system's allocator takes a fifth of the time of one.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[tokio::main]
async fn main() -> ExitCode {
    let filter = EnvFilter::try_from_env("RUST_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        .init();
    server::cli::run().await
}
