//! Requirements on all stores of received deliveries.

use std::sync::Arc;
use std::time::Duration;

use highlevel_platform::sessions::{Account, ExistingTokens, OauthApp, Sessions, SqliteStore};
use highlevel_platform::webhooks::{Claim, RecentDeliveries, SeenDeliveries};

const LONG: Duration = Duration::from_secs(60);

pub(crate) async fn keeps_its_promises(seen: &dyn SeenDeliveries) {
    let claim = async |id, holder, lease| seen.claim(id, holder, lease).await.unwrap();
    // The first caller claims an id; later callers see that it is in progress.
    assert_eq!(claim("w1", "a", LONG).await, Claim::New);
    assert_eq!(claim("w1", "b", LONG).await, Claim::InProgress);
    assert_eq!(claim("w1", "a", LONG).await, Claim::InProgress);
    assert_eq!(claim("w2", "b", LONG).await, Claim::New);
    // Only the holder can release a claim.
    seen.release("w1", "b").await.unwrap();
    assert_eq!(claim("w1", "b", LONG).await, Claim::InProgress);
    seen.release("w1", "a").await.unwrap();
    assert_eq!(claim("w1", "b", LONG).await, Claim::New);
    // An accepted delivery stays accepted, whoever claims or releases it.
    seen.accept("w1", LONG).await.unwrap();
    assert_eq!(claim("w1", "c", LONG).await, Claim::Accepted);
    seen.release("w1", "b").await.unwrap();
    assert_eq!(claim("w1", "c", LONG).await, Claim::Accepted);
    seen.release("unknown", "b").await.unwrap();
    // Claims and accepted ids expire.
    let short = Duration::from_millis(30);
    assert_eq!(claim("w3", "a", short).await, Claim::New);
    seen.accept("w4", short).await.unwrap();
    tokio::time::sleep(Duration::from_millis(60)).await;
    assert_eq!(claim("w3", "b", LONG).await, Claim::New);
    assert_eq!(claim("w4", "b", LONG).await, Claim::New);
    // A holder whose claim has expired does not release the claim of the next holder.
    seen.release("w3", "a").await.unwrap();
    assert_eq!(claim("w3", "c", LONG).await, Claim::InProgress);
    // `Duration::MAX` does not overflow.
    assert_eq!(claim("w5", "a", Duration::MAX).await, Claim::New);
    seen.accept("w5", Duration::MAX).await.unwrap();
    assert_eq!(claim("w5", "a", Duration::MAX).await, Claim::Accepted);
    let id = "an/id with ' and \" and *\n\u{0}é";
    assert_eq!(claim(id, "a", LONG).await, Claim::New);
    assert_eq!(claim(id, "a", LONG).await, Claim::InProgress);
}

#[tokio::test]
async fn memory_keeps_its_promises() {
    keeps_its_promises(&RecentDeliveries::new()).await;
    keeps_its_promises(&Arc::new(RecentDeliveries::new())).await;
}

#[tokio::test]
async fn memory_is_bounded_and_forgets_the_oldest() {
    let seen = RecentDeliveries::with_capacity(3);
    for id in ["w1", "w2", "w3", "w4"] {
        seen.accept(id, LONG).await.unwrap();
    }
    let found = async |id| seen.claim(id, "a", LONG).await.unwrap();
    assert_eq!(found("w1").await, Claim::New);
    for id in ["w2", "w3", "w4"] {
        assert_eq!(found(id).await, Claim::Accepted, "{id}");
    }
}

#[tokio::test]
async fn an_id_that_is_accepted_again_is_the_newest() {
    let seen = RecentDeliveries::with_capacity(3);
    let short = Duration::from_millis(20);
    for (id, keep) in [("w1", LONG), ("w2", short), ("w3", LONG)] {
        seen.accept(id, keep).await.unwrap();
    }
    tokio::time::sleep(Duration::from_millis(40)).await;
    let found = async |id| seen.claim(id, "a", LONG).await.unwrap();
    assert_eq!(found("w2").await, Claim::New, "it has expired");
    for id in ["w2", "w4", "w5"] {
        seen.accept(id, LONG).await.unwrap();
    }
    assert_eq!(found("w3").await, Claim::New, "it is the oldest of four");
    for id in ["w2", "w4", "w5"] {
        assert_eq!(found(id).await, Claim::Accepted, "{id}");
    }
}

#[tokio::test]
async fn a_file_keeps_its_promises_beside_sessions() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sessions.db");
    let store = SqliteStore::open(&path).unwrap();
    let app = OauthApp::new("app", "secret".to_owned(), "https://example.com/callback");
    let sessions = Sessions::new(app, store.clone()).unwrap();
    let account = Account::Location("l1".to_owned());
    let tokens = ExistingTokens::new("token".to_owned(), std::time::SystemTime::now() + LONG);
    sessions.adopt(account.clone(), tokens).await.unwrap();
    keeps_its_promises(&store).await;
    let id = "app/location/w1";
    assert_eq!(store.claim(id, "a", LONG).await.unwrap(), Claim::New);
    assert_eq!(sessions.accounts().await.unwrap(), [account]);
}

#[tokio::test]
async fn a_file_remembers_across_processes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sessions.db");
    let first = SqliteStore::open(&path).unwrap();
    let second = SqliteStore::open(&path).unwrap();
    assert_eq!(first.claim("w1", "a", LONG).await.unwrap(), Claim::New);
    assert_eq!(
        second.claim("w1", "b", LONG).await.unwrap(),
        Claim::InProgress
    );
    first.accept("w1", LONG).await.unwrap();
    drop(first);
    assert_eq!(
        second.claim("w1", "b", LONG).await.unwrap(),
        Claim::Accepted
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_claims_at_once_one_succeeds() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sessions.db");
    let stores: Vec<Arc<dyn SeenDeliveries>> = vec![
        Arc::new(RecentDeliveries::new()),
        Arc::new(SqliteStore::open(path).unwrap()),
    ];
    for store in stores {
        let mut tasks = Vec::new();
        for number in 0..20 {
            let store = Arc::clone(&store);
            tasks.push(tokio::spawn(async move {
                let holder = number.to_string();
                store.claim("w1", &holder, LONG).await.unwrap()
            }));
        }
        let mut new = 0;
        for task in tasks {
            new += usize::from(task.await.unwrap() == Claim::New);
        }
        assert_eq!(new, 1);
    }
}
