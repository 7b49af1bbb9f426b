//! `serve --watch`: what changed is built, and the server started again when it is concerned.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use anyhow::Result;
use notify::{RecursiveMode, Watcher};

use crate::children::{self, Running};
use crate::serve;
use crate::site::Quality;
use crate::{paths, steps};

// Not `locales` and `server/data`: the server reads those again by itself.
const WATCHED: [&str; 7] = ["app/src", "crates", "frontend", "public", "server/src", "style", "Cargo.toml"];

/// Runs until told to end.
pub fn run(mut server: Running, addr: SocketAddr, release: bool) -> Result<()> {
    let (sender, events) = channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        if let Ok(event) = event
            && !event.kind.is_access()
        {
            // Nobody listens only when we are ending.
            let _ = sender.send(event.paths);
        }
    })?;
    for folder in WATCHED {
        watcher.watch(&paths::root().join(folder), RecursiveMode::Recursive)?;
    }
    steps::note("waiting for changes");
    while !children::stopped() {
        let changed = changes(&events, &paths::root());
        if changed.is_empty() {
            continue;
        }
        println!("changed: {}", changed.into_iter().collect::<Vec<_>>().join(", "));
        // A build that fails leaves the last good server where it is.
        match serve::build(Quality::Quick, release) {
            Ok(program) => {
                server.end()?;
                match serve::start(&program, addr, true) {
                    Ok(started) => server = started,
                    Err(fault) => eprintln!("error: {fault:#}"),
                }
            }
            Err(fault) => eprintln!("error: {fault:#}"),
        }
    }
    server.end()?;
    Ok(())
}

// An editor saves in several steps, and often several files: all of them are one change.
fn changes(events: &Receiver<Vec<PathBuf>>, root: &Path) -> BTreeSet<String> {
    let mut changed = BTreeSet::new();
    let mut patience = Duration::from_millis(500);
    while let Ok(paths) = events.recv_timeout(patience) {
        changed.extend(
            paths.iter().map(|path| paths::relative(path, root)).filter(|path| concerns_the_build(path)),
        );
        patience = Duration::from_millis(150);
    }
    changed
}

// Editors leave their own files beside the sources.
fn concerns_the_build(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let backup = name.starts_with('.') || name.starts_with('#') || name.ends_with('~');
    let source = [".css", ".js", ".rs", ".sql", ".toml"].iter().any(|ending| name.ends_with(ending));
    (source || path.starts_with("public/")) && !backup
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_concern_the_build_and_backups_do_not() {
        for path in ["app/src/lib.rs", "style/base.css", "public/images/x.avif", "frontend/loader.js"] {
            assert!(concerns_the_build(path), "{path}");
        }
        for path in ["app/src/.lib.rs.swp", "app/src/#lib.rs#", "public/x.svg~", "crates/README.md"] {
            assert!(!concerns_the_build(path), "{path}");
        }
    }
}
