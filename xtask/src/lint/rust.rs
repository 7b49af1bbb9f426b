//! Rust read closely enough to tell code from comments, strings and tests.

/// A source file taken apart. Bytes keep their places, so a position means the same in all of it.
pub struct Rust {
    /// The code, with comments and the insides of strings blanked.
    pub code: String,
    /// The string literals, as written between their quotes.
    pub literals: Vec<Literal>,
}

/// A string literal.
#[derive(Debug, PartialEq, Eq)]
pub struct Literal {
    /// The byte where its quote (or its `r#`) stands.
    pub start: usize,
    /// What is between the quotes, escapes as written.
    pub text: String,
}

/// Takes a source apart.
pub fn scan(source: &str) -> Rust {
    let mut scanned = Rust { code: String::with_capacity(source.len()), literals: Vec::new() };
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let taken = if rest.starts_with("//") {
            let length = rest.find('\n').unwrap_or(rest.len());
            scanned.blank(rest, length)
        } else if rest.starts_with("/*") {
            scanned.blank(rest, block_comment(rest))
        } else if let Some(hashes) = raw_string(rest, &scanned.code) {
            scanned.raw(rest, hashes)
        } else if first == '"' {
            scanned.string(rest)
        } else if first == '\'' {
            let length = character(rest);
            if length > 1 { scanned.blank(rest, length) } else { scanned.keep(rest, 1) }
        } else {
            scanned.keep(rest, first.len_utf8())
        };
        rest = rest.get(taken..).unwrap_or("");
    }
    scanned
}

impl Rust {
    /// The same without what is compiled for tests only.
    pub fn without_tests(mut self) -> Self {
        const MARK: &str = "#[cfg(test)]";
        let mut from = 0;
        while let Some(at) = self.code.get(from..).and_then(|rest| rest.find(MARK)).map(|at| from + at) {
            let end = self.end_of_item(at + MARK.len());
            let blanked: String = self
                .code
                .get(at..end)
                .unwrap_or("")
                .chars()
                .map(|c| if c == '\n' { c } else { ' ' })
                .collect();
            // Only characters of one byte are left in code outside strings, save in identifiers; those
            // are measured anew so that places stay.
            let blanked = format!("{blanked}{}", " ".repeat((end - at).saturating_sub(blanked.len())));
            self.code.replace_range(at..end, &blanked);
            self.literals.retain(|literal| literal.start < at || literal.start >= end);
            from = end;
        }
        self
    }

    // To the end of the braces that open next, or to the semicolon before them.
    fn end_of_item(&self, start: usize) -> usize {
        let mut depth = 0_usize;
        for (at, c) in self.code.get(start..).unwrap_or("").char_indices() {
            match c {
                '{' => depth = depth.saturating_add(1),
                '}' => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        return start + at + 1;
                    }
                }
                ';' if depth == 0 => return start + at + 1,
                _ => {}
            }
        }
        self.code.len()
    }

    fn keep(&mut self, rest: &str, length: usize) -> usize {
        self.code.push_str(rest.get(..length).unwrap_or(""));
        length
    }

    fn blank(&mut self, rest: &str, length: usize) -> usize {
        for c in rest.get(..length).unwrap_or("").chars() {
            if c == '\n' {
                self.code.push('\n');
            } else {
                self.code.extend(std::iter::repeat_n(' ', c.len_utf8()));
            }
        }
        length
    }

    fn string(&mut self, rest: &str) -> usize {
        let mut escaped = false;
        let inside = rest.get(1..).unwrap_or("");
        let length = inside
            .char_indices()
            .find(|(_, c)| {
                let ends = *c == '"' && !escaped;
                escaped = *c == '\\' && !escaped;
                ends
            })
            .map_or(inside.len(), |(at, _)| at);
        self.literal(rest, 1, length, 1)
    }

    fn raw(&mut self, rest: &str, hashes: usize) -> usize {
        let opening = 2 + hashes;
        let closing = format!("\"{}", "#".repeat(hashes));
        let inside = rest.get(opening..).unwrap_or("");
        let length = inside.find(&closing).unwrap_or(inside.len());
        self.literal(rest, opening, length, closing.len())
    }

    fn literal(&mut self, rest: &str, opening: usize, length: usize, closing: usize) -> usize {
        let text = rest.get(opening..opening + length).unwrap_or("").to_owned();
        self.literals.push(Literal { start: self.code.len(), text });
        self.keep(rest, opening);
        self.blank(rest.get(opening..).unwrap_or(""), length);
        let after = rest.get(opening + length..).unwrap_or("");
        opening + length + self.keep(after, closing.min(after.len()))
    }
}

// They nest in Rust.
fn block_comment(rest: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(here) = rest.get(at..).filter(|here| !here.is_empty()) {
        if here.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if here.starts_with("*/") {
            depth = depth.saturating_sub(1);
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += here.chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

// `r"`, `r#"` and so on, unless the `r` ends a name. The `b` of `br` was kept as code before.
fn raw_string(rest: &str, before: &str) -> Option<usize> {
    let after = rest.strip_prefix('r')?;
    let last = before.strip_suffix(['b', 'c']).unwrap_or(before).chars().next_back();
    if last.is_some_and(|c| c.is_alphanumeric() || c == '_') {
        return None;
    }
    let hashes = after.chars().take_while(|c| *c == '#').count();
    after.get(hashes..)?.starts_with('"').then_some(hashes)
}

// The length of a character literal; 1 for the quote of a lifetime.
fn character(rest: &str) -> usize {
    let inside = rest.get(1..).unwrap_or("");
    let end = if inside.starts_with('\\') {
        inside.get(2..).and_then(|after| after.find('\'')).map(|at| at + 2)
    } else {
        inside
            .chars()
            .next()
            .map(char::len_utf8)
            .filter(|at| inside.get(*at..).is_some_and(|r| r.starts_with('\'')))
    };
    end.map_or(1, |at| at + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &str, code: &str, literals: &[&str]) {
        let scanned = scan(source);
        assert_eq!(scanned.code.len(), source.len(), "places stay");
        assert_eq!(scanned.code.split_whitespace().collect::<Vec<_>>().join(" "), code);
        assert_eq!(scanned.literals.iter().map(|l| l.text.as_str()).collect::<Vec<_>>(), literals);
    }

    #[test]
    fn strings_and_comments_are_told_from_code() {
        check(r#"f("a\"b", 'x', '"', 'é'); // "no""#, r#"f(" ", , , );"#, &[r#"a\"b"#]);
        check("a /* \"x\" /* y */ z */ b", "a b", &[]);
        check("r##\"a\"#b\"## + br\"c\" + for\"d\"", "r##\" \"## + br\" \" + for\" \"", &["a\"#b", "c", "d"]);
        check("fn f<'a>(x: &'a str) { g('\\'', '\\u{1F600}') }", "fn f<'a>(x: &'a str) { g( , ) }", &[]);
        check("g(\"日本\")", "g(\" \")", &["日本"]);
    }

    #[test]
    fn an_unfinished_string_or_comment_ends_with_the_file() {
        check("a \"b", "a \"", &["b"]);
        check("a /* b", "a", &[]);
    }

    #[test]
    fn tests_are_left_out() {
        let source = "fn a() { f(\"kept\") }\n#[cfg(test)]\nmod tests { fn b() { g(\"gone\") } }\n#[cfg(test)]\nuse x;\nfn c() {}";
        let scanned = scan(source).without_tests();
        assert_eq!(scanned.literals.iter().map(|l| l.text.as_str()).collect::<Vec<_>>(), ["kept"]);
        assert!(!scanned.code.contains("fn b") && !scanned.code.contains("use x"));
        assert!(scanned.code.contains("fn c()") && scanned.code.len() == source.len());
    }
}
