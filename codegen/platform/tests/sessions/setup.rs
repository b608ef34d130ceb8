//! Helpers of the tests: they create sessions, clients and tokens, and read stored records.

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use highlevel_platform::sessions::{
    Account, ExistingTokens, MemoryStore, OauthApp, Sessions, SessionsBuilder, TokenStore,
};
use highlevel_runtime::serde_json::{self, Value};
use highlevel_runtime::{Client, Operation, OperationError};
use highlevel_testing_api::accounts::operations::OfBothError;

use crate::server::{CLIENT_ID, CLIENT_SECRET, Server};

pub(crate) const LOCATION: &str = "loc1";
pub(crate) const COMPANY: &str = "com1";

/// A timeout that is long enough for a loaded machine, and short enough for tests that wait for it.
pub(crate) const TIMEOUT: Duration = Duration::from_secs(5);

pub(crate) fn app(url: &str) -> OauthApp {
    OauthApp::new(
        CLIENT_ID,
        CLIENT_SECRET.to_owned(),
        "https://example.com/callback?a=b c",
    )
    .client(Client::builder().base_url(url))
}

pub(crate) fn builder(url: &str, store: impl TokenStore + 'static) -> SessionsBuilder {
    Sessions::builder(app(url), store).refresh_timeout(TIMEOUT)
}

pub(crate) fn sessions(url: &str, store: impl TokenStore + 'static) -> Sessions {
    builder(url, store).build().expect("the settings are valid")
}

pub(crate) async fn in_memory() -> (Server, Arc<MemoryStore>, Sessions) {
    let server = Server::start().await;
    let store = Arc::new(MemoryStore::new());
    let sessions = sessions(&server.url, Arc::clone(&store));
    (server, store, sessions)
}

/// Makes a call and returns the token that the server received.
pub(crate) async fn call<P: Operation<Output = String, Error = OfBothError>>(
    client: &Client,
    params: P,
) -> Result<String, OperationError<OfBothError>> {
    client.request(params).send().await
}

/// Returns a client with the tokens of the location.
pub(crate) fn client(server: &Server, sessions: &Sessions) -> Client {
    client_of(server, sessions, LOCATION)
}

pub(crate) fn client_of(server: &Server, sessions: &Sessions, location: &str) -> Client {
    Client::builder()
        .base_url(&server.url)
        .limit_wait(highlevel_runtime::LimitWait::Ignored)
        .token_source(sessions.location(location))
        .build()
        .expect("the settings are valid")
}

pub(crate) fn location() -> Account {
    Account::Location(LOCATION.to_owned())
}

pub(crate) fn company() -> Account {
    Account::Company(COMPANY.to_owned())
}

pub(crate) fn hours_ago(hours: u64) -> SystemTime {
    SystemTime::now() - Duration::from_secs(hours * 60 * 60)
}

pub(crate) fn in_seconds(seconds: u64) -> SystemTime {
    SystemTime::now() + Duration::from_secs(seconds)
}

/// Issues tokens of `account` that expire at `expires` and stores them. Returns them.
pub(crate) async fn seed(
    server: &Server,
    store: &Arc<impl TokenStore + ?Sized + 'static>,
    account: &Account,
    expires: SystemTime,
) -> (String, String) {
    let (access, refresh) = server.book().issue(account.id());
    if expires < SystemTime::now() {
        server.book().revoke(&access);
    }
    let tokens = ExistingTokens::new(access.clone(), expires).refresh_token(refresh.clone());
    // Use separate sessions, so that those of the test do not have the tokens in memory.
    let sessions = sessions(&server.url, Arc::clone(store));
    sessions
        .adopt(account.clone(), tokens)
        .await
        .expect("the store works");
    (access, refresh)
}

/// Returns the stored record of `account` as a string.
pub(crate) async fn record(store: &impl TokenStore, account: &Account) -> Option<String> {
    let noun = account.to_string().replace(' ', "/");
    let value = store
        .load(&format!("{CLIENT_ID}/{noun}"))
        .await
        .expect("the store works")?;
    Some(String::from_utf8(value).expect("the record is not encrypted"))
}

/// Changes the stored record of `account`.
pub(crate) async fn edit(
    store: &impl TokenStore,
    account: &Account,
    change: impl FnOnce(&mut Value),
) {
    let text = record(store, account).await.expect("it is stored");
    let mut value: Value = serde_json::from_str(&text).expect("it is JSON");
    change(&mut value);
    let key = format!("{CLIENT_ID}/{}", account.to_string().replace(' ', "/"));
    let new = value.to_string();
    let replaced = store.compare_and_set(&key, Some(text.as_bytes()), Some(new.as_bytes()));
    assert!(replaced.await.expect("the store works"));
}

/// Changes the stored tokens of the location so that they were obtained long ago.
pub(crate) async fn make_old(store: &impl TokenStore) {
    edit(store, &location(), |record| {
        record["tokens"]["obtained"] = 1.into();
    })
    .await;
}

/// Returns the milliseconds since 1970.
pub(crate) fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    i64::try_from(since.expect("it is after 1970").as_millis()).expect("it is not far")
}

/// Waits until a process has claimed the session of the location.
pub(crate) async fn until_claimed(store: &impl TokenStore) {
    let is_claimed = async || {
        let record = record(store, &location()).await;
        record.expect("it is stored").contains("\"claim\"")
    };
    while !is_claimed().await {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}
