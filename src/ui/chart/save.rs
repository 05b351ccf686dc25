//! A chart as a file: the drawing with its colours written into it, as SVG or as a picture of points.

use crate::ui::download::download;
use base64::Engine as _;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CanvasRenderingContext2d, Element, HtmlCanvasElement, HtmlImageElement};

/// What style sheets decide on screen, and a file must carry itself.
const CARRIED: [&str; 10] = [
    "fill",
    "stroke",
    "stroke-width",
    "stroke-dasharray",
    "stroke-linejoin",
    "font-family",
    "font-size",
    "font-weight",
    "direction",
    "opacity",
];

/// Dots per point of a picture, so that it is sharp in print.
const SCALE: f64 = 2.0;

/// How a chart is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// Lines and letters, at any size.
    Svg,
    /// Points.
    Png,
}

impl Format {
    /// How the name of such a file ends.
    pub(super) fn ending(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
        }
    }
}

/// Offers the drawing inside `frame` as a file, and tells `outcome` whether the browser made one.
pub(super) fn save(
    frame: &Element,
    name: &str,
    format: Format,
    outcome: impl Fn(Result<(), JsValue>) + Copy + 'static,
) {
    let begun = standalone(frame).and_then(|(source, width, height)| match format {
        Format::Svg => download(&named(name, format), "image/svg+xml", source.as_bytes()),
        Format::Png => painted(&source, width, height, named(name, format), outcome),
    });
    if begun.is_err() {
        outcome(begun);
    }
}

fn named(name: &str, format: Format) -> String {
    [name, format.ending()].join(".")
}

/// The drawing as a document of its own, with its size.
fn standalone(frame: &Element) -> Result<(String, f64, f64), JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let drawing = frame.query_selector("svg")?.ok_or(JsValue::NULL)?;
    let copy: Element = drawing.clone_node_with_deep(true)?.dyn_into()?;
    let (own, copies) = (drawing.query_selector_all("*")?, copy.query_selector_all("*")?);
    for place in 0..own.length() {
        let pair = own.get(place).zip(copies.get(place));
        let pair =
            pair.and_then(|(a, b)| Some((a.dyn_into::<Element>().ok()?, b.dyn_into::<Element>().ok()?)));
        let Some((shown, written)) = pair else { continue };
        if let Some(style) = window.get_computed_style(&shown)? {
            for property in CARRIED {
                written.set_attribute(property, &style.get_property_value(property)?)?;
            }
        }
    }
    // What answers to the pointer and to the keyboard has no place on paper.
    let live = copy.query_selector_all(".chart-tip, .chart-ring, .chart-reach")?;
    for place in 0..live.length() {
        if let Some(node) = live.get(place).and_then(|node| node.dyn_into::<Element>().ok()) {
            node.remove();
        }
    }
    let size = drawing.get_bounding_client_rect();
    let (width, height) = (size.width(), size.height());
    copy.set_attribute("xmlns", "http://www.w3.org/2000/svg")?;
    copy.set_attribute("width", &width.to_string())?;
    copy.set_attribute("height", &height.to_string())?;
    Ok((
        web_sys::XmlSerializer::new()?.serialize_to_string(&copy)?,
        width,
        height,
    ))
}

/// Paints the document on the page's own ground, which in the dark is not white.
fn painted(
    source: &str,
    width: f64,
    height: f64,
    name: String,
    outcome: impl Fn(Result<(), JsValue>) + Copy + 'static,
) -> Result<(), JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let document = window.document().ok_or(JsValue::NULL)?;
    let canvas: HtmlCanvasElement = document.create_element("canvas")?.dyn_into()?;
    canvas.set_width((width * SCALE) as u32);
    canvas.set_height((height * SCALE) as u32);
    let context = canvas.get_context("2d")?.ok_or(JsValue::NULL)?;
    let context: CanvasRenderingContext2d = context.dyn_into()?;
    if let Some(body) = document.body() {
        let ground = window.get_computed_style(&body)?;
        let ground = ground
            .map(|style| style.get_property_value("background-color"))
            .transpose()?;
        context.set_fill_style_str(&ground.unwrap_or_else(|| "white".into()));
        context.fill_rect(0.0, 0.0, width * SCALE, height * SCALE);
    }
    let image = HtmlImageElement::new()?;
    let drawn = image.clone();
    let paint = Closure::once_into_js(move || {
        outcome(paint(&canvas, &context, &drawn, &name));
    });
    let refused = Closure::once_into_js(move || outcome(Err(JsValue::NULL)));
    image.set_onload(Some(paint.unchecked_ref()));
    image.set_onerror(Some(refused.unchecked_ref()));
    let encoded = js_sys::encode_uri_component(source);
    image.set_src(&format!("data:image/svg+xml;charset=utf-8,{encoded}"));
    Ok(())
}

fn paint(
    canvas: &HtmlCanvasElement,
    context: &CanvasRenderingContext2d,
    image: &HtmlImageElement,
    name: &str,
) -> Result<(), JsValue> {
    let (width, height) = (f64::from(canvas.width()), f64::from(canvas.height()));
    context.draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width, height)?;
    let address = canvas.to_data_url_with_type("image/png")?;
    let encoded = address.split_once(',').map(|(_, data)| data).unwrap_or_default();
    let bytes = base64::engine::general_purpose::STANDARD
        .decode(encoded)
        .map_err(|_| JsValue::NULL)?;
    download(name, "image/png", &bytes)
}
