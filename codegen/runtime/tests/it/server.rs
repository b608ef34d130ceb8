//! Clients, servers and responses for the tests.

use std::time::Duration;

use highlevel_runtime::serde_json::Value;
use highlevel_runtime::{Client, RetryPolicy, Token};
use highlevel_testing::{Response, Server, Step};

use crate::api::operations::ExchangeParams;

pub(crate) const SECRET: &str = "pit-5ecret-tOkEn.that-must-not-show_0123456789";

pub(crate) fn client(base_url: &str) -> Client {
    Client::builder()
        .token(Token::location(SECRET))
        .base_url(base_url)
        .retry(RetryPolicy::new().initial_backoff(Duration::from_millis(5)))
        .build()
        .expect("the settings are valid")
}

/// Returns the same client with the methods of the API.
pub(crate) fn api_client(base_url: &str) -> highlevel_testing_api::Client {
    client(base_url).into()
}

/// Returns a call that sends the members of `fields` as a form.
pub(crate) fn exchange(fields: &Value) -> ExchangeParams {
    ExchangeParams::new(fields.as_object().expect("it is an object").clone())
}

/// Returns a server that sends this response to each request: a status line, header lines and a body of the announced length.
pub(crate) async fn answer(status: &str, headers: &str, body: &str) -> Server {
    Server::responding(response(status, headers, body)).await
}

/// Returns a response of a status line, header lines that each end with `\r\n`, and a body of the announced length.
pub(crate) fn response(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Response {
    Response::new(status, body.as_ref()).header_lines(headers)
}

/// Returns a server that sends these bytes to each request.
pub(crate) async fn serve(bytes: impl Into<Vec<u8>>) -> Server {
    Server::following(vec![Step::Receive, Step::Send(bytes.into())]).await
}
