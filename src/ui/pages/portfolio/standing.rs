//! Health against revenue in words: which accounts are worth most, and how they stand.

use super::ranking::{Ranked, Ranking};
use crate::engine::health::Band;
use crate::i18n::{Key, Text, key, t};
use crate::model::{AccountId, BandStarts, Money};
use crate::sorting;
use crate::ui::chart::scatter::{Dot, Pick, Scale, Scatter, Zone};
use crate::ui::chart::{Cell, ChartModel, Column, Plot, Role, Table, Tick};
use crate::ui::route::{Route, Tab};

/// Rows of the table; more would slow the page, and nobody reads them here.
const LISTED: usize = 100;
/// So many of the largest, and of those with most at stake, can be pointed at.
const PICKED: usize = 30;
/// Marks of the vertical axis where no starts of bands hold for all.
const QUARTERS: [f64; 3] = [25.0, 50.0, 75.0];

/// How an account stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standing {
    /// Health, 0..=100.
    pub health: f64,
    /// In one word; unknown where no record speaks.
    pub band: Band,
    /// Where the bands of its tier start.
    pub starts: BandStarts,
}

/// The accounts that ordered, largest first, each with how it stands.
pub type Standings<'a> = Vec<(&'a Ranked, Standing)>;

/// Health against revenue, with its table.
pub fn chart(text: &Text, ranking: &Ranking, standing: impl Fn(AccountId) -> Option<Standing>) -> ChartModel {
    let ranked = ranking.ranked.iter();
    let all: Standings<'_> = ranked
        .filter_map(|account| Some((account, standing(account.id)?)))
        .collect();
    ChartModel::new(
        text,
        t!(text, "standing"),
        about(text, &all),
        Plot::Scatter(scatter(text, ranking, &all)),
        table(text, ranking, &all),
    )
}

fn about(text: &Text, all: &Standings<'_>) -> String {
    let bad = |band| matches!(band, Band::Strained | Band::Failing);
    let of = |wanted: &dyn Fn(Band) -> bool| {
        let them = all.iter().filter(|(_, standing)| wanted(standing.band));
        them.fold((0, 0.0), |(count, share), (account, _)| {
            (count + 1, share + account.share)
        })
    };
    let (count, share) = of(&bad);
    let risk = if count > 0 {
        t!(
            text,
            "standing-risk",
            accounts = t!(text, "account-count", count = count),
            share = text.percent(share, 1)
        )
    } else {
        t!(text, "standing-no-risk")
    };
    let (count, _) = of(&|band| band == Band::Unknown);
    let unknown = (count > 0).then(|| {
        t!(
            text,
            "standing-unknown",
            accounts = t!(text, "account-count", count = count)
        )
    });
    let tiers = (!all.is_empty() && agreed(all).is_none()).then(|| t!(text, "standing-tiers"));
    let said = [Some(t!(text, "standing-about")), tiers, Some(risk), unknown];
    said.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Where the bands of all accounts shown start; none where the tiers differ in it.
fn agreed(all: &Standings<'_>) -> Option<BandStarts> {
    let mut starts = all.iter().map(|(_, standing)| standing.starts);
    let first = starts.next()?;
    starts.all(|other| other == first).then_some(first)
}

fn scatter(text: &Text, ranking: &Ranking, all: &Standings<'_>) -> Scatter {
    let bands = agreed(all);
    let major = |account: &Ranked| {
        let currency = ranking.currency;
        let minor = account.minor;
        Money { minor, currency }.major()
    };
    let dots: Vec<Dot> = all
        .iter()
        .map(|(account, standing)| Dot {
            across: major(account),
            up: (standing.band != Band::Unknown).then_some(standing.health),
            role: roles(standing.band).0,
        })
        .collect();
    let figures = || dots.iter().map(|dot| dot.across);
    let scale = Scale::suiting(figures());
    let most = figures().fold(0.0, f64::max);
    let least = figures().filter(|figure| *figure > 0.0).fold(most, f64::min);
    let marks = scale.marks(least, most).into_iter();
    Scatter {
        picks: picked(all)
            .into_iter()
            .filter_map(|dot| pick(text, ranking, all, dot))
            .collect(),
        scale,
        ticks_across: marks.map(|at| revenue_mark(text, ranking, at)).collect(),
        zones: bands.map_or_else(Vec::new, |bands| zones(text, bands)),
        unknown: t!(text, "band-unknown"),
        ticks_up: std::iter::once(0.0)
            .chain(bands.map_or(QUARTERS, BandStarts::points))
            .chain([100.0])
            .map(|at| Tick {
                at,
                label: text.number(at, 0),
            })
            .collect(),
        across: text.get(match scale {
            Scale::Even => key!("portfolio-revenue"),
            Scale::Root => key!("standing-across-root"),
            Scale::Powers => key!("standing-across-powers"),
        }),
        up: t!(text, "relationship-health"),
        dots,
    }
}

fn revenue_mark(text: &Text, ranking: &Ranking, at: f64) -> Tick {
    let minor = at * 10_f64.powi(ranking.currency.decimals() as i32);
    Tick {
        at,
        label: text.money_compact(minor.round() as i64, ranking.currency.code()),
    }
}

fn zones(text: &Text, bands: BandStarts) -> Vec<Zone> {
    let [strained, steady, thriving] = bands.points();
    let zone = |to, band| Zone {
        to,
        name: text.get(word(band)),
        ground: roles(band).1,
    };
    vec![
        zone(strained, Band::Failing),
        zone(steady, Band::Strained),
        zone(thriving, Band::Steady),
        zone(100.0, Band::Thriving),
    ]
}

/// What the dots and the ground of a band stand for.
fn roles(band: Band) -> (Role, Role) {
    match band {
        Band::Thriving => (Role::Best, Role::BestGround),
        Band::Steady => (Role::Good, Role::GoodGround),
        Band::Strained => (Role::Poor, Role::PoorGround),
        Band::Failing => (Role::Worst, Role::WorstGround),
        Band::Unknown => (Role::Unknown, Role::UnknownGround),
    }
}

fn word(band: Band) -> Key {
    match band {
        Band::Thriving => key!("band-thriving"),
        Band::Steady => key!("band-steady"),
        Band::Strained => key!("band-strained"),
        Band::Failing => key!("band-failing"),
        Band::Unknown => key!("band-unknown"),
    }
}

/// The places of those who matter most: the largest, and those with most revenue at stake, which is
/// revenue × what health lacks. Each once.
fn picked(all: &Standings<'_>) -> Vec<usize> {
    let at_stake = |place: &usize| {
        let (account, standing) = all[*place];
        let lacks = if standing.band == Band::Unknown {
            0.0
        } else {
            100.0 - standing.health
        };
        account.share * lacks
    };
    let mut rest: Vec<usize> = (PICKED..all.len()).collect();
    sorting::by(&mut rest, |a, b| at_stake(b).total_cmp(&at_stake(a)));
    let largest = 0..PICKED.min(all.len());
    largest.chain(rest.into_iter().take(PICKED)).collect()
}

fn pick(text: &Text, ranking: &Ranking, all: &Standings<'_>, dot: usize) -> Option<Pick> {
    let (account, standing) = all.get(dot)?;
    let label = t!(
        text,
        "standing-point",
        name = account.name.as_str(),
        revenue = text.money_whole(account.minor, ranking.currency.code()),
        health = health(text, *standing)
    );
    Some(Pick {
        dot,
        label,
        href: Some(dossier(account)),
    })
}

/// Health as figure and word; only the word where nothing is known.
fn health(text: &Text, standing: Standing) -> String {
    let word = text.get(word(standing.band));
    if standing.band == Band::Unknown {
        word
    } else {
        [text.number(standing.health, 0), word].join(" · ")
    }
}

fn dossier(account: &Ranked) -> String {
    Route::Dossier(account.id, Tab::Overview).to_string()
}

fn table(text: &Text, ranking: &Ranking, all: &Standings<'_>) -> Table {
    let column = |label, figures| Column { label, figures };
    let row = |(account, standing): &(&Ranked, Standing)| {
        vec![
            Cell {
                text: text.isolate(&account.name),
                href: Some(dossier(account)),
            },
            Cell::plain(text.money_whole(account.minor, ranking.currency.code())),
            Cell::plain(health(text, *standing)),
        ]
    };
    let rest = all.get(LISTED..).unwrap_or_default();
    let share = rest.iter().fold(0.0, |share, (account, _)| share + account.share);
    Table {
        caption: t!(text, "standing-table"),
        columns: vec![
            column(t!(text, "account"), false),
            column(t!(text, "portfolio-revenue"), true),
            column(t!(text, "relationship-health"), false),
        ],
        rows: all.iter().take(LISTED).map(row).collect(),
        note: (!rest.is_empty()).then(|| {
            t!(
                text,
                "portfolio-more",
                count = rest.len(),
                share = text.percent(share, 1)
            )
        }),
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::super::words::tests::{english, plain, ranking, text};
    use super::*;
    use crate::i18n::Lang;
    use crate::ui::chart::probe;
    use std::collections::BTreeSet;

    /// Health falls with the place in the ranking; every fifth is not known.
    fn standing(ranking: &Ranking) -> impl Fn(AccountId) -> Option<Standing> {
        |id| {
            let place = ranking.ranked.iter().position(|account| account.id == id)?;
            let health = 90.0 - (place * 17 % 80) as f64;
            let band = match health {
                _ if place % 5 == 4 => Band::Unknown,
                health if health >= 75.0 => Band::Thriving,
                health if health >= 55.0 => Band::Steady,
                health if health >= 35.0 => Band::Strained,
                _ => Band::Failing,
            };
            let starts = BandStarts::default();
            Some(Standing { health, band, starts })
        }
    }

    fn drawn(model: &ChartModel) -> &Scatter {
        match &model.plot {
            Plot::Scatter(scatter) => scatter,
            _ => panic!("a scatter"),
        }
    }

    #[test]
    fn c2_revenue_in_bad_health_is_named_and_the_unknown_are_counted() {
        let ranking = ranking(5);
        let model = chart(&english(), &ranking, standing(&ranking));
        // 90, 73, 56, 39, unknown: the fourth is strained.
        let said = plain(&model.description);
        let share = plain(&english().percent(ranking.ranked[3].share, 1));
        assert!(said.contains(&format!("1 account with {share}")), "{said}");
        assert!(
            said.contains("Apart") && said.matches("1 account").count() == 2,
            "{said}"
        );
        let ups: Vec<_> = drawn(&model).dots.iter().map(|dot| dot.up).collect();
        assert_eq!(ups, [Some(90.0), Some(73.0), Some(56.0), Some(39.0), None]);
        let labels: Vec<String> = drawn(&model)
            .picks
            .iter()
            .map(|pick| plain(&pick.label))
            .collect();
        assert!(labels[3].contains("39 · Strained"), "{labels:?}");
        assert!(labels[4].contains("Not known yet"), "{labels:?}");
    }

    #[test]
    fn c2_zones_are_drawn_only_where_the_tiers_agree() {
        let ranking = ranking(5);
        let strict = BandStarts {
            thriving: 95,
            ..BandStarts::default()
        };
        let other = |id| {
            let mut standing = standing(&ranking)(id)?;
            if standing.health >= 75.0 {
                (standing.starts, standing.band) = (strict, Band::Steady);
            }
            Some(standing)
        };
        let (even, uneven) = (
            chart(&english(), &ranking, standing(&ranking)),
            chart(&english(), &ranking, other),
        );
        let said = |model: &ChartModel| plain(&model.description).contains("no zones");
        assert_eq!((said(&even), said(&uneven)), (false, true));
        assert_eq!((drawn(&even).zones.len(), drawn(&uneven).zones.len()), (4, 0));
        let ups =
            |model: &ChartModel| -> Vec<f64> { drawn(model).ticks_up.iter().map(|tick| tick.at).collect() };
        assert_eq!(ups(&even), [0.0, 35.0, 55.0, 75.0, 100.0]);
        assert_eq!(ups(&uneven), [0.0, 25.0, 50.0, 75.0, 100.0]);
        // Each dot keeps the word of its own tier.
        let first = |model: &ChartModel| drawn(model).dots[0].role;
        assert_eq!((first(&even), first(&uneven)), (Role::Best, Role::Good));
        for text in probe::languages() {
            probe::fits(&chart(&text, &ranking, other));
        }
    }

    #[test]
    fn c2_the_largest_and_those_at_stake_can_be_pointed_at_once_each() {
        let ranking = ranking(130);
        let arabic = text(Lang::Ar, include_str!("../../../../locales/ar.ftl"));
        for text in [english(), arabic] {
            let model = chart(&text, &ranking, standing(&ranking));
            let scatter = drawn(&model);
            let places: BTreeSet<usize> = scatter.picks.iter().map(|pick| pick.dot).collect();
            assert_eq!((places.len(), scatter.picks.len()), (2 * PICKED, 2 * PICKED));
            assert!((0..PICKED).all(|place| places.contains(&place)));
            assert!(
                scatter
                    .picks
                    .iter()
                    .all(|pick| pick.href.is_some() && !pick.label.is_empty())
            );
            assert_eq!(model.table.rows.len(), LISTED);
            assert!(model.table.note.is_some());
            let last = scatter.ticks_across.last().expect("marks");
            assert!(last.at >= scatter.dots[0].across);
        }
    }

    #[test]
    fn c2_the_dots_fit_in_every_language() {
        for count in [1, 5, 130] {
            let ranking = ranking(count);
            for text in probe::languages() {
                probe::fits(&chart(&text, &ranking, standing(&ranking)));
            }
        }
    }

    #[test]
    fn c2_an_account_not_scored_yet_is_left_out() {
        let ranking = ranking(3);
        let model = chart(&english(), &ranking, |_| None);
        assert!(drawn(&model).dots.is_empty() && model.table.rows.is_empty());
    }
}
