//! The whale curve in words, with its table.

use super::curve::{FIFTHS, percents};
use super::earnings::{Earner, Earnings};
use crate::i18n::{Text, t};
use crate::model::Currency;
use crate::ui::chart::cumulative::{Curve, Reached, Step, Stop, stops};
use crate::ui::chart::{Cell, ChartModel, Column, Plot, Table, Tick, round_marks};
use crate::ui::route::{Route, Tab};

/// Rows listed from either end: the best and the worst are what the curve is about.
const LISTED: usize = 50;
/// So many of the best are named one by one.
const NAMED: usize = 5;
/// Up to so many, all are.
const FEW: usize = 12;
/// A peak of more than this many times the total says nothing as a share.
const TALL: f64 = 10.0;

/// The whale curve with its table.
pub fn chart(text: &Text, earnings: &Earnings) -> ChartModel {
    ChartModel::new(
        text,
        t!(text, "whale"),
        about(text, earnings),
        Plot::Cumulative(curve(text, earnings)),
        table(text, earnings),
    )
}

/// What the curve does not hold, or holds by assumption: one sentence for each.
pub fn basis(text: &Text, earnings: &Earnings, margin: f64) -> Vec<String> {
    let assumed = (earnings.assumed > 0.0).then(|| {
        t!(
            text,
            "whale-assumed",
            share = text.percent(earnings.assumed, 0),
            margin = text.percent(margin, 0)
        )
    });
    let unpriced = (earnings.unpriced > 0).then(|| {
        t!(
            text,
            "whale-unpriced",
            count = text.integer(earnings.unpriced as i64)
        )
    });
    let prospects = (earnings.prospects > 0).then(|| {
        t!(
            text,
            "whale-prospects",
            count = text.integer(earnings.prospects as i64)
        )
    });
    let formula = t!(text, "whale-formula");
    [Some(formula), assumed, unpriced, prospects]
        .into_iter()
        .flatten()
        .collect()
}

fn about(text: &Text, earnings: &Earnings) -> String {
    let profit = &earnings.profit;
    // Where all lose there is no peak but the start.
    let peak = (profit.peak_accounts > 0).then(|| {
        t!(
            text,
            "whale-peak",
            peak = level(text, earnings, profit.peak),
            accounts = t!(text, "account-count", count = profit.peak_accounts)
        )
    });
    let losers = earnings.losers();
    let after = if losers > 0 {
        t!(
            text,
            "whale-losses",
            lost = money(text, earnings.currency, profit.loss_pool),
            accounts = t!(text, "account-count", count = losers)
        )
    } else {
        t!(text, "whale-no-losses")
    };
    peak.into_iter().chain([after]).collect::<Vec<_>>().join(" ")
}

/// Whether sums are told as shares of the total rather than as amounts.
fn in_shares(earnings: &Earnings) -> bool {
    earnings.profit.peak_ratio.is_some_and(|ratio| ratio <= TALL)
}

/// A sum in the unit of the vertical axis.
fn scaled(earnings: &Earnings, sum: f64) -> f64 {
    if in_shares(earnings) {
        sum / earnings.profit.total
    } else {
        sum
    }
}

fn level(text: &Text, earnings: &Earnings, sum: f64) -> String {
    if in_shares(earnings) {
        text.percent(scaled(earnings, sum), 1)
    } else {
        money(text, earnings.currency, sum)
    }
}

/// An amount in whole major units.
pub(super) fn money(text: &Text, currency: Currency, major: f64) -> String {
    text.money_whole(minor(currency, major.round()), currency.code())
}

fn minor(currency: Currency, major: f64) -> i64 {
    (major * 10_f64.powi(currency.decimals() as i32)).round() as i64
}

fn curve(text: &Text, earnings: &Earnings) -> Curve {
    let profit = &earnings.profit;
    let counted = earnings.earners.len();
    let at = |place: usize| place as f64 / counted.max(1) as f64;
    let peak = (profit.peak_accounts > 0).then_some(profit.peak_accounts);
    Curve {
        steps: profit
            .curve
            .iter()
            .enumerate()
            .map(|(place, sum)| Step {
                counted: at(place),
                brought: scaled(earnings, *sum),
            })
            .collect(),
        stops: stops(counted, peak)
            .into_iter()
            .filter_map(|step| {
                Some(Stop {
                    step,
                    label: stop(text, earnings, step)?,
                })
            })
            .collect(),
        reached: peak.map(|step| Reached {
            step,
            level: scaled(earnings, profit.peak),
            label: t!(
                text,
                "portfolio-reached",
                most = level(text, earnings, profit.peak),
                accounts = t!(text, "account-count", count = step)
            ),
        }),
        ticks_across: percents(text, &FIFTHS),
        ticks_up: ticks(text, earnings),
        across: t!(text, "whale-across"),
        up: t!(text, "whale-up"),
        equality: in_shares(earnings).then(|| t!(text, "portfolio-chart-equality")),
    }
}

fn ticks(text: &Text, earnings: &Earnings) -> Vec<Tick> {
    let profit = &earnings.profit;
    let (low, high) = (
        scaled(earnings, profit.total).min(0.0),
        scaled(earnings, profit.peak),
    );
    let label = |at: f64| {
        if in_shares(earnings) {
            text.percent(at, 0)
        } else {
            text.money_compact(minor(earnings.currency, at), earnings.currency.code())
        }
    };
    round_marks(low, high, 5)
        .into_iter()
        .map(|at| Tick { at, label: label(at) })
        .collect()
}

/// What the point after so many accounts says: the account itself while there are few, then the group.
fn stop(text: &Text, earnings: &Earnings, step: usize) -> Option<String> {
    let earner = earnings.earners.get(step.checked_sub(1)?)?;
    let together = level(text, earnings, *earnings.profit.curve.get(step)?);
    Some(if step <= NAMED || earnings.earners.len() <= FEW {
        t!(
            text,
            "whale-point",
            rank = step,
            name = earner.name.as_str(),
            profit = money(text, earnings.currency, earner.money.total()),
            together = together
        )
    } else {
        t!(
            text,
            "whale-point-many",
            accounts = t!(text, "account-count", count = step),
            together = together
        )
    })
}

fn table(text: &Text, earnings: &Earnings) -> Table {
    let column = |label, figures| Column { label, figures };
    let counted = earnings.earners.len();
    let between = counted.saturating_sub(2 * LISTED);
    let listed = |place: &usize| *place < LISTED || *place >= LISTED + between;
    Table {
        caption: t!(text, "whale-table"),
        columns: vec![
            column(t!(text, "portfolio-rank"), true),
            column(t!(text, "account"), false),
            column(t!(text, "portfolio-revenue"), true),
            column(t!(text, "whale-goods"), true),
            column(t!(text, "whale-serve"), true),
            column(t!(text, "whale-contribution"), true),
            column(t!(text, "portfolio-cumulative"), true),
        ],
        rows: (0..counted)
            .filter(listed)
            .filter_map(|place| row(text, earnings, place))
            .collect(),
        note: (between > 0).then(|| {
            t!(
                text,
                "whale-between",
                accounts = t!(text, "account-count", count = between)
            )
        }),
    }
}

fn row(text: &Text, earnings: &Earnings, place: usize) -> Option<Vec<Cell>> {
    let Earner { id, name, money: of } = earnings.earners.get(place)?;
    let amount = |major| Cell::plain(money(text, earnings.currency, major));
    Some(vec![
        Cell::plain(text.integer(place as i64 + 1)),
        Cell {
            text: text.isolate(name),
            href: Some(Route::Dossier(*id, Tab::Overview).to_string()),
        },
        amount(of.revenue),
        amount(of.goods),
        amount(of.serve),
        amount(of.total()),
        Cell::plain(level(text, earnings, *earnings.profit.curve.get(place + 1)?)),
    ])
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::super::earnings::tests::{earnings as of_book, serve};
    use super::super::ranking::Period;
    use super::super::ranking::tests::{Sold, book, day};
    use super::super::words::tests::{english, plain, text};
    use super::*;
    use crate::i18n::Lang;
    use crate::ui::chart::probe;

    const EUR: Currency = Currency::EUR;

    fn earnings(accounts: &[Sold<'_>], minutes: &[(&str, u32)]) -> Earnings {
        of_book(&serve(&book(accounts), minutes), Period::Year, day()).expect("a cost is known")
    }

    fn drawn(model: &ChartModel) -> &Curve {
        match &model.plot {
            Plot::Cumulative(curve) => curve,
            _ => panic!("a curve"),
        }
    }

    #[test]
    fn c2_the_sentence_tells_the_peak_and_what_is_taken_back() {
        let sold: &[Sold<'_>] = &[("good", &[(9, 80_000, EUR)]), ("costly", &[(9, 40_000, EUR)])];
        let earnings = earnings(sold, &[("costly", 200)]);
        let model = chart(&english(), &earnings);
        let said = plain(&model.description);
        // 200 earned by one; the other brings 100 and costs 200.
        assert!(
            said.contains("200.0%") && said.contains("EUR 100.00") && said.contains("1 account"),
            "{said}"
        );
        let curve = drawn(&model);
        assert_eq!(
            curve
                .reached
                .as_ref()
                .map(|reached| (reached.step, reached.level)),
            Some((1, 2.0))
        );
        assert!(curve.ticks_up.last().is_some_and(|tick| tick.at >= 2.0));
        assert_eq!(curve.steps.last().map(|step| step.brought), Some(1.0));
    }

    #[test]
    fn c2_the_whale_fits_in_every_language() {
        let whale: &[Sold<'_>] = &[
            ("a", &[(9, 800_000, EUR)]),
            ("b", &[(9, 40_000, EUR)]),
            ("c", &[]),
        ];
        for minutes in [
            &[("a", 10)][..],
            &[("a", 10), ("b", 300), ("c", 120)],
            &[("a", 9_000)],
        ] {
            let earnings = earnings(whale, minutes);
            for text in probe::languages() {
                probe::fits(&chart(&text, &earnings));
            }
        }
    }

    #[test]
    fn c2_where_all_together_lose_amounts_take_the_place_of_shares() {
        let earnings = earnings(
            &[("a", &[(9, 4_00, EUR)]), ("b", &[(9, 8_00, EUR)])],
            &[("a", 600)],
        );
        let model = chart(&english(), &earnings);
        let curve = drawn(&model);
        assert!(curve.equality.is_none() && curve.ticks_up[0].at <= -597.0);
        assert!(!plain(&model.description).contains('%'), "{}", model.description);
        let lost = super::tests::earnings(&[("a", &[(9, 4_00, EUR)])], &[("a", 600)]);
        let said = plain(&chart(&english(), &lost).description);
        assert_eq!(said, "Taken back by loss makers (1 account): EUR 599.00.");
        assert!(drawn(&chart(&english(), &lost)).reached.is_none());
    }

    #[test]
    fn c2_the_best_and_the_worst_are_listed_and_the_rest_is_counted() {
        let names: Vec<String> = (0..130).map(|rank| format!("Account {rank}")).collect();
        let orders: Vec<_> = (0..130)
            .map(|rank| vec![(1_u64, 10_000 + 100 * rank, EUR)])
            .collect();
        let sold: Vec<Sold<'_>> = names
            .iter()
            .zip(&orders)
            .map(|(name, orders)| (name.as_str(), orders.as_slice()))
            .collect();
        let earnings = earnings(&sold, &[("Account 3", 1_000)]);
        for lang in [
            english(),
            text(Lang::Ar, include_str!("../../../../locales/ar.ftl")),
        ] {
            let model = chart(&lang, &earnings);
            assert_eq!(model.table.rows.len(), 2 * LISTED);
            assert!(model.table.note.is_some());
            assert!(drawn(&model).stops.iter().all(|stop| !stop.label.is_empty()));
        }
        let table = chart(&english(), &earnings).table;
        let last = table.rows.last().expect("a hundred rows");
        assert!(plain(&last[1].text).contains("Account 3"));
        assert!(table.rows.iter().all(|row| row.len() == table.columns.len()));
        assert_eq!(basis(&english(), &earnings, 0.25).len(), 2);
    }
}
