//! Sessions that are updated by webhooks: bulk installations, restarts and removals.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use highlevel_platform::sessions::{Account, OauthApp, Sessions, SqliteStore};
use highlevel_platform::webhooks::{Delivery, PublicKey, SessionChange, Verifier};
use highlevel_runtime::http::HeaderMap;
use highlevel_runtime::serde_json::{Value, json};
use highlevel_runtime::{Client, TokenErrorKind};
use highlevel_testing_api::accounts::operations::OfLocationParams;
use ring::signature::{Ed25519KeyPair, KeyPair};

use crate::faulty::Faulty;
use crate::server::{Fault, Server};
use crate::setup::{
    builder, call, client_of, company, hours_ago, in_memory, in_seconds, location, record, seed,
    sessions, until_claimed,
};

/// Signs an event and returns the verified delivery.
fn deliver(event: &Value) -> Delivery<Value> {
    let key = Ed25519KeyPair::from_seed_unchecked(&[1; 32]).unwrap();
    let body = event.to_string();
    let signature = STANDARD.encode(key.sign(body.as_bytes()));
    let mut headers = HeaderMap::new();
    headers.insert("x-ghl-signature", signature.parse().unwrap());
    let key = PublicKey::from_bytes(key.public_key().as_ref().try_into().unwrap());
    let verifier = Verifier::with_keys([key]).any_age();
    verifier.verify(&headers, body).unwrap()
}

fn install(location: &str, company: &str) -> Delivery<Value> {
    deliver(&json!({
        "type": "INSTALL", "appId": "66a0419a0dffa47fb5f8b22f", "installType": "Location", "locationId": location,
        "companyId": company, "timestamp": timestamp(SystemTime::now()), "webhookId": "w1",
    }))
}

fn uninstall(account: &Account, sent: SystemTime) -> Delivery<Value> {
    let name = match account {
        Account::Location(_) => "locationId",
        _ => "companyId",
    };
    deliver(&json!({
        "type": "UNINSTALL", "appId": "66a0419a0dffa47fb5f8b22f", name: account.id(),
        "timestamp": timestamp(sent), "webhookId": "w2",
    }))
}

/// Formats a time like HighLevel.
fn timestamp(time: SystemTime) -> String {
    let since = time.duration_since(SystemTime::UNIX_EPOCH).unwrap();
    let (seconds, days) = (since.as_secs(), since.as_secs() / 86_400);
    let (mut year, mut day) = (1970, days);
    let length = |year: u64| {
        if year.is_multiple_of(4) && year != 2100 {
            366
        } else {
            365
        }
    };
    while day >= length(year) {
        day -= length(year);
        year += 1;
    }
    let february = length(year) - 337;
    let months = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut month = 0;
    while day >= months[month] {
        day -= months[month];
        month += 1;
    }
    let (hour, minute) = (seconds / 3600 % 24, seconds / 60 % 60);
    let milliseconds = since.subsec_millis();
    format!(
        "{year}-{:02}-{:02}T{hour:02}:{minute:02}:{:02}.{milliseconds:03}Z",
        month + 1,
        day + 1,
        seconds % 60
    )
}

fn other_location() -> Account {
    Account::Location("loc2".to_owned())
}

#[tokio::test]
async fn an_installation_by_webhook_alone_lasts_to_its_end() {
    let server = Server::start().await;
    let folder = tempfile::tempdir().unwrap();
    let open = || SqliteStore::open(folder.path().join("sessions.db")).unwrap();
    let locations = vec!["loc1".to_owned(), "loc2".to_owned(), "loc3".to_owned()];
    server.book().locations.insert("com1".to_owned(), locations);
    seed(&server, &Arc::new(open()), &company(), in_seconds(50_000)).await;
    // A second company is installed, so that a company is not chosen only because there is no other.
    let com2 = Account::Company("com2".to_owned());
    seed(&server, &Arc::new(open()), &com2, in_seconds(50_000)).await;

    let before = sessions(&server.url, open());
    let error = before.location("loc1").current().await.unwrap_err();
    assert_eq!(error.kind(), TokenErrorKind::NotInstalled);
    for id in ["loc1", "loc2"] {
        let change = before.apply_webhook(&install(id, "com1")).await.unwrap();
        let account = Account::Location(id.to_owned());
        assert_eq!(change, SessionChange::Installed(account));
    }
    let client = client_of(&server, &before, "loc1");
    let token = call(&client, OfLocationParams::new()).await.unwrap();
    assert!(token.starts_with("access-loc1-"), "{token}");

    // After a restart, the second location is called for the first time.
    drop((before, client));
    let after = sessions(&server.url, open());
    let accounts = [company(), com2.clone(), location(), other_location()];
    let mut listed = after.accounts().await.unwrap();
    listed.sort();
    let mut expected = accounts.to_vec();
    expected.sort();
    assert_eq!(listed, expected);
    let client = client_of(&server, &after, "loc2");
    let token = call(&client, OfLocationParams::new()).await.unwrap();
    assert!(token.starts_with("access-loc2-"), "{token}");

    // The app is uninstalled from one location, then from the company.
    server.book().locations.get_mut("com1").unwrap().remove(0);
    let now = SystemTime::now() + Duration::from_secs(1);
    let change = after
        .apply_webhook(&uninstall(&location(), now))
        .await
        .unwrap();
    assert_eq!(change, SessionChange::Uninstalled(vec![location()]));
    assert!(after.location("loc1").current().await.is_err());
    after.location("loc2").current().await.expect("it stays");
    let change = after
        .apply_webhook(&uninstall(&company(), now))
        .await
        .unwrap();
    let removed = vec![company(), other_location()];
    assert_eq!(change, SessionChange::Uninstalled(removed));
    assert_eq!(after.accounts().await.unwrap(), [com2]);
    assert!(after.company("com1").current().await.is_err());
}

#[tokio::test]
async fn an_installation_may_come_before_the_tokens_of_the_company() {
    let (server, store, sessions) = in_memory().await;
    sessions
        .apply_webhook(&install("loc1", "com1"))
        .await
        .unwrap();
    let error = sessions.location("loc1").current().await.unwrap_err();
    assert_eq!(error.kind(), TokenErrorKind::NotInstalled);
    // The failed attempt does not remove the stored installation.
    assert!(record(&*store, &location()).await.is_some());
    let locations = vec!["loc1".to_owned()];
    server.book().locations.insert("com1".to_owned(), locations);
    let answer = json!({"userType": "Company", "companyId": "com1"});
    server.book().code("c", "com1", answer);
    sessions.exchange("c".to_owned()).await.unwrap();
    let token = sessions.location("loc1").current().await;
    token.expect("its company has tokens now");
}

#[tokio::test]
async fn an_installation_that_the_server_refused_at_first_is_asked_for_again() {
    let (server, store, sessions) = in_memory().await;
    seed(&server, &store, &company(), in_seconds(50_000)).await;
    let error = sessions.location("loc1").current().await.unwrap_err();
    assert_eq!(error.kind(), TokenErrorKind::Refused);
    let locations = vec!["loc1".to_owned()];
    server.book().locations.insert("com1".to_owned(), locations);
    sessions
        .apply_webhook(&install("loc1", "com1"))
        .await
        .unwrap();
    sessions
        .location("loc1")
        .current()
        .await
        .expect("it is installed now");
}

#[tokio::test]
async fn a_webhook_takes_no_tokens_away() {
    let (server, store, sessions) = in_memory().await;
    let (access, _) = seed(&server, &store, &location(), in_seconds(50_000)).await;
    for _ in 0..2 {
        sessions
            .apply_webhook(&install("loc1", "com1"))
            .await
            .unwrap();
    }
    let stored = record(&*store, &location()).await.unwrap();
    assert!(
        stored.contains(&access) && stored.contains("com1"),
        "{stored}"
    );
    let client = client_of(&server, &sessions, "loc1");
    assert_eq!(
        call(&client, OfLocationParams::new()).await.unwrap(),
        access
    );
}

#[tokio::test]
async fn the_removal_of_a_company_leaves_locations_with_an_installation_of_their_own() {
    let (server, store, sessions) = in_memory().await;
    let answer = json!({"userType": "Company", "companyId": "com1"});
    server.book().code("c", "com1", answer);
    sessions.exchange("c".to_owned()).await.unwrap();
    let answer = json!({"userType": "Location", "locationId": "loc1", "companyId": "com1"});
    server.book().code("l", "loc1", answer);
    sessions.exchange("l".to_owned()).await.unwrap();
    sessions
        .apply_webhook(&install("loc2", "com1"))
        .await
        .unwrap();
    let later = SystemTime::now() + Duration::from_secs(1);
    let change = sessions.apply_webhook(&uninstall(&company(), later)).await;
    let removed = vec![company(), other_location()];
    assert_eq!(change.unwrap(), SessionChange::Uninstalled(removed));
    assert!(record(&*store, &location()).await.is_some());
    sessions
        .location("loc1")
        .current()
        .await
        .expect("it has its own");
}

#[tokio::test]
async fn tokens_of_a_location_go_with_its_company_even_if_they_can_be_refreshed() {
    let (server, store, sessions) = in_memory().await;
    server.book().minted_last = true;
    let locations = vec!["loc1".to_owned()];
    server.book().locations.insert("com1".to_owned(), locations);
    seed(&server, &store, &company(), in_seconds(50_000)).await;
    sessions.location("loc1").current().await.unwrap();
    let stored = record(&*store, &location()).await.unwrap();
    assert!(stored.contains("refresh_token"), "{stored}");
    let later = SystemTime::now() + Duration::from_secs(1);
    sessions
        .apply_webhook(&uninstall(&company(), later))
        .await
        .unwrap();
    assert_eq!(record(&*store, &location()).await, None);
}

#[tokio::test]
async fn a_late_removal_does_not_undo_a_later_installation() {
    let (server, store, sessions) = in_memory().await;
    let answer = json!({"userType": "Location", "locationId": "loc1", "companyId": "com1"});
    server.book().code("l", "loc1", answer);
    sessions.exchange("l".to_owned()).await.unwrap();
    let change = sessions
        .apply_webhook(&uninstall(&location(), hours_ago(3)))
        .await;
    assert_eq!(change.unwrap(), SessionChange::Outdated(location()));
    assert!(record(&*store, &location()).await.is_some());
    let later = SystemTime::now() + Duration::from_secs(1);
    let change = sessions.apply_webhook(&uninstall(&location(), later)).await;
    assert_eq!(
        change.unwrap(),
        SessionChange::Uninstalled(vec![location()])
    );
    assert_eq!(record(&*store, &location()).await, None);
    // The same event again succeeds, although there is nothing to remove.
    sessions
        .apply_webhook(&uninstall(&location(), later))
        .await
        .unwrap();
}

#[tokio::test]
async fn the_time_of_an_installation_outlasts_a_refresh() {
    let (server, store, sessions) = in_memory().await;
    server.book().extra = json!({"expires_in": 1});
    let answer = json!({"userType": "Location", "locationId": "loc1", "companyId": "com1"});
    server.book().code("l", "loc1", answer);
    sessions.exchange("l".to_owned()).await.unwrap();
    let installed = |record: &str| {
        let record: Value = record.parse().unwrap();
        record["installed"].as_i64().expect("it is stored")
    };
    let before = installed(&record(&*store, &location()).await.unwrap());
    tokio::time::sleep(Duration::from_millis(1100)).await;
    sessions.location("loc1").current().await.unwrap();
    assert_eq!(server.mints_and_refreshes().1, 1);
    assert_eq!(
        installed(&record(&*store, &location()).await.unwrap()),
        before
    );
}

#[tokio::test]
async fn events_of_other_apps_and_other_events_change_nothing() {
    let server = Server::start().await;
    let app = |client_id: &str| {
        OauthApp::new(
            client_id,
            "secret".to_owned(),
            "https://example.com/callback",
        )
        .client(Client::builder().base_url(&server.url))
    };
    let store = Arc::new(highlevel_platform::sessions::MemoryStore::new());
    let own = Sessions::new(app("66a0419a0dffa47fb5f8b22f-lz8x"), Arc::clone(&store)).unwrap();
    let other = Sessions::new(app("76a0419a0dffa47fb5f8b22f-lz8x"), Arc::clone(&store)).unwrap();
    let event = install("loc1", "com1");
    assert_eq!(
        other.apply_webhook(&event).await.unwrap(),
        SessionChange::OtherApp
    );
    assert_eq!(other.accounts().await.unwrap(), []);
    let installed = SessionChange::Installed(location());
    assert_eq!(own.apply_webhook(&event).await.unwrap(), installed);
    let anonymous = deliver(&json!({"type": "UNINSTALL", "locationId": "loc1"}));
    assert_eq!(
        own.apply_webhook(&anonymous).await.unwrap(),
        SessionChange::OtherApp
    );
    for event in [
        json!({"type": "ContactCreate", "locationId": "loc1"}),
        json!({"type": "install", "locationId": "loc1"}),
        json!({"locationId": "loc1"}),
        json!({"type": "UNINSTALL", "appId": "66a0419a0dffa47fb5f8b22f"}),
    ] {
        let change = own.apply_webhook(&deliver(&event)).await.unwrap();
        assert_eq!(change, SessionChange::None, "{event}");
    }
    let company_event = deliver(&json!({
        "type": "INSTALL", "appId": "66a0419a0dffa47fb5f8b22f", "companyId": "com1",
    }));
    let change = own.apply_webhook(&company_event).await.unwrap();
    assert_eq!(change, SessionChange::AwaitsCode(company()));
    assert_eq!(own.accounts().await.unwrap(), [location()]);
}

#[tokio::test]
async fn an_earlier_uninstallation_removes_no_installation_that_is_not_stored_yet() {
    let (server, store, _) = in_memory().await;
    seed(&server, &store, &location(), in_seconds(50_000)).await;
    let faulty = Arc::new(Faulty::new(Arc::clone(&store), []));
    let sessions = sessions(&server.url, Arc::clone(&faulty));
    let uninstalled = SystemTime::now();
    tokio::time::sleep(Duration::from_millis(5)).await;
    faulty.set_down(true);
    let answer = json!({ "locationId": "loc1" });
    server.book().code("c", "loc1", answer);
    sessions.exchange("c".to_owned()).await.unwrap();
    faulty.set_down(false);
    let delivery = uninstall(&location(), uninstalled);
    let change = sessions.apply_webhook(&delivery).await.unwrap();
    assert_eq!(change, SessionChange::Outdated(location()));
    sessions.flush().await.unwrap();
    let record = record(&*store, &location()).await.unwrap();
    assert!(record.contains("refresh-loc1-2"), "{record}");
}

#[tokio::test]
async fn an_installation_during_an_uninstallation_is_kept() {
    let (server, store, _) = in_memory().await;
    seed(&server, &store, &location(), hours_ago(1)).await;
    let builder = builder(&server.url, Arc::clone(&store));
    let builder = builder.refresh_timeout(Duration::from_millis(800));
    let sessions = builder.build().unwrap();
    server.book().faults.push_back(Fault::Hang);
    let tokens = sessions.location("loc1");
    let refreshing = tokio::spawn(async move { tokens.current().await });
    until_claimed(&*store).await;
    // The removal waits until the refresh has ended.
    let delivery = uninstall(&location(), SystemTime::now());
    let removing = {
        let sessions = sessions.clone();
        tokio::spawn(async move { sessions.apply_webhook(&delivery).await })
    };
    tokio::time::sleep(Duration::from_millis(100)).await;
    let answer = json!({ "locationId": "loc1" });
    server.book().code("c", "loc1", answer);
    sessions.exchange("c".to_owned()).await.unwrap();
    let change = removing.await.unwrap().unwrap();
    assert_eq!(change, SessionChange::Outdated(location()));
    let _ = refreshing.await.unwrap();
    let record = record(&*store, &location()).await.unwrap();
    assert!(record.contains("refresh-loc1-2"), "{record}");
}
