//! A custom page, which HighLevel's application shows in a frame. Its server obtains the identity of the user. To try it
//! without an account:
//!
//! ```sh
//! cargo run -p highlevel --example custom_page -- --demo
//! ```
//!
//! `server.rs` and `page/` are the parts to copy. `stand_in/` simulates HighLevel's application and is only for `--demo`.
//! Without `--demo` the server listens on `CUSTOM_PAGE_LISTEN` (`127.0.0.1:3000` unless set) and decrypts with
//! `HIGHLEVEL_SHARED_SECRET`. A white-label agency sets `HIGHLEVEL_ORIGIN` to the origin of its application.

mod server;
mod stand_in;

use std::env;

use anyhow::{Context, Result, bail};
use highlevel::user_context::SharedSecret;
use tokio::net::TcpListener;

use crate::server::App;

/// The origin of HighLevel's application. White-label agencies have their own.
const HIGHLEVEL: &str = "https://app.gohighlevel.com";

#[tokio::main]
async fn main() -> Result<()> {
    let listen = env::var("CUSTOM_PAGE_LISTEN").unwrap_or_else(|_| "127.0.0.1:3000".to_owned());
    let listener = TcpListener::bind(&listen).await;
    let listener =
        listener.with_context(|| format!("set CUSTOM_PAGE_LISTEN: {listen} is not free"))?;
    // Use a different host name than the stand-in, so that the browser isolates the two pages as on the internet.
    let page = format!("http://localhost:{}", listener.local_addr()?.port());
    let app = match env::args().nth(1).as_deref() {
        Some("--demo") => {
            let highlevel = stand_in::start(&page).await?;
            println!("Open {highlevel} in a browser.");
            App {
                secret: SharedSecret::new(stand_in::SECRET),
                highlevel,
            }
        }
        Some(_) => bail!("the only argument is --demo"),
        None => from_environment()?,
    };
    println!("The custom page is at {page}");
    Ok(axum::serve(listener, server::router(app)?).await?)
}

fn from_environment() -> Result<App> {
    let secret = env::var("HIGHLEVEL_SHARED_SECRET");
    let secret = secret.context("set HIGHLEVEL_SHARED_SECRET, or try --demo")?;
    Ok(App {
        secret: SharedSecret::new(secret),
        highlevel: env::var("HIGHLEVEL_ORIGIN").unwrap_or_else(|_| HIGHLEVEL.to_owned()),
    })
}
