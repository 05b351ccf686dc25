//! Rows of needs, each with one rival at most: the rows of one need of an account make one record.

use super::beliefs::{believe, judged_on};
use super::directory::Index;
use super::plan::{Plan, account_of};
use super::row::{Fail, Line};
use super::shelf::{Begin, Place};
use super::{RowReason, Target};
use crate::model::{AccountId, Beliefs, Dossier, Field, Need, NeedId, Rival, Stamp};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The needs met so far.
#[derive(Default)]
pub(super) struct Known {
    by_words: Index<(AccountId, String), NeedId>,
    rated: BTreeMap<Rated, (Place, u8)>,
}

/// Which rating of a need a cell is: importance, ours or that of the rival named, and on which day.
type Rated = (NeedId, Target, Option<String>, Option<NaiveDate>);

impl Known {
    pub(super) fn learn(&mut self, dossier: &Dossier) {
        for held in &dossier.needs {
            self.by_words.add((held.account, held.what.clone()), held.id);
        }
    }
}

pub(super) fn need(plan: &mut Plan, line: Line) -> Result<(), Fail> {
    let account = account_of(plan, &line)?;
    let what = line.needed(Target::What)?;
    let [importance, ours, rivals] = [
        line.step(Target::Importance, Field::Rating, SCALE)?,
        line.step(Target::Ours, Field::Rating, SCALE)?,
        line.step(Target::RivalRating, Field::Rating, SCALE)?,
    ];
    let rival = match rivals {
        Some(_) => Some(line.needed(Target::Rival)?),
        None => line.text(Target::Rival),
    };
    let on = judged_on(plan, &line)?;
    let key = (account, what.to_owned());
    let found = plan.needed.by_words.one(&key);
    let found = found.map_err(|reason| line.fail(Target::What, reason))?;
    let id = found.unwrap_or_else(|| plan.mint.mint());
    let place = line.place();
    let name = rival.map(str::to_owned);
    let ratings = [
        ((id, Target::Importance, None, on), importance),
        ((id, Target::Ours, None, on), ours),
        ((id, Target::RivalRating, name, on), rivals),
    ];
    for (rated, value) in &ratings {
        if let Some(earlier) = plan.needed.contradicted(rated, *value, place) {
            return Err(line.fail(rated.1, RowReason::Contradicts { line: earlier.line }));
        }
    }
    let fresh = || Need {
        id,
        account,
        what: what.to_owned(),
        importance: Beliefs::default(),
        ours: Beliefs::default(),
        rivals: Vec::new(),
        stamp: Stamp::default(),
    };
    let base = || plan.book.dossier(account)?.needs.get(id).cloned();
    let change = |need: &mut Need| {
        believe(&mut need.importance, importance, on);
        believe(&mut need.ours, ours, on);
        if let Some(name) = rival {
            believe(rating_of(need, name), rivals, on);
        }
    };
    let put = plan
        .needs
        .join(id, place, &plan.ground, Begin { base, fresh }, change);
    put.map_err(|reason| line.refused(reason))?;
    plan.needed.by_words.add(key, id);
    let told = ratings
        .into_iter()
        .filter_map(|(rated, value)| Some((rated, (place, value?))));
    plan.needed.rated.extend(told);
    Ok(())
}

/// From little to all.
const SCALE: std::ops::RangeInclusive<u8> = 1..=5;

impl Known {
    /// Where the same file rated it otherwise for the same day.
    fn contradicted(&self, rated: &Rated, value: Option<u8>, place: Place) -> Option<Place> {
        let (earlier, held) = self.rated.get(rated)?;
        (earlier.source == place.source && value.is_some_and(|value| value != *held)).then_some(*earlier)
    }
}

/// The rating of the rival of that name, who is added if there is none.
fn rating_of<'a>(need: &'a mut Need, name: &str) -> &'a mut Beliefs<u8> {
    let held = need.rivals.iter().position(|rival| rival.name == name);
    let place = held.unwrap_or_else(|| {
        need.rivals.push(Rival {
            name: name.to_owned(),
            rating: Beliefs::default(),
        });
        need.rivals.len() - 1
    });
    &mut need.rivals[place].rating
}
