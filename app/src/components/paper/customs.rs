//! What customs reads on a parcel, in English and in the language of the country it goes to.

use super::{
    Desk, Html, Named, Sheet,
    slip::written_address,
    sums::{registered, seat},
};
use commerce::{
    buyer_number::BuyerNumber,
    clock::Date,
    customs::Terms,
    merchant::Registration,
    order::Order,
    paper::{CustomsForm, Packed},
};
use l10n::{Args, Voice};
use rust_decimal::Decimal;

/// What a declaration is made of.
pub struct Declared<'a> {
    /// The order.
    pub order: &'a Order,
    /// The parcel.
    pub packed: &'a Packed<'a>,
    /// By what names its goods go.
    pub named: Named<'a>,
    /// The registrations under which the tax of the import was collected with the price.
    pub registrations: Vec<&'a Registration>,
    /// The number that customs asks of the buyer.
    pub buyer_number: Option<&'a BuyerNumber>,
    /// The day on which it is written.
    pub day: Date,
}

/// The declaration; `english` and the desk's own language stand side by side.
pub fn customs_paper(desk: &Desk<'_>, english: &Voice, form: CustomsForm, declared: &Declared<'_>) -> Sheet {
    let Declared { order, packed, .. } = declared;
    let voices = [english, desk.voice];
    let say = |id: &str| Html::said(voices, |voice| voice.text(id));
    let title = match form {
        CustomsForm::Cn22 => "customs-cn22",
        CustomsForm::Cn23 => "customs-cn23",
        CustomsForm::CommercialInvoice => "customs-invoice",
    };
    let written = Desk { voice: english, ..*desk };
    let place = |voice: &Voice| {
        let (number, count) = packed.place;
        voice.text_with("paper-parcel", &Args::new().number("parcel", number).number("parcels", count))
    };
    let parties = Html::all([
        Html::party(say("paper-sender"), &seat(&written), Html::default()),
        Html::party(
            say("paper-addressee"),
            &written_address(desk, order),
            Html::own(&english.country(&order.address.country)).paragraph(),
        ),
    ]);
    let terms = match order.totals.shipping.terms {
        Terms::Ddp => "DDP",
        Terms::Dap => "DAP",
    };
    let mut facts = vec![
        (say("order-number"), Html::own(order.number.as_str())),
        (say("paper-date"), Html::own(&declared.day.to_string())),
        (say("customs-category"), say("customs-sale")),
    ];
    if form != CustomsForm::Cn22 {
        facts.push((say("customs-terms"), Html::own(terms)));
    }
    facts.extend(declared.registrations.iter().map(|one| registered(english, one)));
    facts.extend(declared.buyer_number.map(|number| {
        let id = number_id(number);
        (say(&id), Html::own(&number.written()))
    }));
    let body = Html::all([
        Html::said(voices, place).paragraph(),
        Html::facts(facts),
        parties.within("div", "beside"),
        goods(&voices, declared),
        say("customs-statement").paragraph(),
        Html::facts([(say("customs-signature"), Html::default())]).within("div", "signature"),
    ]);
    let name = format!("{} {}", english.text(title), order.number);
    Sheet { title: say(title), name, body, mark: form.code(), back: None }
}

fn number_id(number: &BuyerNumber) -> String {
    format!("buyer-number-{}", number.kind().code())
}

/// What is in it, line by line with its code, where it was made, what it weighs and costs; then what it comes to.
fn goods(voices: &[&Voice; 2], declared: &Declared<'_>) -> Html {
    let [english, own] = *voices;
    let say = |id: &str| Html::said(*voices, |voice| voice.text(id));
    let Declared { packed, named, .. } = declared;
    let head =
        ["paper-item", "customs-hs", "customs-origin", "paper-quantity", "customs-weight", "customs-value"];
    let rows = packed.lines().map(|(pieces, item)| {
        let grams = u64::from(item.weight_grams).saturating_mul(item.quantity.into());
        vec![
            Html::said(*voices, |voice| named.of(&pieces.sku, voice.locale())),
            Html::own(&item.hs_code),
            Html::said([english, own], |voice| voice.country(&item.origin)),
            Html::own(&item.quantity.to_string()),
            Html::own(&kilograms(grams)),
            Html::money(english, "customs-value", item.price),
        ]
    });
    let carriage = packed.cost.shipping;
    let whole = packed.cost.goods.plus(carriage).unwrap_or(packed.cost.goods);
    let foot = vec![
        (say("customs-total-weight"), Html::own(&kilograms(packed.grams()))),
        (say("customs-total-value"), Html::money(english, "customs-goods", packed.cost.goods)),
        (say("total-shipping"), Html::money(english, "price", carriage)),
        (say("total-due"), Html::money(english, "customs-total", whole)),
    ];
    Html::table(head.map(say).into(), rows.collect(), foot)
}

/// A weight in kilograms, with a point and three places: as forms want it in every language.
fn kilograms(grams: u64) -> String {
    format!("{} kg", Decimal::from(grams).checked_div(Decimal::ONE_THOUSAND).unwrap_or_default().round_dp(3))
}
