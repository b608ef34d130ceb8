//! Several processes that share sessions, some of which crash in the middle of a refresh.
//!
//! Each process is this test binary, controlled by environment variables.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use highlevel_platform::sessions::{SqliteStore, TokenStore};
use highlevel_testing_api::accounts::operations::OfAnyParams;
use tokio::process::{Child, Command};

use crate::faulty::{Faulty, Mishap};
use crate::server::{Fault, Server};
use crate::setup::{builder, call, client, company, hours_ago, in_seconds, location, record, seed};

const STORE: &str = "HIGHLEVEL_TEST_STORE";
const SERVER: &str = "HIGHLEVEL_TEST_SERVER";
const TASKS: &str = "HIGHLEVEL_TEST_TASKS";
const TIMEOUT: &str = "HIGHLEVEL_TEST_TIMEOUT";
const MISHAP: &str = "HIGHLEVEL_TEST_MISHAP";
const BEGIN: &str = "HIGHLEVEL_TEST_BEGIN";

/// Opens the store of a process: `sqlite:` and a path, or the URL of a Redis server.
pub(crate) fn open(place: &str) -> Arc<dyn TokenStore> {
    if let Some(path) = place.strip_prefix("sqlite:") {
        return Arc::new(SqliteStore::open(path).expect("the file can be opened"));
    }
    #[cfg(feature = "redis")]
    if place.starts_with("redis") {
        return Arc::new(
            highlevel_platform::sessions::RedisStore::open(place).expect("it is an address"),
        );
    }
    panic!("{place} is no store");
}

/// The instructions for a process.
#[derive(Clone, Copy)]
pub(crate) struct Orders<'a> {
    pub(crate) place: &'a str,
    pub(crate) server: &'a str,
    pub(crate) tasks: usize,
    pub(crate) timeout: Duration,
    pub(crate) mishap: &'a str,
    /// The file whose creation starts all processes at the same time.
    pub(crate) begin: &'a Path,
}

impl Orders<'_> {
    pub(crate) fn start(self) -> Child {
        let mut command = Command::new(env::current_exe().expect("it is known"));
        command
            .args(["--exact", "processes::process", "--ignored", "--nocapture"])
            .env(STORE, self.place)
            .env(SERVER, self.server)
            .env(TASKS, self.tasks.to_string())
            .env(TIMEOUT, self.timeout.as_millis().to_string())
            .env(MISHAP, self.mishap)
            .env(BEGIN, self.begin)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true);
        command.spawn().expect("it can be started")
    }
}

/// The output of a process, a line for each call, and whether it succeeded.
pub(crate) struct Report {
    pub(crate) lines: Vec<String>,
    pub(crate) ended_well: bool,
}

impl Report {
    pub(crate) async fn of(child: Child) -> Self {
        let output = tokio::time::timeout(Duration::from_secs(2 * 60), child.wait_with_output());
        let output = output
            .await
            .expect("it ends in time")
            .expect("it can be waited for");
        let text = String::from_utf8_lossy(&output.stdout);
        Self {
            lines: text
                .lines()
                .filter_map(|line| line.strip_prefix("call: "))
                .map(str::to_owned)
                .collect(),
            ended_well: output.status.success(),
        }
    }

    /// Asserts that every one of `count` calls was made with `token`.
    pub(crate) fn assert_all(&self, count: usize, token: &str) {
        let other = self.lines.iter().find(|line| *line != token);
        assert_eq!(other, None, "instead of {token}");
        assert_eq!(self.lines.len(), count);
        assert!(self.ended_well);
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "the other tests start it, in a process of its own"]
async fn process() {
    let Ok(place) = env::var(STORE) else {
        return;
    };
    let order = |name| env::var(name).expect("every order is given");
    let number = |name| order(name).parse::<u64>().expect("it is a number");
    let mishaps = match order(MISHAP).as_str() {
        "abort after claim" => vec![(1, Mishap::AbortAfter)],
        "abort before storing" => vec![(2, Mishap::Abort)],
        "" => vec![],
        other => panic!("{other} is no mishap"),
    };
    let store = Faulty::new(open(&place), mishaps);
    let url = order(SERVER);
    let timeout = Duration::from_millis(number(TIMEOUT));
    let sessions = builder(&url, store)
        .refresh_timeout(timeout)
        .build()
        .expect("it is valid");
    let server = Server::at(&url);
    let client = client(&server, &sessions);
    println!("ready");
    while !Path::new(&order(BEGIN)).exists() {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    let tasks: Vec<_> = (0..number(TASKS))
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { call(&client, OfAnyParams::new()).await })
        })
        .collect();
    for task in tasks {
        match task.await.expect("no task panics") {
            Ok(token) => println!("call: {token}"),
            Err(error) => println!("call: {error}"),
        }
    }
}

/// A store and a server with an expired session.
pub(crate) struct Scene {
    pub(crate) server: Server,
    pub(crate) store: Arc<dyn TokenStore>,
    pub(crate) place: String,
    begin: PathBuf,
    /// The temporary folder, which is removed on drop.
    _folder: tempfile::TempDir,
}

impl Scene {
    pub(crate) async fn on(place: Option<&str>) -> Self {
        let folder = tempfile::tempdir().expect("there is room");
        let place = match place {
            Some(place) => place.to_owned(),
            None => format!("sqlite:{}", folder.path().join("sessions.db").display()),
        };
        let scene = Self {
            server: Server::start().await,
            store: open(&place),
            place,
            begin: folder.path().join("begin"),
            _folder: folder,
        };
        // An earlier test may have left records on the Redis server.
        let sessions = builder(&scene.server.url, Arc::clone(&scene.store))
            .build()
            .expect("it is valid");
        for account in [location(), company()] {
            sessions.remove(&account).await.expect("the store works");
        }
        seed(&scene.server, &scene.store, &location(), hours_ago(1)).await;
        scene
    }

    pub(crate) fn orders(&self, tasks: usize) -> Orders<'_> {
        Orders {
            place: &self.place,
            server: &self.server.url,
            tasks,
            timeout: Duration::from_secs(20),
            mishap: "",
            begin: &self.begin,
        }
    }

    /// Gives the processes time to start, then lets all of them begin.
    pub(crate) async fn begin(&self) {
        tokio::time::sleep(Duration::from_millis(700)).await;
        std::fs::write(&self.begin, "").expect("there is room");
    }
}

/// Asserts that a thousand tasks in four processes refresh an expired session once. Used for SQLite and Redis.
pub(crate) async fn four_processes_refresh_once(place: Option<&str>) {
    let scene = Scene::on(place).await;
    scene.server.book().delay = Duration::from_millis(300);
    let children: Vec<_> = (0..4).map(|_| scene.orders(250).start()).collect();
    scene.begin().await;
    for child in children {
        Report::of(child).await.assert_all(250, "access-loc1-2");
    }
    {
        let book = scene.server.book();
        assert_eq!(
            book.refreshes,
            [true],
            "exactly one refresh reaches the server"
        );
        assert_eq!((book.calls, book.unauthorized), (1000, 0));
    }
    let record = record(&scene.store, &location())
        .await
        .expect("it is stored");
    assert!(
        record.contains("refresh-loc1-2"),
        "the newest pair is stored: {record}"
    );
    assert!(
        !record.contains("claim") && !record.contains("doubt"),
        "{record}"
    );
}

/// Asserts that a thousand tasks in four processes send one request that fails, and all get the same error.
pub(crate) async fn four_processes_share_a_failure(place: Option<&str>) {
    let faults = [
        (Fault::Respond(503, ""), "oauth.get_access_token: 503"),
        (
            Fault::Respond(400, r#"{"error":"invalid_grant"}"#),
            "no longer accepts the refresh token",
        ),
        (Fault::Hang, "no response within the timeout"),
    ];
    for (fault, expected) in faults {
        let scene = Scene::on(place).await;
        scene.server.book().delay = Duration::from_secs(1);
        scene.server.book().faults.push_back(fault);
        let orders = Orders {
            timeout: Duration::from_secs(3),
            ..scene.orders(250)
        };
        let children: Vec<_> = (0..4).map(|_| orders.start()).collect();
        scene.begin().await;
        let mut told = std::collections::BTreeSet::new();
        for child in children {
            let report = Report::of(child).await;
            assert!(report.ended_well);
            assert_eq!(report.lines.len(), 250);
            told.extend(report.lines);
        }
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told.iter().all(|line| line.contains(expected)), "{told:?}");
        assert_eq!(scene.server.book().forms.len(), 1, "{fault:?}");
    }
}

/// Asserts that the error names the process that crashed between the response and storing it.
pub(crate) async fn a_crash_before_storing_is_told(place: Option<&str>) {
    let scene = Scene::on(place).await;
    let timeout = Duration::from_secs(1);
    let crashing = Orders {
        timeout,
        mishap: "abort before storing",
        ..scene.orders(10)
    }
    .start();
    let process = crashing.id().expect("it has not been waited for");
    scene.begin().await;
    let report = Report::of(crashing).await;
    assert!(
        !report.ended_well && report.lines.is_empty(),
        "it was to crash"
    );
    assert_eq!(scene.server.book().refreshes, [true]);
    let next = Orders {
        timeout,
        ..scene.orders(10)
    }
    .start();
    let report = Report::of(next).await;
    assert!(report.ended_well);
    assert_eq!(report.lines.len(), 10);
    for line in &report.lines {
        assert!(
            line.contains(
                "the session of location loc1 is lost: the response to a refresh started at 2"
            ),
            "{line}"
        );
        assert!(
            line.contains(&format!("Z by process {process}")),
            "{process}: {line}"
        );
        assert!(
            line.contains("was never stored") && line.contains("install the app again"),
            "{line}"
        );
    }
    assert_eq!(
        scene.server.book().refreshes,
        [true, false],
        "it is tried once"
    );
    // New tokens, such as those of a new installation, resolve the failure.
    let (access, _) = seed(&scene.server, &scene.store, &location(), in_seconds(50_000)).await;
    Report::of(scene.orders(5).start())
        .await
        .assert_all(5, &access);
}

/// Asserts that a thousand tasks recover from a crash between the response and storing it if the company has a session.
pub(crate) async fn a_crash_before_storing_is_recovered_from(place: Option<&str>) {
    let scene = Scene::on(place).await;
    seed(&scene.server, &scene.store, &company(), in_seconds(50_000)).await;
    scene
        .server
        .book()
        .locations
        .insert("com1".to_owned(), vec!["loc1".to_owned()]);
    let timeout = Duration::from_secs(1);
    let crashing = Orders {
        timeout,
        mishap: "abort before storing",
        ..scene.orders(250)
    }
    .start();
    scene.begin().await;
    assert!(!Report::of(crashing).await.ended_well, "it was to crash");
    let children: Vec<_> = (0..4)
        .map(|_| {
            Orders {
                timeout,
                ..scene.orders(250)
            }
            .start()
        })
        .collect();
    for child in children {
        Report::of(child).await.assert_all(250, "access-loc1-4");
    }
    assert_eq!(scene.server.mints_and_refreshes(), (1, 2));
    assert_eq!(scene.server.book().refreshes, [true, false]);
}

/// Asserts that the session is refreshed once by other processes after a crash before anything was sent.
pub(crate) async fn a_crash_before_sending_is_recovered_from(place: Option<&str>) {
    let scene = Scene::on(place).await;
    let timeout = Duration::from_secs(1);
    let crashing = Orders {
        timeout,
        mishap: "abort after claim",
        ..scene.orders(10)
    }
    .start();
    scene.begin().await;
    assert!(!Report::of(crashing).await.ended_well, "it was to crash");
    assert!(scene.server.book().refreshes.is_empty());
    let children: Vec<_> = (0..4)
        .map(|_| {
            Orders {
                timeout,
                ..scene.orders(100)
            }
            .start()
        })
        .collect();
    for child in children {
        Report::of(child).await.assert_all(100, "access-loc1-2");
    }
    assert_eq!(scene.server.book().refreshes, [true]);
    let record = record(&scene.store, &location())
        .await
        .expect("it is stored");
    assert!(
        !record.contains("claim") && !record.contains("doubt"),
        "{record}"
    );
}

mod on_sqlite {
    #[tokio::test(flavor = "multi_thread")]
    async fn four_processes_refresh_once() {
        super::four_processes_refresh_once(None).await;
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn four_processes_share_a_failure() {
        super::four_processes_share_a_failure(None).await;
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_crash_before_storing_is_told() {
        super::a_crash_before_storing_is_told(None).await;
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_crash_before_storing_is_recovered_from() {
        super::a_crash_before_storing_is_recovered_from(None).await;
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_crash_before_sending_is_recovered_from() {
        super::a_crash_before_sending_is_recovered_from(None).await;
    }
}
