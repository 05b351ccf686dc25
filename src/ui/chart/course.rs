//! How a figure went and will go, with the ranges it lies in.

use super::backend::Recorder;
use super::layout::{
    Area, Canvas, Drawn, Tick, after, fine, marked, name_below, pixels, ruled, wide, within, words,
};
use super::model::{Frame, NotDrawn, Picture, Point};
use super::shape::{Role, Shape, Spot};
use crate::sorting;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};
use std::ops::Range;

/// Points nearer to each other than this many pixels cannot be told apart, or hit.
const APART: f64 = 14.0;

/// A figure over time.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    /// Its places, earliest first.
    pub places: Vec<Place>,
    /// What is compared with it, or happened on its way, as dots.
    pub dots: Vec<Dot>,
    /// A day to look at, by a line from top to bottom and its name.
    pub today: Option<Tick>,
    /// Marks of the axis of time; the first and the last are its ends.
    pub ticks_across: Vec<Tick>,
    /// Marks of the vertical axis; the first and the last are its ends.
    pub ticks_up: Vec<Tick>,
    /// Name of the axis of time.
    pub across: String,
    /// Name of the vertical axis.
    pub up: String,
}

/// Something beside the line.
#[derive(Clone, Debug, PartialEq)]
pub struct Dot {
    /// When.
    pub at: f64,
    /// The figure.
    pub value: f64,
    /// What it says.
    pub label: String,
}

/// The figure at one time.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// When.
    pub at: f64,
    /// The figure.
    pub value: f64,
    /// The ranges of 80 % and 95 %; the same twice, or the figure, where it is known.
    pub ranges: [(f64, f64); 2],
    /// What it says, if it can be pointed at.
    pub label: Option<String>,
}

impl Place {
    /// A figure without ranges that cannot be pointed at.
    pub fn bare(at: f64, value: f64) -> Self {
        Self {
            at,
            value,
            ranges: [(value, value); 2],
            label: None,
        }
    }
}

impl Course {
    /// Lays the course out.
    ///
    /// # Errors
    /// The frame leaves no room for axes and text.
    pub fn draw(&self, frame: Frame) -> Result<Picture, NotDrawn> {
        if frame.width < Frame::LEAST {
            return Err(NotDrawn);
        }
        let mut shapes = Vec::new();
        let (origin, points) = self.record(frame, &mut shapes).map_err(|_| NotDrawn)?;
        Ok(Picture::new(frame, Some(origin), shapes, points))
    }

    fn record(&self, frame: Frame, shapes: &mut Vec<Shape>) -> Drawn<(Spot, Vec<Point>)> {
        let root = Recorder::new((frame.width, frame.height), shapes).into_drawing_area();
        let mut canvas = self.canvas(&root, frame)?;
        ruled(&mut canvas, &self.ticks_across, &self.ticks_up)?;
        self.ranges(&mut canvas)?;
        let line: Vec<(f64, f64)> = self.places.iter().map(|place| (place.at, place.value)).collect();
        canvas.draw_series([PathElement::new(line, Role::Series.colour())])?;
        let dots = self.dots.iter().map(|dot| (dot.at, dot.value));
        canvas.draw_series(
            dots.map(|at| Circle::new(at, fine(self.radius(at)), Role::Accent.colour().filled())),
        )?;
        self.names(&root, &mut canvas, frame)?;
        let (across, up) = (extent(&self.ticks_across), extent(&self.ticks_up));
        let origin = Spot::of(canvas.backend_coord(&(across.start, up.start)));
        Ok((origin, self.points(&canvas)))
    }

    fn canvas<'a, 'b>(&self, root: &'a Area<'b>, frame: Frame) -> Drawn<Canvas<'a, 'b>> {
        let (across, up) = (&self.ticks_across, &self.ticks_up);
        marked(root, frame, (extent(across), across), (extent(up), up))
    }

    /// The wider range behind the narrower.
    fn ranges(&self, canvas: &mut Canvas<'_, '_>) -> Drawn<()> {
        for (which, role) in [(1, Role::SeriesSoft), (0, Role::SeriesHalf)] {
            let range = |place: &Place| place.ranges[which];
            if self.places.iter().all(|place| range(place).0 == range(place).1) {
                continue;
            }
            let above = self.places.iter().map(|place| (place.at, range(place).1));
            let below = self.places.iter().rev().map(|place| (place.at, range(place).0));
            let band: Vec<(f64, f64)> = above.chain(below).collect();
            canvas.draw_series([Polygon::new(band, role.colour().filled())])?;
        }
        Ok(())
    }

    /// A dot at a place that can be pointed at shows around that point.
    fn radius(&self, at: (f64, f64)) -> f64 {
        let pointed = |place: &Place| (place.at, place.value) == at && place.label.is_some();
        if self.places.iter().any(pointed) { 7.0 } else { 3.0 }
    }

    fn names(&self, root: &Area<'_>, canvas: &mut Canvas<'_, '_>, frame: Frame) -> Drawn<()> {
        let mirrored = frame.right_to_left;
        let edge = if mirrored { fine(f64::from(frame.width)) } else { 0 };
        root.draw_text(&self.up, &words(after(mirrored), VPos::Top), (edge, fine(4.0)))?;
        name_below(root, canvas, frame, &self.across)?;
        let Some(today) = &self.today else { return Ok(()) };
        let up = extent(&self.ticks_up);
        let line = vec![(today.at, up.start), (today.at, up.end)];
        canvas.draw_series([PathElement::new(line, Role::Reference.colour())])?;
        let top = Spot::of(canvas.backend_coord(&(today.at, up.end)));
        let (across, _) = canvas.plotting_area().get_pixel_range();
        let room = pixels(across.start)..pixels(across.end);
        let left = within(&room, &today.label, top.x - wide(&today.label) / 2.0);
        let style = words(HPos::Left, VPos::Bottom);
        root.draw_text(&today.label, &style, (fine(left), fine(top.y - 2.0)))
    }

    /// The places and dots that say something, far enough from each other.
    fn points(&self, canvas: &Canvas<'_, '_>) -> Vec<Point> {
        let places = self.places.iter();
        let places = places.filter_map(|place| Some((place.at, place.value, place.label.as_ref()?)));
        let dots = self.dots.iter().map(|dot| (dot.at, dot.value, &dot.label));
        let mut speaking: Vec<(f64, f64, &String)> = places.chain(dots).collect();
        sorting::by(&mut speaking, |one, other| one.0.total_cmp(&other.0));
        let mut points: Vec<Point> = Vec::new();
        for (time, value, label) in speaking {
            let at = Spot::of(canvas.backend_coord(&(time, value)));
            let far = |last: &Point| (at.x - last.at.x).hypot(at.y - last.at.y) >= APART;
            if points.last().is_none_or(far) {
                points.push(Point::new(at, label.clone()));
            }
        }
        points
    }
}

/// From the first mark to the last.
fn extent(ticks: &[Tick]) -> Range<f64> {
    let ends = ticks.first().zip(ticks.last());
    ends.map_or(0.0..1.0, |(first, last)| first.at..last.at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Direction;

    fn course(places: Vec<Place>) -> Course {
        let tick = |at: f64| Tick {
            at,
            label: format!("{at}"),
        };
        Course {
            places,
            dots: Vec::new(),
            today: Some(tick(6.0)),
            ticks_across: [0.0, 6.0, 12.0].map(tick).into(),
            ticks_up: [0.0, 50.0, 100.0].map(tick).into(),
            across: "Months".into(),
            up: "Revenue".into(),
        }
    }

    fn place(at: f64, value: f64, label: Option<&str>) -> Place {
        Place {
            at,
            value,
            ranges: [(0.8 * value, 1.2 * value), (0.5 * value, 1.5 * value)],
            label: label.map(Into::into),
        }
    }

    #[test]
    fn time_runs_with_the_text_and_figures_upwards() {
        let three = course(vec![
            place(0.0, 0.0, Some("none")),
            place(6.0, 30.0, Some("half")),
            place(12.0, 60.0, Some("all")),
        ]);
        let places = |direction| -> Vec<Spot> {
            let picture = three.draw(Frame::fitting(600.0, direction)).expect("room");
            picture.points.iter().map(|point| point.at).collect()
        };
        let [there, back] = [Direction::Ltr, Direction::Rtl].map(places);
        assert!(
            there
                .windows(2)
                .all(|pair| pair[0].x < pair[1].x && pair[0].y > pair[1].y)
        );
        assert!(
            back.windows(2)
                .all(|pair| pair[0].x > pair[1].x && pair[0].y > pair[1].y)
        );
    }

    #[test]
    fn only_what_says_something_and_has_room_can_be_pointed_at() {
        let crowded = course(vec![
            place(0.0, 0.0, None),
            place(6.0, 30.0, Some("one")),
            place(6.1, 30.0, Some("too near")),
            place(12.0, 60.0, Some("two")),
        ]);
        let picture = crowded.draw(Frame::fitting(400.0, Direction::Ltr)).expect("room");
        let labels: Vec<&str> = picture.points.iter().map(|point| point.label.as_str()).collect();
        assert_eq!(labels, ["one", "two"]);
    }

    #[test]
    fn ranges_are_drawn_where_there_are_some() {
        let filled = |course: &Course| {
            let picture = course.draw(Frame::fitting(400.0, Direction::Ltr)).expect("room");
            let polygons = picture.shapes.iter();
            polygons
                .filter(|shape| matches!(shape, Shape::Polygon { .. }))
                .count()
        };
        let known = course(vec![Place::bare(0.0, 0.0), Place::bare(12.0, 60.0)]);
        let unsure = course(vec![place(0.0, 0.0, None), place(12.0, 60.0, None)]);
        assert_eq!(filled(&known) + 2, filled(&unsure));
        assert!(
            course(Vec::new())
                .draw(Frame::fitting(400.0, Direction::Ltr))
                .is_ok()
        );
        let narrow = Frame {
            width: 100,
            ..Frame::fitting(400.0, Direction::Ltr)
        };
        assert_eq!(known.draw(narrow), Err(NotDrawn));
    }
}
