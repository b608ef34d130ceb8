//! Which account's token an operation uses, obtaining tokens of locations with those of their companies, and listing locations.

use std::sync::Arc;

use highlevel_runtime::{Error, TokenErrorKind, TokenType};
use highlevel_testing_api::accounts::operations::{
    OfAnyParams, OfBothParams, OfCompanyParams, OfLocationParams,
};

use crate::setup::{
    call, client, client_of, company, hours_ago, in_memory, in_seconds, location, make_old, record,
    seed, sessions,
};

#[tokio::test]
async fn each_operation_gets_the_kind_of_token_that_it_takes() {
    let (server, store, sessions) = in_memory().await;
    seed(&server, &store, &location(), in_seconds(50_000)).await;
    seed(&server, &store, &company(), in_seconds(50_000)).await;
    let by_location = client(&server, &sessions);
    let by_company = by_location.with_token_source(sessions.company("com1"));
    let (of_location, of_company) = ("access-loc1-1", "access-com1-2");
    assert_eq!(
        call(&by_location, OfLocationParams::new())
            .await
            .expect("it succeeds"),
        of_location
    );
    assert_eq!(
        call(&by_location, OfBothParams::new())
            .await
            .expect("it succeeds"),
        of_location
    );
    assert_eq!(
        call(&by_location, OfAnyParams::new())
            .await
            .expect("it succeeds"),
        of_location
    );
    assert_eq!(
        call(&by_location, OfCompanyParams::new())
            .await
            .expect("it succeeds"),
        of_company
    );
    assert_eq!(
        call(&by_company, OfCompanyParams::new())
            .await
            .expect("it succeeds"),
        of_company
    );
    assert_eq!(
        call(&by_company, OfBothParams::new())
            .await
            .expect("it succeeds"),
        of_company
    );
    assert_eq!(
        call(&by_company, OfAnyParams::new())
            .await
            .expect("it succeeds"),
        of_company
    );
    let refused = call(&by_company, OfLocationParams::new()).await;
    let Err(Error::Token(failure)) = refused.map_err(Error::from) else {
        panic!("a company has no token of a location");
    };
    assert_eq!(failure.error().kind(), TokenErrorKind::WrongType);
    let token = sessions
        .company("com1")
        .current()
        .await
        .expect("it is stored");
    assert_eq!(
        (token.token_type(), token.account()),
        (Some(TokenType::Company), Some("com1"))
    );
    let token = sessions
        .location("loc1")
        .current()
        .await
        .expect("it is stored");
    assert_eq!(
        (token.token_type(), token.account()),
        (Some(TokenType::Location), Some("loc1"))
    );
}

#[tokio::test]
async fn a_company_operation_refreshes_the_token_of_the_company() {
    let (server, store, sessions) = in_memory().await;
    seed(&server, &store, &location(), in_seconds(50_000)).await;
    let (access, _) = seed(&server, &store, &company(), in_seconds(50_000)).await;
    server.book().revoke(&access);
    let client = client(&server, &sessions);
    assert_eq!(
        call(&client, OfCompanyParams::new())
            .await
            .expect("it is refreshed"),
        "access-com1-3"
    );
    assert_eq!(server.book().forms[0]["user_type"], "Company");
}

#[tokio::test]
async fn without_a_company_its_operation_says_so() {
    let (server, store, sessions) = in_memory().await;
    seed(&server, &store, &location(), in_seconds(50_000)).await;
    let error = call(&client(&server, &sessions), OfCompanyParams::new())
        .await
        .expect_err("there is no company");
    assert_eq!(
        error.to_string(),
        "accounts.of_company: no token: the operation takes the token of a company, and no session of the company of location loc1 is \
         stored; install the app in the company, or name it by `of_company`"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_location_gets_its_first_token_by_that_of_its_company_once() {
    let (server, store, sessions) = in_memory().await;
    seed(&server, &store, &company(), hours_ago(1)).await;
    server
        .book()
        .locations
        .insert("com1".to_owned(), vec!["loc1".to_owned()]);
    let client = client(&server, &sessions);
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { call(&client, OfLocationParams::new()).await })
        })
        .collect();
    for call in calls {
        assert_eq!(
            call.await.expect("no panic").expect("it succeeds"),
            "access-loc1-3"
        );
    }
    // The company's token had expired, so one request refreshed it and one obtained the location's token.
    assert_eq!(server.mints_and_refreshes(), (1, 1));
    let record = record(&*store, &location()).await.expect("it is stored");
    assert!(
        record.contains("\"company\":\"com1\"") && !record.contains("refresh_token"),
        "{record}"
    );
}

#[tokio::test]
async fn a_location_token_is_got_again_the_same_way_or_refreshed_if_it_can_be() {
    for has_refresh in [false, true] {
        let (server, store, sessions) = in_memory().await;
        seed(&server, &store, &company(), in_seconds(50_000)).await;
        server
            .book()
            .locations
            .insert("com1".to_owned(), vec!["loc1".to_owned()]);
        server.book().minted_last = has_refresh;
        let client = client(&server, &sessions);
        let first = call(&client, OfLocationParams::new())
            .await
            .expect("it succeeds");
        server.book().revoke(&first);
        // The token was issued a moment ago, so the 401 does not cause a refresh.
        assert_eq!(
            call(&client, OfLocationParams::new())
                .await
                .expect_err("it is revoked")
                .status()
                .map(|status| status.as_u16()),
            Some(401)
        );
        make_old(&*store).await;
        let later = crate::setup::sessions(&server.url, Arc::clone(&store));
        let later = client_of(&server, &later, "loc1");
        assert_eq!(
            call(&later, OfLocationParams::new())
                .await
                .expect("it succeeds"),
            "access-loc1-3"
        );
        let (mints, refreshes) = if has_refresh { (1, 1) } else { (2, 0) };
        assert_eq!(server.mints_and_refreshes(), (mints, refreshes));
    }
}

#[tokio::test]
async fn the_company_of_a_location_is_found() {
    let (server, store, sessions) = in_memory().await;
    server.book().locations.insert(
        "com1".to_owned(),
        vec!["loc1".to_owned(), "loc2".to_owned()],
    );
    server
        .book()
        .locations
        .insert("com2".to_owned(), vec!["loc3".to_owned()]);
    seed(&server, &store, &company(), in_seconds(50_000)).await;
    let com2 = highlevel_platform::sessions::Account::Company("com2".to_owned());
    seed(&server, &store, &com2, in_seconds(50_000)).await;
    // Two companies are installed, and the location may belong to either.
    let error = sessions
        .location("loc3")
        .current()
        .await
        .expect_err("which company?");
    assert_eq!(error.kind(), TokenErrorKind::NotInstalled);
    let named = sessions.location("loc3").of_company("com2");
    named.current().await.expect("it is named");
    sessions
        .location("loc3")
        .current()
        .await
        .expect("it has a session now");
    let wrong = sessions.location("loc2").of_company("com2");
    let error = wrong.current().await.expect_err("it is not in there");
    assert_eq!(
        error.to_string(),
        "company com2 is not allowed to obtain a token for location loc2; install the app there (oauth.get_location_access_token: 400 Bad Request: \
         Location is not installed)"
    );
    // The failed attempt leaves no record behind.
    let loc2 = highlevel_platform::sessions::Account::Location("loc2".to_owned());
    assert_eq!(record(&*store, &loc2).await, None);
    sessions
        .location("loc2")
        .of_company("com1")
        .current()
        .await
        .expect("it is in there");
}

#[tokio::test]
async fn the_locations_of_a_company_are_listed_over_all_pages() {
    let (server, store, sessions) = in_memory().await;
    seed(&server, &store, &company(), in_seconds(50_000)).await;
    let ids = ["a", "b", "c", "d!", "e", "f", "g", "h"];
    server
        .book()
        .locations
        .insert("com1".to_owned(), ids.map(str::to_owned).to_vec());
    let found = sessions
        .installed_locations("com1", "app")
        .await
        .expect("it succeeds");
    assert_eq!(found, ["a", "b", "c", "e", "f", "g", "h"]);
    let error = sessions
        .installed_locations("com9", "app")
        .await
        .expect_err("it is not installed");
    assert!(
        error
            .to_string()
            .contains("no session of company com9 is stored"),
        "{error}"
    );
}

#[tokio::test]
async fn a_company_that_is_gone_says_so_for_its_locations() {
    let (server, store, _) = in_memory().await;
    seed(&server, &store, &company(), in_seconds(50_000)).await;
    server
        .book()
        .locations
        .insert("com1".to_owned(), vec!["loc1".to_owned()]);
    let sessions = sessions(&server.url, Arc::clone(&store));
    let tokens = sessions.location("loc1").of_company("com7");
    let error = tokens
        .current()
        .await
        .expect_err("there is no such company");
    assert_eq!(
        error.to_string(),
        "no session of company com7 is stored; install the app there"
    );
    assert_eq!(error.kind(), TokenErrorKind::NotInstalled);
}
