//! What lies in a parcel beside its goods.

use super::{Desk, Html, Sheet, engraved, sums::seat};
use commerce::{
    Locale, Sku, catalog::Catalog, engraving::of_pieces, inventory::Pieces, order::Order, paper::Packed,
};
use jiff::tz::TimeZone;
use l10n::Args;

/// By what names goods go: in any language as long as the shop has them, and for ever as they were ordered.
#[derive(Clone, Copy)]
pub struct Named<'a> {
    /// What the shop has now.
    pub catalog: &'a Catalog,
    /// What was ordered.
    pub order: &'a Order,
}

impl Named<'_> {
    /// A product's name in a language.
    pub fn of(&self, sku: &Sku, locale: &Locale) -> String {
        let ordered = || self.order.lines.iter().find(|line| line.sku == *sku).map(|line| line.title.clone());
        let product = self.catalog.variant(sku).map(|(product, _)| product);
        let text = product.and_then(|product| self.catalog.text(&product.id, locale));
        let text = text.filter(|_| self.order.locale != *locale).map(|text| text.title.clone());
        text.or_else(ordered).unwrap_or_else(|| sku.to_string())
    }
}

/// The slip, in the language of the order.
pub fn packing_slip(desk: &Desk<'_>, order: &Order, packed: &Packed<'_>, named: Named<'_>) -> Sheet {
    let voice = desk.voice;
    let title = voice.text("paper-packing-slip");
    let (number, count) = packed.place;
    let place =
        voice.text_with("paper-parcel", &Args::new().number("parcel", number).number("parcels", count));
    let placed = order.placed_at.to_zoned(TimeZone::UTC).date();
    let facts = Html::facts([
        (Html::text(&voice.text("order-number")), Html::own(order.number.as_str())),
        (Html::text(&voice.text("paper-date")), Html::text(&voice.date(placed))),
    ]);
    let parties = Html::all([
        Html::party(Html::text(&voice.text("paper-sender")), &seat(desk), Html::default()),
        Html::party(
            Html::text(&voice.text("paper-addressee")),
            &written_address(desk, order),
            Html::default(),
        ),
    ]);
    let rows = packed.lines().map(|(pieces, _)| {
        let line = order.lines.iter().find(|line| line.sku == pieces.sku);
        let options = line.map(|line| Html::text(&line.options).within("small", "options"));
        let own =
            line.map(|line| of_pieces(&line.engravings, sent_before(order, number, pieces), pieces.quantity));
        let what = Html::all([
            Html::text(&named.of(&pieces.sku, &order.locale)),
            options.unwrap_or_default(),
            engraved(voice, &own.unwrap_or_default()),
            Html::own(pieces.sku.as_str()).within("small", "sku"),
        ]);
        vec![what, Html::text(&voice.integer(pieces.quantity.into()))]
    });
    let head = ["paper-item", "paper-quantity"].map(|id| Html::text(&voice.text(id)));
    let body = Html::all([
        Html::text(&place).paragraph(),
        facts,
        parties.within("div", "beside"),
        Html::table(head.into(), rows.collect(), Vec::new()),
        Html::text(&voice.text("paper-slip-thanks")).paragraph(),
    ]);
    let name = format!("{title} {}", order.number);
    Sheet { title: Html::text(&title), name, body, mark: "packing-slip", back: None }
}

/// How many pieces of a variant lie in the parcels of an order before this one, counted from 1.
fn sent_before(order: &Order, parcel: u32, pieces: &Pieces) -> u32 {
    let before = usize::try_from(parcel.saturating_sub(1)).unwrap_or(usize::MAX);
    let earlier = order.totals.cost.parcels.iter().take(before).flat_map(|parcel| &parcel.pieces);
    earlier.filter(|own| own.sku == pieces.sku).map(|own| own.quantity).sum()
}

/// The buyer's address as it stands on the parcel, with the country. A buyer who is erased has but that.
pub fn written_address(desk: &Desk<'_>, order: &Order) -> Vec<String> {
    let country = &order.address.country;
    let local = desk.world.reads_local(country, &order.locale);
    let mut rows = desk.world.address_format(country).written(&order.address, local);
    rows.push(desk.voice.country(country));
    rows
}
