//! Enums of the core in words: one message per variant, so that the core itself holds no sentence.

pub(crate) mod attention;
mod change;
pub(crate) mod health;
pub(crate) mod import;
pub(crate) mod judged;

use crate::engine::health::{Band, TrendLabel};
use crate::i18n::{Key, Text, key, t};
use crate::model::{
    ByHand, Channel, Currency, Direction, FactorKind, Field, Function, Money, Posture, Reason, RecordRef,
    Refusal, Side, Stage, Tier,
};
use crate::ui::pages::dossier::asked::Addition;
pub(crate) use change::changes;
use chrono::NaiveDate;

/// The word for a health band.
pub(crate) fn band(text: &Text, band: Band) -> String {
    text.get(match band {
        Band::Thriving => key!("band-thriving"),
        Band::Steady => key!("band-steady"),
        Band::Strained => key!("band-strained"),
        Band::Failing => key!("band-failing"),
        Band::Unknown => key!("band-unknown"),
    })
}

/// A band set by hand with its reason.
pub(crate) fn by_hand(text: &Text, set: &ByHand) -> String {
    t!(
        text,
        "by-hand-because",
        band = band(text, set.band.into()),
        reason = text.isolate(&set.reason)
    )
}

/// That a band was set by hand, until when and why, with the computed figure.
pub(crate) fn set_by_hand(
    text: &Text,
    set: &ByHand,
    until: NaiveDate,
    (computed, banded): (f64, Band),
) -> String {
    t!(
        text,
        "by-hand-until",
        date = text.date(until),
        reason = text.isolate(&set.reason),
        computed = text.number(computed, 0),
        band = band(text, banded)
    )
}

/// The word for a direction of health.
pub(crate) fn trend(text: &Text, trend: TrendLabel) -> String {
    text.get(match trend {
        TrendLabel::Improving => key!("trend-improving"),
        TrendLabel::Deteriorating => key!("trend-deteriorating"),
        TrendLabel::Steady => key!("trend-steady"),
        TrendLabel::New => key!("trend-new"),
        TrendLabel::Unknown => key!("trend-unknown"),
    })
}

/// The name of a health factor.
pub(crate) fn factor(kind: FactorKind) -> Key {
    match kind {
        FactorKind::Silence => key!("factor-silence"),
        FactorKind::Promises => key!("factor-promises"),
        FactorKind::Ties => key!("factor-ties"),
        FactorKind::Complaints => key!("factor-complaints"),
        FactorKind::Service => key!("factor-service"),
        FactorKind::Payments => key!("factor-payments"),
        FactorKind::Momentum => key!("factor-momentum"),
        FactorKind::Trust => key!("factor-trust"),
        FactorKind::Dependence => key!("factor-dependence"),
        FactorKind::Standing => key!("factor-standing"),
        FactorKind::Sentiment => key!("factor-sentiment"),
    }
}

/// The name of a tier.
pub(crate) fn tier(tier: Tier) -> Key {
    match tier {
        Tier::Key => key!("tier-key"),
        Tier::Major => key!("tier-major"),
        Tier::Standard => key!("tier-standard"),
        Tier::Small => key!("tier-small"),
    }
}

/// The name of a posture.
pub(crate) fn posture(posture: Posture) -> Key {
    match posture {
        Posture::Transactional => key!("posture-transactional"),
        Posture::Repeat => key!("posture-repeat"),
        Posture::Preferred => key!("posture-preferred"),
        Posture::Partnership => key!("posture-partnership"),
    }
}

/// The name of a stage.
pub(crate) fn stage(stage: Stage) -> Key {
    match stage {
        Stage::Prospect => key!("stage-prospect"),
        Stage::Customer => key!("stage-customer"),
        Stage::Lost => key!("stage-lost"),
    }
}

/// The name of a channel.
pub(crate) fn channel(channel: Channel) -> Key {
    match channel {
        Channel::Visit => key!("channel-visit"),
        Channel::Video => key!("channel-video"),
        Channel::Event => key!("channel-event"),
        Channel::Call => key!("channel-call"),
        Channel::Email => key!("channel-email"),
        Channel::Letter => key!("channel-letter"),
    }
}

/// The name of a contact's direction.
pub(crate) fn direction(direction: Direction) -> Key {
    match direction {
        Direction::Inbound => key!("direction-inbound"),
        Direction::Outbound => key!("direction-outbound"),
        Direction::Mutual => key!("direction-mutual"),
    }
}

/// Whose promise.
pub(crate) fn side(side: Side) -> Key {
    match side {
        Side::Ours => key!("side-ours"),
        Side::Theirs => key!("side-theirs"),
    }
}

/// The name of a function in our house.
pub(crate) fn function(function: Function) -> Key {
    match function {
        Function::Sales => key!("function-sales"),
        Function::InsideSales => key!("function-inside-sales"),
        Function::ProductSpecialist => key!("function-product-specialist"),
        Function::Engineering => key!("function-engineering"),
        Function::Service => key!("function-service"),
        Function::Production => key!("function-production"),
        Function::Logistics => key!("function-logistics"),
        Function::Marketing => key!("function-marketing"),
        Function::Finance => key!("function-finance"),
        Function::Management => key!("function-management"),
        Function::Direction => key!("function-direction"),
    }
}

/// The tone of a contact, −2 to 2.
pub(crate) fn tone(tone: i8) -> Key {
    match tone {
        i8::MIN..=-2 => key!("tone-very-bad"),
        -1 => key!("tone-bad"),
        0 => key!("tone-neutral"),
        1 => key!("tone-good"),
        2..=i8::MAX => key!("tone-very-good"),
    }
}

/// The name of a kind of record.
pub(crate) fn record(at: RecordRef) -> Key {
    match at {
        RecordRef::Policy => key!("record-policy"),
        RecordRef::Colleague(_) => key!("record-colleague"),
        RecordRef::Product(_) => key!("record-product"),
        RecordRef::Account(_) => key!("record-account"),
        RecordRef::Contact(..) => key!("record-contact"),
        RecordRef::Order(..) => key!("record-order"),
        RecordRef::Touchpoint(..) => key!("record-touchpoint"),
        RecordRef::Promise(..) => key!("record-promise"),
        RecordRef::Complaint(..) => key!("record-complaint"),
        RecordRef::Contract(..) => key!("record-contract"),
        RecordRef::Invoice(..) => key!("record-invoice"),
        RecordRef::Survey(..) => key!("record-survey"),
        RecordRef::Need(..) => key!("record-need"),
        RecordRef::Sign(..) => key!("record-sign"),
    }
}

/// The name of a field.
pub(crate) fn field(text: &Text, field: Field) -> String {
    text.get(match field {
        Field::Record => key!("field-record"),
        Field::Name => key!("field-name"),
        Field::Number => key!("field-number"),
        Field::Parent => key!("field-parent"),
        Field::Account => key!("field-account"),
        Field::Contacts => key!("field-contacts"),
        Field::Colleagues => key!("field-colleagues"),
        Field::Product => key!("field-product"),
        Field::On => key!("field-on"),
        Field::DueOn => key!("field-due-on"),
        Field::DeliveredOn => key!("field-delivered-on"),
        Field::BrokenOn => key!("field-broken-on"),
        Field::CancelledOn => key!("field-cancelled-on"),
        Field::AnsweredOn => key!("field-answered-on"),
        Field::ResolvedOn => key!("field-resolved-on"),
        Field::OpenedOn => key!("field-opened-on"),
        Field::LostOn => key!("field-lost-on"),
        Field::What => key!("field-what"),
        Field::Subject => key!("field-subject"),
        Field::Minutes => key!("field-minutes"),
        Field::Sentiment => key!("field-sentiment"),
        Field::Rating => key!("field-rating"),
        Field::Quantity => key!("field-quantity"),
        Field::Price => key!("field-price"),
        Field::Total => key!("field-total"),
        Field::Currency => key!("field-currency"),
        Field::StartsOn => key!("field-starts-on"),
        Field::EndedOn => key!("field-ended-on"),
        Field::Term => key!("field-term"),
        Field::Notice => key!("field-notice"),
        Field::NoticeOn => key!("field-notice-on"),
        Field::Fee => key!("field-fee"),
        Field::IssuedOn => key!("field-issued-on"),
        Field::PaidOn => key!("field-paid-on"),
        Field::WithheldOn => key!("field-withheld-on"),
        Field::Amount => key!("field-amount"),
        Field::Score => key!("field-score"),
        Field::Rival => key!("field-rival"),
        Field::Weights => key!("field-weights"),
        Field::Rhythm => key!("field-rhythm"),
        Field::Because => key!("field-because"),
        Field::Until => key!("field-until"),
        Field::HalfLife(posture, factor) => return half_life(text, posture, factor),
        Field::Targets => key!("field-targets"),
        Field::BandStart(tier, band) => return band_start(text, tier, band.into()),
        Field::Value => key!("field-value"),
        Field::Criteria => key!("field-criteria"),
        Field::Text => key!("field-text"),
    })
}

/// The name of a half-life of the policy.
pub(crate) fn half_life(text: &Text, of: Posture, factor: FactorKind) -> String {
    t!(
        text,
        "half-life-of",
        factor = text.get(self::factor(factor)),
        posture = text.get(posture(of))
    )
}

/// The name of the start of a band in the policy.
pub(crate) fn band_start(text: &Text, of: Tier, band: Band) -> String {
    t!(
        text,
        "band-from",
        band = self::band(text, band),
        tier = text.get(tier(of))
    )
}

/// What is wrong with a field, as the end of a sentence that began with its name.
pub(crate) fn reason(text: &Text, reason: Reason) -> String {
    match reason {
        Reason::Empty => t!(text, "reason-empty"),
        Reason::TooLong(limit) => t!(text, "reason-too-long", limit = limit),
        Reason::OutOfRange(low, i64::MAX) => t!(text, "reason-too-low", low = low),
        Reason::OutOfRange(low, high) => {
            // Years would be grouped like amounts; as plain words they are not.
            t!(
                text,
                "reason-out-of-range",
                low = low.to_string(),
                high = high.to_string()
            )
        }
        Reason::Taken(_) => t!(text, "reason-taken"),
        Reason::Unknown => t!(text, "reason-unknown"),
        Reason::Cycle => t!(text, "reason-cycle"),
        Reason::Before(other) => t!(text, "reason-before", other = field(text, other)),
        Reason::MixedCurrencies => t!(text, "reason-mixed-currencies"),
        Reason::ChangedSince => t!(text, "reason-changed-since"),
        Reason::StillNamed(count) => t!(text, "reason-still-named", count = count),
    }
}

/// A refusal as one sentence: which record, which field, what to do.
pub(crate) fn refusal(text: &Text, refusal: &Refusal) -> String {
    t!(
        text,
        "refusal",
        record = text.get(record(refusal.record)),
        field = field(text, refusal.field),
        reason = reason(text, refusal.reason)
    )
}

/// An amount of money in full.
pub(crate) fn money(text: &Text, money: Money) -> String {
    text.money(money.minor, money.currency.code())
}

/// An estimated amount in whole major units: cents would claim a precision that no estimate has.
pub(crate) fn rounded(text: &Text, major: f64, currency: Currency) -> String {
    let unit = 10_f64.powi(currency.decimals() as i32);
    text.money_whole((major.round() * unit) as i64, currency.code())
}

/// A change with its sign before it, also in a script that runs the other way.
pub(crate) fn signed(text: &Text, change: f64) -> String {
    signed_to(text, change, 1)
}

/// The same to so many decimals.
pub(crate) fn signed_to(text: &Text, change: f64, digits: u8) -> String {
    let figure = text.number(change.abs(), digits);
    let least = 0.5 / 10_f64.powi(digits.into());
    match change {
        change if change >= least => format!("\u{2066}+{figure}\u{2069}"),
        change if change <= -least => format!("\u{2066}−{figure}\u{2069}"),
        _ => figure,
    }
}

/// What adds a record.
pub(crate) fn addition(addition: Addition) -> Key {
    match addition {
        Addition::Touchpoint => key!("log-touchpoint"),
        Addition::Promise => key!("promise-add"),
        Addition::Complaint => key!("complaint-add"),
        Addition::Contact => key!("contact-add"),
        Addition::Order => key!("order-add"),
        Addition::Contract => key!("contract-add"),
        Addition::Invoice => key!("invoice-add"),
        Addition::Survey => key!("survey-add"),
        Addition::Need => key!("need-add"),
        Addition::Sign => key!("sign-add"),
    }
}
