//! What the tests of all layouts ask of a picture.

use super::backend::ems;
#[cfg(not(target_arch = "wasm32"))]
use super::model::ChartModel;
use super::model::Picture;
use super::shape::{Anchor, Shape, Spot};
#[cfg(not(target_arch = "wasm32"))]
use crate::i18n::{Catalog, Lang, Text};

/// Every language with its own words.
#[cfg(not(target_arch = "wasm32"))]
pub(in crate::ui) fn languages() -> Vec<Text> {
    let spoken = |lang: &Lang| {
        let path = format!("{}/locales/{}.ftl", env!("CARGO_MANIFEST_DIR"), lang.tag());
        let source = std::fs::read_to_string(path).expect("each language has its file");
        Text::new(Catalog::parse(*lang, &source).expect("the locale files are good"))
    };
    Lang::ALL.iter().map(spoken).collect()
}

/// The chart is sound at any width, the way its text is written.
#[cfg(not(target_arch = "wasm32"))]
pub(in crate::ui) fn fits(model: &ChartModel) {
    for width in (120..=960).step_by(20).map(f64::from) {
        let frame = model.plot.frame(width, model.direction);
        let picture = model
            .plot
            .draw(frame)
            .expect("a frame of the chart itself has room for it");
        sound(&picture, &format!("{} at {width}", model.title));
    }
}

/// Everything lies inside the picture, and no text over another.
pub(super) fn sound(picture: &Picture, of: &str) {
    let points = picture.points.iter().map(|point| point.at);
    for spot in picture.shapes.iter().flat_map(spots).chain(points) {
        let inside =
            (-0.5..=picture.width + 0.5).contains(&spot.x) && (-0.5..=picture.height + 0.5).contains(&spot.y);
        assert!(inside, "{of}: {spot:?}");
    }
    let texts: Vec<(&String, Vec<Spot>)> = picture
        .shapes
        .iter()
        .filter_map(|shape| match shape {
            Shape::Text { content, .. } if !content.is_empty() => Some((content, spots(shape))),
            _ => None,
        })
        .collect();
    for (place, (one, a)) in texts.iter().enumerate() {
        for (other, b) in &texts[place + 1..] {
            // A tenth of a pixel is the rounding of the recorder.
            let beside = a[1].x <= b[0].x + 0.2 || b[1].x <= a[0].x + 0.2;
            let over = a[1].y <= b[0].y + 0.2 || b[1].y <= a[0].y + 0.2;
            assert!(beside || over, "{of}: “{one}” {a:?} lies on “{other}” {b:?}");
        }
    }
}

/// The corners of what is drawn.
pub(super) fn spots(shape: &Shape) -> Vec<Spot> {
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
        Shape::Dots { centres, .. } => centres.clone(),
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
