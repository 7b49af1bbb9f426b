//! What the desk adds to a page of the shop: marks that can be seen and clicked, links that lead on in the same manner,
//! and a bar.

use super::{
    MANNERS, News, paths as at,
    tags::{Part, attributes, is_void, name, parts},
};
use app::html::escaped;
use http::Uri;
use l10n::{
    Manner,
    manner::{Piece, is_marked, pieces, unmarked},
};

/// The dress of one page.
pub struct Dress {
    manner: Manner,
    head: String,
    bar: String,
}

impl Dress {
    /// For the page at an address, rendered in the state that the news tell of.
    pub fn new(manner: Manner, uri: &Uri, news: &News) -> Self {
        let head = format!(
            "<link rel=\"stylesheet\" href=\"{}\"/><script type=\"module\" src=\"{}\"></script>",
            at::STYLE,
            at::SCRIPT
        );
        Self { manner, head, bar: bar(manner, uri, news) }
    }

    /// The page in its dress.
    pub fn on(&self, html: &str) -> String {
        let mut page = Page { dress: self, html: String::with_capacity(html.len() * 2), open: Vec::new() };
        for part in parts(html) {
            match part {
                Part::Text(text) => page.text(text),
                Part::Start(tag) => page.start(tag),
                Part::End(name) => page.end(name),
                Part::Other(text) => page.html.push_str(text),
            }
        }
        page.html
    }
}

/// The page as far as it is written.
struct Page<'d> {
    dress: &'d Dress,
    html: String,
    open: Vec<Element>,
}

/// An element that is not closed yet.
struct Element {
    name: String,
    /// Where its start tag ends, before the `>`.
    tag_end: usize,
    /// How many messages in it have begun and not ended.
    messages: usize,
}

impl Element {
    /// Whether it takes text and nothing else.
    fn is_bare(&self) -> bool {
        matches!(self.name.as_str(), "option" | "script" | "style" | "text" | "textarea" | "title")
    }
}

impl Page<'_> {
    fn start(&mut self, tag: &str) {
        let (tag, keys) = self.retagged(tag);
        let closing = if tag.ends_with("/>") { "/>" } else { ">" };
        self.html.push_str(tag.trim_end_matches(closing));
        let tag_end = self.html.len();
        self.html.push_str(closing);
        self.tell(tag_end, &keys);
        if is_void(&tag) {
            return;
        }
        self.open.push(Element { name: name(&tag).to_owned(), tag_end, messages: 0 });
        if is_asking_form(&tag) && self.dress.manner != Manner::Plain {
            let field =
                format!("<input type=\"hidden\" name=\"words\" value=\"{}\"/>", self.dress.manner.name());
            self.html.push_str(&field);
        }
    }

    /// The tag without marks and with links that lead on, and what its marks told.
    fn retagged(&self, tag: &str) -> (String, Keys) {
        let leads = match name(tag) {
            "a" => "href",
            "form" if !is_asking_form(tag) => "action",
            "button" | "input" => "formaction",
            _ => "",
        };
        let mut keys = Keys::default();
        let is_plain = !is_marked(tag) && (leads.is_empty() || self.dress.manner == Manner::Plain);
        if is_plain {
            return (tag.to_owned(), keys);
        }
        let mut new = format!("<{}", name(tag));
        for (attribute, value) in attributes(tag) {
            new.push(' ');
            new.push_str(attribute);
            let Some(value) = value else { continue };
            keys.read(value);
            let value = unmarked(value).replace('"', "&quot;");
            let value =
                if attribute == leads { with_words(&value, self.dress.manner, "&amp;") } else { value };
            new.push_str(&format!("=\"{value}\""));
        }
        new.push_str(if tag.ends_with("/>") { "/>" } else { ">" });
        (new, keys)
    }

    fn text(&mut self, text: &str) {
        let Some(element) = self.open.last_mut().filter(|_| is_marked(text)) else {
            self.html.push_str(text);
            return;
        };
        if element.is_bare() {
            let (is_shown, at) = (!matches!(element.name.as_str(), "script" | "style"), element.tag_end);
            self.html.push_str(&unmarked(text));
            if is_shown {
                let mut keys = Keys::default();
                keys.read(text);
                self.tell(at, &keys);
            }
            return;
        }
        for piece in pieces(text) {
            match piece {
                Piece::Text(text) => self.html.push_str(text),
                Piece::Begin { key, missing_in } => {
                    let keys = Keys { told: vec![key.to_owned()], missing_in: missing_in.map(str::to_owned) };
                    self.html.push_str(&format!("<span{}>", keys.attributes()));
                    element.messages += 1;
                }
                Piece::End if element.messages > 0 => {
                    self.html.push_str("</span>");
                    element.messages -= 1;
                }
                Piece::End => {}
            }
        }
    }

    fn end(&mut self, name: &str) {
        let at = self.open.iter().rposition(|element| element.name == name);
        for element in at.map(|at| self.open.split_off(at)).into_iter().flatten().rev() {
            self.html.push_str(&"</span>".repeat(element.messages));
        }
        match name {
            "head" => self.html.push_str(&self.dress.head),
            "body" => self.html.push_str(&self.dress.bar),
            _ => {}
        }
        self.html.push_str(&format!("</{name}>"));
    }

    /// Writes into a start tag what its marks told.
    fn tell(&mut self, tag_end: usize, keys: &Keys) {
        self.html.insert_str(tag_end, &keys.attributes());
    }
}

/// The messages of an element's attributes, or of its text.
#[derive(Debug, Default)]
struct Keys {
    told: Vec<String>,
    missing_in: Option<String>,
}

impl Keys {
    fn read(&mut self, text: &str) {
        for piece in pieces(text).filter(|_| is_marked(text)) {
            if let Piece::Begin { key, missing_in } = piece {
                self.told.push(key.to_owned());
                self.missing_in = self.missing_in.take().or(missing_in.map(str::to_owned));
            }
        }
    }

    /// As attributes; a line each where there are several.
    fn attributes(&self) -> String {
        if self.told.is_empty() {
            return String::new();
        }
        // What stands in a page is escaped already, but for quotes in a text.
        let told = self.told.join("&#10;").replace('"', "&quot;");
        let missing = self.missing_in.as_ref().map(|language| format!(" data-words-missing=\"{language}\""));
        format!(" data-words=\"{told}\"{}", missing.unwrap_or_default())
    }
}

/// Whether a form puts its fields into an address.
fn is_asking_form(tag: &str) -> bool {
    let posts = |(name, value): &(&str, Option<&str>)| {
        *name == "method" && value.is_some_and(|value| value.eq_ignore_ascii_case("post"))
    };
    name(tag) == "form" && !attributes(tag).iter().any(posts)
}

/// A path within the shop with the manner in its query; other addresses as they are. `and` is how a query goes on.
pub fn with_words(address: &str, manner: Manner, and: &str) -> String {
    let is_file = ["/assets/", "/pkg/", at::HOME].iter().any(|file| address.starts_with(file));
    let is_ours = address.starts_with('/') && !address.starts_with("//") && !is_file;
    if manner == Manner::Plain || !is_ours {
        return address.to_owned();
    }
    let (path, fragment) = match address.split_once('#') {
        // Not that of a character reference.
        Some((path, fragment)) if !path.ends_with('&') => (path, format!("#{fragment}")),
        _ => (address, String::new()),
    };
    let joint = if path.contains('?') { and } else { "?" };
    format!("{path}{joint}words={}{fragment}", manner.name())
}

/// The bar at the foot of every page: the manners, what is marked, and what is wrong.
fn bar(manner: Manner, uri: &Uri, news: &News) -> String {
    let kept =
        uri.query().into_iter().flat_map(|query| query.split('&')).filter(|pair| !pair.starts_with("words="));
    let query = kept.collect::<Vec<_>>().join("&");
    let address = if query.is_empty() { uri.path().to_owned() } else { format!("{}?{query}", uri.path()) };
    let link = |(this, name): (Manner, &str)| {
        let current = if this == manner { " aria-current=\"page\"" } else { "" };
        let to = escaped(&with_words(&address, this, "&"));
        format!("<li><a href=\"{to}\"{current}>{name}</a></li>")
    };
    let links: String = MANNERS.map(link).concat();
    let help = match manner {
        Manner::Keys => {
            "<p class=\"desk-help\">A click copies; Alt and click follows. With the keyboard: Tab, then Alt+C.</p>"
        }
        _ => "",
    };
    format!(
        "<aside class=\"desk\" lang=\"en\" dir=\"ltr\" aria-label=\"Desk\" data-state=\"{}\">\
         {}<nav aria-label=\"Words\"><ul role=\"list\"><li><a href=\"{}\">Desk</a></li>{links}</ul></nav>\
         {help}<output class=\"desk-key\"></output></aside>",
        escaped(&news.state),
        problems(news),
        at::HOME
    )
}

/// What is wrong with the files; the script changes it when the files change.
fn problems(news: &News) -> String {
    let told: String = news.problems.iter().map(|problem| format!("<p>{}</p>", escaped(problem))).collect();
    format!("<div class=\"desk-problems\" role=\"alert\">{told}</div>")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use l10n::{SourceFile, Voice, Words};

    fn voice() -> Voice {
        let file = SourceFile::new("en/a.ftl", "hi = Hi & bye\nyou = You\n");
        let words = Words::from_files(vec![file]).unwrap().in_manner(Manner::Keys);
        words.voice(&"de".parse().unwrap(), &"de".parse().unwrap())
    }

    fn dressed(html: &str, manner: Manner) -> String {
        let dress = Dress { manner, head: String::new(), bar: String::new() };
        dress.on(html)
    }

    const HI: &str = "data-words=\"hi (en/a.ftl:1)\" data-words-missing=\"de\"";

    #[test]
    fn texts_are_marked_where_they_stand() {
        let said = escaped(&voice().text("hi"));
        let keys = |html: &str| dressed(html, Manner::Keys);
        assert_eq!(keys(&format!("<p>{said}</p>")), format!("<p><span {HI}>Hi &amp; bye</span></p>"));
        assert_eq!(keys(&format!("<option>{said}</option>")), format!("<option {HI}>Hi &amp; bye</option>"));
        assert_eq!(keys(&format!("<script>{said}</script>")), "<script>Hi &amp; bye</script>");
        let you = voice().text("you");
        assert_eq!(
            keys(&format!("<img alt=\"{said}, {you}\" src=\"a\"/>")),
            format!(
                "<img alt=\"Hi &amp; bye, You\" src=\"a\" data-words=\"hi (en/a.ftl:1)&#10;you (en/a.ftl:2)\" data-words-missing=\"de\"/>"
            )
        );
        assert_eq!(keys("<p>a</p>"), "<p>a</p>");
    }

    #[test]
    fn a_message_that_is_cut_apart_leaves_no_span_open() {
        let said = escaped(&voice().text("hi"));
        let (first, second) = said.split_once("amp;").unwrap();
        let html = dressed(&format!("<p>{first}</p><p>{second}</p>"), Manner::Keys);
        assert_eq!(html, format!("<p><span {HI}>Hi &</span></p><p> bye</p>"));
    }

    #[test]
    fn links_and_forms_of_the_shop_lead_on() {
        let lead = |html: &str| dressed(html, Manner::Pseudo);
        assert_eq!(lead("<a href=\"/de/de/\">x</a>"), "<a href=\"/de/de/?words=pseudo\">x</a>");
        assert_eq!(
            lead("<a href=\"/a?b=1&amp;c#d\">x</a>"),
            "<a href=\"/a?b=1&amp;c&amp;words=pseudo#d\">x</a>"
        );
        for other in ["<a href=\"#main\">", "<a href=\"https://x.example/\">", "<link href=\"/de/de/\">"] {
            assert_eq!(lead(other), other);
        }
        assert_eq!(
            lead("<form method=\"post\" action=\"/x\">"),
            "<form method=\"post\" action=\"/x?words=pseudo\">"
        );
        let field = "<input type=\"hidden\" name=\"words\" value=\"pseudo\"/>";
        assert_eq!(lead("<form action=\"/x\">"), format!("<form action=\"/x\">{field}"));
        let plain = "<a href=\"/de/de/\"></a><form action=\"/x\"></form>";
        assert_eq!(dressed(plain, Manner::Plain), plain);
    }
}
