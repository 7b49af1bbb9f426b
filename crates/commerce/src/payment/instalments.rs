//! Paying in parts: the merchant's own table of plans, and what a plan comes to for one order.
//!
//! A plan's monthly parts are those of an annuity (in Brazil the Tabela Price). Its total is rounded once; each part is
//! an equal share of it rounded down, and the first carries what is left, so the parts add up to the total exactly.
//! The effective yearly rate is that of the parts as they are paid, after all rounding.

mod yearly;

use crate::{CountryCode, Currency, MethodId, Money, MoneyError};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// More parts than any plan has.
pub const MAX_PARTS: u32 = 60;

/// When the parts of a plan are paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Due {
    /// Each month, the first a month after the order.
    Monthly,
    /// By days after the order.
    Days {
        /// When the first is paid: 0 is with the order.
        first: u32,
        /// The days from each to the next.
        then: u32,
    },
}

impl Due {
    /// When a part is paid, counted from 0: months or days after the order.
    pub const fn after(self, part: u32) -> u32 {
        match self {
            Self::Monthly => part.saturating_add(1),
            Self::Days { first, then } => first.saturating_add(then.saturating_mul(part)),
        }
    }

    /// How many such months or days are in a year.
    const fn in_a_year(self) -> u32 {
        match self {
            Self::Monthly => 12,
            Self::Days { .. } => 365,
        }
    }
}

/// A way to pay in parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plan {
    count: u32,
    monthly_percent: Decimal,
    due: Due,
}

/// A plan that cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidPlan {
    /// Too few or too many parts.
    #[error("a plan has 2 to {MAX_PARTS} parts, or a single one that is paid some days after the order")]
    Count,
    /// Interest that is negative, or as much as what is owed.
    #[error("the monthly rate is 0 or more and less than 100 percent")]
    Rate,
    /// Interest on parts that are paid by days.
    #[error("only monthly parts bear interest")]
    InterestByDays,
}

impl Plan {
    /// A plan of so many parts, with interest in percent a month (`1.99` is 1.99 %) on what is still owed.
    ///
    /// # Errors
    /// [`InvalidPlan`].
    pub fn new(count: u32, monthly_percent: Decimal, due: Due) -> Result<Self, InvalidPlan> {
        let is_later = matches!(due, Due::Days { first: 1.., .. });
        let fits = if count == 1 { is_later } else { (2..=MAX_PARTS).contains(&count) };
        if !fits {
            return Err(InvalidPlan::Count);
        }
        if monthly_percent < Decimal::ZERO || monthly_percent >= Decimal::ONE_HUNDRED {
            return Err(InvalidPlan::Rate);
        }
        if !monthly_percent.is_zero() && due != Due::Monthly {
            return Err(InvalidPlan::InterestByDays);
        }
        Ok(Self { count, monthly_percent, due })
    }

    /// In how many parts it is paid.
    pub const fn count(&self) -> u32 {
        self.count
    }

    /// What the plan comes to for an order of `principal`. Total and parts are multiples of `step` minor units, as far
    /// as the principal is; the total is rounded half away from zero.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`].
    pub fn schedule(&self, principal: Money, step: u32) -> Result<Schedule, MoneyError> {
        let total = self.total(principal, step)?;
        let (count, step) = (i64::from(self.count), i64::from(step.max(1)));
        let each = total.amount / (count * step) * step;
        let first = total.amount - each * (count - 1);
        let parts = (0..self.count).map(|part| (self.due.after(part), if part == 0 { first } else { each }));
        let parts: Vec<_> = parts.collect();
        let effective_yearly_percent = yearly::percent(principal.amount, &parts, self.due.in_a_year());
        Ok(Schedule {
            count: self.count,
            principal,
            first: Money::new(first, principal.currency),
            each: Money::new(each, principal.currency),
            total,
            due: self.due,
            monthly_percent: self.monthly_percent,
            effective_yearly_percent: effective_yearly_percent.ok_or(MoneyError::Overflow)?,
        })
    }

    /// All parts: n times the annuity `principal × rate / (1 − (1 + rate)^−n)`.
    fn total(&self, principal: Money, step: u32) -> Result<Money, MoneyError> {
        if self.monthly_percent.is_zero() {
            return Ok(principal);
        }
        let rate = self.monthly_percent / Decimal::ONE_HUNDRED;
        let discount = Decimal::ONE / (Decimal::ONE + rate);
        let repaid = Decimal::ONE - yearly::power(discount, self.count);
        let exact = (rate * Decimal::from(self.count))
            .checked_div(repaid)
            .and_then(|times| times.checked_mul(principal.to_decimal()))
            .ok_or(MoneyError::Overflow)?;
        let total = Money::round(exact, principal.currency, step)?;
        // A principal between two steps is not rounded away.
        Ok(Money::new(total.amount.max(principal.amount), principal.currency))
    }
}

/// What a plan comes to for one order: what is shown, agreed to and charged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Schedule {
    /// How many parts.
    pub count: u32,
    /// What the order costs without interest.
    pub principal: Money,
    /// The first part: what is left of the total by the others, so never less than one of them.
    pub first: Money,
    /// Each of the others.
    pub each: Money,
    /// All parts, which is what is charged.
    pub total: Money,
    /// When they are paid.
    pub due: Due,
    /// Interest in percent a month on what is still owed; 0 where there is none.
    pub monthly_percent: Decimal,
    /// The annual percentage rate of charge to two digits: `26.68` is 26.68 %. By the equation of directive 2008/48/EC,
    /// annex I, part I (of directive (EU) 2023/2225, annex III, the same), a year having 12 equal months or 365 days.
    pub effective_yearly_percent: Decimal,
}

impl Schedule {
    /// What is paid above the order itself.
    pub const fn interest(&self) -> Money {
        Money::new(self.total.amount.saturating_sub(self.principal.amount), self.principal.currency)
    }

    /// Whether it costs nothing.
    pub const fn is_free(&self) -> bool {
        self.interest().amount == 0
    }

    /// The parts, in the order in which they are paid.
    pub fn parts(&self) -> impl Iterator<Item = Money> {
        let Self { first, each, .. } = *self;
        (0..self.count).map(move |part| if part == 0 { first } else { each })
    }

    /// The interest on so much of the principal, in proportion and rounded to the nearest minor unit: nothing on
    /// nothing, all of it on all of it or more, and never less on more.
    pub fn interest_on(&self, back: Money) -> Money {
        let back = back.amount.clamp(0, self.principal.amount);
        let weights = [back, self.principal.amount - back].map(|part| u64::try_from(part).unwrap_or(0));
        self.interest().shared(&weights).first().copied().unwrap_or(Money::zero(self.principal.currency))
    }
}

/// The plans of one method, in one currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The smallest part that is offered, in minor units.
    pub smallest_part: i64,
    plans: BTreeMap<u32, Plan>,
}

impl Table {
    /// A table without plans.
    pub const fn new(smallest_part: i64) -> Self {
        Self { smallest_part, plans: BTreeMap::new() }
    }

    /// Adds a plan, and says whether it is the first with so many parts; otherwise nothing is added.
    pub fn add(&mut self, plan: Plan) -> bool {
        let is_new = !self.plans.contains_key(&plan.count);
        if is_new {
            self.plans.insert(plan.count, plan);
        }
        is_new
    }

    fn offer(&self, plan: &Plan, principal: Money, step: u32) -> Option<Schedule> {
        let schedule = plan.schedule(principal, step).ok()?;
        (schedule.each.amount >= self.smallest_part.max(1)).then_some(schedule)
    }
}

/// All tables, by method, country of who pays, and currency.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Instalments(BTreeMap<(MethodId, CountryCode, Currency), Table>);

impl Instalments {
    /// Adds a table, and says whether it is the first for its method, country and currency; otherwise nothing is added.
    pub fn add(&mut self, method: MethodId, country: CountryCode, currency: Currency, table: Table) -> bool {
        let key = (method, country, currency);
        let is_new = !self.0.contains_key(&key);
        if is_new {
            self.0.insert(key, table);
        }
        is_new
    }

    /// In which parts an order may be paid, fewest first: without those that are too small for the table.
    pub fn offers(&self, method: &MethodId, country: &CountryCode, due: Money, step: u32) -> Vec<Schedule> {
        let table = self.table(method, country, due.currency).into_iter();
        table.flat_map(|table| table.plans.values().filter_map(|plan| table.offer(plan, due, step))).collect()
    }

    /// In how many parts a method can be paid there, for an order that is large enough, fewest first.
    pub fn counts(&self, method: &MethodId, country: &CountryCode, currency: Currency) -> Vec<u32> {
        self.table(method, country, currency)
            .into_iter()
            .flat_map(|table| table.plans.keys().copied())
            .collect()
    }

    /// The offer of so many parts, if there is one: what [`Instalments::offers`] lists.
    pub fn offer(
        &self,
        method: &MethodId,
        country: &CountryCode,
        due: Money,
        step: u32,
        count: u32,
    ) -> Option<Schedule> {
        let table = self.table(method, country, due.currency)?;
        table.offer(table.plans.get(&count)?, due, step)
    }

    fn table(&self, method: &MethodId, country: &CountryCode, currency: Currency) -> Option<&Table> {
        self.0.get(&(method.clone(), country.clone(), currency))
    }
}

#[cfg(test)]
mod tests;
