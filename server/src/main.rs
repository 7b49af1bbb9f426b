//! caravel
fn main() {}
