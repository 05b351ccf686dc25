//! What is drawn: shapes with what they stand for, and no colour.

use super::backend::FINE;
use plotters::style::RGBColor;
use plotters_backend::{BackendColor, BackendCoord};

/// What a shape stands for; the style sheet gives each role its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Axis lines.
    Axis,
    /// Lines behind the figures.
    Grid,
    /// The figures themselves.
    Series,
    /// The area that belongs to the figures.
    SeriesSoft,
    /// What belongs to the figures more closely than that.
    SeriesHalf,
    /// What the figures are compared with.
    Reference,
    /// Text.
    Label,
    /// What to look at first.
    Accent,
    /// What stands in the best of four zones.
    Best,
    /// In the second.
    Good,
    /// In the third.
    Poor,
    /// In the worst.
    Worst,
    /// In none, as nothing is known.
    Unknown,
    /// The ground of the best zone.
    BestGround,
    /// Of the second.
    GoodGround,
    /// Of the third.
    PoorGround,
    /// Of the worst.
    WorstGround,
    /// Of what is not known.
    UnknownGround,
}

impl Role {
    pub(super) const ALL: [Self; 18] = [
        Self::Axis,
        Self::Grid,
        Self::Series,
        Self::SeriesSoft,
        Self::SeriesHalf,
        Self::Reference,
        Self::Label,
        Self::Accent,
        Self::Best,
        Self::Good,
        Self::Poor,
        Self::Worst,
        Self::Unknown,
        Self::BestGround,
        Self::GoodGround,
        Self::PoorGround,
        Self::WorstGround,
        Self::UnknownGround,
    ];

    /// The role as a colour, which is all that plotters carries.
    pub fn colour(self) -> RGBColor {
        RGBColor(0xC0, 0xDE, self as u8)
    }

    /// The role behind a colour. A colour that stands for none, such as a default of plotters, is
    /// drawn like text: visible in either theme.
    pub(super) fn of(colour: BackendColor) -> Self {
        let marked = |role: &Self| {
            let RGBColor(r, g, b) = role.colour();
            (r, g, b) == colour.rgb
        };
        Self::ALL.into_iter().find(marked).unwrap_or(Self::Label)
    }

    /// Its class in the style sheet.
    pub fn class(self) -> &'static str {
        match self {
            Self::Axis => "axis",
            Self::Grid => "grid-line",
            Self::Series => "series",
            Self::SeriesSoft => "series-soft",
            Self::SeriesHalf => "series-half",
            Self::Reference => "reference",
            Self::Label => "label",
            Self::Accent => "accent",
            Self::Best => "best",
            Self::Good => "good",
            Self::Poor => "poor",
            Self::Worst => "worst",
            Self::Unknown => "unknown",
            Self::BestGround => "best-ground",
            Self::GoodGround => "good-ground",
            Self::PoorGround => "poor-ground",
            Self::WorstGround => "worst-ground",
            Self::UnknownGround => "unknown-ground",
        }
    }
}

/// A place in the picture, in its own units, from the top left.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// Rightwards.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

impl Spot {
    /// From plotters' fine pixels.
    pub(super) fn of((x, y): BackendCoord) -> Self {
        let units = |fine: i32| f64::from(fine) / f64::from(FINE);
        Self {
            x: units(x),
            y: units(y),
        }
    }
}

/// Which side of a text its place names. Sides are those of the picture; which one is the start of the
/// text depends on the direction of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The text lies to the right of its place.
    Left,
    /// The text lies around its place.
    Middle,
    /// The text lies to the left of its place.
    Right,
}

impl Anchor {
    /// The value of SVG's `text-anchor`.
    pub fn svg(self, right_to_left: bool) -> &'static str {
        match (self, right_to_left) {
            (Self::Middle, _) => "middle",
            (Self::Left, false) | (Self::Right, true) => "start",
            (Self::Right, false) | (Self::Left, true) => "end",
        }
    }
}

/// One thing drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// From one place to another.
    Line {
        /// What it stands for.
        role: Role,
        /// Start.
        from: Spot,
        /// End.
        to: Spot,
    },
    /// Through several places.
    Polyline {
        /// What it stands for.
        role: Role,
        /// The places.
        through: Vec<Spot>,
    },
    /// A rectangle.
    Rect {
        /// What it stands for.
        role: Role,
        /// Top left.
        at: Spot,
        /// Its width.
        width: f64,
        /// Its height.
        height: f64,
        /// Filled rather than outlined.
        filled: bool,
    },
    /// Circles of one size. Thousands of them are one thing to the page.
    Dots {
        /// What they stand for.
        role: Role,
        /// Their centres.
        centres: Vec<Spot>,
        /// Their radius.
        radius: f64,
        /// Filled rather than outlined.
        filled: bool,
    },
    /// A filled area.
    Polygon {
        /// What it stands for.
        role: Role,
        /// Its corners.
        corners: Vec<Spot>,
    },
    /// A line of text, always level.
    Text {
        /// What it stands for.
        role: Role,
        /// The text.
        content: String,
        /// Its place on the baseline.
        at: Spot,
        /// Which side of the text that place is.
        anchor: Anchor,
        /// Height of the letters, in units of the picture.
        size: f64,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_start_of_a_text_depends_on_the_direction_of_writing() {
        assert_eq!([false, true].map(|rtl| Anchor::Left.svg(rtl)), ["start", "end"]);
        assert_eq!([false, true].map(|rtl| Anchor::Right.svg(rtl)), ["end", "start"]);
        assert_eq!(
            [false, true].map(|rtl| Anchor::Middle.svg(rtl)),
            ["middle", "middle"]
        );
    }
}
