//! Connects social accounts to a HighLevel location. To see it on a stand-in for HighLevel, with no account:
//!
//! ```sh
//! cargo run -p highlevel --example connect -- --demo
//! ```
//!
//! `server.rs` has the flow, `session.rs` ties it to one browser, `failure.rs` tells failures apart, `page/` is what a person
//! sees. The table of platforms is in the crate `highlevel-connect`.

mod failure;
mod server;
mod session;
#[path = "../../tests/connect/stand_in/mod.rs"]
mod stand_in;

use std::env;
use std::time::Duration;

use highlevel::social_planner::OauthMessage;
use highlevel::{Client, RetryPolicy, Token};
use tokio::net::TcpListener;

use crate::server::App;

#[tokio::main]
async fn main() {
    if let Err(problem) = run().await {
        eprintln!("error: {problem}");
        std::process::exit(1);
    }
}

async fn run() -> Result<(), String> {
    let listen = env::var("CONNECT_LISTEN").unwrap_or_else(|_| "127.0.0.1:3000".to_owned());
    let cannot = |error| format!("{listen}: {error}; set CONNECT_LISTEN to another address");
    let listener = TcpListener::bind(&listen).await.map_err(cannot)?;
    let port = listener.local_addr().map_err(cannot)?.port();
    let address = format!("http://localhost:{port}");
    let app = match env::args().nth(1).as_deref() {
        Some("--demo") => stand_in::start(&address).await,
        Some(_) => return Err("the only argument is --demo".to_owned()),
        None => from_environment(address)?,
    };
    println!("Open {} in a browser.", app.address);
    let served = axum::serve(listener, server::router(app)).await;
    served.map_err(|error| error.to_string())
}

fn from_environment(address: String) -> Result<App, String> {
    let required = |name: &str| env::var(name).map_err(|_| format!("set {name}, or try --demo"));
    let secret = required("HIGHLEVEL_TOKEN")?;
    let token = match secret.starts_with("pit-") {
        true => Token::private_integration(secret),
        false => Token::location(secret),
    };
    // A person waits for the answers: better to say soon what to do than to try for long.
    let retry = RetryPolicy::new()
        .max_attempts(2)
        .max_elapsed(Duration::from_secs(15));
    let client = Client::builder().token(token).retry(retry).build();
    Ok(App {
        client: client.map_err(|error| format!("HIGHLEVEL_TOKEN: {error}"))?,
        location: required("HIGHLEVEL_LOCATION")?,
        user: required("HIGHLEVEL_USER")?,
        address: env::var("CONNECT_ADDRESS").unwrap_or(address),
        message_origin: env::var("CONNECT_MESSAGE_ORIGIN")
            .unwrap_or_else(|_| OauthMessage::DEFAULT_ORIGIN.to_owned()),
        sessions: Default::default(),
    })
}
