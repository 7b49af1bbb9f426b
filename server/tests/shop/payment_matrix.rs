//! Which ways to pay every market offers for six baskets, and why not the others: `tests/payment-matrix.txt`, written
//! anew by `CARAVEL_WRITE_CASES=1`. It asks what the checkout asks.

use crate::test_shop::TestShop;
use commerce::{
    CountryCode, Money, World,
    customs::Terms,
    market::Market,
    payment::{Contents, Customer, Payable, Reason},
};
use std::path::Path;
use workflows::{MethodOffer, Shop, offer_methods};

const HEAD: &str = "\
Which ways to pay each market offers, in its order, and why not the others. Six baskets, in the market's own currency: one
minor unit; a typical one, as large as makes shipping free; one minor unit above the highest limit of all methods;
downloads for a typical sum; a typical one for which an age is checked; a hundred typical ones for a business. Where
countries of a market differ, each answer names its own, and what people have in other countries only is under
`elsewhere`. Written by
`CARAVEL_WRITE_CASES=1 cargo test -p server --test shop payment_matrix`.
";

/// What every basket is made from: the sum of goods from which shipping is free, as a sum that is usual there.
struct Place<'a> {
    market: &'a Market,
    country: &'a CountryCode,
    typical: Money,
    terms: Terms,
}

impl<'a> Place<'a> {
    fn new(world: &World, market: &'a Market, country: &'a CountryCode) -> Self {
        let way = &world.shipping.of(&market.id)[0];
        let method = world.shipping.card.methods.iter().find(|method| method.id == way.method).unwrap();
        let terms = way.terms.unwrap_or(method.terms);
        Self { market, country, typical: way.free_from.unwrap(), terms }
    }

    fn basket(&self, amount: i64) -> Payable {
        let due = Money::new(amount, self.market.currency);
        Payable { terms: self.terms, ..Payable::at_door(due, self.country) }
    }

    /// The highest limit of the market's methods here; a typical basket where none has a limit.
    fn highest(&self, world: &World) -> i64 {
        let methods = self.market.payment_methods.iter().map(|id| &world.methods[id]);
        let limits =
            methods.filter_map(|method| method.currencies.get(&self.market.currency)?.of(self.country));
        limits.filter_map(|limits| limits.max).max().unwrap_or(self.typical.amount)
    }

    fn baskets(&self, world: &World) -> [(&'static str, Payable); 6] {
        let typical = self.typical.amount;
        let downloads =
            Payable { shipping: None, has_downloads: true, terms: Terms::Ddp, ..self.basket(typical) };
        [
            ("one unit", self.basket(1)),
            ("typical", self.basket(typical)),
            ("above all", self.basket(self.highest(world) + 1)),
            ("downloads", downloads),
            ("age check", Payable { is_age_restricted: true, ..self.basket(typical) }),
            ("wholesale", Payable { customer: Customer::Business, ..self.basket(100 * typical) }),
        ]
    }
}

fn written(money: Money) -> String {
    format!("{} {}", money.to_decimal(), money.currency)
}

fn why(reason: &Reason) -> String {
    let list = |all: &mut dyn Iterator<Item = String>| all.collect::<Vec<_>>().join(" ");
    match reason {
        Reason::Currency(all) => format!("only in {}", list(&mut all.iter().map(ToString::to_string))),
        Reason::Country(_) => "elsewhere".to_owned(),
        Reason::Merchant(all) => format!("needs {}", list(&mut all.iter().map(ToString::to_string))),
        Reason::BelowMinimum(money) => format!("from {}", written(*money)),
        Reason::AboveMaximum(money) => format!("up to {}", written(*money)),
        Reason::OnlyFor(Customer::Consumer) => "consumers only".to_owned(),
        Reason::OnlyFor(Customer::Business) => "businesses only".to_owned(),
        Reason::NotFor(Contents::Downloads) => "no downloads".to_owned(),
        Reason::NotFor(Contents::AgeRestricted) => "no age checks".to_owned(),
        Reason::NotShipped => "shipped only".to_owned(),
        Reason::DutyUnpaid => "duty paid only".to_owned(),
        Reason::NotForThisOrder => "not for this order".to_owned(),
    }
}

fn answer(offers: &[MethodOffer], due: Money) -> String {
    let is_of_elsewhere = |reason: &Reason| matches!(reason, Reason::Country(_));
    let (abroad, here): (Vec<_>, Vec<_>) =
        offers.iter().partition(|offer| offer.reasons.iter().any(is_of_elsewhere));
    let (good, bad): (Vec<_>, Vec<_>) = here.into_iter().partition(|offer| offer.reasons.is_empty());
    let ids = |offers: &[&MethodOffer]| -> String {
        offers.iter().map(|offer| offer.method.id.as_str()).collect::<Vec<_>>().join(", ")
    };
    let bad: Vec<String> = bad
        .iter()
        .map(|offer| {
            let reasons: Vec<String> = offer.reasons.iter().map(why).collect();
            format!("{} ({})", offer.method.id, reasons.join("; "))
        })
        .collect();
    let not = if bad.is_empty() { String::new() } else { format!("; not {}", bad.join(", ")) };
    let elsewhere = if abroad.is_empty() { String::new() } else { format!("; elsewhere {}", ids(&abroad)) };
    format!("{}: {}{not}{elsewhere}", written(due), ids(&good))
}

/// One line a market and basket; several where its countries differ.
fn matrix(shop: &Shop) -> String {
    let world = shop.world.load_full();
    let mut text = HEAD.to_owned();
    for market in world.markets.values() {
        text.push('\n');
        for at in 0..6 {
            let mut answers: Vec<(String, Vec<&str>)> = Vec::new();
            let mut name = "";
            for country in &market.countries {
                let place = Place::new(&world, market, country);
                let (basket, payable) = place.baskets(&world).into_iter().nth(at).unwrap();
                let said = answer(&offer_methods(shop, &world, market, &payable), payable.due);
                name = basket;
                match answers.iter_mut().find(|(other, _)| *other == said) {
                    Some((_, countries)) => countries.push(country.as_str()),
                    None => answers.push((said, vec![country.as_str()])),
                }
            }
            let is_one = answers.len() == 1;
            for (said, countries) in answers {
                let whose = if is_one { String::new() } else { format!(" [{}]", countries.join(" ")) };
                text.push_str(&format!("{} {name}{whose}, {said}\n", market.id));
            }
        }
    }
    text
}

#[tokio::test]
async fn every_market_offers_for_six_baskets_what_the_matrix_says() {
    let shop = TestShop::open().await;
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/payment-matrix.txt");
    let now = matrix(&shop.site.app.shop);
    if std::env::var_os("CARAVEL_WRITE_CASES").is_some() {
        std::fs::write(&file, &now).unwrap();
    }
    let kept = std::fs::read_to_string(&file).unwrap();
    let other = now.lines().zip(kept.lines()).find(|(now, kept)| now != kept);
    assert!(now == kept, "write it anew with CARAVEL_WRITE_CASES=1; the first line that differs: {other:?}");
}

#[tokio::test]
async fn the_matrix_has_an_answer_for_every_market_and_basket() {
    let shop = TestShop::open().await;
    let text = matrix(&shop.site.app.shop);
    let world = shop.site.app.shop.world.load_full();
    for market in world.markets.keys() {
        let lines: Vec<&str> = text.lines().filter(|line| line.starts_with(&format!("{market} "))).collect();
        let mut baskets: Vec<&str> = lines.iter().map(|line| &line[3..12]).collect();
        baskets.dedup();
        assert_eq!(baskets.len(), 6, "{market}: {baskets:?}");
        // A card pays whatever it is, wherever.
        assert!(lines.iter().all(|line| line.contains("card")), "{market}");
    }
}
