//! What is in the Wasm, by crate: each function's bytes go to the crate its name begins with.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::{Context, Result};
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

/// What has no Rust path: the allocator's doors, `memcpy`, what wasm-bindgen adds.
const NAMELESS: &str = "(no crate)";
const LARGEST: usize = 20;

/// The sizes of a module, in bytes.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Weight {
    /// The code, by crate.
    crates: BTreeMap<String, usize>,
    /// The functions, by name; several of one name (instances of a generic one) together.
    functions: BTreeMap<String, usize>,
    /// Texts and tables that the code reads.
    data: usize,
    /// Types, imports, exports, tables of functions.
    frame: usize,
}

/// Reads a module that still has its names.
///
/// # Errors
/// When it is no Wasm, or has no names.
pub fn weigh(module: &[u8]) -> Result<Weight> {
    let (mut bodies, mut names, mut imported) = (Vec::new(), BTreeMap::new(), 0_u32);
    let mut weight = Weight::default();
    for payload in Parser::new(0).parse_all(module) {
        match payload.context("the module cannot be read")? {
            Payload::ImportSection(section) => {
                weight.frame += section.range().len();
                for import in section.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_) | TypeRef::FuncExact(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.range().len()),
            Payload::DataSection(section) => weight.data += section.range().len(),
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(subsections) = section.as_known() {
                    for subsection in subsections {
                        let Name::Function(functions) = subsection? else { continue };
                        for function in functions {
                            let function = function?;
                            names.insert(function.index, function.name.to_owned());
                        }
                    }
                }
            }
            other => {
                // The code section's frame is its entries, counted above.
                let section =
                    other.as_section().filter(|_| !matches!(other, Payload::CodeSectionStart { .. }));
                weight.frame += section.map_or(0, |(_, range)| range.len());
            }
        }
    }
    anyhow::ensure!(!names.is_empty(), "the module has no names to go by");
    for (index, size) in (imported..).zip(bodies) {
        let name = names.get(&index).map_or(NAMELESS, String::as_str);
        *weight.crates.entry(crate_of(name).to_owned()).or_default() += size;
        *weight.functions.entry(plain(name).to_owned()).or_default() += size;
    }
    Ok(weight)
}

/// The crate a path such as `<alloc::vec::Vec<T> as core::fmt::Debug>::fmt::h0123456789abcdef` begins with;
/// the trait's where the type is nobody's, as in `<u32 as core::fmt::Display>::fmt`. The standard library's
/// own crates come with a hash, as in `core[c5930c85a12de822]::str::count`.
fn crate_of(name: &str) -> &str {
    let (own, of_trait) = name.split_once(" as ").unwrap_or((name, ""));
    [own, of_trait].into_iter().find_map(first_word).unwrap_or(NAMELESS)
}

fn first_word(path: &str) -> Option<&str> {
    let (head, _) = path.split_once("::")?;
    let head = head.strip_suffix(']').and_then(|head| head.rsplit_once('[')).map_or(head, |(head, _)| head);
    head.rsplit(|c: char| !(c.is_alphanumeric() || c == '_')).next().filter(|word| !word.is_empty())
}

// Without the hash at its end.
fn plain(name: &str) -> &str {
    let hash = |text: &str| text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    match name.rsplit_once("::h") {
        Some((path, rest)) if hash(rest.split(['[', ' ', '.']).next().unwrap_or("")) => path,
        _ => name,
    }
}

impl Weight {
    fn sum(&self) -> usize {
        self.crates.values().sum::<usize>() + self.data + self.frame
    }

    /// The report: crates, then the largest functions.
    pub fn table(&self) -> String {
        let mut rows = String::from("| in the Wasm | bytes | of all |\n|---|---|---|\n");
        let others = [("data", self.data), ("types, imports, exports", self.frame)];
        let named = self.crates.iter().map(|(name, size)| (name.as_str(), *size));
        for (name, size) in largest_first(named.chain(others)) {
            let share = size * 1000 / self.sum().max(1);
            let _ = writeln!(rows, "| {name} | {size} | {}.{} % |", share / 10, share % 10);
        }
        let _ = writeln!(rows, "| all | {} | |\n\n| function | bytes |\n|---|---|", self.sum());
        let functions = self.functions.iter().map(|(name, size)| (name.as_str(), *size));
        for (name, size) in largest_first(functions).into_iter().take(LARGEST) {
            let _ = writeln!(rows, "| `{name}` | {size} |");
        }
        rows
    }
}

fn largest_first<'a>(rows: impl Iterator<Item = (&'a str, usize)>) -> Vec<(&'a str, usize)> {
    let mut rows: Vec<_> = rows.collect();
    rows.sort_by_key(|(name, size)| (usize::MAX - size, *name));
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_belongs_to_the_crate_of_its_type() {
        for (name, expected) in [
            ("core::fmt::Formatter::pad::h0123456789abcdef", "core"),
            ("<alloc::vec::Vec<T> as core::ops::drop::Drop>::drop::h00", "alloc"),
            ("<&T as core::fmt::Debug>::fmt::h00", "core"),
            ("<u32 as core::fmt::Display>::fmt", "core"),
            ("<(A,B) as tachys::view::Render>::build::h00", "tachys"),
            ("app::islands::buy_box::hydrated::picked::{{closure}}", "app"),
            (
                "<dlmalloc[e24a27700634d609]::Dlmalloc<dlmalloc[e24a27700634d609]::System>>::malloc",
                "dlmalloc",
            ),
            ("<char>::escape_debug_ext", NAMELESS),
            ("__wbindgen_malloc", NAMELESS),
            ("memcpy", NAMELESS),
        ] {
            assert_eq!(crate_of(name), expected, "{name}");
        }
        assert_eq!(plain("core::fmt::pad::h0123456789abcdef"), "core::fmt::pad");
        assert_eq!(plain("core::fmt::hello"), "core::fmt::hello");
    }

    #[test]
    fn every_byte_of_code_is_counted_once() {
        // One import, two functions of one and two instructions, and their names.
        let module = [
            b"\0asm\x01\0\0\0".as_slice(),
            b"\x01\x04\x01\x60\0\0",
            b"\x02\x07\x01\x01m\x01f\0\0",
            b"\x03\x03\x02\0\0",
            b"\x0a\x08\x02\x02\0\x0b\x03\0\x01\x0b",
            b"\0\x1a\x04name\x01\x13\x02\x01\x07a::b::c\x02\x07a::d::e",
        ]
        .concat();
        let weight = weigh(&module).unwrap();
        assert_eq!(weight.crates, BTreeMap::from([("a".to_owned(), 5)]));
        assert!(weigh(module.get(..38).unwrap()).is_err(), "no names");
    }
}
