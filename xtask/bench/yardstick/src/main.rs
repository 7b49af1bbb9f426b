//! What the bench measures with: a plain server to hold others against, and a load that costs little itself.
//!
//! Both are programs of their own, because they have to be as optimized as what they are held against, and
//! the bench itself is not.
#![allow(clippy::print_stdout, reason = "the counts are handed over on standard output")]

use clap::{Parser, Subcommand};

mod answer;
mod cart;
mod floor;
mod load;
mod order;

#[derive(Parser)]
#[command(name = "yardstick")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Puts things into carts and counts the answers.
    Cart(cart::Options),
    /// Serves two files from memory, at `/identity` and `/br`.
    Floor(floor::Options),
    /// Buys and counts the orders.
    Order(order::Options),
    /// Asks for paths on kept-alive connections and counts the answers.
    Load(load::Options),
}

fn main() -> anyhow::Result<()> {
    match Arguments::parse().command {
        Command::Cart(options) => {
            println!("{}", serde_json::to_string(&cart::run(&options)?)?);
            Ok(())
        }
        Command::Order(options) => {
            println!("{}", serde_json::to_string(&order::run(&options)?)?);
            Ok(())
        }
        Command::Floor(options) => floor::serve(&options),
        Command::Load(options) => {
            println!("{}", serde_json::to_string(&load::run(options)?)?);
            Ok(())
        }
    }
}
