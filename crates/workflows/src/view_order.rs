//! An order as its owner sees it.

use crate::{
    AskedPayee, NumberFailure, Shop,
    ask_return::can_return,
    assess_risk::judged,
    cancel_pieces::cancelable,
    change_address::may_move,
    hand_out::{FileOffer, offers},
    keep_buyer_number::buyer_number,
    name_payee::{asked_payee, payees},
    offer_methods::MethodOffer,
    open_payment::methods_for,
};
use commerce::{
    Token,
    buyer_number::BuyerNumber,
    inventory::Pieces,
    message::Message,
    order::{AddressChange, Order},
    order_event::OrderEvent,
    paper::Paper,
    parcel::{Parcel, can_call_off},
    payee::Payee,
    payment::PaymentSession,
    refund::Refund,
    return_request::{ReturnKind, ReturnRequest},
    risk::Review,
};
use std::collections::BTreeMap;
use storage::StorageError;

/// An order, its payments, and how it can be paid again.
#[derive(Debug, Clone)]
pub struct OrderView {
    /// The order.
    pub order: Order,
    /// The number that customs asks of its buyer, until it is erased.
    pub buyer_number: Option<BuyerNumber>,
    /// Its payments, the newest first.
    pub payments: Vec<PaymentSession>,
    /// What goes back, or has gone, the first one first.
    pub refunds: Vec<Refund>,
    /// The accounts to which refunds go or have gone, by the refund's number, until they are erased.
    pub payees: BTreeMap<u32, Payee>,
    /// What she is asked for, where a refund waits for an account.
    pub asked_payee: Option<AskedPayee>,
    /// What she and the merchant have written to each other, the first one first.
    pub messages: Vec<Message>,
    /// What she sends back, or has sent, the first one first.
    pub returns: Vec<ReturnRequest>,
    /// Pictures of what is wrong with it, also those of a return that is yet to be stated.
    pub return_pictures: Vec<storage::return_pictures::Named>,
    /// By what right something of it can still go back.
    pub can_return: Option<ReturnKind>,
    /// Where it stands with who looks at it; `None` when nobody has to.
    pub review: Option<Review>,
    /// Its files, once they are handed out.
    pub files: Vec<FileOffer>,
    /// Its parcels, but for those of which everything was canceled.
    pub parcels: Vec<Parcel>,
    /// The pieces that she can cancel.
    pub cancelable: Vec<Pieces>,
    /// The changes of its address, the first one first.
    pub changes: Vec<AddressChange>,
    /// Whether she can change where it goes.
    pub can_move: bool,
    /// Its papers with numbers.
    pub papers: Vec<Paper>,
    /// Whether she can cancel all of it, which is to be paid at the door.
    pub can_cancel: bool,
    /// What has happened to it.
    pub events: Vec<OrderEvent>,
    /// The methods by which it can be paid again; the same that are taken then.
    pub methods: Vec<MethodOffer>,
}

/// Reads an order by the secret in its link.
///
/// # Errors
/// [`StorageError`] when the database cannot be read.
pub async fn view_order(shop: &Shop, token: &Token) -> Result<Option<OrderView>, StorageError> {
    let mut tx = shop.db.read().await?;
    let Some(order) = storage::orders::by_token(&mut tx, token).await? else { return Ok(None) };
    let buyer_number = match buyer_number(&shop.seal, &mut tx, &order.id).await {
        Ok(number) => number,
        Err(NumberFailure::Storage(error)) => return Err(error),
        Err(error @ NumberFailure::Unreadable) => {
            tracing::warn!(number = %order.number, %error, "order shown without it");
            None
        }
    };
    let payments = storage::payments::of_order(&mut tx, &order.id).await?;
    let refunds = storage::refunds::of_order(&mut tx, &order.id).await?;
    let payees = payees(&shop.seal, &mut tx, &refunds).await?;
    let asked_payee = asked_payee(shop, &mut tx, &order, &refunds).await?;
    let (is_risky, review) = judged(&mut tx, &order.id).await?;
    let files = offers(shop, &mut tx, (&order, review), (&payments, &refunds)).await?;
    let methods = methods_for(shop, &order, &payments, is_risky);
    let messages = storage::order_messages::of_order(&mut tx, &order.id).await?;
    let mut parcels = storage::parcels::of_order(&mut tx, &order).await?;
    parcels.retain(|parcel| !parcel.pieces.is_empty());
    let cancelable = cancelable(&order, &parcels);
    let changes = storage::address_changes::of_order(&mut tx, &order.id).await?;
    let can_move = may_move(&mut tx, &order).await?.is_ok();
    let papers = storage::papers::of_order(&mut tx, &order.id).await?;
    let can_cancel = can_call_off(&order, payments.first(), &parcels);
    let events = storage::order_events::of_order(&mut tx, &order.id).await?;
    let returns = storage::returns::of_order(&mut tx, &order.id).await?;
    let return_pictures = storage::return_pictures::of_order(&mut tx, &order.id).await?;
    let can_return = can_return(shop, &mut tx, &order, &refunds, &returns).await?;
    Ok(Some(OrderView {
        order,
        buyer_number,
        payments,
        refunds,
        payees,
        asked_payee,
        messages,
        returns,
        return_pictures,
        can_return,
        review,
        files,
        parcels,
        cancelable,
        changes,
        can_move,
        papers,
        can_cancel,
        events,
        methods,
    }))
}
