//! A simulation of HighLevel: sends deliveries of every kind to the app and prints the responses.

use anyhow::{Context, Result};
use highlevel::WebhookSender;
use highlevel::webhooks::mock::EXAMPLES;
use highlevel::webhooks::{PublicKey, Receiver, Verifier};
use tokio::net::TcpListener;

use crate::app;

/// Starts the app with the key of the demo, and sends it the documented examples of every event. Then it sends deliveries that
/// must not reach the handler: a replay, and a delivery that is signed with another key.
pub(crate) async fn run() -> Result<()> {
    let sender = WebhookSender::new();
    let verifier = Verifier::with_keys([PublicKey::parse(&sender.public_key())?]);
    let receiver = Receiver::new(verifier.any_age());
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/webhooks", listener.local_addr()?);
    let router = app::router(&receiver, |line| println!("  received: {line}"));
    tokio::spawn(async move { axum::serve(listener, router).await });

    let bodies = EXAMPLES.iter().flat_map(|example| example.bodies);
    for body in bodies.clone() {
        send(&sender, &url, body).await?;
    }
    let first = bodies.clone().next().context("there are examples")?;
    println!("Sending the first delivery again, as HighLevel does if it gets no response:");
    send(&sender, &url, first).await?;
    println!("Sending a delivery that is signed with another key:");
    send(&WebhookSender::new(), &url, first).await?;
    Ok(())
}

async fn send(sender: &WebhookSender, url: &str, body: &str) -> Result<()> {
    let response = sender.send(url, body).await?;
    let text = String::from_utf8_lossy(response.body());
    println!("responded: {} {text}", response.status());
    Ok(())
}
