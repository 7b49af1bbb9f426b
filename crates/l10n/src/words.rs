//! All words of the shop, and their reload.

use crate::{
    Problem, SourceFile, Voice,
    bundles::{Bundles, Resource},
    format::{FormatCache, Kept},
    good::{self, FileWords, Good},
    lang,
    manner::Manner,
    page::ContentPages,
    product, read_dir,
    saying::Saying,
    shares::shares,
    source::{Place, place},
    spots::Spots,
};
use arc_swap::ArcSwap;
use commerce::{Locale, MarketId, ProductId, catalog::ProductText};
use sha2::{Digest, Sha256};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

/// All words of the shop. Cheap to clone; every clone sees a reload.
#[derive(Clone)]
pub struct Words(Arc<Inner>, Manner);

struct Inner {
    serving: ArcSwap<Serving>,
    /// The last good version of every file; held while a reload is under way.
    good: Mutex<Good>,
    formats: Arc<FormatCache>,
}

/// What is served between two reloads.
struct Serving {
    bundles: BTreeMap<Locale, Arc<Bundles>>,
    /// The locales that only say what a region says in another way than its language.
    regional: BTreeSet<Locale>,
    products: Vec<Arc<ProductText>>,
    pages: Arc<ContentPages>,
    voices: Kept<Voice>,
    /// Which part of the English messages each locale says itself, in percent.
    shares: BTreeMap<Locale, u32>,
    generation: String,
    problems: Vec<Problem>,
    /// Where messages stand, looked for when somebody asks.
    spots: OnceLock<Arc<Spots>>,
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
        let (good, mut problems) = good::take(files, &Good::new());
        problems.sort();
        let of_english =
            |p: &Problem| matches!(place(&p.file), Ok(Place::Messages(locale)) if lang::is_english(&locale));
        if problems.iter().any(of_english) {
            return Err(problems);
        }
        if !good.values().any(|file| file.is_english() && file.words.is_messages()) {
            let missing = Problem::new(
                "en/common.ftl",
                1,
                "there are no English messages, which all others fall back to",
            );
            return Err(problems.into_iter().chain([missing]).collect());
        }
        let serving = ArcSwap::from_pointee(Serving::new(&good, problems));
        Ok(Self(Arc::new(Inner { serving, good: Mutex::new(good), formats: Arc::default() }), Manner::Plain))
    }

    /// Takes a new set of files. One that is refused is a [`Problem`], and its last good version keeps serving;
    /// the others are swapped in at once. What a file said that is gone is said in English, as it would be after a start.
    /// A file of English that is gone keeps saying what no other file says now: all languages fall back to it.
    pub fn reload(&self, files: Vec<SourceFile>) -> Vec<Problem> {
        let mut last = self.0.good.lock().unwrap_or_else(PoisonError::into_inner);
        let (good, problems) = good::take(files, &last);
        let serving = Arc::new(Serving::new(&good, problems));
        *last = good;
        self.0.serving.store(serving.clone());
        serving.problems.clone()
    }

    /// The files as they serve: the last good version of each.
    pub(crate) fn files(&self) -> Vec<SourceFile> {
        let good = self.0.good.lock().unwrap_or_else(PoisonError::into_inner);
        good.iter().map(|(path, file)| SourceFile::new(path, file.text.as_ref())).collect()
    }

    /// What was wrong with the files of the last load or reload.
    pub fn problems(&self) -> Vec<Problem> {
        self.0.serving.load().problems.clone()
    }

    /// The hash of what serves now: 16 hexadecimal digits that change with any word, and the manner where it is not plain.
    pub fn generation(&self) -> String {
        let generation = self.0.serving.load().generation.clone();
        if self.1 == Manner::Plain { generation } else { format!("{generation}-{}", self.1.name()) }
    }

    /// The same words, said in another manner. Both see a reload.
    #[must_use]
    pub fn in_manner(&self, manner: Manner) -> Self {
        Self(self.0.clone(), manner)
    }

    /// The languages that have messages, in alphabetical order. A folder that only says what a region says in another way
    /// (`de-at` beside `de`) is none.
    pub fn locales(&self) -> Vec<Locale> {
        let serving = self.0.serving.load();
        serving.bundles.keys().filter(|locale| !serving.regional.contains(*locale)).cloned().collect()
    }

    /// The folders that only say what a region says in another way, in alphabetical order.
    pub(crate) fn regions(&self) -> Vec<Locale> {
        self.0.serving.load().regional.iter().cloned().collect()
    }

    /// How much of what the shop says in English it says in a locale as well, in percent, rounded down. What a region's
    /// language says counts for the region: `de-at` falls back to `de`. Of English it is all, and nothing of a locale
    /// without files.
    pub fn share(&self, locale: &Locale) -> u32 {
        self.0.serving.load().shares.get(locale).copied().unwrap_or_default()
    }

    /// The voice for a language in a market: `de` in the market `at` is said by `de-at`, by `de`, and by English, in this
    /// order. Never fails.
    pub fn voice(&self, locale: &Locale, market: &MarketId) -> Voice {
        let serving = self.0.serving.load();
        let voice = serving.voices.get_or(locale, Some(market), || {
            let region = Some(locale.in_market(market)).filter(|region| serving.regional.contains(region));
            let chain = region.into_iter().chain(lang::chain(locale));
            let chain = chain.filter_map(|locale| serving.bundles.get(&locale).cloned()).collect();
            Voice::new(locale.clone(), market, chain, self.0.formats.clone())
        });
        let spots = (self.1 == Manner::Keys).then(|| self.spots(&serving));
        voice.saying(Saying { manner: self.1, spots })
    }

    fn spots(&self, serving: &Serving) -> Arc<Spots> {
        let find = || {
            let good = self.0.good.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::new(Spots::new(good.iter().map(|(path, file)| (path.as_str(), file.text.as_ref()))))
        };
        serving.spots.get_or_init(find).clone()
    }

    /// The content pages. Files with faults are left out.
    pub fn pages(&self) -> Arc<ContentPages> {
        self.0.serving.load().pages.clone()
    }

    /// The words of every product in every language, by locale and product. Files with faults are left out.
    pub fn product_texts(&self) -> Vec<ProductText> {
        self.0.serving.load().products.iter().map(|text| (**text).clone()).collect()
    }
}

impl Serving {
    fn new(good: &Good, mut problems: Vec<Problem>) -> Self {
        let mut resources: BTreeMap<Locale, Vec<Resource>> = BTreeMap::new();
        let (mut products, mut parts, mut pages) = (Vec::new(), Vec::new(), Vec::new());
        let mut hash = Sha256::new();
        for (path, file) in good {
            if let FileWords::Accepted(..) = &file.words {
                continue;
            }
            for part in [path.as_bytes(), file.text.as_bytes()] {
                hash.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
                hash.update(part);
            }
            match &file.words {
                FileWords::Product(text) => products.push(text.clone()),
                FileWords::Page(page) => pages.push(page),
                FileWords::Part(locale, product, said) => parts.push((locale, product, said)),
                FileWords::Messages(..) | FileWords::Accepted(..) => {}
            }
        }
        // What is gone comes last: whoever says it now is heard first.
        for is_gone in [false, true] {
            for file in good.values().filter(|file| file.is_gone == is_gone) {
                if let FileWords::Messages(locale, resource) = &file.words {
                    resources.entry(locale.clone()).or_default().push(resource.clone());
                }
            }
        }
        let regional = good::regional(good.keys().map(String::as_str));
        products.extend(parts.iter().filter_map(|part| in_region(&products, *part)).collect::<Vec<_>>());
        let bundles = resources
            .iter()
            .map(|(locale, files)| {
                let parent = lang::parent(locale).filter(|_| regional.contains(locale));
                let below = parent.and_then(|parent| resources.get(&parent));
                let bundles = match below {
                    Some(below) => Bundles::new(locale, below, files),
                    None => Bundles::new(locale, files, &[]),
                };
                (locale.clone(), Arc::new(bundles))
            })
            .collect();
        let generation = hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        problems.extend(good::repeated(good));
        problems.sort();
        Self {
            bundles,
            regional,
            products,
            pages: Arc::new(ContentPages::new(pages)),
            voices: Kept::default(),
            shares: shares(good),
            generation,
            problems,
            spots: OnceLock::new(),
        }
    }
}

/// The words of a product in a region; `None` where its language has none to differ from.
fn in_region(
    products: &[Arc<ProductText>],
    (region, product, said): (&Locale, &ProductId, &Arc<product::Said>),
) -> Option<Arc<ProductText>> {
    let parent = lang::parent(region)?;
    let text = products.iter().find(|text| text.locale == parent && text.product == *product)?;
    Some(Arc::new(product::in_region(text, region.clone(), said)))
}
