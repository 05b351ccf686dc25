//! A file as it was understood, and what the user may correct.

use super::blank::is_blank;
use super::decide::{Verdict, decide};
use super::table::Overflow;
use super::target::Content;
use super::{
    Answer, Choice, DateOrder, DecimalMark, Delimiter, Encoding, Format, Kind, MAX_BYTES, MAX_COLUMNS,
    MAX_ROWS, Question, Reading, ShareScale, Table, Target, dates, numbers, synonyms,
};
use crate::folding::fold;
use crate::sorting;

/// Cells shown to the user per column.
const SAMPLES: usize = 3;

/// A file that could not be read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// Nothing in it.
    #[error("the file holds no headings")]
    Empty,
    /// A workbook, a picture or another file that is no text.
    #[error("the file is no text")]
    NotText,
    /// Longer than so many bytes.
    #[error("the file is longer than {limit} bytes")]
    TooLarge {
        /// [`MAX_BYTES`].
        limit: usize,
    },
    /// More than so many rows.
    #[error("the file has more than {limit} rows")]
    TooManyRows {
        /// [`MAX_ROWS`].
        limit: usize,
    },
    /// More than so many columns.
    #[error("the file has more than {limit} columns")]
    TooManyColumns {
        /// [`MAX_COLUMNS`].
        limit: usize,
    },
}

/// One column of a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    heading: String,
    target: Option<Target>,
    format: Format,
    question: Option<Question>,
    answers: Vec<Answer>,
    samples: Vec<String>,
}

/// A file that was read: its cells, its kind and what its columns mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    name: String,
    table: Table,
    encoding: Encoding,
    delimiter: Delimiter,
    kind: Option<Kind>,
    columns: Vec<Column>,
}

/// Reads a file, recognising encoding, delimiter, kind and columns.
///
/// # Errors
/// [`ReadError`] where there is no table in it or too large a one.
pub fn read(name: &str, bytes: &[u8]) -> Result<Source, ReadError> {
    read_as(name, bytes, None, None)
}

/// Reads a file with the encoding and delimiter that the user chose, where one was.
///
/// # Errors
/// [`ReadError`] where there is no table in it or too large a one.
pub fn read_as(
    name: &str,
    bytes: &[u8],
    encoding: Option<Encoding>,
    delimiter: Option<Delimiter>,
) -> Result<Source, ReadError> {
    if bytes.len() > MAX_BYTES {
        return Err(ReadError::TooLarge { limit: MAX_BYTES });
    }
    if SIGNATURES.iter().any(|signature| bytes.starts_with(signature)) {
        return Err(ReadError::NotText);
    }
    let encoding = encoding.unwrap_or_else(|| Encoding::detect(bytes));
    let text = encoding.decode(bytes);
    let delimiter = delimiter.unwrap_or_else(|| Delimiter::detect(&text));
    let table = Table::split(&text, delimiter).map_err(|overflow| match overflow {
        Overflow::Rows => ReadError::TooManyRows { limit: MAX_ROWS },
        Overflow::Columns => ReadError::TooManyColumns { limit: MAX_COLUMNS },
    })?;
    if table.headings().is_empty() {
        return Err(ReadError::Empty);
    }
    if table.headings().iter().any(|heading| heading.contains('\0')) {
        return Err(ReadError::NotText);
    }
    let columns = (0..table.headings().len())
        .map(|place| Column::new(&table, place))
        .collect();
    let mut source = Source {
        name: name.to_owned(),
        table,
        encoding,
        delimiter,
        kind: None,
        columns,
    };
    source.set_kind(source.guessed_kind());
    Ok(source)
}

/// How zip (and so XLSX), old Excel, PDF, PNG and gzip files begin.
const SIGNATURES: [&[u8]; 5] = [
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0",
    b"%PDF-",
    b"\x89PNG",
    b"\x1f\x8b",
];

impl Column {
    fn new(table: &Table, place: usize) -> Self {
        let full = table.column(place).map(str::trim).filter(|cell| !is_blank(cell));
        Self {
            heading: table.headings()[place].clone(),
            target: None,
            format: Format::default(),
            question: None,
            answers: Vec::new(),
            samples: full
                .take(SAMPLES)
                .map(|cell| cell.chars().take(100).collect())
                .collect(),
        }
    }

    /// Its heading in the file; may be empty or stand twice.
    pub fn heading(&self) -> &str {
        &self.heading
    }

    /// What it means; none if it is not imported.
    pub fn target(&self) -> Option<Target> {
        self.target
    }

    /// How its cells are written.
    pub fn format(&self) -> Format {
        self.format
    }

    /// What must be asked before its cells can be read.
    pub fn question(&self) -> Option<&Question> {
        self.question.as_ref()
    }

    /// Its first cells that say anything.
    pub fn samples(&self) -> &[String] {
        &self.samples
    }
}

impl Source {
    /// The file's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its cells.
    pub fn table(&self) -> &Table {
        &self.table
    }

    /// How its bytes were read.
    pub fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// What stands between its cells.
    pub fn delimiter(&self) -> Delimiter {
        self.delimiter
    }

    /// What its rows are; none if nobody knows yet.
    pub fn kind(&self) -> Option<Kind> {
        self.kind
    }

    /// Its columns, as in the file.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// Says what the rows are, and recognises the columns anew.
    pub fn set_kind(&mut self, kind: Option<Kind>) {
        self.kind = kind;
        let targets = match kind {
            Some(kind) => synonyms::recognise(kind, self.table.headings()),
            None => vec![None; self.columns.len()],
        };
        for (place, target) in targets.into_iter().enumerate() {
            self.aim(place, target);
        }
    }

    /// Says what a column means, or that it is not imported. A column that meant the same before loses
    /// its meaning; any number of columns may be kept as the user's own fields. Nothing happens where
    /// the kind knows no such target or there is no such column.
    pub fn map(&mut self, column: usize, target: Option<Target>) {
        let known = |target| self.kind.is_some_and(|kind| kind.targets().contains(&target));
        if column >= self.columns.len() || target.is_some_and(|target| !known(target)) {
            return;
        }
        if let Some(target) = target.filter(|target| *target != Target::Custom) {
            let holders = (0..self.columns.len()).filter(|place| self.columns[*place].target == Some(target));
            for holder in holders.collect::<Vec<_>>() {
                self.aim(holder, None);
            }
        }
        self.aim(column, target);
    }

    /// Settles how a column is written, asked or not. Another question may open behind the first.
    pub fn answer(&mut self, column: usize, answer: Answer) {
        let Some(held) = self.columns.get_mut(column) else {
            return;
        };
        held.answers
            .retain(|earlier| std::mem::discriminant(earlier) != std::mem::discriminant(&answer));
        held.answers.push(answer);
        self.recognise(column);
    }

    /// The columns that must be asked about.
    pub fn open_questions(&self) -> impl Iterator<Item = (usize, &Question)> {
        let numbered = self.columns.iter().enumerate();
        numbered.filter_map(|(place, column)| Some((place, column.question.as_ref()?)))
    }

    /// What the kind needs and no column brings: of each group, one will do.
    pub fn missing(&self) -> Vec<&'static [Target]> {
        let needs = self.kind.map_or(&[][..], Kind::needs);
        let brought = |target: &Target| self.column_of(*target).is_some();
        needs
            .iter()
            .copied()
            .filter(|group| !group.iter().any(brought))
            .collect()
    }

    /// The columns that are not imported.
    pub fn ignored(&self) -> impl Iterator<Item = &Column> {
        self.columns.iter().filter(|column| column.target.is_none())
    }

    /// Its kind is known, nothing needed is missing and no question open.
    pub fn is_ready(&self) -> bool {
        self.kind.is_some() && self.missing().is_empty() && self.open_questions().next().is_none()
    }

    pub(super) fn column_of(&self, target: Target) -> Option<usize> {
        self.columns
            .iter()
            .position(|column| column.target == Some(target))
    }

    fn aim(&mut self, place: usize, target: Option<Target>) {
        let column = &mut self.columns[place];
        let content = |target: Option<Target>| target.map(Target::content);
        if content(column.target) != content(target) {
            column.answers.clear();
        }
        column.target = target;
        self.recognise(place);
    }

    /// Reads the whole column for how it is written.
    fn recognise(&mut self, place: usize) {
        let column = &self.columns[place];
        let content = column.target.map_or(Content::Text, Target::content);
        let cells = || self.table.column(place).filter(|cell| !is_blank(cell));
        let mut found = Recognition {
            format: Format::default(),
            question: None,
        };
        if content == Content::Day {
            let verdict = decide(&DateOrder::ALL, cells, dates::parse);
            let day = |cell: &str, order| dates::parse(cell, order).map(Reading::Day);
            found.format.dates = found.settle(verdict, &column.answers, Answer::Dates, pick_dates, day);
        }
        if matches!(content, Content::Number | Content::Share) {
            let number = |cell: &str, mark| numbers::parse(cell, mark).map(|figure| figure.number);
            let verdict = decide(&DecimalMark::ALL, cells, number);
            let shown = |cell: &str, mark| number(cell, mark).map(Reading::Number);
            found.format.decimals =
                found.settle(verdict, &column.answers, Answer::Decimals, pick_decimals, shown);
        }
        if content == Content::Share && found.question.is_none() {
            let mark = found.format.decimals.unwrap_or(DecimalMark::Point);
            let share = |cell: &str, scale| numbers::share(cell, mark, scale);
            let verdict = decide(&ShareScale::ALL, cells, share);
            let shown = |cell: &str, scale| share(cell, scale).map(Reading::Share);
            found.format.shares = found.settle(verdict, &column.answers, Answer::Shares, pick_shares, shown);
        }
        let column = &mut self.columns[place];
        (column.format, column.question) = (found.format, found.question);
    }

    /// The kind whose needs are met and whose targets take in the most columns; the file's name breaks
    /// the tie between kinds that are close.
    fn guessed_kind(&self) -> Option<Kind> {
        let name = fold(&self.name);
        let weigh = |kind: Kind| {
            let targets = synonyms::recognise(kind, self.table.headings());
            let met = |group: &&[Target]| group.iter().any(|target| targets.contains(&Some(*target)));
            let known = targets.iter().flatten().count();
            let named = if synonyms::names(kind, &name) { 4 } else { 0 };
            kind.needs().iter().all(met).then_some(known * 2 + named)
        };
        let mut weighed: Vec<_> = Kind::ALL
            .into_iter()
            .filter_map(|kind| Some((weigh(kind)?, kind)))
            .collect();
        sorting::by_key(&mut weighed, |(weight, _)| std::cmp::Reverse(*weight));
        match weighed[..] {
            [] => None,
            [(_, kind)] => Some(kind),
            [(first, kind), (second, _), ..] => (first > second).then_some(kind),
        }
    }
}

struct Recognition {
    format: Format,
    question: Option<Question>,
}

impl Recognition {
    /// The way settled by the user, else by the column; or none and a question.
    fn settle<Way: Copy>(
        &mut self,
        verdict: Verdict<Way>,
        answers: &[Answer],
        answer: fn(Way) -> Answer,
        pick: fn(Answer) -> Option<Way>,
        shown: impl Fn(&str, Way) -> Option<Reading>,
    ) -> Option<Way> {
        if let Some(way) = answers.iter().copied().find_map(pick) {
            return Some(way);
        }
        match verdict {
            Verdict::Free => None,
            Verdict::One(way) => Some(way),
            Verdict::Open { example, ways } => {
                let choice = |way: &Way| Choice {
                    answer: answer(*way),
                    reads_as: shown(&example, *way),
                };
                let choices = ways.iter().map(choice).collect();
                self.question = Some(Question { example, choices });
                None
            }
        }
    }
}

fn pick_dates(answer: Answer) -> Option<DateOrder> {
    if let Answer::Dates(order) = answer {
        Some(order)
    } else {
        None
    }
}

fn pick_decimals(answer: Answer) -> Option<DecimalMark> {
    if let Answer::Decimals(mark) = answer {
        Some(mark)
    } else {
        None
    }
}

fn pick_shares(answer: Answer) -> Option<ShareScale> {
    if let Answer::Shares(scale) = answer {
        Some(scale)
    } else {
        None
    }
}
