//! What a file can hold, and which columns go with it.

use super::Target;

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
    /// Invoices.
    Invoices,
    /// Answers to surveys.
    Surveys,
    /// What accounts need; a row may bring one rival who serves it.
    Needs,
    /// Signs of tactics.
    Signs,
}

impl Kind {
    /// Every kind, in the order in which they are imported: what is named comes before what names it.
    pub const ALL: [Self; 14] = [
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
        Self::Invoices,
        Self::Surveys,
        Self::Needs,
        Self::Signs,
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
                Wish,
                ShareOfWallet,
                ShareOfOurMargin,
                CentralPurchasing,
                PriceSensitivity,
                SwitchingCost,
                OrderingLinks,
                OurReplaceability,
                TheirReplaceability,
                SharesInformation,
                OffersIdeas,
                WaivesInspection,
                AsOf,
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
                Roles,
                Power,
                Attitude,
                AsOf,
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
                Transactional,
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
                PromiseContact,
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
            Self::Invoices => &[
                Number,
                Account,
                AccountName,
                IssuedOn,
                DueOn,
                PaidOn,
                WithheldOn,
                OurFault,
                Amount,
                Currency,
                Notes,
            ],
            Self::Surveys => &[Account, AccountName, On, Question, Score, Respondent, Notes],
            Self::Needs => &[
                Account,
                AccountName,
                What,
                Importance,
                Ours,
                Rival,
                RivalRating,
                AsOf,
            ],
            Self::Signs => &[Account, AccountName, On, Cue, Seen, Notes],
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
            Self::Invoices => &[&[Account, AccountName], &[IssuedOn], &[DueOn]],
            Self::Surveys => &[&[Account, AccountName], &[On], &[Question], &[Score]],
            Self::Needs => &[&[Account, AccountName], &[What], &[Importance, Ours, Rival]],
            Self::Signs => &[&[Account, AccountName], &[On], &[Cue]],
        }
    }
}
