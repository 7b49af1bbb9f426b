//! Parcels: packed, handed over, followed to the door, and canceled before they are packed.

use crate::{
    found::between,
    process::run,
    purchase::{GERMAN, SAUDI, Shopper},
    test_shop::{Answer, Browser, SECRET, TestShop},
};
use commerce::{OrderNumber, order::Order, parcel::ParcelStatus};
use http::Method;
use server::{
    adapters::{carrier::PURPOSE, signature},
    config::Secret,
    signing::Signer,
};
use workflows::{
    OrderView, ParcelFailure, Shop, follow_parcels, hand_over, pack_parcel, ports::CarrierEvent,
    ports::MailKind, process_webhooks, take_carrier_event, view_order,
};

const CARRIER: &str = "sandbox_post";

pub fn shop_of(shop: &TestShop) -> &Shop {
    &shop.site.app.shop
}

pub async fn view(shop: &TestShop, path: &str) -> OrderView {
    view_order(shop_of(shop), &path.rsplit('/').next().unwrap().parse().unwrap()).await.unwrap().unwrap()
}

/// Two bowls from Hamburg and a teapot from Kobe, paid by card: the order's path.
async fn two_parcels(browser: &mut Browser) -> String {
    GERMAN.fills_cart(browser, "BOWL-KOHIKI-S", "2").await;
    GERMAN.fills_cart(browser, "TEAPOT-TOKONAME-INK", "1").await;
    let placed = GERMAN.orders(browser, "card").await;
    placed.location().trim_start_matches(crate::test_shop::BASE).to_owned()
}

pub async fn bought(
    shop: &TestShop,
    browser: &mut Browser,
    shopper: &Shopper,
    method: &str,
) -> (String, Order) {
    let path = shopper.buys(browser, method).await;
    let order = view(shop, &path).await.order;
    (path, order)
}

pub async fn sent(shop: &TestShop, number: &OrderNumber, parcel: u32, tracking: &str) {
    pack_parcel(shop_of(shop), number, parcel).await.unwrap();
    let (carrier, tracking) = (CARRIER.parse().unwrap(), tracking.parse().unwrap());
    hand_over(shop_of(shop), number, parcel, &carrier, &tracking).await.unwrap();
}

pub fn told(id: &str, tracking: &str, kind: &str, at: &str) -> String {
    serde_json::json!({ "id": id, "tracking": tracking, "kind": kind, "at": at, "place": "Leipzig" })
        .to_string()
}

/// Hands a carrier's webhook over, signed now.
pub async fn tells(shop: &TestShop, body: &str) -> u16 {
    let signer = Signer::new(Secret::new(SECRET), None);
    post(shop, CARRIER, &signature::sign(&signer, PURPOSE, body, shop.now()), body).await.status
}

async fn post(shop: &TestShop, carrier: &str, signature: &str, body: &str) -> Answer {
    let headers = [("content-type", "application/json"), (signature::HEADER, signature)];
    let path = format!("/webhooks/carrier/{carrier}");
    shop.browser().send(Method::POST, &path, &headers, body.to_owned()).await
}

/// What Hamburg or Kobe have of a variant: in the house, and promised.
async fn level(shop: &TestShop, sku: &str, at: &str) -> (u32, u32) {
    let mut tx = shop_of(shop).db.read().await.unwrap();
    let level = storage::stock::level(&mut tx, &sku.parse().unwrap(), &at.parse().unwrap()).await;
    assert_eq!(storage::stock::audit(&mut tx).await.unwrap(), [], "the ledger agrees");
    level.unwrap().map_or((0, 0), |level| (level.on_hand, level.reserved))
}

pub async fn mails(shop: &TestShop) -> Vec<MailKind> {
    shop.deliver().await;
    shop.mails.0.lock().unwrap().iter().map(|mail| mail.0).collect()
}

async fn status(shop: &TestShop, path: &str) -> Vec<ParcelStatus> {
    view(shop, path).await.parcels.iter().map(commerce::parcel::Parcel::status).collect()
}

#[tokio::test]
async fn an_order_of_two_parcels_leaves_in_parts_and_arrives() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let before = level(&shop, "BOWL-KOHIKI-S", "hamburg").await;
    let path = two_parcels(&mut browser).await;
    let number = view(&shop, &path).await.order.number;
    assert_eq!(level(&shop, "BOWL-KOHIKI-S", "hamburg").await, (before.0, before.1 + 2), "promised");
    let page = browser.get(&path).await;
    assert_eq!(page.mark("parcel", "data-status").as_deref(), Some("allocated"));
    assert_eq!(page.body.matches("data-testid=\"parcel\"").count(), 2);
    assert_eq!(page.mark("tracking", "data-testid"), None);
    let steps = |page: &Answer| {
        let state = |step| page.mark(&format!("order-step-{step}"), "data-state").unwrap();
        [state("payment"), state("ready"), state("delivery")]
    };
    assert_eq!(steps(&page), ["done", "now", ""]);

    sent(&shop, &number, 0, "SB-000001").await;
    assert_eq!(level(&shop, "BOWL-KOHIKI-S", "hamburg").await, (before.0 - 2, before.1), "it has left");
    let page = browser.get(&path).await;
    assert_eq!(page.mark("parcel", "data-status").as_deref(), Some("handed_over"));
    for said in ["SB-000001", "Sandbox Post", "Ein Teil Ihrer Bestellung ist unterwegs"] {
        assert!(page.body.contains(said), "{said}: {}", page.body);
    }
    assert_eq!(steps(&page), ["done", "now", ""], "a part of it is still in the house");
    // The same again changes nothing, and another number is refused.
    sent(&shop, &number, 0, "SB-000001").await;
    assert_eq!(level(&shop, "BOWL-KOHIKI-S", "hamburg").await, (before.0 - 2, before.1));
    let (carrier, other) = (CARRIER.parse().unwrap(), "SB-000002".parse().unwrap());
    let refused = hand_over(shop_of(&shop), &number, 0, &carrier, &other).await;
    assert!(matches!(refused, Err(ParcelFailure::OtherwiseHandedOver { .. })), "{refused:?}");
    let unpacked = hand_over(shop_of(&shop), &number, 1, &carrier, &other).await;
    assert!(matches!(unpacked, Err(ParcelFailure::NotPacked)), "{unpacked:?}");
    pack_parcel(shop_of(&shop), &number, 1).await.unwrap();
    let taken = hand_over(shop_of(&shop), &number, 1, &carrier, &"SB-000001".parse().unwrap()).await;
    assert!(matches!(taken, Err(ParcelFailure::NumberTaken(_))), "{taken:?}");
    hand_over(shop_of(&shop), &number, 1, &carrier, &other).await.unwrap();
    assert_eq!(status(&shop, &path).await, [ParcelStatus::HandedOver; 2]);
    assert_eq!(steps(&browser.get(&path).await), ["done", "done", "now"]);

    shop.at("2026-11-26T09:00:00Z");
    assert_eq!(tells(&shop, &told("a", "SB-000001", "delivered", "2026-11-26T08:30:00Z")).await, 200);
    let page = browser.get(&path).await;
    assert_eq!(page.mark("parcel", "data-status").as_deref(), Some("delivered"));
    assert_eq!(steps(&page), ["done", "done", "now"], "one is still on its way");
    // Newest first, in the market's time.
    assert_eq!(page.mark("order-event", "data-kind").as_deref(), Some("delivered"));
    for said in ["datetime=\"2026-11-26T08:30:00Z\"", "09:30", "Leipzig"] {
        assert!(page.body.contains(said), "{said}: {}", page.body);
    }
    let mut tx = shop_of(&shop).db.read().await.unwrap();
    let promises = storage::promises::of_order(&mut tx, &view(&shop, &path).await.order.id).await.unwrap();
    assert_eq!(promises[0].delivered_at, Some("2026-11-26T08:30:00Z".parse().unwrap()));
    assert_eq!((promises[0].kept(), promises[1].delivered_at), (Some(commerce::delivery::Kept::Yes), None));
    drop(tx);
    let mails = mails(&shop).await;
    let count = |kind: MailKind| mails.iter().filter(|own| **own == kind).count();
    for kind in [
        MailKind::ParcelSent { parcel: 0 },
        MailKind::ParcelSent { parcel: 1 },
        MailKind::ParcelDelivered { parcel: 0 },
    ] {
        assert_eq!(count(kind), 1, "{kind:?}: {mails:?}");
    }
    let verified = workflows::verify_orders(&shop_of(&shop).db).await.unwrap();
    assert_eq!(verified.found, []);
    let kinds: Vec<_> = view(&shop, &path).await.events.iter().map(|event| event.kind.code()).collect();
    let parcels = ["packed", "handed_over", "packed", "handed_over", "delivered"];
    assert_eq!(kinds[3..], parcels, "{kinds:?}");
    for (kind, at, state) in
        [("failed", "2026-11-26T08:40:00Z", "wrong"), ("delivered", "2026-11-26T08:50:00Z", "done")]
    {
        assert_eq!(tells(&shop, &told(kind, "SB-000002", kind, at)).await, 200);
        let page = browser.get(&path).await;
        assert_eq!(steps(&page), ["done", "done", state]);
        let head = between(&page.body, "data-testid=\"order-status\"", "</p>")[0];
        let word = if state == "done" { ">Zugestellt" } else { ">Bezahlt" };
        assert!(head.ends_with(word), "one word for both parcels: {head}");
    }
}

#[tokio::test]
async fn what_a_carrier_doubles_mixes_up_or_invents_tells_nobody_a_lie() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let (path, order) = bought(&shop, &mut browser, &GERMAN, "card").await;
    // Told before the house has noted it: kept, and taken in once it has.
    shop.at("2026-11-24T12:00:00Z");
    let early = told("1", "SB-7", "in_transit", "2026-11-24T11:00:00Z").replace("SB-7", "SB-0007");
    assert_eq!(tells(&shop, &early).await, 200);
    assert_eq!(status(&shop, &path).await, [ParcelStatus::Allocated]);
    sent(&shop, &order.number, 0, "SB-0007").await;
    shop.at("2026-11-24T12:01:00Z");
    process_webhooks(shop_of(&shop), 10).await.unwrap();
    assert_eq!(status(&shop, &path).await, [ParcelStatus::InTransit], "nothing is lost");

    let failed = told("3", "SB-0007", "failed", "2026-11-24T11:30:00Z");
    let van = told("4", "SB-0007", "out_for_delivery", "2026-11-24T11:45:00Z");
    for body in [&van, &failed, &van, &early, &failed] {
        assert_eq!(tells(&shop, body).await, 200);
    }
    assert_eq!(status(&shop, &path).await, [ParcelStatus::OutForDelivery], "older words move nothing back");
    assert_eq!(browser.get(&path).await.body.matches("data-kind=\"failed\"").count(), 1, "and are kept");

    // Of the future: not believed until it has come.
    let future = told("5", "SB-0007", "delivered", "2026-11-24T13:00:00Z");
    assert_eq!(tells(&shop, &future).await, 200);
    assert_eq!(status(&shop, &path).await, [ParcelStatus::OutForDelivery]);
    assert!(!mails(&shop).await.contains(&MailKind::ParcelDelivered { parcel: 0 }));
    shop.at("2026-11-24T13:00:00Z");
    process_webhooks(shop_of(&shop), 10).await.unwrap();
    assert_eq!(status(&shop, &path).await, [ParcelStatus::Delivered]);
    assert_eq!(tells(&shop, &told("6", "SB-0007", "in_transit", "2026-11-24T12:59:00Z")).await, 200);
    assert_eq!(status(&shop, &path).await, [ParcelStatus::Delivered]);
    let sent = mails(&shop).await;
    assert!(!sent.contains(&MailKind::ParcelFailed { parcel: 0 }), "it was older news: {sent:?}");
    assert_eq!(sent.iter().filter(|kind| **kind == MailKind::ParcelDelivered { parcel: 0 }).count(), 1);

    let unknown = CarrierEvent {
        tracking: "SB-9999".parse().unwrap(),
        scan: view(&shop, &path).await.parcels[0].journey.scans()[0].clone(),
    };
    let refused = take_carrier_event(shop_of(&shop), &CARRIER.parse().unwrap(), unknown).await;
    assert!(matches!(refused, Err(ParcelFailure::NotHandedOver)), "{refused:?}");
    // Not after all.
    assert_eq!(tells(&shop, &told("7", "SB-0007", "failed", "2026-11-24T13:01:00Z")).await, 200);
    assert_eq!(status(&shop, &path).await, [ParcelStatus::Failed]);
    assert!(mails(&shop).await.contains(&MailKind::ParcelFailed { parcel: 0 }));
}

#[tokio::test]
async fn a_forged_webhook_of_a_carrier_is_refused() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let (path, order) = bought(&shop, &mut browser, &GERMAN, "card").await;
    sent(&shop, &order.number, 0, "SB-0008").await;
    let body = told("1", "SB-0008", "delivered", "2026-11-22T11:59:00Z");
    let own = Signer::new(Secret::new(SECRET), None);
    let other = Signer::new(Secret::new("x".repeat(40)), None);
    let right = signature::sign(&own, PURPOSE, &body, shop.now());
    for wrong in [
        String::new(),
        signature::sign(&other, PURPOSE, &body, shop.now()),
        signature::sign(&own, "sandbox webhook", &body, shop.now()),
        signature::sign(&own, PURPOSE, "{}", shop.now()),
    ] {
        assert_eq!(post(&shop, CARRIER, &wrong, &body).await.status, 401, "{wrong}");
    }
    shop.at("2026-11-22T12:05:01Z");
    assert_eq!(post(&shop, CARRIER, &right, &body).await.status, 401, "too old");
    assert_eq!(post(&shop, "nobody", &right, &body).await.status, 404);
    for nonsense in ["{}", "", "[1]", &body.replace("delivered", "eaten"), &body.replace("SB-0008", "/../")] {
        assert_eq!(tells(&shop, nonsense).await, 400, "{nonsense}");
    }
    assert_eq!(status(&shop, &path).await, [ParcelStatus::HandedOver]);
}

#[tokio::test]
async fn the_played_carrier_takes_a_parcel_to_the_door() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let (path, order) = bought(&shop, &mut browser, &SAUDI, "card").await;
    sent(&shop, &order.number, 0, "SB-0001").await;
    assert_eq!(follow_parcels(shop_of(&shop)).await.unwrap(), 1);
    assert_eq!(status(&shop, &path).await, [ParcelStatus::HandedOver]);
    shop.at("2026-11-23T12:00:00Z");
    for asked in [1, 0] {
        assert_eq!(follow_parcels(shop_of(&shop)).await.unwrap(), asked, "once it is there nobody asks");
    }
    let parcels = view(&shop, &path).await.parcels;
    let kinds: Vec<_> = parcels[0].journey.scans().iter().map(|scan| scan.kind.code()).collect();
    assert_eq!(kinds[..3], ["in_transit", "in_customs", "in_transit"], "over a border: {kinds:?}");
    let page = browser.get(&path).await;
    assert_eq!(page.mark("parcel", "data-status").as_deref(), Some("delivered"));
    assert!(page.body.contains("لدى الجمارك"), "{}", page.body);
}

#[tokio::test]
async fn pieces_are_canceled_to_the_cent_until_they_are_packed() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let free = shop.stock("BOWL-KOHIKI-S").await;
    let path = two_parcels(&mut browser).await;
    let (token, number) =
        (path.rsplit('/').next().unwrap().to_owned(), view(&shop, &path).await.order.number);
    let cancel = async |browser: &mut Browser, sku: &str, quantity: &str| {
        let fields = [("token", token.as_str()), ("sku", sku), ("quantity", quantity)];
        browser.submit("/api/orders/cancel-pieces", &fields).await
    };
    let json = async |browser: &mut Browser, sku: &str, quantity: &str| {
        let fields = [("token", token.as_str()), ("sku", sku), ("quantity", quantity)];
        let answer = browser.post_json("/api/orders/cancel-pieces", &fields).await;
        (answer.status, answer.code())
    };
    let page = browser.get(&path).await;
    assert_eq!(page.mark("cancel-pieces", "data-sku").as_deref(), Some("BOWL-KOHIKI-S"));
    let answer = cancel(&mut browser, "BOWL-KOHIKI-S", "1").await;
    assert_eq!((answer.status, answer.location()), (303, format!("{path}#parcels").as_str()), "{answer:?}");
    let known = view(&shop, &path).await;
    assert_eq!(known.refunds[0].breakdown.amount.amount, 3_200);
    assert_eq!(shop.stock("BOWL-KOHIKI-S").await, free - 1, "one is free again");
    let faults =
        [("BOWL-KOHIKI-S", "0", "quantity"), ("BOWL-KOHIKI-S", "x", "quantity"), ("NO", "1", "unknown_sku")];
    for (sku, quantity, code) in faults {
        assert_eq!(json(&mut browser, sku, quantity).await.1, code);
    }
    assert_eq!(json(&mut browser, "BOWL-KOHIKI-S", "2").await, (409, "pieces_packed".into()), "one is left");

    pack_parcel(shop_of(&shop), &number, 0).await.unwrap();
    assert_eq!(json(&mut browser, "BOWL-KOHIKI-S", "1").await, (409, "pieces_packed".into()));
    let refused = cancel(&mut browser, "BOWL-KOHIKI-S", "1").await;
    let page = browser.get(refused.location()).await;
    assert!(page.body.contains("schon gepackt"), "{}", page.body);
    // The teapot with the duty of a border that it does not cross: 104.00 and 3.00.
    assert_eq!(cancel(&mut browser, "TEAPOT-TOKONAME-INK", "1").await.status, 303);
    let known = view(&shop, &path).await;
    assert_eq!(known.refunds[1].breakdown.amount.amount, 10_700);
    assert_eq!((known.parcels.len(), known.cancelable.len()), (1, 0));
    assert_eq!(level(&shop, "TEAPOT-TOKONAME-INK", "kobe").await.1, 0);
    let empty = pack_parcel(shop_of(&shop), &number, 1).await;
    assert!(matches!(empty, Err(ParcelFailure::Nothing)), "{empty:?}");
    shop.deliver().await;
    let page = browser.get(&path).await;
    assert_eq!(page.mark("refund", "data-status").as_deref(), Some("made"));

    // The last bowl goes back after it has left: its pieces are not in the house.
    let carrier = CARRIER.parse().unwrap();
    hand_over(shop_of(&shop), &number, 0, &carrier, &"SB-0009".parse().unwrap()).await.unwrap();
    let before = level(&shop, "BOWL-KOHIKI-S", "hamburg").await;
    workflows::refund_order(shop_of(&shop), &number, &[]).await.unwrap();
    assert_eq!(level(&shop, "BOWL-KOHIKI-S", "hamburg").await, before);
    let back: i64 =
        view(&shop, &path).await.refunds.iter().map(|refund| refund.breakdown.amount.amount).sum();
    assert_eq!(back, 17_100, "all of it");
}

#[tokio::test]
async fn what_is_not_paid_held_or_given_back_is_not_packed() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let (_, waiting) = bought(&shop, &mut browser, &GERMAN, "sepa_transfer").await;
    let refused = pack_parcel(shop_of(&shop), &waiting.number, 0).await;
    assert!(matches!(refused, Err(ParcelFailure::NotToSend(_))), "{refused:?}");
    let free = shop.stock("BOWL-KOHIKI-S").await;
    let (path, order) = bought(&shop, &mut shop.browser(), &GERMAN, "card").await;
    workflows::refund_order(shop_of(&shop), &order.number, &[]).await.unwrap();
    assert!(view(&shop, &path).await.parcels.is_empty(), "there is nothing to pack");
    assert_eq!(shop.stock("BOWL-KOHIKI-S").await, free);
    let refused = pack_parcel(shop_of(&shop), &order.number, 0).await;
    assert!(matches!(refused, Err(ParcelFailure::Nothing)), "{refused:?}");
    let unknown = pack_parcel(shop_of(&shop), &order.number, 7).await;
    assert!(matches!(unknown, Err(ParcelFailure::UnknownParcel(8))), "{unknown:?}");
    // What is paid at the door is sent before it is paid.
    let (_, order) = bought(&shop, &mut shop.browser(), &SAUDI, "cash_on_delivery").await;
    sent(&shop, &order.number, 0, "SB-0010").await;
}

#[tokio::test]
async fn the_number_of_a_parcel_goes_with_its_buyer() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let (path, order) = bought(&shop, &mut browser, &GERMAN, "card").await;
    sent(&shop, &order.number, 0, "SB-0011").await;
    assert_eq!(tells(&shop, &told("1", "SB-0011", "delivered", "2026-11-22T12:00:00Z")).await, 200);
    let data = browser.get(&format!("{path}/data.json")).await.json();
    assert_eq!(
        (&data["parcels"][0]["tracking"], &data["parcels"][0]["told"][0]["place"]),
        (&"SB-0011".into(), &"Leipzig".into())
    );
    let token = path.rsplit('/').next().unwrap();
    browser.submit("/api/orders/erase", &[("token", token)]).await;
    shop.deliver().await;
    shop.at("2027-03-01T00:00:00Z");
    assert_eq!(workflows::erase_buyers(shop_of(&shop), 10).await.unwrap(), 1);
    let page = browser.get(&path).await;
    assert!(!page.body.contains("SB-0011") && !page.body.contains("Leipzig"), "{}", page.body);
    assert_eq!(page.mark("parcel", "data-status").as_deref(), Some("delivered"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_sends_a_parcel_from_her_desk() {
    let shop = TestShop::open().await;
    let mut browser = shop.browser();
    let (path, order) = bought(&shop, &mut browser, &GERMAN, "card").await;
    let work = &shop.folder.0;
    let settings = "DATABASE_URL = \"sqlite://shop.db\"\nCARAVEL_NOW = \"2026-11-22T12:00:00Z\"\n";
    std::fs::write(work.join("caravel.toml"), settings).unwrap();
    let number = order.number.as_str();
    let (ok, said, told) = run(work, &["parcels", "list", "--order", number]);
    assert!(ok, "{told}");
    assert_eq!(said, format!("{number} parcel 1 from hamburg: allocated: 1 × BOWL-KOHIKI-S\n"));
    let over = ["parcels", "hand-over", number, "1", "--carrier", "dhl", "--tracking", "JD-123456"];
    let (ok, _, told) = run(work, &over);
    assert!(!ok && told.contains("the parcel is not packed"), "{told}");
    assert!(run(work, &["parcels", "pack", number, "1"]).0);
    let (ok, _, told) = run(work, &["parcels", "cancel", number, "BOWL-KOHIKI-S", "1"]);
    assert!(!ok && told.contains("0 of them are not packed"), "{told}");
    let (ok, said, told) = run(work, &over);
    assert!(ok && said.contains("handed_over, dhl JD-123456"), "{said}{told}");
    let unknown = ["parcels", "hand-over", number, "1", "--carrier", "nobody", "--tracking", "JD-123456"];
    assert!(run(work, &unknown).2.contains("there is no carrier nobody"));
    let event = ["parcels", "event", number, "1", "delivered", "--at", "2026-11-22T12:00:00Z"];
    assert_eq!(run(work, &event).1, "delivered\n");
    assert_eq!(run(work, &event).1, "known already: nothing was changed\n");
    let (ok, said, told) = run(work, &["orders", "explain", number]);
    assert!(ok && said.contains("delivered at 2026-11-22T12:00:00Z, early"), "{said}{told}");
    let page = browser.get(&path).await;
    assert!(page.body.contains("https://www.dhl.com/") && page.body.contains("JD-123456"), "{}", page.body);
    assert_eq!(page.mark("parcel", "data-status").as_deref(), Some("delivered"));
}
