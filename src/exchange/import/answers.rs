//! Rows of answers to surveys and of signs of tactics. Like other events they are told by their key facts.

use super::directory::Occurrences;
use super::events::{contact_named, needed_day};
use super::plan::{Plan, account_of, set, write};
use super::row::{Fail, Line};
use super::shelf::Begin;
use super::{RowReason, Target, spoken, words};
use crate::model::{
    AccountId, ContactId, Cue, Dossier, Field, Question, Sign, SignId, Stamp, Survey, SurveyId,
};
use chrono::NaiveDate;

/// The answers and signs met so far.
#[derive(Default)]
pub(super) struct Known {
    by_contact: Occurrences<(AccountId, NaiveDate, Question, ContactId), SurveyId>,
    /// Answers whose giver nobody knows are told by what they say.
    unnamed: Occurrences<(AccountId, NaiveDate, Question, u8, String), SurveyId>,
    signs: Occurrences<(AccountId, NaiveDate, Cue), SignId>,
}

impl Known {
    pub(super) fn learn(&mut self, dossier: &Dossier) {
        for held in &dossier.surveys {
            let asked = (held.account, held.on, held.question);
            match held.contact {
                Some(contact) => self.by_contact.add((asked.0, asked.1, asked.2, contact), held.id),
                None => {
                    let said = (asked.0, asked.1, asked.2, held.score, held.comment.clone());
                    self.unnamed.add(said, held.id);
                }
            }
        }
        for held in &dossier.signs {
            self.signs.add((held.account, held.on, held.cue), held.id);
        }
    }
}

pub(super) fn survey(plan: &mut Plan, line: Line) -> Result<(), Fail> {
    let account = account_of(plan, &line)?;
    let on = needed_day(&line, Target::On)?;
    let missing = |target| line.fail(target, RowReason::Missing);
    let question = line.word(Target::Question, spoken::question)?;
    let question = question.ok_or_else(|| missing(Target::Question))?;
    let score = line.step(Target::Score, Field::Score, question.scale())?;
    let score = score.ok_or_else(|| missing(Target::Score))?;
    let comment = line.text(Target::Notes);
    let contact = contact_named(plan, &line, account, Target::Respondent);
    let place = line.place();
    let said = (
        account,
        on,
        question,
        score,
        comment.unwrap_or_default().to_owned(),
    );
    let (known, mint) = (&mut plan.answered, &mut plan.mint);
    let id = match contact {
        None => known.unnamed.next(place.source, said, || mint.mint()),
        Some(contact) => {
            let named = (account, on, question, contact);
            // An answer taken before its giver was a contact learns who it was.
            let held = known.by_contact.again(place.source, &named);
            let held = held.or_else(|| known.unnamed.again(place.source, &said));
            held.unwrap_or_else(|| known.by_contact.next(place.source, named, || mint.mint()))
        }
    };
    let fresh = || Survey {
        id,
        account,
        on,
        question,
        score,
        contact: None,
        comment: String::new(),
        stamp: Stamp::default(),
    };
    let base = || plan.book.dossier(account)?.surveys.get(id).cloned();
    let change = |survey: &mut Survey| {
        survey.score = score;
        set(&mut survey.contact, contact.map(Some));
        write(&mut survey.comment, comment);
    };
    let put = plan
        .surveys
        .put(id, place, &plan.ground, Begin { base, fresh }, change);
    put.map_err(|reason| line.refused(reason))
}

pub(super) fn sign(plan: &mut Plan, line: Line) -> Result<(), Fail> {
    let account = account_of(plan, &line)?;
    let on = needed_day(&line, Target::On)?;
    let Some(cue) = line.word(Target::Cue, spoken::cue)? else {
        return Err(line.fail(Target::Cue, RowReason::Missing));
    };
    let seen = line.word(Target::Seen, words::yes_or_no)?;
    let place = line.place();
    let key = (account, on, cue);
    let id = plan.answered.signs.next(place.source, key, || plan.mint.mint());
    let fresh = || Sign {
        id,
        account,
        on,
        cue,
        // A list that does not tell is one of what was seen.
        seen: true,
        notes: String::new(),
        stamp: Stamp::default(),
    };
    let base = || plan.book.dossier(account)?.signs.get(id).cloned();
    let change = |sign: &mut Sign| {
        set(&mut sign.seen, seen);
        write(&mut sign.notes, line.text(Target::Notes));
    };
    let put = plan
        .signs
        .put(id, place, &plan.ground, Begin { base, fresh }, change);
    put.map_err(|reason| line.refused(reason))
}
