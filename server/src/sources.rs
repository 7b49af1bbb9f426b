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
use l10n::{Problem, SourceFile, Words};
use std::path::Path;

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
    log(&told(&folder, &words.problems()));
    Ok(words)
}

/// Takes the words that are in the files now. What is wrong is logged; the last good version of it serves.
pub fn reload_words(folders: &Folders, words: &Words) {
    match word_files(folders) {
        Ok(files) => log(&told(&locales_name(folders), &words.reload(files))),
        Err(failure) => log(&failure.0),
    }
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

/// Everything that is wrong with words and data.
///
/// # Errors
/// A folder cannot be read.
pub fn check(folders: &Folders) -> Result<Vec<String>, Failure> {
    let mut problems = told(&locales_name(folders), &l10n::check::check(&word_files(folders)?));
    let files = data_files(folders)?;
    problems.extend(told(&data_name(folders), &data::check(&files)));
    problems.extend(missing_goods(folders, &files));
    problems.extend(told(&data_name(folders), &without_reason(&files, word_files(folders)?)));
    Ok(problems)
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
fn missing_goods(folders: &Folders, files: &[DataFile]) -> Vec<String> {
    // Faults of the catalog itself are told by its own check.
    let products = data::demo_catalog(files).map(|catalog| catalog.products).unwrap_or_default();
    let goods = DigitalGoods::new(folders.data.clone());
    let missing = |product: commerce::catalog::Product| {
        let file = product.file.filter(|file| !goods.has(file))?;
        let folder = data_name(folders);
        Some(format!(
            "{folder}/demo/catalog.toml: the file `{file}` of {} is not in {}",
            product.id,
            data::FILES
        ))
    };
    products.into_iter().filter_map(missing).collect()
}

/// Logs what is wrong with files, a line each.
pub fn log(problems: &[String]) {
    for problem in problems {
        tracing::error!("{problem}");
    }
}
