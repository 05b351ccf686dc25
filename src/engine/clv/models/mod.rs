//! Probability models of a customer's orders, lifetime and spend.
//!
//! Where orders come when they come, a customer orders at a rate of their own and drops out unseen:
//! [`beta_geometric`] after an order, [`regular`] too but with a rhythm, [`beta_binomial`] between fixed occasions.
//! [`gamma_gamma`] says how much an order is worth. Where a contract is renewed or not, [`contract`] says how long it
//! lasts.
//!
//! Times are in one unit throughout, counted from a customer's first order; parameters are positive.

pub mod beta_binomial;
pub mod beta_geometric;
pub mod contract;
pub mod future;
pub mod gamma_gamma;
pub mod local;
pub mod pareto;
pub mod regular;
pub mod revenue;

/// What is known of a customer's orders.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct History {
    /// Days with an order after the first.
    pub orders: u32,
    /// From the first order to the last; 0 if there was only one.
    pub last: f64,
    /// From the first order to the end of observation, at least `last`.
    pub observed: f64,
}
