//! Encrypts what nobody may read who has only the database, or a copy of it.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use commerce::buyer_number::Sealed;
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
/// What the name of a key is made with.
const NAMES: &[u8] = b"name";
/// The bytes of a mark: enough that two never meet by chance.
const MARK: usize = 16;
/// What an encrypted text begins with; the name of its key and a colon follow.
const BEGIN: &str = "key:";
/// The bytes of a key's name.
const NAME: usize = 4;

/// A column whose values are encrypted. It is bound into each of them, so that none opens in another column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The mail address of an order, by its id.
    OrderEmail,
    /// The secret of an order's link, by its id.
    OrderToken,
    /// Where an order goes, by its id.
    OrderAddress,
    /// Where its buyer wants an order to go instead, by its id.
    AddressDraft,
    /// Where an order went before a change of its address, by its id and the change's number.
    AddressBefore,
    /// What is engraved on a line of an order, by its id and the SKU.
    OrderEngravings,
    /// What is to be engraved on a line of a cart, by the cart's id and the SKU.
    CartEngravings,
    /// The answers of a checkout, by the cart's id.
    CartDetails,
    /// What was typed as the number for customs, within them, by the cart's id.
    CartNumber,
    /// What was written about an order, by its id and the message's number.
    MessageText,
    /// Why a return was refused, by the order's id and the return's number.
    ReturnWhy,
    /// A picture that goes with a return, by the order's id, the return's number and its own.
    ReturnPicture,
    /// What a gateway or carrier has told, by its name and its key for it.
    WebhookBody,
    /// The number that customs asks of a buyer, by the order's id.
    BuyerNumber,
    /// The account that a refund goes to, by the refund's id.
    Payee,
    /// Who wants to be told when a variant is back, by the notice's id.
    NoticeAddress,
}

impl Place {
    /// Its table.
    pub const fn table(self) -> &'static str {
        match self {
            Self::OrderEmail | Self::OrderToken | Self::OrderAddress => "orders",
            Self::AddressDraft => "address_drafts",
            Self::AddressBefore => "address_changes",
            Self::OrderEngravings => "order_lines",
            Self::CartEngravings => "cart_lines",
            Self::CartDetails | Self::CartNumber => "carts",
            Self::MessageText => "order_messages",
            Self::ReturnWhy => "returns",
            Self::ReturnPicture => "return_pictures",
            Self::WebhookBody => "webhook_events",
            Self::BuyerNumber => "buyer_numbers",
            Self::Payee => "payees",
            Self::NoticeAddress => "stock_notices",
        }
    }

    /// Its column.
    pub const fn column(self) -> &'static str {
        match self {
            Self::OrderEmail => "email",
            Self::OrderToken => "token",
            Self::OrderAddress | Self::AddressDraft | Self::AddressBefore => "address",
            Self::OrderEngravings | Self::CartEngravings => "engravings",
            Self::CartDetails => "details",
            Self::CartNumber => "details.buyer_number",
            Self::MessageText => "text",
            Self::ReturnWhy => "why",
            Self::ReturnPicture => "picture",
            Self::WebhookBody => "body",
            Self::BuyerNumber | Self::Payee | Self::NoticeAddress => "sealed",
        }
    }

    /// What is bound into a value: column and row.
    fn bound(self, row: &str) -> Vec<u8> {
        format!("{}.{}\0{row}", self.table(), self.column()).into_bytes()
    }
}

/// Encrypts with a key of the shop's secret (XChaCha20-Poly1305, a fresh nonce for each text), and opens what was
/// encrypted with the secret before it. A text is bound to its column and row: in another one it does not open. It begins
/// with the name of its key, from which nobody learns the key.
#[derive(Clone)]
pub struct Seal {
    current: Key,
    previous: Option<Key>,
    marks: Hmac<Sha256>,
    marked_before: Option<Hmac<Sha256>>,
    links: Hmac<Sha256>,
    previous_links: Option<Hmac<Sha256>>,
}

#[derive(Clone)]
struct Key {
    name: String,
    cipher: XChaCha20Poly1305,
}

impl Key {
    fn of(secret: &[u8]) -> Self {
        let name = derived(secret, NAMES);
        let name = name.iter().take(NAME).map(|byte| format!("{byte:02x}")).collect();
        Self { name, cipher: XChaCha20Poly1305::new(&derived(secret, PURPOSE).into()) }
    }

    fn opens(&self, bound: &[u8], text: &str) -> Option<String> {
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(text).ok()?;
        let (nonce, hidden) = bytes.split_first_chunk::<NONCE>()?;
        let payload = Payload { msg: hidden, aad: bound };
        String::from_utf8(self.cipher.decrypt(&XNonce::from(*nonce), payload).ok()?).ok()
    }
}

impl Seal {
    /// By the shop's secret; `previous` is the one before the last rotation.
    pub fn new(secret: &[u8], previous: Option<&[u8]>) -> Self {
        let marks = |secret: &[u8]| keyed(&derived(secret, MARKS));
        let links = |secret: &[u8]| keyed(&derived(secret, LINKS));
        Self {
            current: Key::of(secret),
            previous: previous.map(Key::of),
            marks: marks(secret),
            marked_before: previous.map(marks),
            links: links(secret),
            previous_links: previous.map(links),
        }
    }

    /// The name of the key that encrypts.
    pub fn key(&self) -> &str {
        &self.current.name
    }

    /// The name of the key that did so before.
    pub fn previous_key(&self) -> Option<&str> {
        self.previous.as_ref().map(|key| key.name.as_str())
    }

    /// The signature of a link.
    pub fn sign_link(&self, text: &str) -> String {
        let mac = self.links.clone().chain_update(text.as_bytes());
        BASE64_URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes())
    }

    /// Whether the shop has signed a link, with this secret or the one before, in a time that does not tell how nearly.
    pub fn has_signed(&self, text: &str, signature: &str) -> bool {
        let Ok(signature) = BASE64_URL_SAFE_NO_PAD.decode(signature) else { return false };
        let by =
            |mac: &Hmac<Sha256>| mac.clone().chain_update(text.as_bytes()).verify_slice(&signature).is_ok();
        by(&self.links) || self.previous_links.as_ref().is_some_and(by)
    }

    /// A mark of a text: the same for the same text of its kind, by which it is known again and not read.
    pub fn mark(&self, kind: &str, text: &str) -> String {
        written(&self.marks, kind, text)
    }

    /// The mark of a text by the secret before, by which it is found until it is marked anew; that of now where there is
    /// none.
    pub fn mark_before(&self, kind: &str, text: &str) -> String {
        written(self.marked_before.as_ref().unwrap_or(&self.marks), kind, text)
    }

    /// Whether a mark is that of a text, by this secret or the one before, in a time that does not tell how nearly.
    pub fn has_marked(&self, kind: &str, text: &str, mark: &str) -> bool {
        let Ok(bytes) = BASE64_URL_SAFE_NO_PAD.decode(mark) else { return false };
        let by = |marks: &Hmac<Sha256>| marked(marks, kind, text).verify_truncated_left(&bytes).is_ok();
        bytes.len() == MARK && (by(&self.marks) || self.marked_before.as_ref().is_some_and(by))
    }

    /// Encrypts a text for a row.
    #[allow(clippy::expect_used, reason = "the cipher takes texts of up to 256 GiB")]
    pub fn seal(&self, place: Place, row: &str, text: &str) -> Sealed {
        let mut nonce = [0; NONCE];
        rand::rng().fill_bytes(&mut nonce);
        let payload = Payload { msg: text.as_bytes(), aad: &place.bound(row) };
        let hidden = self.current.cipher.encrypt(&XNonce::from(nonce), payload).expect("a short text");
        let hidden = BASE64_URL_SAFE_NO_PAD.encode([nonce.as_slice(), &hidden].concat());
        Sealed(format!("{BEGIN}{}:{hidden}", self.current.name))
    }

    /// The text that was encrypted for the row; `None` when it was another row or secret, or a byte has changed.
    pub fn open(&self, place: Place, row: &str, sealed: &Sealed) -> Option<String> {
        let keys = || [Some(&self.current), self.previous.as_ref()].into_iter().flatten();
        match parts(&sealed.0) {
            Some((name, hidden)) => {
                let bound = place.bound(row);
                keys().filter(|key| key.name == name).find_map(|key| key.opens(&bound, hidden))
            }
            // Of before keys had names: bound to the row alone.
            None => keys().find_map(|key| key.opens(row.as_bytes(), &sealed.0)),
        }
    }
}

/// The name of the key with which a text was encrypted; `None` where it is in clear, or of before keys had names.
pub fn key_of(text: &str) -> Option<&str> {
    parts(text).map(|(name, _)| name)
}

fn parts(text: &str) -> Option<(&str, &str)> {
    let (name, hidden) = text.strip_prefix(BEGIN)?.split_once(':')?;
    (name.len() == 2 * NAME && name.bytes().all(|byte| byte.is_ascii_hexdigit())).then_some((name, hidden))
}

fn written(marks: &Hmac<Sha256>, kind: &str, text: &str) -> String {
    let mark = marked(marks, kind, text).finalize().into_bytes();
    BASE64_URL_SAFE_NO_PAD.encode(mark.get(..MARK).unwrap_or(&mark))
}

fn marked(marks: &Hmac<Sha256>, kind: &str, text: &str) -> Hmac<Sha256> {
    let mut mac = marks.clone();
    mac.update(kind.as_bytes());
    mac.update(&[0]);
    mac.update(text.as_bytes());
    mac
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

    const PLACE: Place = Place::BuyerNumber;

    fn row(letter: &str) -> String {
        letter.repeat(26)
    }

    fn secret(letter: &str) -> Vec<u8> {
        letter.repeat(32).into_bytes()
    }

    #[test]
    fn a_text_opens_in_its_row_and_nowhere_else() {
        let seal = Seal::new(&secret("a"), None);
        for text in ["123.456.789-09", "", "١٢٣ 💥"] {
            let sealed = seal.seal(PLACE, &row("a"), text);
            assert_eq!(seal.open(PLACE, &row("a"), &sealed).as_deref(), Some(text));
            assert_eq!(seal.open(PLACE, &row("b"), &sealed), None);
            assert_eq!(seal.open(Place::Payee, &row("a"), &sealed), None, "nor in another column");
            assert_eq!(key_of(&sealed.0), Some(seal.key()));
            assert_ne!(seal.seal(PLACE, &row("a"), text), sealed, "a fresh nonce");
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
        let sealed = Seal::new(&secret("a"), None).seal(PLACE, &row("a"), "text");
        let opened = |seal: &Seal| seal.open(PLACE, &row("a"), &sealed);
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
        let sealed = seal.seal(PLACE, &row("a"), "text");
        let (begin, hidden) = sealed.0.split_at(BEGIN.len() + 2 * NAME + 1);
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(hidden).unwrap();
        for at in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            let changed = Sealed(format!("{begin}{}", BASE64_URL_SAFE_NO_PAD.encode(changed)));
            assert_eq!(seal.open(PLACE, &row("a"), &changed), None, "{at}");
        }
        for garbage in
            ["", "x", "%%%", "💥", "key:", begin, hidden, &"A".repeat(31), &"A".repeat(32), &sealed.0[1..]]
        {
            assert_eq!(seal.open(PLACE, &row("a"), &Sealed(garbage.to_owned())), None, "{garbage}");
        }
    }

    #[test]
    fn what_was_sealed_before_keys_had_names_opens() {
        let old = Key::of(&secret("a"));
        let nonce = [7; NONCE];
        let row = row("a");
        let payload = Payload { msg: b"text", aad: row.as_bytes() };
        let hidden = old.cipher.encrypt(&XNonce::from(nonce), payload).unwrap();
        let sealed = Sealed(BASE64_URL_SAFE_NO_PAD.encode([nonce.as_slice(), &hidden].concat()));
        assert_eq!(key_of(&sealed.0), None);
        let now = Seal::new(&secret("b"), Some(&secret("a")));
        assert_eq!(now.open(PLACE, &row, &sealed).as_deref(), Some("text"));
        assert_eq!(Seal::new(&secret("b"), None).open(PLACE, &row, &sealed), None);
    }

    #[test]
    fn a_key_has_a_name_of_its_own_and_a_text_is_still_found_by_its_mark_of_before() {
        let (first, second) = (Seal::new(&secret("a"), None), Seal::new(&secret("b"), Some(&secret("a"))));
        assert_ne!(first.key(), second.key());
        assert_eq!((second.previous_key(), first.previous_key()), (Some(first.key()), None));
        let mark = |seal: &Seal| seal.mark_before("order", "text");
        assert_eq!((mark(&second), mark(&first)), (first.mark("order", "text"), first.mark("order", "text")));
        for clear in ["anna@example.com", "{}", "key:x:y", "key:0123456z:AA"] {
            assert_eq!(key_of(clear), None, "{clear}");
        }
    }
}
