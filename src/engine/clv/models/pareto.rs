//! Pareto/NBD: orders at random for as long as the customer is there, and an unseen end at any moment (Schmittlein,
//! Morrison & Colombo 1987; Fader & Hardie 2005, "A note on deriving the Pareto/NBD model").
//!
//! The closed forms hold differences of hypergeometric functions. Here the moment of leaving is integrated over
//! instead: one positive, smooth function, the same for every value of the parameters.

use super::History;
use super::local::Local;
use crate::engine::special::{digamma, halves, integrate, ln_gamma, trigamma};

/// The customers of a book: rates and lifetimes are exponential, each with a gamma distribution over the customers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pareto {
    /// Shape of the order rates.
    pub r: f64,
    /// Inverse scale of the order rates, in units of time.
    pub alpha: f64,
    /// Shape of the rates of leaving.
    pub s: f64,
    /// Inverse scale of the rates of leaving, in units of time.
    pub beta: f64,
}

/// What is below this share of an integral, as an exponent, is left out.
const NEGLIGIBLE: f64 = 42.0;

/// The powers of (α+y) and (β+y) whose product is the density of leaving at y, the smaller base first.
#[derive(Clone, Copy, Debug)]
struct Falling {
    p: f64,
    near: f64,
    q: f64,
    far: f64,
}

impl Falling {
    /// The density falls like exp(−rate·u) over u = ln(near + y) where the near base is so large.
    fn rate(&self, near: f64) -> f64 {
        self.p - 1.0 + self.q * near / (near + (self.far - self.near))
    }

    /// ln ∫ (near+y)⁻ᵖ (far+y)⁻q dy over the y that let the near base grow by exp(`length`), with derivatives by p,
    /// near, q and far; both bases are counted in those of y = 0, so that nothing runs over.
    fn integral(&self, length: f64) -> Local<4> {
        let Self { p, near, q, far } = *self;
        let gap = far - near;
        // Near over far grows with y, and the rate with it.
        let least = self.rate(near);
        let length = if least > 0.0 {
            length.min(NEGLIGIBLE / least)
        } else {
            length
        };
        let steep = self.rate(near * libm::exp(length)).abs().max(least.abs());
        let (nodes, panels) = halves(length, steep);
        let half = length / f64::from(panels) / 2.0;
        let per_far = 1.0 / far;
        let mut moments = Local::ZERO;
        for panel in 0..panels {
            let middle = half * (2.0 * f64::from(panel) + 1.0);
            let centre = near * libm::exp(middle);
            for (place, weight) in nodes {
                let aside = half * place;
                let grown = libm::exp(aside);
                for (u, base) in [(middle + aside, centre * grown), (middle - aside, centre / grown)] {
                    let beyond = base + gap;
                    let fall_far = -libm::log(beyond * per_far);
                    let density = base * libm::exp(q * fall_far - p * u);
                    let both = 1.0 / (base * beyond);
                    let slope = [-u, -p * beyond * both, fall_far, -q * base * both];
                    moments.observe(half * weight * density, slope);
                }
            }
        }
        let mut local = moments.mean();
        // Of the second derivatives of the density's logarithm itself only these are not 0.
        local.curvature[1][0] += local.slope[1] / p;
        local.curvature[1][1] += (local.curvature[1][1] + local.slope[1] * local.slope[1]) / p;
        local.curvature[3][2] += local.slope[3] / q;
        local.curvature[3][3] += (local.curvature[3][3] + local.slope[3] * local.slope[3]) / q;
        local
    }
}

impl Pareto {
    /// Somebody with the same book behind them after so many more orders and so much time.
    fn after(&self, orders: u32, time: f64) -> Self {
        Self {
            r: self.r + f64::from(orders),
            alpha: self.alpha + time,
            s: self.s,
            beta: self.beta + time,
        }
    }

    /// ln of the odds of having left between `from` and `to`, against being there at `to`, with derivatives by r,
    /// alpha, s and beta; none if there is no time between.
    ///
    /// The integral s ∫ ((α+to)/(α+y))ʳ ((β+to)/(β+y))ˢ dy/(β+y), over u = ln(min(α, β) + y), in which powers are
    /// exponentials.
    fn gone(&self, from: f64, to: f64) -> Option<Local<4>> {
        let Self { r, alpha, s, beta } = *self;
        if to <= from {
            return None;
        }
        let (at_alpha, at_beta) = (alpha + from, beta + from);
        let grow_alpha = libm::log1p((to - from) / at_alpha);
        let grow_beta = libm::log1p((to - from) / at_beta);
        let mut gone = if alpha <= beta {
            let falling = Falling {
                p: r,
                near: at_alpha,
                q: s + 1.0,
                far: at_beta,
            };
            falling.integral(grow_alpha)
        } else {
            let falling = Falling {
                p: s + 1.0,
                near: at_beta,
                q: r,
                far: at_alpha,
            };
            falling.integral(grow_beta).turned()
        };
        let (to_alpha, to_beta) = (1.0 / (alpha + to), 1.0 / (beta + to));
        // One power of β less is left for the end than lies under the integral.
        gone.value += libm::log(s / at_beta) + r * grow_alpha + s * grow_beta;
        for (by, end) in
            gone.slope
                .iter_mut()
                .zip([grow_alpha, r * to_alpha, 1.0 / s + grow_beta, s * to_beta])
        {
            *by += end;
        }
        gone.curvature[1][0] += to_alpha;
        gone.curvature[1][1] -= r * to_alpha * to_alpha;
        gone.curvature[2][2] -= 1.0 / (s * s);
        gone.curvature[3][2] += to_beta;
        gone.curvature[3][3] -= s * to_beta * to_beta;
        Some(gone)
    }

    /// With that history, the odds of having left.
    fn ln_odds_gone(&self, history: &History) -> Option<Local<4>> {
        let busy = Self {
            r: self.r + f64::from(history.orders),
            ..*self
        };
        busy.gone(history.last, history.observed)
    }

    /// The chance that the customer is still there.
    #[must_use]
    pub fn alive(&self, history: &History) -> f64 {
        self.ln_odds_gone(history)
            .map_or(1.0, |gone| 1.0 / (1.0 + libm::exp(gone.value)))
    }

    /// Orders expected within `horizon` from now on.
    #[must_use]
    pub fn expected(&self, history: &History, horizon: f64) -> f64 {
        let ahead = self.after(history.orders, history.observed);
        self.alive(history) * ahead.r / ahead.alpha * ahead.time_left(horizon)
    }

    /// Of the next `horizon`, the time that somebody who is there now is expected to stay.
    fn time_left(&self, horizon: f64) -> f64 {
        let stretch = libm::log1p(horizon / self.beta);
        let power = (self.s - 1.0) * stretch;
        let mean = if power == 0.0 {
            1.0
        } else {
            -libm::expm1(-power) / power
        };
        self.beta * stretch * mean
    }

    /// All orders ahead, discounted continuously by `discount` per unit of time, above zero.
    #[must_use]
    pub fn ahead(&self, history: &History, discount: f64) -> f64 {
        let ahead = self.after(history.orders, history.observed);
        // ∫ exp(−δt) (β/(β+t))ˢ dt over u = ln(1 + t/β).
        let scale = discount * ahead.beta;
        let mut sum = 0.0;
        integrate(0.0, libm::log1p(NEGLIGIBLE / scale), 0.25, |u, weight| {
            sum += weight * libm::exp((1.0 - ahead.s) * u - scale * libm::expm1(u));
        });
        self.alive(history) * ahead.r / ahead.alpha * ahead.beta * sum
    }

    /// The chances of 0, 1, 2 … orders within `horizon` from now on, until what is left is below `rest`.
    #[must_use]
    pub fn distribution(&self, history: &History, horizon: f64, rest: f64) -> Vec<f64> {
        let alive = self.alive(history);
        let mut chances = self.after(history.orders, history.observed).counts(horizon, rest);
        for chance in &mut chances {
            *chance *= alive;
        }
        if let Some(none) = chances.first_mut() {
            *none += 1.0 - alive;
        }
        chances
    }

    /// The same for somebody who is there now.
    fn counts(&self, horizon: f64, rest: f64) -> Vec<f64> {
        // Whoever leaves at a moment has ordered until then: weight and time of each moment, the last for those who
        // stay. `chance` is that of the count reached below.
        struct Moment {
            chance: f64,
            share: f64,
        }
        let mut moments = Vec::new();
        let mut add = |time: f64, weight: f64| {
            moments.push(Moment {
                chance: weight * libm::exp(-self.r * libm::log1p(time / self.alpha)),
                share: time / (self.alpha + time),
            });
        };
        let stays = |time: f64| libm::exp(-self.s * libm::log1p(time / self.beta));
        let least = self.alpha.min(self.beta);
        // Narrower than for one power: the counts are powers of their own.
        let width = (2.0 / (self.r + self.s + 1.0)).min(0.25);
        integrate(
            libm::log(least),
            libm::log(least + horizon),
            width,
            |u, weight| {
                let near = libm::exp(u);
                let time = near - least;
                add(time, weight * near * self.s / (self.beta + time) * stays(time));
            },
        );
        add(horizon, stays(horizon));
        let (mut chances, mut left, mut count) = (Vec::new(), 1.0, 0.0);
        while left >= rest && count < 1e6 {
            let mut sum = 0.0;
            for moment in &mut moments {
                sum += moment.chance;
                moment.chance *= moment.share * (self.r + count) / (count + 1.0);
            }
            count += 1.0;
            left -= sum;
            chances.push(sum);
            if sum < f64::MIN_POSITIVE {
                break;
            }
        }
        chances
    }

    /// The log-likelihood of a history, with its slope by r, alpha, s and beta.
    #[must_use]
    pub fn likelihood(&self, history: &History) -> (f64, [f64; 4]) {
        let mut local = self.common(history.orders);
        local.add(1.0, &self.in_time(history));
        (local.value, local.slope)
    }

    /// The part of it that the number of orders alone decides, with its curvature.
    #[must_use]
    pub fn common(&self, orders: u32) -> Local<4> {
        let Self { r, alpha, s, beta } = *self;
        let n = r + f64::from(orders);
        let (ln_alpha, ln_beta) = (libm::log(alpha), libm::log(beta));
        Local {
            value: ln_gamma(n) - ln_gamma(r) + r * ln_alpha + s * ln_beta,
            slope: [digamma(n) - digamma(r) + ln_alpha, r / alpha, ln_beta, s / beta],
            curvature: [
                [trigamma(n) - trigamma(r), 0.0, 0.0, 0.0],
                [1.0 / alpha, -r / (alpha * alpha), 0.0, 0.0],
                [0.0; 4],
                [0.0, 0.0, 1.0 / beta, -s / (beta * beta)],
            ],
        }
    }

    /// The rest of it, which the times of the orders decide, with its curvature.
    #[must_use]
    pub fn in_time(&self, history: &History) -> Local<4> {
        let n = self.r + f64::from(history.orders);
        let (end, stay) = (self.alpha + history.observed, self.beta + history.observed);
        let (ln_end, ln_stay) = (libm::log(end), libm::log(stay));
        let gone = self.ln_odds_gone(history);
        let mut local = gone.map_or(Local::ZERO, |gone| gone.ln_one_and_exp());
        let (by_end, by_stay) = (1.0 / end, 1.0 / stay);
        local.value -= n * ln_end + self.s * ln_stay;
        for (by, end) in local
            .slope
            .iter_mut()
            .zip([ln_end, n * by_end, ln_stay, self.s * by_stay])
        {
            *by -= end;
        }
        local.curvature[1][0] -= by_end;
        local.curvature[1][1] += n * by_end * by_end;
        local.curvature[3][2] -= by_stay;
        local.curvature[3][3] += self.s * by_stay * by_stay;
        local
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CDNOW: Pareto = Pareto {
        r: 0.553_275_508_693_687_1,
        alpha: 10.577_612_238_760_873,
        s: 0.606_213_568_675_004_6,
        beta: 11.667_911_237_880_327,
    };

    #[test]
    fn the_distribution_sums_to_one_and_has_the_expectation_for_its_mean() {
        let seen = [(0, 0.0, 30.0), (2, 20.0, 38.0), (60, 37.0, 38.0)];
        for (orders, last, observed) in seen {
            let history = History {
                orders,
                last,
                observed,
            };
            for model in [CDNOW, Pareto { s: 1.0, ..CDNOW }, Pareto { beta: 0.5, ..CDNOW }] {
                let chances = model.distribution(&history, 39.0, 1e-15);
                let sum: f64 = chances.iter().sum();
                assert!((sum - 1.0).abs() < 1e-11, "{model:?} {history:?}: {sum}");
                let mean: f64 = chances.iter().zip(0..).map(|(p, n)| p * f64::from(n)).sum();
                let expected = model.expected(&history, 39.0);
                assert!((mean - expected).abs() <= 1e-9 * expected, "{mean} {expected}");
            }
        }
    }

    #[test]
    fn the_odds_agree_with_a_fine_sum() {
        let stretches = [
            (0.0, 38.0),
            (3.0, 3.2),
            (20.0, 38.0),
            (37.0, 38.0),
            (0.0, 2_000.0),
        ];
        for (r, alpha, s, beta) in [
            (0.55, 10.6, 0.6, 11.7),
            (30.0, 10.6, 0.6, 11.7),
            (700.0, 4.0, 1.0, 40.0),
            (0.1, 1e-3, 0.01, 1e4),
            (2.0, 500.0, 3.0, 0.1),
            (5.0, 1.0, 1_000.0, 1e6),
            (1.0, 10.0, 1.0, 10.0),
        ] {
            let model = Pareto { r, alpha, s, beta };
            for (from, to) in stretches {
                let mut sum = 0.0;
                let least = alpha.min(beta);
                let (begin, end) = (libm::log(least + from), libm::log(least + to));
                integrate(begin, end, (end - begin) / 4_000.0, |u, weight| {
                    let y = libm::exp(u) - least;
                    let falls =
                        r * libm::log((alpha + to) / (alpha + y)) + s * libm::log((beta + to) / (beta + y));
                    sum += weight * (least + y) * s / (beta + y)
                        * libm::exp(falls - r * libm::log((alpha + to) / (alpha + from)));
                });
                let theirs = libm::log(sum) + r * libm::log((alpha + to) / (alpha + from));
                let ours = model.gone(from, to).expect("there is time").value;
                assert!(
                    (ours - theirs).abs() < 1e-11 * (1.0 + theirs.abs()),
                    "{model:?} {from} {to}: {ours} {theirs}"
                );
            }
        }
    }

    #[test]
    fn silence_never_speaks_for_a_customer() {
        let alive = |observed: f64| {
            CDNOW.alive(&History {
                orders: 5,
                last: 20.0,
                observed,
            })
        };
        assert_eq!(alive(20.0), 1.0);
        for week in 20..100 {
            assert!(alive(f64::from(week)) > alive(f64::from(week + 1)));
        }
    }
}
