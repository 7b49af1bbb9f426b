//! What was ordered and what it costs, row by row as on the order's page.

use super::body::{Goods, Line, Sum, Thumb, Weight};
use app::components::{
    engraving::engraving_rows,
    promotion::{discount_message, free_shipping_message},
    tax::{charge_amount, charge_message},
};
use commerce::{
    Money,
    customs::Collection,
    order::{Order, OrderLine},
    payment::instalments::Schedule,
    picture::{Picture, PictureFormat},
};
use l10n::{Args, Voice};

/// How wide a small picture is shown, in pixels.
const THUMB: u32 = 64;
/// Screens have up to so many pixels for one.
const DENSITY: u32 = 2;

/// The lines of an order and their sums, down to what its plan costs.
pub fn goods(voice: &Voice, base_url: &str, order: &Order, plan: Option<&Schedule>) -> Goods {
    Goods {
        title: voice.text("email-order-lines"),
        lines: order.lines.iter().map(|line| row(voice, base_url, line)).collect(),
        sums: sums(voice, order, plan),
    }
}

fn row(voice: &Voice, base_url: &str, line: &OrderLine) -> Line {
    let quantity = voice.text_with("order-line-quantity", &Args::new().number("count", line.quantity));
    let options = Some(line.options.clone()).filter(|options| !options.is_empty());
    Line {
        picture: line.picture.as_ref().map(|picture| thumb(base_url, picture)),
        title: line.title.clone(),
        details: options
            .into_iter()
            .chain(engraving_rows(voice, &line.engravings))
            .chain([quantity])
            .collect(),
        total: voice.money(line.total),
    }
}

/// Not every mail program knows AVIF.
fn thumb(base_url: &str, picture: &Picture) -> Thumb {
    let file = picture.file(picture.width_for(THUMB * DENSITY), PictureFormat::Webp);
    let height = THUMB.saturating_mul(picture.height).checked_div(picture.width).unwrap_or(THUMB);
    Thumb { url: format!("{base_url}{}", app::routes::asset(&file)), size: (THUMB, height) }
}

fn sums(voice: &Voice, order: &Order, plan: Option<&Schedule>) -> Vec<Sum> {
    let totals = &order.totals;
    let sum = |weight, label: String, amount: Money| Sum { label, amount: voice.money(amount), weight };
    let charges = totals.charges();
    let those = |weight, is_meant: fn(&Collection) -> bool| -> Vec<Sum> {
        let charges = charges.iter().filter(|charge| is_meant(&charge.collection));
        let charges = charges.map(|charge| {
            let (id, args) = charge_message(voice, charge);
            sum(weight, voice.text_with(id, &args), charge_amount(charge))
        });
        charges.collect()
    };
    let mut sums = vec![sum(Weight::Part, voice.text("total-goods"), totals.goods())];
    let discount = totals.discount.as_ref();
    sums.extend(discount.filter(|discount| discount.amount.amount != 0).map(|discount| {
        let (id, args) = discount_message(voice, discount);
        let Money { amount, currency } = discount.amount;
        sum(Weight::Part, voice.text_with(id, &args), Money::new(-amount, currency))
    }));
    let freed = discount.filter(|discount| discount.frees(&totals.shipping.method));
    let shipping = match freed.map(|discount| free_shipping_message(voice, discount)) {
        Some((id, args)) => voice.text_with(id, &args),
        None => voice.text("total-shipping"),
    };
    sums.push(match totals.shipping.price {
        Money { amount: 0, .. } => {
            Sum { label: shipping, amount: voice.text("shipping-free"), weight: Weight::Part }
        }
        price => sum(Weight::Part, shipping, price),
    });
    sums.extend(those(Weight::Part, |taken| taken.is_added() || taken.is_reversed()));
    let at_door = totals.cost.at_door;
    let due = if at_door.amount == 0 { "total-due" } else { "total-with-order" };
    sums.push(sum(Weight::Whole, voice.text(due), totals.due()));
    sums.extend(those(Weight::Aside, |taken| matches!(taken, Collection::InPrice(_) | Collection::AtDoor)));
    if at_door.amount != 0 {
        sums.push(sum(Weight::Part, voice.text("total-at-door"), at_door));
        let about = totals.cost.total().ok();
        sums.extend(about.map(|about| sum(Weight::Whole, voice.text("total-about"), about)));
    }
    if let Some(plan) = plan.filter(|plan| !plan.is_free()) {
        sums.push(sum(Weight::Part, voice.text("total-interest"), plan.interest()));
        sums.push(sum(Weight::Whole, voice.text("total-with-interest"), plan.total));
    }
    sums
}
