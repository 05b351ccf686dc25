//! What is said, promised and complained of where nothing particular is told.

use super::team::{ARUN, JONAS, LEILA, NASRIN, OKSANA, PETRA, RAFAEL, SIGNE};
use crate::demo::plot::{Grievance, Meeting, call, complaint, fair, letter, mail, video, visit};
use crate::model::Function;

/// What is said in between.
pub(in crate::demo) const SMALL_TALK: &[Meeting<'static>] = &[
    call(0, &[], &[], "Checked the open orders; nothing pressing."),
    call(0, &[], &[], "Asked how the last delivery was received.").tone(1),
    mail(0, &[], &[], "Sent the seal stock list they had asked for."),
    mail(
        0,
        &[],
        &[],
        "Asked for delivery dates of two pumps; answered the same day.",
    )
    .inbound(),
    call(0, &[], &[], "Talked through next quarter's maintenance stop.").tone(1),
    video(0, &[], &[], "Went over running hours and spare parts to hold.").tone(0),
    call(
        0,
        &[],
        &[],
        "Bearing temperature is up on one pump; advised to check the grease.",
    ),
    mail(0, &[], &[], "Sent the curve for the smaller impeller trim."),
    call(
        0,
        &[],
        &[],
        "They asked whether the old base plate fits the new frame. It does.",
    )
    .inbound(),
    mail(
        0,
        &[],
        &[],
        "Photographs of a worn shaft sleeve; recommended the hardened one.",
    )
    .inbound(),
    call(0, &[], &[], "Moved a delivery by a week to suit their stop.").tone(0),
    video(0, &[], &[], "Compared two duty points for the booster station.").tone(1),
    mail(0, &[], &[], "Confirmed the new contact for invoices."),
    call(0, &[], &[], "Fitters are pleased with the cartridge seal.")
        .inbound()
        .tone(2),
    call(
        0,
        &[],
        &[],
        "Price of stainless steel came up; explained the surcharge.",
    )
    .tone(-1),
    letter(0, &[], &[], "Sent the signed declaration of conformity by post."),
    mail(0, &[], &[], "Asked for the material certificate of the last lot.").inbound(),
    fair(0, &[], &[], "Met at the pump days; half an hour at our stand.").tone(1),
];

/// Visits where all is well.
pub(in crate::demo) const VISITS: &[Meeting<'static>] = &[
    visit(
        0,
        &[],
        &[],
        "Walked the pump house; one coupling out of line, set right on the spot.",
    )
    .tone(1),
    visit(
        0,
        &[],
        &[],
        "Reviewed spares on the shelf and agreed on what to hold.",
    )
    .tone(1),
    visit(0, &[], &[], "Trained two fitters on the cartridge seal.").tone(2),
    video(
        0,
        &[],
        &[],
        "Looked at a year of energy readings; pump 3 runs left of its best point.",
    )
    .tone(1),
    visit(
        0,
        &[],
        &[],
        "Maintenance would like one supplier fewer; left the spares list.",
    )
    .tone(1),
    visit(
        0,
        &[],
        &[],
        "Annual talk on volumes: about the same as last year.",
    )
    .tone(0),
    fair(
        0,
        &[],
        &[],
        "Evening at the trade fair; talked about their new line.",
    )
    .tone(1),
    visit(
        0,
        &[],
        &[],
        "Suction strainer was clogged, not the pump. Cleaned it together.",
    )
    .tone(2),
    letter(
        0,
        &[],
        &[],
        "Their yearly supplier rating came by post: second grade.",
    )
    .inbound()
    .tone(1),
    visit(
        0,
        &[],
        &[],
        "Budget for two replacements is approved for next year.",
    )
    .tone(1),
];

/// Visits where it is not.
pub(in crate::demo) const HARD_TALK: &[Meeting<'static>] = &[
    visit(
        0,
        &[],
        &[],
        "Plant stood still for six hours. They want to know who answers at night.",
    )
    .tone(-2),
    visit(0, &[], &[], "A pump of another make stands in hall 2, 'on loan'.").tone(-1),
    video(0, &[], &[], "Went through the late deliveries one by one.").tone(-1),
    visit(
        0,
        &[],
        &[],
        "Purchasing has a new head who asks for three quotations.",
    )
    .tone(0),
    visit(
        0,
        &[],
        &[],
        "Maintenance stands by us; purchasing counts days of delay.",
    )
    .tone(0),
    letter(
        0,
        &[],
        &[],
        "Formal notice of late delivery, with a reminder of the penalty clause.",
    )
    .inbound()
    .tone(-2),
    visit(
        0,
        &[],
        &[],
        "Fitted the missing part ourselves; the mood was better afterwards.",
    )
    .tone(1),
    call(0, &[], &[], "They bought the last seals from a local dealer.")
        .inbound()
        .tone(-1),
];

/// Talks with those who have not bought yet.
pub(in crate::demo) const COURTING: &[Meeting<'static>] = &[
    fair(
        0,
        &[],
        &[],
        "Stopped at our stand and asked how long a seal lasts.",
    )
    .tone(1),
    mail(0, &[], &[], "Sent two references from the same trade.").unanswered(),
    call(
        0,
        &[],
        &[],
        "Present supplier is slow with spares; asked for our stock list.",
    )
    .tone(1),
    visit(
        0,
        &[],
        &[],
        "Saw the pump room: nine pumps, four makes, no spare seals.",
    )
    .tone(1),
    video(
        0,
        &[],
        &[],
        "Engineering likes the curve; purchasing asks for payment in sixty days.",
    )
    .tone(0),
    mail(
        0,
        &[],
        &[],
        "Asked for the dimensions of the C40 on a common base plate.",
    )
    .inbound(),
    letter(0, &[], &[], "Sent the catalogue with a note on the trial offer.").unanswered(),
];

/// What we promise to customers, and who must keep it.
pub(in crate::demo) const OUR_WORDS: &[(&str, usize)] = &[
    ("Quotation for two pumps with drives", LEILA),
    ("Curve and sizing for the new duty point", ARUN),
    ("Dimension drawing of the base plate", ARUN),
    ("Seal set by express", NASRIN),
    ("Alignment check on site", OKSANA),
    ("Report on the bearing damage", OKSANA),
    ("Material certificates of the last lot", RAFAEL),
    ("Earlier assembly slot for one pump", RAFAEL),
    ("Customs papers for the spares", NASRIN),
    ("Trial of the hardened shaft sleeve", SIGNE),
    ("Advice on the softer seal face", SIGNE),
    ("Corrected invoice", PETRA),
    ("Payment in two parts", PETRA),
    ("Operating manual in their language", JONAS),
];

/// What customers promise.
pub(in crate::demo) const THEIR_WORDS: &[&str] = &[
    "Order for the yearly spares",
    "Readings of the energy meter",
    "Date of the maintenance stop",
    "Samples of the pumped liquid",
    "Release of the drawing",
    "Access for the fitters on Saturday",
    "List of pumps older than ten years",
    "Decision on the second pump",
];

/// What we promise to those who have not bought yet.
pub(in crate::demo) const OFFERS: &[(&str, usize)] = &[
    ("Quotation with delivery times", LEILA),
    ("Sizing from their flow figures", ARUN),
    ("Loan pump for a trial", SIGNE),
    ("Visit to a plant that runs our pumps", JONAS),
];

/// What they promise.
pub(in crate::demo) const ANSWERS: &[&str] = &[
    "Samples of the pumped liquid",
    "Drawing of the pump room",
    "Decision on a trial pump",
];

/// What goes wrong, and why.
pub(in crate::demo) const GRIEVANCES: &[Grievance] = &[
    known(
        "Leaking seal after the first start",
        "Run dry while filling",
        Function::Service,
    ),
    known(
        "Delivered without the foundation bolts",
        "Packing list incomplete",
        Function::Logistics,
    ),
    known("Delivery a week late", "Castings came late", Function::Production),
    known(
        "Invoice shows the wrong order number",
        "Typed by hand",
        Function::Finance,
    ),
    known(
        "Vibration above the agreed limit",
        "Base frame not grouted",
        Function::Service,
    ),
    known(
        "Flange with the wrong drilling",
        "Drawing of the earlier order",
        Function::InsideSales,
    ),
    known(
        "Paint damaged in transit",
        "Crate too weak for the forklift",
        Function::Logistics,
    ),
    known(
        "Flow below the curve",
        "Inlet pipe narrower than drawn",
        Function::Engineering,
    ),
    known(
        "Motor wired for the wrong voltage",
        "Variant not on the order form",
        Function::Sales,
    ),
    known("Manual missing", "Out of print", Function::Marketing),
    known(
        "Relief valve opens too early",
        "Set for the earlier duty point",
        Function::ProductSpecialist,
    ),
    known(
        "Quotation took three weeks",
        "Left lying over the holidays",
        Function::Management,
    ),
];

const fn known(subject: &'static str, cause: &'static str, department: Function) -> Grievance {
    Grievance {
        cause,
        department: Some(department),
        ..complaint(0, subject)
    }
}
