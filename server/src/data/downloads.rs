//! `downloads.toml`: how files are handed out.

use super::{
    reading::Section,
    values::{self, country, word},
};
use commerce::download::{DownloadRules, ProofRule, Waiver};

/// More downloads, or requests for one, than anybody needs.
const MOST: u32 = 1000;

pub(super) fn downloads(root: Section<'_>) -> Option<DownloadRules> {
    let link_lasts = root.read("link_lasts", values::duration);
    let times = root.number("times", 1, MOST);
    let within = root.read("within", values::duration);
    let resumed_within = root.read("resumed_within", values::duration);
    let requests = root.number("requests", 1, MOST);
    let mut waivers: Vec<Waiver> = Vec::new();
    for section in root.sections("waiver") {
        let id = section.read("id", word);
        let countries = section.list("countries", country);
        let dated = section.dated();
        if id.as_ref().is_some_and(|id| waivers.iter().any(|known| known.id == *id)) {
            section.fault("there is another waiver of this `id`");
        }
        if let (Some(id), Some(countries), Some(dated)) = (id, countries, dated) {
            waivers.push(Waiver { id, countries, dated });
        }
        section.finish();
    }
    let mut proofs = Vec::new();
    for section in root.sections("proof") {
        let countries = section.list("countries", country);
        // Four things are known at most.
        let needed = section.number("needed", 1, 4);
        let dated = section.dated();
        if let (Some(countries), Some(needed), Some(dated)) = (countries, needed, dated) {
            proofs.push(ProofRule { countries, needed, dated });
        }
        section.finish();
    }
    root.finish();
    Some(DownloadRules {
        link_lasts: link_lasts?,
        times: times?,
        within: within?,
        resumed_within: resumed_within?,
        requests: requests?,
        waivers,
        proofs,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use crate::data::{check, embedded, world};

    #[test]
    fn a_withdrawal_is_given_up_in_europe_and_two_things_show_where_she_lives_in_the_union() {
        let rules = world(&embedded()).unwrap().downloads;
        let day = "2026-11-23".parse().unwrap();
        let of = |code: &str| {
            let country = code.parse().unwrap();
            (rules.waiver(&country, day).map(|waiver| waiver.id.as_str()), rules.needed(&country, day))
        };
        assert_eq!(["DE", "GB", "NO"].map(of), [(Some("eu"), 2), (Some("gb"), 2), (Some("eea"), 1)]);
        assert_eq!(["JP", "US", "CH"].map(of), [(None, 1); 3]);
    }

    #[test]
    fn a_slip_is_told_with_its_line() {
        for (from, to, told_as) in [
            ("times = 5", "times = 0", "downloads.toml:7: `times` must be"),
            ("id = \"gb\"", "id = \"eu\"", "there is another waiver of this `id`"),
            ("needed = 2", "needed = 9", "`needed` must be"),
            ("link_lasts = \"24 h\"", "link_lasts = \"long\"", "`long` is no time span"),
        ] {
            let mut files = embedded();
            let file = files.iter_mut().find(|file| file.path == "downloads.toml").unwrap();
            assert!(file.text.contains(from), "{from}");
            file.text = file.text.replacen(from, to, 1);
            let told = check(&files).iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
            assert!(told.contains(told_as), "{to}: {told}");
        }
    }
}
