//! The page.

#[cfg(target_arch = "wasm32")]
fn main() {
    rapport::ui::start();
}

/// Natively there is no page: the binary exists so that `cargo check` sees every target.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
