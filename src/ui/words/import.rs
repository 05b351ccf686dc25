//! The import in words.

use super::{field, reason as book_reason};
use crate::exchange::import::{
    Answer, DateOrder, Decimal, DecimalMark, Delimiter, Encoding, Format, Kind, ReadError, Reading,
    RowReason, ShareScale, Target,
};
use crate::i18n::{Key, Text, key, t};

/// The rows of a file of this kind.
pub(crate) fn kind(kind: Kind) -> Key {
    match kind {
        Kind::Colleagues => key!("field-colleagues"),
        Kind::Products => key!("import-kind-products"),
        Kind::Accounts => key!("accounts"),
        Kind::Contacts => key!("field-contacts"),
        Kind::Orders => key!("import-kind-orders"),
        Kind::OrderLines => key!("import-kind-order-lines"),
        Kind::Touchpoints => key!("import-kind-touchpoints"),
        Kind::Promises => key!("import-kind-promises"),
        Kind::Complaints => key!("import-kind-complaints"),
        Kind::Contracts => key!("contracts"),
        Kind::Invoices => key!("invoices"),
        Kind::Surveys => key!("surveys"),
        Kind::Needs => key!("needs"),
        Kind::Signs => key!("signs"),
    }
}

/// What a column of a file of this kind means.
pub(crate) fn target(kind: Kind, target: Target) -> Key {
    match (kind, target) {
        (Kind::Complaints, Target::OpenedOn) => key!("target-complained-on"),
        (Kind::Promises, Target::DeliveredOn) => key!("target-kept-on"),
        (Kind::Colleagues | Kind::Contacts, _) => person(target),
        (Kind::Accounts, _) => account(target),
        (Kind::Products, _) => product(target),
        (Kind::Orders | Kind::OrderLines, _) => order(target),
        (Kind::Touchpoints | Kind::Promises | Kind::Complaints, _) => event(target),
        (Kind::Contracts, _) => contract(target),
        (Kind::Invoices, _) => invoice(target),
        (Kind::Surveys, _) => survey(target),
        (Kind::Needs, _) => need(target),
        (Kind::Signs, _) => sign(target),
    }
}

fn person(target: Target) -> Key {
    match target {
        Target::FirstName => key!("target-first-name"),
        Target::LastName => key!("target-last-name"),
        Target::Title => key!("target-title"),
        Target::Function => key!("target-function"),
        Target::Email => key!("target-email"),
        Target::CostPerHour => key!("target-cost-per-hour"),
        other => common(other),
    }
}

fn account(target: Target) -> Key {
    match target {
        Target::Parent => key!("field-parent"),
        Target::AccountKind => key!("target-account-kind"),
        Target::Stage => key!("field-stage"),
        Target::LostOn => key!("field-lost-on"),
        Target::OpenedOn => key!("field-opened-on"),
        Target::Segment => key!("target-segment"),
        Target::Street => key!("target-street"),
        Target::PostalCode => key!("target-postal-code"),
        Target::City => key!("target-city"),
        Target::Region => key!("target-region"),
        Target::Country => key!("target-country"),
        Target::Fax => key!("target-fax"),
        Target::Website => key!("target-website"),
        Target::Tier => key!("column-tier"),
        Target::Posture => key!("target-posture"),
        Target::Tags => key!("target-tags"),
        Target::Custom => key!("target-custom"),
        Target::ContactName => key!("target-contact-name"),
        Target::ContactTitle => key!("target-contact-title"),
        Target::ContactEmail => key!("target-contact-email"),
        Target::ContactPhone => key!("target-contact-phone"),
        other => judged(other),
    }
}

fn judged(target: Target) -> Key {
    match target {
        Target::Wish => key!("judge-wish"),
        Target::Power => key!("ask-power"),
        Target::Attitude => key!("ask-attitude"),
        Target::Roles => key!("ask-roles"),
        Target::ShareOfWallet => key!("ask-wallet"),
        Target::ShareOfOurMargin => key!("judge-margin"),
        Target::CentralPurchasing => key!("judge-central"),
        Target::PriceSensitivity => key!("judge-price"),
        Target::SwitchingCost => key!("target-switching-cost"),
        Target::OrderingLinks => key!("judge-links"),
        Target::OurReplaceability => key!("judge-us"),
        Target::TheirReplaceability => key!("judge-them"),
        Target::SharesInformation => key!("judge-shares"),
        Target::OffersIdeas => key!("judge-ideas"),
        Target::WaivesInspection => key!("judge-inspection"),
        other => common(other),
    }
}

fn product(target: Target) -> Key {
    match target {
        Target::Unit => key!("target-unit"),
        Target::Price => key!("field-price"),
        Target::Cost => key!("target-cost"),
        Target::Stock => key!("target-stock"),
        Target::LeadDays => key!("target-lead-days"),
        Target::Discontinued => key!("target-discontinued"),
        other => common(other),
    }
}

fn order(target: Target) -> Key {
    match target {
        Target::OrderedOn => key!("target-ordered-on"),
        Target::DefectFree => key!("target-defect-free"),
        Target::Seller => key!("target-seller"),
        Target::Total => key!("field-total"),
        Target::Order => key!("target-order"),
        Target::Product => key!("field-product"),
        Target::LineText => key!("target-line-text"),
        Target::Quantity => key!("field-quantity"),
        Target::UnitPrice => key!("target-unit-price"),
        Target::Discount => key!("target-discount"),
        other => common(other),
    }
}

fn event(target: Target) -> Key {
    match target {
        Target::On => key!("field-on"),
        Target::Channel => key!("target-channel"),
        Target::Direction => key!("target-direction"),
        Target::Contacts => key!("field-contacts"),
        Target::Colleagues => key!("field-colleagues"),
        Target::Minutes => key!("field-minutes"),
        Target::Transactional => key!("target-transactional"),
        Target::Sentiment => key!("field-sentiment"),
        Target::Notes => key!("target-notes"),
        Target::Side => key!("target-side"),
        Target::What => key!("field-what"),
        Target::MadeOn => key!("target-made-on"),
        Target::BrokenOn => key!("field-broken-on"),
        Target::CancelledOn => key!("field-cancelled-on"),
        Target::Promiser => key!("target-promiser"),
        Target::Deliverer => key!("target-deliverer"),
        Target::DelivererFunction => key!("target-deliverer-function"),
        Target::Accountable => key!("target-accountable"),
        Target::PromiseContact => key!("ask-promise-contact"),
        Target::Subject => key!("field-subject"),
        Target::AnsweredOn => key!("field-answered-on"),
        Target::ResolvedOn => key!("field-resolved-on"),
        Target::Cause => key!("target-cause"),
        Target::Department => key!("target-department"),
        other => common(other),
    }
}

fn contract(target: Target) -> Key {
    match target {
        Target::Subject => key!("contract-subject"),
        Target::StartsOn => key!("field-starts-on"),
        Target::EndsOn => key!("target-ends-on"),
        Target::EndedOn => key!("field-ended-on"),
        Target::NoticeOn => key!("field-notice-on"),
        Target::Term => key!("field-term"),
        Target::Renews => key!("contract-renews-itself"),
        Target::NoticeDays => key!("field-notice"),
        Target::Fee => key!("field-fee"),
        Target::CoversOrders => key!("contract-covers"),
        Target::Benchmarking => key!("contract-benchmarking"),
        other => common(other),
    }
}

fn invoice(target: Target) -> Key {
    match target {
        Target::IssuedOn => key!("field-issued-on"),
        Target::PaidOn => key!("field-paid-on"),
        Target::WithheldOn => key!("field-withheld-on"),
        Target::OurFault => key!("invoice-our-fault-ask"),
        Target::Amount => key!("field-amount"),
        Target::Notes => key!("invoice-notes"),
        other => common(other),
    }
}

fn survey(target: Target) -> Key {
    match target {
        Target::On => key!("field-on"),
        Target::Question => key!("survey-question"),
        Target::Score => key!("field-score"),
        Target::Respondent => key!("survey-who"),
        Target::Notes => key!("survey-comment"),
        other => common(other),
    }
}

fn need(target: Target) -> Key {
    match target {
        Target::What => key!("need-what"),
        Target::Importance => key!("need-importance"),
        Target::Ours => key!("need-ours"),
        Target::Rival => key!("field-rival"),
        Target::RivalRating => key!("target-rival-rating"),
        Target::AsOf => key!("target-as-of"),
        other => common(other),
    }
}

fn sign(target: Target) -> Key {
    match target {
        Target::On => key!("field-on"),
        Target::Cue => key!("sign-cue"),
        Target::Seen => key!("sign-seen"),
        Target::Notes => key!("sign-notes"),
        other => common(other),
    }
}

/// What several kinds of rows share. What a kind does not offer never gets here.
fn common(target: Target) -> Key {
    match target {
        Target::Number => key!("field-number"),
        Target::Name => key!("field-name"),
        Target::Phone => key!("target-phone"),
        Target::Currency => key!("field-currency"),
        Target::Account => key!("target-account"),
        Target::AccountName => key!("target-account-name"),
        Target::DueOn => key!("field-due-on"),
        Target::DeliveredOn => key!("field-delivered-on"),
        Target::Title => key!("target-title"),
        Target::Email => key!("target-email"),
        _ => key!("field-text"),
    }
}

/// The name of an encoding.
pub(crate) fn encoding(encoding: Encoding) -> Key {
    match encoding {
        Encoding::Utf8 => key!("encoding-utf8"),
        Encoding::Utf16Le => key!("encoding-utf16le"),
        Encoding::Utf16Be => key!("encoding-utf16be"),
        Encoding::Windows1252 => key!("encoding-1252"),
        Encoding::Windows1250 => key!("encoding-1250"),
        Encoding::Windows1251 => key!("encoding-1251"),
        Encoding::Windows1256 => key!("encoding-1256"),
    }
}

/// The name of a delimiter.
pub(crate) fn delimiter(delimiter: Delimiter) -> Key {
    match delimiter {
        Delimiter::Comma => key!("delimiter-comma"),
        Delimiter::Semicolon => key!("delimiter-semicolon"),
        Delimiter::Tab => key!("delimiter-tab"),
        Delimiter::Pipe => key!("delimiter-pipe"),
    }
}

/// A way to read a column.
pub(crate) fn answer(answer: Answer) -> Key {
    match answer {
        Answer::Dates(DateOrder::DayMonthYear) => key!("format-dmy"),
        Answer::Dates(DateOrder::MonthDayYear) => key!("format-mdy"),
        Answer::Dates(DateOrder::YearMonthDay) => key!("format-ymd"),
        Answer::Decimals(DecimalMark::Point) => key!("format-point"),
        Answer::Decimals(DecimalMark::Comma) => key!("format-comma"),
        Answer::Shares(ShareScale::Fraction) => key!("format-fraction"),
        Answer::Shares(ShareScale::Percent) => key!("format-percent"),
    }
}

/// How the cells of a column are written; nothing where they can be read in one way only.
pub(crate) fn format(text: &Text, format: Format) -> String {
    let ways = [
        format.dates.map(Answer::Dates),
        format.decimals.map(Answer::Decimals),
        format.shares.map(Answer::Shares),
    ];
    let ways: Vec<String> = ways
        .into_iter()
        .flatten()
        .map(|way| text.get(answer(way)))
        .collect();
    text.list(&ways)
}

/// What a cell would mean.
pub(crate) fn reading(text: &Text, reading: Reading) -> String {
    match reading {
        Reading::Day(day) => text.date(day),
        Reading::Number(number) => text.number(major(number), digits(number.scale)),
        Reading::Share(share) => text.percent(major(share), digits(share.scale.saturating_sub(2))),
    }
}

/// For showing only; the import itself stays exact.
fn major(number: Decimal) -> f64 {
    number.digits as f64 / 10_f64.powi(number.scale as i32)
}

fn digits(scale: u32) -> u8 {
    scale.min(10) as u8
}

/// Why a row or a cell is not taken, as a sentence.
pub(crate) fn reason(text: &Text, reason: RowReason) -> String {
    match reason {
        RowReason::CellCount { expected, found } => {
            t!(text, "row-cell-count", expected = expected, found = found)
        }
        RowReason::StrayQuote => t!(text, "row-stray-quote"),
        RowReason::ControlCharacter => t!(text, "row-control-character"),
        RowReason::Missing => t!(text, "row-missing"),
        RowReason::NotADate => t!(text, "row-not-a-date"),
        RowReason::NotANumber => t!(text, "row-not-a-number"),
        RowReason::NotWhole => t!(text, "row-not-whole"),
        RowReason::NotAShare => t!(text, "row-not-a-share"),
        RowReason::NotACurrency => t!(text, "row-not-a-currency"),
        RowReason::UnknownWord => t!(text, "row-unknown-word"),
        RowReason::UnknownAccount => t!(text, "row-unknown-account"),
        RowReason::UnknownOrder => t!(text, "row-unknown-order"),
        RowReason::UnknownColleague => t!(text, "row-unknown-colleague"),
        RowReason::UnknownContact => t!(text, "row-unknown-contact"),
        RowReason::Ambiguous => t!(text, "row-ambiguous"),
        RowReason::OrderOfOtherAccount => t!(text, "row-order-of-other-account"),
        RowReason::Contradicts { line } => t!(text, "row-contradicts", line = line),
        RowReason::Refused { field: at, reason } => {
            t!(
                text,
                "row-refused",
                field = field(text, at),
                reason = book_reason(text, reason)
            )
        }
    }
}

/// Why a file could not be read, and what helps.
pub(crate) fn unreadable(text: &Text, file: &str, error: ReadError) -> String {
    match error {
        ReadError::Empty => t!(text, "import-file-empty", file = file),
        ReadError::NotText => t!(text, "import-file-no-text", file = file),
        ReadError::TooLarge { limit } => t!(text, "import-file-too-large", file = file, limit = limit >> 20),
        ReadError::TooManyRows { limit } => t!(text, "import-file-too-many-rows", file = file, limit = limit),
        ReadError::TooManyColumns { limit } => {
            t!(text, "import-file-too-many-columns", file = file, limit = limit)
        }
    }
}

/// The heading of a column, or its place where the heading is empty.
pub(crate) fn heading(text: &Text, heading: &str, place: usize) -> String {
    if heading.is_empty() {
        return t!(text, "import-column-number", number = place + 1);
    }
    heading.to_owned()
}
