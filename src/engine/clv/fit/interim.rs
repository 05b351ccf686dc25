use super::{Histories, Maximum, gamma_gamma, maximise};
pub struct Spends(Vec<(u32, f64)>);
impl FromIterator<(u32, f64)> for Spends {
    fn from_iter<I: IntoIterator<Item = (u32, f64)>>(i: I) -> Self {
        Self(i.into_iter().collect())
    }
}
fn normal(value: f64, centre: f64, dev: f64) -> (f64, f64) {
    let off = (value - centre) / dev;
    (-0.5 * off * off, -off / dev)
}
impl Spends {
    pub fn credibility(&self) -> impl Fn([f64; 3]) -> (f64, [f64; 3]) + '_ {
        let mean: f64 = self.0.iter().map(|s| s.1).sum::<f64>() / self.0.len() as f64;
        move |at| {
            let (ln, mut slope) = gamma_gamma(&self.0, at);
            let [p, q, v] = at;
            let (a, da) = normal(libm::log(p), 1.0, 1.0);
            let (b, db) = normal(libm::log(q), 1.3, 0.7);
            let (c, dc) = normal(libm::log(p * v / q / mean), 0.0, 1.0);
            slope[0] += (da + dc) / p;
            slope[1] += (db - dc) / q;
            slope[2] += dc / v;
            (ln + a + b + c, slope)
        }
    }
    pub fn most_credible(&self) -> Maximum<3> {
        let mean: f64 = self.0.iter().map(|s| s.1).sum::<f64>() / self.0.len() as f64;
        maximise(self.credibility(), [2.7, 3.7, mean * 3.7 / 2.7])
    }
}
impl Histories {
    pub fn pareto_credibility(&self) -> impl Fn([f64; 4]) -> (f64, [f64; 4]) + '_ {
        move |at| {
            let (ln, mut slope) = self.pareto(at);
            let [r, alpha, s, beta] = at;
            let (a, da) = normal(libm::log(r), 0.0, 1.0);
            let (b, db) = normal(libm::log(alpha / r / 10.0), 0.0, 1.5);
            let (c, dc) = normal(libm::log(s), 0.0, 1.0);
            let (d, dd) = normal(libm::log(beta / s / 100.0), 0.0, 1.5);
            slope[0] += (da - db) / r;
            slope[1] += db / alpha;
            slope[2] += (dc - dd) / s;
            slope[3] += dd / beta;
            (ln + a + b + c + d, slope)
        }
    }
    pub fn most_credible_pareto(&self) -> Maximum<4> {
        maximise(self.pareto_credibility(), [1.0, 10.0, 1.0, 100.0])
    }
}
