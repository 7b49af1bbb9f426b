//! The number of pieces on the link to the cart. The page itself is the same for everyone, so the number
//! comes from a cookie, after the page.

use leptos::prelude::*;

/// The number; nothing while the cart is empty.
#[island]
pub fn CartCount() -> impl IntoView {
    let count = RwSignal::new(0_u32);
    #[cfg(feature = "hydrate")]
    {
        use super::browser;
        Effect::new(move || {
            count.set(browser::cart_count());
            browser::on_cart_change(move || count.set(browser::cart_count()));
        });
    }
    let text = move || match count.get() {
        0 => String::new(),
        pieces => pieces.to_string(),
    };
    view! { <span class="cart-count" data-testid="cart-count" data-count=move || count.get()>{text}</span> }
}
