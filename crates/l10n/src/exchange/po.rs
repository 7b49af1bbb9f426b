//! PO, the format of gettext: <https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html>.

use super::{Exchange, State, Unit};

pub(super) fn write(exchange: &Exchange) -> String {
    let header = format!(
        "Project-Id-Version: caravel\nLanguage: {}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n\
         Content-Transfer-Encoding: 8bit\n",
        language(exchange.locale.as_str())
    );
    let mut out = format!("msgid \"\"\nmsgstr {}\n", quoted(&header));
    for unit in &exchange.units {
        out.push('\n');
        for line in unit.note.lines() {
            out.push_str(&format!("#. {line}\n"));
        }
        out.push_str(&format!("#: {}\n", unit.name.file));
        if unit.state == State::Stale {
            out.push_str("#, fuzzy\n");
        }
        let context = quoted(&unit.name.to_string());
        let (english, translation) = (quoted(&unit.english), quoted(&unit.translation));
        out.push_str(&format!("msgctxt {context}\nmsgid {english}\nmsgstr {translation}\n"));
    }
    out
}

/// A language as gettext writes it: `pt_BR`, `zh_Hans`.
fn language(tag: &str) -> String {
    let mut parts = tag.split('-');
    let mut name = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (first, rest) = part.split_at_checked(1).unwrap_or((part, ""));
        let rest = if part.len() == 2 { rest.to_uppercase() } else { rest.to_owned() };
        name.push_str(&format!("_{}{rest}", first.to_uppercase()));
    }
    name
}

/// Text of several lines begins with an empty one, as gettext writes it.
fn quoted(text: &str) -> String {
    let escaped = |line: &str| {
        let mut out = String::from("\"");
        for c in line.chars() {
            match c {
                '\\' => out.push_str("\\\\"),
                '"' => out.push_str("\\\""),
                '\n' => out.push_str("\\n"),
                '\r' => out.push_str("\\r"),
                '\t' => out.push_str("\\t"),
                c => out.push(c),
            }
        }
        out.push('"');
        out
    };
    let lines: Vec<String> = text.split_inclusive('\n').map(escaped).collect();
    match lines.as_slice() {
        [] => "\"\"".to_owned(),
        [line] => line.clone(),
        lines => format!("\"\"\n{}", lines.join("\n")),
    }
}

#[derive(Default)]
struct Entry {
    note: Vec<String>,
    is_fuzzy: bool,
    context: Option<String>,
    id: Option<String>,
    text: Option<String>,
}

/// The part of an entry that strings are added to.
#[derive(Clone, Copy)]
enum Part {
    Context,
    Id,
    Text,
}

pub(super) fn read(text: &str) -> Result<Exchange, String> {
    let mut entries: Vec<(usize, Entry)> = Vec::new();
    let mut entry = Entry::default();
    let (mut part, mut begin) = (None, 1);
    for (line, number) in text.lines().map(str::trim).zip(1_usize..) {
        let wrong = |what: &str| format!("line {number}: {what}");
        let is_new = line.is_empty() || line.starts_with('#') || line.starts_with("msgctxt");
        if is_new && entry.text.is_some() {
            entries.push((begin, std::mem::take(&mut entry)));
            begin = number;
        }
        if let Some(note) = line.strip_prefix("#.") {
            entry.note.push(note.strip_prefix(' ').unwrap_or(note).to_owned());
        } else if let Some(flags) = line.strip_prefix("#,") {
            entry.is_fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
        } else if line.is_empty() || line.starts_with('#') {
            continue;
        } else if line.starts_with("msgid_plural") || line.starts_with("msgstr[") {
            return Err(wrong("a variant is a text of its own here: there are no plural forms of gettext"));
        } else {
            let (string, to) = if let Some(string) = line.strip_prefix("msgctxt") {
                (string, Part::Context)
            } else if let Some(string) = line.strip_prefix("msgid") {
                (string, Part::Id)
            } else if let Some(string) = line.strip_prefix("msgstr") {
                (string, Part::Text)
            } else {
                (line, part.ok_or_else(|| wrong("neither a comment nor a text"))?)
            };
            part = Some(to);
            let string = unquoted(string.trim()).ok_or_else(|| wrong("no text in quotation marks"))?;
            let whole = match to {
                Part::Context => &mut entry.context,
                Part::Id => &mut entry.id,
                Part::Text => &mut entry.text,
            };
            whole.get_or_insert_default().push_str(&string);
        }
    }
    if entry.text.is_some() {
        entries.push((begin, entry));
    }
    let is_header = |entry: &Entry| entry.context.is_none() && entry.id.as_deref() == Some("");
    let header = entries.iter().find(|(_, entry)| is_header(entry)).and_then(|(_, entry)| entry.text.clone());
    let language = header.unwrap_or_default();
    let language = language.lines().find_map(|line| line.strip_prefix("Language:")).map(str::trim);
    let language = language.ok_or("the header names no `Language:`")?.to_lowercase().replace('_', "-");
    let mut units = Vec::new();
    for (line, entry) in entries.into_iter().filter(|(_, entry)| !is_header(entry)) {
        let context = entry.context.ok_or_else(|| format!("line {line}: a text without `msgctxt`"))?;
        let translation = entry.text.unwrap_or_default();
        units.push(Unit {
            name: context.parse().map_err(|error| format!("line {line}: {error}"))?,
            note: entry.note.join("\n"),
            english: entry.id.unwrap_or_default(),
            state: match (translation.is_empty(), entry.is_fuzzy) {
                (true, _) => State::Missing,
                (false, true) => State::Stale,
                (false, false) => State::Translated,
            },
            translation,
        });
    }
    Ok(Exchange { locale: language.parse().map_err(|error| format!("Language: {error}"))?, units })
}

fn unquoted(string: &str) -> Option<String> {
    let inside = string.strip_prefix('"')?.strip_suffix('"')?;
    let mut out = String::with_capacity(inside.len());
    let mut chars = inside.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => return None,
            '\\' => out.push(match chars.next()? {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                c => c,
            }),
            c => out.push(c),
        }
    }
    Some(out)
}
