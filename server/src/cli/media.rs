//! `caravel import media`

use super::say;
use crate::{
    config::Settings,
    data,
    failure::Failure,
    media::{self, Made, Order},
    sources,
};
use commerce::{PictureOwner, ProductId, picture::Picture};
use std::{
    collections::BTreeMap,
    path::{Component, Path},
};
use storage::Db;
use workflows::import_pictures;

/// What the files of a merchant's pictures are called below `/assets/`.
pub const FOLDER: &str = "media";

/// Makes pictures of the photographs in a folder, for the shop of the settings, or as files with their rows.
///
/// # Errors
/// Every fault of every photograph; files and rows are as they were then.
pub async fn import(
    settings: &Settings,
    from: &Path,
    out: Option<&Path>,
    rows: Option<&Path>,
) -> Result<(), Failure> {
    match (out, rows) {
        (Some(out), Some(rows)) => into_files(settings, from, out, rows),
        (out, _) => into_shop(settings, from, out.unwrap_or(&settings.folders.media)).await,
    }
}

/// Into the folder of media and the database.
async fn into_shop(settings: &Settings, from: &Path, out: &Path) -> Result<(), Failure> {
    let db = Db::connect(&settings.database.url).await?;
    let done = into_database(settings, &db, from, out).await;
    db.close().await;
    done
}

async fn into_database(settings: &Settings, db: &Db, from: &Path, out: &Path) -> Result<(), Failure> {
    let mut tx = db.read().await?;
    let owners = storage::catalog::picture_owners(&mut tx).await?;
    let kept = storage::catalog::pictures(&mut tx).await?;
    drop(tx);
    // Nobody else waits for this thread: the process does nothing but this.
    let made = make(&Order { from, out, folder: FOLDER, owners: &owners, kept: &kept })?;
    let warnings = warnings(settings, &made, &owners)?;
    let (pictures, unchanged) = (rows_of(&made), made.unchanged.len());
    // Files first: a row must not name what is not there.
    let placed = made.place().map_err(Failure::new)?;
    if let Err(error) = import_pictures(db, &pictures).await {
        placed.take_back();
        return Err(error.into());
    }
    report(pictures.len(), unchanged, &warnings)
}

/// Into a folder below `public/` and a file of rows, as the demo's pictures are kept.
fn into_files(settings: &Settings, from: &Path, out: &Path, rows: &Path) -> Result<(), Failure> {
    let folder = below_public(out)
        .ok_or_else(|| Failure::new(format!("--out: `{}` is no folder below public/", out.display())))?;
    let told = |problems: Vec<data::Problem>| Failure(problems.iter().map(ToString::to_string).collect());
    // The rows are what is to be written anew, so they must not stand in the way of reading the products.
    let mut files = sources::data_files(&settings.folders)?;
    files.retain(|file| file.path != data::PICTURES);
    let demo = data::demo_catalog(&files).map_err(told)?;
    let variants =
        demo.products.iter().flat_map(|product| product.variants.iter().map(|v| (&product.id, &v.sku)));
    let owners = commerce::picture::owners(variants);
    let kept = media::read_rows(rows)?;
    let made = make(&Order { from, out, folder: &folder, owners: &owners, kept: &kept })?;
    let warnings = warnings(settings, &made, &owners)?;
    let (pictures, unchanged) = (rows_of(&made), made.unchanged.len());
    let replaced =
        |old: &&Picture| pictures.iter().any(|new| new.owner == old.owner && new.number == old.number);
    let (gone, staying): (Vec<&Picture>, Vec<&Picture>) = kept.iter().partition(replaced);
    let all: Vec<Picture> = staying.into_iter().chain(&pictures).cloned().collect();
    let placed = made.place().map_err(Failure::new)?;
    if let Err(failure) = media::write_rows(rows, &folder, &all) {
        placed.take_back();
        return Err(failure);
    }
    // Here nobody holds an old page: the files go with their rows.
    let current: Vec<String> = all.iter().flat_map(media::files).collect();
    for name in gone.into_iter().flat_map(media::files).filter(|name| !current.contains(name)) {
        drop(std::fs::remove_file(out.join(name)));
    }
    report(pictures.len(), unchanged, &warnings)
}

fn make(order: &Order<'_>) -> Result<Made, Failure> {
    // What cannot be printed is no reason to make no pictures.
    media::make(order, |line| drop(say(line))).map_err(Failure)
}

fn rows_of(made: &Made) -> Vec<Picture> {
    made.pictures.iter().map(|(_, picture)| picture.clone()).collect()
}

fn warnings(
    settings: &Settings,
    made: &Made,
    owners: &BTreeMap<PictureOwner, ProductId>,
) -> Result<Vec<String>, Failure> {
    let all: Vec<_> = made.pictures.iter().chain(&made.unchanged).cloned().collect();
    Ok(media::unworded(&all, owners, &sources::words(&settings.folders)?.product_texts()))
}

fn report(new: usize, unchanged: usize, warnings: &[String]) -> Result<(), Failure> {
    for warning in warnings {
        say(&format!("warning: {warning}"))?;
    }
    say(&format!("pictures: {new} new or different, {unchanged} unchanged"))
}

/// The part of a path below its last `public`.
fn below_public(out: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> = out
        .components()
        .filter(|part| !matches!(part, Component::CurDir | Component::RootDir))
        .map(|part| part.as_os_str().to_str())
        .collect();
    let parts = parts?;
    let public = parts.iter().rposition(|part| *part == "public")?;
    let below = parts.get(public + 1..)?.join("/");
    (!below.is_empty()).then_some(below)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_is_what_stands_below_public() {
        for (path, below) in [
            ("public/images/products", Some("images/products")),
            ("./public/images/products/", Some("images/products")),
            ("/shop/public/public/x", Some("x")),
            ("public", None),
            ("images/products", None),
        ] {
            assert_eq!(below_public(Path::new(path)).as_deref(), below, "{path}");
        }
    }
}
