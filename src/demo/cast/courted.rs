//! Those who have not bought yet.

use super::team::{ARUN, LEILA, MAREN};
use crate::demo::plot::{Firm, PLAIN, fair, ours, person, theirs, visit};
use crate::model::{Posture, Stage};

pub(super) const FIRMS: &[Firm<'static>] = &[
    // A prospect who owes us an answer.
    Firm {
        number: "K-1011",
        name: "Casa Verdino Conserve",
        stage: Stage::Prospect,
        segment: "Food and dairy",
        city: "Montefiaba",
        country: "Italy",
        domain: "verdino.example",
        since: 95,
        posture: Posture::Transactional,
        wish: &[(240, 3)],
        wallet: &[(60, 0)],
        tags: &["met at the food fair"],
        people: &[
            person("Ludovica Verdino", "Managing partner", "ludovica", 5, 1).confirmed(),
            person("Elio Santacroce", "Maintenance", "elio", 2, 0),
        ],
        meetings: &[
            fair(
                94,
                &[0],
                &[MAREN],
                "Met at the food fair; unhappy with cleaning times of the present pumps.",
            )
            .tone(1),
            visit(
                47,
                &[0, 1],
                &[MAREN, ARUN],
                "Demonstrated the H25 on tomato paste; cleaned in a third of the time.",
            )
            .tone(2),
        ],
        promises: &[
            ours(47, 33, (MAREN, LEILA), "Offer for a trial pump").kept(35),
            theirs(47, 14, "Decide on the trial pump"),
        ],
        ..PLAIN
    },
    // Brand new: nothing has happened yet, and no figure should pretend otherwise.
    Firm {
        number: "K-1007",
        name: "Lumo Fjord Aquaculture",
        segment: "Aquaculture",
        city: "Lumovik",
        country: "Norway",
        domain: "lumofjord.example",
        since: 3,
        ..PLAIN
    },
];
