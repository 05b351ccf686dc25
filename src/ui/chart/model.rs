//! What a chart shows, before it has a size.

use super::backend::{Shape, Spot};
use super::concentration::Curve;
use crate::i18n::Direction;

/// A chart with everything a person may want of it, in words and as a table.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartModel {
    /// Its name.
    pub title: String,
    /// What it shows, in a sentence, for those who see it and those who do not.
    pub description: String,
    /// How to move between its points.
    pub hint: String,
    /// What the button says that saves it as lines.
    pub save_svg: String,
    /// The same as points.
    pub save_png: String,
    /// What is said where the browser makes no file of it.
    pub save_failed: String,
    /// Which way its text is written; axes are mirrored with it.
    pub direction: Direction,
    /// What is drawn.
    pub plot: Plot,
    /// The same figures as a table.
    pub table: Table,
}

/// The kinds of chart.
#[derive(Clone, Debug, PartialEq)]
pub enum Plot {
    /// How much few bring.
    Concentration(Curve),
}

impl Plot {
    /// Lays the chart out.
    ///
    /// # Errors
    /// The frame leaves no room for axes and text.
    pub fn draw(&self, frame: Frame) -> Result<Picture, NotDrawn> {
        match self {
            Self::Concentration(curve) => curve.draw(frame),
        }
    }
}

/// The room given to a chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    /// Width in CSS pixels: at this width, text has its true size.
    pub width: u32,
    /// The horizontal axis starts at the right.
    pub right_to_left: bool,
}

impl Frame {
    /// Narrower than this, a chart scrolls rather than becoming unreadable.
    pub(super) const LEAST: u32 = 260;
    /// Wider than this, a chart grows with its text.
    const MOST: u32 = 960;

    /// A frame for so many pixels. Widths are stepped, since a drawing at every pixel of a moving window
    /// edge would be wasted.
    pub fn fitting(width: f64, direction: Direction) -> Self {
        let stepped = (width.max(0.0) / 20.0).floor() as u32 * 20;
        Self {
            width: stepped.clamp(Self::LEAST, Self::MOST),
            right_to_left: direction == Direction::Rtl,
        }
    }

    /// The height that goes with the width.
    pub fn height(self) -> u32 {
        (self.width * 9 / 16).clamp(280, 440)
    }
}

/// A chart laid out for a frame.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Width of the view box.
    pub width: f64,
    /// Height of the view box.
    pub height: f64,
    /// Where the axes run, for the lines that lead from a point to them: the corner of the origin.
    pub origin: Spot,
    /// What is drawn, back to front.
    pub shapes: Vec<Shape>,
    /// What can be pointed at, in reading order.
    pub points: Vec<Point>,
}

/// A point that can be reached by pointer and keyboard.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// Where it is.
    pub at: Spot,
    /// What it says.
    pub label: String,
}

/// The frame leaves no room for axes and text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no room to draw the chart")]
pub struct NotDrawn;

/// The figures of a chart as rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What opens it, and its caption.
    pub caption: String,
    /// Heads of the columns.
    pub columns: Vec<Column>,
    /// Rows, the same number of cells in each.
    pub rows: Vec<Vec<Cell>>,
    /// What is not listed, if not all is.
    pub note: Option<String>,
}

/// A column of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its head.
    pub label: String,
    /// Holds figures, which are aligned.
    pub figures: bool,
}

/// A cell of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// What it says.
    pub text: String,
    /// Where it leads, if anywhere.
    pub href: Option<String>,
}

impl Cell {
    /// A cell that leads nowhere.
    pub fn plain(text: String) -> Self {
        Self { text, href: None }
    }
}

impl Picture {
    /// Where a key leads from one point, if it moves at all. Points follow the axis, so that the arrow
    /// goes the way the eye does.
    pub fn moved(&self, key: &str, from: usize, direction: Direction) -> Option<usize> {
        let last = self.points.len().checked_sub(1)?;
        let onwards = match direction {
            Direction::Ltr => "ArrowRight",
            Direction::Rtl => "ArrowLeft",
        };
        match key {
            "Home" => Some(0),
            "End" => Some(last),
            "ArrowLeft" | "ArrowRight" if key == onwards => Some((from + 1).min(last)),
            "ArrowLeft" | "ArrowRight" => Some(from.min(last).saturating_sub(1)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(points: usize) -> Picture {
        let at = Spot { x: 0.0, y: 0.0 };
        let points = vec![
            Point {
                at,
                label: String::new()
            };
            points
        ];
        Picture {
            width: 100.0,
            height: 100.0,
            origin: at,
            shapes: Vec::new(),
            points,
        }
    }

    #[test]
    fn keys_follow_the_axis_and_stop_at_its_ends() {
        let three = picture(3);
        let keys = ["ArrowRight", "ArrowLeft", "Home", "End", "Tab"];
        let to = |from, direction| keys.map(|key| three.moved(key, from, direction));
        assert_eq!(to(0, Direction::Ltr), [Some(1), Some(0), Some(0), Some(2), None]);
        assert_eq!(to(2, Direction::Ltr), [Some(2), Some(1), Some(0), Some(2), None]);
        assert_eq!(to(0, Direction::Rtl), [Some(0), Some(1), Some(0), Some(2), None]);
        assert_eq!(picture(0).moved("End", 0, Direction::Ltr), None);
    }

    #[test]
    fn a_frame_is_stepped_and_bounded() {
        let width = |pixels| Frame::fitting(pixels, Direction::Ltr).width;
        assert_eq!(
            [width(0.0), width(333.0), width(339.9), width(5_000.0)],
            [260, 320, 320, 960]
        );
    }
}
