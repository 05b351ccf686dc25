//! The concentration curve: how much the largest bring (Lorenz 1905, ranked from the largest down).

use super::backend::{FINE, Recorder, Role, Shape, Spot, ems};
use super::model::{Frame, NotDrawn, Picture, Point};
use crate::sorting;
use plotters::coord::ranged1d::{DefaultFormatting, KeyPointHint};
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use std::convert::Infallible;
use std::ops::Range;

/// Height of the text, in CSS pixels.
const TEXT: f64 = 12.0;
/// Points nearer to each other than this many pixels cannot be told apart, or hit.
const APART: f64 = 14.0;
/// Up to so many, each is a point of its own.
const FEW: usize = 12;

/// Cumulative shares, largest first, with the words around them.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// From the origin up to all of it.
    pub steps: Vec<Step>,
    /// The places that can be pointed at, in rising order.
    pub stops: Vec<Stop>,
    /// Where the share looked for is reached.
    pub reached: Option<Reached>,
    /// Marks on both axes.
    pub ticks: Vec<Tick>,
    /// Name of the horizontal axis.
    pub across: String,
    /// Name of the vertical axis.
    pub up: String,
    /// Name of the line on which all would be equal.
    pub equality: String,
}

/// One step of the curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// Share of those counted, 0..=1.
    pub counted: f64,
    /// Share of the total they bring, 0..=1.
    pub brought: f64,
}

/// A place on the curve that can be pointed at.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    /// Its index in the steps.
    pub step: usize,
    /// What it says.
    pub label: String,
}

/// Where the share looked for is reached.
#[derive(Clone, Debug, PartialEq)]
pub struct Reached {
    /// Its index in the steps.
    pub step: usize,
    /// The share looked for, 0..=1.
    pub share: f64,
    /// A short name.
    pub label: String,
}

/// A mark on an axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// Where, 0..=1.
    pub at: f64,
    /// What it says.
    pub label: String,
}

/// Which steps of a curve over `counted` deserve a point of their own: each if they are few, else the
/// five largest, every tenth and the one where the share looked for is `reached`. Their labels cost
/// words, so they are asked for only here.
pub fn stops(counted: usize, reached: Option<usize>) -> Vec<usize> {
    if counted <= FEW {
        return (1..=counted).collect();
    }
    let tenths = (1..=10).map(|tenth| (counted * tenth).div_ceil(10));
    let mut places: Vec<usize> = (1..=5)
        .chain(tenths)
        .chain(reached)
        .filter(|place| *place <= counted)
        .collect();
    sorting::by(&mut places, Ord::cmp);
    places.dedup();
    places
}

type Drawn<T> = Result<T, DrawingAreaErrorKind<Infallible>>;
type Canvas<'a, 'b> = ChartContext<'a, Recorder<'b>, Cartesian2d<Shares, Shares>>;

/// An axis from none to all, with its marks.
struct Shares {
    marks: Vec<f64>,
    mirrored: bool,
}

impl Ranged for Shares {
    type FormatOption = DefaultFormatting;
    type ValueType = f64;

    fn map(&self, value: &f64, (start, end): (i32, i32)) -> i32 {
        let share = if self.mirrored { 1.0 - value } else { *value };
        start + (f64::from(end - start) * share).round() as i32
    }

    fn key_points<Hint: KeyPointHint>(&self, hint: Hint) -> Vec<f64> {
        // There are no finer marks between these.
        if hint.weight().allow_light_points() {
            Vec::new()
        } else {
            self.marks.clone()
        }
    }

    fn range(&self) -> Range<f64> {
        0.0..1.0
    }
}

impl Curve {
    /// Lays the curve out.
    ///
    /// # Errors
    /// The frame leaves no room for axes and text.
    pub fn draw(&self, frame: Frame) -> Result<Picture, NotDrawn> {
        let (width, height) = (frame.width, frame.height());
        if width < Frame::LEAST {
            return Err(NotDrawn);
        }
        let mut shapes = Vec::new();
        let placed = self.record(frame, &mut shapes).map_err(|_| NotDrawn)?;
        let points = self.points(&placed.stops);
        let (width, height) = (f64::from(width), f64::from(height));
        Ok(Picture {
            width,
            height,
            origin: placed.origin,
            shapes,
            points,
        })
    }

    fn record(&self, frame: Frame, shapes: &mut Vec<Shape>) -> Drawn<Placed> {
        let root = Recorder::new((frame.width, frame.height()), shapes).into_drawing_area();
        let mut canvas = self.canvas(&root, frame)?;
        self.axes(&mut canvas)?;
        self.curve(&mut canvas)?;
        self.names(&root, &canvas, frame)?;
        let place = |step: Step| Spot::of(canvas.backend_coord(&(step.counted, step.brought)));
        Ok(Placed {
            origin: place(Step {
                counted: 0.0,
                brought: 0.0,
            }),
            stops: self
                .stops
                .iter()
                .map(|stop| self.steps.get(stop.step).copied().map(place))
                .collect(),
        })
    }

    fn canvas<'a, 'b>(
        &self,
        root: &'a DrawingArea<Recorder<'b>, plotters::coord::Shift>,
        frame: Frame,
    ) -> Drawn<Canvas<'a, 'b>> {
        let marks: Vec<f64> = self.ticks.iter().map(|tick| tick.at).collect();
        let widest = self.ticks.iter().map(|tick| ems(&tick.label)).fold(0.0, f64::max);
        let beside = fine(widest * TEXT + 12.0);
        let mut builder = ChartBuilder::on(root);
        builder
            .margin_top(fine(30.0))
            .margin_bottom(fine(3.0))
            .x_label_area_size(fine(46.0));
        if frame.right_to_left {
            builder.margin_left(fine(20.0)).right_y_label_area_size(beside);
        } else {
            builder.margin_right(fine(20.0)).y_label_area_size(beside);
        }
        builder.build_cartesian_2d(
            Shares {
                marks: marks.clone(),
                mirrored: frame.right_to_left,
            },
            Shares {
                marks,
                mirrored: false,
            },
        )
    }

    fn axes(&self, canvas: &mut Canvas<'_, '_>) -> Drawn<()> {
        let name = |at: &f64| {
            let tick = self.ticks.iter().find(|tick| tick.at == *at);
            tick.map(|tick| tick.label.clone()).unwrap_or_default()
        };
        canvas
            .configure_mesh()
            .disable_x_mesh()
            .bold_line_style(Role::Grid.colour())
            .axis_style(Role::Axis.colour())
            .label_style(words(HPos::Center, VPos::Center))
            .set_all_tick_mark_size(fine(4.0))
            .x_label_formatter(&name)
            .y_label_formatter(&name)
            .x_desc(self.across.clone())
            .draw()
    }

    fn curve(&self, canvas: &mut Canvas<'_, '_>) -> Drawn<()> {
        let (width, height) = canvas.plotting_area().dim_in_pixel();
        let pixels = |fine: u32| f64::from(fine) / f64::from(FINE);
        let line = thinned(&self.steps, pixels(width), pixels(height));
        // The area between the curve and equality is the Gini coefficient made visible.
        canvas.draw_series([Polygon::new(line.clone(), Role::SeriesSoft.colour().filled())])?;
        canvas.draw_series([PathElement::new(
            vec![(0.0, 0.0), (1.0, 1.0)],
            Role::Reference.colour(),
        )])?;
        if let Some((reached, at)) = self.reached() {
            let share = vec![(0.0, reached.share), (1.0, reached.share)];
            canvas.draw_series([
                PathElement::new(share, Role::Reference.colour()),
                PathElement::new(
                    vec![(at.counted, at.brought), (at.counted, 0.0)],
                    Role::Accent.colour(),
                ),
            ])?;
        }
        canvas.draw_series([PathElement::new(line, Role::Series.colour())])?;
        Ok(())
    }

    fn names(
        &self,
        root: &DrawingArea<Recorder<'_>, plotters::coord::Shift>,
        canvas: &Canvas<'_, '_>,
        frame: Frame,
    ) -> Drawn<()> {
        let mirrored = frame.right_to_left;
        let edge = if mirrored { fine(f64::from(frame.width)) } else { 0 };
        root.draw_text(&self.up, &words(after(mirrored), VPos::Top), (edge, fine(4.0)))?;
        // Below the line of equality there is never anything else.
        let beside = canvas.backend_coord(&(0.56, 0.5));
        root.draw_text(&self.equality, &words(after(mirrored), VPos::Center), beside)?;
        if let Some((reached, at)) = self.reached() {
            let foot = canvas.backend_coord(&(at.counted, 0.07));
            // On the side with more room.
            let rightwards = (at.counted < 0.5) != mirrored;
            let gap = if rightwards { fine(6.0) } else { -fine(6.0) };
            root.draw_text(
                &reached.label,
                &words(after(!rightwards), VPos::Center),
                (foot.0 + gap, foot.1),
            )?;
        }
        Ok(())
    }

    fn reached(&self) -> Option<(&Reached, Step)> {
        let reached = self.reached.as_ref()?;
        Some((reached, *self.steps.get(reached.step)?))
    }

    /// The stops far enough from each other; the one where the share is reached always stays.
    fn points(&self, places: &[Option<Spot>]) -> Vec<Point> {
        let always = |stop: &Stop| {
            self.reached
                .as_ref()
                .is_some_and(|reached| reached.step == stop.step)
        };
        let mut kept: Vec<(Point, bool)> = Vec::new();
        for (stop, at) in self.stops.iter().zip(places) {
            let Some(at) = *at else { continue };
            if let Some((before, fixed)) = kept.last()
                && (at.x - before.at.x).hypot(at.y - before.at.y) < APART
            {
                if *fixed || !always(stop) {
                    continue;
                }
                kept.pop();
            }
            kept.push((
                Point {
                    at,
                    label: stop.label.clone(),
                },
                always(stop),
            ));
        }
        kept.into_iter().map(|(point, _)| point).collect()
    }
}

struct Placed {
    origin: Spot,
    stops: Vec<Option<Spot>>,
}

/// Steps that a pixel apart or more; ten thousand of them would be drawn over one another.
fn thinned(steps: &[Step], width: f64, height: f64) -> Vec<(f64, f64)> {
    let mut kept: Vec<(f64, f64)> = Vec::new();
    for (place, step) in steps.iter().enumerate() {
        let ends = place == 0 || place + 1 == steps.len();
        let far = |last: &(f64, f64)| {
            (step.counted - last.0) * width >= 1.0 || (step.brought - last.1) * height >= 1.0
        };
        if ends || kept.last().is_none_or(far) {
            kept.push((step.counted, step.brought));
        }
    }
    kept
}

/// The side a text takes when it follows its place in reading direction.
fn after(mirrored: bool) -> HPos {
    if mirrored { HPos::Right } else { HPos::Left }
}

fn words(h_pos: HPos, v_pos: VPos) -> TextStyle<'static> {
    let font = ("sans-serif", TEXT * f64::from(FINE)).into_font();
    TextStyle {
        font,
        color: Role::Label.colour().to_backend_color(),
        pos: Pos::new(h_pos, v_pos),
    }
}

fn fine(pixels: f64) -> i32 {
    (pixels * f64::from(FINE)).round() as i32
}

#[cfg(test)]
mod tests;
