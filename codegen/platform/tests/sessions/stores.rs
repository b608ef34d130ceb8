//! The requirements that every token store must meet.

use std::sync::Arc;

use highlevel_platform::sessions::{MemoryStore, TokenStore};

/// Asserts that compare-and-set replaces only the expected value, that only one of many concurrent callers succeeds, and that keys
/// are listed by their prefix.
pub(crate) async fn behaves_as_a_store(store: impl TokenStore + 'static) {
    let set = async |expected: Option<&[u8]>, new: Option<&[u8]>| {
        store
            .compare_and_set("a/b:c", expected, new)
            .await
            .expect("it works")
    };
    let every: Vec<u8> = (0..=255).collect();
    assert_eq!(store.load("a/b:c").await.expect("it works"), None);
    assert!(set(None, None).await);
    assert!(!set(Some(b"x"), Some(b"y")).await);
    assert!(!set(Some(b"x"), None).await);
    assert!(
        !set(Some(b""), Some(b"y")).await,
        "nothing is not an empty value"
    );
    assert!(set(None, Some(&every)).await);
    assert!(!set(None, Some(b"y")).await);
    assert!(!set(None, None).await);
    assert!(!set(Some(&every[1..]), Some(b"y")).await);
    assert_eq!(
        store.load("a/b:c").await.expect("it works"),
        Some(every.clone())
    );
    assert!(set(Some(&every), Some(b"")).await);
    assert!(
        !set(None, Some(b"y")).await,
        "an empty value is not nothing"
    );
    assert_eq!(
        store.load("a/b:c").await.expect("it works"),
        Some(Vec::new())
    );
    assert!(set(Some(b""), Some(b"z")).await);
    for key in ["a/b", "a/%_*", "A/b", "a/ü", "b"] {
        assert!(
            store
                .compare_and_set(key, None, Some(b"1"))
                .await
                .expect("it works")
        );
    }
    let mut keys = store.keys("a/").await.expect("it works");
    keys.sort_unstable();
    assert_eq!(keys, ["a/%_*", "a/b", "a/b:c", "a/ü"]);
    assert_eq!(store.keys("a/%").await.expect("it works"), ["a/%_*"]);
    for key in store.keys("").await.expect("it works") {
        let value = store
            .load(&key)
            .await
            .expect("it works")
            .expect("it is there");
        assert!(
            store
                .compare_and_set(&key, Some(&value), None)
                .await
                .expect("it works")
        );
    }
    assert_eq!(
        store.keys("").await.expect("it works"),
        Vec::<String>::new()
    );
    let winners = race(Arc::new(store)).await;
    assert_eq!(winners, 1);
}

async fn race(store: Arc<impl TokenStore + 'static>) -> usize {
    let tasks: Vec<_> = (0..50)
        .map(|number: u8| {
            let store = Arc::clone(&store);
            tokio::spawn(async move {
                store
                    .compare_and_set("race", None, Some(&[number]))
                    .await
                    .expect("it works")
            })
        })
        .collect();
    let mut winners = 0;
    for task in tasks {
        winners += usize::from(task.await.expect("no task panics"));
    }
    let value = store.load("race").await.expect("it works");
    store
        .compare_and_set("race", value.as_deref(), None)
        .await
        .expect("it works");
    winners
}

#[tokio::test(flavor = "multi_thread")]
async fn memory_is_a_store() {
    behaves_as_a_store(MemoryStore::new()).await;
}
