//! `cargo xtask`: the two commands of the README, the figures and the house rules.
#![allow(clippy::print_stdout, reason = "a command-line tool speaks on standard output")]

use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod artifacts;
mod assets;
mod bench;
mod browser;
mod children;
mod lint;
mod manifest;
mod packages;
mod paths;
mod postgres;
mod serve;
mod site;
mod steps;
mod style;
mod test;
mod wasm;
mod watch;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Serve, test, measure and check Caravel.")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the shop, load the demo into it and serve it.
    Serve(serve::Options),
    /// Everything that must hold before a change goes in.
    Test(test::Options),
    /// The figures of the performance table.
    Bench(bench::Options),
    /// The house rules alone; also a step of `test`.
    Lint,
    /// Only what the browser loads: Wasm, glue, style and files, into target/site.
    Site {
        /// Unoptimized and uncompressed, as `serve --watch` builds it.
        #[arg(long)]
        quick: bool,
    },
}

fn main() -> ExitCode {
    match children::listen().and_then(|()| run(Arguments::parse().command)) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> anyhow::Result<ExitCode> {
    match command {
        Command::Serve(options) => serve::run(&options)?,
        Command::Test(options) => return Ok(test::run(&options)),
        Command::Bench(options) => bench::run(&options)?,
        Command::Lint => lint::run()?,
        Command::Site { quick } => {
            site::build(if quick { site::Quality::Quick } else { site::Quality::Full })?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
