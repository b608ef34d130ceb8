//! Sessions on Redis. The tests that need a real server are run by `cargo xtask store-test`, which starts it.

use std::env;
use std::net::TcpListener;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use highlevel_platform::sessions::{RedisStore, TokenStore};
use highlevel_testing_api::accounts::operations::OfAnyParams;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::process::{Child, Command};

use crate::processes;
use crate::setup::{call, client, hours_ago, location, record, seed, sessions};

/// The environment variable with the URL of the server.
const ADDRESS: &str = "HIGHLEVEL_TEST_REDIS";

/// The environment variable with the path of the server's program.
const PROGRAM: &str = "HIGHLEVEL_TEST_REDIS_SERVER";

/// Returns the URL of a database. Each test has its own.
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
    // As a pattern, the prefix would match `ab:` and not itself.
    let special = store.clone().prefix("a[b]*:");
    let plain = store.prefix("ab:");
    crate::stores::behaves_as_a_store(special.clone()).await;
    // No store sees a key with the prefix of the other.
    for (store, key) in [(&special, "x"), (&plain, "y")] {
        let set = store.compare_and_set(key, None, Some(b"1"));
        assert!(set.await.expect("it works"));
    }
    for (store, key) in [(&special, "x"), (&plain, "y")] {
        assert_eq!(store.keys("").await.expect("it works"), [key]);
        let remove = store.compare_and_set(key, Some(b"1"), None);
        assert!(remove.await.expect("it works"));
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "run by `cargo xtask store-test`"]
async fn a_key_that_is_no_text_hides_no_other() {
    let store = RedisStore::open(&place(11)).expect("it is an address");
    let set = store.compare_and_set("a/company/x", None, Some(b"1"));
    assert!(set.await.expect("it works"));
    let address = order(ADDRESS);
    let address = address.strip_prefix("redis://").expect("it has no TLS");
    let mut socket = tokio::net::TcpStream::connect(address)
        .await
        .expect("it runs");
    let set = b"SELECT 11\r\n*3\r\n$3\r\nSET\r\n$21\r\nhighlevel:a/company/\xff\r\n$1\r\n1\r\n";
    socket.write_all(set).await.expect("it runs");
    let mut replies = [0; 10];
    socket.read_exact(&mut replies).await.expect("it responds");
    assert_eq!(&replies, b"+OK\r\n+OK\r\n");
    let keys = store.keys("a/company/").await.expect("they are listed");
    assert_eq!(keys, ["a/company/x"]);
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "run by `cargo xtask store-test`"]
async fn a_damaged_record_is_replaced_and_removed() {
    let store = RedisStore::open(&place(9)).expect("it is an address");
    crate::recovery::damaged_records_are_replaced_and_removed(Arc::new(store)).await;
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

    // Redis goes down after the refresh token is consumed and before the new tokens are stored: they are used from memory and
    // stored when Redis is up again.
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

/// Asserts that a store works again immediately after one call failed because of a dead connection.
async fn recovers(store: &RedisStore, proxy: &SilentProxy) {
    for number in 0..4 {
        proxy.silence();
        let began = Instant::now();
        match number {
            0 => drop(store.load("a").await.expect_err("nobody answers")),
            1 => drop(
                store
                    .compare_and_set("a", None, Some(b"1"))
                    .await
                    .expect_err("nobody answers"),
            ),
            2 => drop(store.keys("").await.expect_err("nobody answers")),
            // The caller gives up before the store's own timeout.
            _ => {
                let load = tokio::time::timeout(Duration::from_millis(100), store.load("a"));
                assert!(load.await.is_err(), "somebody answers");
            }
        }
        assert!(
            began.elapsed() < Duration::from_secs(10),
            "{number}: {:?}",
            began.elapsed()
        );
        let began = Instant::now();
        for _ in 0..3 {
            store
                .load("a")
                .await
                .unwrap_or_else(|error| panic!("{number}: {error}"));
        }
        assert!(
            began.elapsed() < Duration::from_secs(2),
            "{number}: {:?}",
            began.elapsed()
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "run by `cargo xtask store-test`"]
async fn a_connection_that_falls_silent_is_replaced() {
    let proxy = SilentProxy::start().await;
    let store =
        RedisStore::open(&format!("redis://{}/7", proxy.address)).expect("it is an address");
    store.load("a").await.expect("it works");
    recovers(&store, &proxy).await;
    // Many concurrent commands on one connection fail together. The next command works again.
    proxy.silence();
    let loads: Vec<_> = (0..50)
        .map(|_| {
            let store = store.clone();
            tokio::spawn(async move { store.load("a").await })
        })
        .collect();
    for load in loads {
        load.await.expect("no panic").expect_err("nobody answers");
    }
    store.load("a").await.expect("it was replaced");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "run by `cargo xtask store-test`"]
async fn a_session_outlasts_a_connection_that_falls_silent() {
    let proxy = SilentProxy::start().await;
    let store =
        RedisStore::open(&format!("redis://{}/8", proxy.address)).expect("it is an address");
    let store = Arc::new(store);
    let server = crate::server::Server::start().await;
    seed(&server, &store, &location(), hours_ago(1)).await;
    let mine = sessions(&server.url, Arc::clone(&store));
    proxy.silence();
    let error = mine
        .location("loc1")
        .current()
        .await
        .expect_err("nobody answers");
    assert!(error.is_retryable(), "{error}");
    mine.location("loc1")
        .current()
        .await
        .expect("it works again");
    assert_eq!(server.book().refreshes, [true]);
}

#[tokio::test]
async fn a_server_that_never_answered_is_asked_again_on_another_connection() {
    let (silent, address) = listener().await;
    let store = RedisStore::open(&format!("redis://{address}")).expect("it is an address");
    let accepting = tokio::spawn(async move {
        let mut kept = Vec::new();
        loop {
            kept.push(silent.accept().await.expect("it listens"));
        }
    });
    let began = Instant::now();
    let error = store.load("a").await.expect_err("nobody answers");
    assert!(error.is_retryable(), "{error}");
    assert!(
        began.elapsed() < Duration::from_secs(10),
        "{:?}",
        began.elapsed()
    );
    accepting.abort();
    let _ = accepting.await;
    let listening = TcpListener::bind(address).expect("the port is free again");
    listening.set_nonblocking(true).expect("it can be");
    let listening = tokio::net::TcpListener::from_std(listening).expect("it can be");
    tokio::spawn(respond_with(listening, "$-1"));
    assert_eq!(store.load("a").await.expect("it responds now"), None);
}

/// Runs a server that responds to the first command as given, and to every other command immediately with a different number.
/// Commands that open a connection do not count.
async fn answering_first(
    listening: tokio::net::TcpListener,
    first: &'static [(u64, &'static str)],
) {
    let number = Arc::new(AtomicUsize::new(0));
    loop {
        let (mut socket, _) = listening.accept().await.expect("it listens");
        let number = Arc::clone(&number);
        tokio::spawn(async move {
            let mut buffer = [0; 4096];
            while let Ok(length @ 1..) = socket.read(&mut buffer).await {
                let request = String::from_utf8_lossy(&buffer[..length]).into_owned();
                for command in request.split("\r\n*") {
                    if command.contains("CLIENT") {
                        let _ = socket.write_all(b"+OK\r\n").await;
                        continue;
                    }
                    let number = number.fetch_add(1, Ordering::SeqCst);
                    if number > 0 {
                        let _ = socket
                            .write_all(format!("$1\r\n{number}\r\n").as_bytes())
                            .await;
                        continue;
                    }
                    for (wait, text) in first {
                        tokio::time::sleep(Duration::from_millis(*wait)).await;
                        let _ = socket.write_all(text.as_bytes()).await;
                    }
                }
            }
        });
    }
}

#[tokio::test]
async fn a_reply_that_comes_late_or_in_part_is_not_that_of_the_next_command() {
    const LATE: u64 = 2600;
    let cases: [&'static [(u64, &'static str)]; 5] = [
        &[(LATE, "$4\r\nlate\r\n")],
        &[(0, "$4\r\nla")],
        &[(0, "$4\r\nla"), (LATE, "te\r\n")],
        &[(0, "$4"), (LATE, "\r\nlate\r\n")],
        // Bytes that are not a Redis reply.
        &[(0, "HTTP/1.1 400 Bad Request\r\n\r\n")],
    ];
    let tasks = cases.map(|first| async move {
        let (listening, address) = listener().await;
        tokio::spawn(answering_first(listening, first));
        let store = RedisStore::open(&format!("redis://{address}")).expect("it is an address");
        let began = Instant::now();
        store.load("a").await.expect_err("it is no reply in time");
        assert!(began.elapsed() < Duration::from_secs(10), "{first:?}");
        // Before and after the late reply arrives.
        for wait in [0, LATE] {
            tokio::time::sleep(Duration::from_millis(wait)).await;
            let value = store
                .load("b")
                .await
                .unwrap_or_else(|error| panic!("{first:?}: {error}"));
            assert_ne!(value.as_deref(), Some(&b"late"[..]), "{first:?}");
            assert!(value.is_some(), "{first:?}");
        }
    });
    futures_util::future::join_all(tasks).await;
}

#[tokio::test]
async fn what_a_server_recovers_from_may_be_tried_again() {
    let transient = [
        "MISCONF Redis is configured to save RDB snapshots",
        "NOREPLICAS Not enough good replicas to write.",
        "CLUSTERDOWN The cluster is down",
        "CLUSTERDOWN Hash slot not served",
        "LOADING Redis is loading the dataset in memory",
        "BUSY Redis is busy running a script",
        "TRYAGAIN Multiple keys request during rehashing of slot",
        "MASTERDOWN Link with MASTER is down",
        "READONLY You can't write against a read only replica.",
        "OOM command not allowed when used memory > 'maxmemory'.",
        "ERR max number of clients reached",
        "ERR Error running script (call to f_x): @user_script:7: -MISCONF Redis is configured",
    ];
    let lasting = [
        "NOAUTH Authentication required.",
        "NOPERM this user has no permissions",
        "WRONGTYPE Operation against a key",
        "ERR unknown command",
    ];
    let cases = transient.into_iter().map(|text| (text, true));
    for (text, is_transient) in cases.chain(lasting.into_iter().map(|text| (text, false))) {
        let (listening, address) = listener().await;
        tokio::spawn(respond_with(
            listening,
            Box::leak(format!("-{text}").into_boxed_str()),
        ));
        let store = RedisStore::open(&format!("redis://{address}")).expect("it is an address");
        let error = store.load("a").await.expect_err("it is an error");
        assert_eq!(error.is_retryable(), is_transient, "{text}: {error}");
        let error = store
            .compare_and_set("a", None, Some(b"1"))
            .await
            .expect_err("it is an error");
        assert_eq!(error.is_retryable(), is_transient, "{text}: {error}");
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "run by `cargo xtask store-test`"]
async fn a_real_server_that_cannot_write_for_now_may_be_tried_again() {
    let cases: [&[&str]; 4] = [
        &["--min-replicas-to-write", "1"],
        &["--maxmemory", "1"],
        &["--cluster-enabled", "yes"],
        // A snapshot that cannot be written, because a folder has the name of its file.
        &["--save", "1 1", "--dbfilename", "dump.rdb"],
    ];
    for arguments in cases {
        let folder = tempfile::tempdir().expect("there is room");
        let port = free_port();
        let mut redis = start_with(port, folder.path(), arguments);
        let store =
            RedisStore::open(&format!("redis://127.0.0.1:{port}")).expect("it is an address");
        let mut before = None;
        let mut error = None;
        let is_snapshot = arguments[0] == "--save";
        if is_snapshot {
            wait_for(&store).await;
            // Not every system can remove the working folder of a running server. A folder named like the snapshot file makes
            // the snapshot fail, too.
            std::fs::create_dir(folder.path().join("dump.rdb")).expect("there is room");
        }
        for number in 0..200_u8 {
            let set = store
                .compare_and_set("a", before.as_deref(), Some(&[number]))
                .await;
            match set {
                Ok(true) => before = Some(vec![number]),
                Ok(false) => panic!("{arguments:?}: nobody else writes"),
                Err(found) if found.to_string().contains("refused") => {}
                Err(found) => {
                    error = Some(found);
                    break;
                }
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let error = error.unwrap_or_else(|| panic!("{arguments:?}: it was to fail"));
        assert!(error.is_retryable(), "{arguments:?}: {error}");
        redis.kill().await.expect("it runs");
    }
}

/// A proxy to the Redis server. When it is silenced, its existing connections stay open but forward nothing; new ones work.
struct SilentProxy {
    address: std::net::SocketAddr,
    epoch: Arc<AtomicUsize>,
}

impl SilentProxy {
    async fn start() -> Self {
        let (listening, address) = listener().await;
        let epoch = Arc::new(AtomicUsize::new(0));
        let behind = order(ADDRESS)["redis://".len()..].to_owned();
        let current = Arc::clone(&epoch);
        tokio::spawn(async move {
            loop {
                let (near, _) = listening.accept().await.expect("it listens");
                let far = tokio::net::TcpStream::connect(&behind)
                    .await
                    .expect("it runs");
                let (near_in, near_out) = near.into_split();
                let (far_in, far_out) = far.into_split();
                let own = current.load(Ordering::SeqCst);
                tokio::spawn(forward(near_in, far_out, Arc::clone(&current), own));
                tokio::spawn(forward(far_in, near_out, Arc::clone(&current), own));
            }
        });
        Self { address, epoch }
    }

    fn silence(&self) {
        self.epoch.fetch_add(1, Ordering::SeqCst);
    }
}

async fn forward(
    mut from: OwnedReadHalf,
    mut to: OwnedWriteHalf,
    current: Arc<AtomicUsize>,
    own: usize,
) {
    let mut buffer = [0; 4096];
    while let Ok(length @ 1..) = from.read(&mut buffer).await {
        if current.load(Ordering::SeqCst) != own {
            return std::future::pending().await;
        }
        if to.write_all(&buffer[..length]).await.is_err() {
            return;
        }
    }
}

async fn listener() -> (tokio::net::TcpListener, std::net::SocketAddr) {
    let listening = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port is free");
    let address = listening.local_addr().expect("it is bound");
    (listening, address)
}

/// Runs a server that returns `text` for every command except those that open a connection.
async fn respond_with(listening: tokio::net::TcpListener, text: &'static str) {
    loop {
        let (mut socket, _) = listening.accept().await.expect("it listens");
        tokio::spawn(async move {
            let mut buffer = [0; 4096];
            while let Ok(length @ 1..) = socket.read(&mut buffer).await {
                let request = String::from_utf8_lossy(&buffer[..length]).into_owned();
                // Each command is an array, which begins with a star.
                for command in request.split("\r\n*") {
                    let response = if command.contains("CLIENT") {
                        "+OK"
                    } else {
                        text
                    };
                    let response = format!("{response}\r\n");
                    if socket.write_all(response.as_bytes()).await.is_err() {
                        return;
                    }
                }
            }
        });
    }
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
    // `open` needs no tokio runtime.
    for address in [
        "rediss://user:s3cret@localhost:1",
        " REDISS://user:s3cret@localhost:1",
    ] {
        let store = RedisStore::open(address).expect("it is an address");
        assert!(!format!("{store:?}").contains("s3cret"));
    }
}

#[tokio::test]
async fn a_server_that_is_not_there_is_told_without_its_password() {
    for address in [
        "redis://user:s3cret@127.0.0.1:1",
        "rediss://user:s3cret@127.0.0.1:1",
        "\tRediss://user:s3cret@127.0.0.1:1",
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
    start_with(
        port,
        folder,
        &["--appendonly", "yes", "--appendfsync", "always"],
    )
}

fn start_with(port: u16, folder: &std::path::Path, arguments: &[&str]) -> Child {
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
        .args(arguments)
        .arg("--dir")
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
