//! The lines of the cart and their sum.

use super::place_fields;
use crate::{
    routes::api,
    views::{CartPanel, CartRow, CartWords, RowNotice},
};
use leptos::prelude::*;

/// Lines whose forms post; with the island in place the answer is put where the lines are.
#[island]
pub fn CartLines(panel: CartPanel, words: CartWords) -> impl IntoView {
    let shown = RwSignal::new(panel);
    let refused = RwSignal::new(None::<(String, RowNotice)>);
    let said = RwSignal::new(String::new());

    #[cfg(feature = "hydrate")]
    let submit = {
        use super::browser;
        use crate::views::CartAnswer;
        let failure = words.failure.clone();
        move |event: leptos::ev::SubmitEvent, action: &'static str, sku: String| {
            let Some(form) = browser::taken_over(&event) else { return };
            let failure = failure.clone();
            browser::go(async move {
                match browser::post::<CartAnswer>(&form, action).await {
                    Some(Ok(answer)) => {
                        refused.set(None);
                        shown.set(answer.panel);
                        said.set(answer.message);
                    }
                    Some(Err(error)) => {
                        refused.set(Some((sku, RowNotice { code: error.code, text: error.message })));
                    }
                    None => refused.set(Some((sku, RowNotice { code: "internal".into(), text: failure }))),
                }
                browser::announce_cart_change();
            });
        }
    };
    #[cfg(not(feature = "hydrate"))]
    let submit = |_: leptos::ev::SubmitEvent, _: &'static str, _: String| {};

    let words = StoredValue::new(words);
    let row = move |row: CartRow| {
        let words = words.get_value();
        let refusal = refused.get().filter(|(sku, _)| *sku == row.sku).map(|(_, notice)| notice);
        let notice = refusal.or(row.notice).map(|notice| {
            if notice.code == "price_changed" {
                view! { <p class="notice careful">{notice.text}</p> }.into_any()
            } else {
                view! {
                    <p class="notice wrong" data-testid="field-error" data-field="quantity" data-code=notice.code>
                        {notice.text}
                    </p>
                }
                .into_any()
            }
        });
        let id = format!("q-{}", row.sku);
        let set = {
            let submit = submit.clone();
            let sku = row.sku.clone();
            move |event| submit(event, api::CART_SET, sku.clone())
        };
        let remove = {
            let submit = submit.clone();
            let sku = row.sku.clone();
            move |event| submit(event, api::CART_REMOVE, sku.clone())
        };
        view! {
            <li class="line" data-testid="cart-line" data-sku=row.sku.clone()>
                <span class="picture"><img src=row.picture width="800" height="1000" alt="" decoding="async"/></span>
                <div class="line-words">
                    <h2><a href=row.href>{row.title}</a></h2>
                    <p>{row.options}</p>
                    <p>{row.unit}</p>
                </div>
                <span class="amount" data-testid="price" data-minor=row.total.minor data-currency=row.total.currency>
                    {row.total.text}
                </span>
                <div class="line-tools">
                    <form method="post" action=api::CART_SET on:submit=set>
                        {place_fields(&words.place)}
                        <input type="hidden" name="sku" value=row.sku.clone()/>
                        <p class="field">
                            <label for=id.clone()>{row.quantity_label}</label>
                            <input class="quantity" id=id name="quantity" type="number" inputmode="numeric" min="1"
                                max="99" required value=row.quantity data-testid="cart-line-quantity"/>
                        </p>
                        <button class="button quiet">{words.update}</button>
                    </form>
                    <form method="post" action=api::CART_REMOVE on:submit=remove>
                        {place_fields(&words.place)}
                        <input type="hidden" name="sku" value=row.sku.clone()/>
                        <button class="link-button" data-testid="cart-line-remove" aria-label=row.remove_label>
                            {words.remove}
                        </button>
                    </form>
                </div>
                {notice}
            </li>
        }
    };
    let subtotal = move || shown.get().subtotal;
    let lines = move || shown.get().rows.into_iter().map(row.clone()).collect_view();
    let summary = move || {
        let words = words.get_value();
        if shown.get().rows.is_empty() {
            return view! { <p class="lede">{words.empty}</p> }.into_any();
        }
        view! {
            <h2 id="sum-title">{words.summary}</h2>
            <dl class="totals">
                <div class="due">
                    <dt>{words.subtotal}</dt>
                    <dd data-testid="cart-subtotal">
                        <span class="amount" data-testid="price" data-minor=subtotal().minor
                            data-currency=subtotal().currency>{subtotal().text}</span>
                    </dd>
                </div>
            </dl>
            <p class="price-note" data-testid="price-note">{words.note}</p>
            <a class="button wide" href=words.checkout_href data-testid="go-to-checkout">{words.checkout}</a>
        }
        .into_any()
    };
    view! {
        <p class="visually-hidden" role="status">{move || said.get()}</p>
        <div class="with-aside">
            <ul class="lines" role="list" aria-label=words.get_value().list_label>{lines}</ul>
            <aside class="panel summary" aria-label=words.get_value().summary>{summary}</aside>
        </div>
    }
}
