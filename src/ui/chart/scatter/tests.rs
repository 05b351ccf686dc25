use super::*;
use crate::i18n::Direction;
use crate::ui::chart::probe;
use std::time::{Duration, Instant};

fn zone(to: f64, name: &str, ground: Role) -> Zone {
    Zone {
        to,
        name: name.into(),
        ground,
    }
}

fn dot(across: f64, up: Option<f64>) -> Dot {
    let role = if up.is_some() { Role::Good } else { Role::Unknown };
    Dot { across, up, role }
}

fn tick(at: f64) -> Tick {
    Tick {
        at,
        label: format!("{at:.0}"),
    }
}

/// A scatter of dots, the first sixty of which can be pointed at.
fn scatter(dots: Vec<Dot>) -> Scatter {
    let scale = Scale::suiting(dots.iter().map(|dot| dot.across));
    let figures = dots.iter().map(|dot| dot.across).filter(|across| *across > 0.0);
    let (least, most) = figures.fold((f64::INFINITY, 0.0_f64), |(least, most), across| {
        (least.min(across), most.max(across))
    });
    Scatter {
        picks: (0..dots.len().min(60))
            .map(|dot| Pick {
                dot,
                label: format!("dot {dot}"),
                href: Some(format!("#/accounts/{dot}")),
            })
            .collect(),
        ticks_across: scale.marks(least, most).into_iter().map(tick).collect(),
        scale,
        dots,
        zones: vec![
            zone(35.0, "Failing", Role::WorstGround),
            zone(55.0, "Strained", Role::PoorGround),
            zone(75.0, "Steady", Role::GoodGround),
            zone(100.0, "Thriving", Role::BestGround),
        ],
        unknown: "Not known yet".into(),
        ticks_up: [0.0, 35.0, 55.0, 75.0, 100.0].map(tick).into(),
        across: "Revenue".into(),
        up: "Health".into(),
    }
}

/// Revenue falls with the rank, health goes round; every seventh is not known.
fn many(count: usize) -> Vec<Dot> {
    (1..=count)
        .map(|rank| {
            dot(
                1_000_000.0 / rank as f64,
                (rank % 7 != 0).then_some((rank * 37 % 101) as f64),
            )
        })
        .collect()
}

fn frame(width: u32, direction: Direction) -> Frame {
    Frame::fitting(f64::from(width), direction)
}

fn circles(picture: &Picture) -> usize {
    let count = |shape: &Shape| match shape {
        Shape::Dots { centres, .. } => centres.len(),
        _ => 0,
    };
    picture.shapes.iter().map(count).sum()
}

#[test]
fn c2_any_number_of_dots_stays_inside_its_frame() {
    let extremes = [0.0, -5.0, 3.0, 1e12, 1e12].map(|across| dot(across, Some(across)));
    let sets = [
        vec![],
        many(1),
        many(2),
        many(60),
        many(10_000),
        extremes.to_vec(),
    ];
    for dots in sets {
        for width in [260, 340, 720, 960] {
            for direction in [Direction::Ltr, Direction::Rtl] {
                let picture = scatter(dots.clone())
                    .draw(frame(width, direction))
                    .expect("room enough");
                probe::sound(&picture, &format!("{} at {width} {direction:?}", dots.len()));
                assert_eq!(picture.points.len(), dots.len().min(60));
            }
        }
    }
}

#[test]
fn c2_ten_thousand_dots_are_few_shapes_and_quickly_laid_out() {
    let crowd = scatter(many(10_000));
    let started = Instant::now();
    let picture = crowd.draw(frame(960, Direction::Ltr)).expect("room enough");
    // Unoptimised and beside other tests it takes well under a second; what must not come back is a
    // comparison of all with all.
    assert!(
        started.elapsed() < Duration::from_secs(5),
        "{:?}",
        started.elapsed()
    );
    assert!(picture.shapes.len() < 100, "{}", picture.shapes.len());
    let drawn = circles(&picture);
    assert!((200..8_000).contains(&drawn), "{drawn}");
    assert_eq!(
        circles(&scatter(many(FEW)).draw(frame(960, Direction::Ltr)).expect("room")),
        FEW
    );
}

#[test]
fn c2_what_is_not_known_lies_apart_and_never_at_zero() {
    let dots = vec![dot(5.0, Some(0.0)), dot(5.0, None)];
    let picture = scatter(dots.clone())
        .draw(frame(720, Direction::Ltr))
        .expect("room enough");
    let y = |label: &str| {
        let point = picture.points.iter().find(|point| point.label == label);
        point.expect("both can be pointed at").at.y
    };
    assert!(y("dot 1") > y("dot 0") + 8.0, "below nothing");
    assert!(texts(&picture).contains(&"Not known yet".into()));
    let known = scatter(dots[..1].to_vec())
        .draw(frame(720, Direction::Ltr))
        .expect("room enough");
    assert!(!texts(&known).contains(&"Not known yet".into()));
    assert_eq!(known.origin.map(|origin| origin.y), Some(known.points[0].at.y));
}

fn texts(picture: &Picture) -> Vec<String> {
    picture
        .shapes
        .iter()
        .filter_map(|shape| match shape {
            Shape::Text { content, .. } => Some(content.clone()),
            _ => None,
        })
        .collect()
}

#[test]
fn c2_points_follow_the_axis_in_either_direction_and_lead_on() {
    let there = scatter(many(60))
        .draw(frame(720, Direction::Ltr))
        .expect("room enough");
    assert!(there.points.is_sorted_by(|a, b| a.at.x <= b.at.x));
    assert!(there.points.iter().all(|point| point.href.is_some()));
    let back = scatter(many(60))
        .draw(frame(720, Direction::Rtl))
        .expect("room enough");
    assert!(back.points.is_sorted_by(|a, b| a.at.x >= b.at.x));
    for (a, b) in there.points.iter().zip(&back.points) {
        assert!(
            (a.at.x + b.at.x - 720.0).abs() < 1.0 && a.label == b.label,
            "{a:?} {b:?}"
        );
    }
}

#[test]
fn without_zones_the_dots_stand_where_they_stood() {
    let zoned = scatter(many(60));
    let bare = Scatter {
        zones: Vec::new(),
        ..zoned.clone()
    };
    let draw = |scatter: &Scatter| scatter.draw(frame(720, Direction::Ltr)).expect("room enough");
    let (zoned, bare) = (draw(&zoned), draw(&bare));
    probe::sound(&bare, "without zones");
    assert_eq!(bare.points, zoned.points);
    assert!(texts(&zoned).contains(&"Steady".into()) && !texts(&bare).contains(&"Steady".into()));
}

#[test]
fn the_scale_follows_the_spread() {
    let suits = |figures: &[f64]| Scale::suiting(figures.iter().copied());
    assert_eq!(suits(&[2.0, 3.0, 4.0]), Scale::Even);
    assert_eq!(suits(&[1.0, 2.0, 60.0]), Scale::Root);
    assert_eq!(suits(&[1.0, 2.0, 1e6]), Scale::Powers);
    assert_eq!(suits(&[0.0, -1.0]), Scale::Even);
    assert_eq!(Scale::Root.marks(1.0, 45_000.0).last(), Some(&70_000.0));
    assert_eq!(Scale::Powers.marks(30.0, 5e4), [10.0, 1e2, 1e3, 1e4, 1e5]);
    assert_eq!(Scale::Powers.marks(1.0, 1e12).len(), 7);
    assert_eq!(Scale::Powers.marks(10.0, 10.0), [1.0, 10.0]);
}
