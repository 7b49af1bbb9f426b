//! An order's files are handed out: by links that are signed, end, and count, and only while they are paid for.

use crate::{Shop, assess_risk::judged, record};
use commerce::{
    Locale, MarketId, RowId, Sku, Token,
    clock::Timestamp,
    download::DownloadRules,
    order::{Order, OrderLine, OrderStatus},
    payment::PaymentSession,
    refund::Refund,
    risk::Review,
};
use jiff::SignedDuration;
use std::time::Duration;
use storage::{StorageError, Tx, downloads::Counted};

/// How a file stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileOffer {
    /// The file.
    pub sku: Sku,
    /// A fresh link, or why there is none.
    pub link: Result<FileLink, NoFile>,
}

/// A link to a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileLink {
    /// The last part of its path.
    pub text: String,
    /// Until when it works.
    pub until: Timestamp,
    /// How many downloads are left.
    pub left: u32,
}

/// Why a file is not handed out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoFile {
    /// The link's time is over.
    Expired,
    /// It was downloaded as often as may be for now.
    UsedUp,
    /// Its money has gone back, or is disputed.
    Closed,
}

/// What a link leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Handed {
    /// Nowhere: the shop has not signed it, or nothing is paid.
    Unknown,
    /// To no file, and why; in the market and language of the order.
    Refused(NoFile, MarketId, Locale),
    /// To a file of this name.
    File {
        /// In the folder of files.
        file: String,
        /// What was bought.
        title: String,
    },
}

/// The files of an order that is paid and that nobody has to look at; none of another.
pub(crate) async fn offers(
    shop: &Shop,
    tx: &mut Tx,
    (order, review): (&Order, Option<Review>),
    (payments, refunds): (&[PaymentSession], &[Refund]),
) -> Result<Vec<FileOffer>, StorageError> {
    if !is_open(order, review) || !order.has_downloads() {
        return Ok(Vec::new());
    }
    let counted = storage::downloads::of_order(tx, &order.id).await?;
    let (world, now) = (shop.world.load_full(), shop.clock.now());
    let rules = &world.downloads;
    let files = order.lines.iter().filter(|line| line.file.is_some());
    let offers = files.map(|line| {
        let left = left(rules, now, &counted, line, pieces(line, payments, refunds));
        let link = left.map(|left| link(shop, rules, order, line, left));
        FileOffer { sku: line.sku.clone(), link }
    });
    Ok(offers.collect())
}

fn link(shop: &Shop, rules: &DownloadRules, order: &Order, line: &OrderLine, left: u32) -> FileLink {
    let until = later(shop.clock.now(), rules.link_lasts);
    let text = format!("{}.{}.{}.{}", order.id, line.sku, until.as_second(), shop.ids.token());
    let signature = shop.seal.sign_link(&text);
    FileLink { text: format!("{text}.{signature}"), until, left }
}

/// What was signed.
struct Signed {
    order: RowId,
    sku: Sku,
    until: Timestamp,
    id: Token,
}

fn read(shop: &Shop, link: &str) -> Option<Signed> {
    let (text, signature) = link.rsplit_once('.')?;
    if !shop.seal.has_signed(text, signature) {
        return None;
    }
    let mut parts = text.split('.');
    let signed = Signed {
        order: parts.next()?.parse().ok()?,
        sku: parts.next()?.parse().ok()?,
        until: Timestamp::from_second(parts.next()?.parse().ok()?).ok()?,
        id: parts.next()?.parse().ok()?,
    };
    parts.next().is_none().then_some(signed)
}

/// Follows a link and counts the download: once, however often the link is asked for in the minutes after, as by a browser
/// whose line broke. Of two that ask at the same time for the last one, one gets it. `is_look` counts nothing.
///
/// # Errors
/// [`StorageError`] when the database cannot be written.
pub async fn hand_out(shop: &Shop, link: &str, is_look: bool) -> Result<Handed, StorageError> {
    let Some(signed) = read(shop, link) else { return Ok(Handed::Unknown) };
    let mut tx = shop.db.write().await?;
    let Some(order) = storage::orders::lock(&mut tx, &signed.order).await? else {
        return Ok(Handed::Unknown);
    };
    let (_, review) = judged(&mut tx, &order.id).await?;
    let line = order.lines.iter().find(|line| line.sku == signed.sku);
    let Some((line, file)) = line.and_then(|line| Some((line, line.file.clone()?))) else {
        return Ok(Handed::Unknown);
    };
    if !is_open(&order, review) {
        return Ok(Handed::Unknown);
    }
    let payments = storage::payments::of_order(&mut tx, &order.id).await?;
    let refunds = storage::refunds::of_order(&mut tx, &order.id).await?;
    let (world, now) = (shop.world.load_full(), shop.clock.now());
    let rules = &world.downloads;
    let counted = storage::downloads::of_order(&mut tx, &order.id).await?;
    let pieces = pieces(line, &payments, &refunds);
    let refused = |why| Ok(Handed::Refused(why, order.market.clone(), order.locale.clone()));
    if pieces == 0 {
        return refused(NoFile::Closed);
    }
    if signed.until <= now {
        return refused(NoFile::Expired);
    }
    let handed = Handed::File { file, title: line.title.clone() };
    let of_file = || counted.iter().filter(|one| one.sku == signed.sku);
    let goes_on = of_file().rev().find(|one| one.link == signed.id.as_str());
    let goes_on = goes_on
        .filter(|one| now < later(one.at, rules.resumed_within) && one.requests < rules.requests)
        .cloned();
    if goes_on.is_none()
        && let Err(why) = left(rules, now, &counted, line, pieces)
    {
        return refused(why);
    }
    if is_look {
        return Ok(handed);
    }
    let is_new = goes_on.is_none();
    let kept = match goes_on {
        Some(one) => Counted { requests: one.requests.saturating_add(1), ..one },
        None => Counted {
            sku: signed.sku.clone(),
            seq: of_file().next_back().map_or(0, |one| one.seq).saturating_add(1),
            link: signed.id.to_string(),
            at: now,
            requests: 1,
        },
    };
    storage::downloads::keep(&mut tx, &order.id, &kept).await?;
    if is_new {
        record::downloaded(&mut tx, &order.id, &kept).await?;
    }
    tx.commit().await?;
    Ok(handed)
}

fn is_open(order: &Order, review: Option<Review>) -> bool {
    order.status == OrderStatus::Paid && review != Some(Review::Waiting)
}

/// How many pieces of a line are paid for and not given back.
fn pieces(line: &OrderLine, payments: &[PaymentSession], refunds: &[Refund]) -> u32 {
    if !payments.iter().any(|payment| payment.status.holds_money()) {
        return 0;
    }
    let back = refunds.iter().flat_map(|refund| refund.breakdown.pieces());
    let back = back.filter(|pieces| pieces.sku == line.sku).map(|pieces| pieces.quantity);
    back.fold(line.quantity, u32::saturating_sub)
}

fn left(
    rules: &DownloadRules,
    now: Timestamp,
    counted: &[Counted],
    line: &OrderLine,
    pieces: u32,
) -> Result<u32, NoFile> {
    if pieces == 0 {
        return Err(NoFile::Closed);
    }
    let used = counted.iter().filter(|one| one.sku == line.sku && now < later(one.at, rules.within)).count();
    let used = u32::try_from(used).unwrap_or(u32::MAX);
    let left = rules.times.saturating_mul(pieces).saturating_sub(used);
    if left == 0 { Err(NoFile::UsedUp) } else { Ok(left) }
}

fn later(at: Timestamp, time: Duration) -> Timestamp {
    let time = SignedDuration::try_from(time).unwrap_or_default();
    at.checked_add(time).unwrap_or(Timestamp::MAX)
}
