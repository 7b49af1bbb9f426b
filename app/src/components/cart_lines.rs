//! The lines of the cart and their sum: on the page, and as the answer to a change of them.

use super::{
    amount::amount,
    arrival::{arrival, arrivals},
    engraving::{ENGRAVING, engravings, in_a_row, made_in, not_taken_back},
    form_place::form_place,
    in_base::pay_in_base,
    order_lines::{BriefLine, order_lines},
    picture::{Fetched, Shown, picture},
    promotion::{CODE, CodeField, discount_line},
    rate_notes::rate_notes,
    restriction::reason,
    shipping::{missing_for_free, nothing_carries},
    tax::price_note,
    totals::{SumOf, door_note, totals},
};
use crate::{
    context::Here,
    routes::{Page, api},
};
use commerce::{Money, engraving::Engraving, landed_cost::LandedCost, promotion::Discount};
use l10n::Args;
use leptos::prelude::*;
use workflows::{CartLine, CartNotice, CartSum, CartView};

/// A message beside a line, or beside the promotion code: a code and its words.
pub struct LineNotice {
    /// The SKU of the line.
    pub sku: String,
    /// The field of the form that it is about.
    pub field: Option<&'static str>,
    /// The code.
    pub code: String,
    /// What to read.
    pub text: String,
}

/// Lines, sum and the way on; words for an empty cart where there are none.
pub fn cart_lines(here: &Here, view: &CartView, refused: Option<&LineNotice>) -> AnyView {
    let voice = &here.voice;
    if view.lines.is_empty() {
        return view! {
            <section class="empty">
                <h1>{voice.text("cart-empty")}</h1>
                <p class="lede">{voice.text("cart-empty-hint")}</p>
                <a class="button" href=here.link(&Page::Home)>{voice.text("cart-continue")}</a>
            </section>
        }
        .into_any();
    }
    let CartSum { totals: door, promoted } = view.sum(&here.app.shop, &here.market);
    let rows: Vec<_> = view.lines.iter().filter_map(|line| row(here, line, refused)).collect();
    let sum = match &door {
        Some(sum) => totals(here, sum, SumOf::Cart).into_any(),
        None => goods_sum(here, view, promoted.discount.as_ref(), None).into_any(),
    };
    let code = CodeField {
        entered: view.cart.as_ref().and_then(|cart| cart.details.promotion_code.as_ref()),
        refusal: promoted.refusal,
        refused: refused
            .filter(|said| said.field == Some(CODE))
            .map(|said| (said.code.clone(), said.text.clone())),
        in_checkout: false,
    };
    let day = here.snapshot.day;
    let when =
        door.iter().flat_map(|door| arrivals(voice, &here.world, &door.shipping, "arrival-expected", day));
    let when = when.map(|(days, message, args)| {
        view! { <p class="price-note">{arrival(&days, voice.text_with(message, &args))}</p> }
    });
    let when = when.collect_view();
    let missing = missing_for_free(here, view, promoted.discount.as_ref());
    let note = door.as_ref().and_then(|door| door_note(here, door));
    let is_made = view.lines.iter().any(|line| !line.engravings.is_empty());
    let excepted = is_made.then(|| not_taken_back(here, &here.market.countries));
    let in_base = door.as_ref().and_then(|door| door.in_base).map(|sum| pay_in_base(here, sum));
    // What is set in the market's own currency cannot be carried over into the one that stands in for it.
    let is_stuck = here.refused == Some(here.market.currency) && door.is_none();
    let way_on = if is_stuck {
        view! { <p class="notice careful">{voice.text("rate-refused-order")}</p> }.into_any()
    } else if let Some(reason) = view.not_carried(&here.app.shop, &here.market) {
        nothing_carries(here, &reason).into_any()
    } else {
        view! {
            <a class="button wide" href=here.link(&Page::Checkout) data-testid="go-to-checkout">
                {voice.text("cart-checkout")}
            </a>
        }
        .into_any()
    };
    view! {
        <header class="page-head"><h1>{voice.text("cart-title")}</h1></header>
        <div class="with-aside">
            <ul class="lines" role="list" aria-label=voice.plain("cart-lines-label")>{rows}</ul>
            <aside class="panel summary" aria-labelledby="sum-title">
                <h2 id="sum-title">{voice.text("checkout-summary")}</h2>
                {sum}
                {when}
                {note}
                {excepted}
                {missing}
                {code.view(here)}
                {way_on}
                {in_base}
                {rate_notes(here, &view.rate_notes())}
                <p><a href=here.link(&Page::Home)>{voice.text("cart-continue")}</a></p>
            </aside>
        </div>
    }
    .into_any()
}

/// The lines in brief, their sum, and the ways to the cart and the checkout.
pub fn cart_brief(here: &Here, view: &CartView) -> impl IntoView + use<> {
    let voice = &here.voice;
    let lines = view.lines.iter().filter_map(|line| {
        let brief = BriefLine::of_cart(here, line)?;
        let said = line.notice.as_ref().map(|notice| worded(here, line, &brief.title, notice));
        Some(BriefLine { said, ..brief })
    });
    let CartSum { totals: door, promoted } = view.sum(&here.app.shop, &here.market);
    view! {
        {order_lines(here, lines.collect())}
        {goods_sum(here, view, promoted.discount.as_ref(), door.as_ref().map(|door| &door.cost))}
        {missing_for_free(here, view, promoted.discount.as_ref())}
        <a class="button wide quiet" href=here.link(&Page::Cart)>{voice.text("nav-cart")}</a>
        <a class="button wide" href=here.link(&Page::Checkout)>{voice.text("cart-checkout")}</a>
    }
}

/// The sum of the lines less a discount: in brief, or where no door is known that all of the sum could be worked out for.
/// `cost` is that at the door, where one is known.
fn goods_sum(
    here: &Here,
    view: &CartView,
    discount: Option<&Discount>,
    cost: Option<&LandedCost>,
) -> impl IntoView + use<> {
    let off = discount.filter(|discount| discount.amount.amount != 0);
    let after = off.map(|discount| {
        let Money { amount: goods, currency } = view.subtotal;
        view! {
            {discount_line(here, discount)}
            <div class="due">
                <dt>{here.voice.text("total-after-discount")}</dt>
                <dd>{amount(here, Money::new(goods - discount.amount.amount, currency))}</dd>
            </div>
        }
    });
    view! {
        <dl class="totals">
            <div class:due=off.is_none()>
                <dt>{here.voice.text("cart-subtotal")}</dt>
                <dd data-testid="cart-subtotal">{amount(here, view.subtotal)}</dd>
            </div>
            {after}
        </dl>
        <p class="price-note">{price_note(here, cost)}</p>
    }
}

fn row(here: &Here, line: &CartLine, refused: Option<&LineNotice>) -> Option<AnyView> {
    let voice = &here.voice;
    let (product, variant) = here.snapshot.catalog.variant(&line.quoted.sku)?;
    let title = here.text(product)?.title.clone();
    let cover = here.snapshot.catalog.cover(product, variant);
    let sku = line.quoted.sku.to_string();
    let unit = voice.text_with("cart-unit-price", &Args::new().money("price", line.quoted.price.money));
    let options = here.describe(variant);
    let options = (!options.is_empty()).then(|| view! { <p>{options}</p> });
    let notice = refused
        .filter(|notice| notice.sku == sku && notice.field != Some(ENGRAVING))
        .map(|notice| wrong("quantity", &notice.code, notice.text.clone()))
        .or_else(|| line.notice.as_ref().map(|notice| worded(here, line, &title, notice)));
    let tools = if line.engravings.is_empty() {
        tools(here, &sku, &title, line.quoted.quantity, None).into_any()
    } else {
        let tools = line.engravings.iter().enumerate().map(|own| {
            view! {
                {engravings(here, std::slice::from_ref(own.1))}
                {tools(here, &sku, &title, own.1.quantity, Some(own))}
            }
        });
        view! { <div class="line-texts">{tools.collect_view()}</div> }.into_any()
    };
    let made = variant.engraving.as_ref().map(|rules| view! { <p>{made_in(voice, rules)}</p> });
    let view = view! {
        <li class="line" data-testid="cart-line" data-sku=sku.clone()>
            <span class="picture">
                {picture(cover, Shown::Thumb, Fetched::AtOnce, "")}
            </span>
            <div class="line-words">
                <h2><a href=here.product_link(product)>{title}</a></h2>
                {options}
                <p>{unit}</p>
                {made}
            </div>
            {amount(here, line.quoted.total)}
            {tools}
            <div class="line-said" data-part="refused" aria-live="polite" data-failure=voice.plain("error-internal")>{notice}</div>
        </li>
    };
    Some(view.into_any())
}

/// The forms that change the number of pieces of a line, or of those with one text on them, and take them out.
fn tools(
    here: &Here,
    sku: &str,
    title: &str,
    quantity: u32,
    own: Option<(usize, &Engraving)>,
) -> impl IntoView + use<> {
    let voice = &here.voice;
    let (sku, title) = (sku.to_owned(), own.map_or_else(|| title.to_owned(), |(_, own)| in_a_row(own)));
    let place = own.map_or_else(|| sku.clone(), |(at, _)| format!("{sku}-{at}"));
    let id = format!("q-{place}");
    let titled = Args::new().set("title", title);
    let text = || own.map(|(_, own)| view! { <input type="hidden" name=ENGRAVING value=own.text.clone()/> });
    view! {
        <div class="line-tools">
            <form method="post" action=api::CART_SET>
                {form_place(here)}
                <input type="hidden" name="sku" value=sku.clone()/>
                {text()}
                <p class="field">
                    <label for=id.clone()>
                        {voice.text("quantity-label")}
                    </label>
                    <input class="quantity" id=id name="quantity" type="number" inputmode="numeric" min="1"
                        max="99" required value=quantity data-testid="cart-line-quantity"
                        aria-label=voice.plain_with("cart-quantity", &titled)/>
                </p>
                <button class="button quiet" id=format!("u-{place}")>{voice.text("cart-update")}</button>
            </form>
            <form method="post" action=api::CART_REMOVE>
                {form_place(here)}
                <input type="hidden" name="sku" value=sku/>
                {text()}
                <button class="link-button" data-testid="cart-line-remove"
                    aria-label=voice.plain_with("cart-remove-item", &titled)>{voice.text("cart-remove")}</button>
            </form>
        </div>
    }
}

fn worded(here: &Here, line: &CartLine, title: &str, notice: &CartNotice) -> AnyView {
    let args = Args::new().set("title", title);
    match notice {
        CartNotice::PriceChanged { from } => {
            let args = args.money("old", *from).money("new", line.quoted.price.money);
            let text = here.voice.text_with("cart-price-changed", &args);
            view! { <p class="notice careful">{text}</p> }.into_any()
        }
        CartNotice::OutOfStock { available } => {
            let text = here.voice.text_with("cart-out-of-stock", &args.number("available", *available));
            wrong("quantity", "out_of_stock", text)
        }
        CartNotice::Remade => wrong("sku", "remade", here.voice.text_with("cart-remade", &args)),
        CartNotice::Restricted { rule } => {
            let text = here.voice.text_with("cart-restricted", &args);
            wrong("sku", "restricted", here.voice.sentences(&[text, reason(&here.voice, rule)]))
        }
    }
}

fn wrong(field: &'static str, code: &str, text: String) -> AnyView {
    view! {
        <p class="notice wrong" data-testid="field-error" data-field=field data-code=code.to_owned()>{text}</p>
    }
    .into_any()
}
