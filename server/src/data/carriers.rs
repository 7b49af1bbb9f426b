//! `carriers.toml`: who carries parcels, and how their word is taken.

use super::{
    reading::Section,
    values::{self, named, parsed},
};
use commerce::{
    CarrierId,
    parcel::{CarrierFacts, Carriers},
};
use std::collections::BTreeMap;

pub(super) fn carriers(root: Section<'_>) -> Option<Carriers> {
    let ahead = root.read("ahead", values::duration);
    let followed = root.read("followed", values::duration);
    let played_day = root.read("played_day", values::duration);
    let mut known = BTreeMap::new();
    for section in root.sections("carrier") {
        let id: Option<CarrierId> = section.read("id", parsed);
        if let (Some(id), Some(facts)) = (id, facts(&section))
            && known.insert(id.clone(), facts).is_some()
        {
            section.fault(format!("there are two carriers `{id}`"));
        }
        section.finish();
    }
    root.finish();
    Some(Carriers { known, ahead: ahead?, followed: followed?, played_day: played_day? })
}

fn facts(section: &Section<'_>) -> Option<CarrierFacts> {
    let name = section.text("name").map(|text| text.value.to_owned());
    let tracking = section.read_maybe("tracking", |text| {
        let is_page = text.starts_with("https://") && text.matches("{number}").count() == 1;
        if is_page {
            Ok(text.to_owned())
        } else {
            Err(format!("`{text}` is no https page with one {{number}}"))
        }
    });
    let provenance = section.provenance();
    let confidence = section.read("confidence", |text| named(text));
    Some(CarrierFacts { name: name?, tracking: tracking?, provenance: provenance?, confidence: confidence? })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use crate::data::{check, embedded};

    #[test]
    fn a_slip_is_told_with_its_line() {
        for (from, to, told_as) in [
            ("ahead = \"5 min\"", "ahead = \"soon\"", "`soon` is no time span"),
            ("id = \"ups\"", "id = \"dhl\"", "there are two carriers `dhl`"),
            ("id = \"ups\"", "id = \"UPS!\"", "`UPS!` is no carrier"),
            ("?tracknum={number}", "", "is no https page with one {number}"),
            ("name = \"UPS\"\n", "", "`name` is missing"),
        ] {
            let mut files = embedded();
            let file = files.iter_mut().find(|file| file.path == "carriers.toml").unwrap();
            assert!(file.text.contains(from), "{from}");
            file.text = file.text.replacen(from, to, 1);
            let told = check(&files).iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
            assert!(told.starts_with("carriers.toml:") && told.contains(told_as), "{to}: {told}");
        }
    }
}
