//! The shop of a story, and short ways to say what its people do.

use super::{
    first_stock,
    gateway::{SIGNATURE, TestGateway, webhook_body},
    id,
    outside::{CountedIds, MovedClock, RecordingMailer, ToldRegistry},
    price, prices, products, rates, texts,
    world::world,
};
use arc_swap::{ArcSwap, ArcSwapOption};
use commerce::{
    Money, RowId, Sku, World,
    address::AddressField,
    buyer_number::Typed,
    catalog::Variant,
    clock::Clock,
    inventory::Cause,
    order::Order,
    payment::{Outcome, PaymentSession},
    price_list::PriceEntry,
};
use jiff::SignedDuration;
use std::sync::Arc;
use storage::{Db, generations::Generation, webhooks::StoredWebhook};
use workflows::{
    Caller, CartChange, CartFailure, CartView, CheckoutAnswers, CheckoutView, ImportedPrices, OrderView,
    PlaceFailure, Seal, Shop, Visit, WebhookFailure, change_cart, deliver_outbox, expire_payments,
    import_prices, open_payment, place_order, ports::MailKind, receive_webhook, save_checkout, seed,
    view_cart, view_checkout, view_order,
};

/// The secret of a shop.
pub const SECRET: &[u8] = b"the secret of the shop of a story";

/// A shop and what it stands in. Clones are the same shop.
#[derive(Clone)]
pub struct TestShop {
    pub shop: Arc<Shop>,
    pub clock: Arc<MovedClock>,
    pub gateway: Arc<TestGateway>,
    pub mailer: Arc<RecordingMailer>,
    pub registry: Arc<ToldRegistry>,
}

/// An order's line says this of its variant.
pub fn describe(variant: &Variant) -> String {
    variant.options.iter().map(|(name, value)| format!("{name}: {value}")).collect()
}

impl TestShop {
    /// Opens the shop: products, stock, words and rates are there, and have been read.
    pub async fn open(db: Db) -> Self {
        let clock = Arc::new(MovedClock::at("2026-11-22T12:00:00Z"));
        let (gateway, mailer) = (Arc::new(TestGateway::named("test")), Arc::new(RecordingMailer::default()));
        let registry = Arc::new(ToldRegistry::default());
        seed(&db, &products(), &prices(), (&first_stock(), clock.now()), &texts(), &[], &rates())
            .await
            .unwrap();
        let shop = Arc::new(Shop {
            db: db.with_seal(Seal::new(SECRET, None)),
            world: ArcSwap::from_pointee(world()),
            snapshot: ArcSwap::default(),
            replaced: ArcSwapOption::default(),
            clock: clock.clone(),
            ids: Arc::new(CountedIds::default()),
            // The second one offers the same and is never asked: the first is preferred.
            gateways: vec![gateway.clone(), Arc::new(TestGateway::named("other"))],
            carriers: Vec::new(),
            mailer: mailer.clone(),
            vat_registry: registry.clone(),
            seal: Seal::new(SECRET, None),
            base_url: "https://shop.test".into(),
        });
        assert!(shop.refresh().await.unwrap());
        Self { shop, clock, gateway, mailer, registry }
    }

    /// The world changes while the shop is open.
    pub fn turn_the_world(&self, change: impl FnOnce(&mut World)) {
        let mut world = self.shop.world.load().as_ref().clone();
        change(&mut world);
        self.shop.world.store(world.into());
    }

    /// The same shop after its settings have named other secrets.
    pub async fn with_secrets(&self, secret: &[u8], previous: Option<&[u8]>) -> Self {
        let shop = Arc::new(Shop {
            db: self.shop.db.clone().with_seal(Seal::new(secret, previous)),
            world: ArcSwap::from_pointee(world()),
            snapshot: ArcSwap::default(),
            replaced: ArcSwapOption::default(),
            clock: self.clock.clone(),
            ids: self.shop.ids.clone(),
            gateways: self.shop.gateways.clone(),
            carriers: Vec::new(),
            mailer: self.mailer.clone(),
            vat_registry: self.registry.clone(),
            seal: Seal::new(secret, previous),
            base_url: self.shop.base_url.clone(),
        });
        assert!(shop.refresh().await.unwrap());
        Self { shop, ..self.clone() }
    }

    /// A shopper who has just come, in the market's first language and its currency.
    pub fn visit(&self, market: &str) -> Visit {
        let world = self.shop.world.load();
        let market = world.market(&id(market)).unwrap();
        let locale = market.default_locale().unwrap().clone();
        Visit {
            market: market.id.clone(),
            locale,
            currency: market.currency,
            cart: None,
            caller: Caller::default(),
        }
    }

    /// Makes a change and keeps the cookie, as a browser does.
    pub async fn change(&self, visit: &mut Visit, change: CartChange<'_>) -> Result<CartView, CartFailure> {
        let changed = change_cart(&self.shop, visit, change).await?;
        visit.cart = Some(changed.token);
        Ok(changed.view)
    }

    pub async fn add(&self, visit: &mut Visit, sku: &str, pieces: u32) -> CartView {
        let quantity = pieces.to_string();
        self.change(visit, CartChange::Add { sku, quantity: &quantity, engraving: "" }).await.unwrap()
    }

    pub async fn cart(&self, visit: &Visit) -> CartView {
        view_cart(&self.shop, visit).await.unwrap()
    }

    /// Looks at the cart page, which notes that it was seen.
    pub async fn look(&self, visit: &Visit) -> CartView {
        let view = self.cart(visit).await;
        workflows::use_cart_in(&self.shop, visit, &view).await.unwrap();
        view
    }

    /// Answers everything the checkout asks, in the market's own country.
    pub async fn answer(&self, visit: &Visit, method: &str) {
        let answers = CheckoutAnswers {
            email: Some("ada@example.org".into()),
            country: Some(visit.market.as_str().to_uppercase()),
            address: [
                (AddressField::Name, "Ada Lovelace"),
                (AddressField::Street, "Am Markt 1"),
                (AddressField::Postcode, "10115"),
                (AddressField::City, "Berlin"),
            ]
            .map(|(field, text)| (field, text.to_owned()))
            .into(),
            buyer_number: (visit.market.as_str() == "br").then(|| Typed("529.982.247-25".into())),
            shipping_method: None,
            payment_method: Some(method.into()),
            payment_plan: None,
            confirmed_age: None,
            download_consent: None,
            vat_number: None,
        };
        assert!(save_checkout(&self.shop, visit, &answers).await.unwrap());
    }

    /// A shopper with pieces in her cart and every answer given.
    pub async fn ready(&self, market: &str, sku: &str, pieces: u32, method: &str) -> Visit {
        let mut visit = self.visit(market);
        self.add(&mut visit, sku, pieces).await;
        self.answer(&visit, method).await;
        visit
    }

    /// Gives the number of a company.
    pub async fn give_vat_number(&self, visit: &Visit, number: &str) {
        let answers = CheckoutAnswers { vat_number: Some(number.into()), ..CheckoutAnswers::default() };
        assert!(save_checkout(&self.shop, visit, &answers).await.unwrap());
    }

    pub async fn checkout(&self, visit: &Visit) -> CheckoutView {
        view_checkout(&self.shop, visit).await.unwrap().unwrap()
    }

    /// Places the order at what was shown when `key` was.
    pub async fn place(&self, visit: &Visit, key: &str) -> Result<Order, PlaceFailure> {
        place_order(&self.shop, visit, &CheckoutAnswers::default(), key, &describe).await
    }

    /// From an empty cart to an order whose payment has been begun.
    pub async fn buy(&self, market: &str, sku: &str, pieces: u32, method: &str) -> (Order, PaymentSession) {
        let visit = self.ready(market, sku, pieces, method).await;
        let key = self.checkout(&visit).await.idempotency_key;
        let order = self.place(&visit, &key).await.unwrap();
        let session = open_payment(&self.shop, &order.id).await.unwrap().unwrap();
        (order, session)
    }

    pub async fn order(&self, order: &Order) -> OrderView {
        view_order(&self.shop, &order.token).await.unwrap().unwrap()
    }

    /// How the order stands, by the codes of its status and of its payments, the newest first.
    pub async fn status(&self, order: &Order) -> (&'static str, Vec<&'static str>) {
        let view = self.order(order).await;
        (view.order.status.code(), view.payments.iter().map(|payment| payment.status.code()).collect())
    }

    /// A webhook with the right signature.
    pub async fn webhook(&self, event: &str, session: &RowId, outcome: &Outcome) {
        let body = webhook_body(event, session, outcome);
        self.webhook_signed(SIGNATURE, &body).await.unwrap();
    }

    pub async fn webhook_signed(&self, signature: &str, body: &str) -> Result<(), WebhookFailure> {
        receive_webhook(&self.shop, "test", signature, body).await
    }

    /// The money for a payment, told by webhook.
    pub async fn money(&self, event: &str, session: &PaymentSession) {
        self.gateway.takes(&session.id, session.amount);
        self.webhook(event, &session.id, &Outcome::Captured { amount: session.amount }).await;
    }

    /// The newest payment of an order.
    pub async fn payment(&self, order: &Order) -> PaymentSession {
        self.order(order).await.payments.remove(0)
    }

    /// What is listed of what gateways and shop disagree on: the codes, in order.
    pub async fn disagreements(&self) -> Vec<&'static str> {
        let mut tx = self.shop.db.read().await.unwrap();
        let listed = storage::reconciliation::all(&mut tx).await.unwrap();
        listed.iter().map(|difference| difference.what.code()).collect()
    }

    /// The webhooks that are kept and not yet applied.
    pub async fn open_webhooks(&self) -> Vec<StoredWebhook> {
        let mut tx = self.shop.db.read().await.unwrap();
        storage::webhooks::pending(&mut tx, commerce::clock::Timestamp::MAX, 100).await.unwrap()
    }

    /// Delivers all that is due, and says how many tries that took.
    pub async fn deliver(&self) -> usize {
        let mut tries = 0;
        loop {
            match deliver_outbox(&self.shop, 10).await.unwrap() {
                0 => return tries,
                more => tries += more,
            }
        }
    }

    /// Messages that are not delivered, due or not.
    pub async fn undelivered(&self) -> i64 {
        let mut tx = self.shop.db.read().await.unwrap();
        storage::outbox::pending_count(&mut tx).await.unwrap()
    }

    /// What the mails about an order were, in the order in which they were sent.
    pub async fn mails(&self, order: &Order) -> Vec<MailKind> {
        self.deliver().await;
        self.mailer.about(order).into_iter().map(|mail| mail.kind).collect()
    }

    pub async fn expire(&self) -> usize {
        expire_payments(&self.shop, 100).await.unwrap()
    }

    pub fn forward_hours(&self, hours: i64) {
        self.clock.forward(SignedDuration::from_hours(hours));
    }

    pub fn forward_minutes(&self, minutes: i64) {
        self.clock.forward(SignedDuration::from_mins(minutes));
    }

    pub fn forward_seconds(&self, seconds: i64) {
        self.clock.forward(SignedDuration::from_secs(seconds));
    }

    /// Whether pages say that it can be had.
    pub fn in_stock(&self, sku: &str) -> bool {
        let (world, snapshot) = (self.shop.world.load(), self.shop.snapshot.load());
        snapshot.in_stock(&world, &id("de"), &id(sku))
    }

    /// Pieces in the house and pieces promised.
    pub async fn pieces(&self, sku: &str) -> (u32, u32) {
        self.pieces_at(sku, "house").await
    }

    /// Pieces at a location and pieces promised.
    pub async fn pieces_at(&self, sku: &str, at: &str) -> (u32, u32) {
        let mut tx = self.shop.db.read().await.unwrap();
        let level = storage::stock::level(&mut tx, &id::<Sku>(sku), &id(at)).await.unwrap().unwrap();
        (level.on_hand, level.reserved)
    }

    /// Counts a variant at another location for the first time.
    pub async fn count(&self, sku: &str, at: &str, pieces: u32) {
        let mut tx = self.shop.db.write().await.unwrap();
        assert!(
            storage::stock::set_if_absent(&mut tx, &id::<Sku>(sku), &id(at), pieces, &self.somebody())
                .await
                .unwrap()
        );
        storage::generations::bump(&mut tx, Generation::Stock).await.unwrap();
        tx.commit().await.unwrap();
        self.shop.refresh().await.unwrap();
    }

    /// Somebody who changes stock by hand.
    pub fn somebody(&self) -> Cause {
        Cause::person("Ana", "a story", self.shop.clock.now())
    }

    /// Somebody corrects the stock by hand, and forgets that a piece is promised.
    pub async fn forget_promise(&self, sku: &str) {
        let mut tx = self.shop.db.write().await.unwrap();
        storage::stock::release(&mut tx, &id::<Sku>(sku), &id("house"), 1, &self.somebody()).await.unwrap();
        tx.commit().await.unwrap();
    }

    pub async fn generation(&self, generation: Generation) -> i64 {
        let mut tx = self.shop.db.read().await.unwrap();
        storage::generations::get(&mut tx, generation).await.unwrap()
    }

    /// The merchant sets another base price from today on, and the pages know it.
    pub async fn reprice(&self, sku: &str, amount: Money) {
        let today = self.shop.snapshot.load().day;
        self.import(&[PriceEntry { row: price("base", sku, &today.to_string(), amount), to: None }]).await;
    }

    /// The merchant's prices come in, and the pages know them.
    pub async fn import(&self, entries: &[PriceEntry]) -> ImportedPrices {
        let today = self.shop.snapshot.load().day;
        let imported = import_prices(&self.shop.db, entries, today).await.unwrap();
        assert!(self.shop.refresh().await.unwrap());
        imported
    }
}
