//! Gamma-Gamma: how much an order of a customer is worth (Fader & Hardie 2013, "The Gamma-Gamma model of monetary
//! value").

use crate::engine::Impossible;
use crate::engine::special::{digamma, ln_beta};

/// Orders of a customer are gamma distributed around a mean of the customer's own.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GammaGamma {
    /// Shape of a customer's orders.
    pub p: f64,
    /// Shape of the customers.
    pub q: f64,
    /// Scale of the customers, in units of money.
    pub v: f64,
}

impl GammaGamma {
    /// The spend per order expected of a customer whose `orders` had that `mean`.
    ///
    /// # Errors
    /// Where q ≤ 1 there is no expectation for a customer without orders, and hardly one for others.
    pub fn mean(&self, orders: u32, mean: f64) -> Result<f64, Impossible> {
        if self.p * f64::from(orders) + self.q > 1.0 {
            Ok(self.formula(orders, mean))
        } else {
            Err(Impossible::NoMeanSpend)
        }
    }

    /// How much the customer's own orders count against what is usual in the book, 0..=1.
    #[must_use]
    pub fn weight(&self, orders: u32) -> f64 {
        let own = self.p * f64::from(orders);
        (own / (own + self.q - 1.0)).clamp(0.0, 1.0)
    }

    /// What the formula of the mean gives, were there one: below zero where there is none.
    #[must_use]
    pub fn formula(&self, orders: u32, mean: f64) -> f64 {
        let x = f64::from(orders);
        self.p * (self.v + x * mean) / (self.p * x + self.q - 1.0)
    }

    /// The log-likelihood of that mean over so many orders, with its slope by p, q and v.
    #[must_use]
    pub fn likelihood(&self, orders: u32, mean: f64) -> (f64, [f64; 3]) {
        self.of_orders(orders).likelihood(mean)
    }

    /// What all customers with that number of orders have in common.
    #[must_use]
    pub fn of_orders(&self, orders: u32) -> OfOrders {
        let Self { p, q, v } = *self;
        let x = f64::from(orders);
        let shape = p * x;
        let both = digamma(shape + q);
        OfOrders {
            model: *self,
            x,
            ln_x: libm::log(x),
            ln_v: libm::log(v),
            ln_beta: ln_beta(shape, q),
            slope: [both - digamma(shape), both - digamma(q)],
        }
    }
}

/// What all customers with one number of orders have in common.
#[derive(Clone, Copy, Debug)]
pub struct OfOrders {
    model: GammaGamma,
    x: f64,
    ln_x: f64,
    ln_v: f64,
    ln_beta: f64,
    /// By p, for each order, and by q.
    slope: [f64; 2],
}

impl OfOrders {
    /// The log-likelihood of that mean over so many orders, with its slope by p, q and v.
    #[must_use]
    pub fn likelihood(&self, mean: f64) -> (f64, [f64; 3]) {
        let GammaGamma { p, q, v } = self.model;
        let (shape, total) = (p * self.x, v + self.x * mean);
        let (ln_total, ln_mean) = (libm::log(total), libm::log(mean));
        let ln_share = self.ln_x + ln_mean - ln_total;
        let ln = q * (self.ln_v - ln_total) + shape * ln_share - self.ln_beta - ln_mean;
        let slope = [
            self.x * (self.slope[0] + ln_share),
            self.slope[1] + self.ln_v - ln_total,
            q / v - (shape + q) / total,
        ];
        (ln, slope)
    }
}
