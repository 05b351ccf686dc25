//! The golden cases: one reported test per case, so that a failing figure is named.
//!
//! `RAPPORT_GOLDEN` names the folder of the cases (default `tests/golden`), `RAPPORT_DATA` that of
//! the data sets (default `../shared`). A model not built yet is reported as ignored by name.

mod golden_models;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use golden_models::{BUILT, Model, holdout};
use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::Value;

/// Models whose cases wait for the model to be built.
const PENDING: &[&str] = &[
    "channel_mix",
    "effort",
    "ideal_fit",
    "msp_case",
    "response",
    "tco",
];

/// Files under `clv` that hold cases; the rest there is reference material without a case list.
const CASE_FILES: &[&str] = &["points.json", "fits.json"];

const REFERENCE_FILES: &[&str] = &[
    "bgbb_donations.json",
    "cdnow_customers.json",
    "lifetimes_edge_failures.json",
    "predictive_intervals.json",
    "reference_packages.json",
    "rfm_and_tracking.json",
    "sbg_contractual.json",
    "smalln_lifetimes.json",
    "speed.json",
];

fn main() -> std::process::ExitCode {
    let arguments = Arguments::from_args();
    let folder = folder("RAPPORT_GOLDEN", "tests/golden");
    let mut trials = vec![Trial::test("relationship/tables/each_model_built_or_pending", {
        let folder = folder.clone();
        move || tables_agree(&folder)
    })];
    for (file, content) in files(&folder.join("relationship")) {
        let name = file.trim_end_matches(".json");
        trials.extend(trials_of(&format!("relationship/{name}"), &content, name));
    }
    for file in CASE_FILES {
        let content = read(&folder.join("clv").join(file));
        let name = format!("clv/{}", file.trim_end_matches(".json"));
        trials.extend(trials_of(&name, &content, ""));
        trials.extend(data_sets(&name, &content));
    }
    let reference = read(&folder.join("clv/cdnow_customers.json"));
    let data = crate::folder("RAPPORT_DATA", "../shared");
    trials.extend(holdout::trials(&data, &reference, is_strict()));
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// A folder named by a variable, or found from the root of the package.
fn folder(variable: &str, default: &str) -> PathBuf {
    std::env::var_os(variable).map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join(default),
        PathBuf::from,
    )
}

fn files(folder: &Path) -> BTreeMap<String, Value> {
    let listing = std::fs::read_dir(folder).unwrap_or_else(|fault| panic!("{}: {fault}", folder.display()));
    let paths = listing.map(|entry| entry.expect("a readable folder entry").path());
    let cases = paths.filter(|path| path.extension().is_some_and(|end| end == "json"));
    cases.map(|path| (file_name(&path), read(&path))).collect()
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

fn read(path: &Path) -> Value {
    let text = std::fs::read_to_string(path).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()))
}

fn cases(content: &Value) -> &[Value] {
    content["cases"].as_array().map_or(&[], Vec::as_slice)
}

/// One trial per case; twins get a number, so that each keeps a name of its own.
fn trials_of(prefix: &str, content: &Value, file_model: &str) -> Vec<Trial> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let trial = |case: &Value| {
        let of_case = case["model"].as_str();
        let model = of_case.unwrap_or(file_model).to_owned();
        let name = case["name"].as_str().expect("a named case");
        let name = of_case.map_or(format!("{prefix}/{name}"), |model| {
            format!("{prefix}/{model}/{name}")
        });
        let twins = seen.entry(name.clone()).and_modify(|n| *n += 1).or_insert(1);
        let name = if *twins > 1 {
            format!("{name} #{twins}")
        } else {
            name
        };
        let tolerance = Tolerance::of(if case["tolerance"].is_null() {
            content
        } else {
            case
        });
        let case = case.clone();
        let pending = model_of(&model).is_none() || is_skipped(&case);
        Trial::test(name, move || run(&model, &case, tolerance)).with_ignored_flag(pending)
    };
    cases(content).iter().map(trial).collect()
}

fn model_of(name: &str) -> Option<Model> {
    BUILT
        .iter()
        .find(|(built, _)| *built == name)
        .map(|(_, model)| *model)
}

fn run(model: &str, case: &Value, tolerance: Tolerance) -> Result<(), Failed> {
    let Some(figures) = model_of(model) else {
        return Err(format!("{model} is pending").into());
    };
    let ours =
        figures(&input_of(case)).unwrap_or_else(|refusal| serde_json::json!({"error": refusal.code()}));
    let mut faults = Vec::new();
    compare("", &case["expected"], &ours, tolerance, &mut faults);
    // Parts in ten thousand of a large log-likelihood would be no test.
    if let (Some(theirs), Some(absolute)) = (
        case["expected"]["loglik"].as_f64(),
        case["tolerance"]["loglik_absolute"].as_f64(),
    ) && !ours["loglik"]
        .as_f64()
        .is_some_and(|ours| (ours - theirs).abs() <= absolute)
    {
        faults.push(format!(".loglik: expected {theirs}, got {}", ours["loglik"]));
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults.join("\n").into())
    }
}

/// The input of a case: what it says itself, or the table it names.
fn input_of(case: &Value) -> Value {
    let Some(path) = data_of(case) else {
        let mut input = case["input"].clone();
        if let Some(parameters) = case.get("params") {
            input["params"] = parameters.clone();
        }
        return input;
    };
    let text = std::fs::read_to_string(&path).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
    let row = |line: &str| -> Vec<f64> {
        let cells = line.split(',').map(|cell| cell.trim().parse());
        cells
            .collect::<Result<_, _>>()
            .unwrap_or_else(|fault| panic!("{line}: {fault}"))
    };
    let most = case["rows"].as_u64().map_or(usize::MAX, |rows| rows as usize);
    let rows: Vec<Vec<f64>> = text.lines().skip(1).take(most).map(row).collect();
    serde_json::json!({"name": case["name"], "rows": rows})
}

/// Where the table lies that a case names.
fn data_of(case: &Value) -> Option<PathBuf> {
    Some(folder("RAPPORT_DATA", "../shared").join(case["data"].as_str()?))
}

/// Whether a case waits for a table that is not there.
fn is_skipped(case: &Value) -> bool {
    data_of(case).is_some_and(|path| !path.exists() && !is_strict())
}

/// Whether data sets must be there.
fn is_strict() -> bool {
    std::env::var("CI").is_ok_and(|ci| ci == "true")
}

/// How far a figure may lie from the expected one; text and whole numbers must agree exactly.
#[derive(Clone, Copy)]
struct Tolerance {
    relative: f64,
    absolute: f64,
}

impl Tolerance {
    fn of(holder: &Value) -> Self {
        let stated = &holder["tolerance"];
        let read = |long: &str, short: &str| stated[long].as_f64().or(stated[short].as_f64()).unwrap_or(0.0);
        Self {
            relative: read("relative", "rel"),
            absolute: read("absolute", "abs"),
        }
    }

    fn holds(self, expected: f64, ours: f64) -> bool {
        (expected - ours).abs() <= self.absolute.max(self.relative * expected.abs())
    }
}

/// Every expected field must be there and agree.
fn compare(at: &str, expected: &Value, ours: &Value, tolerance: Tolerance, faults: &mut Vec<String>) {
    let mut differ = || faults.push(format!("{at}: expected {expected}, got {ours}"));
    match (expected, ours) {
        (Value::Object(fields), Value::Object(_)) => {
            for (key, value) in fields {
                compare(&format!("{at}.{key}"), value, &ours[key], tolerance, faults);
            }
        }
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            for (i, (value, ours)) in left.iter().zip(right).enumerate() {
                compare(&format!("{at}[{i}]"), value, ours, tolerance, faults);
            }
        }
        (Value::Number(left), Value::Number(right)) => {
            let (Some(left_f), Some(right_f)) = (left.as_f64(), right.as_f64()) else {
                return differ();
            };
            let agree = if left.is_f64() {
                tolerance.holds(left_f, right_f)
            } else {
                left_f == right_f
            };
            if !agree {
                differ();
            }
        }
        _ if expected == ours => {}
        _ => differ(),
    }
}

/// The data sets that a case file names: missing ones are reported as ignored, under `CI=true` they fail.
fn data_sets(prefix: &str, content: &Value) -> Vec<Trial> {
    let named: BTreeSet<&str> = cases(content)
        .iter()
        .filter_map(|case| case["data"].as_str())
        .collect();
    let root = folder("RAPPORT_DATA", "../shared");
    let trial = |name: &str| {
        let path = root.join(name);
        let skipped = !path.exists() && !is_strict();
        Trial::test(format!("{prefix}/data_set/{name}"), move || readable(&path)).with_ignored_flag(skipped)
    };
    named.into_iter().map(trial).collect()
}

fn readable(path: &Path) -> Result<(), Failed> {
    let text = std::fs::read_to_string(path).map_err(|fault| format!("{}: {fault}", path.display()))?;
    if text.lines().count() > 1 {
        Ok(())
    } else {
        Err(format!("{}: no rows", path.display()).into())
    }
}

/// No model is both built and pending, none is neither, and no file of cases is left unread.
fn tables_agree(folder: &Path) -> Result<(), Failed> {
    let built: BTreeSet<&str> = BUILT.iter().map(|(name, _)| *name).collect();
    let pending: BTreeSet<&str> = PENDING.iter().copied().collect();
    let mut models: BTreeSet<String> = BTreeSet::new();
    models.extend(
        files(&folder.join("relationship"))
            .keys()
            .map(|file| file.trim_end_matches(".json").to_owned()),
    );
    for file in CASE_FILES {
        let content = read(&folder.join("clv").join(file));
        models.extend(
            cases(&content)
                .iter()
                .filter_map(|case| case["model"].as_str())
                .map(str::to_owned),
        );
    }
    let mut faults: Vec<String> = built
        .intersection(&pending)
        .map(|it| format!("{it}: built and pending"))
        .collect();
    let listed = |model: &&String| built.contains(model.as_str()) || pending.contains(model.as_str());
    faults.extend(
        models
            .iter()
            .filter(|it| !listed(it))
            .map(|it| format!("{it}: neither built nor pending")),
    );
    let known = built.union(&pending).filter(|model| !models.contains(**model));
    faults.extend(known.map(|it| format!("{it}: listed, but has no case")));
    let of_clv = files(&folder.join("clv")).into_keys();
    let unread = of_clv.filter(|file| !CASE_FILES.contains(&&**file) && !REFERENCE_FILES.contains(&&**file));
    faults.extend(unread.map(|file| format!("clv/{file}: unread")));
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults.join("\n").into())
    }
}
