//! Two figures of many against each other, before zones of the upward one.

use super::backend::Recorder;
use super::layout::{
    Area, Canvas, Drawn, Tick, after, fine, framed, label_of, name_below, round_marks, wide, widest, words,
};
use super::model::{Frame, NotDrawn, Picture, Point};
use super::shape::{Role, Shape, Spot};
use crate::sorting;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};
use std::ops::Range;

/// Where few are many to the eye: dots nearer than this many pixels are drawn as one.
const CELL: f64 = 4.0;
/// Up to so many, every dot is drawn at its own place.
const FEW: usize = 400;
/// How far the lane for what is not known reaches below nothing, as a share of the vertical axis.
const LANE: f64 = 0.16;

/// Dots, their zones and the words around them.
#[derive(Clone, Debug, PartialEq)]
pub struct Scatter {
    /// Everything that is counted.
    pub dots: Vec<Dot>,
    /// Those that can be pointed at.
    pub picks: Vec<Pick>,
    /// How the horizontal axis is stretched.
    pub scale: Scale,
    /// Marks of the horizontal axis.
    pub ticks_across: Vec<Tick>,
    /// Zones from the bottom up, each from where the one before it ends; none where no zone holds for all dots.
    pub zones: Vec<Zone>,
    /// Name of the lane for dots without a height.
    pub unknown: String,
    /// Marks of the vertical axis, the last at its end.
    pub ticks_up: Vec<Tick>,
    /// Name of the horizontal axis.
    pub across: String,
    /// Name of the vertical axis.
    pub up: String,
}

/// One of many.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dot {
    /// Along the horizontal axis.
    pub across: f64,
    /// Along the vertical axis; none if it is not known, which is no zero.
    pub up: Option<f64>,
    /// What it stands for.
    pub role: Role,
}

/// A dot that can be pointed at.
#[derive(Clone, Debug, PartialEq)]
pub struct Pick {
    /// Its index in the dots.
    pub dot: usize,
    /// What it says.
    pub label: String,
    /// Where it leads.
    pub href: Option<String>,
}

/// A part of the vertical axis with a name.
#[derive(Clone, Debug, PartialEq)]
pub struct Zone {
    /// Where it ends.
    pub to: f64,
    /// Its name.
    pub name: String,
    /// What its ground stands for.
    pub ground: Role,
}

/// How an axis from nothing is stretched, so that small figures can be told apart beside large ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// Twice as much lies twice as far.
    Even,
    /// Four times as much lies twice as far.
    Root,
    /// Ten times as much lies one step further. What is below the first mark lies at the start.
    Powers,
}

impl Scale {
    /// The scale that suits a spread: even up to a median of a fifth of the most, powers from where even
    /// a root would press half of all into the first tenth.
    pub fn suiting(figures: impl Iterator<Item = f64>) -> Self {
        let mut figures: Vec<f64> = figures.filter(|figure| *figure > 0.0).collect();
        sorting::by(&mut figures, f64::total_cmp);
        let (Some(median), Some(most)) = (figures.get(figures.len() / 2), figures.last()) else {
            return Self::Even;
        };
        match most / median {
            spread if spread <= 5.0 => Self::Even,
            spread if spread <= 100.0 => Self::Root,
            _ => Self::Powers,
        }
    }

    /// Where the marks of an axis belong that shows figures up to `most`, of which `least` is the
    /// smallest above nothing.
    pub fn marks(self, least: f64, most: f64) -> Vec<f64> {
        match self {
            Self::Even => round_marks(0.0, most, 4),
            // Marks of the root, squared, stand evenly and yet are round: 0, 1, 4, 9 … of a unit.
            Self::Root => {
                let unit = libm::pow(10.0, libm::floor(libm::log10(most.max(f64::MIN_POSITIVE))));
                let round = [0.0, 0.05, 0.2, 0.5, 1.0, 2.0, 4.0, 7.0, 10.0];
                let enough = round.iter().position(|times| times * unit >= most);
                round
                    .iter()
                    .take(enough.map_or(round.len(), |place| place + 1))
                    .map(|times| times * unit)
                    .collect()
            }
            Self::Powers => {
                let power = |figure: f64| libm::log10(figure.max(f64::MIN_POSITIVE));
                let (low, high) = (libm::floor(power(least)) as i32, libm::ceil(power(most)) as i32);
                // Beyond six steps the least say nothing any more.
                let low = low.max(high - 6).min(high - 1);
                (low..=high)
                    .map(|step| libm::pow(10.0, f64::from(step)))
                    .collect()
            }
        }
    }

    /// Stretches a figure.
    fn stretched(self, figure: f64, first: f64) -> f64 {
        match self {
            Self::Even => figure,
            Self::Root => figure.max(0.0).sqrt(),
            Self::Powers => libm::log10(figure.max(first).max(f64::MIN_POSITIVE)),
        }
    }
}

impl Scatter {
    /// Lays the dots out.
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
        self.grounds(&canvas)?;
        self.axes(&mut canvas)?;
        let places: Vec<Spot> = self.dots.iter().map(|dot| self.place(&canvas, *dot)).collect();
        for (role, size, at) in self.marks(&places) {
            root.draw(&Circle::new(
                (fine(at.x), fine(at.y)),
                fine(size),
                role.colour().filled(),
            ))?;
        }
        self.names(&root, &canvas, frame)?;
        let origin = Spot::of(canvas.backend_coord(&(self.extent().start, self.floor())));
        Ok((origin, self.points(&places, frame)))
    }

    /// The vertical extent, from nothing up.
    fn top(&self) -> f64 {
        self.ticks_up.last().map_or(1.0, |tick| tick.at)
    }

    /// The lane of the unknown lies below nothing, in units of the vertical axis; none where all is known.
    fn floor(&self) -> f64 {
        let any = self.dots.iter().any(|dot| dot.up.is_none());
        if any { -LANE * self.top() } else { 0.0 }
    }

    /// The horizontal extent, stretched; never nothing, or the zones would have no ground.
    fn extent(&self) -> Range<f64> {
        let at = |tick: Option<&Tick>| tick.map_or(0.0, |tick| self.stretched(tick.at));
        let (first, last) = (at(self.ticks_across.first()), at(self.ticks_across.last()));
        first..if last > first { last } else { first + 1.0 }
    }

    fn stretched(&self, figure: f64) -> f64 {
        let first = self.ticks_across.first().map_or(0.0, |tick| tick.at);
        self.scale.stretched(figure, first)
    }

    /// The marks of the horizontal axis where they stand once it is stretched.
    fn ticks(&self) -> Vec<Tick> {
        let stretched = |tick: &Tick| Tick {
            at: self.stretched(tick.at),
            label: tick.label.clone(),
        };
        self.ticks_across.iter().map(stretched).collect()
    }

    fn canvas<'a, 'b>(&self, root: &'a Area<'b>, frame: Frame) -> Drawn<Canvas<'a, 'b>> {
        let ticks = self.ticks();
        // Half of the first label stands before the axis, and half of the last beyond it.
        let half = |tick: Option<&Tick>| tick.map_or(0.0, |tick| wide(&tick.label) / 2.0);
        let beside = (widest(&self.ticks_up) + 12.0).max(half(ticks.first()) + 1.0);
        let beyond = half(ticks.last()) + 4.0;
        framed(
            root,
            frame,
            (beside, beyond),
            (self.extent(), &ticks),
            (self.floor()..self.top(), &self.ticks_up),
        )
    }

    fn grounds(&self, canvas: &Canvas<'_, '_>) -> Drawn<()> {
        let extent = self.extent();
        let area = canvas.plotting_area();
        let ground = |from: f64, to: f64, role: Role| {
            Rectangle::new([(extent.start, to), (extent.end, from)], role.colour().filled())
        };
        let mut from = 0.0;
        for zone in &self.zones {
            area.draw(&ground(from, zone.to, zone.ground))?;
            from = zone.to;
        }
        if self.floor() < 0.0 {
            area.draw(&ground(self.floor(), 0.25 * self.floor(), Role::UnknownGround))?;
        }
        Ok(())
    }

    fn axes(&self, canvas: &mut Canvas<'_, '_>) -> Drawn<()> {
        let ticks = self.ticks();
        canvas
            .configure_mesh()
            .disable_x_mesh()
            .bold_line_style(Role::Grid.colour())
            .axis_style(Role::Axis.colour())
            .label_style(words(HPos::Center, VPos::Center))
            .set_all_tick_mark_size(fine(4.0))
            .x_label_formatter(&|at: &f64| label_of(&ticks, *at))
            .y_label_formatter(&|at: &f64| label_of(&self.ticks_up, *at))
            .draw()
    }

    fn place(&self, canvas: &Canvas<'_, '_>, dot: Dot) -> Spot {
        let up = dot.up.map_or(0.62 * self.floor(), |up| up.clamp(0.0, self.top()));
        let across = self.stretched(dot.across);
        Spot::of(canvas.backend_coord(&(across, up)))
    }

    /// What is drawn of the dots, sorted so that equal ones are one shape: each by itself while they are
    /// few, then one for all that share a cell, larger where they are more.
    fn marks(&self, places: &[Spot]) -> Vec<(Role, f64, Spot)> {
        let each = self.dots.iter().zip(places);
        if self.dots.len() <= FEW {
            let mut marks: Vec<_> = each.map(|(dot, at)| (dot.role, 3.0, *at)).collect();
            sorting::by_key(&mut marks, |(role, ..)| *role as u8);
            return marks;
        }
        let cell = |at: &Spot| ((at.x / CELL) as u32, (at.y / CELL) as u32);
        let mut cells: Vec<_> = each
            .map(|(dot, at)| (dot.role as u8, cell(at), *dot, *at))
            .collect();
        sorting::by_key(&mut cells, |(role, cell, ..)| (*role, *cell));
        let mut marks: Vec<(Role, f64, Spot)> = cells
            .chunk_by(|a, b| (a.0, a.1) == (b.0, b.1))
            .map(|together| {
                let size = match together.len() {
                    1 => 1.5,
                    2..=9 => 2.0,
                    _ => 2.5,
                };
                let (_, (column, row), dot, at) = together[0];
                let middle = Spot {
                    x: (f64::from(column) + 0.5) * CELL,
                    y: (f64::from(row) + 0.5) * CELL,
                };
                (dot.role, size, if together.len() == 1 { at } else { middle })
            })
            .collect();
        sorting::by(&mut marks, |a, b| {
            (a.0 as u8).cmp(&(b.0 as u8)).then(a.1.total_cmp(&b.1))
        });
        marks
    }

    fn names(&self, root: &Area<'_>, canvas: &Canvas<'_, '_>, frame: Frame) -> Drawn<()> {
        let mirrored = frame.right_to_left;
        let edge = if mirrored { fine(f64::from(frame.width)) } else { 0 };
        root.draw_text(&self.up, &words(after(mirrored), VPos::Top), (edge, fine(4.0)))?;
        name_below(root, canvas, frame, &self.across)?;
        // At the far end, where the largest are, dots are few.
        let gap = if mirrored { 6.0 } else { -6.0 };
        let name = |text: &str, top: f64| {
            let at = canvas.backend_coord(&(self.extent().end, top));
            let style = words(after(!mirrored), VPos::Top);
            root.draw_text(text, &style, (at.0 + fine(gap), at.1 + fine(4.0)))
        };
        for zone in &self.zones {
            name(&zone.name, zone.to)?;
        }
        if self.floor() < 0.0 {
            name(&self.unknown, 0.25 * self.floor())?;
        }
        Ok(())
    }

    /// The points along the axis; of equal ones the upper first.
    fn points(&self, places: &[Spot], frame: Frame) -> Vec<Point> {
        let picked = self.picks.iter().filter_map(|pick| {
            let at = *places.get(pick.dot)?;
            Some(Point {
                href: pick.href.clone(),
                ..Point::new(at, pick.label.clone())
            })
        });
        let along = |point: &Point| {
            if frame.right_to_left {
                -point.at.x
            } else {
                point.at.x
            }
        };
        let mut points: Vec<Point> = picked.collect();
        sorting::by(&mut points, |a, b| {
            along(a).total_cmp(&along(b)).then(a.at.y.total_cmp(&b.at.y))
        });
        points
    }
}

#[cfg(test)]
mod tests;
