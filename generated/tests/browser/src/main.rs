//! Walks through the example `connect` in a browser.
fn main() {}
