//! Sessions on a real Redis server: run by `cargo xtask store-test`, which starts it.

use std::env;
use std::net::TcpListener;
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use highlevel_platform::sessions::{RedisStore, TokenStore};
use highlevel_testing_api::accounts::OfAnyParams;
use tokio::process::{Child, Command};

use crate::processes;
use crate::setup::{call, client, hours_ago, location, record, seed, sessions};

/// The server that the command started, and the program that it is.
const ADDRESS: &str = "HIGHLEVEL_TEST_REDIS";
const PROGRAM: &str = "HIGHLEVEL_TEST_REDIS_SERVER";

/// Each test has a database of its own.
fn place(database: u8) -> String {
    format!("{}/{database}", order(ADDRESS))
}

fn order(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("{name} is not set; run `cargo xtask store-test`"))
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "run by `cargo xtask store-test`"]
async fn four_processes_refresh_once() {
    processes::four_processes_refresh_once(Some(&place(1))).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "run by `cargo xtask store-test`"]
async fn four_processes_share_a_failure() {
    processes::four_processes_share_a_failure(Some(&place(6))).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "run by `cargo xtask store-test`"]
async fn a_crash_before_storing_is_told() {
    processes::a_crash_before_storing_is_told(Some(&place(2))).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "run by `cargo xtask store-test`"]
async fn a_crash_before_storing_is_recovered_from() {
    processes::a_crash_before_storing_is_recovered_from(Some(&place(3))).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "run by `cargo xtask store-test`"]
async fn a_crash_before_sending_is_recovered_from() {
    processes::a_crash_before_sending_is_recovered_from(Some(&place(4))).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "run by `cargo xtask store-test`"]
async fn it_is_a_store() {
    let store = RedisStore::open(&place(5)).expect("it is an address");
    crate::stores::behaves_as_a_store(store.clone().prefix("a*:")).await;
    // Another prefix sees nothing of it, nor does a pattern in one.
    let leftover = store.clone().prefix("a*:");
    leftover
        .compare_and_set("x", None, Some(b"1"))
        .await
        .expect("it works");
    let other = store.prefix("ab:");
    assert_eq!(
        other.keys("").await.expect("it works"),
        Vec::<String>::new()
    );
    leftover
        .compare_and_set("x", Some(b"1"), None)
        .await
        .expect("it works");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "run by `cargo xtask store-test`"]
async fn a_server_that_restarts_is_connected_to_again() {
    let folder = tempfile::tempdir().expect("there is room");
    let port = free_port();
    let mut redis = start(port, folder.path());
    let store =
        Arc::new(RedisStore::open(&format!("redis://127.0.0.1:{port}")).expect("it is an address"));
    wait_for(&store).await;
    let server = crate::server::Server::start().await;
    seed(&server, &store, &location(), hours_ago(1)).await;
    let mine = sessions(&server.url, Arc::clone(&store));
    let client = client(&server, &mine);

    redis.kill().await.expect("it runs");
    let error = call(&client, OfAnyParams::new())
        .await
        .expect_err("the store is down");
    assert!(error.is_retryable(), "{error}");
    assert!(
        error
            .to_string()
            .contains("cannot be read: the Redis server cannot be used"),
        "{error}"
    );
    assert!(
        server.book().refreshes.is_empty(),
        "nothing is sent without a claim that is stored"
    );

    redis = start(port, folder.path());
    wait_for(&store).await;
    assert_eq!(
        call(&client, OfAnyParams::new()).await.expect("it is up"),
        "access-loc1-2"
    );

    // It goes down between the answer and storing it: the tokens are used, and stored when it is up again.
    seed(&server, &store, &location(), hours_ago(1)).await;
    let mine = sessions(&server.url, Arc::clone(&store));
    let client = crate::setup::client(&server, &mine);
    server.book().delay = Duration::from_millis(500);
    let refreshing = tokio::spawn({
        let client = client.clone();
        async move { call(&client, OfAnyParams::new()).await }
    });
    while server.book().refreshes.len() < 2 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    redis.kill().await.expect("it runs");
    assert_eq!(
        refreshing
            .await
            .expect("no panic")
            .expect("the tokens are used"),
        "access-loc1-4"
    );
    mine.flush().await.expect_err("the store is down");
    redis = start(port, folder.path());
    wait_for(&store).await;
    mine.flush().await.expect("the store is up");
    assert!(
        record(&store, &location())
            .await
            .expect("it is stored")
            .contains("refresh-loc1-4")
    );
    assert_eq!(server.book().refreshes, [true, true]);
    redis.kill().await.expect("it runs");
}

#[test]
fn an_address_that_cannot_be_one_is_refused_without_its_password() {
    for address in [
        "",
        "redis://user:s3cret@:x",
        "http://:s3cret@localhost",
        "redis://user:s3cret@localhost/x",
    ] {
        let error = RedisStore::open(address).expect_err("it is no address");
        let shown = format!("{error} {error:?}");
        assert!(
            shown.contains("the address of the Redis server cannot be used"),
            "{shown}"
        );
        assert!(!shown.contains("s3cret"), "{shown}");
    }
    // No runtime is needed yet.
    let store = RedisStore::open("rediss://user:s3cret@localhost:1").expect("it is an address");
    assert!(!format!("{store:?}").contains("s3cret"));
}

#[tokio::test]
async fn a_server_that_is_not_there_is_told_without_its_password() {
    for address in [
        "redis://user:s3cret@127.0.0.1:1",
        "rediss://user:s3cret@127.0.0.1:1",
    ] {
        let store = RedisStore::open(address).expect("it is an address");
        let error = store.load("a").await.expect_err("nobody listens there");
        assert!(error.is_retryable(), "{error}");
        let shown = format!("{store:?} {error} {error:?}");
        assert!(!shown.contains("s3cret"), "{shown}");
    }
    let server = crate::server::Server::start().await;
    let sessions = sessions(
        &server.url,
        RedisStore::open("redis://127.0.0.1:1").expect("it is an address"),
    );
    let error = sessions
        .location("loc1")
        .current()
        .await
        .expect_err("there is no store");
    assert!(error.is_retryable(), "{error}");
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    listener.local_addr().expect("it is bound").port()
}

/// Starts a server that loses nothing when it is killed.
fn start(port: u16, folder: &std::path::Path) -> Child {
    let mut command = Command::new(order(PROGRAM));
    command
        .args([
            "--bind",
            "127.0.0.1",
            "--port",
            &port.to_string(),
            "--save",
            "",
        ])
        .args(["--appendonly", "yes", "--appendfsync", "always", "--dir"])
        .arg(folder)
        .stdout(Stdio::null())
        .kill_on_drop(true);
    command.spawn().expect("it can be started")
}

async fn wait_for(store: &RedisStore) {
    for _ in 0..200 {
        if store.load("x").await.is_ok() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the Redis server does not start");
}
