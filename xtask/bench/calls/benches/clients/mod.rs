//! The same call by the client, and by bare reqwest as in a hand-written program.

use highlevel::contacts::Contact;
use highlevel::{Client, Token};
use reqwest::header::{ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, HeaderValue};

use crate::twins;

const SECRET: &str = "pit-0f6c8d2f-4f0b-4a0e-9d7c-4f7a8a836a5f";
const ID: &str = "ocQHyuzHvysMo5N5VsXc";

/// Returns a client of the server at `base_url`.
pub(crate) fn highlevel(base_url: &str) -> Client {
    Client::builder()
        .token(Token::location(SECRET))
        .base_url(base_url)
        .build()
        .expect("the settings are valid")
}

/// Requests the contact through the client.
pub(crate) async fn by_highlevel(client: &Client) -> Contact {
    client
        .contacts()
        .get_contact(ID)
        .send()
        .await
        .expect("the server responds")
}

/// The state of a program that calls by bare reqwest.
#[derive(Clone)]
pub(crate) struct Bare {
    http: reqwest::Client,
    base_url: String,
    authorization: HeaderValue,
}

impl Bare {
    /// Returns a client of the server at `base_url`.
    pub(crate) fn new(base_url: &str) -> Self {
        let tls = rustls::ClientConfig::builder_with_provider(
            rustls::crypto::ring::default_provider().into(),
        )
        .with_safe_default_protocol_versions()
        .expect("ring supports TLS 1.2 and 1.3")
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
        let http = reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            .no_proxy()
            .user_agent("bare")
            .build()
            .expect("the settings are valid");
        let mut authorization =
            HeaderValue::try_from(format!("Bearer {SECRET}")).expect("the token is ASCII");
        authorization.set_sensitive(true);
        Self {
            http,
            base_url: base_url.to_owned(),
            authorization,
        }
    }

    /// Requests the contact, with the same headers as the client. The server compresses nothing, so no decompression is needed.
    pub(crate) async fn call(&self) -> twins::contacts::ContactResponse {
        let response = self
            .http
            .get(format!("{}/contacts/{ID}", self.base_url))
            .header(ACCEPT, "application/json")
            .header(ACCEPT_ENCODING, "gzip")
            .header("Version", "2021-07-28")
            .header(AUTHORIZATION, self.authorization.clone())
            .send()
            .await
            .and_then(reqwest::Response::error_for_status)
            .expect("the server responds");
        let body = response
            .bytes()
            .await
            .expect("the server sends the whole body");
        serde_json::from_slice(&body).expect("the twin fits the body")
    }
}
