//! What is known of an order, its buyer and her card.

use crate::CountryCode;
use serde::{Deserialize, Serialize};

/// One thing that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Signal {
    /// Other orders with the same e-mail address, lately.
    OrdersByEmail,
    /// Other orders to the same door, lately.
    OrdersByAddress,
    /// Other orders from the same network, lately.
    OrdersByNetwork,
    /// Other orders paid with the same card, lately.
    OrdersByCard,
    /// Payments that were declined, with the same e-mail address or card, lately.
    Declines,
    /// Payments that were declined, from the same network, lately.
    NetworkDeclines,
    /// Different cards with the same e-mail address, lately.
    Cards,
    /// The e-mail address is one to throw away.
    DisposableMail,
    /// The network is in another country than the address.
    NetworkAbroad,
    /// The card is of another country than the address.
    CardAbroad,
    /// Network, card and address are in three countries.
    CountriesDiffer,
    /// The sum of an order of somebody who has paid none yet, in whole units of the shop's base currency.
    FirstOrder,
}

impl Signal {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::OrdersByEmail,
        Self::OrdersByAddress,
        Self::OrdersByNetwork,
        Self::OrdersByCard,
        Self::Declines,
        Self::NetworkDeclines,
        Self::Cards,
        Self::DisposableMail,
        Self::NetworkAbroad,
        Self::CardAbroad,
        Self::CountriesDiffer,
        Self::FirstOrder,
    ];

    /// The code in data files and in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::OrdersByEmail => "orders_by_email",
            Self::OrdersByAddress => "orders_by_address",
            Self::OrdersByNetwork => "orders_by_network",
            Self::OrdersByCard => "orders_by_card",
            Self::Declines => "declines",
            Self::NetworkDeclines => "network_declines",
            Self::Cards => "cards",
            Self::DisposableMail => "disposable_mail",
            Self::NetworkAbroad => "network_abroad",
            Self::CardAbroad => "card_abroad",
            Self::CountriesDiffer => "countries_differ",
            Self::FirstOrder => "first_order",
        }
    }
}

/// What is known of an order. What is not known counts for nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Signals {
    /// Other orders with the same e-mail address.
    pub orders_by_email: u32,
    /// Other orders to the same door.
    pub orders_by_address: u32,
    /// Other orders from the same network.
    pub orders_by_network: u32,
    /// Other orders paid with the same card.
    pub orders_by_card: u32,
    /// Payments that were declined with the same e-mail address or card.
    pub declines: u32,
    /// Payments that were declined from the same network.
    pub network_declines: u32,
    /// Different cards with the same e-mail address.
    pub cards: u32,
    /// Whether the e-mail address is one to throw away.
    pub is_disposable: bool,
    /// Whether nobody has paid an order with the e-mail address yet.
    pub is_first: bool,
    /// What is due, in whole units of the shop's base currency.
    pub sum: u32,
    /// Where the order goes, which is also where its buyer lives.
    pub address_country: Option<CountryCode>,
    /// Where the network is.
    pub network_country: Option<CountryCode>,
    /// Where the card is from.
    pub card_country: Option<CountryCode>,
}

impl Signals {
    /// How strong a signal is: how many, or 1 for what is so.
    pub fn value(&self, signal: Signal) -> u32 {
        let differ = |one: &Option<CountryCode>, other: &Option<CountryCode>| {
            one.is_some() && other.is_some() && one != other
        };
        let Self { address_country: address, network_country: network, card_country: card, .. } = self;
        match signal {
            Signal::OrdersByEmail => self.orders_by_email,
            Signal::OrdersByAddress => self.orders_by_address,
            Signal::OrdersByNetwork => self.orders_by_network,
            Signal::OrdersByCard => self.orders_by_card,
            Signal::Declines => self.declines,
            Signal::NetworkDeclines => self.network_declines,
            Signal::Cards => self.cards,
            Signal::DisposableMail => self.is_disposable.into(),
            Signal::NetworkAbroad => differ(network, address).into(),
            Signal::CardAbroad => differ(card, address).into(),
            Signal::CountriesDiffer => {
                (differ(network, address) && differ(card, address) && differ(network, card)).into()
            }
            Signal::FirstOrder if self.is_first => self.sum,
            Signal::FirstOrder => 0,
        }
    }
}
