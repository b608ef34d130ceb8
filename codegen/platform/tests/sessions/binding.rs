//! A response to a token request belongs to the account that it was made for, or is not used.

use std::sync::Arc;

use highlevel_platform::sessions::{Account, MemoryStore, Sessions};
use highlevel_runtime::TokenErrorKind;
use highlevel_runtime::serde_json::{Value, json};
use highlevel_testing_api::accounts::operations::OfAnyParams;

use crate::server::Server;
use crate::setup::{
    call, client, company, hours_ago, in_memory, in_seconds, location, record, seed, sessions,
};

/// Refreshes an expired session with a response that is not for its account, and asserts that nothing of the response is used.
async fn is_not_used(account: Account, extra: Value) {
    let (server, store, sessions) = in_memory().await;
    seed(&server, &store, &account, hours_ago(1)).await;
    server.book().extra = extra.clone();
    let tokens = match &account {
        Account::Company(id) => sessions.company(id),
        other => sessions.location(other.id()),
    };
    let error = tokens.current().await.expect_err("the token is another's");
    assert_eq!(
        error.kind(),
        TokenErrorKind::Unreachable,
        "{extra}: {error}"
    );
    assert!(error.is_retryable(), "{extra}: {error}");
    assert!(
        error.to_string().contains("another account"),
        "{extra}: {error}"
    );
    let stored = record(&*store, &account).await.expect("the record stays");
    let newer = format!("{}-2", account.id());
    assert!(!stored.contains(&newer), "{extra}: {stored}");
    assert!(
        stored.contains("doubt"),
        "the refresh token may have been consumed: {stored}"
    );
}

#[tokio::test]
async fn a_refresh_that_is_answered_for_another_account_is_not_used() {
    for extra in [
        json!({ "locationId": "OTHER" }),
        json!({ "locationId": "OTHER", "userType": "Location", "companyId": "com1" }),
        json!({ "locationId": "LOC1" }),
        json!({ "locationId": 7 }),
        json!({ "userType": "Company", "companyId": "com1" }),
        json!({ "userType": "Company", "locationId": "loc1" }),
    ] {
        is_not_used(location(), extra).await;
    }
    for extra in [
        json!({ "companyId": "OTHER" }),
        json!({ "companyId": "OTHER", "userType": "Company" }),
        json!({ "userType": "Location", "locationId": "loc1", "companyId": "com1" }),
    ] {
        is_not_used(company(), extra).await;
    }
}

#[tokio::test]
async fn a_refresh_that_names_its_own_account_or_none_is_used() {
    for extra in [
        json!({}),
        json!({ "locationId": "loc1" }),
        json!({ "locationId": " loc1 ", "userType": "location", "companyId": "com1" }),
        json!({ "locationId": null, "userType": "SomethingNew" }),
    ] {
        let (server, store, sessions) = in_memory().await;
        seed(&server, &store, &location(), hours_ago(1)).await;
        server.book().extra = extra.clone();
        let token = call(&client(&server, &sessions), OfAnyParams::new()).await;
        assert_eq!(token.expect("it is its own"), "access-loc1-2", "{extra}");
    }
}

async fn with_company(extra: Value) -> (Server, Arc<MemoryStore>, Sessions) {
    let (server, store, sessions) = in_memory().await;
    seed(&server, &store, &company(), in_seconds(50_000)).await;
    server
        .book()
        .locations
        .insert("com1".to_owned(), vec!["loc1".to_owned()]);
    server.book().extra = extra;
    (server, store, sessions)
}

#[tokio::test]
async fn a_first_token_that_is_of_another_location_or_company_is_not_used() {
    for extra in [
        json!({ "locationId": "OTHER" }),
        json!({ "companyId": "OTHER" }),
        json!({ "userType": "Company", "locationId": null, "companyId": "com1" }),
    ] {
        let (_server, store, sessions) = with_company(extra.clone()).await;
        let error = sessions
            .location("loc1")
            .current()
            .await
            .expect_err("the token is another's");
        assert!(
            error.to_string().contains("another account"),
            "{extra}: {error}"
        );
        assert_eq!(record(&*store, &location()).await, None, "{extra}");
    }
}

#[tokio::test]
async fn a_refresh_does_not_move_a_location_to_another_company() {
    let (server, store, mine) = with_company(json!({ "companyId": "com1" })).await;
    mine.location("loc1")
        .current()
        .await
        .expect("its company has one");
    let stored = record(&*store, &location()).await.expect("it is stored");
    assert!(stored.contains("\"company\":\"com1\""), "{stored}");
    let tokens = highlevel_platform::sessions::ExistingTokens::new("old".to_owned(), hours_ago(1))
        .refresh_token(server.book().issue("loc1").1)
        .of_company("com1");
    mine.adopt(location(), tokens)
        .await
        .expect("the store works");
    server.book().extra = json!({ "companyId": "com2", "locationId": "loc1" });
    let other = sessions(&server.url, Arc::clone(&store));
    other
        .location("loc1")
        .current()
        .await
        .expect("it is refreshed");
    let stored = record(&*store, &location()).await.expect("it is stored");
    assert!(stored.contains("\"company\":\"com1\""), "{stored}");
}

#[tokio::test]
async fn an_installation_is_stored_under_the_account_that_its_type_names() {
    let cases = [
        (json!({ "userType": "Company", "locationId": "loc1" }), None),
        (json!({ "userType": "Location", "companyId": "com1" }), None),
        (
            json!({ "userType": "Company", "locationId": "loc1", "companyId": "com1" }),
            Some(company()),
        ),
        (
            json!({ "userType": "Location", "locationId": "loc1", "companyId": "com1" }),
            Some(location()),
        ),
        (
            json!({ "locationId": "loc1", "companyId": "com1" }),
            Some(location()),
        ),
    ];
    for (answer, account) in cases {
        let (server, _store, sessions) = in_memory().await;
        server.book().code("c", "loc1", answer.clone());
        let installed = sessions.exchange("c".to_owned()).await;
        match account {
            Some(account) => {
                let installed = installed.expect("the account is named").account;
                assert_eq!(installed, account, "{answer}");
            }
            None => {
                let error = installed.expect_err("its account is not named");
                assert!(
                    error.to_string().contains("does not state for which"),
                    "{error}"
                );
                let none: Vec<Account> = Vec::new();
                assert_eq!(
                    sessions.accounts().await.expect("it works"),
                    none,
                    "{answer}"
                );
            }
        }
    }
}
