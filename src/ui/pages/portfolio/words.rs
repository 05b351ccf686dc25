//! The figures of the portfolio in words: what each says, how it is computed, on what it rests.

use super::ranking::Ranking;
use crate::engine::concentration::Shares;
use crate::i18n::{Text, t};
use crate::ui::help::Term;

/// Fewer accounts than this have no largest fifth.
const FIFTH: usize = 5;
/// The share of revenue whose bearers are counted.
pub(super) const MOST: f64 = 0.8;
/// The share of accounts whose revenue is asked for.
const PART: f64 = 0.2;

/// A figure with its explanation.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// What it is, for the glossary; the largest account needs no explaining.
    pub term: Option<Term>,
    /// Its name.
    pub label: String,
    /// The figure.
    pub value: String,
    /// What it says.
    pub sentence: String,
    /// How it is computed.
    pub formula: String,
    /// Whose formula it is.
    pub source: String,
}

/// The key figures, the plainest first.
pub fn figures(text: &Text, ranking: &Ranking, shares: &Shares) -> Vec<Figure> {
    vec![
        fifth(text, ranking, shares),
        bearers(text, ranking, shares),
        largest(text, ranking, shares),
        effective(text, shares),
        gini(text, shares),
        herfindahl(text, ranking, shares),
    ]
}

fn fifth(text: &Text, ranking: &Ranking, shares: &Shares) -> Figure {
    let few = ranking.ranked.len() < FIFTH;
    let (part, share) = (text.percent(PART, 0), text.percent(shares.top20, 1));
    Figure {
        term: Some(Term::Fifth),
        label: t!(text, "portfolio-fifth", part = &part),
        value: if few {
            t!(text, "portfolio-no-figure")
        } else {
            share.clone()
        },
        sentence: if few {
            t!(text, "portfolio-fifth-few", least = FIFTH)
        } else {
            t!(text, "portfolio-fifth-says", part = part, share = share)
        },
        formula: t!(text, "portfolio-fifth-formula"),
        source: t!(text, "portfolio-source-lorenz"),
    }
}

fn bearers(text: &Text, ranking: &Ranking, shares: &Shares) -> Figure {
    let most = text.percent(MOST, 0);
    Figure {
        term: Some(Term::Bearers),
        label: t!(text, "portfolio-bearers", most = &most),
        value: t!(
            text,
            "shown-of-total",
            shown = shares.accounts_for_80,
            total = ranking.ranked.len()
        ),
        sentence: t!(
            text,
            "portfolio-bearers-says",
            count = shares.accounts_for_80,
            most = most
        ),
        formula: t!(text, "portfolio-bearers-formula"),
        source: t!(text, "portfolio-source-lorenz"),
    }
}

fn largest(text: &Text, ranking: &Ranking, shares: &Shares) -> Figure {
    let share = text.percent(shares.largest, 1);
    let name = ranking
        .ranked
        .first()
        .map(|account| account.name.clone())
        .unwrap_or_default();
    Figure {
        term: None,
        label: t!(text, "portfolio-largest"),
        value: share.clone(),
        sentence: t!(text, "portfolio-largest-says", name = name, share = share),
        formula: t!(text, "portfolio-largest-formula"),
        source: t!(text, "portfolio-source-own"),
    }
}

fn effective(text: &Text, shares: &Shares) -> Figure {
    let number = text.number(shares.effective_number(), 1);
    Figure {
        term: Some(Term::EffectiveNumber),
        label: t!(text, "portfolio-effective"),
        value: number.clone(),
        sentence: t!(text, "portfolio-effective-says", number = number),
        formula: t!(text, "portfolio-effective-formula"),
        source: t!(text, "portfolio-source-hirschman"),
    }
}

fn gini(text: &Text, shares: &Shares) -> Figure {
    Figure {
        term: Some(Term::Gini),
        label: t!(text, "portfolio-gini"),
        value: text.number(shares.gini, 2),
        sentence: t!(text, "portfolio-gini-says"),
        formula: t!(text, "portfolio-gini-formula"),
        source: t!(text, "portfolio-source-gini"),
    }
}

fn herfindahl(text: &Text, ranking: &Ranking, shares: &Shares) -> Figure {
    let least = 1.0 / ranking.ranked.len().max(1) as f64;
    Figure {
        term: Some(Term::Hhi),
        label: t!(text, "portfolio-hhi"),
        value: text.number(shares.hhi, 3),
        sentence: t!(text, "portfolio-hhi-says", least = text.number(least, 3)),
        formula: t!(text, "portfolio-hhi-formula"),
        source: t!(text, "portfolio-source-hirschman"),
    }
}

/// What the figures rest on.
pub fn evidence(text: &Text, ranking: &Ranking) -> String {
    let Some((first, last)) = ranking.days else {
        return t!(text, "portfolio-evidence-none");
    };
    t!(
        text,
        "portfolio-evidence",
        orders = t!(text, "portfolio-orders", count = ranking.orders),
        accounts = t!(text, "account-count", count = ranking.ranked.len()),
        first = text.date(first),
        last = text.date(last),
        currency = ranking.currency.code(),
    )
}

/// What was left out, one sentence per reason; nothing where all was counted.
pub fn left_out(text: &Text, ranking: &Ranking) -> Vec<String> {
    let left = ranking.left_out;
    let currency = ranking.currency.code();
    [
        (
            left.accounts,
            t!(text, "portfolio-left-accounts", count = left.accounts),
        ),
        (
            left.other_currency,
            t!(
                text,
                "portfolio-left-currency",
                count = left.other_currency,
                currency = currency
            ),
        ),
        (
            left.without_amount,
            t!(text, "portfolio-left-amount", count = left.without_amount),
        ),
    ]
    .into_iter()
    .filter_map(|(count, sentence)| (count > 0).then_some(sentence))
    .collect()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
pub(super) mod tests {
    use super::super::ranking::Period;
    use super::super::ranking::tests::{Sold, book, day, ranking as of};
    use super::*;
    use crate::i18n::{Catalog, Lang};
    use crate::model::Currency;

    pub(in super::super) fn text(lang: Lang, source: &str) -> Text {
        Text::new(Catalog::parse(lang, source).expect("the locale files are good"))
    }

    pub(in super::super) fn english() -> Text {
        text(Lang::En, include_str!("../../../../locales/en.ftl"))
    }

    /// What a person reads, without the marks that keep directions apart.
    pub(in super::super) fn plain(sentence: &str) -> String {
        sentence.replace(['\u{2068}', '\u{2069}'], "")
    }

    pub(in super::super) fn ranking(count: i64) -> Ranking {
        let orders: Vec<_> = (1..=count)
            .map(|rank| vec![(1_u64, 100_000 / rank, Currency::EUR)])
            .collect();
        let names: Vec<String> = (1..=count).map(|rank| format!("Account {rank}")).collect();
        let accounts: Vec<(&str, &[_])> = names
            .iter()
            .zip(&orders)
            .map(|(name, orders)| (name.as_str(), orders.as_slice()))
            .collect();
        of(&book(&accounts), Period::Year, day())
    }

    pub(in super::super) fn shares(ranking: &Ranking) -> Shares {
        ranking.shares.expect("some revenue")
    }

    #[test]
    fn c2_figures_say_what_they_mean() {
        let ranking = ranking(10);
        let said = figures(&english(), &ranking, &shares(&ranking));
        let sentences: Vec<String> = said.iter().map(|figure| plain(&figure.sentence)).collect();
        assert_eq!(
            sentences[0],
            "The largest 20% of accounts bring 51.2% of revenue."
        );
        assert_eq!(sentences[1], "6 accounts bring 80% of revenue.");
        assert_eq!(sentences[2], "Account 1 alone brings 34.1% of revenue.");
        assert_eq!(plain(&said[1].value), "6 of 10");
    }

    #[test]
    fn c2_fewer_than_five_accounts_have_no_largest_fifth() {
        let ranking = ranking(1);
        let said = figures(&english(), &ranking, &shares(&ranking));
        assert_eq!(
            plain(&said[0].sentence),
            "A fifth of the accounts is less than one account; this needs 5 or more."
        );
        assert_eq!(plain(&said[1].sentence), "1 account brings 80% of revenue.");
    }

    #[test]
    fn c2_evidence_names_what_was_counted_and_what_was_not() {
        let accounts: &[Sold<'_>] = &[
            ("a", &[(1, 5_00, Currency::EUR), (2, 5_00, Currency::EUR)]),
            ("b", &[]),
        ];
        let ranking = of(&book(accounts), Period::Year, day());
        let said = plain(&evidence(&english(), &ranking));
        assert!(
            said.contains("2 orders, 1 account") && said.contains("2026-06-28"),
            "{said}"
        );
        let left: Vec<String> = left_out(&english(), &ranking).iter().map(|s| plain(s)).collect();
        assert_eq!(left, ["1 account without an order in this period."]);
    }
}
