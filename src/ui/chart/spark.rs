//! A small line: how a figure went, to be read in passing.

use super::backend::Recorder;
use super::layout::{Axis, Drawn, fine};
use super::model::{Frame, NotDrawn, Picture, Point};
use super::shape::{Role, Shape, Spot};
use plotters::prelude::*;

/// Its height, in CSS pixels.
pub(super) const HEIGHT: u32 = 44;
/// Room around it for the mark of a point.
const MARGIN: f64 = 6.0;

/// A figure in even steps of time, the latest last.
#[derive(Clone, Debug, PartialEq)]
pub struct Spark {
    /// The steps.
    pub steps: Vec<Beat>,
}

/// One step.
#[derive(Clone, Debug, PartialEq)]
pub struct Beat {
    /// The figure.
    pub figure: f64,
    /// What it says.
    pub label: String,
}

impl Spark {
    /// Lays the line out.
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
        let figures = || self.steps.iter().map(|step| step.figure);
        let (low, high) = (figures().fold(0.0, f64::min), figures().fold(0.0, f64::max));
        let last = self.steps.len().saturating_sub(1) as f64;
        let mut canvas = ChartBuilder::on(&root).margin(fine(MARGIN)).build_cartesian_2d(
            Axis::new(0.0..last, &[]).mirrored(frame.right_to_left),
            // Where nothing ever was, the line lies on the ground.
            Axis::new(low..if high > low { high } else { low + 1.0 }, &[]),
        )?;
        let line: Vec<(f64, f64)> = (0_u32..).map(f64::from).zip(figures()).collect();
        let ground = [(last, 0.0), (0.0, 0.0)];
        let area: Vec<(f64, f64)> = line.iter().copied().chain(ground).collect();
        canvas.draw_series([Polygon::new(area, Role::SeriesSoft.colour().filled())])?;
        canvas.draw_series([PathElement::new(ground.to_vec(), Role::Grid.colour())])?;
        canvas.draw_series([PathElement::new(line.clone(), Role::Series.colour())])?;
        canvas.draw_series(
            line.last()
                .map(|last| Circle::new(*last, fine(3.0), Role::Series.colour().filled())),
        )?;
        let place = |at: &(f64, f64)| Spot::of(canvas.backend_coord(at));
        let points = line.iter().zip(&self.steps);
        Ok(points
            .map(|(at, step)| Point::new(place(at), step.label.clone()))
            .collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Direction;
    use crate::ui::chart::{Plot, probe};

    fn drawn(figures: &[f64], width: u32, direction: Direction) -> Picture {
        let beat = |figure: &f64| Beat {
            figure: *figure,
            label: format!("{figure} orders"),
        };
        let plot = Plot::Spark(Spark {
            steps: figures.iter().map(beat).collect(),
        });
        plot.draw(plot.frame(f64::from(width), direction))
            .expect("room enough")
    }

    #[test]
    fn a_line_of_any_figures_stays_inside_its_frame() {
        let many: Vec<f64> = (0..24).map(|month| f64::from(month * 7 % 5)).collect();
        for figures in [&[][..], &[3.0], &[0.0, 0.0], &[1e12, 0.0, -1e12], &many] {
            for width in [40, 120, 260, 960] {
                for direction in [Direction::Ltr, Direction::Rtl] {
                    let picture = drawn(figures, width, direction);
                    probe::sound(&picture, &format!("{figures:?} at {width} {direction:?}"));
                    assert_eq!(picture.points.len(), figures.len());
                }
            }
        }
    }

    #[test]
    fn time_runs_with_the_text_and_more_lies_higher() {
        let there = drawn(&[0.0, 4.0, 2.0], 260, Direction::Ltr).points;
        assert!(there.is_sorted_by(|a, b| a.at.x < b.at.x));
        assert!(there[1].at.y < there[2].at.y && there[2].at.y < there[0].at.y);
        let back = drawn(&[0.0, 4.0, 2.0], 260, Direction::Rtl).points;
        assert!(back.is_sorted_by(|a, b| a.at.x > b.at.x));
        assert_eq!(back[1].at.y, there[1].at.y);
    }

    #[test]
    fn where_nothing_was_the_line_lies_on_the_ground() {
        let points = drawn(&[0.0, 0.0], 260, Direction::Ltr).points;
        assert!(
            points
                .iter()
                .all(|point| point.at.y > f64::from(HEIGHT) - MARGIN - 0.5),
            "{points:?}"
        );
    }
}
