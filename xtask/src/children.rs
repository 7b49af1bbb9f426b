//! The programs xtask starts, and the signals it passes on to them.
//!
//! A signal never ends xtask itself: it ends what is running, the step fails, and everything that was set
//! up (a database, a folder) is taken down on the way out.

use std::process::{Child, Command, ExitStatus};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{Context, Result, bail};
use rustix::process::{Pid, Signal, kill_process};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

static STOPPED: AtomicBool = AtomicBool::new(false);
static RUNNING: Mutex<Vec<u32>> = Mutex::new(Vec::new());

/// Starts listening for signals; call it once, first.
pub fn listen() -> Result<()> {
    let mut signals = Signals::new([SIGHUP, SIGINT, SIGTERM]).context("cannot listen for signals")?;
    std::thread::spawn(move || {
        for _ in signals.forever() {
            // Once is enough: a second signal would cut short a server that is finishing its requests.
            if !STOPPED.swap(true, Ordering::SeqCst) {
                let running = RUNNING.lock().map(|list| list.clone()).unwrap_or_default();
                running.into_iter().for_each(terminate);
            }
        }
    });
    Ok(())
}

/// Whether somebody asked us to end.
pub fn stopped() -> bool {
    STOPPED.load(Ordering::SeqCst)
}

/// Asks a process to end in its own time.
pub fn terminate(id: u32) {
    if let Some(pid) = i32::try_from(id).ok().and_then(Pid::from_raw) {
        // It may be gone already, which is what was wanted.
        let _ = kill_process(pid, Signal::TERM);
    }
}

/// A started program that hears of our signals, and ends with us at the latest.
pub struct Running {
    child: Child,
}

impl Running {
    /// Starts `command`.
    ///
    /// # Errors
    /// When the program cannot be started, or somebody asked us to end.
    pub fn start(command: &mut Command) -> Result<Self> {
        if stopped() {
            bail!("stopped");
        }
        let name = command.get_program().to_string_lossy().into_owned();
        let child = command.spawn().with_context(|| format!("cannot start {name}"))?;
        if let Ok(mut list) = RUNNING.lock() {
            list.push(child.id());
        }
        let running = Self { child };
        if stopped() {
            terminate(running.child.id());
        }
        Ok(running)
    }

    /// The process id.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// The child's standard output, once, when it was asked to be piped.
    pub fn stdout(&mut self) -> Option<std::process::ChildStdout> {
        self.child.stdout.take()
    }

    /// Waits until it ended.
    pub fn wait(&mut self) -> Result<ExitStatus> {
        let status = self.child.wait()?;
        self.forget();
        Ok(status)
    }

    /// How it ended, if it did.
    pub fn ended(&mut self) -> Result<Option<ExitStatus>> {
        let status = self.child.try_wait()?;
        if status.is_some() {
            self.forget();
        }
        Ok(status)
    }

    /// Asks it to end and waits until it did.
    pub fn end(&mut self) -> Result<ExitStatus> {
        if let Some(status) = self.ended()? {
            return Ok(status);
        }
        terminate(self.child.id());
        self.wait()
    }

    // A process id may be given to somebody else once the child was waited for.
    fn forget(&self) {
        if let Ok(mut list) = RUNNING.lock() {
            list.retain(|id| *id != self.child.id());
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            let _ = self.end();
        }
        self.forget();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_child_ends_when_told_and_when_forgotten() {
        let mut told = Running::start(Command::new("sleep").arg("600")).unwrap();
        assert!(told.ended().unwrap().is_none());
        assert!(!told.end().unwrap().success());
        let forgotten = Running::start(Command::new("sleep").arg("600")).unwrap();
        let id = forgotten.id();
        drop(forgotten);
        assert!(!std::path::Path::new(&format!("/proc/{id}")).exists());
        assert!(RUNNING.lock().unwrap().iter().all(|running| *running != id));
    }
}
