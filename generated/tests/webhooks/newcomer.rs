//! Compiles and calls the receiver in README, word for word.

use tokio::net::TcpListener;

use highlevel::webhooks::mock::contact_create;
use highlevel::{WebhookSender, webhooks};

// As in README, from here
use highlevel::webhooks::{Delivery, Event, Receiver, Verifier};

async fn serve(listener: tokio::net::TcpListener) -> std::io::Result<()> {
    let receiver = Receiver::new(Verifier::new().app_id("66a0419a0dffa47fb5f8b22f"));
    let route = receiver.route(async |delivery: Delivery| match delivery.event {
        Event::ContactCreate(contact) => println!("{:?}", contact.id),
        other => println!("{:?}", other.tag()),
    });
    axum::serve(listener, axum::Router::new().route("/webhooks", route)).await
}
// to here

#[test]
fn readme_shows_a_verified_receiver_in_at_most_ten_lines() {
    let code = include_str!("newcomer.rs");
    let (_, code) = code.split_once("from here\n").expect("the mark is there");
    let (code, _) = code.split_once("// to here").expect("the mark is there");
    let lines = code.lines().count();
    assert!(lines <= 10, "{lines} lines");
    let readme = include_str!("../../../README.md");
    let block = format!("```rust\n{code}```\n");
    assert!(readme.contains(&block), "README lacks:\n{block}");
}

#[tokio::test]
async fn the_receiver_of_readme_believes_highlevel_alone() {
    let listener = TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port is free");
    let address = listener.local_addr().expect("it is bound");
    tokio::spawn(serve(listener));
    let (sender, body) = (WebhookSender::new(), contact_create().to_body());
    let url = format!("http://{address}/webhooks");
    let response = sender.send(&url, body).await;
    let response = response.expect("the server responds");
    assert_eq!(response.status(), 401);
    let reason = webhooks::VerifyError::SignatureMismatch.to_string();
    assert_eq!(response.body(), reason.as_bytes());
}
