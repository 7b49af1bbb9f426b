//! What happens in the shop: one file a verb.
//!
//! A workflow takes the [`Shop`], reads and writes rows through `storage`, asks `commerce` for every decision,
//! and reaches the outside only through the ports in [`ports`]. Each change is one transaction; whatever has
//! to happen outside because of it (a mail, a call to a gateway) is written to the outbox in the same one.

mod ask_notice;
mod ask_return;
mod assess_risk;
mod audit_stock;
mod cancel_pieces;
mod change_address;
mod check_vat;
mod confirm_payment;
mod count_stock;
mod deliver_outbox;
mod edit_cart;
mod enter_code;
mod erase_buyer;
mod expire_payments;
mod failpoint;
mod find_order;
mod follow_parcels;
mod forget_carts;
mod gateway_calls;
mod give_back;
mod hand_out;
mod hand_over;
mod hold_quote;
pub mod ids;
mod import_pictures;
mod import_prices;
mod import_promotions;
mod import_rates;
mod issue_paper;
mod keep_buyer_number;
mod keep_pictures;
mod move_stock;
mod name_payee;
mod note_transfer;
mod offer_methods;
mod open_payment;
mod orders_to_pack;
mod outcome;
mod pack_parcel;
mod place_order;
pub mod ports;
mod quote_basket;
mod receive_stock;
mod receive_webhook;
mod recommend;
mod reconcile;
mod record;
mod refresh_rates;
mod refund_order;
mod retry_mails;
mod review_order;
mod rotate_keys;
mod save_checkout;
mod seed;
mod seed_more;
mod settle_stock;
mod shop;
mod sync_words;
mod take_carrier_event;
mod take_in_return;
mod tell_of_stock;
mod verify_orders;
mod view_cart;
mod view_checkout;
mod view_data;
mod view_move;
mod view_order;
mod weigh_supply;
mod write_message;

pub use ask_notice::{NoticeFailure, NoticeView, ask_notice, confirm_notice, forget_notice, view_notice};
pub use ask_return::{ReturnFailure, ReturnView, Returnable, ask_return, view_return};
pub use assess_risk::forget_marks;
pub use audit_stock::audit_nightly;
pub use cancel_pieces::{CancelFailure, cancel, cancel_order, cancel_pieces};
pub use change_address::{
    AddressFailure, AddressView, Fixed, MoveQuote, NotMoved, change_address, keep_address, view_address,
};
pub use confirm_payment::{AnswerFailure, confirm_payment};
pub use count_stock::{Correction, count_stock};
pub use deliver_outbox::{MAIL_KINDS, deliver_outbox};
pub use edit_cart::{CartChange, CartFailure, Changed, change_cart, use_cart_in};
pub use enter_code::{CodeFailure, enter_code};
pub use erase_buyer::{ask_erasure, erase_buyers};
pub use expire_payments::expire_payments;
pub use find_order::find_order;
pub use follow_parcels::follow_parcels;
pub use forget_carts::{KEPT as CART_KEPT, forget_carts};
pub use hand_out::{FileLink, FileOffer, Handed, NoFile, hand_out};
pub use hand_over::hand_over;
pub use hold_quote::held_quotes;
pub use import_pictures::import_pictures;
pub use import_prices::{ImportedPrices, PricesFailure, RowFault, RowObjection, import_prices};
pub use import_promotions::import_promotions;
pub use import_rates::{ImportedRates, Leaps, accept_rate, import_rates};
pub use issue_paper::{Earlier, OrderPapers, view_papers};
pub use keep_buyer_number::{NumberFailure, buyer_number, erase_buyer_numbers};
pub use keep_pictures::{PictureFailure, has_order, keep_pictures, pictures_of_return, return_picture};
pub use move_stock::move_stock;
pub use name_payee::{AskedPayee, PayeeFailure, erase_payees, name_payee, payees};
pub use note_transfer::{TransferFailure, note_transfer, refunds_to_transfer};
pub use offer_methods::{MethodOffer, PlanNotOffered, offer_methods};
pub use open_payment::{PayFailure, open_payment, pay_again};
pub use orders_to_pack::orders_to_pack;
pub use pack_parcel::{Listed, ParcelFailure, list_parcels, pack_parcel};
pub use place_order::{PlaceFailure, place_order};
pub use quote_basket::{
    AgeAsked, Border, Door, EnteredCode, Goods, Promoted, Quote, QuoteFailure, QuoteRequest, QuotedLine,
    Refusal, RefusedWay, Rulings, Senders, days_to_door, market_arrival, market_notices, price_goods,
    pricing, quote_basket,
};
pub use receive_stock::{StockEntry, StockFailure, StockFault, StockObjection, receive_stock};
pub use receive_webhook::{WebhookFailure, process_webhooks, receive_webhook};
pub use recommend::{recommend, recommend_nightly};
pub use reconcile::{ReconcileFailure, Reconciled, reconcile, reconcile_nightly};
pub use refresh_rates::{Refreshed, last_day_of_rates, refresh_rates};
pub use refund_order::{RefundFailure, preview_refund, refund_order, refund_to_stock};
pub use retry_mails::{GivenUpMail, given_up_mails, retry_mails};
pub use review_order::{ReviewFailure, Waiting, orders_in_review, refuse_order, release_order};
pub use rotate_keys::{Rotated, rotate_keys};
pub use save_checkout::{CheckoutAnswers, save_checkout};
pub use seed::{SeedReport, seed};
pub use seed_more::{MoreGoods, seed_more};
pub use settle_stock::settle_stock;
pub use shop::{Caller, Shop, Snapshot, Visit};
pub use storage::{
    Place, Seal, StorageError, day_counts::DayCount, reconciliation::Difference,
    return_pictures::Named as NamedPicture, stock_notices::StockNotice,
};
pub use sync_words::sync_words;
pub use take_carrier_event::{note_scan, receive_carrier_webhook, take_carrier_event};
pub use take_in_return::{
    Finding, OpenReturn, TakeInFailure, note_arrival, open_returns, refuse_return, send_replacement,
    take_in_return,
};
pub use tell_of_stock::{erase_notices, tell_of_stock};
pub use verify_orders::{Tampering, Verified, verify_exported, verify_order, verify_orders};
pub use view_cart::{CartLine, CartNotice, CartSum, CartView, view_cart};
pub use view_checkout::{CheckoutView, VatField, view_checkout};
pub use view_data::{OrderData, view_data};
pub use view_move::{CartMove, MarketView, view_move};
pub use view_order::{OrderView, view_order};
pub use write_message::{MessageFailure, answer_buyer, ask_merchant};
