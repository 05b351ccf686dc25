//! A plotters backend that records what it is asked to draw.
//!
//! plotters' own SVG backend measures text by adding styled spans to the page, which the content security
//! policy refuses, and writes literal colours. This one estimates the size of text from its characters
//! and turns colours into roles.

use super::shape::{Anchor, Role, Shape, Spot};
use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};
use std::convert::Infallible;

/// plotters places shapes on whole pixels; drawing ten times as large and dividing keeps tenths.
pub(super) const FINE: u32 = 10;

/// Records shapes for a picture of a given size.
pub struct Recorder<'a> {
    size: (u32, u32),
    shapes: &'a mut Vec<Shape>,
}

impl<'a> Recorder<'a> {
    /// A picture `width` × `height` units large, whose shapes are added to `shapes`. plotters sees it
    /// in tenths of a unit.
    pub fn new((width, height): (u32, u32), shapes: &'a mut Vec<Shape>) -> Self {
        Self {
            size: (width * FINE, height * FINE),
            shapes,
        }
    }

    /// Records a shape, unless it is invisible.
    fn record(&mut self, colour: BackendColor, shape: impl FnOnce(Role) -> Shape) -> Done {
        if colour.alpha > 0.0 {
            self.shapes.push(shape(Role::of(colour)));
        }
        Ok(())
    }
}

type Done = Result<(), DrawingErrorKind<Infallible>>;

impl DrawingBackend for Recorder<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Done {
        Ok(())
    }

    fn present(&mut self) -> Done {
        Ok(())
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Done {
        let side = 1.0 / f64::from(FINE);
        self.record(color, |role| Shape::Rect {
            role,
            at: Spot::of(point),
            width: side,
            height: side,
            filled: true,
        })
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Done {
        self.record(style.color(), |role| Shape::Line {
            role,
            from: Spot::of(from),
            to: Spot::of(to),
        })
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        upper_left: BackendCoord,
        bottom_right: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Done {
        let (at, end) = (Spot::of(upper_left), Spot::of(bottom_right));
        self.record(style.color(), |role| Shape::Rect {
            role,
            at,
            width: end.x - at.x,
            height: end.y - at.y,
            filled: fill,
        })
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Done {
        let through: Vec<Spot> = path.into_iter().map(Spot::of).collect();
        self.record(style.color(), |role| match through.as_slice() {
            [from, to] => Shape::Line {
                role,
                from: *from,
                to: *to,
            },
            _ => Shape::Polyline { role, through },
        })
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Done {
        let radius = f64::from(radius) / f64::from(FINE);
        if let Some(Shape::Dots {
            role,
            centres,
            radius: before,
            filled,
        }) = self.shapes.last_mut()
            && (Role::of(style.color()), radius, fill) == (*role, *before, *filled)
            && style.color().alpha > 0.0
        {
            centres.push(Spot::of(center));
            return Ok(());
        }
        self.record(style.color(), |role| Shape::Dots {
            role,
            centres: vec![Spot::of(center)],
            radius,
            filled: fill,
        })
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        vert: I,
        style: &S,
    ) -> Done {
        let corners = vert.into_iter().map(Spot::of).collect();
        self.record(style.color(), |role| Shape::Polygon { role, corners })
    }

    fn draw_text<TStyle: BackendTextStyle>(&mut self, text: &str, style: &TStyle, pos: BackendCoord) -> Done {
        let size = style.size() / f64::from(FINE);
        let mut at = Spot::of(pos);
        // Browsers differ in `dominant-baseline`; a baseline placed by hand is the same everywhere.
        at.y += size
            * match style.anchor().v_pos {
                VPos::Top => 0.8,
                VPos::Center => 0.33,
                VPos::Bottom => -0.2,
            };
        let anchor = match style.anchor().h_pos {
            HPos::Left => Anchor::Left,
            HPos::Center => Anchor::Middle,
            HPos::Right => Anchor::Right,
        };
        let content = text.to_owned();
        self.record(style.color(), |role| Shape::Text {
            role,
            content,
            at,
            anchor,
            size,
        })
    }

    fn estimate_text_size<TStyle: BackendTextStyle>(
        &self,
        text: &str,
        style: &TStyle,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let size = style.size();
        Ok(((ems(text) * size).ceil() as u32, (1.2 * size).ceil() as u32))
    }
}

/// About how wide a text is, in units of its size. Deterministic, since layout must not wait for the
/// page; a little generous, so that text is rather given room than cut.
pub(super) fn ems(text: &str) -> f64 {
    text.chars().map(em).sum()
}

fn em(c: char) -> f64 {
    match c {
        // Marks and directional controls take no room.
        '\u{0300}'..='\u{036F}' | '\u{064B}'..='\u{065F}' | '\u{061C}' => 0.0,
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => 0.0,
        ' ' | '\u{00A0}' | '\u{202F}' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' => 0.3,
        'i' | 'j' | 'l' | 'I' | 't' | 'f' | 'r' | '(' | ')' | '[' | ']' | '-' => 0.38,
        'm' | 'w' | 'M' | 'W' | '%' | '@' | '–' | '—' => 0.9,
        'A'..='Z' => 0.68,
        // CJK ideographs, kana, Hangul and full-width forms are square.
        '\u{1100}'..='\u{11FF}' | '\u{2E80}'..='\u{D7FF}' | '\u{F900}'..='\u{FAFF}' => 1.0,
        '\u{FF00}'..='\u{FF60}' => 1.0,
        _ => 0.56,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use plotters::prelude::*;
    use plotters_backend::text_anchor::Pos;

    fn drawn(draw: impl FnOnce(&DrawingArea<Recorder<'_>, plotters::coord::Shift>)) -> Vec<Shape> {
        let mut shapes = Vec::new();
        let area = Recorder::new((100, 50), &mut shapes).into_drawing_area();
        draw(&area);
        drop(area);
        shapes
    }

    #[test]
    fn every_role_survives_the_way_through_plotters() {
        for role in Role::ALL {
            let shapes = drawn(|area| {
                let path = PathElement::new(vec![(0, 0), (10, 5)], role.colour());
                area.draw(&path).expect("recording cannot fail");
            });
            let (from, to) = (Spot { x: 0.0, y: 0.0 }, Spot { x: 1.0, y: 0.5 });
            assert_eq!(shapes, [Shape::Line { role, from, to }]);
        }
    }

    #[test]
    fn circles_of_one_kind_are_one_shape() {
        let shapes = drawn(|area| {
            for (x, role) in [(100, Role::Accent), (200, Role::Accent), (300, Role::Series)] {
                area.draw(&Circle::new((x, 100), 40, role.colour().filled()))
                    .expect("recording cannot fail");
            }
        });
        let counts: Vec<usize> = shapes
            .iter()
            .map(|shape| match shape {
                Shape::Dots { centres, .. } => centres.len(),
                _ => 0,
            })
            .collect();
        assert_eq!(counts, [2, 1]);
    }

    #[test]
    fn invisible_shapes_are_left_out_and_unmarked_colours_are_drawn_as_text() {
        let shapes = drawn(|area| {
            area.draw(&Circle::new((100, 100), 40, TRANSPARENT))
                .expect("recording cannot fail");
            area.draw(&Circle::new((100, 100), 40, RED.filled()))
                .expect("recording cannot fail");
        });
        assert_eq!(
            shapes,
            [Shape::Dots {
                role: Role::Label,
                centres: vec![Spot { x: 10.0, y: 10.0 }],
                radius: 4.0,
                filled: true
            }]
        );
    }

    #[test]
    fn text_stands_on_its_baseline() {
        let shapes = drawn(|area| {
            let colour = Role::Label.colour();
            let style = ("sans-serif", 120)
                .into_font()
                .color(&colour)
                .pos(Pos::new(HPos::Right, VPos::Top));
            area.draw_text("80 %", &style, (500, 100))
                .expect("recording cannot fail");
        });
        let [
            Shape::Text {
                content,
                at,
                anchor,
                size,
                ..
            },
        ] = shapes.as_slice()
        else {
            panic!("one text: {shapes:?}");
        };
        assert_eq!((content.as_str(), *anchor, *size), ("80 %", Anchor::Right, 12.0));
        assert!((at.x - 50.0).abs() < 1e-9 && (at.y - 19.6).abs() < 1e-9, "{at:?}");
    }

    #[test]
    fn marks_and_controls_take_no_room_and_squares_take_a_whole_one() {
        assert_eq!(ems("\u{2068}80\u{2069}"), ems("80"));
        assert_eq!(ems("مُورِّد"), ems("مورد"));
        assert_eq!(ems("客户"), 2.0);
        assert!(ems("Account") > ems("still"));
    }
}
