//! Promotions: `demo/promotions.toml`, and the file that `caravel import promotions` takes.

use super::{
    DataFile, Problem,
    reading::{Faults, Page, Section},
    values::{self, parsed},
};
use commerce::{
    CollectionId, Currency, Money, ProductId, World,
    catalog::Product,
    clock::Date,
    promotion::{Promotion, PromotionCode, Reduction},
    world::CurrencyRule,
};

/// Reads a file of promotions for a shop with these products.
///
/// # Errors
/// Every fault of the file.
pub fn promotions<'a>(
    file: &DataFile,
    world: &'a World,
    products: impl IntoIterator<Item = &'a Product>,
) -> Result<Vec<Promotion>, Vec<Problem>> {
    let shop = Shop::new(world, products);
    let faults = Faults::default();
    let page = Page::new(file, &faults);
    let read = page.parse().map(|document| shop.promotions(page.root(&document)));
    match (read, faults.take()) {
        (Some(promotions), none) if none.is_empty() => Ok(promotions),
        (_, mut problems) => {
            problems.sort();
            Err(problems)
        }
    }
}

/// What promotions refer to.
pub(super) struct Shop<'a> {
    world: &'a World,
    products: Vec<&'a Product>,
}

impl<'a> Shop<'a> {
    pub(super) fn new(world: &'a World, products: impl IntoIterator<Item = &'a Product>) -> Self {
        Self { world, products: products.into_iter().collect() }
    }

    /// The promotions of a file; those at fault are left out.
    pub(super) fn promotions(&self, root: Section<'_>) -> Vec<Promotion> {
        let mut read: Vec<Promotion> = Vec::new();
        let sections = root.sections("promotion");
        if sections.is_empty() {
            root.fault("there is no [[promotion]]; to end one, say so with `to`");
        }
        for section in sections {
            if let Some(promotion) = self.promotion(&section) {
                if read.iter().any(|before| before.id == promotion.id) {
                    section.fault(format!("there are two promotions `{}`", promotion.id));
                }
                let code = promotion.code.as_ref();
                if let Some(code) =
                    code.filter(|code| read.iter().any(|before| before.code.as_ref() == Some(code)))
                {
                    section.fault(format!("there are two promotions with the code `{code}`"));
                }
                read.push(promotion);
            }
            section.finish();
        }
        root.finish();
        read
    }

    fn promotion(&self, section: &Section<'_>) -> Option<Promotion> {
        let id = section.read("id", parsed);
        let code = section.read_maybe("code", parsed::<PromotionCode>);
        let reduction = self.reduction(section);
        let markets = some(section, "markets", |text| {
            let market = parsed(text)?;
            let known = self.world.market(&market).is_some();
            if known { Ok(market) } else { Err(format!("there is no markets/{market}.toml")) }
        });
        let products = some(section, "products", |text| {
            let product: ProductId = parsed(text)?;
            let known = self.products.iter().any(|known| known.id == product);
            if known { Ok(product) } else { Err(format!("there is no product `{product}`")) }
        });
        let collections = some(section, "collections", |text| {
            let collection: CollectionId = parsed(text)?;
            let known = self.products.iter().any(|known| known.collection == collection);
            if known { Ok(collection) } else { Err(format!("no product is in a collection `{collection}`")) }
        });
        let minimum = self.amounts(section, "minimum").map(Option::unwrap_or_default);
        let from: Option<Option<Date>> = section.read_maybe("from", values::date);
        let to: Option<Option<Date>> = section.read_maybe("to", values::date);
        let most_uses = most(section, "most_uses");
        let most_uses_per_email = most(section, "most_uses_per_email");
        let promotion = Promotion {
            id: id?,
            code: code?,
            reduction: reduction?,
            markets: markets?,
            products: products?,
            collections: collections?,
            minimum: minimum?,
            from: from?,
            to: to?,
            most_uses: most_uses?,
            most_uses_per_email: most_uses_per_email?,
        };
        contradictions(section, &promotion);
        Some(promotion)
    }

    fn reduction(&self, section: &Section<'_>) -> Option<Reduction> {
        let percent = section.read_maybe("percent", |text| {
            values::positive(text)?;
            values::percent(text)
        });
        let amount = self.amounts(section, "amount");
        let shipping = section.maybe("free_shipping").map(|_| {
            section.list("free_shipping", |text| {
                let method = parsed(text)?;
                let known =
                    self.world.shipping.markets.values().flatten().any(|known| known.method == method);
                if known { Ok(method) } else { Err(format!("no market ships by `{method}`")) }
            })
        });
        match (percent?, amount?, shipping) {
            (Some(percent), None, None) => Some(Reduction::Percent(percent)),
            (None, Some(amounts), None) => Some(Reduction::Amount(amounts)),
            (None, None, Some(methods)) => methods.map(Reduction::FreeShipping),
            _ => {
                section.fault("a promotion has one of `percent`, `amount` and `free_shipping`");
                None
            }
        }
    }

    /// Amounts by currency, such as `{ EUR = "5", JPY = "800" }`; the outer `None` is a fault.
    fn amounts(&self, section: &Section<'_>, key: &'static str) -> Option<Option<Vec<Money>>> {
        let Some(amounts) = section.section_maybe(key)? else { return Some(None) };
        let read: Vec<Option<Money>> = amounts
            .entries()
            .map(|(name, value)| {
                let CurrencyRule { currency, step } = amounts.key(name, |text| {
                    let currency: Currency = parsed(text)?;
                    let rule = self.world.currencies.iter().find(|rule| rule.currency == currency);
                    rule.copied().ok_or_else(|| format!("{currency} is not in currencies.toml"))
                })?;
                amounts.entry(name, value, |text| {
                    let money = values::price(text, currency)?;
                    let is_shown = money.amount % i64::from(step.max(1)) == 0;
                    if is_shown {
                        Ok(money)
                    } else {
                        Err(format!("`{text}` is finer than {currency} is shown"))
                    }
                })
            })
            .collect();
        if read.is_empty() {
            amounts.fault(format!("`{key}` names no currency"));
            return None;
        }
        read.into_iter().collect::<Option<Vec<_>>>().map(Some)
    }
}

/// What each says for itself and both together cannot mean.
fn contradictions(section: &Section<'_>, promotion: &Promotion) {
    if promotion.code.is_none() && promotion.is_limited() {
        section.fault("limits of use need a `code`: without one a promotion counts for everybody");
    }
    if let (Some(from), Some(to)) = (promotion.from, promotion.to)
        && to < from
    {
        section.fault(format!("it ends on {to}, before it begins on {from}"));
    }
    if promotion.reduction == Reduction::FreeShipping(Vec::new()) {
        section.fault("`free_shipping` names no way of shipping");
    }
    let named = |amounts: &[Money], currency| amounts.iter().any(|money| money.currency == currency);
    if let Reduction::Amount(amounts) = &promotion.reduction
        && !promotion.minimum.is_empty()
    {
        for Money { currency, .. } in
            amounts.iter().filter(|money| !named(&promotion.minimum, money.currency))
        {
            section.fault(format!("`amount` names {currency} and `minimum` does not"));
        }
    }
}

/// A list that may be absent, which is none; the `None` is a fault.
fn some<T: PartialEq>(
    section: &Section<'_>,
    key: &'static str,
    read: impl Fn(&str) -> Result<T, String>,
) -> Option<Vec<T>> {
    if section.maybe(key).is_some() { section.list(key, read) } else { Some(Vec::new()) }
}

/// A number of uses that may be absent; the outer `None` is a fault.
fn most(section: &Section<'_>, key: &'static str) -> Option<Option<u32>> {
    match section.maybe(key) {
        Some(value) => section.as_number(key, value, 1, 1_000_000).map(Some),
        None => Some(None),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;
    use crate::data::{demo_catalog, embedded, world};

    fn read(text: &str) -> Result<Vec<Promotion>, Vec<String>> {
        let (files, file) = (embedded(), DataFile::new("own.toml", text));
        let catalog = demo_catalog(&files).unwrap();
        let read = promotions(&file, &world(&files).unwrap(), &catalog.products);
        read.map_err(|problems| problems.iter().map(ToString::to_string).collect())
    }

    /// The one fault of a promotion that begins on line 1 and goes on with this on line 3.
    #[track_caller]
    fn fault(rest: &str) -> String {
        let faults = read(&format!("[[promotion]]\nid = \"a\"\n{rest}")).expect_err(rest);
        assert_eq!(faults.len(), 1, "{rest}: {faults:?}");
        faults.into_iter().next().unwrap()
    }

    #[test]
    fn the_demo_has_one_of_each_kind() {
        let demo = demo_catalog(&embedded()).unwrap().promotions;
        let has =
            |is_meant: fn(&Reduction) -> bool| demo.iter().any(|promotion| is_meant(&promotion.reduction));
        assert!(has(|reduction| matches!(reduction, Reduction::Percent(_))));
        assert!(has(|reduction| matches!(reduction, Reduction::Amount(_))));
        assert!(has(|reduction| matches!(reduction, Reduction::FreeShipping(_))));
        assert!(demo.iter().any(|promotion| promotion.code.is_none()));
    }

    #[test]
    fn a_promotion_is_read_with_all_its_conditions() {
        let text = "[[promotion]]\nid = \"tea\"\ncode = \"ｔｅａ-٥\"\namount = { EUR = \"5\", HUF = \"2000\" }\n\
            markets = [\"de\", \"jp\"]\nproducts = [\"bowl-kohiki\"]\ncollections = [\"tea\"]\n\
            minimum = { EUR = \"20\", HUF = \"8000\" }\nfrom = \"2026-11-01\"\nto = \"2026-11-30\"\n\
            most_uses = 100\nmost_uses_per_email = 1\n";
        let read = read(text).unwrap();
        let [tea] = read.as_slice() else { panic!("{read:?}") };
        assert_eq!(tea.code.as_ref().map(PromotionCode::as_str), Some("TEA5"));
        let (euros, forints) = ("EUR".parse().unwrap(), "HUF".parse().unwrap());
        assert_eq!(
            tea.reduction,
            Reduction::Amount(vec![Money::new(500, euros), Money::new(200_000, forints)])
        );
        assert_eq!((tea.markets.len(), tea.minimum.len(), tea.most_uses), (2, 2, Some(100)));
        assert_eq!((tea.from, tea.to), ("2026-11-01".parse().ok(), "2026-11-30".parse().ok()));
    }

    #[test]
    fn every_slip_is_named_with_its_line() {
        for (rest, line, what) in [
            ("", 1, "one of `percent`, `amount` and `free_shipping`"),
            ("percent = \"10\"\namount = { EUR = \"5\" }", 1, "one of"),
            ("percent = \"0\"", 3, "more than 0"),
            ("percent = \"101\"", 3, "more than 100 %"),
            ("percent = \"-5\"", 3, "no number from 0 up"),
            ("amount = {}", 3, "names no currency"),
            ("amount = { EUR = \"5.001\" }", 3, "finer than the smallest unit"),
            ("amount = { HUF = \"99.50\" }", 3, "finer than HUF is shown"),
            ("amount = { JOD = \"5\" }", 3, "not in currencies.toml"),
            ("amount = { EUR = \"5\", JPY = \"800\" }\nminimum = { EUR = \"30\" }", 1, "JPY"),
            ("free_shipping = []", 1, "names no way of shipping"),
            ("free_shipping = [\"pigeon\"]", 3, "no market ships by `pigeon`"),
            ("percent = \"5\"\ncode = \"a\"", 4, "3 to 40"),
            ("percent = \"5\"\nmarkets = [\"zz\"]", 4, "no markets/zz.toml"),
            ("percent = \"5\"\nproducts = [\"unicorn\"]", 4, "no product `unicorn`"),
            ("percent = \"5\"\ncollections = [\"unicorns\"]", 4, "no product is in a collection"),
            ("percent = \"5\"\nfrom = \"soon\"", 4, "no date"),
            ("percent = \"5\"\nfrom = \"2026-11-30\"\nto = \"2026-11-01\"", 1, "before it begins"),
            ("percent = \"5\"\nmost_uses = 5", 1, "limits of use need a `code`"),
            ("percent = \"5\"\ncode = \"ABC\"\nmost_uses = 0", 5, "a whole number from 1"),
            ("percent = \"5\"\nprecent = \"5\"", 4, "unknown key"),
        ] {
            let said = fault(rest);
            assert!(said.starts_with(&format!("own.toml:{line}: ")) && said.contains(what), "{rest}: {said}");
        }
    }

    #[test]
    fn what_is_there_twice_or_not_at_all_is_named() {
        let twice = |id: &str, code: &str| {
            let one = "[[promotion]]\nid = \"a\"\ncode = \"ABC-1\"\npercent = \"5\"\n";
            let other = format!("[[promotion]]\nid = \"{id}\"\ncode = \"{code}\"\npercent = \"5\"\n");
            read(&format!("{one}{other}")).unwrap_err().join("\n")
        };
        assert!(twice("a", "OTHER").starts_with("own.toml:5: there are two promotions `a`"));
        assert!(twice("b", "abc١").starts_with("own.toml:5: there are two promotions with the code `ABC1`"));
        for (text, what) in
            [("", "there is no [[promotion]]"), ("[[promotion", ""), ("promotion = 1", "[[promotion]]")]
        {
            let faults = read(text).unwrap_err().join("\n");
            assert!(faults.starts_with("own.toml:1: ") && faults.contains(what), "{text}: {faults}");
        }
    }
}
