//! What the columns of a file can mean.

/// What a column means. One meaning may serve several kinds: `Number` is the number of whatever the
/// row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// The number other systems know the row's record by.
    Number,
    /// Its name.
    Name,
    /// First name of a person; joined with the last name.
    FirstName,
    /// Last name of a person.
    LastName,
    /// Job title.
    Title,
    /// Electronic mail.
    Email,
    /// Telephone.
    Phone,
    /// The account above, by number or name.
    Parent,
    /// Headquarters, unit or site.
    AccountKind,
    /// Prospect, customer or lost.
    Stage,
    /// The day the account was lost.
    LostOn,
    /// Line of business.
    Segment,
    /// Street and number.
    Street,
    /// Postal code.
    PostalCode,
    /// City.
    City,
    /// State or province.
    Region,
    /// Country.
    Country,
    /// Fax.
    Fax,
    /// Web site.
    Website,
    /// ISO 4217 code of the row's amounts.
    Currency,
    /// The day the relation began, or a complaint was made.
    OpenedOn,
    /// Attention given.
    Tier,
    /// Closeness chosen.
    Posture,
    /// Closeness they wish for, 1 to 5.
    Wish,
    /// How much a person decides, 1 to 5.
    Power,
    /// How a person stands to us, −2 to 2.
    Attitude,
    /// A person's roles in the buying decision, separated by `;` or `|`.
    Roles,
    /// Our share of what they spend.
    ShareOfWallet,
    /// Their share of our margin.
    ShareOfOurMargin,
    /// Share bought by their head office.
    CentralPurchasing,
    /// How much price decides, 1 to 5.
    PriceSensitivity,
    /// What changing supplier would cost them.
    SwitchingCost,
    /// Direct ordering links they use.
    OrderingLinks,
    /// How easily they replace us, 1 to 5.
    OurReplaceability,
    /// How easily we replace them, 1 to 5.
    TheirReplaceability,
    /// They tell us what they would not tell everybody.
    SharesInformation,
    /// They offer ideas.
    OffersIdeas,
    /// They take deliveries without inspection.
    WaivesInspection,
    /// Labels, separated by `,` `;` or `|`.
    Tags,
    /// Kept under the column's own heading as one of the user's fields.
    Custom,
    /// The person named in an account's row.
    ContactName,
    /// That person's job title.
    ContactTitle,
    /// That person's mail.
    ContactEmail,
    /// That person's telephone.
    ContactPhone,
    /// What a colleague does.
    Function,
    /// Full cost of an hour.
    CostPerHour,
    /// How a product is packed.
    Unit,
    /// List price.
    Price,
    /// Our cost.
    Cost,
    /// Units in stock.
    Stock,
    /// Days from order to delivery.
    LeadDays,
    /// No longer sold.
    Discontinued,
    /// The account the row belongs to, by number or name.
    Account,
    /// The account's name, where its number is missing.
    AccountName,
    /// The day an order was placed.
    OrderedOn,
    /// The day something is due.
    DueOn,
    /// The day it was delivered or kept.
    DeliveredOn,
    /// Arrived without a defect.
    DefectFree,
    /// Who sold it, by number or name.
    Seller,
    /// Total of an order.
    Total,
    /// The order a line belongs to, by number.
    Order,
    /// The product of a line, by number or name.
    Product,
    /// Free text of a line.
    LineText,
    /// How much.
    Quantity,
    /// Price per unit before discount.
    UnitPrice,
    /// Share taken off.
    Discount,
    /// The day of a touchpoint, an answer or a sign.
    On,
    /// By what means people met.
    Channel,
    /// From which side it came.
    Direction,
    /// Their people, by name, separated by `;` or `|`.
    Contacts,
    /// Our people, by number or name, separated by `;` or `|`.
    Colleagues,
    /// Minutes spent.
    Minutes,
    /// Share of them spent on orders and prices.
    Transactional,
    /// Tone, −2 to 2.
    Sentiment,
    /// What was said.
    Notes,
    /// Whose promise it is.
    Side,
    /// What was promised, or what is needed.
    What,
    /// The day it was promised.
    MadeOn,
    /// The day it was broken.
    BrokenOn,
    /// The day it was dropped by both.
    CancelledOn,
    /// Who gave our word.
    Promiser,
    /// Who must deliver.
    Deliverer,
    /// The function that must deliver.
    DelivererFunction,
    /// Who answers for the whole chain.
    Accountable,
    /// Who of theirs gave their word, or got ours, by name.
    PromiseContact,
    /// What a complaint is about.
    Subject,
    /// The day of our first answer.
    AnsweredOn,
    /// The day it was settled.
    ResolvedOn,
    /// Its cause.
    Cause,
    /// The function that answers for it.
    Department,
    /// The first day of a contract.
    StartsOn,
    /// The last day of its first term, where the length of a term is not told.
    EndsOn,
    /// The day it ended.
    EndedOn,
    /// The day notice was given.
    NoticeOn,
    /// Months in a term.
    Term,
    /// It goes on unless notice is given.
    Renews,
    /// Days of notice.
    NoticeDays,
    /// What is paid for a term.
    Fee,
    /// Orders are paid by the fee.
    CoversOrders,
    /// Prices may be compared with others'.
    Benchmarking,
    /// The day an invoice was issued.
    IssuedOn,
    /// The day it was paid.
    PaidOn,
    /// The day it was said to be held back.
    WithheldOn,
    /// It waits through our own fault.
    OurFault,
    /// What is to be paid.
    Amount,
    /// What was asked.
    Question,
    /// The answer on the question's scale.
    Score,
    /// Who answered, by name.
    Respondent,
    /// How much a need matters, 1 to 5.
    Importance,
    /// How well we serve it, 1 to 5.
    Ours,
    /// Another supplier who serves it.
    Rival,
    /// How well that one serves it, 1 to 5.
    RivalRating,
    /// The day from which the row's judgements hold.
    AsOf,
    /// What was looked at.
    Cue,
    /// It was there, or looked for in vain.
    Seen,
}

/// In what shape a target wants its cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Content {
    Text,
    Day,
    Number,
    Share,
}

impl Target {
    pub(super) fn content(self) -> Content {
        use Target::*;
        match self {
            LostOn | OpenedOn | OrderedOn | DueOn | DeliveredOn | On | MadeOn | BrokenOn | CancelledOn
            | AnsweredOn | ResolvedOn | StartsOn | EndsOn | EndedOn | NoticeOn | IssuedOn | PaidOn
            | WithheldOn | AsOf => Content::Day,
            CostPerHour | Price | Cost | Stock | LeadDays | Total | Quantity | UnitPrice | Minutes
            | Sentiment | Power | Attitude | Term | NoticeDays | Fee | Wish | PriceSensitivity
            | SwitchingCost | OrderingLinks | OurReplaceability | TheirReplaceability | Amount | Score
            | Importance | Ours | RivalRating => Content::Number,
            Discount | Transactional | ShareOfWallet | ShareOfOurMargin | CentralPurchasing => Content::Share,
            _ => Content::Text,
        }
    }
}
