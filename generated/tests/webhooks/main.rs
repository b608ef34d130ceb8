//! Receives each documented event over a real socket, and tests the example `webhooks`.

#[path = "../../examples/webhooks/app.rs"]
mod app;
mod newcomer;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use axum::Router;
use highlevel::WebhookSender;
use highlevel::webhooks::mock::{EXAMPLES, contact_create};
use highlevel::webhooks::{Delivery, Event, PublicKey, Receiver, Verifier};
use serde_json::json;
use tokio::net::TcpListener;

/// Serves `router` and returns the URL of its webhooks.
async fn serve(router: Router) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/webhooks", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    url
}

fn receiver(sender: &WebhookSender) -> Receiver {
    let key = PublicKey::parse(&sender.public_key()).unwrap();
    Receiver::new(Verifier::with_keys([key]).any_age())
}

#[tokio::test]
async fn every_event_reaches_the_handler_as_it_was_sent() {
    let sender = WebhookSender::new();
    let received = Arc::new(Mutex::new(Vec::<Delivery>::new()));
    let seen = Arc::clone(&received);
    let route = receiver(&sender).route(move |delivery: Delivery| {
        seen.lock().unwrap().push(delivery);
        async {}
    });
    let url = serve(Router::new().route("/webhooks", route)).await;
    let (mut sent, mut tags) = (BTreeSet::new(), BTreeSet::new());
    for example in EXAMPLES {
        let documented = example.bodies.iter().map(|body| (*body).to_owned());
        // Some events have no documented body, and some have further tags.
        let short = example.tags.iter().map(|tag| json!({ "type": tag }));
        for body in documented.chain(short.map(|body| body.to_string())) {
            let response = sender.send(&url, &body).await.unwrap();
            assert_eq!(response.status(), 200, "{}", example.event);
            if !sent.insert(body.clone()) {
                continue;
            }
            let delivery = received.lock().unwrap().pop();
            let delivery = delivery.unwrap_or_else(|| panic!("{} is lost", example.event));
            assert_eq!(delivery.body, body.as_bytes(), "{}", example.event);
            // Events that are sent to a separate URL have no tag, so they are read as unknown.
            let is_unknown = matches!(delivery.event, Event::Unknown(_));
            assert_eq!(is_unknown, example.tags.is_empty(), "{}", example.event);
            tags.extend(delivery.event.tag().map(str::to_owned));
        }
    }
    for tag in Event::TAGS {
        assert!(tags.contains(*tag), "{tag}");
    }
    assert!(received.lock().unwrap().is_empty());
}

#[tokio::test]
async fn the_example_prints_each_event_once() {
    let sender = WebhookSender::new();
    let printed = Arc::new(Mutex::new(Vec::new()));
    let lines = Arc::clone(&printed);
    let print = move |line: String| lines.lock().unwrap().push(line);
    let url = serve(app::router(&receiver(&sender), print)).await;
    let body = contact_create().to_body();
    for _ in 0..2 {
        assert_eq!(sender.send(&url, &body).await.unwrap().status(), 200);
    }
    let other = WebhookSender::new().send(&url, &body).await.unwrap();
    assert_eq!(other.status(), 401);
    let printed = printed.lock().unwrap();
    assert_eq!(printed.len(), 1, "{printed:?}");
    assert!(printed[0].contains("was created"), "{printed:?}");
}
