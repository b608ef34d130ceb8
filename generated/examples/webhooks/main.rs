//! Receives HighLevel's webhooks and prints them. To try it without an account:
//!
//! ```sh
//! cargo run -p highlevel --example webhooks -- --demo
//! ```
//!
//! Without `--demo` it listens on `WEBHOOKS_LISTEN` (`127.0.0.1:3000` unless set) for the app `HIGHLEVEL_APP_ID`, and verifies
//! with HighLevel's key. `app.rs` is the part to copy; `demo.rs` simulates HighLevel.

mod app;
mod demo;

use std::env;

use anyhow::{Context, Result, bail};
use highlevel::webhooks::{Receiver, Verifier};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<()> {
    match env::args().nth(1).as_deref() {
        Some("--demo") => demo::run().await,
        Some(_) => bail!("the only argument is --demo"),
        None => listen().await,
    }
}

async fn listen() -> Result<()> {
    let app_id = env::var("HIGHLEVEL_APP_ID").context("set HIGHLEVEL_APP_ID, or try --demo")?;
    let address = env::var("WEBHOOKS_LISTEN").unwrap_or_else(|_| "127.0.0.1:3000".to_owned());
    let listener = TcpListener::bind(&address).await;
    let listener =
        listener.with_context(|| format!("set WEBHOOKS_LISTEN: {address} is not free"))?;
    println!(
        "Receiving webhooks at http://{}/webhooks.",
        listener.local_addr()?
    );
    let receiver = Receiver::new(Verifier::new().app_id(app_id));
    let print = |line: String| println!("{line}");
    Ok(axum::serve(listener, app::router(&receiver, print)).await?)
}
