//! Picking a variant and a quantity, and putting it into the cart.

use super::place_fields;
use crate::{
    routes::api,
    views::{BuyOffer, RowNotice},
};
use leptos::prelude::*;

/// The buy box: a form that posts, and with the island in place stays where it is.
#[island]
pub fn BuyBox(offer: BuyOffer) -> impl IntoView {
    let first = offer.variants.iter().position(|variant| variant.in_stock).unwrap_or(0);
    let picked = RwSignal::new(first);
    let added = RwSignal::new(None::<String>);
    let refused = RwSignal::new(None::<RowNotice>);

    let variants = StoredValue::new(offer.variants.clone());
    let now = move || variants.with_value(|all| all.get(picked.get()).cloned());
    let price = move || now().map(|variant| variant.price);
    let in_stock = move || now().is_some_and(|variant| variant.in_stock);

    #[cfg(feature = "hydrate")]
    let submit = {
        use super::browser;
        use crate::views::CartAnswer;
        let failure = offer.failure.clone();
        let busy = RwSignal::new(false);
        move |event: leptos::ev::SubmitEvent| {
            let Some(form) = browser::taken_over(&event) else { return };
            if busy.get_untracked() {
                return;
            }
            busy.set(true);
            let failure = failure.clone();
            browser::go(async move {
                added.set(None);
                refused.set(None);
                match browser::post::<CartAnswer>(&form, api::CART_ADD).await {
                    Some(Ok(answer)) => added.set(Some(answer.message)),
                    Some(Err(error)) => {
                        refused.set(Some(RowNotice { code: error.code, text: error.message }))
                    }
                    None => refused.set(Some(RowNotice { code: "internal".into(), text: failure })),
                }
                busy.set(false);
                browser::announce_cart_change();
            });
        }
    };
    #[cfg(not(feature = "hydrate"))]
    let submit = |_: leptos::ev::SubmitEvent| {};

    let options = offer.legend.clone().map(|legend| {
        let labels = offer.variants.iter().enumerate().map(|(at, variant)| {
            let sku = variant.sku.clone();
            let swatch = variant
                .swatch
                .clone()
                .map(|src| view! { <img src=src width="80" height="100" alt="" loading="lazy"/> });
            let gone = (!variant.in_stock).then(|| {
                view! { <span class="visually-hidden">", " {offer.sold_out_label.clone()}</span> }
            });
            view! {
                <label class="option">
                    <input type="radio" name="sku" value=sku.clone() checked=at == first
                        disabled=!variant.in_stock data-testid="variant-option" data-sku=sku
                        on:change=move |_| picked.set(at)/>
                    {swatch}
                    <span>{variant.label.clone()}{gone}</span>
                </label>
            }
        });
        view! { <fieldset class="options"><legend>{legend}</legend><div>{labels.collect_view()}</div></fieldset> }
    });
    let only = offer.legend.is_none().then(|| {
        let sku = offer.variants.first().map(|variant| variant.sku.clone());
        view! { <input type="hidden" name="sku" value=sku/> }
    });

    let notice = move || {
        refused.get().map(|notice| {
            view! {
                <p class="field-error" id="quantity-error" data-testid="field-error" data-field="quantity" data-code=notice.code>
                    {notice.text}
                </p>
            }
        })
    };
    let cart_href = offer.cart_href.clone();
    let cart_label = offer.cart_label.clone();
    let done = move || {
        added.get().map(|message| {
            view! {
                <p class="notice good" data-testid="added">
                    {message} " " <a href=cart_href.clone()>{cart_label.clone()}</a>
                </p>
            }
        })
    };
    let sold_out = offer.sold_out_label.clone();
    let available = offer.in_stock_label.clone();
    let stock = move || if in_stock() { available.clone() } else { sold_out.clone() };

    view! {
        <div>
            <p class="price">
                <span class="amount" data-testid="price" data-minor=move || price().map(|p| p.minor)
                    data-currency=move || price().map(|p| p.currency)>
                    {move || price().map(|p| p.text)}
                </span>
            </p>
            <p class="price-note" data-testid="price-note">{offer.price_note.clone()}</p>
        </div>
        <form method="post" action=api::CART_ADD on:submit=submit>
            {place_fields(&offer.place)}
            {options}
            {only}
            <div class="buy-row">
                <p class="field">
                    <label for="quantity">{offer.quantity_label.clone()}</label>
                    <input class="quantity" id="quantity" name="quantity" type="number" inputmode="numeric" min="1"
                        max="99" value="1" required data-testid="quantity" aria-describedby="quantity-error"
                        aria-invalid=move || refused.get().map(|_| "true")/>
                </p>
                <button class="button wide" data-testid="add-to-cart" disabled=move || !in_stock()>
                    {offer.add_label.clone()}
                </button>
            </div>
            <div aria-live="polite">{notice}{done}</div>
        </form>
        <p class="stock" class:none=move || !in_stock() data-testid="stock">{stock}</p>
    }
}
