//! The way in from the shell.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::Instant;

use rapport::engine::clv::models::History;
use rapport::engine::clv::models::beta_geometric::BetaGeometric;
use rapport::engine::clv::models::gamma_gamma::GammaGamma;
use rapport::engine::clv::months::Customer;
use rapport::engine::clv::summary::{Line, Summary, summaries, table};

use crate::Sentence;
use crate::figures::{self, Machine};
use crate::given::Given;
use crate::health;
use crate::models::{Models, made_up};

const USAGE: &str =
    "speed health, or speed prepare|measure DATA WORK: DATA holds cdnow/, WORK is a folder of one's own";

static START: LazyLock<Instant> = LazyLock::new(Instant::now);

/// Does what the words ask for.
pub(crate) fn run(words: &[String]) -> Result<(), Sentence> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let now = || START.elapsed().as_secs_f64();
    match words[..] {
        ["health"] => {
            print!("{}", health::measure(now)?);
            Ok(())
        }
        ["prepare", data, work] => prepare(&given(data)?, Path::new(work)),
        ["measure", data, _] => {
            let machine = Machine { now, held: || None };
            print!("{}", figures::measure(&given(data)?, &machine)?);
            Ok(())
        }
        _ => Err(USAGE.into()),
    }
}

fn given(data: &str) -> Result<Given, Sentence> {
    let cdnow = Path::new(data).join("cdnow");
    let text = |name: &str| {
        let path = cdnow.join(name);
        std::fs::read_to_string(&path).map_err(|error| unreadable(&path, &error))
    };
    let log = cdnow.join("cdnow_master_log.txt.gz");
    Ok(Given {
        published: text("cdnow_summary.csv")?,
        sample: text("cdnow_sample_log.txt")?,
        log: std::fs::read(&log).map_err(|error| unreadable(&log, &error))?,
    })
}

fn unreadable(path: &Path, error: &std::io::Error) -> Sentence {
    format!("{} could not be read: {error}.", path.display())
}

/// Writes what both sides read (`lines.csv`, `customers.csv`) and what this side makes of it.
fn prepare(given: &Given, work: &Path) -> Result<(), Sentence> {
    let write = |name: &str, text: &str| {
        let path: PathBuf = work.join(name);
        std::fs::write(&path, text)
            .map_err(|error| format!("{} could not be written: {error}.", path.display()))
    };
    let (lines, ends) = given.log()?;
    let mut text = String::from("customer,day,amount\n");
    for Line {
        customer,
        day,
        amount,
    } in &lines
    {
        put(&mut text, format_args!("{customer},{day},{amount}"));
    }
    write("lines.csv", &text)?;
    let mut text = String::from("customer,frequency,recency,T,monetary_value\n");
    for (customer, summary) in summaries(&lines, ends) {
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
    write("summaries.csv", &text)?;

    let sample = given.sample()?;
    write("table.csv", &table(&sample))?;
    let models = Models::of(&sample);
    write("parameters.csv", &parameters(&models))?;

    let (mut customers, mut worth) = (
        String::from("frequency,recency,T,monetary_value\n"),
        String::from("worth\n"),
    );
    for customer in &made_up(&models) {
        let Customer { history, mean } = customer;
        let History {
            orders,
            last,
            observed,
        } = history;
        put(&mut customers, format_args!("{orders},{last},{observed},{mean}"));
        put(&mut worth, format_args!("{}", models.worth(customer)?));
    }
    write("customers.csv", &customers)?;
    write("worth.csv", &worth)
}

fn parameters(models: &Models) -> String {
    let BetaGeometric { r, alpha, a, b, .. } = models.orders;
    let GammaGamma { p, q, v } = models.spend;
    let bgnbd = [("r", r), ("alpha", alpha), ("a", a), ("b", b)];
    let spend = [("p", p), ("q", q), ("v", v)];
    let [r, alpha, s, beta] = models.pareto;
    let pnbd = [("r", r), ("alpha", alpha), ("s", s), ("beta", beta)];
    let mut text = String::from("model,parameter,value\n");
    for (model, parameters) in [("bgnbd", &bgnbd[..]), ("gammagamma", &spend), ("pnbd", &pnbd)] {
        for (name, value) in parameters {
            put(&mut text, format_args!("{model},{name},{value}"));
        }
    }
    text
}

fn put(text: &mut String, line: std::fmt::Arguments) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{line}");
}
