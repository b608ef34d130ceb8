//! Installing the app: the URL of the consent screen, the callback, and the resulting sessions.

use std::collections::BTreeMap;
use std::sync::Arc;

use highlevel_platform::sessions::{Account, MemoryStore, OauthApp, Sessions};
use highlevel_runtime::serde_json::json;
use highlevel_runtime::{BuildError, Client, ClientBuilder, TokenErrorKind, TokenType};
use highlevel_testing_api::accounts::operations::{OfCompanyParams, OfLocationParams};

use crate::server::{CLIENT_ID, CLIENT_SECRET, Fault, Server};
use crate::setup::{app, call, client, client_of, company, in_memory, location, record};

#[tokio::test]
async fn the_page_of_consent_has_both_hosts() {
    let (_, _, sessions) = in_memory().await;
    let authorization = sessions.authorize(["contacts.readonly", "oauth.write"]);
    let state = authorization.state();
    assert_eq!(state.len(), 64);
    let rest = format!(
        "/v2/oauth/chooselocation?response_type=code&redirect_uri=https%3A%2F%2Fexample.com%2Fcallback%3Fa%3Db%20c&client_id=app-1\
         &scope=contacts.readonly%20oauth.write&state={state}"
    );
    assert_eq!(
        authorization.url().as_str(),
        format!("https://marketplace.gohighlevel.com{rest}")
    );
    let white = authorization.clone().white_label().version_id("v/1");
    assert_eq!(
        white.url().as_str(),
        format!("https://marketplace.leadconnectorhq.com{rest}&version_id=v%2F1")
    );
    let same_tab = authorization.clone().login_in_same_tab();
    assert_eq!(
        same_tab.url().as_str(),
        format!("https://marketplace.gohighlevel.com{rest}&loginWindowOpenMode=self")
    );
    assert_ne!(
        sessions.authorize(["a"]).state(),
        sessions.authorize(["a"]).state()
    );
    assert!(!format!("{authorization:?}").contains(state));
}

#[tokio::test]
async fn the_path_of_the_consent_screen_can_be_chosen_and_its_host_cannot() {
    let (_, _, sessions) = in_memory().await;
    for (path, expected) in [
        ("/oauth/chooselocation", "/oauth/chooselocation"),
        ("oauth/chooselocation", "/oauth/chooselocation"),
        ("//example.com/x", "//example.com/x"),
        ("@example.com", "/@example.com"),
        ("/a?b=c#d", "/a%3Fb=c%23d"),
        ("", "/"),
    ] {
        let url = sessions.authorize(["a"]).path(path).url();
        assert_eq!(
            url.host_str(),
            Some("marketplace.gohighlevel.com"),
            "{path}"
        );
        assert_eq!(url.path(), expected, "{path}");
    }
}

#[tokio::test]
async fn a_location_is_installed() {
    let (server, store, sessions) = in_memory().await;
    let answer = json!({ "userType": "Location", "locationId": "loc1", "companyId": "com1", "userId": "u1", "planId": "p1" });
    server.book().code("c/1+2", "loc1", answer);
    let state = sessions.authorize(["a"]).state().to_owned();
    let callback = format!("https://example.com/callback?a=b&code=c%2F1%2B2&state={state}#top");
    let installation = sessions
        .finish(&callback, &state)
        .await
        .expect("it is installed");
    assert_eq!(installation.account, location());
    assert_eq!(installation.company_id.as_deref(), Some("com1"));
    assert_eq!(
        (
            installation.user_id.as_deref(),
            installation.plan_id.as_deref()
        ),
        (Some("u1"), Some("p1"))
    );
    assert_eq!(installation.scopes, ["a.readonly", "b.write"]);
    assert!(
        installation.is_stored
            && !installation.is_bulk
            && installation.approved_locations.is_empty()
    );
    let expected = [
        ("client_id", CLIENT_ID),
        ("client_secret", CLIENT_SECRET),
        ("grant_type", "authorization_code"),
        ("code", "c/1+2"),
        ("redirect_uri", "https://example.com/callback?a=b c"),
    ];
    let expected: BTreeMap<String, String> = expected
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into();
    assert_eq!(server.book().forms, [expected]);
    let token = call(&client(&server, &sessions), OfLocationParams::new())
        .await
        .expect("it has a token");
    let record = record(&*store, &location()).await.expect("it is stored");
    assert!(
        record.contains(&token) && record.contains("\"company\":\"com1\""),
        "{record}"
    );
    // A code is single-use, so exchanging it again fails.
    let error = sessions
        .finish(&callback, &state)
        .await
        .expect_err("the code is consumed");
    assert_eq!(error.kind(), TokenErrorKind::Refused);
    assert!(
        error
            .to_string()
            .starts_with("the server rejects the code; a code can be exchanged once"),
        "{error}"
    );
}

#[tokio::test]
async fn a_company_is_installed_in_many_locations_at_once() {
    let (server, _, sessions) = in_memory().await;
    let answer = json!({
        "userType": "Company", "companyId": "com1", "isBulkInstallation": true, "installToFutureLocations": "true",
        "approveAllLocations": false, "approvedLocations": ["loc1", "loc2"],
    });
    server.book().code("c", "com1", answer);
    server.book().locations.insert(
        "com1".to_owned(),
        vec!["loc1".to_owned(), "loc2".to_owned()],
    );
    // An installation that starts in HighLevel's marketplace has no `state` parameter.
    let installation = sessions
        .exchange("c".to_owned())
        .await
        .expect("it is installed");
    assert_eq!(installation.account, company());
    assert_eq!(installation.approved_locations, ["loc1", "loc2"]);
    assert!(installation.is_bulk && installation.installs_to_future_locations);
    assert!(!installation.approves_all_locations);
    for id in ["loc1", "loc2"] {
        let client = client_of(&server, &sessions, id);
        let token = call(&client, OfLocationParams::new())
            .await
            .expect("it gets a token");
        assert!(token.starts_with(&format!("access-{id}-")), "{token}");
        let token = call(&client, OfCompanyParams::new())
            .await
            .expect("its company has one");
        assert!(token.starts_with("access-com1-"), "{token}");
    }
    assert_eq!(sessions.accounts().await.expect("it works").len(), 3);
}

#[tokio::test]
async fn whom_a_token_is_of_can_be_asked_for() {
    let server = Server::start().await;
    server
        .book()
        .code("c", "com1", json!({ "companyId": "com1" }));
    let app = app(&server.url).user_type(TokenType::Company);
    let sessions = Sessions::new(app, MemoryStore::new()).expect("it is valid");
    assert_eq!(
        sessions
            .exchange("c".to_owned())
            .await
            .expect("it is installed")
            .account,
        company()
    );
    assert_eq!(server.book().forms[0]["user_type"], "Company");
}

#[tokio::test]
async fn a_callback_that_does_not_belong_here_is_refused_before_anything_is_sent() {
    let (server, _, sessions) = in_memory().await;
    server
        .book()
        .code("c", "loc1", json!({ "locationId": "loc1" }));
    let state = "the-state";
    let cases = [
        ("code=c&state=another", state, TokenErrorKind::StateMismatch),
        (
            "code=c&state=the-stat",
            state,
            TokenErrorKind::StateMismatch,
        ),
        ("code=c&state=", "", TokenErrorKind::StateMismatch),
        ("code=c", state, TokenErrorKind::StateMismatch),
        ("", state, TokenErrorKind::StateMismatch),
        (
            "error=access_denied&state=the-state&error_description=No%0Away",
            state,
            TokenErrorKind::Denied,
        ),
        ("state=the-state", state, TokenErrorKind::Denied),
        ("code=&state=the-state", state, TokenErrorKind::Denied),
    ];
    for (callback, state, kind) in cases {
        let error = sessions
            .finish(callback, state)
            .await
            .expect_err("it is refused");
        assert_eq!(error.kind(), kind, "{callback}: {error}");
        assert!(!error.to_string().contains('\n'));
        assert!(!error.to_string().contains("the-state"), "{error}");
    }
    assert!(server.book().forms.is_empty());
    let account = sessions
        .finish("?state=the-state&code=c", state)
        .await
        .expect("it is right")
        .account;
    assert_eq!(account, location());
}

#[tokio::test]
async fn a_new_installation_takes_the_place_of_the_old() {
    let (server, store, sessions) = in_memory().await;
    for code in ["c", "d"] {
        server
            .book()
            .code(code, "loc1", json!({ "locationId": "loc1" }));
        sessions
            .exchange(code.to_owned())
            .await
            .expect("it is installed");
    }
    let record = record(&*store, &location()).await.expect("it is stored");
    assert!(record.contains("refresh-loc1-2"), "{record}");
    let token = call(&client(&server, &sessions), OfLocationParams::new())
        .await
        .expect("it has a token");
    assert_eq!(token, "access-loc1-2");
}

#[tokio::test]
async fn an_answer_that_names_no_account_says_so() {
    let (server, _, sessions) = in_memory().await;
    server.book().code("c", "loc1", json!({}));
    let error = sessions
        .exchange("c".to_owned())
        .await
        .expect_err("the response names no account");
    assert!(
        error
            .to_string()
            .contains("does not state for which location or company"),
        "{error}"
    );
    server.book().code("d", "loc1", json!({}));
    server.book().faults.push_back(Fault::LoseAnswer);
    let error = sessions
        .exchange("d".to_owned())
        .await
        .expect_err("the response is lost");
    assert!(
        error
            .to_string()
            .starts_with("the code may have been consumed; install the app again ("),
        "{error}"
    );
}

#[test]
fn settings_that_cannot_work_are_refused() {
    struct Wrapped;
    impl From<Client> for Wrapped {
        fn from(_: Client) -> Self {
            Self
        }
    }
    let builder = ClientBuilder::<Wrapped>::new().base_url("http://example.com");
    let app = OauthApp::new("a", "b".to_owned(), "c").client(builder);
    let error = Sessions::new(app, Arc::new(MemoryStore::new())).expect_err("it is not https");
    assert!(matches!(error, BuildError::InsecureBaseUrl));
    Sessions::new(OauthApp::new("a", "b".to_owned(), "c"), MemoryStore::new())
        .expect("the default is valid");
    let _ = Account::Location(String::new());
}
