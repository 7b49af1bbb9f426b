//! All words of the shop, and their reload.

use crate::{
    Problem, SourceFile, Voice,
    bundles::Bundles,
    format::{FormatCache, Kept},
    lang, product, read_dir,
    source::{Place, place},
    syntax,
};
use arc_swap::ArcSwap;
use commerce::{Locale, MarketId, catalog::ProductText};
use fluent_bundle::FluentResource;
use sha2::{Digest, Sha256};
use std::{
    collections::{BTreeMap, HashMap},
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};

/// All words of the shop. Cheap to clone; every clone sees a reload.
#[derive(Clone)]
pub struct Words(Arc<Inner>);

struct Inner {
    serving: ArcSwap<Serving>,
    /// The last good version of every file; held while a reload is under way.
    good: Mutex<Good>,
    formats: Arc<FormatCache>,
}

type Good = BTreeMap<String, GoodFile>;

#[derive(Clone)]
struct GoodFile {
    text: Arc<str>,
    words: FileWords,
}

#[derive(Clone)]
enum FileWords {
    Messages(Locale, Arc<FluentResource>),
    Product(Arc<ProductText>),
}

/// What is served between two reloads.
struct Serving {
    bundles: BTreeMap<Locale, Arc<Bundles>>,
    products: Vec<Arc<ProductText>>,
    voices: Kept<Voice>,
    generation: String,
    problems: Vec<Problem>,
}

impl Words {
    /// Reads every `{locale}/**/*.ftl` below a folder.
    ///
    /// # Errors
    /// Only when the shop could not speak at all: the folder cannot be read, or English is not there or does not
    /// parse. Faults elsewhere are in [`Words::problems`], and English speaks in their place.
    pub fn from_dir(dir: &Path) -> Result<Self, Vec<Problem>> {
        let files = read_dir(dir)
            .map_err(|error| vec![Problem::new(dir.display().to_string(), 1, error.to_string())])?;
        Self::from_files(files)
    }

    /// From files that are in memory, such as those embedded in the binary.
    ///
    /// # Errors
    /// As [`Words::from_dir`].
    pub fn from_files(files: Vec<SourceFile>) -> Result<Self, Vec<Problem>> {
        let (good, mut problems) = take(files, &Good::new());
        problems.sort();
        let english =
            |file: &GoodFile| matches!(&file.words, FileWords::Messages(l, _) if l.as_str() == lang::ENGLISH);
        let of_english =
            |p: &Problem| matches!(place(&p.file), Ok(Place::Messages(l)) if l.as_str() == lang::ENGLISH);
        if problems.iter().any(of_english) {
            return Err(problems);
        }
        if !good.values().any(english) {
            let missing = Problem::new(
                "en/common.ftl",
                1,
                "there are no English messages, which all others fall back to",
            );
            return Err(problems.into_iter().chain([missing]).collect());
        }
        let serving = ArcSwap::from_pointee(Serving::new(&good, problems));
        Ok(Self(Arc::new(Inner { serving, good: Mutex::new(good), formats: Arc::default() })))
    }

    /// Takes a new set of files. One that is refused is a [`Problem`], and its last good version keeps serving;
    /// the others are swapped in at once. A file that is gone takes its words along, except the last of English.
    pub fn reload(&self, files: Vec<SourceFile>) -> Vec<Problem> {
        let mut last = self.0.good.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut good, mut problems) = take(files, &last);
        let english =
            |file: &GoodFile| matches!(&file.words, FileWords::Messages(l, _) if l.as_str() == lang::ENGLISH);
        if !good.values().any(english) {
            problems.push(Problem::new(
                "en/common.ftl",
                1,
                "all English messages are gone: the last ones keep serving",
            ));
            good.extend(
                last.iter()
                    .filter(|(_, file)| english(file))
                    .map(|(path, file)| (path.clone(), file.clone())),
            );
        }
        let serving = Arc::new(Serving::new(&good, problems));
        *last = good;
        self.0.serving.store(serving.clone());
        serving.problems.clone()
    }

    /// What was wrong with the files of the last load or reload.
    pub fn problems(&self) -> Vec<Problem> {
        self.0.serving.load().problems.clone()
    }

    /// The hash of what serves now: 16 hexadecimal digits that change with any word.
    pub fn generation(&self) -> String {
        self.0.serving.load().generation.clone()
    }

    /// The locales that have messages, in alphabetical order.
    pub fn locales(&self) -> Vec<Locale> {
        self.0.serving.load().bundles.keys().cloned().collect()
    }

    /// The voice for a language in a market. Never fails: what the locale lacks is said in English.
    pub fn voice(&self, locale: &Locale, market: &MarketId) -> Voice {
        let serving = self.0.serving.load();
        serving.voices.get_or(locale, Some(market), || {
            let chain = lang::chain(locale).iter().filter_map(|l| serving.bundles.get(l)).cloned().collect();
            Voice::new(locale.clone(), market, chain, self.0.formats.clone())
        })
    }

    /// The words of every product in every language, by locale and product. Files with faults are left out.
    pub fn product_texts(&self) -> Vec<ProductText> {
        self.0.serving.load().products.iter().map(|text| (**text).clone()).collect()
    }
}

impl Serving {
    fn new(good: &Good, mut problems: Vec<Problem>) -> Self {
        let mut resources: BTreeMap<Locale, Vec<Arc<FluentResource>>> = BTreeMap::new();
        let mut seen: HashMap<(Locale, String), &str> = HashMap::new();
        let mut products = Vec::new();
        let mut hash = Sha256::new();
        for (path, file) in good {
            for part in [path.as_bytes(), file.text.as_bytes()] {
                hash.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
                hash.update(part);
            }
            match &file.words {
                FileWords::Product(text) => products.push(text.clone()),
                FileWords::Messages(locale, resource) => {
                    problems.extend(repeated(path, file, locale, &mut seen));
                    resources.entry(locale.clone()).or_default().push(resource.clone());
                }
            }
        }
        let bundles = resources
            .into_iter()
            .map(|(l, files)| {
                let bundles = Arc::new(Bundles::new(&l, &files));
                (l, bundles)
            })
            .collect();
        let generation = hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        problems.sort();
        Self { bundles, products, voices: Kept::default(), generation, problems }
    }
}

/// Messages that another file, or this one, has had already: the first one serves.
fn repeated<'g>(
    path: &'g str,
    file: &'g GoodFile,
    locale: &Locale,
    seen: &mut HashMap<(Locale, String), &'g str>,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (name, line) in syntax::names(&file.text) {
        if let Some(first) = seen.insert((locale.clone(), name.clone()), path) {
            problems.push(Problem::new(path, line, format!("`{name}` is there twice, first in {first}")));
        }
    }
    problems
}

/// The good files of a set: new ones that parse, and the last good versions of those that do not.
fn take(files: Vec<SourceFile>, last: &Good) -> (Good, Vec<Problem>) {
    let mut good = Good::new();
    let mut problems = Vec::new();
    for file in files {
        let known = last.get(&file.path);
        if let Some(same) = known.filter(|known| *known.text == *file.text) {
            good.insert(file.path, same.clone());
            continue;
        }
        match read(&file) {
            Ok(None) => {}
            Ok(Some(words)) => {
                good.insert(file.path, GoodFile { text: file.text.into(), words });
            }
            Err(found) => {
                problems.extend(found);
                if let Some(known) = known {
                    good.insert(file.path, known.clone());
                }
            }
        }
    }
    (good, problems)
}

fn read(file: &SourceFile) -> Result<Option<FileWords>, Vec<Problem>> {
    match place(&file.path).map_err(|problem| vec![problem])? {
        Place::Elsewhere => Ok(None),
        Place::Product(locale, id) => {
            product::read(file, locale, id).map(|t| Some(FileWords::Product(Arc::new(t))))
        }
        Place::Messages(locale) => {
            syntax::parse(file)?;
            let resource = FluentResource::try_new(file.text.clone())
                .map_err(|_| vec![Problem::new(&file.path, 1, "does not parse")])?;
            Ok(Some(FileWords::Messages(locale, Arc::new(resource))))
        }
    }
}
