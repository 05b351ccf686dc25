//! An estimate on its scale, with the range that holds four times in five, and the one that holds nineteen
//! times in twenty.

use super::backend::Recorder;
use super::layout::{Area, Axis, Canvas, Drawn, Tick, fine, label_of, spaced, widest, words};
use super::model::{Frame, NotDrawn, Picture, Point};
use super::shape::{Role, Shape, Spot};
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};

/// Its height, in CSS pixels.
pub(super) const HEIGHT: u32 = 52;
/// Room below for the marks of the scale.
const BELOW: f64 = 24.0;

/// An estimate with its ranges.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranges {
    /// The estimate.
    pub value: f64,
    /// Where it lies with a chance of 80 %.
    pub likely: (f64, f64),
    /// Where it lies with a chance of 95 %.
    pub almost: (f64, f64),
    /// Marks of the scale, from its least to its most.
    pub ticks: Vec<Tick>,
    /// What the estimate says.
    pub value_label: String,
    /// What the ends of the narrower range say.
    pub likely_label: String,
    /// What the ends of the wider range say.
    pub almost_label: String,
}

impl Ranges {
    /// Lays the ranges out.
    ///
    /// # Errors
    /// The frame is smaller than the smallest.
    pub fn draw(&self, frame: Frame) -> Result<Picture, NotDrawn> {
        if frame.width < Frame::SMALLEST {
            return Err(NotDrawn);
        }
        let mut shapes = Vec::new();
        let points = self.record(frame, &mut shapes).map_err(|_| NotDrawn)?;
        Ok(Picture::new(frame, None, shapes, points))
    }

    fn record(&self, frame: Frame, shapes: &mut Vec<Shape>) -> Drawn<Vec<Point>> {
        let root = Recorder::new((frame.width, frame.height), shapes).into_drawing_area();
        let mut canvas = self.canvas(&root, frame)?;
        canvas
            .configure_mesh()
            .disable_mesh()
            .disable_y_axis()
            .axis_style(Role::Axis.colour())
            .label_style(words(HPos::Center, VPos::Center))
            .set_all_tick_mark_size(fine(4.0))
            .x_label_formatter(&|at: &f64| label_of(&self.ticks, *at))
            .draw()?;
        // Told apart by height and not by colour alone.
        let range = |(low, high): (f64, f64), half: f64, style: ShapeStyle| {
            Rectangle::new([(low, 0.55 - half), (high, 0.55 + half)], style)
        };
        canvas.draw_series([
            range(self.almost, 0.15, Role::SeriesSoft.colour().filled()),
            range(self.almost, 0.15, Role::Series.colour().into()),
            range(self.likely, 0.3, Role::SeriesHalf.colour().filled()),
        ])?;
        let estimate = vec![(self.value, 0.1), (self.value, 1.0)];
        canvas.draw_series([PathElement::new(estimate, Role::Series.colour())])?;
        let ends = [
            (self.almost.0, &self.almost_label),
            (self.likely.0, &self.likely_label),
            (self.value, &self.value_label),
            (self.likely.1, &self.likely_label),
            (self.almost.1, &self.almost_label),
        ];
        let point = |(at, label): (f64, &String)| {
            let at = Spot::of(canvas.backend_coord(&(at, 0.55)));
            Point::new(at, label.clone())
        };
        Ok(ends.map(point).into())
    }

    fn canvas<'a, 'b>(&self, root: &'a Area<'b>, frame: Frame) -> Drawn<Canvas<'a, 'b>> {
        // Half of the first label and half of the last stand beyond the scale.
        let beyond = (widest(&self.ticks) / 2.0).max(4.0) + 1.0;
        let at = |tick: Option<&Tick>| tick.map_or(0.0, |tick| tick.at);
        let scale = at(self.ticks.first())..at(self.ticks.last());
        let kept = spaced(&self.ticks, &scale, f64::from(frame.width) - 2.0 * beyond);
        ChartBuilder::on(root)
            .margin_left(fine(beyond))
            .margin_right(fine(beyond))
            .x_label_area_size(fine(BELOW))
            .build_cartesian_2d(
                Axis::new(scale, &kept).mirrored(frame.right_to_left),
                Axis::new(0.0..1.0, &[]),
            )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Direction;
    use crate::ui::chart::{Plot, probe, round_marks};

    fn drawn(ends: [f64; 5], width: u32, direction: Direction) -> Picture {
        let [low95, low80, value, high80, high95] = ends;
        let tick = |at: f64| Tick {
            at,
            label: format!("{at:.0}"),
        };
        let plot = Plot::Ranges(Ranges {
            value,
            likely: (low80, high80),
            almost: (low95, high95),
            ticks: round_marks(low95.min(0.0), high95.max(0.0), 3)
                .into_iter()
                .map(tick)
                .collect(),
            value_label: "estimate".into(),
            likely_label: "likely".into(),
            almost_label: "almost".into(),
        });
        plot.draw(plot.frame(f64::from(width), direction))
            .expect("room enough")
    }

    #[test]
    fn ranges_of_any_size_stay_inside_their_frame() {
        for ends in [
            [44.0, 50.0, 62.0, 74.0, 80.0],
            [0.0; 5],
            [-1e12, -5.0, 0.0, 5.0, 1e12],
            [7.0, 7.0, 7.0, 7.0, 7.0],
            [-9.0, -8.0, -7.0, -6.0, -5.0],
        ] {
            for width in [40, 120, 260, 960] {
                for direction in [Direction::Ltr, Direction::Rtl] {
                    let picture = drawn(ends, width, direction);
                    probe::sound(&picture, &format!("{ends:?} at {width} {direction:?}"));
                    assert_eq!(picture.points.len(), 5);
                }
            }
        }
    }

    #[test]
    fn points_follow_the_scale_in_either_direction() {
        let ends = [44.0, 50.0, 62.0, 74.0, 80.0];
        let there = drawn(ends, 260, Direction::Ltr).points;
        assert!(there.is_sorted_by(|a, b| a.at.x < b.at.x));
        let labels: Vec<&str> = there.iter().map(|point| point.label.as_str()).collect();
        assert_eq!(labels, ["almost", "likely", "estimate", "likely", "almost"]);
        let back = drawn(ends, 260, Direction::Rtl).points;
        assert!(back.is_sorted_by(|a, b| a.at.x > b.at.x));
    }

    #[test]
    fn the_likelier_range_is_higher_and_lies_inside_the_other() {
        let picture = drawn([44.0, 50.0, 62.0, 74.0, 80.0], 260, Direction::Ltr);
        let rect = |wanted: Role| {
            let found = picture.shapes.iter().find_map(|shape| match shape {
                Shape::Rect {
                    role,
                    at,
                    width,
                    height,
                    ..
                } if *role == wanted => Some((*at, *width, *height)),
                _ => None,
            });
            found.expect("both are drawn")
        };
        let (likely, almost) = (rect(Role::SeriesHalf), rect(Role::SeriesSoft));
        assert!(likely.2 > almost.2 + 4.0 && likely.1 < almost.1 && likely.0.x > almost.0.x);
    }
}
