use super::super::backend::Anchor;
use super::*;
use crate::i18n::Direction;

fn curve(revenues: &[f64]) -> Curve {
    let total: f64 = revenues.iter().sum();
    let n = revenues.len() as f64;
    let sums = revenues.iter().scan(0.0, |sum, revenue| {
        *sum += revenue;
        Some(*sum / total)
    });
    let steps: Vec<Step> = std::iter::once(0.0)
        .chain(sums)
        .enumerate()
        .map(|(i, brought)| Step {
            counted: i as f64 / n,
            brought,
        })
        .collect();
    let reached = steps.iter().position(|step| step.brought >= 0.8 - 1e-9);
    let stop = |step| Stop {
        step,
        label: format!("point {step}"),
    };
    Curve {
        stops: stops(revenues.len(), reached).into_iter().map(stop).collect(),
        reached: reached.map(|step| Reached {
            step,
            share: 0.8,
            label: format!("80 %: {step}"),
        }),
        steps,
        ticks: [0.0, 0.5, 1.0]
            .map(|at| Tick {
                at,
                label: format!("{:.0} %", at * 100.0),
            })
            .into(),
        across: "Accounts".into(),
        up: "Revenue".into(),
        equality: "Equal shares".into(),
    }
}

fn pareto(n: usize) -> Vec<f64> {
    (1..=n).map(|rank| 1000.0 / rank as f64).collect()
}

fn frame(width: u32, direction: Direction) -> Frame {
    Frame::fitting(f64::from(width), direction)
}

fn drawn(revenues: &[f64], width: u32) -> Picture {
    curve(revenues)
        .draw(frame(width, Direction::Ltr))
        .expect("room enough")
}

fn spots(shape: &Shape) -> Vec<Spot> {
    match shape {
        Shape::Line { from, to, .. } => vec![*from, *to],
        Shape::Polyline { through, .. } => through.clone(),
        Shape::Polygon { corners, .. } => corners.clone(),
        Shape::Rect {
            at, width, height, ..
        } => vec![
            *at,
            Spot {
                x: at.x + width,
                y: at.y + height,
            },
        ],
        Shape::Circle { centre, .. } => vec![*centre],
        Shape::Text {
            content,
            at,
            anchor,
            size,
            ..
        } => {
            let long = ems(content) * size;
            let left = match anchor {
                Anchor::Left => at.x,
                Anchor::Middle => at.x - long / 2.0,
                Anchor::Right => at.x - long,
            };
            vec![
                Spot {
                    x: left,
                    y: at.y - size,
                },
                Spot {
                    x: left + long,
                    y: at.y,
                },
            ]
        }
    }
}

fn series(picture: &Picture) -> Vec<Spot> {
    let found = picture.shapes.iter().find_map(|shape| match shape {
        Shape::Polyline {
            role: Role::Series,
            through,
        } => Some(through.clone()),
        Shape::Line {
            role: Role::Series,
            from,
            to,
        } => Some(vec![*from, *to]),
        _ => None,
    });
    found.expect("a curve")
}

#[test]
fn c2_curves_of_any_length_stay_inside_their_frame() {
    for n in [1, 2, 3, 91, 10_000] {
        for width in [260, 340, 720, 960] {
            for direction in [Direction::Ltr, Direction::Rtl] {
                let frame = frame(width, direction);
                let picture = curve(&pareto(n)).draw(frame).expect("room enough");
                for spot in picture.shapes.iter().flat_map(spots) {
                    let inside = (-0.5..=picture.width + 0.5).contains(&spot.x)
                        && (0.0..=picture.height).contains(&spot.y);
                    assert!(inside, "{n} at {frame:?}: {spot:?}");
                }
            }
        }
    }
}

#[test]
fn c2_ten_thousand_steps_are_drawn_with_what_pixels_can_show() {
    let picture = drawn(&pareto(10_000), 720);
    let line = series(&picture);
    assert!((100..1_200).contains(&line.len()), "{}", line.len());
    assert!(
        line.is_sorted_by(|a, b| a.x <= b.x && a.y >= b.y),
        "a rising curve"
    );
    assert_eq!(line.first(), Some(&picture.origin));
}

#[test]
fn c2_points_can_be_told_apart_and_name_where_the_share_is_reached() {
    for n in [13, 91, 10_000] {
        let curve = curve(&pareto(n));
        let reached = curve.reached.clone().expect("some revenue").step;
        let points = curve
            .draw(frame(340, Direction::Ltr))
            .expect("room enough")
            .points;
        assert!((5..=16).contains(&points.len()), "{n}: {}", points.len());
        let apart = |a: &Point, b: &Point| (a.at.x - b.at.x).hypot(a.at.y - b.at.y) >= APART;
        assert!(points.is_sorted_by(apart), "{n}");
        assert!(
            points
                .iter()
                .any(|point| point.label == format!("point {reached}")),
            "{n}"
        );
    }
}

#[test]
fn c2_one_and_two_accounts_are_points_of_their_own() {
    let labels = |revenues: &[f64]| -> Vec<String> {
        drawn(revenues, 720)
            .points
            .into_iter()
            .map(|point| point.label)
            .collect()
    };
    assert_eq!(labels(&[5.0]), ["point 1"]);
    assert_eq!(labels(&[5.0, 1.0]), ["point 1", "point 2"]);
    assert_eq!(stops(0, None), [0; 0]);
}

#[test]
fn c2_right_to_left_mirrors_the_curve_and_keeps_heights() {
    let curve = curve(&pareto(91));
    let there = curve.draw(frame(720, Direction::Ltr)).expect("room enough");
    let back = curve.draw(frame(720, Direction::Rtl)).expect("room enough");
    assert!(there.origin.x < 100.0 && back.origin.x > 620.0);
    let line = series(&back);
    assert!(line.is_sorted_by(|a, b| a.x >= b.x && a.y >= b.y));
    for (a, b) in there.points.iter().zip(&back.points) {
        assert!(
            (a.at.x + b.at.x - 720.0).abs() < 1.0 && (a.at.y - b.at.y).abs() < 0.2,
            "{a:?} {b:?}"
        );
    }
}

#[test]
fn equal_shares_lie_on_the_line_of_equality() {
    let picture = drawn(&[1.0; 5], 720);
    let line = series(&picture);
    let (first, last) = (line[0], line[line.len() - 1]);
    let slope = (last.y - first.y) / (last.x - first.x);
    for spot in &line {
        assert!(
            (first.y + slope * (spot.x - first.x) - spot.y).abs() < 0.3,
            "{spot:?}"
        );
    }
}

#[test]
fn too_little_room_is_refused() {
    let frame = Frame {
        width: 40,
        right_to_left: false,
    };
    assert_eq!(curve(&pareto(3)).draw(frame), Err(NotDrawn));
    assert_eq!(Frame::fitting(40.0, Direction::Ltr).width, Frame::LEAST);
}
