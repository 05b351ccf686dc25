use super::*;
use crate::i18n::Direction;
use crate::ui::chart::probe;

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
            level: 0.8,
            label: format!("80 %: {step}"),
        }),
        steps,
        ticks_across: percent(&[0.0, 0.5, 1.0]),
        ticks_up: percent(&[0.0, 0.5, 1.0]),
        across: "Accounts".into(),
        up: "Revenue".into(),
        equality: Some("Equal shares".into()),
    }
}

fn percent(shares: &[f64]) -> Vec<Tick> {
    let tick = |at: &f64| Tick {
        at: *at,
        label: format!("{:.0} %", at * 100.0),
    };
    shares.iter().map(tick).collect()
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
                probe::sound(&picture, &format!("{n} at {frame:?}"));
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
    assert_eq!(line.first(), picture.origin.as_ref());
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
    let origin = |picture: &Picture| picture.origin.expect("axes").x;
    assert!(origin(&there) < 100.0 && origin(&back) > 620.0);
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
        height: 40,
        right_to_left: false,
    };
    assert_eq!(curve(&pareto(3)).draw(frame), Err(NotDrawn));
    assert_eq!(Frame::fitting(40.0, Direction::Ltr).width, Frame::LEAST);
}

/// The whale curve of accounts that earn so much, largest first.
fn whale(profits: &[f64]) -> Curve {
    let sums = profits.iter().scan(0.0, |sum, profit| {
        *sum += profit;
        Some(*sum)
    });
    let steps: Vec<Step> = std::iter::once(0.0)
        .chain(sums)
        .enumerate()
        .map(|(i, brought)| Step {
            counted: i as f64 / profits.len() as f64,
            brought,
        })
        .collect();
    let peak = (0..steps.len()).max_by(|a, b| steps[*a].brought.total_cmp(&steps[*b].brought));
    let peak = peak.expect("it starts at nothing");
    let (low, high) = steps.iter().fold((0.0_f64, 0.0_f64), |(low, high), step| {
        (low.min(step.brought), high.max(step.brought))
    });
    let marks = super::super::round_marks(low, high, 4);
    Curve {
        reached: (peak > 0).then(|| Reached {
            step: peak,
            level: steps[peak].brought,
            label: format!("most after {peak} accounts"),
        }),
        stops: stops(profits.len(), Some(peak))
            .into_iter()
            .map(|step| Stop {
                step,
                label: format!("point {step}"),
            })
            .collect(),
        steps,
        ticks_up: marks
            .into_iter()
            .map(|at| Tick {
                at,
                label: format!("{at:.0}"),
            })
            .collect(),
        ..curve(&[1.0])
    }
}

#[test]
fn c2_a_whale_rises_above_the_whole_and_falls_again() {
    let rising: Vec<f64> = (0..40).map(|rank| 100.0 - 7.0 * f64::from(rank)).collect();
    let huge = [4e12, 1.0, 0.0, -1.0, -1e12];
    for profits in [rising.as_slice(), &huge, &[-5.0, -6.0], &[0.0], &[3.0], &[]] {
        for width in [260, 340, 720, 960] {
            for direction in [Direction::Ltr, Direction::Rtl] {
                let picture = whale(profits).draw(frame(width, direction)).expect("room enough");
                probe::sound(&picture, &format!("{profits:?} at {width} {direction:?}"));
            }
        }
    }
    let picture = whale(&rising)
        .draw(frame(720, Direction::Ltr))
        .expect("room enough");
    let line = series(&picture);
    let highest = line.iter().map(|spot| spot.y).fold(f64::INFINITY, f64::min);
    let end = line[line.len() - 1];
    assert!(
        end.y > highest + 20.0,
        "the last take back what others earned: {line:?}"
    );
    let lowest = whale(&[-5.0, -6.0])
        .draw(frame(720, Direction::Ltr))
        .expect("room enough");
    let down = series(&lowest);
    assert!(down[0].y < down[down.len() - 1].y, "losses fall below nothing");
}
