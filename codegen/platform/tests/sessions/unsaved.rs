//! Installations that could not be stored at once: they are stored later, unless the store has newer tokens by then.

use std::sync::Arc;

use highlevel_platform::sessions::{ExistingTokens, MemoryStore, Sessions};
use highlevel_runtime::serde_json::{Value, json};
use highlevel_testing_api::accounts::operations::OfLocationParams;

use crate::faulty::{Faulty, Mishap};
use crate::server::Server;
use crate::setup::{
    call, client, edit, in_memory, in_seconds, location, make_old, now, record, sessions,
};

type FaultyMemory = Arc<Faulty<Arc<MemoryStore>>>;

/// Returns the sessions of two processes, of which only the first has a store with faults.
async fn two_processes(
    mishaps: impl IntoIterator<Item = (usize, Mishap)>,
) -> (Server, FaultyMemory, Sessions, Sessions) {
    let (server, store, other) = in_memory().await;
    let faulty = Arc::new(Faulty::new(store, mishaps));
    let faults = sessions(&server.url, Arc::clone(&faulty));
    (server, faulty, faults, other)
}

async fn install(server: &Server, sessions: &Sessions, code: &str) {
    let answer = json!({ "locationId": "loc1" });
    server.book().code(code, "loc1", answer);
    let installed = sessions.exchange(code.to_owned()).await;
    installed.expect("the tokens are used even if they cannot be stored");
}

async fn stored(store: &FaultyMemory) -> String {
    let record = record(store, &location()).await;
    record.expect("a session is stored")
}

/// Lets the first process store its tokens, and asserts that the store and this process keep the second ones.
async fn keeps_the_second_tokens(server: &Server, store: &FaultyMemory, sessions: &Sessions) {
    sessions.flush().await.expect("the store is up");
    let record = stored(store).await;
    assert!(record.contains("refresh-loc1-2"), "{record}");
    let token = call(&client(server, sessions), OfLocationParams::new()).await;
    assert_eq!(token.expect("it is used"), "access-loc1-2");
}

#[tokio::test]
async fn an_installation_is_stored_when_the_store_works_again() {
    let (server, store, sessions, other) = two_processes([]).await;
    install(&server, &other, "a").await;
    store.set_down(true);
    install(&server, &sessions, "b").await;
    sessions.flush().await.expect_err("the store is down");
    store.set_down(false);
    assert!(stored(&store).await.contains("refresh-loc1-1"));
    sessions.flush().await.expect("the store is up");
    assert!(stored(&store).await.contains("refresh-loc1-2"));
}

#[tokio::test]
async fn a_later_installation_is_not_replaced_by_an_earlier_one() {
    let (server, store, sessions, other) = two_processes([]).await;
    store.set_down(true);
    install(&server, &sessions, "a").await;
    store.set_down(false);
    install(&server, &other, "b").await;
    keeps_the_second_tokens(&server, &store, &sessions).await;
}

#[tokio::test]
async fn adopted_tokens_are_not_replaced_by_an_earlier_installation() {
    let (server, store, sessions, other) = two_processes([]).await;
    store.set_down(true);
    install(&server, &sessions, "a").await;
    store.set_down(false);
    let tokens = ExistingTokens::new("adopted".to_owned(), in_seconds(50_000));
    other
        .adopt(location(), tokens)
        .await
        .expect("the store is up");
    sessions.flush().await.expect("the store is up");
    let record = stored(&store).await;
    assert!(record.contains("adopted"), "{record}");
}

/// Neither a webhook, nor a refresh, nor a wrong clock makes the stored session that of a later installation.
#[tokio::test]
async fn an_earlier_installation_is_replaced_whatever_its_other_times() {
    let changes: [fn(&mut Value); 2] = [
        |record| {
            record["installed"] = (now() + 1000).into();
            record["tokens"]["obtained"] = (now() + 1000).into();
        },
        |record| {
            let tomorrow = now() + 86_400_000;
            record["started"] = tomorrow.into();
            record["installed"] = tomorrow.into();
            record["tokens"]["obtained"] = tomorrow.into();
        },
    ];
    for change in changes {
        let (server, store, sessions, other) = two_processes([]).await;
        install(&server, &other, "a").await;
        edit(&store, &location(), change).await;
        store.set_down(true);
        install(&server, &sessions, "b").await;
        store.set_down(false);
        sessions.flush().await.expect("the store is up");
        let record = stored(&store).await;
        assert!(record.contains("refresh-loc1-2"), "{record}");
    }
}

#[tokio::test]
async fn tokens_that_another_process_has_refreshed_are_not_replaced_by_the_consumed_ones() {
    let (server, store, sessions, other) = two_processes([(1, Mishap::DownAfter)]).await;
    install(&server, &sessions, "a").await;
    store.set_down(false);
    make_old(&store).await;
    server.book().revoke("access-loc1-1");
    let token = call(&client(&server, &other), OfLocationParams::new()).await;
    assert_eq!(token.expect("it is refreshed"), "access-loc1-2");
    keeps_the_second_tokens(&server, &store, &sessions).await;
}

#[tokio::test]
async fn an_installation_that_was_stored_although_the_store_failed_is_recognized() {
    for mishap in [Mishap::FailAfter, Mishap::DownAfter] {
        let (server, store, sessions, _other) = two_processes([(1, mishap)]).await;
        install(&server, &sessions, "a").await;
        store.set_down(false);
        sessions.flush().await.expect("the store is up");
        assert_eq!(store.writes(), 1, "{mishap:?}");
        let token = call(&client(&server, &sessions), OfLocationParams::new()).await;
        assert_eq!(token.expect("it is used"), "access-loc1-1");
    }
}
