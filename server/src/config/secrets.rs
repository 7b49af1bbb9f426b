//! The secret that signs what the shop gives out and takes back, and encrypts what is personal.

use super::source::Source;
use rand::Rng;
use std::{
    fmt, io,
    io::{Read, Write},
    path::Path,
};
use workflows::Seal;

/// The fewest characters: 16 random bytes in hexadecimal.
const SHORTEST: usize = 32;
const EXAMPLE: &str = "the 64 digits that `openssl rand -hex 32` prints";

/// A text that never shows in a log.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Takes a text as a secret.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The bytes to make keys of.
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// The secrets that the settings name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Secrets {
    /// Signs and encrypts; `None` when it is kept in a file.
    pub current: Option<Secret>,
    /// Did so before; what it signed is still taken, and what it encrypted is still read.
    pub previous: Option<Secret>,
}

impl Secrets {
    /// Reads the section.
    pub fn read(source: &mut Source, secure: bool) -> Self {
        let faults_before = source.count();
        let current = source.take("CARAVEL_SECRET", EXAMPLE, long_enough);
        if secure && current.is_none() && source.count() == faults_before {
            let what = "is needed, since CARAVEL_BASE_URL is https".to_owned();
            source.fault("CARAVEL_SECRET", what, EXAMPLE);
        }
        Self { current, previous: source.take("CARAVEL_SECRET_PREVIOUS", EXAMPLE, long_enough) }
    }

    /// The secret to sign with: the one in the settings, else the one kept in `{var}/secret`, made at the first
    /// start.
    ///
    /// # Errors
    /// The file can neither be read nor made.
    pub fn current(&self, var: &Path) -> io::Result<Secret> {
        match &self.current {
            Some(secret) => Ok(secret.clone()),
            None => kept(var),
        }
    }

    /// Encrypts with `current`, and reads what the previous secret has encrypted.
    pub fn seal(&self, current: &Secret) -> Seal {
        Seal::new(current.as_bytes(), self.previous.as_ref().map(Secret::as_bytes))
    }
}

fn long_enough(text: &str) -> Result<Secret, String> {
    if text.chars().count() < SHORTEST {
        return Err(format!("has fewer than {SHORTEST} characters"));
    }
    Ok(Secret::new(text))
}

fn kept(var: &Path) -> io::Result<Secret> {
    let file = var.join("secret");
    if !file.exists() {
        make(var, &file)?;
    }
    let mut text = String::new();
    std::fs::File::open(&file)?.read_to_string(&mut text)?;
    long_enough(text.trim())
        .map_err(|what| io::Error::new(io::ErrorKind::InvalidData, format!("{}: {what}", file.display())))
}

/// Written whole under another name first: of two processes that start at once, one makes the secret and both
/// read the same.
fn make(var: &Path, file: &Path) -> io::Result<()> {
    std::fs::create_dir_all(var)?;
    let draft = var.join(format!(".secret.{}", std::process::id()));
    let mut bytes = [0; 32];
    rand::rng().fill_bytes(&mut bytes);
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(&draft)?.write_all(hex::encode(bytes).as_bytes())?;
    let linked = std::fs::hard_link(&draft, file);
    std::fs::remove_file(&draft)?;
    match linked {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}
