//! Everything the browser loads, built into `target/site`.

use anyhow::{Context, Result, ensure};

use crate::assets::{self, Asset};
use crate::manifest::Manifest;
use crate::{paths, steps, style, wasm};

/// How much time the build may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quality {
    /// For shoppers: optimized Wasm, compressed twins.
    Full,
    /// For somebody at work on it: neither.
    Quick,
}

/// Builds Wasm, glue, loader, style and public files.
pub fn build(quality: Quality) -> Result<Manifest> {
    wasm::add_target()?;
    let wasm = match quality {
        Quality::Full => wasm::full()?,
        Quality::Quick => wasm::quick()?,
    };
    steps::step("write style, loader and files", || {
        let mut all = assets::public()?;
        let style = style::bundle(&paths::root().join("style/main.css"), &all)?;
        let glue = Asset::built("caravel.js", wasm.glue);
        let module = Asset::built("caravel_bg.wasm", wasm.module);
        let source = std::fs::read_to_string(paths::root().join("frontend/loader.js"))
            .context("cannot read frontend/loader.js")?;
        let loader = Asset::built("loader.js", loader(&source, &glue.url, &module.url)?.into_bytes());
        all.extend([loader, glue, module, Asset::built("style.css", style.into_bytes())]);
        let manifest = assets::write(&all, quality == Quality::Full)?;
        steps::note(&format!("{} files, hash {}", manifest.files.len(), manifest.hash));
        Ok(manifest)
    })
}

/// The loader with the URLs of glue and Wasm in their places, without its comments.
fn loader(source: &str, glue: &str, module: &str) -> Result<String> {
    let code: Vec<_> = source.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let code = code.join("\n");
    for place in ["CARAVEL_GLUE", "CARAVEL_WASM"] {
        ensure!(code.contains(place), "frontend/loader.js has no place {place}");
    }
    Ok(code.replace("CARAVEL_GLUE", glue).replace("CARAVEL_WASM", module).trim_start().to_owned())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_loader_gets_its_urls() {
        let source = "// why\nimport(\"CARAVEL_GLUE\"); fetch(\"CARAVEL_WASM\");\n";
        let made = loader(source, "/pkg/a.js", "/pkg/b.wasm").unwrap();
        assert_eq!(made, "import(\"/pkg/a.js\"); fetch(\"/pkg/b.wasm\");");
    }

    #[test]
    fn a_loader_without_a_place_is_refused() {
        assert!(loader("import(\"CARAVEL_GLUE\")", "/a", "/b").is_err());
    }
}
