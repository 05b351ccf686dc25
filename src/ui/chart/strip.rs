//! Events in time, one lane for each kind.

use super::backend::Recorder;
use super::layout::{Area, Axis, Canvas, Drawn, Tick, after, fine, label_of, spaced, widest, words};
use super::model::{Frame, NotDrawn, Picture, Point};
use super::shape::{Role, Shape, Spot};
use crate::sorting;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};

/// Height of a lane: its name above its events.
const LANE: u32 = 36;
/// Where the events of a lane lie, from its lower edge, as a share of its height.
const LINE: f64 = 0.3;
/// Half the height of the stroke of an event, as a share of that of its lane.
const STROKE: f64 = 0.15;
/// Room above the lanes and below them.
const ABOVE: u32 = 4;
const BELOW: u32 = 28;

/// Lanes of events, and what they are read by.
#[derive(Clone, Debug, PartialEq)]
pub struct Strip {
    /// From the top down.
    pub lanes: Vec<Lane>,
    /// Marks of time, from the earliest, 0, to the latest, 1.
    pub ticks: Vec<Tick>,
}

/// Events of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Lane {
    /// Its name.
    pub name: String,
    /// When each happened, 0..=1.
    pub events: Vec<f64>,
    /// What can be pointed at: an event, or several near to each other.
    pub moments: Vec<Moment>,
}

/// A place in time that can be pointed at.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    /// When, 0..=1.
    pub at: f64,
    /// What it says.
    pub label: String,
}

impl Strip {
    /// The height that its lanes take.
    pub fn height(&self) -> u32 {
        ABOVE + LANE * self.lanes.len() as u32 + BELOW
    }

    /// Lays the lanes out.
    ///
    /// # Errors
    /// The frame leaves no room for axes and text.
    pub fn draw(&self, frame: Frame) -> Result<Picture, NotDrawn> {
        if frame.width < Frame::LEAST || frame.height < self.height() {
            return Err(NotDrawn);
        }
        let mut shapes = Vec::new();
        let (origin, points) = self.record(frame, &mut shapes).map_err(|_| NotDrawn)?;
        Ok(Picture::new(frame, Some(origin), shapes, points))
    }

    fn record(&self, frame: Frame, shapes: &mut Vec<Shape>) -> Drawn<(Spot, Vec<Point>)> {
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
        for (place, lane) in self.lanes.iter().enumerate() {
            let line = self.line(place);
            canvas.draw_series([PathElement::new(
                vec![(0.0, line), (1.0, line)],
                Role::Grid.colour(),
            )])?;
            canvas.draw_series(distinct(&lane.events, frame.width).into_iter().map(|at| {
                let stroke = vec![(at, line - STROKE), (at, line + STROKE)];
                PathElement::new(stroke, Role::Series.colour())
            }))?;
            let style = words(after(frame.right_to_left), VPos::Top);
            let name = canvas.backend_coord(&(0.0, line + 1.0 - LINE));
            root.draw_text(&lane.name, &style, (name.0, name.1 + fine(2.0)))?;
        }
        let origin = Spot::of(canvas.backend_coord(&(0.0, 0.0)));
        Ok((origin, self.points(&canvas)))
    }

    fn canvas<'a, 'b>(&self, root: &'a Area<'b>, frame: Frame) -> Drawn<Canvas<'a, 'b>> {
        // Half of the first label and half of the last stand beyond the axis.
        let beyond = widest(&self.ticks) / 2.0 + 4.0;
        let length = f64::from(frame.width) - 2.0 * beyond;
        let kept = spaced(&self.ticks, &(0.0..1.0), length);
        let lanes = self.lanes.len().max(1) as f64;
        ChartBuilder::on(root)
            .margin_top(fine(f64::from(ABOVE)))
            .margin_left(fine(beyond))
            .margin_right(fine(beyond))
            .x_label_area_size(fine(f64::from(BELOW)))
            .build_cartesian_2d(
                Axis::new(0.0..1.0, &kept).mirrored(frame.right_to_left),
                Axis::new(0.0..lanes, &[]),
            )
    }

    /// Where the events of a lane lie: the first at the top.
    fn line(&self, lane: usize) -> f64 {
        (self.lanes.len() - 1 - lane) as f64 + LINE
    }

    /// The points in the order of time; of one moment the upper first.
    fn points(&self, canvas: &Canvas<'_, '_>) -> Vec<Point> {
        let mut moments: Vec<(usize, &Moment)> = self
            .lanes
            .iter()
            .enumerate()
            .flat_map(|(place, lane)| lane.moments.iter().map(move |moment| (place, moment)))
            .collect();
        sorting::by(&mut moments, |a, b| a.1.at.total_cmp(&b.1.at).then(a.0.cmp(&b.0)));
        moments
            .into_iter()
            .map(|(place, moment)| {
                let at = Spot::of(canvas.backend_coord(&(moment.at, self.line(place))));
                Point::new(at, moment.label.clone())
            })
            .collect()
    }
}

/// One of all that fall on the same pixel.
fn distinct(events: &[f64], width: u32) -> Vec<f64> {
    let pixel = |at: &f64| (at * f64::from(width)) as i64;
    let mut kept = events.to_vec();
    sorting::by(&mut kept, f64::total_cmp);
    kept.dedup_by_key(|at| pixel(at));
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Direction;
    use crate::ui::chart::{Plot, probe};

    fn strip(counts: &[usize]) -> Strip {
        let lane = |(place, count): (usize, &usize)| {
            let at = |event: usize| event as f64 / (*count).max(2).saturating_sub(1) as f64;
            let events: Vec<f64> = (0..*count).map(at).collect();
            Lane {
                name: format!("A kind of event {place}"),
                moments: events
                    .iter()
                    .step_by((count / 24).max(1))
                    .map(|at| Moment {
                        at: *at,
                        label: format!("{place} at {at:.3}"),
                    })
                    .collect(),
                events,
            }
        };
        Strip {
            lanes: counts.iter().enumerate().map(lane).collect(),
            ticks: (0..=4)
                .map(|quarter| Tick {
                    at: f64::from(quarter) / 4.0,
                    label: format!("Month 202{quarter}"),
                })
                .collect(),
        }
    }

    fn drawn(strip: &Strip, width: u32, direction: Direction) -> Picture {
        let plot = Plot::Strip(strip.clone());
        let frame = plot.frame(f64::from(width), direction);
        plot.draw(frame).expect("room enough")
    }

    #[test]
    fn a_strip_of_any_length_stays_inside_its_frame() {
        for counts in [
            &[0, 0, 0, 0][..],
            &[1, 0, 2, 1],
            &[5, 12, 3, 9],
            &[10_000, 24, 1, 0],
            &[],
        ] {
            for width in [260, 340, 720, 960] {
                for direction in [Direction::Ltr, Direction::Rtl] {
                    let strip = strip(counts);
                    let picture = drawn(&strip, width, direction);
                    probe::sound(&picture, &format!("{counts:?} at {width} {direction:?}"));
                    let moments: usize = strip.lanes.iter().map(|lane| lane.moments.len()).sum();
                    assert_eq!(picture.points.len(), moments);
                    assert!(picture.shapes.len() < 2_500, "{}", picture.shapes.len());
                }
            }
        }
    }

    #[test]
    fn time_runs_with_the_text_and_points_with_time() {
        let strip = strip(&[5, 12, 3, 9]);
        let there = drawn(&strip, 720, Direction::Ltr);
        assert!(there.points.is_sorted_by(|a, b| a.at.x <= b.at.x));
        let back = drawn(&strip, 720, Direction::Rtl);
        assert!(back.points.is_sorted_by(|a, b| a.at.x >= b.at.x));
        for (a, b) in there.points.iter().zip(&back.points) {
            assert!((a.at.x + b.at.x - 720.0).abs() < 1.0 && a.at.y == b.at.y && a.label == b.label);
        }
    }

    #[test]
    fn the_first_lane_is_the_uppermost() {
        let picture = drawn(&strip(&[1, 1, 1]), 720, Direction::Ltr);
        let labels: Vec<&str> = picture.points.iter().map(|point| point.label.as_str()).collect();
        assert_eq!(labels, ["0 at 0.000", "1 at 0.000", "2 at 0.000"]);
        assert!(
            picture
                .points
                .is_sorted_by(|a, b| a.at.y + f64::from(LANE) <= b.at.y + 0.2)
        );
    }
}
