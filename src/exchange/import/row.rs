//! From the cells of a row to values, or the reason why not.

use super::blank::is_blank;
use super::numbers::{self, Figure};
use super::shelf::Place;
use super::{DateOrder, DecimalMark, RowReason, ShareScale, Source, Target, dates, table, words};
use crate::model::{Currency, Field, Money, Price, Quantity, Reason, Share};
use chrono::NaiveDate;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// Why a row is not taken, before it is said which row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fail {
    pub(super) column: Option<usize>,
    pub(super) value: String,
    pub(super) reason: RowReason,
}

/// One source with its columns looked up.
pub(super) struct Reader<'a> {
    pub(super) source: &'a Source,
    pub(super) index: usize,
    columns: BTreeMap<Target, usize>,
}

/// One row of it.
#[derive(Clone, Copy)]
pub(super) struct Line<'a> {
    pub(super) reader: &'a Reader<'a>,
    pub(super) row: table::Row<'a>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(source: &'a Source, index: usize) -> Self {
        let meant = source
            .columns()
            .iter()
            .enumerate()
            .filter_map(|(place, column)| Some((column.target()?, place)));
        Self {
            source,
            index,
            columns: meant.collect(),
        }
    }

    pub(super) fn brings(&self, target: Target) -> bool {
        self.columns.contains_key(&target)
    }
}

impl<'a> Line<'a> {
    /// What the cell says; none if it is blank or there is no such column.
    pub(super) fn text(&self, target: Target) -> Option<&'a str> {
        said(self.row.cell(*self.reader.columns.get(&target)?))
    }

    pub(super) fn needed(&self, target: Target) -> Result<&'a str, Fail> {
        self.text(target)
            .ok_or_else(|| self.fail(target, RowReason::Missing))
    }

    /// The cells of the columns that the user keeps under their own heading.
    pub(super) fn custom(&self) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
        let (row, columns) = (self.row, self.reader.source.columns());
        let kept = columns
            .iter()
            .enumerate()
            .filter(|(_, column)| column.target() == Some(Target::Custom));
        kept.filter_map(move |(place, column)| Some((column.heading(), said(row.cell(place))?)))
    }

    pub(super) fn day(&self, target: Target) -> Result<Option<NaiveDate>, Fail> {
        // Without a verdict every cell reads the same in any order.
        let order = self.format(target).dates.unwrap_or(DateOrder::YearMonthDay);
        self.read(target, RowReason::NotADate, |text| dates::parse(text, order))
    }

    fn figure(&self, target: Target) -> Result<Option<Figure>, Fail> {
        let mark = self.format(target).decimals.unwrap_or(DecimalMark::Point);
        self.read(target, RowReason::NotANumber, |text| numbers::parse(text, mark))
    }

    /// A number with so many decimals as a whole number.
    pub(super) fn scaled(&self, target: Target, decimals: u32) -> Result<Option<i64>, Fail> {
        let Some(figure) = self.figure(target)? else {
            return Ok(None);
        };
        let scaled = figure.number.scaled(decimals).filter(|_| !figure.percent);
        scaled
            .map(Some)
            .ok_or_else(|| self.fail(target, RowReason::NotANumber))
    }

    /// A whole number of the kind asked for.
    pub(super) fn whole<N: TryFrom<i64>>(&self, target: Target) -> Result<Option<N>, Fail> {
        let number = self.scaled(target, 0)?.map(N::try_from).transpose();
        number.map_err(|_| self.fail(target, RowReason::NotANumber))
    }

    /// A step of a scale; one between two steps is refused, not rounded.
    pub(super) fn step(
        &self,
        target: Target,
        field: Field,
        scale: RangeInclusive<u8>,
    ) -> Result<Option<u8>, Fail> {
        let Some(figure) = self.figure(target)? else {
            return Ok(None);
        };
        let number = figure.number.normal();
        if figure.percent || number.scale > 0 {
            return Err(self.fail(target, RowReason::NotWhole));
        }
        let step = u8::try_from(number.digits).ok();
        let (low, high) = (i64::from(*scale.start()), i64::from(*scale.end()));
        let reason = Reason::OutOfRange(low, high);
        let step = step.filter(|step| scale.contains(step));
        step.map(Some)
            .ok_or_else(|| self.fail(target, RowReason::Refused { field, reason }))
    }

    pub(super) fn quantity(&self, target: Target) -> Result<Option<Quantity>, Fail> {
        Ok(self.scaled(target, 3)?.map(Quantity))
    }

    pub(super) fn price(&self, target: Target, currency: Currency) -> Result<Option<Price>, Fail> {
        Ok(self.scaled(target, 6)?.map(|micros| Price { micros, currency }))
    }

    pub(super) fn money(&self, target: Target, currency: Currency) -> Result<Option<Money>, Fail> {
        Ok(self
            .scaled(target, currency.decimals())?
            .map(|minor| Money { minor, currency }))
    }

    pub(super) fn share(&self, target: Target) -> Result<Option<Share>, Fail> {
        let format = self.format(target);
        let mark = format.decimals.unwrap_or(DecimalMark::Point);
        let scale = format.shares.unwrap_or(ShareScale::Fraction);
        let ppm = |text: &str| u32::try_from(numbers::share(text, mark, scale)?.scaled(6)?).ok();
        self.read(target, RowReason::NotAShare, |text| Share::from_ppm(ppm(text)?))
    }

    pub(super) fn word<T>(&self, target: Target, word: fn(&str) -> Option<T>) -> Result<Option<T>, Fail> {
        self.read(target, RowReason::UnknownWord, word)
    }

    /// The currency that the row itself tells: in its own column, else beside one of the amounts.
    pub(super) fn currency(&self, amounts: &[Target]) -> Result<Option<Currency>, Fail> {
        if let Some(named) = self.read(Target::Currency, RowReason::NotACurrency, words::currency)? {
            return Ok(Some(named));
        }
        for amount in amounts {
            if let Some(signed) = self.figure(*amount)?.and_then(|figure| figure.currency) {
                return Ok(Some(signed));
            }
        }
        Ok(None)
    }

    /// A full name, from one column or from two.
    pub(super) fn person(&self) -> Option<String> {
        if let Some(name) = self.text(Target::Name) {
            return Some(name.to_owned());
        }
        let parts: Vec<&str> = [Target::FirstName, Target::LastName]
            .into_iter()
            .filter_map(|part| self.text(part))
            .collect();
        (!parts.is_empty()).then(|| parts.join(" "))
    }

    pub(super) fn fail(&self, target: Target, reason: RowReason) -> Fail {
        let column = self.column(target);
        let value = column.map_or("", |column| self.row.cell(column)).to_owned();
        Fail {
            column,
            value,
            reason,
        }
    }

    /// The failure of the row where the book would refuse its record, at the column of the field if any.
    pub(super) fn refused(&self, reason: RowReason) -> Fail {
        let RowReason::Refused { field, .. } = reason else {
            return Fail {
                column: None,
                value: String::new(),
                reason,
            };
        };
        let first = behind(field).iter().find(|target| self.reader.brings(**target));
        match first {
            Some(target) => self.fail(*target, reason),
            None => Fail {
                column: None,
                value: String::new(),
                reason,
            },
        }
    }

    pub(super) fn place(&self) -> Place {
        Place {
            source: self.reader.index,
            row: self.row.place(),
            line: self.row.line(),
        }
    }

    pub(super) fn column(&self, target: Target) -> Option<usize> {
        self.reader.columns.get(&target).copied()
    }

    fn format(&self, target: Target) -> super::Format {
        self.column(target)
            .map(|column| self.reader.source.columns()[column].format())
            .unwrap_or_default()
    }

    fn read<T>(
        &self,
        target: Target,
        reason: RowReason,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, Fail> {
        match self.text(target) {
            None => Ok(None),
            Some(text) => read(text).map(Some).ok_or_else(|| self.fail(target, reason)),
        }
    }
}

/// The columns from which a field of a record may come, the likeliest first.
fn behind(field: Field) -> &'static [Target] {
    use Target::*;
    match field {
        Field::Name => &[Name, LastName, FirstName, ContactName],
        Field::Number => &[Number],
        Field::Parent => &[Parent],
        Field::Account => &[Account, AccountName],
        Field::Contacts => &[Contacts, Respondent, PromiseContact],
        Field::Colleagues => &[Seller, Colleagues, Promiser],
        Field::Product => &[Product],
        Field::On => &[OrderedOn, On, MadeOn, OpenedOn, AsOf],
        Field::DueOn => &[DueOn],
        Field::DeliveredOn => &[DeliveredOn],
        Field::BrokenOn => &[BrokenOn],
        Field::CancelledOn => &[CancelledOn],
        Field::AnsweredOn => &[AnsweredOn],
        Field::ResolvedOn => &[ResolvedOn],
        Field::OpenedOn => &[OpenedOn],
        Field::LostOn => &[LostOn],
        Field::What => &[What],
        Field::Subject => &[Subject, Number],
        Field::Minutes => &[Minutes],
        Field::Sentiment => &[Sentiment],
        Field::Quantity => &[Quantity],
        Field::Price => &[UnitPrice, Price, CostPerHour],
        Field::Total => &[Total],
        Field::Currency => &[Currency],
        Field::StartsOn => &[StartsOn],
        Field::EndedOn => &[EndedOn],
        Field::Term => &[Term, EndsOn],
        Field::Notice => &[NoticeDays],
        Field::NoticeOn => &[NoticeOn],
        Field::Fee => &[Fee],
        Field::IssuedOn => &[IssuedOn],
        Field::PaidOn => &[PaidOn],
        Field::WithheldOn => &[WithheldOn],
        Field::Amount => &[Amount],
        Field::Rival => &[Rival],
        _ => &[],
    }
}

/// What a cell says, without the apostrophe that guards a spreadsheet against formulas.
fn said(cell: &str) -> Option<&str> {
    let cell = cell.trim();
    let guarded = cell
        .strip_prefix('\'')
        .filter(|rest| rest.starts_with(['=', '+', '-', '@']));
    let cell = guarded.unwrap_or(cell);
    (!is_blank(cell)).then_some(cell)
}
