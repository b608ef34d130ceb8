//! The clients of a program that serves many accounts.

use highlevel_platform::sessions::SessionClients;
use highlevel_runtime::{BuildError, Client, Token};
use highlevel_testing_api::accounts::operations::{OfCompanyParams, OfLocationParams};

use crate::setup::{call, company, in_memory, in_seconds, location, seed};

#[test]
fn an_app_without_id_or_secret_is_refused() {
    use highlevel_platform::sessions::{MemoryStore, OauthApp, Sessions};

    for (id, secret, named) in [("", "s", "client_id"), ("a", "", "client_secret")] {
        let app = OauthApp::new(id, secret.to_owned(), "https://example.com/callback");
        let error = Sessions::new(app, MemoryStore::new()).expect_err("it cannot obtain tokens");
        assert!(error.to_string().contains(&format!("`{named}`")), "{error}");
    }
}

#[tokio::test]
async fn one_builder_makes_the_client_of_each_account() {
    let (server, store, sessions) = in_memory().await;
    seed(&server, &store, &location(), in_seconds(50_000)).await;
    seed(&server, &store, &company(), in_seconds(50_000)).await;
    let clients: SessionClients = sessions
        .client(Client::builder().base_url(&server.url))
        .expect("the settings are valid");
    let of_location = call(&clients.location("loc1"), OfLocationParams::new()).await;
    assert_eq!(of_location.expect("it succeeds"), "access-loc1-1");
    let of_company = call(&clients.company("com1"), OfCompanyParams::new()).await;
    assert_eq!(of_company.expect("it succeeds"), "access-com1-2");
    let unknown = call(&clients.location("loc9"), OfLocationParams::new()).await;
    assert!(unknown.expect_err("nobody installed it").is_unauthorized());

    // If the builder is of the generated API, the clients have its methods.
    let clients = sessions
        .client(highlevel_testing_api::Client::builder().base_url(&server.url))
        .expect("the settings are valid");
    let api = clients.location("loc1").accounts().of_location().await;
    assert_eq!(api.expect("it succeeds"), "access-loc1-1");
}

#[tokio::test]
async fn a_token_that_would_not_be_sent_is_refused() {
    let (_server, _store, sessions) = in_memory().await;
    let builder = Client::builder().token(Token::location("dummy"));
    let refused = sessions.client(builder).expect_err("it has a token");
    assert!(matches!(refused, BuildError::Conflict(_)), "{refused:?}");
    let insecure = Client::builder().base_url("http://example.com");
    let refused = sessions.client(insecure).expect_err("it is not https");
    assert!(
        matches!(refused, BuildError::InsecureBaseUrl),
        "{refused:?}"
    );
}
