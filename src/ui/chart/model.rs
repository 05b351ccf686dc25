//! What a chart shows, before it has a size.

use super::course::Course;
use super::cumulative::Curve;
use super::ranges::{self, Ranges};
use super::scatter::Scatter;
use super::shape::{Shape, Spot};
use super::spark::{self, Spark};
use super::strip::Strip;
use crate::i18n::{Direction, Text, t};

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

impl ChartModel {
    /// A chart with the words that all charts share.
    pub fn new(text: &Text, title: String, description: String, plot: Plot, table: Table) -> Self {
        let hint = if plot.leads() {
            t!(text, "chart-hint-leads")
        } else {
            t!(text, "chart-hint")
        };
        Self {
            title,
            description,
            hint,
            save_svg: t!(text, "chart-save-svg"),
            save_png: t!(text, "chart-save-png"),
            save_failed: t!(text, "recover-no-file"),
            direction: text.dir(),
            plot,
            table,
        }
    }
}

/// The kinds of chart.
#[derive(Clone, Debug, PartialEq)]
pub enum Plot {
    /// How much few bring.
    Cumulative(Curve),
    /// How a figure went and will go.
    Course(Course),
    /// How two figures go together, before zones of one of them.
    Scatter(Scatter),
    /// What happened when.
    Strip(Strip),
    /// How a figure went.
    Spark(Spark),
    /// How sure a figure is.
    Ranges(Ranges),
}

impl Plot {
    /// Whether it is read in passing, beside other things.
    pub fn is_small(&self) -> bool {
        matches!(self, Self::Spark(_) | Self::Ranges(_))
    }

    /// Whether its points lead on.
    fn leads(&self) -> bool {
        matches!(self, Self::Scatter(_))
    }

    /// The frame for so many pixels of width.
    pub fn frame(&self, width: f64, direction: Direction) -> Frame {
        match self {
            Self::Cumulative(_) | Self::Course(_) | Self::Scatter(_) => Frame::fitting(width, direction),
            Self::Strip(strip) => Frame {
                height: strip.height(),
                ..Frame::fitting(width, direction)
            },
            Self::Spark(_) => Frame::small(width, spark::HEIGHT, direction),
            Self::Ranges(_) => Frame::small(width, ranges::HEIGHT, direction),
        }
    }

    /// Lays the chart out.
    ///
    /// # Errors
    /// The frame leaves no room for axes and text.
    pub fn draw(&self, frame: Frame) -> Result<Picture, NotDrawn> {
        match self {
            Self::Cumulative(curve) => curve.draw(frame),
            Self::Course(course) => course.draw(frame),
            Self::Scatter(scatter) => scatter.draw(frame),
            Self::Strip(strip) => strip.draw(frame),
            Self::Spark(spark) => spark.draw(frame),
            Self::Ranges(ranges) => ranges.draw(frame),
        }
    }
}

/// The room given to a chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    /// Width in CSS pixels: at this width, text has its true size.
    pub width: u32,
    /// Height in CSS pixels.
    pub height: u32,
    /// The horizontal axis starts at the right.
    pub right_to_left: bool,
}

impl Frame {
    /// Narrower than this, a chart scrolls rather than becoming unreadable.
    pub(super) const LEAST: u32 = 260;
    /// Wider than this, a chart grows with its text.
    const MOST: u32 = 960;
    /// The same for a chart that is read in passing.
    pub(super) const SMALLEST: u32 = 120;
    const SMALL: u32 = 480;

    /// A frame for so many pixels, whose height goes with its width.
    pub fn fitting(width: f64, direction: Direction) -> Self {
        let width = stepped(width, Self::LEAST, Self::MOST);
        Self {
            width,
            height: (width * 9 / 16).clamp(280, 440),
            right_to_left: direction == Direction::Rtl,
        }
    }

    /// A frame for so many pixels beside other things.
    fn small(width: f64, height: u32, direction: Direction) -> Self {
        Self {
            width: stepped(width, Self::SMALLEST, Self::SMALL),
            height,
            right_to_left: direction == Direction::Rtl,
        }
    }
}

/// Widths are stepped, since a drawing at every pixel of a moving window edge would be wasted.
fn stepped(width: f64, least: u32, most: u32) -> u32 {
    ((width.max(0.0) / 20.0).floor() as u32 * 20).clamp(least, most)
}

/// A chart laid out for a frame.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Width of the view box.
    pub width: f64,
    /// Height of the view box.
    pub height: f64,
    /// The corner from which the axes run, for the lines that lead from a point to them; none without axes.
    pub origin: Option<Spot>,
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
    /// Where it leads, if anywhere.
    pub href: Option<String>,
    /// How far from it a pointer still means it.
    pub reach: f64,
}

impl Point {
    /// How far a finger may miss a point that stands alone, in CSS pixels.
    const REACH: f64 = 14.0;
    /// Points that lie on each other still answer to the pointer this far.
    const LEAST: f64 = 4.0;

    /// A point that leads nowhere.
    pub fn new(at: Spot, label: String) -> Self {
        Self {
            at,
            label,
            href: None,
            reach: Self::REACH,
        }
    }
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
    /// A picture whose neighbouring points share the room between them.
    pub(super) fn new(frame: Frame, origin: Option<Spot>, shapes: Vec<Shape>, points: Vec<Point>) -> Self {
        let apart = |a: Spot, b: Spot| (a.x - b.x).hypot(a.y - b.y);
        let nearest = |place: usize, at: Spot| {
            let others = points.iter().enumerate().filter(|(other, _)| *other != place);
            others
                .map(|(_, other)| apart(at, other.at))
                .fold(f64::INFINITY, f64::min)
        };
        let reaches: Vec<f64> = points
            .iter()
            .enumerate()
            .map(|(place, point)| (nearest(place, point.at) / 2.0).clamp(Point::LEAST, Point::REACH))
            .collect();
        let points = points.into_iter().zip(reaches);
        Self {
            width: f64::from(frame.width),
            height: f64::from(frame.height),
            origin,
            shapes,
            points: points.map(|(point, reach)| Point { reach, ..point }).collect(),
        }
    }

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

    fn picture(places: &[f64]) -> Picture {
        let point = |x: &f64| Point::new(Spot { x: *x, y: 0.0 }, String::new());
        let points = places.iter().map(point).collect();
        Picture::new(Frame::fitting(300.0, Direction::Ltr), None, Vec::new(), points)
    }

    #[test]
    fn keys_follow_the_axis_and_stop_at_its_ends() {
        let three = picture(&[0.0, 50.0, 100.0]);
        let keys = ["ArrowRight", "ArrowLeft", "Home", "End", "Tab"];
        let to = |from, direction| keys.map(|key| three.moved(key, from, direction));
        assert_eq!(to(0, Direction::Ltr), [Some(1), Some(0), Some(0), Some(2), None]);
        assert_eq!(to(2, Direction::Ltr), [Some(2), Some(1), Some(0), Some(2), None]);
        assert_eq!(to(0, Direction::Rtl), [Some(0), Some(1), Some(0), Some(2), None]);
        assert_eq!(picture(&[]).moved("End", 0, Direction::Ltr), None);
    }

    #[test]
    fn neighbours_share_the_room_between_them() {
        let reaches: Vec<f64> = picture(&[0.0, 10.0, 100.0, 101.0])
            .points
            .iter()
            .map(|point| point.reach)
            .collect();
        assert_eq!(reaches, [5.0, 5.0, 4.0, 4.0]);
        assert_eq!(picture(&[7.0]).points[0].reach, Point::REACH);
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
