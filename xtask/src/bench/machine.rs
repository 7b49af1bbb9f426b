//! When and on what the figures were taken.

use std::path::Path;
use std::process::Command;

use crate::steps;

/// The day, the processors and the memory, as far as this system tells.
pub fn told() -> String {
    let day = steps::answer(Command::new("date").args(["-u", "+%F"]));
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let model = file("/proc/cpuinfo").as_deref().and_then(model).map(str::to_owned);
    let memory = file("/proc/meminfo").as_deref().and_then(gigabytes);
    let parts = [
        day,
        Some(format!("{processors} × {}", model.unwrap_or_else(|| "an unnamed processor".to_owned()))),
        memory.map(|gigabytes| format!("{gigabytes} GB")),
        Some(std::env::consts::OS.to_owned()),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// A command that runs on one processor only, where one is named.
pub fn on(processor: Option<u32>, program: &Path) -> Command {
    let Some(processor) = processor else { return Command::new(program) };
    let mut command = Command::new("taskset");
    command.args(["--cpu-list", &processor.to_string()]).arg(program);
    command
}

fn file(path: &str) -> Option<String> {
    std::fs::read_to_string(path).ok()
}

// `model name	: Intel(R) Xeon(R) Processor @ 2.60GHz`
fn model(text: &str) -> Option<&str> {
    let line = text.lines().find(|line| line.starts_with("model name"))?;
    line.split_once(':').map(|(_, name)| name.trim())
}

// `MemTotal:       24576000 kB`, rounded to whole ones.
fn gigabytes(text: &str) -> Option<u64> {
    let line = text.lines().find_map(|line| line.strip_prefix("MemTotal:"))?;
    let kilobytes: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some((kilobytes + 512 * 1024) / (1024 * 1024))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_is_told_by_its_processors_and_memory() {
        assert_eq!(model("processor\t: 0\nmodel name\t: Xeon @ 2.60GHz\n"), Some("Xeon @ 2.60GHz"));
        assert_eq!(gigabytes("MemTotal:       24592268 kB\nMemFree: 1 kB"), Some(23));
        assert_eq!((model(""), gigabytes("MemTotal: many")), (None, None));
        assert!(told().contains(" × "));
    }
}
