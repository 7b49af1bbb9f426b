//! Words and data: of the folders that the settings name, else the copies in the binary.

use crate::{
    adapters::payment::stripe::Tables,
    config::Folders,
    data::{self, DataFile},
    failure::Failure,
    goods::DigitalGoods,
    words,
};
use commerce::World;
use l10n::{
    Problem, SourceFile, Words,
    check::{Finding, Severity},
};
use serde::Serialize;
use std::{fmt, io, path::Path};

/// How the folder of words is called in messages, wherever it is.
fn locales_name(folders: &Folders) -> String {
    folders.locales.as_deref().unwrap_or(Path::new("locales")).display().to_string()
}

fn data_name(folders: &Folders) -> String {
    folders.data.as_deref().unwrap_or(Path::new("server/data")).display().to_string()
}

fn told(folder: &str, problems: &[Problem]) -> Vec<String> {
    problems.iter().map(|problem| format!("{folder}/{problem}")).collect()
}

/// The locale files.
///
/// # Errors
/// The folder cannot be read.
pub fn word_files(folders: &Folders) -> Result<Vec<SourceFile>, Failure> {
    words::files(folders.locales.as_deref()).map_err(|problem| Failure::new(problem.to_string()))
}

/// The data files.
///
/// # Errors
/// The folder cannot be read.
pub fn data_files(folders: &Folders) -> Result<Vec<DataFile>, Failure> {
    match &folders.data {
        Some(folder) => {
            data::read_dir(folder).map_err(|error| Failure::at(&folder.display().to_string(), &error))
        }
        None => Ok(data::embedded()),
    }
}

/// The words. Faults in other languages than English are logged, and English speaks in their place.
///
/// # Errors
/// There is no English.
pub fn words(folders: &Folders) -> Result<Words, Failure> {
    let folder = locales_name(folders);
    let words =
        Words::from_files(word_files(folders)?).map_err(|problems| Failure(told(&folder, &problems)))?;
    log(&faults(folders, &words));
    Ok(words)
}

/// Takes the words that are in the files now, and says what is wrong; the last good version of it serves.
pub fn reload_words(folders: &Folders, words: &Words) -> Vec<String> {
    match word_files(folders) {
        Ok(files) => told(&locales_name(folders), &words.reload(files)),
        Err(failure) => failure.0,
    }
}

/// What was wrong with the words when they were read last.
pub fn faults(folders: &Folders, words: &Words) -> Vec<String> {
    told(&locales_name(folders), &words.problems())
}

/// The world.
///
/// # Errors
/// Every fault of every file.
pub fn world(folders: &Folders) -> Result<World, Failure> {
    data::world(&data_files(folders)?).map_err(|problems| Failure(told(&data_name(folders), &problems)))
}

/// What the gateway needs to know of Stripe.
///
/// # Errors
/// Every fault of the file.
pub fn stripe_tables(folders: &Folders) -> Result<Tables, Failure> {
    let read = data::stripe_tables(&data_files(folders)?);
    read.map_err(|problems| Failure(told(&data_name(folders), &problems)))
}

/// What a check has found, with the file's whole path.
#[derive(Debug, Serialize)]
pub struct Found {
    path: String,
    line: u32,
    column: u32,
    rule: &'static str,
    severity: &'static str,
    message: String,
    fixable: bool,
}

impl Found {
    /// Whether it is an error, and no warning.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error.code()
    }

    fn words(folder: &str, finding: &Finding) -> Self {
        Self {
            rule: finding.rule.code(),
            severity: finding.severity().code(),
            fixable: finding.is_fixable(),
            ..Self::data(folder, &finding.problem)
        }
    }

    fn data(folder: &str, Problem { file, line, column, what }: &Problem) -> Self {
        Self {
            path: format!("{folder}/{file}"),
            line: *line,
            column: *column,
            rule: "data",
            severity: Severity::Error.code(),
            message: what.clone(),
            fixable: false,
        }
    }
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let warning = if self.is_error() { "" } else { "warning: " };
        write!(f, "{warning}{}:{}: {}", self.path, self.line, self.message)
    }
}

/// Everything that is to be said about words and data.
///
/// # Errors
/// A folder cannot be read.
pub fn findings(folders: &Folders) -> Result<Vec<Found>, Failure> {
    let (locales, data) = (locales_name(folders), data_name(folders));
    let (words, files) = (word_files(folders)?, data_files(folders)?);
    let mut found: Vec<Found> =
        l10n::check::check(&words).iter().map(|finding| Found::words(&locales, finding)).collect();
    let problems = data::check(&files).into_iter().chain(missing_goods(folders, &files));
    let problems = problems.chain(without_reason(&files, words));
    found.extend(problems.map(|problem| Found::data(&data, &problem)));
    Ok(found)
}

/// Everything that is wrong with words and data.
///
/// # Errors
/// A folder cannot be read.
pub fn check(folders: &Folders) -> Result<Vec<String>, Failure> {
    let found = findings(folders)?;
    Ok(found.iter().filter(|found| found.is_error()).map(ToString::to_string).collect())
}

/// The folder of words, to be written to.
///
/// # Errors
/// None is named: the words of the binary cannot be changed.
pub fn locales_folder(folders: &Folders) -> Result<&Path, Failure> {
    folders.locales.as_deref().ok_or_else(|| {
        Failure::new("CARAVEL_LOCALES: name the folder of words that is to be changed, such as `locales`")
    })
}

/// Writes files of words into their folder: each whole, or not at all.
///
/// # Errors
/// One cannot be written; those before it are.
pub fn write_words(folder: &Path, files: &[SourceFile]) -> Result<(), Failure> {
    for file in files {
        let path = folder.join(&file.path);
        // A name that a running shop does not read, so that it never sees half of the file.
        let new = path.with_extension("new");
        let write = || -> io::Result<()> {
            std::fs::create_dir_all(path.parent().unwrap_or(folder))?;
            std::fs::write(&new, &file.text)?;
            std::fs::rename(&new, &path)
        };
        write().map_err(|error| Failure::at(&path.display().to_string(), &error))?;
    }
    Ok(())
}

/// Rules about goods that have no words to say why. Only English is asked: the other languages are held against it.
fn without_reason(files: &[DataFile], words: Vec<SourceFile>) -> Vec<Problem> {
    // Faults of data and words themselves are told by their own checks.
    let (Ok(world), Ok(words)) = (data::world(files), Words::from_files(words)) else { return Vec::new() };
    let Some(english) = words.locales().into_iter().find(|locale| locale.as_str() == "en") else {
        return Vec::new();
    };
    let voice = words.voice(&english, &world.default_market);
    let table = files.iter().find(|file| file.path == data::RESTRICTIONS);
    let rules = world.restrictions.rules().iter();
    let silent = rules.filter(|rule| voice.try_text(&format!("restriction-{}", rule.id)).is_none());
    let told = silent.map(|rule| {
        let before = table.and_then(|table| table.text.split_once(&format!("\"{}\"", rule.id)));
        let line = before.map_or(1, |(before, _)| before.matches('\n').count() + 1);
        let what = format!("nothing is said why: the words have no `restriction-{}`", rule.id);
        Problem::new(data::RESTRICTIONS, u32::try_from(line).unwrap_or(u32::MAX), what)
    });
    told.collect()
}

/// Digital goods of the demo whose file is not there.
fn missing_goods(folders: &Folders, files: &[DataFile]) -> Vec<Problem> {
    // Faults of the catalog itself are told by its own check.
    let products = data::demo_catalog(files).map(|catalog| catalog.products).unwrap_or_default();
    let goods = DigitalGoods::new(folders.data.clone());
    let missing = |product: commerce::catalog::Product| {
        let file = product.file.filter(|file| !goods.has(file))?;
        let what = format!("the file `{file}` of {} is not in {}", product.id, data::FILES);
        Some(Problem::new("demo/catalog.toml", 1, what))
    };
    products.into_iter().filter_map(missing).collect()
}

/// Logs what is wrong with files, a line each.
pub fn log(problems: &[String]) {
    for problem in problems {
        tracing::error!("{problem}");
    }
}
