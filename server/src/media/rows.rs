//! The file of rows that the demo's pictures are committed with.

use crate::failure::Failure;
use commerce::picture::Picture;
use serde::Deserialize;
use std::{fmt::Write, fs, io, path::Path};

#[derive(Deserialize)]
struct File {
    folder: String,
    #[serde(default)]
    picture: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    owner: commerce::PictureOwner,
    number: u32,
    hash: String,
    width: u32,
    height: u32,
    widths: Vec<u32>,
    placeholder: String,
}

/// The rows of a file; none where there is no file yet.
///
/// # Errors
/// The file cannot be read or is no such file.
pub fn read_rows(file: &Path) -> Result<Vec<Picture>, Failure> {
    let name = file.display().to_string();
    let text = match fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(Failure::at(&name, &error)),
    };
    let File { folder, picture } = toml::from_str(&text).map_err(|error| Failure::at(&name, &error))?;
    let pictures = picture.into_iter().map(|row| Picture {
        owner: row.owner,
        number: row.number,
        folder: folder.clone(),
        hash: row.hash,
        width: row.width,
        height: row.height,
        widths: row.widths,
        placeholder: row.placeholder,
    });
    let pictures: Vec<Picture> = pictures.collect();
    match pictures.iter().find_map(|picture| Some((picture, picture.unsound()?))) {
        Some((picture, field)) => {
            Err(Failure::new(format!("{name}: `{field}` of `{}` makes no sense", picture.owner)))
        }
        None => Ok(pictures),
    }
}

/// Writes the rows, sorted, so that a change of one picture is a change of its lines.
///
/// # Errors
/// The file cannot be written; it stays as it was then.
pub fn write_rows(file: &Path, folder: &str, pictures: &[Picture]) -> Result<(), Failure> {
    let mut sorted: Vec<&Picture> = pictures.iter().collect();
    sorted.sort_by_key(|picture| (&picture.owner, picture.number));
    let mut text = format!("# Written by `caravel import media`.\n\nfolder = \"{folder}\"\n");
    for Picture { owner, number, hash, width, height, widths, placeholder, .. } in sorted {
        // Writing to a text cannot fail.
        let _ = write!(
            text,
            "\n[[picture]]\nowner = \"{owner}\"\nnumber = {number}\nhash = \"{hash}\"\nwidth = {width}\n\
             height = {height}\nwidths = {widths:?}\nplaceholder = \"{placeholder}\"\n"
        );
    }
    let waiting = file.with_extension("new");
    let written = fs::write(&waiting, text).and_then(|()| fs::rename(&waiting, file));
    written.map_err(|error| Failure::at(&file.display().to_string(), &error))
}
