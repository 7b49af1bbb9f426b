//! The last good version of every file of words.

use crate::{
    Problem, SourceFile,
    accepted::Accepted,
    bundles::Resource,
    check, lang,
    page::{self, ContentPage},
    product,
    source::{Place, place},
    syntax,
};
use commerce::{Locale, PageId, ProductId, catalog::ProductText};
use fluent_bundle::FluentResource;
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::Arc,
};

/// The last good files, by path.
pub(crate) type Good = BTreeMap<String, GoodFile>;

/// A file that can be served.
#[derive(Clone)]
pub(crate) struct GoodFile {
    pub text: Arc<str>,
    pub words: FileWords,
    /// It is not there any more, and still says what no other file of English says.
    pub is_gone: bool,
}

/// What a file holds.
#[derive(Clone)]
pub(crate) enum FileWords {
    Messages(Locale, Resource),
    Product(Arc<ProductText>),
    /// What a region says in another way of a product.
    Part(Locale, ProductId, Arc<product::Said>),
    Page(Arc<ContentPage>),
    Accepted(Locale),
}

impl FileWords {
    pub fn locale(&self) -> &Locale {
        match self {
            Self::Messages(locale, _) | Self::Part(locale, ..) | Self::Accepted(locale) => locale,
            Self::Product(text) => &text.locale,
            Self::Page(page) => &page.locale,
        }
    }

    pub const fn is_messages(&self) -> bool {
        matches!(self, Self::Messages(..))
    }

    fn page(&self) -> Option<&PageId> {
        match self {
            Self::Page(page) => Some(&page.id),
            _ => None,
        }
    }
}

impl GoodFile {
    /// Whether its words are English, to which all others fall back.
    pub fn is_english(&self) -> bool {
        lang::is_english(self.words.locale())
    }

    /// The messages and terms that every other file can name.
    fn names(&self) -> impl Iterator<Item = String> {
        let names = if self.words.is_messages() { syntax::names(&self.text) } else { Vec::new() };
        names.into_iter().map(|(name, _)| name)
    }
}

/// The good files of a set: new ones that parse, and the last good versions of those that do not.
pub(crate) fn take(files: Vec<SourceFile>, last: &Good) -> (Good, Vec<Problem>) {
    let mut good = Good::new();
    let mut problems = Vec::new();
    let regional = regional(files.iter().map(|file| file.path.as_str()));
    for file in files {
        let known = last.get(&file.path);
        let is_same = |known: &&GoodFile| {
            let is_whole = !matches!(known.words, FileWords::Part(..));
            let is_product = !known.words.is_messages();
            *known.text == *file.text
                && file.fault.is_none()
                && (!is_product || is_whole != regional.contains(known.words.locale()))
        };
        if let Some(same) = known.filter(is_same) {
            good.insert(file.path, GoodFile { is_gone: false, ..same.clone() });
            continue;
        }
        match read(&file, &regional) {
            Ok(None) => {}
            Ok(Some(words)) => {
                good.insert(file.path, GoodFile { text: file.text.into(), words, is_gone: false });
            }
            Err(found) => {
                problems.extend(found);
                if let Some(known) = known {
                    good.insert(file.path, known.clone());
                }
            }
        }
    }
    keep_english(&mut good, last, &mut problems);
    (good, problems)
}

/// A file of English that is gone keeps saying until the next start what no other file says now, since all languages fall
/// back to it. A page that no language has any more is gone: that is how a campaign ends before its day.
fn keep_english(good: &mut Good, last: &Good, problems: &mut Vec<Problem>) {
    let english = good.values().filter(|file| file.is_english());
    let said: BTreeSet<String> = english.flat_map(|file| file.names()).collect();
    let pages: BTreeSet<PageId> = good.values().filter_map(|file| file.words.page().cloned()).collect();
    for (path, file) in last.iter().filter(|(_, file)| file.is_english()) {
        let is_needed = match &file.words {
            FileWords::Messages(..) => file.names().any(|name| !said.contains(&name)),
            FileWords::Page(page) => pages.contains(&page.id),
            FileWords::Product(_) => true,
            FileWords::Part(..) | FileWords::Accepted(_) => false,
        };
        if is_needed && !good.contains_key(path) {
            let what = "is gone: its last version keeps serving until the next start";
            problems.push(Problem::new(path, 1, what));
            good.insert(path.clone(), GoodFile { is_gone: true, ..file.clone() });
        }
    }
}

/// The languages of some paths that are regional kinds of another one.
pub(crate) fn regional<'p>(paths: impl Iterator<Item = &'p str>) -> BTreeSet<Locale> {
    let locales: BTreeSet<Locale> = paths
        .filter_map(|path| match place(path) {
            Ok(Place::Messages(locale) | Place::Product(locale, _) | Place::Page(locale, _)) => Some(locale),
            _ => None,
        })
        .collect();
    lang::regional(locales.iter())
}

fn read(file: &SourceFile, regional: &BTreeSet<Locale>) -> Result<Option<FileWords>, Vec<Problem>> {
    match place(&file.path).map_err(|problem| vec![problem])? {
        Place::Elsewhere => Ok(None),
        Place::Accepted(locale) => {
            Accepted::read(file).map_err(|problem| vec![problem])?;
            Ok(Some(FileWords::Accepted(locale)))
        }
        Place::Product(locale, id) if regional.contains(&locale) => {
            Ok(Some(FileWords::Part(locale, id, Arc::new(product::read_part(file)?))))
        }
        Place::Product(locale, id) => {
            product::read(file, locale, id).map(|text| Some(FileWords::Product(Arc::new(text))))
        }
        Place::Page(locale, id) => {
            page::read(file, locale, id).map(|(page, _)| Some(FileWords::Page(Arc::new(page))))
        }
        Place::Messages(locale) => {
            syntax::parse(file)?;
            let endless = check::endless(file);
            if !endless.is_empty() {
                return Err(endless);
            }
            let resource = FluentResource::try_new(file.body().to_owned())
                .map_err(|_| vec![Problem::new(&file.path, 1, "does not parse")])?;
            Ok(Some(FileWords::Messages(locale, Arc::new(resource))))
        }
    }
}

/// Messages that another file, or the same one, has had already: the first one serves.
pub(crate) fn repeated(good: &Good) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut seen: HashMap<(Locale, String), &str> = HashMap::new();
    for (path, file) in good.iter().filter(|(_, file)| file.words.is_messages() && !file.is_gone) {
        for (name, line) in syntax::names(&file.text) {
            if let Some(first) = seen.insert((file.words.locale().clone(), name.clone()), path) {
                problems.push(Problem::new(path, line, format!("`{name}` is there twice, first in {first}")));
            }
        }
    }
    problems
}
