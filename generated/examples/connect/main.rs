//! Connects social accounts to a HighLevel location. To try it with a simulated HighLevel, without an account:
//!
//! ```sh
//! cargo run -p highlevel --example connect -- --demo
//! ```
//!
//! `server.rs` has the flow, `session.rs` binds it to a browser, `failure.rs` classifies failures, `page/` is the web page.
//! `stand_in/` is only for `--demo`.

mod failure;
mod server;
mod session;
mod stand_in;

use std::env;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use highlevel::social_login::SocialLoginMessage;
use highlevel::{Client, RetryPolicy, Token};
use tokio::net::TcpListener;

use crate::server::App;
use crate::session::Sessions;
use crate::stand_in::StandIn;

#[tokio::main]
async fn main() -> Result<()> {
    let listen = env::var("CONNECT_LISTEN").unwrap_or_else(|_| "127.0.0.1:3000".to_owned());
    let listener = TcpListener::bind(&listen).await;
    let listener = listener.with_context(|| format!("set CONNECT_LISTEN: {listen} is not free"))?;
    let address = format!("http://localhost:{}", listener.local_addr()?.port());
    let app = match env::args().nth(1).as_deref() {
        Some("--demo") => {
            let stand_in = StandIn::start().await;
            println!("Choose how HighLevel responds at {}/", stand_in.highlevel());
            stand_in.app(&address, Token::private_integration(stand_in::TOKEN))
        }
        Some(_) => bail!("the only argument is --demo"),
        None => from_environment(address)?,
    };
    println!("Open {} in a browser.", app.address);
    Ok(axum::serve(listener, server::router(app)).await?)
}

fn from_environment(address: String) -> Result<App> {
    let required = |name| env::var(name).with_context(|| format!("set {name}, or try --demo"));
    let secret = required("HIGHLEVEL_TOKEN")?;
    let token = if secret.starts_with("pit-") {
        Token::private_integration(secret)
    } else {
        Token::location(secret)
    };
    // A user waits for the response, so it is better to fail soon with advice than to retry for long.
    let client = Client::builder()
        .token(token)
        .timeout(Duration::from_secs(15));
    Ok(App {
        client: client.retry(RetryPolicy::new().max_attempts(2)).build()?,
        location: required("HIGHLEVEL_LOCATION")?,
        user: required("HIGHLEVEL_USER")?,
        address: env::var("CONNECT_ADDRESS").unwrap_or(address),
        message_origin: env::var("CONNECT_MESSAGE_ORIGIN")
            .unwrap_or_else(|_| SocialLoginMessage::DEFAULT_ORIGIN.to_owned()),
        sessions: Sessions::default(),
    })
}
