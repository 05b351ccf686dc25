//! The concentration curve of the portfolio in words, with its table.

use super::ranking::{Ranked, Ranking};
use super::words::MOST;
use crate::engine::concentration::{LorenzPoint, Shares};
use crate::i18n::{Text, t};
use crate::ui::chart::cumulative::{Curve, Reached, Step, Stop, stops};
use crate::ui::chart::{Cell, ChartModel, Column, Plot, Table, Tick};
use crate::ui::route::{Route, Tab};

/// Rows of the table; more would slow the page, and nobody reads them here.
const LISTED: usize = 100;
/// So many of the largest are named one by one.
const NAMED: usize = 5;
/// Up to so many, all are.
const FEW: usize = 12;
/// The marks of an axis of shares.
pub(super) const FIFTHS: [f64; 6] = [0.0, 0.2, 0.4, 0.6, 0.8, 1.0];

/// The concentration curve with its table.
pub fn chart(text: &Text, ranking: &Ranking, shares: &Shares) -> ChartModel {
    let most = text.percent(MOST, 0);
    let bearers = t!(
        text,
        "portfolio-bearers-says",
        count = shares.accounts_for_80,
        most = most
    );
    ChartModel::new(
        text,
        t!(text, "portfolio-chart"),
        t!(text, "portfolio-chart-about", bearers = bearers),
        Plot::Cumulative(curve(text, ranking, shares)),
        table(text, ranking),
    )
}

fn curve(text: &Text, ranking: &Ranking, shares: &Shares) -> Curve {
    let counted = ranking.ranked.len();
    let step = |point: &LorenzPoint| Step {
        counted: point.accounts,
        brought: point.revenue,
    };
    let short = t!(
        text,
        "portfolio-reached",
        most = text.percent(MOST, 0),
        accounts = t!(text, "account-count", count = shares.accounts_for_80)
    );
    Curve {
        steps: ranking.curve.iter().map(step).collect(),
        stops: stops(counted, Some(shares.accounts_for_80))
            .into_iter()
            .filter_map(|step| {
                Some(Stop {
                    step,
                    label: stop(text, ranking, step)?,
                })
            })
            .collect(),
        reached: Some(Reached {
            step: shares.accounts_for_80,
            level: MOST,
            label: short,
        }),
        ticks_across: percents(text, &FIFTHS),
        ticks_up: percents(text, &FIFTHS),
        across: t!(text, "portfolio-chart-across"),
        up: t!(text, "portfolio-chart-up"),
        equality: Some(t!(text, "portfolio-chart-equality")),
    }
}

/// Shares as marks of an axis.
pub(super) fn percents(text: &Text, shares: &[f64]) -> Vec<Tick> {
    let tick = |at: &f64| Tick {
        at: *at,
        label: text.percent(*at, 0),
    };
    shares.iter().map(tick).collect()
}

/// What the point after so many accounts says: the account itself while there are few, then the group.
fn stop(text: &Text, ranking: &Ranking, step: usize) -> Option<String> {
    let account = ranking.ranked.get(step.checked_sub(1)?)?;
    let together = text.percent(account.cumulative, 1);
    let counted = ranking.ranked.len();
    Some(if step <= NAMED || counted <= FEW {
        let share = text.percent(account.share, 1);
        t!(
            text,
            "portfolio-point",
            rank = step,
            name = account.name.clone(),
            share = share,
            together = together
        )
    } else {
        let part = text.percent(step as f64 / counted as f64, 1);
        t!(
            text,
            "portfolio-point-many",
            count = step,
            part = part,
            together = together
        )
    })
}

fn table(text: &Text, ranking: &Ranking) -> Table {
    let column = |label, figures| Column { label, figures };
    let rows = ranking.ranked.iter().take(LISTED).enumerate();
    Table {
        caption: t!(text, "portfolio-table"),
        columns: vec![
            column(t!(text, "portfolio-rank"), true),
            column(t!(text, "account"), false),
            column(t!(text, "portfolio-revenue"), true),
            column(t!(text, "portfolio-share"), true),
            column(t!(text, "portfolio-cumulative"), true),
        ],
        rows: rows
            .map(|(place, account)| row(text, ranking, place, account))
            .collect(),
        note: unlisted(text, ranking),
    }
}

fn row(text: &Text, ranking: &Ranking, place: usize, account: &Ranked) -> Vec<Cell> {
    let href = Route::Dossier(account.id, Tab::Overview).to_string();
    vec![
        Cell::plain(text.integer(place as i64 + 1)),
        Cell {
            text: text.isolate(&account.name),
            href: Some(href),
        },
        Cell::plain(text.money_whole(account.minor, ranking.currency.code())),
        Cell::plain(text.percent(account.share, 1)),
        Cell::plain(text.percent(account.cumulative, 1)),
    ]
}

fn unlisted(text: &Text, ranking: &Ranking) -> Option<String> {
    let more = ranking
        .ranked
        .len()
        .checked_sub(LISTED)
        .filter(|more| *more > 0)?;
    let share = 1.0 - ranking.ranked.get(LISTED - 1)?.cumulative;
    Some(t!(
        text,
        "portfolio-more",
        count = more,
        share = text.percent(share, 1)
    ))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::super::words::tests::{english, plain, ranking, shares, text};
    use super::*;
    use crate::i18n::Lang;
    use crate::ui::chart::probe;

    #[test]
    fn c2_the_table_lists_a_hundred_and_names_the_rest() {
        let ranking = ranking(103);
        let model = chart(&english(), &ranking, &shares(&ranking));
        assert_eq!(model.table.rows.len(), LISTED);
        assert!(
            model
                .table
                .rows
                .iter()
                .all(|row| row.len() == model.table.columns.len())
        );
        let note = plain(&model.table.note.expect("three are not listed"));
        assert!(note.starts_with("3 smaller accounts"), "{note}");
        let first = &model.table.rows[0][1];
        assert_eq!(first.href, Some(format!("#/accounts/{}", ranking.ranked[0].id)));
    }

    #[test]
    fn c2_the_curve_fits_in_every_language() {
        for count in [1, 40] {
            let ranking = ranking(count);
            for text in probe::languages() {
                probe::fits(&chart(&text, &ranking, &shares(&ranking)));
            }
        }
    }

    #[test]
    fn c2_every_point_has_words_in_each_language() {
        let arabic = text(Lang::Ar, include_str!("../../../../locales/ar.ftl"));
        for text in [english(), arabic] {
            for count in [1, 2, 40] {
                let ranking = ranking(count);
                let Plot::Cumulative(curve) = chart(&text, &ranking, &shares(&ranking)).plot else {
                    panic!("a curve");
                };
                assert_eq!(curve.steps.len(), ranking.ranked.len() + 1);
                assert!(curve.stops.iter().all(|stop| !stop.label.is_empty()), "{count}");
                assert_eq!(
                    curve.stops.last().map(|stop| stop.step),
                    Some(ranking.ranked.len())
                );
            }
        }
    }
}
