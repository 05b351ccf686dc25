//! From text to rows of cells.
//!
//! Not the `csv` crate: to it, one quotation mark that is never closed is a cell that reaches to the
//! end of the file. Here such a line is set apart, and reading goes on with the next.

/// What stands between two cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delimiter {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// Tab.
    Tab,
    /// `|`
    Pipe,
}

/// The largest file read, in bytes.
pub const MAX_BYTES: usize = 200 << 20;
/// The most rows read.
pub const MAX_ROWS: usize = 2_000_000;
/// The most columns read.
pub const MAX_COLUMNS: usize = 500;

/// What is wrong with a row as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// More or fewer cells than headings.
    CellCount,
    /// A quotation mark that does not enclose a cell.
    StrayQuote,
    /// A zero byte.
    ControlCharacter,
}

/// The cells of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    headings: Vec<String>,
    // All cells one after the other: half a million rows would else be millions of small strings.
    text: String,
    ends: Vec<u32>,
    spans: Vec<Span>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Span {
    line: u32,
    first: u32,
    fault: Option<Fault>,
}

/// One row of a table.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    table: &'a Table,
    place: usize,
}

impl Delimiter {
    /// Every delimiter, in the order tried.
    pub const ALL: [Self; 4] = [Self::Comma, Self::Semicolon, Self::Tab, Self::Pipe];

    pub(super) fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
            Self::Pipe => b'|',
        }
    }

    /// The delimiter by which most of the first lines have as many cells as the headings. A first line
    /// `sep=;` says it outright.
    pub(super) fn detect(text: &str) -> Self {
        if let Some(said) = declared(text) {
            return said;
        }
        let probe = text
            .char_indices()
            .take(100_000)
            .last()
            .map_or("", |(end, last)| &text[..end + last.len_utf8()]);
        let weight = |delimiter: &Self| {
            let mut scanner = Scanner::new(probe, *delimiter);
            let mut cells = Cells::default();
            let width = scanner.headings(&mut cells);
            let rows = (0..200)
                .map_while(|_| scanner.row(&mut cells, width))
                .filter(|row| row.fault.is_none());
            if width > 1 {
                (rows.count() + 1, width)
            } else {
                (0, 0)
            }
        };
        // The last of equals would win: go backwards, so that the comma does.
        Self::ALL
            .into_iter()
            .rev()
            .max_by_key(weight)
            .unwrap_or(Self::Comma)
    }
}

fn declared(text: &str) -> Option<Delimiter> {
    let said = text
        .lines()
        .next()?
        .trim()
        .trim_matches('"')
        .strip_prefix("sep=")?;
    Delimiter::ALL
        .into_iter()
        .find(|delimiter| said.as_bytes() == [delimiter.byte()])
}

impl Table {
    /// Splits a text. None if there are no headings, or if it passes the limits of rows or columns.
    pub(super) fn split(text: &str, delimiter: Delimiter) -> Result<Self, Overflow> {
        let mut scanner = Scanner::new(text, delimiter);
        let mut cells = Cells::default();
        let width = scanner.headings(&mut cells);
        if width > MAX_COLUMNS {
            return Err(Overflow::Columns);
        }
        let headings = (0..width)
            .map(|place| cells.get(place).trim().to_owned())
            .collect();
        cells = Cells::default();
        let mut spans = Vec::new();
        while let Some(span) = scanner.row(&mut cells, width) {
            spans.push(span);
            if spans.len() > MAX_ROWS {
                return Err(Overflow::Rows);
            }
        }
        Ok(Self {
            headings,
            text: cells.text,
            ends: cells.ends,
            spans,
        })
    }

    /// The headings, trimmed.
    pub fn headings(&self) -> &[String] {
        &self.headings
    }

    /// How many rows follow the headings; lines without any content are not counted.
    pub fn len(&self) -> usize {
        self.spans.len()
    }

    /// No rows.
    pub fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }

    /// The row at that place; none past the end.
    pub fn row(&self, place: usize) -> Option<Row<'_>> {
        (place < self.len()).then_some(Row { table: self, place })
    }

    /// All rows.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = Row<'_>> {
        (0..self.len()).map(|place| Row { table: self, place })
    }

    /// The cells of one column in the sound rows.
    pub(super) fn column(&self, column: usize) -> impl Iterator<Item = &str> {
        self.rows()
            .filter(|row| row.fault().is_none())
            .map(move |row| row.cell(column))
    }
}

/// More than we read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Overflow {
    Rows,
    Columns,
}

impl<'a> Row<'a> {
    /// Its place in the table.
    pub fn place(self) -> usize {
        self.place
    }

    /// The line of the file on which it begins, counted from 1.
    pub fn line(self) -> usize {
        self.span().line as usize
    }

    /// What is wrong with the row as a whole.
    pub fn fault(self) -> Option<Fault> {
        self.span().fault
    }

    /// How many cells it has.
    pub fn len(self) -> usize {
        let next = self
            .table
            .spans
            .get(self.place + 1)
            .map_or(self.table.ends.len(), |next| next.first as usize);
        next - self.span().first as usize
    }

    /// Never: a row without a cell is no row.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The cell of a column as it stands in the file; empty past the last.
    pub fn cell(self, column: usize) -> &'a str {
        if column >= self.len() {
            return "";
        }
        let at = self.span().first as usize + column;
        let start = if at == 0 {
            0
        } else {
            self.table.ends[at - 1] as usize
        };
        &self.table.text[start..self.table.ends[at] as usize]
    }

    /// All its cells.
    pub fn cells(self) -> impl ExactSizeIterator<Item = &'a str> {
        (0..self.len()).map(move |column| self.cell(column))
    }

    fn span(self) -> Span {
        self.table.spans[self.place]
    }
}

#[derive(Default)]
struct Cells {
    text: String,
    ends: Vec<u32>,
}

impl Cells {
    fn get(&self, place: usize) -> &str {
        let start = if place == 0 {
            0
        } else {
            self.ends[place - 1] as usize
        };
        &self.text[start..self.ends[place] as usize]
    }

    fn push(&mut self, cell: &str) {
        self.text.push_str(cell);
        self.end();
    }

    /// Closes the cell whose text was pushed. A file is at most [`MAX_BYTES`] long, of which at most three
    /// bytes of UTF-8 come per byte, so the place fits.
    fn end(&mut self) {
        self.ends.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
    }

    fn truncate(&mut self, (text, ends): (usize, usize)) {
        self.text.truncate(text);
        self.ends.truncate(ends);
    }
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
    line: u32,
    delimiter: u8,
    /// How many bytes may still be read in vain behind quotation marks that close too late: keeps a
    /// file full of them from being read once per line.
    patience: usize,
}

impl<'a> Scanner<'a> {
    fn new(text: &'a str, delimiter: Delimiter) -> Self {
        let mut scanner = Self {
            text,
            at: 0,
            line: 1,
            delimiter: delimiter.byte(),
            patience: 4 * text.len() + (1 << 20),
        };
        if declared(text).is_some() {
            scanner.pass_line(scanner.line_end());
        }
        scanner
    }

    /// Reads the headings; how many there are.
    fn headings(&mut self, cells: &mut Cells) -> usize {
        self.row(cells, 0).map_or(0, |_| cells.ends.len())
    }

    /// Reads the next row that holds anything. `width` is the number of headings; 0 while they are read.
    fn row(&mut self, cells: &mut Cells, width: usize) -> Option<Span> {
        loop {
            if self.at >= self.text.len() {
                return None;
            }
            let start = (cells.text.len(), cells.ends.len());
            let (line, end) = (self.line, self.line_end());
            let fault = self.one(cells, width, end);
            let found = cells.ends.len() - start.1;
            let said = &cells.text[start.0..];
            if said.trim().is_empty() {
                cells.truncate(start);
                continue;
            }
            let fault = fault
                .or_else(|| said.contains('\0').then_some(Fault::ControlCharacter))
                .or_else(|| (width != 0 && found != width).then_some(Fault::CellCount));
            return Some(Span {
                line,
                first: start.1 as u32,
                fault,
            });
        }
    }

    fn one(&mut self, cells: &mut Cells, width: usize, end: usize) -> Option<Fault> {
        let line = &self.text[self.at..end];
        if line.contains('"') {
            let start = (cells.text.len(), cells.ends.len());
            let closed = self.quoted(cells);
            let found = cells.ends.len() - start.1;
            match closed {
                Ok(stop) if stop <= end || self.is_one_row(stop, found, width) => {
                    self.line += line_breaks(&self.text[self.at..stop]);
                    self.pass_line(stop);
                    return None;
                }
                Ok(stop) | Err(stop) => {
                    self.patience = self.patience.saturating_sub(stop.saturating_sub(end));
                    cells.truncate(start);
                }
            }
            self.split(cells, line);
            self.pass_line(end);
            return Some(Fault::StrayQuote);
        }
        self.split(cells, line);
        self.pass_line(end);
        None
    }

    fn split(&self, cells: &mut Cells, line: &str) {
        for cell in line.split(char::from(self.delimiter)) {
            cells.push(cell);
        }
    }

    /// Whether a row over several lines is one. It is not if it has too many or too few cells, nor if
    /// each of its lines would make a row of its own: then two stray marks have found each other.
    fn is_one_row(&self, stop: usize, found: usize, width: usize) -> bool {
        if width == 0 {
            return true;
        }
        let delimiter = char::from(self.delimiter);
        let mut lines = self.text[self.at..stop]
            .split(['\n', '\r'])
            .filter(|line| !line.is_empty());
        found == width && (width < 3 || !lines.all(|line| line.split(delimiter).count() == width))
    }

    /// Reads one row in which cells may be enclosed in quotation marks; gives its end, or where it
    /// turned out not to be one.
    fn quoted(&self, cells: &mut Cells) -> Result<usize, usize> {
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        loop {
            let open = at + bytes[at..].iter().take_while(|byte| **byte == b' ').count();
            if bytes.get(open) == Some(&b'"') {
                at = self.enclosed(cells, open + 1)?;
                at += bytes[at..].iter().take_while(|byte| **byte == b' ').count();
            } else {
                let is_end = |byte: &u8| *byte == self.delimiter || *byte == b'\n' || *byte == b'\r';
                let end = bytes[at..]
                    .iter()
                    .position(is_end)
                    .map_or(bytes.len(), |length| at + length);
                cells.push(&self.text[at..end]);
                at = end;
            }
            match bytes.get(at) {
                None | Some(b'\n' | b'\r') => return Ok(at),
                Some(byte) if *byte == self.delimiter => at += 1,
                Some(_) => return Err(at),
            }
        }
    }

    /// Reads from behind an opening mark to behind the closing one.
    fn enclosed(&self, cells: &mut Cells, mut at: usize) -> Result<usize, usize> {
        let bytes = self.text.as_bytes();
        let limit = bytes.len().min(self.line_end().saturating_add(self.patience));
        while let Some(length) = bytes[at..limit.max(at)].iter().position(|byte| *byte == b'"') {
            cells.text.push_str(&self.text[at..at + length]);
            at += length + 1;
            if bytes.get(at) != Some(&b'"') {
                cells.end();
                return Ok(at);
            }
            cells.text.push('"');
            at += 1;
        }
        Err(limit.max(at))
    }

    fn line_end(&self) -> usize {
        let rest = &self.text.as_bytes()[self.at..];
        rest.iter()
            .position(|byte| *byte == b'\n' || *byte == b'\r')
            .map_or(self.text.len(), |length| self.at + length)
    }

    /// Goes on behind the line break at `end`.
    fn pass_line(&mut self, end: usize) {
        let width = match self.text.as_bytes()[end..] {
            [b'\r', b'\n', ..] => 2,
            [] => 0,
            _ => 1,
        };
        self.at = end + width;
        self.line += 1;
    }
}

fn line_breaks(text: &str) -> u32 {
    let bytes = text.as_bytes();
    let is_break =
        |place: usize| bytes[place] == b'\n' || bytes[place] == b'\r' && bytes.get(place + 1) != Some(&b'\n');
    (0..bytes.len()).filter(|place| is_break(*place)).count() as u32
}

#[cfg(test)]
mod tests;
