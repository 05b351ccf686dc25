use super::*;
use crate::i18n::Direction;
use crate::ui::chart::cumulative::{Curve, Step, Stop};
use crate::ui::chart::scatter::{Dot, Pick, Scale, Scatter};
use crate::ui::chart::spark::{Beat, Spark};
use crate::ui::chart::{Cell, Column, Plot, Role, Table};
use leptos::mount::mount_to;
use leptos::task::tick;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement, KeyboardEventInit};

wasm_bindgen_test_configure!(run_in_browser);

fn model(direction: Direction) -> ChartModel {
    let parts = [0.0, 0.5, 0.8, 1.0];
    let step = |(place, brought): (usize, &f64)| Step {
        counted: place as f64 / 3.0,
        brought: *brought,
    };
    ChartModel {
        title: "Concentration".into(),
        description: "Three accounts".into(),
        hint: "Use the arrow keys".into(),
        save_svg: "As lines".into(),
        save_png: "As points".into(),
        save_failed: "No file".into(),
        direction,
        plot: Plot::Cumulative(Curve {
            steps: parts.iter().enumerate().map(step).collect(),
            stops: (1..=3)
                .map(|step| Stop {
                    step,
                    label: format!("point {step}"),
                })
                .collect(),
            reached: None,
            ticks_across: Vec::new(),
            ticks_up: Vec::new(),
            across: "Accounts".into(),
            up: "Revenue".into(),
            equality: Some("Equal".into()),
        }),
        table: Table {
            caption: "Accounts by revenue".into(),
            columns: vec![
                Column {
                    label: "Account".into(),
                    figures: false,
                },
                Column {
                    label: "Share".into(),
                    figures: true,
                },
            ],
            rows: (1..=3)
                .map(|row| {
                    let name = Cell {
                        text: format!("Account {row}"),
                        href: Some(format!("#/accounts/{row}")),
                    };
                    vec![name, Cell::plain("33 %".into())]
                })
                .collect(),
            note: Some("2 more".into()),
        },
    }
}

async fn with_chart(direction: Direction, ask: impl AsyncFnOnce(&HtmlElement)) {
    with_model(model(direction), ask).await;
}

/// Shows a chart 500 pixels wide, asks, and takes it away again.
async fn with_model(model: ChartModel, ask: impl AsyncFnOnce(&HtmlElement)) {
    let body = document().body().expect("a page has a body");
    let place: HtmlElement = document()
        .create_element("div")
        .expect("an element")
        .unchecked_into();
    body.append_child(&place).expect("the body takes children");
    make_wide(&place, 500);
    let mounted = mount_to(place.clone(), move || {
        let model = Signal::stored(model);
        view! { <Chart id="test" model/> }
    });
    settle().await;
    ask(&place).await;
    drop(mounted);
    place.remove();
}

fn make_wide(place: &HtmlElement, pixels: u32) {
    place
        .style()
        .set_property("width", &format!("{pixels}px"))
        .expect("a width");
}

/// Long enough for the browser to lay out and report the new size.
async fn pause() {
    let passed = js_sys::Promise::new(&mut |resolve, _| {
        window()
            .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, 100)
            .expect("a timer");
    });
    wasm_bindgen_futures::JsFuture::from(passed)
        .await
        .expect("time passes");
}

/// The size of the frame is known an effect after mounting, and the drawing follows it.
async fn settle() {
    for _ in 0..3 {
        tick().await;
    }
}

fn all(place: &HtmlElement, selector: &str) -> Vec<Element> {
    let found = place.query_selector_all(selector).expect("a valid selector");
    (0..found.length())
        .filter_map(|at| found.get(at))
        .map(JsCast::unchecked_into)
        .collect()
}

fn labels(elements: &[Element]) -> Vec<String> {
    elements
        .iter()
        .filter_map(|element| element.get_attribute("aria-label"))
        .collect()
}

async fn press(key: &str) -> Option<String> {
    let init = KeyboardEventInit::new();
    init.set_key(key);
    init.set_bubbles(true);
    init.set_cancelable(true);
    let event =
        web_sys::KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).expect("an event");
    let focused = document().active_element()?;
    focused.dispatch_event(&event).expect("an element takes events");
    settle().await;
    document().active_element()?.get_attribute("aria-label")
}

#[wasm_bindgen_test]
async fn c2_a_chart_is_named_drawn_and_free_of_inline_style() {
    with_chart(Direction::Ltr, async |place| {
        let drawing = all(place, "svg[role=group]").remove(0);
        let title = drawing.get_attribute("aria-labelledby").expect("a name");
        let named = document()
            .get_element_by_id(&title)
            .and_then(|node| node.text_content());
        assert_eq!(named.as_deref(), Some("Concentration"));
        assert_eq!(all(place, "svg polyline.series.stroked").len(), 1);
        assert!(all(place, "svg text.label").len() >= 3);
        all(place, ".chart-point")[1]
            .unchecked_ref::<web_sys::SvgElement>()
            .focus()
            .expect("it takes focus");
        settle().await;
        assert_eq!(all(place, "foreignObject p").len(), 1);
        assert_eq!(all(place, "[style]").len(), 0);
    })
    .await;
}

#[wasm_bindgen_test]
async fn c2_points_are_one_tab_stop_and_follow_the_arrows() {
    with_chart(Direction::Ltr, async |place| {
        let points = all(place, "[role=listbox] > [role=option]");
        assert_eq!(labels(&points), ["point 1", "point 2", "point 3"]);
        assert_eq!(labels(&all(place, "[role=option][tabindex='0']")), ["point 1"]);
        points[0]
            .unchecked_ref::<web_sys::SvgElement>()
            .focus()
            .expect("it takes focus");
        assert_eq!(press("ArrowRight").await.as_deref(), Some("point 2"));
        assert_eq!(press("End").await.as_deref(), Some("point 3"));
        assert_eq!(press("ArrowRight").await.as_deref(), Some("point 3"));
        assert_eq!(press("Home").await.as_deref(), Some("point 1"));
        assert_eq!(labels(&all(place, "[role=option][tabindex='0']")), ["point 1"]);
        assert_eq!(
            all(place, "foreignObject p")[0].text_content().as_deref(),
            Some("point 1")
        );
        press("Escape").await;
        assert_eq!(all(place, "foreignObject").len(), 0);
    })
    .await;
}

#[wasm_bindgen_test]
async fn c2_a_narrower_frame_keeps_the_focus() {
    with_chart(Direction::Ltr, async |place| {
        let drawing = all(place, "svg").remove(0);
        let before = drawing.get_attribute("viewBox");
        all(place, "[role=option]")[1]
            .unchecked_ref::<web_sys::SvgElement>()
            .focus()
            .expect("it takes focus");
        make_wide(place, 300);
        pause().await;
        assert_ne!(drawing.get_attribute("viewBox"), before);
        let focused = document()
            .active_element()
            .and_then(|point| point.get_attribute("aria-label"));
        assert_eq!(focused.as_deref(), Some("point 2"));
        assert_eq!(all(place, "foreignObject p").len(), 1);
    })
    .await;
}

#[wasm_bindgen_test]
async fn c2_arrows_are_mirrored_with_the_axis() {
    with_chart(Direction::Rtl, async |place| {
        let points = all(place, "[role=option]");
        points[0]
            .unchecked_ref::<web_sys::SvgElement>()
            .focus()
            .expect("it takes focus");
        assert_eq!(press("ArrowLeft").await.as_deref(), Some("point 2"));
        assert_eq!(press("ArrowRight").await.as_deref(), Some("point 1"));
        let x = |at: usize| points[at].get_bounding_client_rect().x();
        assert!(x(0) > x(2), "the largest stands at the right");
    })
    .await;
}

#[wasm_bindgen_test]
async fn c2_the_table_has_every_row_and_leads_on() {
    with_chart(Direction::Ltr, async |place| {
        assert_eq!(all(place, "details table tbody tr").len(), 3);
        assert_eq!(all(place, "tbody th[scope=row] a[href='#/accounts/2']").len(), 1);
        assert_eq!(all(place, "thead th.number").len(), 1);
        let folded = all(place, "details")[0].has_attribute("open");
        assert!(!folded, "the drawing comes first");
    })
    .await;
}

#[wasm_bindgen_test]
async fn c2_a_point_that_leads_on_is_followed_with_enter() {
    let dot = |across| Dot {
        across,
        up: Some(50.0),
        role: Role::Series,
    };
    let pick = |dot| Pick {
        dot,
        label: format!("dot {dot}"),
        href: Some(format!("#/accounts/{dot}")),
    };
    let plot = Plot::Scatter(Scatter {
        dots: vec![dot(1.0), dot(2.0)],
        picks: vec![pick(0), pick(1)],
        scale: Scale::Even,
        ticks_across: Vec::new(),
        zones: Vec::new(),
        unknown: "Unknown".into(),
        ticks_up: Vec::new(),
        across: "Revenue".into(),
        up: "Health".into(),
    });
    let model = ChartModel {
        plot,
        ..model(Direction::Ltr)
    };
    with_model(model, async |place| {
        assert_eq!(all(place, "[role=option][data-leads=true]").len(), 2);
        all(place, "[role=option]")[1]
            .unchecked_ref::<web_sys::SvgElement>()
            .focus()
            .expect("it takes focus");
        press("Enter").await;
        let hash = window().location().hash().expect("an address");
        assert_eq!(hash, "#/accounts/1");
        window().location().set_hash("").expect("an address");
    })
    .await;
}

#[wasm_bindgen_test]
async fn a_small_chart_says_beneath_what_its_points_say() {
    let beat = |month| Beat {
        figure: f64::from(month),
        label: format!("month {month}"),
    };
    let model = ChartModel {
        plot: Plot::Spark(Spark {
            steps: (0..3).map(beat).collect(),
        }),
        ..model(Direction::Ltr)
    };
    with_model(model, async |place| {
        assert_eq!(all(place, "details button").len(), 2, "files are folded away");
        let beneath = |at: usize| all(place, ".chart-beneath > p")[at].text_content();
        assert_eq!(beneath(0).as_deref(), Some("Three accounts"));
        all(place, "[role=option]")[2]
            .unchecked_ref::<web_sys::SvgElement>()
            .focus()
            .expect("it takes focus");
        settle().await;
        assert_eq!(beneath(1).as_deref(), Some("month 2"));
        assert_eq!(all(place, "foreignObject").len(), 0);
        assert_eq!(all(place, "[style]").len(), 0);
    })
    .await;
}
