//! The binary `caravel`: settings, HTTP, adapters and commands.

#![recursion_limit = "256"]

pub mod adapters;
mod cards;
pub mod cli;
pub mod config;
pub mod data;
pub mod failure;
pub mod goods;
pub mod http;
pub mod jobs;
pub mod media;
pub mod open;
pub mod signing;
pub mod sources;
pub mod watching;
pub mod words;
