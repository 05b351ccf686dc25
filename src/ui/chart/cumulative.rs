//! What the largest bring together: the concentration curve (Lorenz 1905, ranked from the largest down) and
//! the whale curve of profit (Kaplan & Narayanan 2001), which may rise above the whole and fall again.

use super::backend::Recorder;
use super::layout::{
    Area, Canvas, Drawn, TEXT, Tick, after, fine, marked, name_below, pixels, ruled, wide, within, words,
};
use super::model::{Frame, NotDrawn, Picture, Point};
use super::shape::{Role, Shape, Spot};
use crate::sorting;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};
use std::ops::Range;

/// Points nearer to each other than this many pixels cannot be told apart, or hit.
const APART: f64 = 14.0;
/// Up to so many, each is a point of its own.
const FEW: usize = 12;

/// Sums over more and more, largest first, with the words around them.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// From the origin to all of it.
    pub steps: Vec<Step>,
    /// The places that can be pointed at, in rising order.
    pub stops: Vec<Stop>,
    /// The place to look at first.
    pub reached: Option<Reached>,
    /// Marks of the horizontal axis, 0..=1.
    pub ticks_across: Vec<Tick>,
    /// Marks of the vertical axis, in the unit of what is brought.
    pub ticks_up: Vec<Tick>,
    /// Name of the horizontal axis.
    pub across: String,
    /// Name of the vertical axis.
    pub up: String,
    /// Name of the line on which all would be equal; not drawn where there is none.
    pub equality: Option<String>,
}

/// One step of the curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// Share of those counted, 0..=1.
    pub counted: f64,
    /// What they bring together, of either sign: a share of the total, or an amount.
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

/// A step worth a line to the axis: where a share is reached, or where the curve is highest.
#[derive(Clone, Debug, PartialEq)]
pub struct Reached {
    /// Its index in the steps.
    pub step: usize,
    /// What is brought there, in the unit of the vertical axis.
    pub level: f64,
    /// A short name.
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

impl Curve {
    /// Lays the curve out.
    ///
    /// # Errors
    /// The frame leaves no room for axes and text.
    pub fn draw(&self, frame: Frame) -> Result<Picture, NotDrawn> {
        if frame.width < Frame::LEAST {
            return Err(NotDrawn);
        }
        let mut shapes = Vec::new();
        let placed = self.record(frame, &mut shapes).map_err(|_| NotDrawn)?;
        let points = self.points(&placed.stops);
        Ok(Picture::new(frame, Some(placed.origin), shapes, points))
    }

    fn record(&self, frame: Frame, shapes: &mut Vec<Shape>) -> Drawn<Placed> {
        let root = Recorder::new((frame.width, frame.height), shapes).into_drawing_area();
        let mut canvas = self.canvas(&root, frame)?;
        ruled(&mut canvas, &self.ticks_across, &self.ticks_up)?;
        self.curve(&mut canvas)?;
        self.names(&root, &canvas, frame)?;
        let place = |step: Step| Spot::of(canvas.backend_coord(&(step.counted, step.brought)));
        Ok(Placed {
            origin: place(Step {
                counted: 0.0,
                brought: self.extent().start,
            }),
            stops: self
                .stops
                .iter()
                .map(|stop| self.steps.get(stop.step).copied().map(place))
                .collect(),
        })
    }

    /// From the lowest to the highest that is drawn or marked.
    fn extent(&self) -> Range<f64> {
        let drawn = self.steps.iter().map(|step| step.brought);
        let all = drawn.chain(self.ticks_up.iter().map(|tick| tick.at));
        let (low, high) = all.fold((0.0_f64, 0.0_f64), |(low, high), at| (low.min(at), high.max(at)));
        low..high
    }

    fn canvas<'a, 'b>(&self, root: &'a Area<'b>, frame: Frame) -> Drawn<Canvas<'a, 'b>> {
        let up = (self.extent(), &self.ticks_up[..]);
        marked(root, frame, (0.0..1.0, &self.ticks_across), up)
    }

    fn curve(&self, canvas: &mut Canvas<'_, '_>) -> Drawn<()> {
        let (width, height) = canvas.plotting_area().dim_in_pixel();
        let extent = self.extent();
        let long = (extent.end - extent.start).max(f64::MIN_POSITIVE);
        let line = thinned(&self.steps, pixels(width as i32), pixels(height as i32) / long);
        // The area between the curve and equality is what the Gini coefficient and the whale index measure.
        canvas.draw_series([Polygon::new(line.clone(), Role::SeriesSoft.colour().filled())])?;
        let level = |at: f64, role: Role| PathElement::new(vec![(0.0, at), (1.0, at)], role.colour());
        if extent.start < 0.0 {
            canvas.draw_series([level(0.0, Role::Axis)])?;
        }
        if let (Some(_), Some(last)) = (&self.equality, self.steps.last()) {
            let all = vec![(0.0, 0.0), (last.counted, last.brought)];
            canvas.draw_series([PathElement::new(all, Role::Reference.colour())])?;
        }
        if let Some((reached, at)) = self.reached() {
            let foot = vec![(at.counted, at.brought), (at.counted, extent.start)];
            canvas.draw_series([
                level(reached.level, Role::Reference),
                PathElement::new(foot, Role::Accent.colour()),
            ])?;
        }
        canvas.draw_series([PathElement::new(line, Role::Series.colour())])?;
        Ok(())
    }

    fn names(&self, root: &Area<'_>, canvas: &Canvas<'_, '_>, frame: Frame) -> Drawn<()> {
        let mirrored = frame.right_to_left;
        let edge = if mirrored { fine(f64::from(frame.width)) } else { 0 };
        root.draw_text(&self.up, &words(after(mirrored), VPos::Top), (edge, fine(4.0)))?;
        name_below(root, canvas, frame, &self.across)?;
        let (across, _) = canvas.plotting_area().get_pixel_range();
        let room = pixels(across.start)..pixels(across.end);
        let placed = [
            self.foot(canvas, &room, mirrored),
            self.beside_equality(canvas, &room, mirrored),
        ];
        let mut taken: Option<Name<'_>> = None;
        for name in placed.into_iter().flatten() {
            // Where there is no room for both, the description still tells of the line.
            if taken.as_ref().is_some_and(|other| other.meets(&name)) {
                continue;
            }
            let style = words(HPos::Left, VPos::Center);
            root.draw_text(name.text, &style, (fine(name.left), fine(name.middle)))?;
            taken = Some(name);
        }
        Ok(())
    }

    /// The name of the place to look at, at the foot of its line, on the side with more room.
    fn foot(&self, canvas: &Canvas<'_, '_>, room: &Range<f64>, mirrored: bool) -> Option<Name<'_>> {
        let (reached, at) = self.reached()?;
        let extent = self.extent();
        let height = extent.start + 0.07 * (extent.end - extent.start);
        let foot = Spot::of(canvas.backend_coord(&(at.counted, height)));
        let rightwards = (at.counted < 0.5) != mirrored;
        let left = if rightwards {
            foot.x + 6.0
        } else {
            foot.x - 6.0 - wide(&reached.label)
        };
        Some(Name::within(room, &reached.label, left, foot.y))
    }

    /// The name of the line of equality, below it, where the curve never is.
    fn beside_equality(
        &self,
        canvas: &Canvas<'_, '_>,
        room: &Range<f64>,
        mirrored: bool,
    ) -> Option<Name<'_>> {
        let text = self.equality.as_deref()?;
        // Of none, all would be equal on a line without length.
        let last = self.steps.last().filter(|last| last.counted > 0.0)?;
        let at = Spot::of(canvas.backend_coord(&(0.56 * last.counted, 0.5 * last.brought)));
        let left = if mirrored { at.x - wide(text) } else { at.x };
        Some(Name::within(room, text, left, at.y))
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
            kept.push((Point::new(at, stop.label.clone()), always(stop)));
        }
        kept.into_iter().map(|(point, _)| point).collect()
    }
}

struct Placed {
    origin: Spot,
    stops: Vec<Option<Spot>>,
}

/// A name with the room it takes.
struct Name<'a> {
    text: &'a str,
    left: f64,
    middle: f64,
}

impl<'a> Name<'a> {
    /// As near to its place as the room allows.
    fn within(room: &Range<f64>, text: &'a str, left: f64, middle: f64) -> Self {
        let left = within(room, text, left);
        Self { text, left, middle }
    }

    fn meets(&self, other: &Self) -> bool {
        let beside = |a: &Self, b: &Self| a.left + wide(a.text) <= b.left;
        let level = (self.middle - other.middle).abs() < 1.2 * TEXT;
        level && !beside(self, other) && !beside(other, self)
    }
}

/// Steps that lie a pixel apart or more; ten thousand of them would be drawn over one another. `width` and
/// `height` are pixels per unit.
fn thinned(steps: &[Step], width: f64, height: f64) -> Vec<(f64, f64)> {
    let mut kept: Vec<(f64, f64)> = Vec::new();
    for (place, step) in steps.iter().enumerate() {
        let ends = place == 0 || place + 1 == steps.len();
        let far = |last: &(f64, f64)| {
            (step.counted - last.0) * width >= 1.0 || (step.brought - last.1).abs() * height >= 1.0
        };
        if ends || kept.last().is_none_or(far) {
            kept.push((step.counted, step.brought));
        }
    }
    kept
}

#[cfg(test)]
mod tests;
