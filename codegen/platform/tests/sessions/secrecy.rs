//! No secret is shown in `Debug` output, messages or logs.

use std::sync::Arc;
use std::time::Duration;

use highlevel_platform::sessions::{EncryptionKey, ExistingTokens, MemoryStore};
use highlevel_runtime::serde_json::json;
use highlevel_runtime::{Client, TokenErrorKind};
use highlevel_testing::{Log, shown};
use highlevel_testing_api::accounts::operations::{OfAnyParams, OfLocationParams};

use crate::faulty::{Faulty, Mishap};
use crate::server::{CLIENT_SECRET, Fault, Server};
use crate::setup::{app, builder, call, client, company, hours_ago, in_seconds, location, seed};

/// Runs refreshes with several faults of the server and the store, and returns everything that was shown.
async fn refreshes(server: &Server) -> String {
    let mut texts = Vec::new();
    for fault in [
        Fault::Echo,
        Fault::Garbage,
        Fault::LoseAnswer,
        Fault::Unavailable,
        Fault::TooMany,
    ] {
        let store = Arc::new(MemoryStore::new());
        seed(server, &store, &location(), hours_ago(1)).await;
        let mishaps = [
            (2, Mishap::Fail),
            (3, Mishap::FailAfter),
            (4, Mishap::Delay(Duration::from_millis(10))),
        ];
        let store = Arc::new(Faulty::new(store, mishaps));
        let builder = builder(&server.url, store)
            .encryption_key(EncryptionKey::from_bytes([7; 32]))
            .accept_unencrypted();
        texts.push(format!("{builder:?}"));
        let sessions = builder.build().expect("it is valid");
        let client = client(server, &sessions);
        texts.push(format!(
            "{sessions:?} {client:?} {:?}",
            sessions.location("loc1")
        ));
        server.book().faults.push_back(fault);
        for _ in 0..3 {
            match call(&client, OfLocationParams::new()).await {
                Ok(_) => {}
                Err(error) => texts.push(shown(&error)),
            }
        }
    }
    texts.join("\n")
}

async fn everything(server: &Server) -> String {
    let mut texts = vec![refreshes(server).await];
    let store = Arc::new(MemoryStore::new());
    let app = app(&server.url);
    texts.push(format!("{app:?}"));
    let sessions = builder(&server.url, Arc::clone(&store))
        .build()
        .expect("it is valid");
    for (code, fault) in [
        ("c0de-s3cret", Some(Fault::Echo)),
        ("c0de-s3cret", Some(Fault::Garbage)),
        ("c0de-s3cret", None),
    ] {
        // Values of wrong types, because the message of a mismatch could show them.
        let fields = json!({ "locationId": ["loc1"], "companyId": "com1", "token_type": { "a": "access-x" } });
        server.book().code(code, "com1", fields);
        server.book().faults.extend(fault);
        match sessions.exchange(code.to_owned()).await {
            Ok(installation) => texts.push(format!("{installation:?}")),
            Err(error) => texts.push(shown(&error)),
        }
    }
    let denied = sessions
        .finish("code=c0de-s3cret&state=x", "st4te-s3cret")
        .await
        .expect_err("it is forged");
    assert_eq!(denied.kind(), TokenErrorKind::StateMismatch);
    texts.push(shown(&denied));
    let tokens = ExistingTokens::new("access-a".to_owned(), in_seconds(9))
        .refresh_token("refresh-a".to_owned());
    texts.push(format!("{tokens:?}"));
    seed(server, &store, &company(), in_seconds(50_000)).await;
    server
        .book()
        .locations
        .insert("com1".to_owned(), vec!["loc1".to_owned()]);
    server.book().extra =
        json!({ "access_token": ["access-list"], "refresh_token": { "refresh-": 1 } });
    texts.extend(
        call(&client(server, &sessions), OfAnyParams::new())
            .await
            .err()
            .map(|error| shown(&error)),
    );
    let unreachable = builder("http://127.0.0.1:1", Arc::clone(&store))
        .build()
        .expect("it is valid");
    let tokens = ExistingTokens::new("access-b".to_owned(), hours_ago(1))
        .refresh_token("refresh-b".to_owned());
    unreachable
        .adopt(location(), tokens)
        .await
        .expect("the store works");
    let error = unreachable
        .location("loc1")
        .current()
        .await
        .expect_err("nobody listens there");
    texts.push(shown(&error));
    let client = Client::builder().token_source(unreachable.location("loc1"));
    texts.push(format!("{client:?}"));
    texts.join("\n")
}

#[tokio::test]
async fn no_secret_is_shown() {
    let (log, guard) = Log::start();
    let server = Server::start().await;
    let text = everything(&server).await;
    drop(guard);
    let log = log.text();
    // The log includes that of other crates, such as hyper, which must not contain bodies either.
    for (place, shown) in [("error", &text), ("log", &log)] {
        for secret in [
            "access-",
            "refresh-",
            CLIENT_SECRET,
            &CLIENT_SECRET[..12],
            "c0de-s3cret",
            "st4te-s3cret",
        ] {
            // Remove the ids of two operations, because they contain `access-`, the beginning of an access token.
            let shown = shown
                .replace("get-access-token", "")
                .replace("get-location-access-token", "");
            if let Some(at) = shown.find(secret) {
                let from = shown.floor_char_boundary(at.saturating_sub(200));
                let to = shown.ceil_char_boundary(shown.len().min(at + 100));
                panic!("{secret} is shown in an {place}: {}", &shown[from..to]);
            }
        }
    }
    for expected in [
        "the new tokens cannot be stored",
        "recovered from a refresh",
        "[redacted]",
    ] {
        assert!(
            log.contains(expected) || text.contains(expected),
            "{expected} is missing"
        );
    }
}
