//! A step says what it does and how long it took.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::children::{Running, stopped};

/// Does `work` under a heading, and prints the time it took.
pub fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("==> {name}");
    let start = Instant::now();
    let outcome = work().with_context(|| format!("{name} failed"));
    if outcome.is_ok() {
        println!("    {name}: done in {}", readable(start.elapsed()));
    }
    outcome
}

/// A line under the heading of the running step.
pub fn note(line: &str) {
    println!("    {line}");
}

/// Runs a command with our own output, and fails when it fails.
pub fn run(command: &mut Command) -> Result<()> {
    let shown = shown(command);
    let status = Running::start(command.stdin(Stdio::null()))?.wait()?;
    if !status.success() {
        bail!(if stopped() { "stopped".to_owned() } else { format!("`{shown}` ended with {status}") });
    }
    Ok(())
}

/// Runs a command and hands each line of its standard output to `line`; the outcome is the command's own.
pub fn run_lines(command: &mut Command, mut line: impl FnMut(&str)) -> Result<bool> {
    let mut child = Running::start(command.stdin(Stdio::null()).stdout(Stdio::piped()))?;
    let output = child.stdout().context("no standard output to read")?;
    for read in BufReader::new(output).split(b'\n') {
        line(&String::from_utf8_lossy(&read?));
    }
    Ok(child.wait()?.success())
}

/// The standard output of a command that says one thing; nothing when it fails or is not there.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Whether a program of this name can be started.
pub fn has(program: &str) -> bool {
    find(program).is_some()
}

/// Where a program of this name lies in PATH.
pub fn find(program: &str) -> Option<std::path::PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

fn shown(command: &Command) -> String {
    let arguments = command.get_args().map(|argument| argument.to_string_lossy().into_owned());
    let program = std::path::Path::new(command.get_program());
    std::iter::once(program.file_name().unwrap_or(program.as_os_str()).to_string_lossy().into_owned())
        .chain(arguments)
        .collect::<Vec<_>>()
        .join(" ")
}

/// `0.4 s`, `12.3 s`, `2 min 05 s`.
pub fn readable(time: Duration) -> String {
    let tenths = time.as_millis() / 100;
    if time.as_secs() < 60 {
        format!("{}.{} s", tenths / 10, tenths % 10)
    } else {
        format!("{} min {:02} s", time.as_secs() / 60, time.as_secs() % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_readable() {
        assert_eq!(readable(Duration::from_millis(449)), "0.4 s");
        assert_eq!(readable(Duration::from_millis(59_999)), "59.9 s");
        assert_eq!(readable(Duration::from_secs(125)), "2 min 05 s");
    }

    #[test]
    fn a_failing_command_is_named() {
        let fault = run(Command::new("false").arg("--now")).map_err(|error| error.to_string());
        assert!(fault.is_err_and(|text| text.contains("`false --now`")));
    }
}
