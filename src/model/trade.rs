//! What is sold: products, orders and their lines.

use super::{
    AccountId, ColleagueId, Currency, Exact, Money, OrderId, Price, ProductId, Quantity, Share, Stamp, day,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A product of the catalogue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Product {
    /// Identity in the book.
    pub id: ProductId,
    /// The article number other systems know; empty if none. Unique in the book.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub number: String,
    /// Its name.
    pub name: String,
    /// How it is packed and sold.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub unit: String,
    /// List price per unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Price>,
    /// Our cost per unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<Price>,
    /// Units in stock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stock: Option<Quantity>,
    /// Days from order to delivery.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead_days: Option<u16>,
    /// No longer sold.
    #[serde(default)]
    pub discontinued: bool,
    /// When and by whom it was recorded.
    #[serde(default)]
    pub stamp: Stamp,
}

/// One line of an order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OrderLine {
    /// Which product; none if the catalogue does not know it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product: Option<ProductId>,
    /// The article number or text of the source, kept where the product is unknown.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// How much.
    pub quantity: Quantity,
    /// Price per unit before the discount.
    pub unit_price: Price,
    /// Share taken off.
    #[serde(default)]
    pub discount: Share,
}

impl OrderLine {
    /// Price × quantity × (1 − discount), unrounded.
    pub fn amount(&self) -> Exact {
        Exact::product(self.unit_price, self.quantity, self.discount)
    }
}

/// An order; it counts as one inbound contact event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    /// Identity in the book.
    pub id: OrderId,
    /// From which account.
    pub account: AccountId,
    /// The order number other systems know; empty if none. Unique within the account.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub number: String,
    /// The day it was placed.
    #[serde(deserialize_with = "day::deserialize")]
    pub ordered_on: NaiveDate,
    /// The day the customer asked for.
    #[serde(default, with = "day::some", skip_serializing_if = "Option::is_none")]
    pub due_on: Option<NaiveDate>,
    /// The day it was shipped or delivered.
    #[serde(default, with = "day::some", skip_serializing_if = "Option::is_none")]
    pub delivered_on: Option<NaiveDate>,
    /// Arrived without a defect; none if not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub defect_free: Option<bool>,
    /// Who sold it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seller: Option<ColleagueId>,
    /// The currency of its amounts.
    pub currency: Currency,
    /// What was ordered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<OrderLine>,
    /// The total the source gave, for orders that came without lines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<Money>,
    /// When and by whom it was recorded.
    #[serde(default)]
    pub stamp: Stamp,
}

impl Order {
    /// The unrounded sum of its lines.
    pub fn exact(&self) -> Exact {
        self.lines.iter().map(OrderLine::amount).sum()
    }

    /// What it is worth: the lines' sum rounded half to even once, or the total given; none if
    /// neither is known.
    pub fn amount(&self) -> Option<Money> {
        if self.lines.is_empty() {
            self.total
        } else {
            self.exact().round(self.currency)
        }
    }

    /// Days delivered after the day asked for; none if in time, not delivered or not due.
    pub fn days_late(&self) -> Option<i64> {
        let days = (self.delivered_on? - self.due_on?).num_days();
        (days > 0).then_some(days)
    }
}
