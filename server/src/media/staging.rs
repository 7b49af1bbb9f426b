//! Files wait beside their place until all of them are made: a page never meets one that is half written.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// Files that are made and not yet in their place; dropped, they are gone.
pub struct Staging {
    out: PathBuf,
    folder: PathBuf,
    names: Vec<String>,
}

/// Files that have just been put in their place.
pub struct Placed(Vec<PathBuf>);

impl Staging {
    /// A waiting room in the folder that the files are for, so that a rename is all it takes.
    ///
    /// # Errors
    /// The folder cannot be made.
    pub fn new(out: &Path) -> Result<Self, String> {
        // The server gives nothing out whose name begins with a dot.
        let folder = out.join(format!(".made-{}", std::process::id()));
        let made = fs::create_dir_all(&folder);
        made.map_err(|error| told(&folder, &error))?;
        Ok(Self { out: out.to_owned(), folder, names: Vec::new() })
    }

    /// Keeps a file.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn write(&mut self, name: String, bytes: &[u8]) -> Result<(), String> {
        let file = self.folder.join(&name);
        fs::write(&file, bytes).map_err(|error| told(&file, &error))?;
        self.names.push(name);
        Ok(())
    }

    /// Puts every file in its place.
    ///
    /// # Errors
    /// One of them cannot be; the others are taken away again.
    pub fn place(mut self) -> Result<Placed, String> {
        let mut placed = Placed(Vec::new());
        for name in std::mem::take(&mut self.names) {
            let (from, to) = (self.folder.join(&name), self.out.join(&name));
            // Its name holds the hash of its origin: what is there already is the same, and stays whatever happens.
            if to.exists() {
                continue;
            }
            if let Err(error) = fs::rename(&from, &to) {
                placed.take_back();
                return Err(told(&to, &error));
            }
            placed.0.push(to);
        }
        Ok(placed)
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.folder));
    }
}

impl Placed {
    /// Takes the files away again, because what should name them could not be written.
    pub fn take_back(self) {
        for file in self.0 {
            drop(fs::remove_file(file));
        }
    }
}

fn told(file: &Path, error: &io::Error) -> String {
    format!("{}: cannot be written: {error}", file.display())
}
