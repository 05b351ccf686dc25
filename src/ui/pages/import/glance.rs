//! What the page shows of a file: everything but its cells, so that it is cheap to copy and compare.

use crate::exchange::import::{Answer, Delimiter, Encoding, Format, Kind, Question, Source, Target};

/// A file as its panel shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Glance {
    /// The file's name.
    pub name: String,
    /// How its bytes were read.
    pub encoding: Encoding,
    /// What stands between its cells.
    pub delimiter: Delimiter,
    /// What its rows are; none if nobody knows yet.
    pub kind: Option<Kind>,
    /// How many rows follow the headings.
    pub rows: usize,
    /// Its columns, as in the file.
    pub columns: Vec<ColumnGlance>,
    /// What the kind needs and no column brings: of each group, one will do.
    pub missing: Vec<&'static [Target]>,
    /// It can be imported as it stands.
    pub ready: bool,
}

/// A column as the table of columns shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct ColumnGlance {
    /// Its heading; may be empty.
    pub heading: String,
    /// Its first cells that say anything.
    pub samples: Vec<String>,
    /// What it means; none if it is not imported.
    pub target: Option<Target>,
    /// How its cells are written.
    pub format: Format,
    /// A question about it is open.
    pub open: bool,
}

impl Glance {
    /// Looks at a file.
    pub fn of(source: &Source) -> Self {
        let column = |column: &crate::exchange::import::Column| ColumnGlance {
            heading: column.heading().to_owned(),
            samples: column.samples().to_vec(),
            target: column.target(),
            format: column.format(),
            open: column.question().is_some(),
        };
        Self {
            name: source.name().to_owned(),
            encoding: source.encoding(),
            delimiter: source.delimiter(),
            kind: source.kind(),
            rows: source.table().len(),
            columns: source.columns().iter().map(column).collect(),
            missing: source.missing(),
            ready: source.is_ready(),
        }
    }
}

/// Why a file cannot be imported yet.
#[derive(Clone, Debug, PartialEq)]
pub enum Blocker {
    /// Nobody said what its rows are.
    NoKind {
        /// The file.
        file: String,
    },
    /// A column is missing; one of these would do.
    Missing {
        /// The file.
        file: String,
        /// What its rows are.
        kind: Kind,
        /// The columns of which one would do.
        any: &'static [Target],
    },
    /// A question is not answered.
    Open {
        /// The file.
        file: String,
        /// The heading of the column.
        heading: String,
        /// The place of the column.
        place: usize,
    },
}

/// Everything that stands in the way of importing this file.
pub fn blockers(glance: &Glance) -> Vec<Blocker> {
    let file = || glance.name.clone();
    let Some(kind) = glance.kind else {
        return vec![Blocker::NoKind { file: file() }];
    };
    let missing = glance.missing.iter().map(|any| Blocker::Missing {
        file: file(),
        kind,
        any,
    });
    let open = glance
        .columns
        .iter()
        .enumerate()
        .filter(|(_, column)| column.open);
    let open = open.map(|(place, column)| Blocker::Open {
        file: file(),
        heading: column.heading.clone(),
        place,
    });
    missing.chain(open).collect()
}

/// A question that was asked, with its answer. The file forgets a question once it is answered; the
/// page keeps it in place, so that the answer can be seen and changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// Which file.
    pub file: u32,
    /// Which of its columns.
    pub column: usize,
    /// What the column meant when the question arose.
    pub target: Option<Target>,
    /// The question.
    pub question: Question,
    /// What was answered.
    pub answer: Option<Answer>,
}

/// All questions asked so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Inquiry(Vec<Asked>);

impl Inquiry {
    /// The questions about one file, with their place in the inquiry of that file.
    pub fn of(&self, file: u32) -> Vec<Asked> {
        self.0
            .iter()
            .filter(|asked| asked.file == file)
            .cloned()
            .collect()
    }

    /// Drops what no longer concerns the file and takes in what it asks now.
    pub fn follow(&mut self, file: u32, source: &Source) {
        let target = |column: usize| source.columns().get(column).and_then(|column| column.target());
        self.0
            .retain(|asked| asked.file != file || asked.target == target(asked.column));
        for (column, question) in source.open_questions() {
            let known = self.0.iter().any(|asked| {
                asked.file == file && asked.column == column && same_topic(&asked.question, question)
            });
            if !known {
                let (target, question) = (target(column), question.clone());
                self.0.push(Asked {
                    file,
                    column,
                    target,
                    question,
                    answer: None,
                });
            }
        }
    }

    /// Notes an answer.
    pub fn answered(&mut self, file: u32, column: usize, answer: Answer) {
        let about = |asked: &&mut Asked| {
            let offers = asked
                .question
                .choices
                .iter()
                .any(|choice| choice.answer == answer);
            asked.file == file && asked.column == column && offers
        };
        if let Some(asked) = self.0.iter_mut().find(about) {
            asked.answer = Some(answer);
        }
    }

    /// Drops every question about a file.
    pub fn forget(&mut self, file: u32) {
        self.0.retain(|asked| asked.file != file);
    }
}

/// Both ask for the order of dates, or both for the decimal sign, or both for the scale of shares.
fn same_topic(one: &Question, other: &Question) -> bool {
    let topic = |question: &Question| {
        question
            .choices
            .first()
            .map(|choice| std::mem::discriminant(&choice.answer))
    };
    topic(one) == topic(other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::import::{DateOrder, read};

    fn orders(text: &str) -> Source {
        read("orders.csv", text.as_bytes()).expect("a table")
    }

    #[test]
    fn a_file_without_known_columns_waits_for_its_kind() {
        let glance = Glance::of(&read("x.csv", b"a;b\n1;2\n").expect("a table"));
        assert_eq!((glance.rows, glance.ready), (1, false));
        assert_eq!(blockers(&glance), [Blocker::NoKind { file: "x.csv".into() }]);
    }

    #[test]
    fn what_is_missing_is_named_column_by_column() {
        let mut source = read("x.csv", b"a,b\n1,2\n").expect("a table");
        source.set_kind(Some(Kind::Orders));
        let named: Vec<_> = blockers(&Glance::of(&source))
            .into_iter()
            .map(|blocker| match blocker {
                Blocker::Missing { any, .. } => any[0],
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(named, [Target::Account, Target::OrderedOn]);
    }

    #[test]
    fn an_answered_question_stays_in_place_with_its_answer() {
        let mut source = orders("orderID,customerID,orderDate\n1,A,04/07/1996\n2,B,05/07/1996\n");
        let mut inquiry = Inquiry::default();
        inquiry.follow(1, &source);
        assert!(matches!(
            &blockers(&Glance::of(&source))[..],
            [Blocker::Open { place: 2, .. }]
        ));

        let answer = Answer::Dates(DateOrder::MonthDayYear);
        source.answer(2, answer);
        inquiry.answered(1, 2, answer);
        inquiry.follow(1, &source);
        assert_eq!(blockers(&Glance::of(&source)), []);
        let kept: Vec<_> = inquiry.of(1).into_iter().map(|asked| asked.answer).collect();
        assert_eq!(kept, [Some(answer)]);
    }

    #[test]
    fn a_column_that_means_something_else_is_no_longer_asked_about() {
        let mut source = orders("orderID,customerID,orderDate\n1,A,04/07/1996\n2,B,05/07/1996\n");
        let mut inquiry = Inquiry::default();
        inquiry.follow(1, &source);
        source.map(2, None);
        inquiry.follow(1, &source);
        assert_eq!(inquiry.of(1), []);
    }
}
