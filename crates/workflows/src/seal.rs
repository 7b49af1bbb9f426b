//! Encrypts what nobody may read who has only the database, or a copy of it.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use commerce::{RowId, buyer_number::Sealed};
use hmac::{Hmac, Mac};
use rand::Rng;
use sha2::Sha256;

/// The bytes of a nonce: enough of them to be drawn by chance for every text.
const NONCE: usize = 24;
/// What the key is for; the shop's secret has other uses, each with a key of its own.
const PURPOSE: &[u8] = b"seal";
/// What the key of marks is for.
const MARKS: &[u8] = b"mark";
/// What the key of links is for.
const LINKS: &[u8] = b"link";
/// The bytes of a mark: enough that two never meet by chance.
const MARK: usize = 16;

/// Encrypts with a key of the shop's secret (XChaCha20-Poly1305, a fresh nonce for each text), and opens what was
/// encrypted with the secret before it. A text is bound to its row: in another one it does not open.
pub struct Seal {
    current: XChaCha20Poly1305,
    previous: Option<XChaCha20Poly1305>,
    marks: Hmac<Sha256>,
    marked_before: Option<Hmac<Sha256>>,
    links: Hmac<Sha256>,
    previous_links: Option<Hmac<Sha256>>,
}

impl Seal {
    /// By the shop's secret; `previous` is the one before the last rotation.
    pub fn new(secret: &[u8], previous: Option<&[u8]>) -> Self {
        let marks = |secret: &[u8]| keyed(&derived(secret, MARKS));
        let links = |secret: &[u8]| keyed(&derived(secret, LINKS));
        Self {
            current: cipher(secret),
            previous: previous.map(cipher),
            marks: marks(secret),
            marked_before: previous.map(marks),
            links: links(secret),
            previous_links: previous.map(links),
        }
    }

    /// The signature of a link.
    pub(crate) fn sign_link(&self, text: &str) -> String {
        let mac = self.links.clone().chain_update(text.as_bytes());
        BASE64_URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes())
    }

    /// Whether the shop has signed a link, with this secret or the one before, in a time that does not tell how nearly.
    pub(crate) fn has_signed(&self, text: &str, signature: &str) -> bool {
        let Ok(signature) = BASE64_URL_SAFE_NO_PAD.decode(signature) else { return false };
        let by =
            |mac: &Hmac<Sha256>| mac.clone().chain_update(text.as_bytes()).verify_slice(&signature).is_ok();
        by(&self.links) || self.previous_links.as_ref().is_some_and(by)
    }

    /// A mark of a text: the same for the same text of its kind, by which it is known again and not read. After a rotation
    /// of the secret marks begin anew.
    pub fn mark(&self, kind: &str, text: &str) -> String {
        let mark = marked(&self.marks, kind, text).finalize().into_bytes();
        BASE64_URL_SAFE_NO_PAD.encode(mark.get(..MARK).unwrap_or(&mark))
    }

    /// Whether a mark is that of a text, by this secret or the one before, in a time that does not tell how nearly.
    pub fn has_marked(&self, kind: &str, text: &str, mark: &str) -> bool {
        let Ok(bytes) = BASE64_URL_SAFE_NO_PAD.decode(mark) else { return false };
        let by = |marks: &Hmac<Sha256>| marked(marks, kind, text).verify_truncated_left(&bytes).is_ok();
        bytes.len() == MARK && (by(&self.marks) || self.marked_before.as_ref().is_some_and(by))
    }

    /// Encrypts a text for a row.
    #[allow(clippy::expect_used, reason = "the cipher takes texts of up to 256 GiB")]
    pub fn seal(&self, row: &RowId, text: &str) -> Sealed {
        let mut nonce = [0; NONCE];
        rand::rng().fill_bytes(&mut nonce);
        let payload = Payload { msg: text.as_bytes(), aad: row.as_str().as_bytes() };
        let hidden = self.current.encrypt(&XNonce::from(nonce), payload).expect("a short text");
        Sealed(BASE64_URL_SAFE_NO_PAD.encode([nonce.as_slice(), &hidden].concat()))
    }

    /// The text that was encrypted for the row; `None` when it was another row or secret, or a byte has changed.
    pub fn open(&self, row: &RowId, sealed: &Sealed) -> Option<String> {
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(&sealed.0).ok()?;
        let (nonce, hidden) = bytes.split_first_chunk::<NONCE>()?;
        let by = |cipher: &XChaCha20Poly1305| {
            let payload = Payload { msg: hidden, aad: row.as_str().as_bytes() };
            cipher.decrypt(&XNonce::from(*nonce), payload).ok()
        };
        let text = by(&self.current).or_else(|| by(self.previous.as_ref()?))?;
        String::from_utf8(text).ok()
    }
}

fn marked(marks: &Hmac<Sha256>, kind: &str, text: &str) -> Hmac<Sha256> {
    let mut mac = marks.clone();
    mac.update(kind.as_bytes());
    mac.update(&[0]);
    mac.update(text.as_bytes());
    mac
}

fn cipher(secret: &[u8]) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&derived(secret, PURPOSE).into())
}

/// The key of a secret for one purpose.
fn derived(secret: &[u8], purpose: &[u8]) -> [u8; 32] {
    let mut mac = keyed(secret);
    mac.update(purpose);
    mac.finalize().into_bytes().into()
}

#[allow(clippy::expect_used, reason = "HMAC takes keys of any length")]
fn keyed(key: &[u8]) -> Hmac<Sha256> {
    Hmac::new_from_slice(key).expect("a key of any length")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn row(letter: &str) -> RowId {
        letter.repeat(26).parse().unwrap()
    }

    fn secret(letter: &str) -> Vec<u8> {
        letter.repeat(32).into_bytes()
    }

    #[test]
    fn a_text_opens_in_its_row_and_nowhere_else() {
        let seal = Seal::new(&secret("a"), None);
        for text in ["123.456.789-09", "", "١٢٣ 💥"] {
            let sealed = seal.seal(&row("a"), text);
            assert_eq!(seal.open(&row("a"), &sealed).as_deref(), Some(text));
            assert_eq!(seal.open(&row("b"), &sealed), None);
            assert_ne!(seal.seal(&row("a"), text), sealed, "a fresh nonce");
        }
    }

    #[test]
    fn a_mark_knows_a_text_of_its_kind_again_and_does_not_show_it() {
        let seal = Seal::new(&secret("a"), None);
        let mark = seal.mark("network", "203.0.113.0");
        assert_eq!(mark, seal.mark("network", "203.0.113.0"));
        assert_eq!(mark.len(), 22);
        let others = [
            seal.mark("network", "203.0.114.0"),
            seal.mark("card", "203.0.113.0"),
            seal.mark("networ", "k203.0.113.0"),
            Seal::new(&secret("b"), Some(&secret("a"))).mark("network", "203.0.113.0"),
        ];
        assert!(!others.contains(&mark));
        assert!(seal.has_marked("network", "203.0.113.0", &mark));
        assert!(Seal::new(&secret("b"), Some(&secret("a"))).has_marked("network", "203.0.113.0", &mark));
        for other in others.iter().map(String::as_str).chain(["", "💥", &mark[..20]]) {
            assert!(!seal.has_marked("network", "203.0.113.0", other), "{other}");
        }
    }

    #[test]
    fn the_secret_before_still_opens_and_a_third_one_does_not() {
        let sealed = Seal::new(&secret("a"), None).seal(&row("a"), "text");
        let opened = |seal: &Seal| seal.open(&row("a"), &sealed);
        assert_eq!(opened(&Seal::new(&secret("b"), Some(&secret("a")))).as_deref(), Some("text"));
        assert_eq!(opened(&Seal::new(&secret("b"), Some(&secret("c")))), None);
        assert_eq!(opened(&Seal::new(&secret("b"), None)), None);
    }

    #[test]
    fn a_link_is_signed_for_its_text_by_this_secret_or_the_one_before() {
        let signature = Seal::new(&secret("a"), None).sign_link("text");
        assert!(Seal::new(&secret("b"), Some(&secret("a"))).has_signed("text", &signature));
        assert!(!Seal::new(&secret("b"), None).has_signed("text", &signature));
        assert!(!Seal::new(&secret("a"), None).has_signed("texts", &signature));
        assert!(!Seal::new(&secret("a"), None).has_signed("text", &signature[1..]));
    }

    #[test]
    fn a_changed_byte_and_garbage_do_not_open() {
        let seal = Seal::new(&secret("a"), None);
        let sealed = seal.seal(&row("a"), "text");
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(&sealed.0).unwrap();
        for at in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            assert_eq!(seal.open(&row("a"), &Sealed(BASE64_URL_SAFE_NO_PAD.encode(changed))), None, "{at}");
        }
        for garbage in ["", "x", "%%%", "💥", &"A".repeat(31), &"A".repeat(32), &sealed.0[1..]] {
            assert_eq!(seal.open(&row("a"), &Sealed(garbage.to_owned())), None, "{garbage}");
        }
    }
}
