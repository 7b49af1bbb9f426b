//! Taking translations in.

use super::{
    Exchange, State, Unit,
    patterns::{pattern, steps},
    units::{Message, accepted, english_text, is_regional, messages, of_file, where_known},
};
use crate::{
    SourceFile,
    accepted::{Accepted, key},
    check::English,
    lang,
    source::{ACCEPTED, Place, place},
    syntax,
};
use commerce::Locale;
use std::collections::{BTreeMap, BTreeSet};

/// What has become of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// It was not there before.
    Added,
    /// It is another one now.
    Changed,
    /// It is what it was.
    Same,
    /// It is not translated.
    Missing,
    /// It was not taken, for this reason; what was there before stays.
    Refused(String),
}

/// What was taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Each message, as `cart.ftl:cart-title`, with what has become of it.
    pub changes: Vec<(String, Change)>,
    /// The files that are others now, whole.
    pub files: Vec<SourceFile>,
}

/// The texts of one message.
type Group<'u> = (String, String, Vec<&'u Unit>);

/// Takes the translations of an exchange into the files of its language. What is refused leaves what was there; of what is
/// taken it is noted from which English it was made.
///
/// # Errors
/// The language is English, from which everything is translated.
pub fn take(files: &[SourceFile], exchange: &Exchange) -> Result<Taken, String> {
    let locale = &exchange.locale;
    if lang::is_english(locale) {
        return Err("English is what the others are translated from: change its files".to_owned());
    }
    let english = messages(files, &lang::english());
    let mut accepted = accepted(files, locale);
    let before = accepted.clone();
    let mut draft = Draft {
        locale,
        is_regional: is_regional(files, locale),
        messages: &english,
        english: English::new(files),
        before: files.iter().map(|file| (file.path.as_str(), file)).collect(),
        open: BTreeMap::new(),
    };
    let mut changes = Vec::new();
    for (below, id, units) in groups(&exchange.units) {
        let original = english
            .iter()
            .find(|message| message.id == id && where_known(&message.below) == where_known(&below));
        let change = draft.take(&below, &id, &units, original).unwrap_or_else(Change::Refused);
        if let (Change::Added | Change::Changed | Change::Same, Some(original)) = (&change, original) {
            note(&mut accepted, (&below, original), &units, change == Change::Same);
        }
        changes.push((format!("{below}:{id}"), change));
    }
    let mut changed = draft.written_files();
    if accepted != before {
        changed.push(SourceFile::new(format!("{locale}/{ACCEPTED}"), accepted.text()));
    }
    Ok(Taken { changes, files: changed })
}

/// Notes that the translations of a language are of today's English: of all its messages, or of those of some files, named
/// as below its folder (`cart.ftl`). What is no longer there is forgotten. Gives the file that says so, where it is another
/// one now.
pub fn accept(files: &[SourceFile], locale: &Locale, of: &[String]) -> Option<SourceFile> {
    let before = accepted(files, locale);
    let mut now = Accepted::default();
    let own: BTreeSet<String> =
        messages(files, locale).iter().map(|message| key(&message.below, &message.id)).collect();
    for message in messages(files, &lang::english()) {
        let key = key(&message.below, &message.id);
        if !own.contains(&key) {
            continue;
        }
        let hash = if of.is_empty() || of.contains(&message.below) {
            Some(message.fingerprint)
        } else {
            before.0.get(&key).cloned()
        };
        now.0.extend(hash.map(|hash| (key, hash)));
    }
    (now != before).then(|| SourceFile::new(format!("{locale}/{ACCEPTED}"), now.text()))
}

/// The units by message, in the order in which the messages come first.
fn groups(units: &[Unit]) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    let mut places: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for unit in units {
        let (below, id) = (unit.name.file.as_str(), unit.name.message.as_str());
        let place = *places.entry((below, id)).or_insert(groups.len());
        match groups.get_mut(place) {
            Some((_, _, units)) => units.push(unit),
            None => groups.push((below.to_owned(), id.to_owned(), vec![unit])),
        }
    }
    groups
}

/// Notes the English of a message that was taken. What was exported as stale and came back as it was is so still; what was
/// made of another English than today's is so from now on.
fn note(accepted: &mut Accepted, (below, original): (&str, &Message), units: &[&Unit], is_same: bool) {
    let key = key(below, &original.id);
    let is_of_today = |unit: &&Unit| {
        let steps = steps(&unit.name.variant).unwrap_or_default();
        unit.english == english_text(original, &unit.name.attribute, &steps)
    };
    let is_stale = is_same && units.iter().any(|unit| unit.state == State::Stale);
    if !units.iter().all(is_of_today) {
        accepted.0.insert(key, "of another English".to_owned());
    } else if !is_stale {
        accepted.0.insert(key, original.fingerprint.clone());
    }
}

/// The files of a language while they are written.
struct Draft<'f> {
    locale: &'f Locale,
    is_regional: bool,
    /// The English messages, in their order.
    messages: &'f [Message],
    english: English<'f>,
    /// All files as they were, by path.
    before: BTreeMap<&'f str, &'f SourceFile>,
    /// Those of the language that are looked at, by path.
    open: BTreeMap<String, Open>,
}

/// A file that is being changed.
struct Open {
    file: SourceFile,
    is_whole: bool,
    messages: Vec<Message>,
    /// What is written instead of some bytes, in the order in which it came.
    edits: Vec<(usize, usize, String)>,
}

impl Draft<'_> {
    fn take(
        &mut self,
        below: &str,
        id: &str,
        units: &[&Unit],
        original: Option<&Message>,
    ) -> Result<Change, String> {
        let path = format!("{}/{below}", self.locale);
        match place(&path) {
            Ok(Place::Messages(_) | Place::Product(..) | Place::Page(..)) => {}
            _ => return Err(format!("`{below}` is no file of words")),
        }
        if !self.open.contains_key(&path) {
            let there = self.before.get(path.as_str()).map(|file| (*file).clone());
            let file = there.unwrap_or_else(|| SourceFile::new(&path, ""));
            let is_whole = syntax::parse(&file).is_ok();
            let messages = of_file(below, &file);
            self.open.insert(path.clone(), Open { file, is_whole, messages, edits: Vec::new() });
        }
        let own = self.open.get(&path).filter(|open| open.is_whole);
        let own = own.ok_or_else(|| format!("{path} does not parse: mend it first"))?;
        let own = own.messages.iter().find(|message| message.id == id);
        let translated = units.iter().filter(|unit| !unit.translation.is_empty()).count();
        if translated == 0 {
            return Ok(Change::Missing);
        }
        if translated < units.len() {
            return Err(format!("only {translated} of {} texts are translated", units.len()));
        }
        let text = self.written(below, id, units, original, own)?;
        let (change, span) = match own {
            Some(own) if own.canonical == text => return Ok(Change::Same),
            Some(own) => (Change::Changed, Some(own.span)),
            None => (Change::Added, None),
        };
        let after = self.predecessor(below, id);
        if let Some(open) = self.open.get_mut(&path) {
            open.write(span, after.as_deref(), &text);
        }
        Ok(change)
    }

    /// The message of the language's file behind which a new one belongs: the closest one before it in English.
    fn predecessor(&self, below: &str, id: &str) -> Option<String> {
        let open = self.open.get(&format!("{}/{below}", self.locale))?;
        let of_file: Vec<&Message> = self.messages.iter().filter(|message| message.below == below).collect();
        let place = of_file.iter().position(|message| message.id == id).unwrap_or(of_file.len());
        let before = of_file.iter().take(place).rev();
        let mut there =
            before.filter(|original| open.messages.iter().any(|message| message.id == original.id));
        there.next().map(|message| message.id.clone())
    }

    /// The files that are others now.
    fn written_files(self) -> Vec<SourceFile> {
        self.open.into_values().filter(|open| !open.edits.is_empty()).map(Open::written).collect()
    }

    /// The message as the files write it.
    fn written(
        &self,
        below: &str,
        id: &str,
        units: &[&Unit],
        original: Option<&Message>,
        own: Option<&Message>,
    ) -> Result<String, String> {
        if original.is_none() && own.is_none() && !id.starts_with('-') {
            return Err("English has no such message".to_owned());
        }
        let mut source = format!("{id} =");
        for name in slots(units, own.or(original)) {
            let of_slot = units.iter().filter(|unit| unit.name.attribute == name);
            let texts = of_slot.map(|unit| {
                let way = steps(&unit.name.variant);
                let way = way.ok_or_else(|| format!("`{}` is no way to a variant", unit.name.variant))?;
                Ok((way, unit.translation.clone()))
            });
            let texts = texts.collect::<Result<Vec<_>, String>>()?;
            let indented = pattern(&texts)?.replace('\n', "\n        ");
            if !name.is_empty() {
                source.push_str(&format!("\n    .{name} ="));
            }
            source.push_str(&format!(" {indented}"));
        }
        source.push('\n');
        let file = SourceFile::new(format!("{}/{below}", self.locale), source);
        let problems = syntax::parse_what_can_be(&file).1;
        if let Some(problem) = problems.first() {
            return Err(problem.what.clone());
        }
        let mut all = of_file(below, &file);
        let message = all.pop().filter(|message| message.id == id && all.is_empty());
        let message = message.ok_or("it reads as several messages")?;
        let is_whole = slots(units, None).len() == message.slots.len();
        if !is_whole {
            return Err("a line of it reads as an attribute".to_owned());
        }
        let differences = self.english.differences(&file, self.is_regional);
        differences.first().map_or(Ok(message.canonical), |problem| Err(problem.what.clone()))
    }
}

impl Open {
    /// Writes a message in its place, or a new one behind another, or at the end.
    fn write(&mut self, span: Option<(usize, usize)>, after: Option<&str>, text: &str) {
        let edit = match span {
            Some((start, end)) => (start, end, text.to_owned()),
            None => match self.messages.iter().find(|message| Some(message.id.as_str()) == after) {
                Some(message) => (message.span.1, message.span.1, format!("\n{text}")),
                None => {
                    let whole = &self.file.text;
                    let line = if whole.is_empty() || whole.ends_with('\n') { "" } else { "\n" };
                    let is_first = self.edits.iter().all(|(start, ..)| *start < whole.len());
                    let line = if is_first { line } else { "" };
                    (whole.len(), whole.len(), format!("{line}{text}\n"))
                }
            },
        };
        self.edits.push(edit);
    }

    fn written(mut self) -> SourceFile {
        // Stable: what is added at one place keeps its order, and comes behind what is changed before it.
        self.edits.sort_by_key(|(start, end, _)| (*start, *end));
        let mut whole = String::with_capacity(self.file.text.len());
        let mut done = 0;
        for (start, end, text) in &self.edits {
            whole.push_str(self.file.text.get(done..*start).unwrap_or_default());
            whole.push_str(&in_lines_of(&self.file, text));
            done = (*end).max(done);
        }
        whole.push_str(self.file.text.get(done..).unwrap_or_default());
        SourceFile::new(self.file.path, whole)
    }
}

/// The value and the attributes of a message, in the order in which it had them before.
fn slots(units: &[&Unit], like: Option<&Message>) -> Vec<String> {
    let known = like.map_or(&[][..], |message| message.slots.as_slice());
    let place = |name: &String| known.iter().position(|(known, _)| known == name).unwrap_or(usize::MAX);
    let mut names: Vec<String> = Vec::new();
    for unit in units {
        if !names.contains(&unit.name.attribute) {
            names.push(unit.name.attribute.clone());
        }
    }
    // The value comes first, and the rest keeps its order where nothing was known.
    names.sort_by_key(|name| (!name.is_empty(), place(name)));
    names
}

/// A text with the ends of lines that the file has.
fn in_lines_of(file: &SourceFile, text: &str) -> String {
    if file.text.contains("\r\n") { text.replace('\n', "\r\n") } else { text.to_owned() }
}
