//! `/desk` and `/desk/{locale}`: how far each language is, and what a shopper sees of it.

use super::{MANNERS, document::document, dressing::with_words, paths as at};
use crate::http::{refusal::Asker, site::Site};
use app::{
    html::escaped,
    routes::{Page, Place},
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use commerce::{Locale, PageId, ProductId, catalog::ProductText, clock::Timestamp, market::Market};
use http::{HeaderMap, Uri};
use jiff::tz::TimeZone;
use l10n::{ContentPage, Coverage, Manner, Overlay, Voice, coverage, overlays};
use std::{path::PathBuf, str::FromStr};

/// The page of all languages, or of one.
pub async fn page(
    State(site): State<Site>,
    locale: Option<Path<String>>,
    uri: Uri,
    locales: Option<PathBuf>,
) -> Response {
    let news = site.news();
    let words = &site.app.words;
    let report = Report { site: &site, locales, covered: coverage(words), overlays: overlays(words) };
    let known =
        |Path(tag): Path<String>| site.app.words.locales().into_iter().find(|locale| locale.as_str() == tag);
    let (title, main) = match locale {
        None => ("Desk".to_owned(), report.overview()),
        Some(tag) => match known(tag) {
            Some(locale) => (report.name(&locale), report.language(&locale)),
            None => return Asker::new(&site, &uri, &HeaderMap::new()).missing(&site),
        },
    };
    document(&site, &uri, &news, &title, &main)
}

struct Report<'s> {
    site: &'s Site,
    locales: Option<PathBuf>,
    covered: Vec<Coverage>,
    overlays: Vec<Overlay>,
}

/// What a shopper reads the words of a file on.
enum Shown {
    Messages(Voice),
    Product(ProductText),
    Page(ContentPage),
}

impl Report<'_> {
    fn overview(&self) -> String {
        let words = &self.site.app.words;
        let rows: String = words.locales().iter().map(|locale| self.rows(locale)).collect();
        format!(
            "<header class=\"page-head\"><h1>Desk</h1>\
             <p class=\"lede\">Every language of the shop, held against English. Save a file below <code>locales/</code>, \
             and the pages that are open here show it.</p>\
             <p><a href=\"{}\">Mails in every language</a></p></header>\
             <div class=\"desk-table\" role=\"region\" aria-label=\"Languages\" tabindex=\"0\"><table>\
             <thead><tr><th scope=\"col\">Language</th><th scope=\"col\">Translated</th><th scope=\"col\">Missing</th>\
             <th scope=\"col\">Stale</th><th scope=\"col\">Last change</th><th scope=\"col\">Offered in</th>\
             <th scope=\"col\">As a shopper sees it</th></tr></thead><tbody>{rows}</tbody></table></div>\
             <p class=\"hint\">Missing: English is shown. Stale: the English has changed since the translation was made; \
             what is there is shown. A region says in another way what its row counts; for the rest its language speaks.</p>",
            at::MAILS
        )
    }

    /// A language, and the regions that say some of it in another way.
    fn rows(&self, locale: &Locale) -> String {
        let regions = self.overlays.iter().filter(|overlay| overlay.language == *locale);
        [self.row(locale)].into_iter().chain(regions.map(|overlay| self.region(overlay))).collect()
    }

    fn row(&self, locale: &Locale) -> String {
        let files: Vec<&Coverage> = self.of(locale).collect();
        let sum = |count: fn(&Coverage) -> usize| files.iter().map(|file| count(file)).sum::<usize>();
        let (missing, stale) = (sum(|file| file.missing.len()), sum(|file| file.stale.len()));
        let translated = sum(|file| file.translated);
        let counts = match files.is_empty() {
            true => "<td colspan=\"3\">the original</td>".to_owned(),
            false => format!(
                "<td data-testid=\"translated\">{translated} of {}</td><td data-testid=\"missing\">{missing}</td>\
                 <td data-testid=\"stale\">{stale}</td>",
                translated + missing + stale
            ),
        };
        let newest = files.iter().filter_map(|file| self.changed(locale, &file.file)).max();
        let world = self.site.app.shop.world.load();
        let offered = world.markets.values().filter(|market| market.offers(locale));
        let offered: Vec<String> = offered.map(|market| market.id.to_string()).collect();
        format!(
            "<tr data-testid=\"language\" data-locale=\"{locale}\"><th scope=\"row\"><a href=\"{}\">{}</a></th>{counts}\
             <td>{}</td><td>{}</td><td class=\"desk-links\">{}</td></tr>",
            at::LANGUAGE.replace("{locale}", locale.as_str()),
            escaped(&self.name(locale)),
            self.age(newest),
            offered.join(" "),
            links(&self.place(locale))
        )
    }

    /// What differs in a region, and the market whose pages say it: the one that is named as the region.
    fn region(&self, overlay: &Overlay) -> String {
        let Overlay { locale, language, files, messages } = overlay;
        let world = self.site.app.shop.world.load();
        let market = world.markets.keys().find(|market| language.in_market(market) == *locale);
        let (offered, shown) = match market {
            Some(market) => {
                let place = Place { market: market.clone(), locale: language.clone(), currency: None };
                (market.to_string(), links(&place))
            }
            None => ("no market".to_owned(), String::new()),
        };
        let newest = files.iter().filter_map(|file| self.changed(locale, file)).max();
        format!(
            "<tr data-testid=\"region\" data-locale=\"{locale}\"><th scope=\"row\">{}</th>\
             <td colspan=\"3\">{messages} in another way</td><td>{}</td><td>{offered}</td>\
             <td class=\"desk-links\">{shown}</td></tr>",
            escaped(&self.name(locale)),
            self.age(newest)
        )
    }

    fn language(&self, locale: &Locale) -> String {
        let rows: String = self.of(locale).map(|file| self.file(locale, file)).collect();
        let table = match rows.is_empty() {
            true => "<p>The original, which every other language is held against.</p>".to_owned(),
            false => format!(
                "<div class=\"desk-table\" role=\"region\" aria-label=\"Files\" tabindex=\"0\"><table><thead><tr>\
                 <th scope=\"col\">File</th><th scope=\"col\">Translated</th><th scope=\"col\">Missing</th>\
                 <th scope=\"col\">Stale</th><th scope=\"col\">Last change</th></tr></thead><tbody>{rows}</tbody></table></div>"
            ),
        };
        let wanting = self.of(locale).filter(|file| !(file.missing.is_empty() && file.stale.is_empty()));
        let told: String = wanting.map(|file| self.wanting(locale, file)).collect();
        format!(
            "<header class=\"page-head\"><h1>{}</h1><p><a href=\"{}\">All languages</a></p></header>{table}{told}",
            escaped(&self.name(locale)),
            at::HOME
        )
    }

    fn file(&self, locale: &Locale, covered: &Coverage) -> String {
        let Coverage { file, translated, missing, stale, .. } = covered;
        let (missing, stale) = (missing.len(), stale.len());
        format!(
            "<tr><th scope=\"row\">{}</th><td>{translated} of {}</td><td>{missing}</td><td>{stale}</td><td>{}</td></tr>",
            escaped(file),
            translated + missing + stale,
            self.age(self.changed(locale, file))
        )
    }

    /// The messages that somebody has to look at, with what is shown for them.
    fn wanting(&self, locale: &Locale, covered: &Coverage) -> String {
        let place = self.place(locale);
        let (shown, page) = self.shown(&covered.file, &place);
        let item = |id: &String| {
            let said = match shown.says(id) {
                said if said.is_empty() => "<em>nothing</em>".to_owned(),
                said => escaped(&said),
            };
            format!("<dt><code>{}</code></dt><dd>{said}</dd>", escaped(id))
        };
        let list = |heading: &str, ids: &[String]| match ids.is_empty() {
            true => String::new(),
            false => format!(
                "<h3>{heading}</h3><dl data-testid=\"{}\">{}</dl>",
                heading.split(':').next().unwrap_or_default().to_lowercase(),
                ids.iter().map(item).collect::<String>()
            ),
        };
        format!(
            "<section class=\"desk-file\"><h2>{}</h2><p><a href=\"{}\">Look at it in the shop</a></p>{}{}</section>",
            escaped(&covered.file),
            with_words(&place.to(&page), Manner::Keys, "&amp;"),
            list("Missing: a shopper sees", &covered.missing),
            list("Stale: a shopper sees", &covered.stale)
        )
    }

    /// What a shopper sees of a file at a place, and on which page.
    fn shown(&self, file: &str, place: &Place) -> (Shown, Page) {
        let (app, Place { market, locale, .. }) = (&self.site.app, place);
        let snapshot = app.shop.snapshot.load();
        let product = code::<ProductId>(file, "products/").and_then(|id| snapshot.catalog.text(&id, locale));
        if let Some(text) = product {
            return (Shown::Product(text.clone()), Page::Product(text.slug.clone()));
        }
        let pages = app.words.pages();
        let id = code::<PageId>(file, "pages/");
        if let Some(page) = id.as_ref().and_then(|id| pages.page(id, &locale.in_market(market))) {
            let is_there = pages.running(&page.id, locale, market, snapshot.day).is_some();
            let at = if is_there { Page::Content(page.slug.clone()) } else { Page::Home };
            return (Shown::Page(page.clone()), at);
        }
        (Shown::Messages(app.words.voice(locale, market)), Page::Home)
    }

    fn of(&self, locale: &Locale) -> impl Iterator<Item = &Coverage> {
        self.covered.iter().filter(move |covered| covered.locale == *locale)
    }

    /// The language's own name and its tag.
    fn name(&self, locale: &Locale) -> String {
        let market = &self.site.app.shop.world.load().default_market;
        let voice = self.site.app.words.voice(locale, market);
        format!("{} ({locale})", voice.language_name(locale))
    }

    /// Where the language is at home: in the market of its name, `de` or the `br` of `pt-br`, else in the first that has it
    /// as its own, else in any.
    fn place(&self, locale: &Locale) -> Place {
        let world = self.site.app.shop.world.load();
        let find = |fits: &dyn Fn(&Market) -> bool| world.markets.values().find(|market| fits(market));
        let home = find(&|market| locale.as_str().split('-').any(|part| part == market.id.as_str()))
            .or_else(|| find(&|market| market.default_locale() == Some(locale)))
            .or_else(|| find(&|market| market.offers(locale)));
        let market = home.map_or_else(|| world.default_market.clone(), |market| market.id.clone());
        Place { market, locale: locale.clone(), currency: None }
    }

    /// When a file was changed last, where words come from a folder.
    fn changed(&self, locale: &Locale, file: &str) -> Option<Timestamp> {
        let path = self.locales.as_ref()?.join(locale.as_str()).join(file);
        Timestamp::try_from(std::fs::metadata(path).ok()?.modified().ok()?).ok()
    }

    fn age(&self, changed: Option<Timestamp>) -> String {
        let Some(changed) = changed else { return "–".to_owned() };
        let day = |at: Timestamp| at.to_zoned(TimeZone::UTC).date();
        let days = (day(self.site.app.shop.clock.now()) - day(changed)).get_days();
        let ago = match days {
            ..=0 => "today".to_owned(),
            1 => "yesterday".to_owned(),
            days => format!("{days} days ago"),
        };
        format!("<time datetime=\"{changed}\">{}</time>, {ago}", day(changed))
    }
}

impl Shown {
    /// What is said for a message; nothing where it has attributes only, or the page does without it.
    fn says(&self, id: &str) -> String {
        match self {
            Self::Messages(voice) => voice.try_text(id).unwrap_or_default(),
            Self::Product(text) => of_product(text, id),
            Self::Page(page) if id == "slug" => page.slug.to_string(),
            Self::Page(page) => page.says(id),
        }
    }
}

/// The code of the product or page that a file is of.
fn code<T: FromStr>(file: &str, folder: &str) -> Option<T> {
    file.strip_prefix(folder)?.strip_suffix(".ftl")?.parse().ok()
}

/// The shop at a place, in every manner.
fn links(place: &Place) -> String {
    let link = |(manner, name): (Manner, &str)| {
        format!("<a href=\"{}\">{name}</a>", with_words(&place.to(&Page::Home), manner, "&amp;"))
    };
    MANNERS.map(link).join(" ")
}

fn of_product(text: &ProductText, id: &str) -> String {
    match id {
        "title" => text.title.clone(),
        "tagline" => text.tagline.clone(),
        "description" => text.description.clone(),
        "details" => text.details.join("\n"),
        "slug" => text.slug.to_string(),
        other => {
            let number = other.strip_prefix("picture-").map_or(Ok(1), str::parse);
            number.map(|number| text.picture(number).to_owned()).unwrap_or_default()
        }
    }
}
