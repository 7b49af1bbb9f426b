//! What the mails say to somebody who waits for a variant.

use super::{
    body::{Action, Letter, Part},
    letter::imprint,
};
use app::{
    components::notify_form::what_it_is,
    context::describe,
    routes::{Page, Place},
};
use commerce::{World, clock::Date};
use jiff::tz::TimeZone;
use l10n::{Args, Voice};
use workflows::{Snapshot, StockNotice, ports::NoticeKind, pricing};

/// What such a mail is written from.
#[derive(Clone, Copy)]
pub struct NoticeWriting<'a> {
    /// Her language in her market.
    pub voice: &'a Voice,
    /// Facts about the world, the merchant among them.
    pub world: &'a World,
    /// The goods and their prices.
    pub snapshot: &'a Snapshot,
    /// The shop's own address.
    pub base_url: &'a str,
    /// The day on which it is written.
    pub day: Date,
    /// What she waits for, and where.
    pub notice: &'a StockNotice,
    /// What her link names.
    pub ticket: &'a str,
}

impl NoticeWriting<'_> {
    /// The page on which she confirms it, or takes it back.
    pub fn link(&self) -> String {
        self.at(&Page::Notice(self.ticket.to_owned()))
    }

    fn at(&self, page: &Page) -> String {
        let StockNotice { market, locale, currency, .. } = self.notice;
        let usual = self.world.market(market).map(|market| market.currency);
        let currency = Some(*currency).filter(|currency| Some(*currency) != usual);
        let is_private = page.is_private();
        let place = Place {
            market: market.clone(),
            locale: locale.clone(),
            currency: currency.filter(|_| !is_private),
        };
        format!("{}{}", self.base_url, place.to(page))
    }

    /// The mail of a kind.
    pub fn letter(&self, kind: NoticeKind) -> Letter {
        let Self { voice, world, snapshot, notice, .. } = self;
        let found = snapshot.catalog.variant(&notice.sku);
        let written = notice.locale.in_market(&notice.market);
        let text = found.and_then(|(product, _)| snapshot.catalog.text(&product.id, &written));
        let text = text.map(|text| voice.product(text));
        let options = found.map(|(_, variant)| describe(voice, variant)).unwrap_or_default();
        let title = text.as_ref().map_or_else(|| notice.sku.to_string(), |text| text.title.clone());
        let what = Args::new().set("what", what_it_is(voice, &title, &options));
        let link = self.link();
        let (parts, action) = match kind {
            NoticeKind::Asked => {
                let zone =
                    world.market(&notice.market).and_then(|market| TimeZone::get(&market.time_zone).ok());
                let until = voice.date_time(&notice.erase_at.to_zoned(zone.unwrap_or(TimeZone::UTC)));
                let parts = vec![
                    Part::Text(voice.text_with("email-stock-asked-body", &what)),
                    Part::Text(voice.text_with("email-stock-asked-care", &Args::new().set("until", until))),
                ];
                (parts, Action { label: voice.text("notify-confirm"), url: link.clone() })
            }
            NoticeKind::Back => {
                let market = world.market(&notice.market);
                let price = market.zip(found).and_then(|(market, (product, variant))| {
                    pricing(world, snapshot, market, notice.currency, None).price(product, variant, 1).ok()
                });
                let price = price.map(|price| {
                    voice.text_with("email-stock-back-price", &Args::new().money("price", price.money))
                });
                let body = Part::Text(voice.text_with("email-stock-back-body", &what));
                let parts = std::iter::once(body).chain(price.map(Part::Text));
                let page = text.map_or(Page::Home, |text| Page::Product(text.slug.clone()));
                (parts.collect(), Action { label: voice.text("mail-open-product"), url: self.at(&page) })
            }
        };
        let shop = voice.text("shop-name");
        let why = voice.text_with("mail-why-notice", &Args::new().set("shop", shop.as_str()));
        let stop = voice.text_with("mail-stop", &Args::new().set("link", link));
        Letter {
            lang: voice.lang().to_owned(),
            dir: voice.dir(),
            subject: voice.plain_with(&format!("email-{}-subject", kind.name()), &what),
            shop,
            parts,
            action,
            closing: voice.text("email-signature"),
            foot: [why, stop].into_iter().chain(imprint(voice, world, self.day)).collect(),
        }
    }
}
