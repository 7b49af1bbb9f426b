//! `caravel figures`: how the shop does, as tables. Sums and counts alone: nothing in them names anybody.

use super::{
    export::{between, cell, moments, refunds_between, tax_sums},
    promises::promises,
    say,
};
use crate::{adapters::clock::clock, config::Settings, failure::Failure};
use commerce::{
    Currency, Money,
    clock::{Date, Timestamp},
    order::Order,
};
use jiff::{ToSpan, tz::TimeZone};
use rust_decimal::Decimal;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use storage::{Db, Tx, day_counts, figures, page_views};
use workflows::held_quotes;

/// So many days are looked at where none are named, today the last of them.
const DAYS: i64 = 30;
/// Words that were looked for less often than this may tell who looked: they are counted together, without the words.
const LEAST: u64 = 3;

/// Which figures of which days.
#[derive(Debug, clap::Args)]
pub struct Asked {
    /// Which table
    what: Figure,
    /// The first day, UTC; thirty days before the last one where none is named
    #[arg(long)]
    from: Option<Date>,
    /// The last day, UTC; today where none is named
    #[arg(long)]
    to: Option<Date>,
    /// As JSON instead of CSV
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Figure {
    /// What was ordered, by day, market, language, currency, way to pay and status
    Orders,
    /// What has arrived and gone back, by gateway, way to pay and currency
    Payouts,
    /// What was collected and given back for states, by country and scheme
    Tax,
    /// What currencies may still do: sums that are held, unpaid, or may go back
    Exposure,
    /// For how many days the stock of each variant lasts
    Cover,
    /// Which promised days were kept
    Promises,
    /// Countries and ways to pay that the checkout refused
    Refused,
    /// Searches that found nothing
    Searches,
    /// From looking to paying, by day, market, language and way to pay
    Funnel,
}

/// Columns, and rows of as many values.
struct Table {
    columns: &'static [&'static str],
    rows: Vec<Vec<Value>>,
}

/// Prints the figures. Amounts are in minor units of their currency.
///
/// # Errors
/// The days are none, or the database cannot be read.
pub async fn run(settings: &Settings, asked: &Asked) -> Result<(), Failure> {
    let today = clock(settings.now).now().to_zoned(TimeZone::UTC).date();
    let to = asked.to.unwrap_or(today);
    let first = to.checked_sub((DAYS - 1).days()).unwrap_or(to);
    let from = asked.from.unwrap_or(first);
    let table = match asked.what {
        Figure::Promises => return promises(settings, from, to, asked.json).await,
        Figure::Orders => orders(&between(settings, from, to).await?)?,
        Figure::Tax => {
            let (orders, refunds) =
                (between(settings, from, to).await?, refunds_between(settings, from, to).await?);
            tax(&orders, &refunds)?
        }
        what => {
            let db = Db::connect(&settings.database.url).await?;
            let mut tx = db.read().await?;
            let table = counted(&mut tx, what, (from, to), clock(settings.now).now()).await;
            drop(tx);
            db.close().await;
            table?
        }
    };
    say(&if asked.json { table.json()? } else { table.csv() })
}

async fn counted(
    tx: &mut Tx,
    what: Figure,
    (from, to): (Date, Date),
    now: Timestamp,
) -> Result<Table, Failure> {
    let (begin, end) = moments(from, to)?;
    match what {
        Figure::Payouts => Ok(payouts(&figures::payouts(tx, begin, end).await?)),
        Figure::Exposure => exposure(tx, (begin, end), now).await,
        Figure::Cover => {
            let days = i64::from(from.until(to).map_err(|error| Failure::at("--to", &error))?.get_days()) + 1;
            Ok(cover(&figures::cover(tx, begin, end).await?, days))
        }
        Figure::Refused => Ok(refused(day_counts::between(tx, from, to).await?)),
        Figure::Searches => Ok(searches(day_counts::between(tx, from, to).await?)),
        _ => {
            let (views, placed) =
                (page_views::between(tx, from, to).await?, figures::placed(tx, begin, end).await?);
            Ok(funnel(&views, &placed))
        }
    }
}

fn orders(orders: &[Order]) -> Result<Table, Failure> {
    const COLUMNS: &[&str] = &[
        "day", "market", "locale", "currency", "method", "status", "orders", "pieces", "goods", "shipping",
        "discount", "due",
    ];
    let mut sums: BTreeMap<[String; 6], [i64; 6]> = BTreeMap::new();
    for order in orders {
        let totals = &order.totals;
        let day = order.placed_at.to_zoned(TimeZone::UTC).date();
        let key = [
            day.to_string(),
            order.market.to_string(),
            order.locale.to_string(),
            order.currency.to_string(),
            order.method.to_string(),
            order.status.code().to_owned(),
        ];
        let pieces = order.lines.iter().map(|line| i64::from(line.quantity)).sum();
        let discount = totals.discount.as_ref().map_or(0, |discount| discount.amount.amount);
        let (goods, shipping) = (totals.goods().amount, totals.shipping.price.amount);
        add(sums.entry(key).or_default(), [1, pieces, goods, shipping, discount, totals.due().amount])?;
    }
    Ok(Table { columns: COLUMNS, rows: rows(sums) })
}

fn add<const N: usize>(sums: &mut [i64; N], more: [i64; N]) -> Result<(), Failure> {
    for (sum, more) in sums.iter_mut().zip(more) {
        *sum = sum.checked_add(more).ok_or_else(|| Failure::new("the sum is out of range"))?;
    }
    Ok(())
}

fn rows<const K: usize, const N: usize>(sums: BTreeMap<[String; K], [i64; N]>) -> Vec<Vec<Value>> {
    let row = |(key, sums): ([String; K], [i64; N])| {
        key.into_iter().map(Value::from).chain(sums.into_iter().map(Value::from)).collect()
    };
    sums.into_iter().map(row).collect()
}

fn payouts(payouts: &[figures::Payout]) -> Table {
    const COLUMNS: &[&str] =
        &["gateway", "method", "currency", "payments", "captured", "refunded", "net", "fee_currency", "fees"];
    let row = |own: &figures::Payout| {
        let (captured, refunded) = (own.captured.amount, own.refunded.amount);
        vec![
            json!(own.gateway),
            json!(own.method),
            json!(own.captured.currency.code()),
            json!(own.payments),
            json!(captured),
            json!(refunded),
            json!(captured.saturating_sub(refunded)),
            json!(own.fees.map(|fees| fees.currency.code().to_owned())),
            json!(own.fees.map(|fees| fees.amount)),
        ]
    };
    Table { columns: COLUMNS, rows: payouts.iter().map(row).collect() }
}

fn tax(orders: &[Order], refunds: &[(Order, commerce::refund::Refund)]) -> Result<Table, Failure> {
    const COLUMNS: &[&str] =
        &["country", "scheme", "currency", "base", "collected", "base_back", "given_back"];
    let (collected, back) = tax_sums(orders, refunds)?;
    let mut sums: BTreeMap<[String; 3], [i64; 4]> = BTreeMap::new();
    let minor = |amount: Decimal, currency: &str| {
        let currency: Currency = currency.parse().map_err(|_| Failure::new("no currency"))?;
        let money = Money::round(amount, currency, 1).map_err(|error| Failure::at("the sum", &error))?;
        Ok::<i64, Failure>(money.amount)
    };
    for (is_back, all) in [(false, collected), (true, back)] {
        for ([country, scheme, _, _, currency, _], (_, base, amount)) in all {
            let (base, amount) = (minor(base, &currency)?, minor(amount, &currency)?);
            let more = if is_back { [0, 0, base, amount] } else { [base, amount, 0, 0] };
            add(sums.entry([country, scheme, currency]).or_default(), more)?;
        }
    }
    Ok(Table { columns: COLUMNS, rows: rows(sums) })
}

async fn exposure(
    tx: &mut Tx,
    (begin, end): (Timestamp, Timestamp),
    now: Timestamp,
) -> Result<Table, Failure> {
    const COLUMNS: &[&str] =
        &["currency", "held", "held_amount", "unpaid", "unpaid_amount", "refundable", "refundable_amount"];
    let mut sums: BTreeMap<[String; 1], [i64; 6]> = BTreeMap::new();
    for due in held_quotes(tx, now).await? {
        add(sums.entry([due.currency.to_string()]).or_default(), [1, due.amount, 0, 0, 0, 0])?;
    }
    for owed in figures::unpaid(tx).await? {
        let more = [0, 0, i64::from(owed.count), owed.amount.amount, 0, 0];
        add(sums.entry([owed.amount.currency.to_string()]).or_default(), more)?;
    }
    for owed in figures::refundable(tx, begin, end).await? {
        let more = [0, 0, 0, 0, i64::from(owed.count), owed.amount.amount];
        add(sums.entry([owed.amount.currency.to_string()]).or_default(), more)?;
    }
    Ok(Table { columns: COLUMNS, rows: rows(sums) })
}

fn cover(levels: &[figures::Cover], days: i64) -> Table {
    const COLUMNS: &[&str] = &["sku", "available", "sold", "days", "days_of_cover"];
    let row = |own: &figures::Cover| {
        let lasts = i64::from(own.available).saturating_mul(days).checked_div(i64::from(own.sold));
        vec![json!(own.sku), json!(own.available), json!(own.sold), json!(days), json!(lasts)]
    };
    Table { columns: COLUMNS, rows: levels.iter().map(row).collect() }
}

fn refused(counted: Vec<day_counts::DayCount>) -> Table {
    const COLUMNS: &[&str] = &["day", "market", "locale", "kind", "what", "why", "count"];
    let refused = counted.into_iter().filter(|row| row.kind != "search");
    let row = |own: day_counts::DayCount| {
        let texts = [own.day.to_string(), own.market, own.locale, own.kind, own.what, own.why];
        texts.into_iter().map(Value::from).chain([json!(own.count)]).collect()
    };
    Table { columns: COLUMNS, rows: refused.map(row).collect() }
}

fn searches(counted: Vec<day_counts::DayCount>) -> Table {
    const COLUMNS: &[&str] = &["day", "market", "locale", "where", "words", "count"];
    let searches: Vec<_> = counted.into_iter().filter(|row| row.kind == "search").collect();
    let mut often: BTreeMap<(&str, &str), u64> = BTreeMap::new();
    for row in &searches {
        let count = often.entry((&row.locale, &row.what)).or_default();
        *count = count.saturating_add(row.count);
    }
    let mut sums: BTreeMap<[String; 5], [i64; 1]> = BTreeMap::new();
    for row in &searches {
        let is_common = often.get(&(row.locale.as_str(), row.what.as_str())).is_some_and(|all| *all >= LEAST);
        let words = if is_common { row.what.clone() } else { String::new() };
        let key = [row.day.to_string(), row.market.clone(), row.locale.clone(), row.why.clone(), words];
        let [sum] = sums.entry(key).or_default();
        *sum = sum.saturating_add(i64::try_from(row.count).unwrap_or(i64::MAX));
    }
    Table { columns: COLUMNS, rows: rows(sums) }
}

fn funnel(views: &[page_views::PageViews], placed: &[figures::Placed]) -> Table {
    const COLUMNS: &[&str] = &[
        "day",
        "market",
        "locale",
        "method",
        "product_views",
        "cart_views",
        "checkout_views",
        "placed",
        "paid",
    ];
    let mut sums: BTreeMap<[String; 4], [i64; 5]> = BTreeMap::new();
    for seen in views.iter().filter(|seen| !seen.bots) {
        let key = [seen.day.to_string(), seen.market.clone(), seen.locale.clone(), String::new()];
        let views = i64::try_from(seen.views).unwrap_or(i64::MAX);
        let [product, cart, checkout, ..] = match seen.kind.as_str() {
            "product" => [views, 0, 0],
            "cart" => [0, views, 0],
            "checkout" => [0, 0, views],
            _ => continue,
        };
        let sum = sums.entry(key).or_default();
        for (sum, more) in sum.iter_mut().zip([product, cart, checkout]) {
            *sum = sum.saturating_add(more);
        }
    }
    for own in placed {
        let key =
            [own.day.to_string(), own.market.to_string(), own.locale.to_string(), own.method.to_string()];
        let [.., placed, paid] = sums.entry(key).or_default();
        *placed = placed.saturating_add(i64::from(own.placed));
        *paid = paid.saturating_add(i64::from(own.paid));
    }
    Table { columns: COLUMNS, rows: rows(sums) }
}

impl Table {
    fn csv(&self) -> String {
        let written = |value: &Value| match value {
            Value::Null => String::new(),
            Value::String(text) => cell(text),
            other => other.to_string(),
        };
        let rows = self.rows.iter().map(|row| row.iter().map(written).collect::<Vec<_>>().join(","));
        std::iter::once(self.columns.join(",")).chain(rows).collect::<Vec<_>>().join("\n")
    }

    fn json(&self) -> Result<String, Failure> {
        let object = |row: &Vec<Value>| {
            let fields = self.columns.iter().map(|name| (*name).to_owned()).zip(row.iter().cloned());
            Value::Object(fields.collect::<Map<String, Value>>())
        };
        let rows: Vec<Value> = self.rows.iter().map(object).collect();
        serde_json::to_string_pretty(&rows).map_err(|error| Failure::at("output", &error))
    }
}
