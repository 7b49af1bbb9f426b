//! `papers.toml`: which declaration a parcel carries over a customs border.

use super::{
    reading::Section,
    values::{self, named, parsed},
};
use commerce::{market::Confidence, paper::PaperRules};

pub(super) fn papers(root: Section<'_>) -> Option<PaperRules> {
    let post = root.list("post", parsed);
    let small = root.section("cn22").and_then(|section| {
        let up_to = section.read("up_to", values::decimal);
        let provenance = section.provenance();
        let confidence = section.read("confidence", sure);
        section.finish();
        Some((up_to?, provenance?, confidence?))
    });
    let worth = root.section("drawing_right").and_then(|section| {
        let in_eur = section.read("in_eur", values::decimal);
        let known = section.provenance().zip(section.read("confidence", sure));
        section.finish();
        known.and(in_eur)
    });
    root.finish();
    let (cn22_up_to, provenance, confidence) = small?;
    Some(PaperRules { post: post?, cn22_up_to, provenance, confidence, drawing_right: worth? })
}

fn sure(text: &str) -> Result<Confidence, String> {
    named(text)
}
