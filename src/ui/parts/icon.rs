//! Icons: plain strokes in the colour of the text, hidden from assistive technology because a word
//! always stands beside them.

use leptos::prelude::*;

/// A small picture beside a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Icon {
    /// The house mark: two lines that meet.
    Brand,
    /// Today's work.
    Today,
    /// The list of accounts.
    Accounts,
    /// The whole book.
    Portfolio,
    /// What else there is.
    More,
    /// Finding.
    Search,
    /// Rules and data.
    Settings,
    /// What words mean.
    Help,
    /// Take back.
    Undo,
    /// Make again.
    Redo,
    /// Something is at risk.
    Warning,
    /// Rising.
    Up,
    /// Falling.
    Down,
    /// Unchanged.
    Level,
    /// A contact event.
    Touchpoint,
    /// A promise.
    Promise,
    /// A complaint.
    Complaint,
    /// A contract.
    Contract,
    /// An order.
    Order,
    /// An invoice.
    Invoice,
    /// An answer to a survey.
    Survey,
    /// A sign of a tactic.
    Sign,
    /// Changing what stands here.
    Edit,
    /// Where a card is taken hold of.
    Handle,
}

impl Icon {
    /// Every icon, for the page of parts.
    #[cfg(debug_assertions)]
    pub(crate) const ALL: [Self; 24] = [
        Self::Brand,
        Self::Today,
        Self::Accounts,
        Self::Portfolio,
        Self::More,
        Self::Search,
        Self::Settings,
        Self::Help,
        Self::Undo,
        Self::Redo,
        Self::Warning,
        Self::Up,
        Self::Down,
        Self::Level,
        Self::Touchpoint,
        Self::Promise,
        Self::Complaint,
        Self::Contract,
        Self::Order,
        Self::Invoice,
        Self::Survey,
        Self::Sign,
        Self::Edit,
        Self::Handle,
    ];

    fn path(self) -> &'static str {
        match self {
            Self::Brand => "M4 20 12 4l8 16M8 12h8",
            Self::Today => "M4 6h16v14H4zM4 10h16M8 3v4M16 3v4",
            Self::Accounts => "M4 5h16M4 10h16M4 15h16M4 20h16",
            Self::Portfolio => "M4 20V4M4 20h16M7 16c4-1 6-8 12-9",
            Self::Settings => "M4 7h9M17 7h3M4 17h3M11 17h9M13 4v6M7 14v6",
            Self::Help => "M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18zM9.5 9.5a2.5 2.5 0 1 1 2.5 3v1.5M12 17v.5",
            Self::More => "M5 11v2M12 11v2M19 11v2",
            Self::Search => "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 1 0 0-13zM15.5 15.5 21 21",
            Self::Undo => "M9 5 4 10l5 5M4 10h10a6 6 0 0 1 0 12h-3",
            Self::Redo => "M15 5l5 5-5 5M20 10H10a6 6 0 0 0 0 12h3",
            Self::Warning => "M12 3 2 21h20zM12 10v5M12 17.5v.5",
            Self::Up => "M5 15l7-7 7 7",
            Self::Down => "M5 9l7 7 7-7",
            Self::Level => "M5 12h14",
            Self::Touchpoint => "M4 5h16v11H10l-5 4v-4H4z",
            Self::Promise => "M4 12l5 5L20 6",
            Self::Complaint => "M12 4v10M12 18v1.5",
            Self::Contract => "M6 3h9l4 4v14H6zM9 11h7M9 15h4",
            Self::Invoice => "M6 3h12v18l-3-2-3 2-3-2-3 2zM9 8h6M9 12h6",
            Self::Survey => "M4 5h16v11H10l-5 4v-4H4zM8 11l3 2 5-5",
            Self::Sign => "M5 21V4l14 4-14 4",
            Self::Edit => "M4 20l1-5L16 4l4 4L9 19zM14 6l4 4",
            Self::Handle => "M9 5v.1M9 12v.1M9 19v.1M15 5v.1M15 12v.1M15 19v.1",
            Self::Order => "M4 8h16l-2 12H6zM9 8a3 3 0 0 1 6 0",
        }
    }

    /// The picture.
    pub(crate) fn view(self) -> AnyView {
        let mirrored = matches!(self, Self::Undo | Self::Redo);
        view! {
            <svg class="icon" class:mirrored=mirrored viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                <path d=self.path()/>
            </svg>
        }
        .into_any()
    }
}
