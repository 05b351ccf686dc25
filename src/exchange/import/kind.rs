//! What a file can hold, and what its columns can mean.

/// What the rows of a file are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Our own people.
    Colleagues,
    /// What we sell.
    Products,
    /// Customers, with one person each if the file names one.
    Accounts,
    /// People at the customers.
    Contacts,
    /// Orders; a row may bring one line of its order.
    Orders,
    /// Lines of orders, joined to them by number.
    OrderLines,
    /// Contact events.
    Touchpoints,
    /// Promises of either side.
    Promises,
    /// Complaints.
    Complaints,
    /// Contracts.
    Contracts,
}

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
    /// The day of a touchpoint.
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
    /// Tone, −2 to 2.
    Sentiment,
    /// What was said.
    Notes,
    /// Whose promise it is.
    Side,
    /// What was promised.
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
}

/// In what shape a target wants its cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Content {
    Text,
    Day,
    Number,
    Share,
}

impl Kind {
    /// Every kind, in the order in which they are imported: what is named comes before what names it.
    pub const ALL: [Self; 10] = [
        Self::Colleagues,
        Self::Products,
        Self::Accounts,
        Self::Contacts,
        Self::Orders,
        Self::OrderLines,
        Self::Touchpoints,
        Self::Promises,
        Self::Complaints,
        Self::Contracts,
    ];

    /// What its columns can mean, in the order offered.
    pub fn targets(self) -> &'static [Target] {
        use Target::*;
        match self {
            Self::Colleagues => &[
                Number,
                Name,
                FirstName,
                LastName,
                Title,
                Function,
                Email,
                Phone,
                CostPerHour,
                Currency,
            ],
            Self::Products => &[
                Number,
                Name,
                Unit,
                Price,
                Cost,
                Currency,
                Stock,
                LeadDays,
                Discontinued,
            ],
            Self::Accounts => &[
                Number,
                Name,
                ContactName,
                ContactTitle,
                ContactEmail,
                ContactPhone,
                Street,
                PostalCode,
                City,
                Region,
                Country,
                Phone,
                Fax,
                Website,
                Currency,
                Parent,
                AccountKind,
                Stage,
                Segment,
                Tier,
                Posture,
                OpenedOn,
                LostOn,
                Tags,
                Custom,
            ],
            Self::Contacts => &[
                Account,
                AccountName,
                Name,
                FirstName,
                LastName,
                Title,
                Email,
                Phone,
            ],
            Self::Orders => &[
                Number,
                Account,
                AccountName,
                OrderedOn,
                DueOn,
                DeliveredOn,
                DefectFree,
                Seller,
                Total,
                Currency,
                Product,
                LineText,
                Quantity,
                UnitPrice,
                Discount,
            ],
            Self::OrderLines => &[Order, Product, LineText, Quantity, UnitPrice, Discount, Currency],
            Self::Touchpoints => &[
                Account,
                AccountName,
                On,
                Channel,
                Direction,
                Contacts,
                Colleagues,
                Minutes,
                Sentiment,
                Notes,
            ],
            Self::Promises => &[
                Account,
                AccountName,
                What,
                Side,
                MadeOn,
                DueOn,
                DeliveredOn,
                BrokenOn,
                CancelledOn,
                Promiser,
                Deliverer,
                DelivererFunction,
                Accountable,
            ],
            Self::Complaints => &[
                Account,
                AccountName,
                Subject,
                OpenedOn,
                AnsweredOn,
                ResolvedOn,
                Cause,
                Department,
            ],
            Self::Contracts => &[
                Number,
                Account,
                AccountName,
                Subject,
                StartsOn,
                EndsOn,
                Term,
                Renews,
                NoticeDays,
                NoticeOn,
                EndedOn,
                Fee,
                Currency,
                CoversOrders,
                Benchmarking,
            ],
        }
    }

    /// What a file of this kind must bring: of each group at least one.
    pub fn needs(self) -> &'static [&'static [Target]] {
        use Target::*;
        match self {
            Self::Colleagues => &[&[Name, LastName, FirstName]],
            Self::Products | Self::Accounts => &[&[Name]],
            Self::Contacts => &[&[Account, AccountName], &[Name, LastName, FirstName]],
            Self::Orders => &[&[Account, AccountName], &[OrderedOn]],
            Self::OrderLines => &[&[Order], &[Quantity], &[UnitPrice]],
            Self::Touchpoints => &[&[Account, AccountName], &[On], &[Channel]],
            Self::Promises => &[&[Account, AccountName], &[What], &[MadeOn]],
            Self::Complaints => &[&[Account, AccountName], &[Subject], &[OpenedOn]],
            Self::Contracts => &[
                &[Account, AccountName],
                &[Subject, Number],
                &[StartsOn],
                &[Term, EndsOn],
            ],
        }
    }
}

impl Target {
    pub(super) fn content(self) -> Content {
        use Target::*;
        match self {
            LostOn | OpenedOn | OrderedOn | DueOn | DeliveredOn | On | MadeOn | BrokenOn | CancelledOn
            | AnsweredOn | ResolvedOn | StartsOn | EndsOn | EndedOn | NoticeOn => Content::Day,
            CostPerHour | Price | Cost | Stock | LeadDays | Total | Quantity | UnitPrice | Minutes
            | Sentiment | Term | NoticeDays | Fee => Content::Number,
            Discount => Content::Share,
            _ => Content::Text,
        }
    }
}
