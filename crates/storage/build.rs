//! A new migration is a new file: without this line cargo would not see it and keep the old embedded list.

fn main() {
    println!("cargo:rerun-if-changed=migrations");
}
