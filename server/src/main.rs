//! `caravel`: the shop, and what its operator does with it.

use std::{io::IsTerminal, process::ExitCode};
use tracing_subscriber::EnvFilter;

/// Pages are made of many short strings: the system's allocator takes a fifth of the time of one.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// After how many turns of other work it is looked who has come: a page is a long turn, and by tokio's own 61 those
/// who wait would not even be counted for milliseconds.
const LOOK_UP: u32 = 8;

fn main() -> ExitCode {
    let filter = EnvFilter::try_from_env("RUST_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        .init();
    match tokio::runtime::Builder::new_multi_thread().enable_all().event_interval(LOOK_UP).build() {
        Ok(runtime) => runtime.block_on(server::cli::run()),
        Err(error) => {
            tracing::error!(%error, "no thread can be started");
            ExitCode::FAILURE
        }
    }
}
