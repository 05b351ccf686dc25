//! Each rule of invoices, surveys, needs, signs and judgements refuses with the field and the reason that a form can show.

use super::makers::*;
use super::validation::{accepted, check, observed};
use rapport::model::*;

#[test]
fn an_invoice_has_an_order_of_days_and_no_debt() {
    let before = Reason::Before(Field::IssuedOn);
    let early = Some(day(9));
    let due_first = Invoice {
        due_on: day(9),
        ..invoice(2, 1)
    };
    let paid_first = Invoice {
        paid_on: early,
        ..invoice(2, 1)
    };
    let withheld_first = Invoice {
        withheld_on: early,
        ..invoice(2, 1)
    };
    check(due_first, Field::DueOn, before);
    check(paid_first, Field::PaidOn, before);
    check(withheld_first, Field::WithheldOn, before);
    let owed = Invoice {
        amount: Some(Money {
            minor: -1,
            currency: Currency::EUR,
        }),
        ..invoice(2, 1)
    };
    check(owed, Field::Amount, Reason::OutOfRange(0, i64::MAX));
    accepted(Invoice {
        due_on: day(10),
        paid_on: Some(day(10)),
        ..invoice(2, 1)
    });
}

#[test]
fn an_invoice_number_is_one_invoice_of_its_account() {
    let numbered = |account, n| Invoice {
        number: "R-1".into(),
        ..invoice(account, n)
    };
    let (book, _) = done(&furnished(), put(numbered(0, 1)));
    let refusal = book.edit(put(numbered(0, 2))).expect_err("the number is taken");
    let taken = Reason::Taken(RecordRef::Invoice(id(0), id(1)));
    assert_eq!((refusal.field, refusal.reason), (Field::Number, taken));
    done(&book, put(numbered(2, 2)));
}

#[test]
fn an_answer_lies_on_the_scale_of_its_question() {
    for question in Question::ALL {
        let (low, high) = question.scale().into_inner();
        for score in [low, high] {
            accepted(Survey {
                question,
                score,
                ..survey(2, 1)
            });
        }
        let over = Survey {
            question,
            score: high + 1,
            ..survey(2, 1)
        };
        check(over, Field::Score, Reason::OutOfRange(low.into(), high.into()));
    }
    let stranger = Survey {
        contact: Some(id(9)),
        ..survey(0, 1)
    };
    check(stranger, Field::Contacts, Reason::Unknown);
}

#[test]
fn a_contact_who_answered_stays_with_the_answer() {
    let answer = Survey {
        contact: Some(id(1)),
        ..survey(0, 1)
    };
    let (book, _) = done(&furnished(), put(answer));
    let contact = RecordRef::Contact(id(0), id(1));
    let refusal = book
        .edit(Edit::Remove(vec![contact]))
        .expect_err("it is still named");
    assert_eq!((refusal.record, refusal.reason), (contact, Reason::StillNamed(1)));
    done(
        &book,
        Edit::Remove(vec![contact, RecordRef::Survey(id(0), id(1))]),
    );
}

#[test]
fn a_need_is_named_and_each_rival_once() {
    let unnamed = Need {
        what: " ".into(),
        ..need(2, 1)
    };
    check(unnamed, Field::What, Reason::Empty);
    let rival = |name: &str, rating| Rival {
        name: name.into(),
        rating: observed(day(1), rating),
    };
    let with = |rivals| Need { rivals, ..need(2, 1) };
    check(with(vec![rival("", 3)]), Field::Rival, Reason::Empty);
    check(
        with(vec![rival("Nord", 6)]),
        Field::Rating,
        Reason::OutOfRange(1, 5),
    );
    let twice = with(vec![rival("Nord", 3), rival("Nord", 4)]);
    check(twice, Field::Rival, Reason::Taken(RecordRef::Need(id(2), id(1))));
    accepted(with(vec![rival("Nord", 3), rival("Süd", 5)]));
}

#[test]
fn judgements_lie_on_their_scales() {
    let rating = Reason::OutOfRange(1, 5);
    let over = |change: fn(&mut Account)| {
        let mut account = account(2);
        change(&mut account);
        account
    };
    let judged = [
        over(|account| account.price_sensitivity = observed(day(1), 6)),
        over(|account| account.our_replaceability = observed(day(1), 0)),
        over(|account| account.their_replaceability = observed(day(1), 9)),
    ];
    for account in judged {
        check(account, Field::Rating, rating);
    }
    let links = over(|account| account.ordering_links = observed(day(1), 100));
    check(links, Field::Rating, Reason::OutOfRange(0, 99));
    let cost = over(|account| {
        let cost = Money {
            minor: -1,
            currency: Currency::EUR,
        };
        account.switching_cost = observed(day(1), cost);
    });
    check(cost, Field::Amount, Reason::OutOfRange(0, i64::MAX));
}

#[test]
fn every_cue_speaks_for_the_tactic_that_lists_it() {
    let listed: Vec<Cue> = Tactic::ALL
        .iter()
        .flat_map(|tactic| tactic.cues())
        .copied()
        .collect();
    assert_eq!(listed, Cue::ALL);
    for tactic in Tactic::ALL {
        assert!(tactic.cues().iter().all(|cue| cue.tactic() == tactic));
    }
}
