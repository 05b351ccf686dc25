//! How long the models of customer lifetime take, over the same data that `lifetimes`, the usual Python package, is
//! given. Started by `cargo xtask bench`.
//!
//! `prepare` writes into a folder what both sides read and what this side makes of it; `measure` prints a line of
//! JSON per figure.

use std::fmt::Write as _;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::str::FromStr;
use std::time::Instant;

use chrono::NaiveDate;
use rapport::engine::clv::fit::{Draws, Histories, gamma_gamma, maximise};
use rapport::engine::clv::models::History;
use rapport::engine::clv::models::beta_geometric::{BetaGeometric, Leaving};
use rapport::engine::clv::models::gamma_gamma::GammaGamma;
use rapport::engine::clv::months::{Customer, twelve_months};
use rapport::engine::clv::summary::{Line, Summary, summaries, table};

const USAGE: &str = "speed prepare|measure DATA WORK: DATA holds cdnow/, WORK is a folder of one's own";

/// Customers whose next twelve months are valued.
const CUSTOMERS: usize = 100_000;
/// The end of the log, and that of the sample's first half, from which the published fits are.
const LOG_ENDS: (i32, u32, u32) = (1998, 6, 30);
const SAMPLE_ENDS: (i32, u32, u32) = (1997, 9, 30);
/// Per month, as in the reference.
const DISCOUNT: f64 = 0.01;
/// Draws behind an interval.
const DRAWS: usize = 1_000;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words[..] {
        ["prepare", data, work] => prepare(&Folders::of(data, work)),
        ["measure", data, work] => measure(&Folders::of(data, work)),
        _ => Err(USAGE.into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("✗ {error}");
            ExitCode::FAILURE
        }
    }
}

type Sentence = String;

struct Folders {
    cdnow: PathBuf,
    work: PathBuf,
}

impl Folders {
    fn of(data: &str, work: &str) -> Self {
        Self {
            cdnow: Path::new(data).join("cdnow"),
            work: work.into(),
        }
    }

    fn write(&self, name: &str, text: &str) -> Result<(), Sentence> {
        let path = self.work.join(name);
        std::fs::write(&path, text)
            .map_err(|error| format!("{} could not be written: {error}.", path.display()))
    }
}

/// Writes what both sides read (`lines.csv`, `customers.csv`) and what this side makes of it.
fn prepare(folders: &Folders) -> Result<(), Sentence> {
    let lines = log(folders)?;
    let mut text = String::from("customer,day,amount\n");
    for Line {
        customer,
        day,
        amount,
    } in &lines
    {
        put(&mut text, format_args!("{customer},{day},{amount}"));
    }
    folders.write("lines.csv", &text)?;
    let mut text = String::from("customer,frequency,recency,T,monetary_value\n");
    for (customer, summary) in summaries(&lines, day(LOG_ENDS)?) {
        let Summary {
            frequency,
            recency,
            observed,
            mean,
        } = summary;
        put(
            &mut text,
            format_args!("{customer},{frequency},{recency},{observed},{mean}"),
        );
    }
    folders.write("summaries.csv", &text)?;

    let sample = summaries(&sample(folders)?, day(SAMPLE_ENDS)?);
    folders.write("table.csv", &table(&sample))?;
    let models = Models::of(&sample);
    folders.write("parameters.csv", &models.text())?;

    let customers = made_up(&models);
    let (mut given, mut worth) = (
        String::from("frequency,recency,T,monetary_value\n"),
        String::from("worth\n"),
    );
    for customer in &customers {
        let Customer { history, mean } = customer;
        let History {
            orders,
            last,
            observed,
        } = history;
        put(&mut given, format_args!("{orders},{last},{observed},{mean}"));
        put(&mut worth, format_args!("{}", models.worth(customer)?));
    }
    folders.write("customers.csv", &given)?;
    folders.write("worth.csv", &worth)
}

/// Prints the figures of this side.
fn measure(folders: &Folders) -> Result<(), Sentence> {
    let sample = summaries(&crate::sample(folders)?, day(SAMPLE_ENDS)?);
    let models = Models::of(&sample);
    let histories = published(folders)?;
    let book = || histories.iter().copied().collect::<Histories>();
    seconds("bgnbd_fit", 41, || {
        book().likeliest(Leaving::AfterRepeats).errors()
    });
    seconds("pnbd_fit", 21, || book().likeliest_pareto().errors());
    seconds("intervals", 7, || {
        let book = book();
        let maximum = book.most_credible(Leaving::AfterRepeats);
        Draws::around(&maximum, book.credibility(Leaving::AfterRepeats), DRAWS)
    });
    let lines = log(folders)?;
    let ends = day(LOG_ENDS)?;
    seconds("summary", 21, || summaries(&lines, ends));
    let customers = made_up(&models);
    let bytes = customers.capacity() * size_of::<Customer>();
    println!("{{\"what\":\"memory\",\"bytes\":{bytes}}}");
    seconds("worth", 7, || {
        let worth = customers.iter().map(|customer| models.worth(customer));
        worth.collect::<Result<Vec<f64>, _>>()
    });
    Ok(())
}

/// Prints the median of so many runs after two that warm up.
fn seconds<T>(what: &str, runs: usize, work: impl Fn() -> T) {
    let run = || {
        let start = Instant::now();
        black_box(work());
        start.elapsed().as_secs_f64()
    };
    run();
    run();
    let mut all: Vec<f64> = (0..runs).map(|_| run()).collect();
    all.sort_by(f64::total_cmp);
    println!("{{\"what\":\"{what}\",\"seconds\":{}}}", all[runs / 2]);
}

/// The models of the sample's first half.
struct Models {
    orders: BetaGeometric,
    spend: GammaGamma,
    pareto: [f64; 4],
}

impl Models {
    fn of(sample: &[(u32, Summary)]) -> Self {
        let customers = || sample.iter().map(|(_, summary)| summary.customer());
        let histories: Histories = customers().map(|customer| customer.history).collect();
        let leaving = Leaving::AfterRepeats;
        let [r, alpha, a, b] = histories.likeliest(leaving).at;
        let repeat = customers().filter(|customer| customer.history.orders > 0 && customer.mean > 0.0);
        let spends: Vec<(u32, f64)> = repeat
            .map(|customer| (customer.history.orders, customer.mean))
            .collect();
        let [p, q, v] = maximise(|at| gamma_gamma(&spends, at), [2.0, 2.0, 10.0]).at;
        Self {
            orders: BetaGeometric {
                r,
                alpha,
                a,
                b,
                leaving,
            },
            spend: GammaGamma { p, q, v },
            pareto: histories.likeliest_pareto().at,
        }
    }

    fn worth(&self, customer: &Customer) -> Result<f64, Sentence> {
        let worth = twelve_months(&self.orders, &self.spend, customer, DISCOUNT);
        worth.map_err(|_| "The sample's spends have no mean.".into())
    }

    fn text(&self) -> String {
        let BetaGeometric { r, alpha, a, b, .. } = self.orders;
        let GammaGamma { p, q, v } = self.spend;
        let mut text = String::from("model,parameter,value\n");
        let bgnbd = [("r", r), ("alpha", alpha), ("a", a), ("b", b)];
        let spend = [("p", p), ("q", q), ("v", v)];
        let [r, alpha, s, beta] = self.pareto;
        let pnbd = [("r", r), ("alpha", alpha), ("s", s), ("beta", beta)];
        for (model, parameters) in [("bgnbd", &bgnbd[..]), ("gammagamma", &spend), ("pnbd", &pnbd)] {
            for (name, value) in parameters {
                put(&mut text, format_args!("{model},{name},{value}"));
            }
        }
        text
    }
}

fn put(text: &mut String, line: std::fmt::Arguments) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{line}");
}

fn day((year, month, day): (i32, u32, u32)) -> Result<NaiveDate, Sentence> {
    NaiveDate::from_ymd_opt(year, month, day).ok_or_else(|| "That is no day.".into())
}

/// The 2,357 customers of the published fits.
fn published(folders: &Folders) -> Result<Vec<History>, Sentence> {
    let text = read(&folders.cdnow.join("cdnow_summary.csv"))?;
    let rows = text.lines().skip(1).map(|row| {
        let mut cells = row.split(',').skip(1);
        Some(History {
            orders: cell(cells.next())?,
            last: cell(cells.next())?,
            observed: cell(cells.next())?,
        })
    });
    rows.collect::<Option<_>>()
        .ok_or_else(|| "cdnow_summary.csv has a row that is no customer.".into())
}

/// All 69,659 orders: customer, day, number of records and amount, in a file packed by gzip.
fn log(folders: &Folders) -> Result<Vec<Line<u32>>, Sentence> {
    let path = folders.cdnow.join("cdnow_master_log.txt.gz");
    let packed =
        std::fs::read(&path).map_err(|error| format!("{} could not be read: {error}.", path.display()))?;
    let text = unpacked(&packed).ok_or_else(|| format!("{} is not packed by gzip.", path.display()))?;
    lines(text.lines().skip(1), [0, 1, 3])
}

/// The orders of one customer in ten, who have numbers of their own.
fn sample(folders: &Folders) -> Result<Vec<Line<u32>>, Sentence> {
    lines(
        read(&folders.cdnow.join("cdnow_sample_log.txt"))?.lines(),
        [1, 2, 4],
    )
}

fn lines<'a>(text: impl Iterator<Item = &'a str>, columns: [usize; 3]) -> Result<Vec<Line<u32>>, Sentence> {
    let line = |row: &'a str| {
        let cells: Vec<&str> = row.split_whitespace().collect();
        let [customer, day, amount] = columns.map(|column| cells.get(column).copied());
        Some(Line {
            customer: cell(customer)?,
            day: NaiveDate::parse_from_str(day?, "%Y%m%d").ok()?,
            amount: cell(amount)?,
        })
    };
    text.map(|row| line(row).ok_or_else(|| format!("`{row}` is no order.")))
        .collect()
}

fn cell<T: FromStr>(cell: Option<&str>) -> Option<T> {
    cell?.parse().ok()
}

fn read(path: &Path) -> Result<String, Sentence> {
    std::fs::read_to_string(path).map_err(|error| format!("{} could not be read: {error}.", path.display()))
}

/// What gzip packed, if its header holds nothing but a name (RFC 1952).
fn unpacked(packed: &[u8]) -> Option<String> {
    const NAMED: u8 = 8;
    let [0x1f, 0x8b, 8, flags, _, _, _, _, _, _, rest @ ..] = packed else {
        return None;
    };
    let start = match *flags {
        0 => 0,
        NAMED => rest.iter().position(|byte| *byte == 0)? + 1,
        _ => return None,
    };
    let bytes = miniz_oxide::inflate::decompress_to_vec(rest.get(start..)?).ok()?;
    String::from_utf8(bytes).ok()
}

/// Customers as the models describe them, each seen for half a year to two years, no two quite alike.
fn made_up(models: &Models) -> Vec<Customer> {
    let mut chance = Chance(1);
    (0..CUSTOMERS).map(|_| chance.customer(models)).collect()
}

/// Chance that is the same in every run (splitmix64; Steele, Lea & Flood 2014).
struct Chance(u64);

impl Chance {
    fn uniform(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1u64 << 53) as f64 + 1e-17
    }

    fn exponential(&mut self) -> f64 {
        -self.uniform().ln()
    }

    fn normal(&mut self) -> f64 {
        (2.0 * self.exponential()).sqrt() * (std::f64::consts::TAU * self.uniform()).cos()
    }

    /// Gamma distributed with scale 1 (Marsaglia & Tsang 2000).
    fn gamma(&mut self, shape: f64) -> f64 {
        if shape < 1.0 {
            return self.gamma(shape + 1.0) * self.uniform().powf(1.0 / shape);
        }
        let d = shape - 1.0 / 3.0;
        loop {
            let x = self.normal();
            let v = (1.0 + x / (9.0 * d).sqrt()).powi(3);
            if v > 0.0 && -self.exponential() < 0.5 * x * x + d - d * v + d * v.ln() {
                return d * v;
            }
        }
    }

    fn customer(&mut self, models: &Models) -> Customer {
        let observed = 26.0 + 78.0 * self.uniform();
        let BetaGeometric { r, alpha, a, b, .. } = models.orders;
        let rate = self.gamma(r) / alpha;
        let (leaves, stays) = (self.gamma(a), self.gamma(b));
        let leaves = leaves / (leaves + stays);
        let mut history = History {
            orders: 0,
            last: 0.0,
            observed,
        };
        loop {
            let next = history.last + self.exponential() / rate;
            // Whoever orders on most days is no customer of a shop; the other side has no figure for them.
            if next > observed || history.orders >= 200 {
                break;
            }
            (history.orders, history.last) = (history.orders + 1, next);
            if self.uniform() < leaves {
                break;
            }
        }
        let GammaGamma { p, q, v } = models.spend;
        let level = v / self.gamma(q);
        let total = self.gamma(p * f64::from(history.orders.max(1))) * level;
        let mean = if history.orders == 0 {
            0.0
        } else {
            total / f64::from(history.orders)
        };
        Customer { history, mean }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gzip_is_unpacked_with_a_name_and_without() {
        let deflated = miniz_oxide::deflate::compress_to_vec(b"00001 19970101  1   11.77", 6);
        let head = |flags| vec![0x1f, 0x8b, 8, flags, 0, 0, 0, 0, 0, 3];
        let plain = [head(0), deflated.clone()].concat();
        let named = [head(8), b"log.txt\0".to_vec(), deflated].concat();
        for packed in [plain, named] {
            let text = unpacked(&packed).expect("gzip");
            let found = lines(text.lines(), [0, 1, 3]).expect("an order");
            assert_eq!((found[0].customer, found[0].amount), (1, 11.77));
        }
        assert_eq!(unpacked(b"PK"), None);
        assert!(lines(["1 never 2 3"].into_iter(), [0, 1, 3]).is_err());
    }
}
