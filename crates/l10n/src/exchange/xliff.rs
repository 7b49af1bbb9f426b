//! XLIFF 2.1: <https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html>. A placeable is a `<ph>`, so that
//! tools keep it whole; what it holds is in the unit's `<originalData>`.

use super::{Exchange, State, Unit};
use quick_xml::{
    Reader, XmlVersion,
    escape::{escape, resolve_predefined_entity},
    events::{BytesStart, Event},
};
use std::collections::BTreeMap;

/// Says in `subState` that English has changed since.
const STALE: &str = "caravel:stale";

pub(super) fn write(exchange: &Exchange) -> String {
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" \
         version=\"2.1\" srcLang=\"en\" trgLang=\"{}\">\n",
        exchange.locale
    );
    let mut number = 0_usize;
    let files = exchange.units.chunk_by(|a, b| a.name.file == b.name.file);
    for (units, files) in files.zip(1_usize..) {
        let file = units.first().map_or("", |unit| unit.name.file.as_str());
        out.push_str(&format!(" <file id=\"f{files}\" original=\"{}\">\n", escape(file)));
        for unit in units {
            number = number.saturating_add(1);
            out.push_str(&written(unit, number));
        }
        out.push_str(" </file>\n");
    }
    out.push_str("</xliff>\n");
    out
}

fn written(unit: &Unit, number: usize) -> String {
    let mut out = format!("  <unit id=\"u{number}\" name=\"{}\">\n", escape(unit.name.to_string()));
    if !unit.note.is_empty() {
        out.push_str(&format!("   <notes><note>{}</note></notes>\n", plain(&unit.note)));
    }
    let mut data: Vec<String> = Vec::new();
    let source = inline(&unit.english, &mut data, 0);
    // What the translation has from English keeps its number, so that a tool sees what is the same.
    let of_english = data.len();
    let target = inline(&unit.translation, &mut data, of_english);
    if !data.is_empty() {
        let data = data.iter().zip(1_usize..);
        let data = data.map(|(placeable, id)| format!("<data id=\"d{id}\">{}</data>", plain(placeable)));
        out.push_str(&format!("   <originalData>{}</originalData>\n", data.collect::<String>()));
    }
    let state = match unit.state {
        State::Missing => "initial\"".to_owned(),
        State::Stale => format!("initial\" subState=\"{STALE}\""),
        State::Translated => "translated\"".to_owned(),
    };
    out.push_str(&format!(
        "   <segment state=\"{state}>\n    <source xml:space=\"preserve\">{source}</source>\n"
    ));
    if !unit.translation.is_empty() {
        out.push_str(&format!("    <target xml:space=\"preserve\">{target}</target>\n"));
    }
    out.push_str("   </segment>\n  </unit>\n");
    out
}

/// A text with its placeables as elements, and what they hold added to `data`. The first `known` of that may be used
/// again, each once.
fn inline(text: &str, data: &mut Vec<String>, known: usize) -> String {
    let mut used = vec![false; known];
    let mut out = String::new();
    for piece in pieces(text) {
        if !piece.starts_with('{') {
            out.push_str(&plain(piece));
            continue;
        }
        let same = used.iter_mut().zip(data.iter()).position(|(used, data)| !*used && data == piece);
        let at = same.unwrap_or(data.len());
        match used.get_mut(at) {
            Some(used) => *used = true,
            None => data.push(piece.to_owned()),
        }
        let id = at.saturating_add(1);
        let shown = piece.replace('\n', " ");
        out.push_str(&format!("<ph id=\"{id}\" dataRef=\"d{id}\" disp=\"{}\"/>", escape(shown.as_str())));
    }
    out
}

/// A text's stretches of plain text and its placeables, which begin with a brace.
fn pieces(text: &str) -> Vec<&str> {
    let (mut pieces, mut start, mut depth, mut is_quoted) = (Vec::new(), 0, 0_usize, false);
    let mut push =
        |from: usize, to: usize| pieces.extend(text.get(from..to).filter(|piece| !piece.is_empty()));
    let mut is_escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            '"' if depth > 0 && !is_escaped => is_quoted = !is_quoted,
            '{' if !is_quoted => {
                if depth == 0 {
                    push(start, at);
                    start = at;
                }
                depth = depth.saturating_add(1);
            }
            '}' if !is_quoted && depth > 0 => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    push(start, at.saturating_add(1));
                    start = at.saturating_add(1);
                }
            }
            _ => {}
        }
        is_escaped = c == '\\' && !is_escaped;
    }
    push(start, text.len());
    pieces
}

/// Text for XML; what XML cannot hold as XLIFF writes it.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in escape(text).chars() {
        match c {
            '\r' => out.push_str("&#13;"),
            '\u{0}'..='\u{8}' | '\u{B}' | '\u{C}' | '\u{E}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => {
                out.push_str(&format!("<cp hex=\"{:04X}\"/>", u32::from(c)));
            }
            c => out.push(c),
        }
    }
    out
}

/// A unit while it is read.
#[derive(Default)]
struct Reading {
    name: String,
    note: String,
    data: BTreeMap<String, String>,
    english: String,
    translation: String,
    state: String,
    sub_state: String,
    source: String,
    target: Option<String>,
}

/// Where text goes.
#[derive(Clone, PartialEq, Eq)]
enum Part {
    Note,
    Data(String),
    Source,
    Target,
}

pub(super) fn read(text: &str) -> Result<Exchange, String> {
    let mut reader = Reader::from_str(text);
    let (mut locale, mut units, mut unit, mut into) = (None, Vec::new(), Reading::default(), None);
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let wrong = |error: &dyn std::fmt::Display| {
            let before = text.get(..at).unwrap_or(text);
            format!("line {}: {error}", before.matches('\n').count().saturating_add(1))
        };
        let event = reader.read_event().map_err(|error| wrong(&error))?;
        match &event {
            Event::Eof => break,
            Event::Start(tag) | Event::Empty(tag) => {
                let is_empty = matches!(event, Event::Empty(_));
                let value = |name: &str| attribute(tag, name).map_err(|error| wrong(&error));
                match tag.local_name().as_ref() {
                    "xliff" => {
                        if !value("version")?.is_some_and(|version| version.starts_with("2.")) {
                            return Err(wrong(&"this is not XLIFF 2"));
                        }
                        locale = value("trgLang")?;
                    }
                    "unit" => {
                        unit = Reading { name: value("name")?.unwrap_or_default(), ..Reading::default() }
                    }
                    "segment" => {
                        unit.state = value("state")?.unwrap_or_default();
                        unit.sub_state = value("subState")?.unwrap_or_default();
                    }
                    "note" if !is_empty => into = Some(Part::Note),
                    "data" if !is_empty => into = value("id")?.map(Part::Data),
                    "source" if !is_empty => into = Some(Part::Source),
                    "target" if !is_empty => {
                        unit.target = Some(String::new());
                        into = Some(Part::Target);
                    }
                    "ph" => {
                        let data = value("dataRef")?.and_then(|id| unit.data.get(&id).cloned());
                        let held = data.ok_or_else(|| wrong(&"a <ph> without its data"))?;
                        unit.add(into.as_ref(), &held);
                    }
                    "cp" => {
                        let code = value("hex")?.and_then(|hex| u32::from_str_radix(&hex, 16).ok());
                        let c =
                            code.and_then(char::from_u32).ok_or_else(|| wrong(&"a <cp> without its code"))?;
                        unit.add(into.as_ref(), c.encode_utf8(&mut [0; 4]));
                    }
                    _ => {}
                }
            }
            Event::Text(text) => unit.add(into.as_ref(), &text.xml_content(XmlVersion::Implicit1_0)),
            Event::CData(text) => unit.add(into.as_ref(), &text.xml_content(XmlVersion::Implicit1_0)),
            Event::GeneralRef(name) => {
                let c = name.resolve_char_ref().map_err(|error| wrong(&error))?;
                match (c, resolve_predefined_entity(name)) {
                    (Some(c), _) => unit.add(into.as_ref(), c.encode_utf8(&mut [0; 4])),
                    (None, Some(text)) => unit.add(into.as_ref(), text),
                    (None, None) => return Err(wrong(&"an unknown character reference")),
                }
            }
            Event::End(tag) => match tag.local_name().as_ref() {
                "note" | "data" | "source" | "target" => into = None,
                "segment" => unit.end_segment(true),
                "ignorable" => unit.end_segment(false),
                "unit" => {
                    let read = std::mem::take(&mut unit).done().map_err(|error| wrong(&error))?;
                    units.push(read);
                }
                _ => {}
            },
            _ => {}
        }
    }
    let locale = locale.ok_or("the file names no `trgLang`")?.to_lowercase();
    Ok(Exchange { locale: locale.parse().map_err(|error| format!("trgLang: {error}"))?, units })
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Result<Option<String>, String> {
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|error| error.to_string())?;
        if attribute.key.local_name().as_ref() == name {
            let value = attribute.normalized_value(XmlVersion::Implicit1_0);
            return Ok(Some(value.map_err(|error| error.to_string())?.into_owned()));
        }
    }
    Ok(None)
}

impl Reading {
    fn add(&mut self, into: Option<&Part>, text: &str) {
        match into {
            Some(Part::Note) => self.note.push_str(text),
            Some(Part::Data(id)) => self.data.entry(id.clone()).or_default().push_str(text),
            Some(Part::Source) => self.source.push_str(text),
            Some(Part::Target) => self.target.get_or_insert_default().push_str(text),
            None => {}
        }
    }

    /// A tool may have cut a unit into several segments, and what is between them, which needs no translation.
    fn end_segment(&mut self, is_translated: bool) {
        let source = std::mem::take(&mut self.source);
        match self.target.take() {
            Some(target) => self.translation.push_str(&target),
            None if is_translated => {}
            None => self.translation.push_str(&source),
        }
        self.english.push_str(&source);
    }

    fn done(self) -> Result<Unit, String> {
        let state = match (self.translation.is_empty(), self.state == "initial" && self.sub_state == STALE) {
            (true, _) => State::Missing,
            (false, true) => State::Stale,
            (false, false) => State::Translated,
        };
        let Self { name, note, english, translation, .. } = self;
        Ok(Unit { name: name.parse()?, note, english, translation, state })
    }
}
