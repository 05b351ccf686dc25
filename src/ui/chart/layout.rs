//! What the layouts share: text, axes and marks.

use super::backend::{FINE, Recorder, ems};
use super::model::Frame;
use super::shape::Role;
use plotters::coord::Shift;
use plotters::coord::ranged1d::{DefaultFormatting, KeyPointHint};
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use std::convert::Infallible;
use std::ops::Range;

/// Height of the text, in CSS pixels.
pub(super) const TEXT: f64 = 12.0;
/// Room between two labels that stand side by side.
const GAP: f64 = 8.0;

pub(super) type Drawn<T> = Result<T, DrawingAreaErrorKind<Infallible>>;
pub(super) type Area<'b> = DrawingArea<Recorder<'b>, Shift>;
pub(super) type Canvas<'a, 'b> = ChartContext<'a, Recorder<'b>, Cartesian2d<Axis, Axis>>;

/// A mark on an axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// Where, in the units of the axis.
    pub at: f64,
    /// What it says.
    pub label: String,
}

/// An axis with marks of its own choice.
pub(super) struct Axis {
    range: Range<f64>,
    marks: Vec<f64>,
    mirrored: bool,
}

impl Axis {
    pub(super) fn new(range: Range<f64>, ticks: &[Tick]) -> Self {
        Self {
            range,
            marks: ticks.iter().map(|tick| tick.at).collect(),
            mirrored: false,
        }
    }

    /// Runs from the right where the text does.
    pub(super) fn mirrored(self, mirrored: bool) -> Self {
        Self { mirrored, ..self }
    }
}

impl Ranged for Axis {
    type FormatOption = DefaultFormatting;
    type ValueType = f64;

    fn map(&self, value: &f64, (start, end): (i32, i32)) -> i32 {
        let part = share(*value, &self.range);
        let part = if self.mirrored { 1.0 - part } else { part };
        start + (f64::from(end - start) * part).round() as i32
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
        self.range.clone()
    }
}

/// How far along a range a value lies, 0..=1; what lies outside is shown at the nearer end.
pub(super) fn share(value: f64, range: &Range<f64>) -> f64 {
    let long = range.end - range.start;
    if long > 0.0 {
        ((value - range.start) / long).clamp(0.0, 1.0)
    } else {
        0.0
    }
}

/// Round figures that reach from at most `low` to at least `high`: 1, 2 or 5 times a power of ten apart,
/// about so many.
pub fn round_marks(low: f64, high: f64, about: u8) -> Vec<f64> {
    let rough = (high - low) / f64::from(about.max(1));
    if !(rough > 0.0 && rough.is_finite()) {
        return vec![low];
    }
    let power = libm::pow(10.0, libm::floor(libm::log10(rough)));
    let steps = [1.0, 2.0, 5.0].map(|times| times * power);
    // A mark or two more are better than a chart half empty.
    let step = steps.into_iter().find(|step| *step >= 0.8 * rough);
    let step = step.unwrap_or(10.0 * power);
    // A whole mark that a sum of floats just misses is still that mark.
    let (first, last) = (
        libm::floor(low / step + 1e-9) as i64,
        libm::ceil(high / step - 1e-9) as i64,
    );
    (first..=last).map(|mark| mark as f64 * step).collect()
}

/// The marks whose labels have room beside each other on a level axis `length` pixels long. The first
/// and the last come first, since they tell the extent.
pub(super) fn spaced(ticks: &[Tick], range: &Range<f64>, length: f64) -> Vec<Tick> {
    let reach = |tick: &Tick| {
        let (at, half) = (share(tick.at, range) * length, wide(&tick.label) / 2.0);
        (at - half - GAP / 2.0, at + half + GAP / 2.0)
    };
    let apart = |a: &Tick, b: &Tick| {
        let (a, b) = (reach(a), reach(b));
        a.1 <= b.0 || b.1 <= a.0
    };
    let ends = ticks.first().into_iter().chain(ticks.last());
    let mut kept: Vec<&Tick> = Vec::new();
    for tick in ends.chain(ticks) {
        if kept.iter().all(|other| apart(tick, other)) {
            kept.push(tick);
        }
    }
    ticks.iter().filter(|tick| kept.contains(tick)).cloned().collect()
}

/// A canvas with marks along both axes, the upright one where the text begins.
pub(super) fn marked<'a, 'b>(
    root: &'a Area<'b>,
    frame: Frame,
    (across, ticks_across): (Range<f64>, &[Tick]),
    (up, ticks_up): (Range<f64>, &[Tick]),
) -> Drawn<Canvas<'a, 'b>> {
    let beside = widest(ticks_up) + 12.0;
    // The last mark's label stands around the end of its axis.
    let beyond = ticks_across.last().map_or(0.0, |tick| wide(&tick.label) / 2.0);
    framed(
        root,
        frame,
        (beside, beyond.max(20.0)),
        (across, ticks_across),
        (up, ticks_up),
    )
}

/// A canvas with marks along both axes and so much room beside the upright one and beyond the end of the level one.
pub(super) fn framed<'a, 'b>(
    root: &'a Area<'b>,
    frame: Frame,
    (beside, beyond): (f64, f64),
    (across, ticks_across): (Range<f64>, &[Tick]),
    (up, ticks_up): (Range<f64>, &[Tick]),
) -> Drawn<Canvas<'a, 'b>> {
    let mut builder = ChartBuilder::on(root);
    builder
        .margin_top(fine(30.0))
        .margin_bottom(fine(3.0))
        .x_label_area_size(fine(46.0));
    if frame.right_to_left {
        builder
            .margin_left(fine(beyond))
            .right_y_label_area_size(fine(beside));
    } else {
        builder.margin_right(fine(beyond)).y_label_area_size(fine(beside));
    }
    let length = f64::from(frame.width) - beside - beyond;
    let ticks = spaced(ticks_across, &across, length);
    builder.build_cartesian_2d(
        Axis::new(across, &ticks).mirrored(frame.right_to_left),
        Axis::new(up, ticks_up),
    )
}

/// Draws both axes with their marks, and a level line at each of the upright one's.
pub(super) fn ruled(canvas: &mut Canvas<'_, '_>, ticks_across: &[Tick], ticks_up: &[Tick]) -> Drawn<()> {
    canvas
        .configure_mesh()
        .disable_x_mesh()
        .bold_line_style(Role::Grid.colour())
        .axis_style(Role::Axis.colour())
        .label_style(words(HPos::Center, VPos::Center))
        .set_all_tick_mark_size(fine(4.0))
        .x_label_formatter(&|at: &f64| label_of(ticks_across, *at))
        .y_label_formatter(&|at: &f64| label_of(ticks_up, *at))
        .draw()
}

/// About how wide a label is, in pixels.
pub(super) fn wide(text: &str) -> f64 {
    ems(text) * TEXT
}

/// The widest of several labels, in pixels.
pub(super) fn widest(ticks: &[Tick]) -> f64 {
    ticks.iter().map(|tick| wide(&tick.label)).fold(0.0, f64::max)
}

/// The label of the mark at that place.
pub(super) fn label_of(ticks: &[Tick], at: f64) -> String {
    let tick = ticks.iter().find(|tick| tick.at == at);
    tick.map(|tick| tick.label.clone()).unwrap_or_default()
}

/// Writes the name of the level axis below it: around its middle, as far as the frame has room.
pub(super) fn name_below(root: &Area<'_>, canvas: &Canvas<'_, '_>, frame: Frame, name: &str) -> Drawn<()> {
    let (across, _) = canvas.plotting_area().get_pixel_range();
    let middle = f64::midpoint(pixels(across.start), pixels(across.end));
    let (width, height) = (f64::from(frame.width), f64::from(frame.height));
    let left = within(&(0.0..width), name, middle - wide(name) / 2.0);
    let style = words(HPos::Left, VPos::Center);
    root.draw_text(name, &style, (fine(left), fine(height - TEXT)))
}

/// Where a text begins that lies inside the room, as near as can be to the left edge wanted.
pub(super) fn within(room: &Range<f64>, text: &str, left: f64) -> f64 {
    left.min(room.end - wide(text)).max(room.start)
}

/// The side a text takes when it follows its place in reading direction.
pub(super) fn after(mirrored: bool) -> HPos {
    if mirrored { HPos::Right } else { HPos::Left }
}

pub(super) fn words(h_pos: HPos, v_pos: VPos) -> TextStyle<'static> {
    let font = ("sans-serif", TEXT * f64::from(FINE)).into_font();
    TextStyle {
        font,
        color: Role::Label.colour().to_backend_color(),
        pos: Pos::new(h_pos, v_pos),
    }
}

/// In plotters' fine pixels.
pub(super) fn fine(pixels: f64) -> i32 {
    (pixels * f64::from(FINE)).round() as i32
}

/// From plotters' fine pixels.
pub(super) fn pixels(fine: i32) -> f64 {
    f64::from(fine) / f64::from(FINE)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tick(at: f64, label: &str) -> Tick {
        Tick {
            at,
            label: label.into(),
        }
    }

    #[test]
    fn marks_are_round_and_enclose_what_is_shown() {
        assert_eq!(round_marks(0.0, 9.0, 5), [0.0, 2.0, 4.0, 6.0, 8.0, 10.0]);
        assert_eq!(round_marks(-30.0, 100.0, 4), [-50.0, 0.0, 50.0, 100.0]);
        assert_eq!(
            round_marks(0.0, 101.0, 5),
            [0.0, 20.0, 40.0, 60.0, 80.0, 100.0, 120.0]
        );
        assert_eq!(round_marks(7.0, 7.0, 4), [7.0]);
        for (low, high) in [(0.0, 1e12), (-1e12, 3.0), (0.0, 0.003), (0.0, 1.3), (-5.0, -1.0)] {
            let marks = round_marks(low, high, 5);
            assert!((3..=8).contains(&marks.len()), "{low} to {high}: {marks:?}");
            let slack = (high - low) * 1e-9;
            assert!(marks[0] <= low + slack && marks[marks.len() - 1] >= high - slack);
        }
    }

    #[test]
    fn labels_without_room_give_way_to_the_ends() {
        let ticks: Vec<Tick> = (0..=10).map(|at| tick(f64::from(at), "10 000 €")).collect();
        let kept = |length| -> Vec<f64> {
            spaced(&ticks, &(0.0..10.0), length)
                .iter()
                .map(|tick| tick.at)
                .collect()
        };
        assert_eq!(kept(2_000.0).len(), 11);
        let narrow = kept(200.0);
        assert!((2..6).contains(&narrow.len()), "{narrow:?}");
        assert_eq!((narrow[0], narrow[narrow.len() - 1]), (0.0, 10.0));
        assert_eq!(kept(10.0), [0.0]);
        assert!(spaced(&[], &(0.0..1.0), 100.0).is_empty());
    }

    #[test]
    fn values_beyond_an_axis_stay_on_it() {
        let axis = Axis::new(-1.0..1.0, &[]);
        let at = |value: f64| axis.map(&value, (0, 100));
        assert_eq!([at(-9.0), at(0.0), at(1.0), at(f64::MAX)], [0, 50, 100, 100]);
        let back = Axis::new(-1.0..1.0, &[]).mirrored(true);
        assert_eq!(back.map(&-1.0, (0, 100)), 100);
        assert_eq!(Axis::new(2.0..2.0, &[]).map(&2.0, (0, 100)), 0);
    }
}
