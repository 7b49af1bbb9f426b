//! `caravel papers`: what to take from which shelf, and what goes with a parcel.

use super::say;
use crate::{config::Settings, failure::Failure, open::open};
use app::components::paper::{
    Declared, Desk, Html, Named, Sheet, Style, customs_paper, engraved, packing_slip,
};
use clap::Subcommand;
use commerce::{
    LocationId, OrderNumber, Sku,
    engraving::of_pieces,
    inventory::Pieces,
    order::Order,
    paper::{Packed, packed, registrations},
    parcel::{NotToSend, may_send},
};
use jiff::tz::TimeZone;
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};
use workflows::{OrderView, orders_to_pack, view_order};

/// How papers look that stand alone.
const RULES: [&str; 2] =
    [include_str!("../../../style/tokens.css"), include_str!("../../../style/components/paper.css")];

/// What is to be written.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Writes what to take from the shelves for orders that may be sent and are not packed
    PickList {
        /// From this location only, such as hamburg
        #[arg(long, value_name = "LOCATION")]
        location: Option<LocationId>,
        /// A file of HTML; the standard output where none is named
        #[arg(long, value_name = "FILE")]
        to: Option<PathBuf>,
    },
    /// Writes the papers of a parcel into a folder: packing-slip.html, and where it crosses a customs border its declaration
    Parcel {
        /// The order's number, such as CV-7K3M-Q2XD
        order: OrderNumber,
        /// The parcel's number in the order, from 1
        parcel: u32,
        /// The folder; it is made where there is none
        #[arg(long, value_name = "DIR")]
        to: PathBuf,
    },
}

/// Does it.
///
/// # Errors
/// There is no such order or parcel, or the database, the data files or the folder cannot be read or written.
pub async fn run(settings: &Settings, work: &Path, command: Command) -> Result<(), Failure> {
    let site = open(settings, work, String::new()).await?;
    let app = &site.app;
    let done = match command {
        Command::PickList { location, to } => pick_list(app, location.as_ref(), to.as_deref()).await,
        Command::Parcel { order, parcel, to } => self::parcel(app, &order, parcel, &to).await,
    };
    app.shop.db.close().await;
    done
}

/// What is taken from the shelves of one location: of each SKU how many pieces, and for which order.
type Wanted<'a> = BTreeMap<&'a Sku, Vec<(&'a Order, u32)>>;

async fn pick_list(app: &app::App, location: Option<&LocationId>, to: Option<&Path>) -> Result<(), Failure> {
    let orders = orders_to_pack(&app.shop).await?;
    let mut shelves: BTreeMap<&LocationId, Wanted> = BTreeMap::new();
    for (order, parcels) in &orders {
        for parcel in parcels.iter().filter(|parcel| location.is_none_or(|one| *one == parcel.from)) {
            for Pieces { sku, quantity } in &parcel.pieces {
                let of_sku = shelves.entry(&parcel.from).or_default().entry(sku).or_default();
                of_sku.push((order, *quantity));
            }
        }
    }
    let voice = app.words.voice(&english()?, &app.shop.world.load().default_market);
    let snapshot = app.shop.snapshot.load();
    let tables = shelves.into_iter().map(|(from, goods)| {
        let rows = goods.into_iter().map(|(sku, wanted)| {
            let pieces: u32 = wanted.iter().map(|(_, pieces)| pieces).sum();
            let title = wanted
                .first()
                .map(|(order, _)| Named { catalog: &snapshot.catalog, order }.of(sku, voice.locale()));
            let orders = wanted.iter().map(|(order, pieces)| format!("{} × {pieces}", order.number));
            let orders = orders.collect::<Vec<_>>().join(", ");
            let texts = wanted.iter().map(|(order, pieces)| {
                let line = order.lines.iter().find(|line| line.sku == *sku);
                engraved(
                    &voice,
                    &line.map(|line| of_pieces(&line.engravings, 0, *pieces)).unwrap_or_default(),
                )
            });
            let what = Html::all([
                Html::text(&title.unwrap_or_default()),
                Html::text(&orders).within("small", "orders"),
                Html::all(texts),
            ]);
            vec![Html::own(sku.as_str()), what, Html::text(&pieces.to_string())]
        });
        let head = ["SKU", "What, and for which orders", "Pieces"].map(Html::text);
        let table = Html::table(head.into(), rows.collect(), Vec::new());
        Html::all([Html::text(from.as_str()).within("h2", "location"), table])
    });
    let tables: Vec<Html> = tables.collect();
    let nothing = tables.is_empty().then(|| Html::text("Nothing is to be sent.").paragraph());
    let day = app.shop.clock.now().to_zoned(TimeZone::UTC).date();
    let name = format!("Pick list of {day}");
    let body = Html::all(tables.into_iter().chain(nothing));
    let sheet = Sheet { title: Html::text(&name), name: name.clone(), body, mark: "pick-list", back: None };
    let text = sheet.document(&voice, &style());
    match to {
        Some(file) => {
            fs::write(file, text).map_err(|error| Failure::at(&file.display().to_string(), &error))?;
            say(&format!("{}: {} orders", file.display(), orders.len()))
        }
        None => say(&text),
    }
}

async fn parcel(app: &app::App, number: &OrderNumber, parcel: u32, to: &Path) -> Result<(), Failure> {
    let shop = &app.shop;
    let mut tx = shop.db.read().await?;
    let order = storage::orders::by_number(&mut tx, number).await?;
    let order = order.ok_or_else(|| Failure::new(format!("there is no order {number}")))?;
    drop(tx);
    let view = view_order(shop, &order.token).await?;
    let view = view.ok_or_else(|| Failure::new(format!("there is no order {number}")))?;
    if may_send(&view.order, view.payments.first(), view.review) == Err(NotToSend::NotPaid) {
        return Err(Failure::new(format!("{number} is not paid: nothing of it is sent")));
    }
    let parcels = packed(&view.order);
    let found = parcels.iter().find(|packed| packed.place.0 == parcel);
    let packed = found.ok_or_else(|| {
        Failure::new(format!("{number} has no parcel {parcel}; it has {} of them", parcels.len()))
    })?;
    fs::create_dir_all(to).map_err(|error| Failure::at(&to.display().to_string(), &error))?;
    let mut written = Vec::new();
    for (name, text) in papers(app, &view, packed)? {
        let file = to.join(name);
        fs::write(&file, text).map_err(|error| Failure::at(&file.display().to_string(), &error))?;
        written.push(file.display().to_string());
    }
    say(&written.join("\n"))
}

/// The papers of a parcel, each with the name of its file.
fn papers(app: &app::App, view: &OrderView, packed: &Packed<'_>) -> Result<Vec<(String, String)>, Failure> {
    let OrderView { order, buyer_number, .. } = view;
    let world = &app.shop.world.load_full();
    let snapshot = app.shop.snapshot.load();
    let named = Named { catalog: &snapshot.catalog, order };
    let voice = &app.words.voice(&order.locale, &order.market);
    let slip = packing_slip(&Desk { voice, world }, order, packed, named);
    let mut papers = vec![("packing-slip.html".to_owned(), slip.document(voice, &style()))];
    let trade = &world.trade;
    if let Some(form) = packed.form(order, &trade.merchant, &trade.figures, &world.papers) {
        let market = world.market_of(&order.address.country);
        let local = market.and_then(|market| market.default_locale()).unwrap_or(&order.locale);
        let english = app.words.voice(&english()?, &order.market);
        let own = &app.words.voice(local, &order.market);
        let sold = order.placed_at.to_zoned(TimeZone::UTC).date();
        let charges = packed.cost.assessment.charges.iter();
        let declared = Declared {
            order,
            packed,
            named,
            registrations: registrations(&trade.merchant, charges, order, sold),
            buyer_number: buyer_number.as_ref(),
            day: app.shop.clock.now().to_zoned(TimeZone::UTC).date(),
        };
        let sheet = customs_paper(&Desk { voice: own, world }, &english, form, &declared);
        papers.push((format!("{}.html", form.code()), sheet.document(&english, &style())));
    }
    Ok(papers)
}

fn style() -> Style {
    Style::Written(RULES.concat())
}

fn english() -> Result<commerce::Locale, Failure> {
    "en".parse().map_err(|error| Failure::at("en", &error))
}
