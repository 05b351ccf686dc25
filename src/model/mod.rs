//! The records, and the book that holds them.
//!
//! Nothing here knows a browser, a clock or a language. A [`Book`] is an immutable value; the one
//! way to change it is [`Book::edit`], and taking an edit back is itself an edit.

mod account;
mod amount;
mod belief;
mod book;
mod by_hand;
mod contract;
mod criteria;
mod day;
mod dossier;
mod edit;
mod events;
mod history;
mod id;
mod integrity;
mod invoice;
mod merge;
mod need;
mod people;
mod policy;
mod record;
mod records;
mod refusal;
mod sign;
mod stamp;
mod survey;
mod trade;
mod validate;

pub use account::{Account, AccountKind, Address, Posture, Stage, Tier};
pub use amount::{Currency, Exact, Money, NotACurrency, Price, Quantity, Share};
pub use belief::{Basis, Beliefs, Observation};
pub use book::{Book, BookParts, Held};
pub use by_hand::{ByHand, HandBand};
pub use contract::Contract;
pub use criteria::{Anchor, Criterion, Figure, Measure};
pub use dossier::Dossier;
pub use edit::{Change, Edit, Undo, accounts_touched};
pub use events::{Channel, Complaint, Direction, Promise, Side, Touchpoint};
pub use history::History;
pub use id::{
    AccountId, ColleagueId, ComplaintId, ContactId, ContractId, InvoiceId, Mint, NeedId, OrderId, ProductId,
    PromiseId, RecordRef, SignId, SurveyId, TouchpointId,
};
pub use invoice::Invoice;
pub use merge::{Choice, Choices, Merge, Merged, Standing};
pub use need::{Need, Rival};
pub use people::{BuyingRole, Colleague, Contact, Function, Roles};
pub use policy::{
    BandStarts, ComplaintTarget, FactorKind, HalfLives, Policy, Rhythm, ValueAssumptions, Weights,
};
pub use record::Record;
pub use records::{Identified, Records};
pub use refusal::{Field, Reason, Refusal};
pub use sign::{Cue, Sign, Tactic};
pub use stamp::{Moment, Signature, Stamp};
pub use survey::{Question, Survey};
pub use trade::{Order, OrderLine, Product};
pub use validate::{NAME_LIMIT, TEXT_LIMIT};
