//! How the table is looked at, as a short text: it stands in the address, in saved views and in what the
//! browser remembers, so that all three are one thing.

use super::rows::{Column, Query};
use crate::engine::health::Band;
use crate::model::{Stage, Tier};
use std::fmt;

/// What is shown of the accounts, and how.
#[derive(Clone, Debug, PartialEq)]
pub struct Lens {
    /// Which, in which order.
    pub query: Query,
    /// Which columns, the name always among them.
    pub columns: Vec<Column>,
    /// As a board with one lane for each tier, not as a table.
    pub board: bool,
}

impl Default for Lens {
    fn default() -> Self {
        Self {
            query: Query::default(),
            columns: Column::USUAL.into(),
            board: false,
        }
    }
}

const COLUMNS: [(Column, &str); 10] = [
    (Column::Name, "name"),
    (Column::Tier, "tier"),
    (Column::Health, "health"),
    (Column::Trend, "trend"),
    (Column::Value, "value"),
    (Column::Revenue, "revenue"),
    (Column::LastContact, "contact"),
    (Column::Posture, "posture"),
    (Column::Stage, "stage"),
    (Column::Segment, "segment"),
];
const BANDS: [(Band, &str); 5] = [
    (Band::Failing, "failing"),
    (Band::Strained, "strained"),
    (Band::Steady, "steady"),
    (Band::Thriving, "thriving"),
    (Band::Unknown, "unknown"),
];
const TIERS: [(Tier, &str); 4] = [
    (Tier::Key, "key"),
    (Tier::Major, "major"),
    (Tier::Standard, "standard"),
    (Tier::Small, "small"),
];
const STAGES: [(Stage, &str); 3] = [
    (Stage::Prospect, "prospect"),
    (Stage::Customer, "customer"),
    (Stage::Lost, "lost"),
];

impl Lens {
    /// Reads such a text. What is unknown, as from a later version, is passed over.
    pub fn parse(text: &str) -> Self {
        let mut lens = Self::default();
        for (name, value) in form_urlencoded::parse(text.as_bytes()) {
            match &*name {
                "q" => lens.query.search = value.into_owned(),
                "band" => lens.query.band = named(&BANDS, &value),
                "tier" => lens.query.tier = named(&TIERS, &value),
                "stage" => lens.query.stage = named(&STAGES, &value),
                "sort" => {
                    let (descending, column) = match value.strip_prefix('-') {
                        Some(column) => (true, column),
                        None => (false, &*value),
                    };
                    if let Some(column) = named(&COLUMNS, column) {
                        (lens.query.sort, lens.query.descending) = (column, descending);
                    }
                }
                "columns" => {
                    let wanted: Vec<Column> = value
                        .split('.')
                        .filter_map(|name| named(&COLUMNS, name))
                        .collect();
                    lens.columns = Column::ALL
                        .into_iter()
                        .filter(|column| wanted.contains(column))
                        .collect();
                    lens.show(Column::Name, true);
                }
                "board" => lens.board = true,
                _ => {}
            }
        }
        lens
    }

    /// What is remembered: a search is over when the page is left, and would puzzle the next day.
    pub fn lasting(&self) -> Self {
        let mut lens = self.clone();
        lens.query.search.clear();
        lens
    }

    /// Shows a column, or leaves it out; the name stays.
    pub fn show(&mut self, column: Column, shown: bool) {
        let wanted = |one: &Column| {
            *one == Column::Name
                || if *one == column {
                    shown
                } else {
                    self.columns.contains(one)
                }
        };
        self.columns = Column::ALL.into_iter().filter(wanted).collect();
    }
}

/// What differs from what is usual, as `name=value&…`; nothing differs: nothing.
impl fmt::Display for Lens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let usual = Self::default();
        let Query {
            search,
            band,
            tier,
            stage,
            sort,
            descending,
        } = &self.query;
        let mut text = form_urlencoded::Serializer::new(String::new());
        if !search.is_empty() {
            text.append_pair("q", search);
        }
        let facets = [
            ("band", band.and_then(|band| name(&BANDS, &band))),
            ("tier", tier.and_then(|tier| name(&TIERS, &tier))),
            ("stage", stage.and_then(|stage| name(&STAGES, &stage))),
        ];
        for (facet, value) in facets {
            if let Some(value) = value {
                text.append_pair(facet, value);
            }
        }
        if (*sort, *descending) != (usual.query.sort, usual.query.descending) {
            let sign = if *descending { "-" } else { "" };
            text.append_pair(
                "sort",
                &format!("{sign}{}", name(&COLUMNS, sort).unwrap_or_default()),
            );
        }
        if self.columns != usual.columns {
            let names: Vec<&str> = self
                .columns
                .iter()
                .filter_map(|column| name(&COLUMNS, column))
                .collect();
            text.append_pair("columns", &names.join("."));
        }
        if self.board {
            text.append_pair("board", "");
        }
        f.write_str(&text.finish())
    }
}

fn named<T: Copy>(names: &[(T, &str)], name: &str) -> Option<T> {
    names
        .iter()
        .find(|(_, known)| *known == name)
        .map(|(value, _)| *value)
}

fn name<T: PartialEq>(names: &[(T, &'static str)], value: &T) -> Option<&'static str> {
    names
        .iter()
        .find(|(known, _)| known == value)
        .map(|(_, name)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lens_comes_back_from_its_text() {
        let mut lens = Lens {
            query: Query {
                search: "Łódź & Söhne=50% ماء".into(),
                band: Some(Band::Strained),
                tier: Some(Tier::Key),
                stage: Some(Stage::Lost),
                sort: Column::Segment,
                descending: true,
            },
            columns: vec![Column::Name, Column::Value, Column::Segment],
            board: true,
        };
        assert_eq!(Lens::parse(&lens.to_string()), lens);
        lens.query.descending = false;
        assert_eq!(Lens::parse(&lens.to_string()), lens);
        assert_eq!(lens.lasting().query.search, "");
        assert!(lens.to_string().is_ascii(), "an address can hold it: {lens}");
    }

    #[test]
    fn every_choice_has_a_name_of_its_own() {
        for column in Column::ALL {
            for descending in [false, true] {
                let query = Query {
                    sort: column,
                    descending,
                    ..Query::default()
                };
                let lens = Lens {
                    query,
                    ..Lens::default()
                };
                assert_eq!(Lens::parse(&lens.to_string()), lens);
            }
        }
        for (band, _) in BANDS {
            let query = Query {
                band: Some(band),
                ..Query::default()
            };
            let lens = Lens {
                query,
                ..Lens::default()
            };
            assert_eq!(Lens::parse(&lens.to_string()), lens);
        }
    }

    #[test]
    fn what_is_usual_needs_no_words_and_what_is_unknown_does_no_harm() {
        assert_eq!(Lens::default().to_string(), "");
        for text in [
            "",
            "later=1",
            "sort=shoe-size",
            "tier=golden",
            "%%%&&=",
            "columns=name.tier.health.trend.value.revenue.contact",
        ] {
            assert_eq!(Lens::parse(text), Lens::default(), "{text}");
        }
        assert_eq!(Lens::parse("columns=nothing").columns, [Column::Name]);
    }

    #[test]
    fn columns_keep_their_order_and_the_name() {
        let mut lens = Lens::default();
        lens.show(Column::Segment, true);
        lens.show(Column::Health, false);
        lens.show(Column::Name, false);
        assert_eq!(lens.columns.first(), Some(&Column::Name));
        assert_eq!(lens.columns.last(), Some(&Column::Segment));
        assert_eq!(lens.columns.len(), Column::USUAL.len());
    }
}
