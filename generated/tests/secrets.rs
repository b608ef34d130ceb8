//! The token is never shown in `Debug` output, messages, errors or logs, and never sent to another host.

mod support;

use std::error::Error as StdError;
use std::fmt::Debug;
use std::sync::Arc;
use std::time::Duration;

use highlevel::oauth::operations::GetAccessTokenParams;
use highlevel::oauth::{AccessToken, AccessTokenGrant, GrantType};
use highlevel::social_planner::operations::GetPostError;
use highlevel::social_planner::{CsvUpload, NewPost, Post, PostType};
use highlevel::{Client, Error, File, OperationError, Response, Token, TransportErrorKind};
use highlevel_testing::{Log, Response as Answer, Server, listen, shown};
use serde_json::json;
use tokio::io::AsyncReadExt;

use support::SECRET;

fn assert_hidden(text: &str) {
    highlevel_testing::assert_hidden(SECRET, text);
}

/// Returns the `Debug` output of a value in all formats.
fn debug(value: &impl Debug) -> String {
    format!("{value:?}\n{value:#?}\n")
}

fn shown_outcome<T: Debug, E: Debug + 'static>(
    outcome: &Result<Response<T>, OperationError<E>>,
) -> String {
    match outcome {
        Ok(response) => {
            let parts = [debug(response), debug(response.raw())];
            parts.concat() + &debug(&response.mismatches())
        }
        Err(error) => {
            let failure = match &**error {
                Error::Api(failure) => shown(&**failure) + &debug(failure.response()),
                Error::Decode(failure) => shown(&**failure) + &debug(failure.response()),
                Error::NoPayload(failure) => shown(&**failure) + &debug(failure.response()),
                Error::Request(error) => shown(error),
                Error::Transport(error) => shown(error),
                _ => unreachable!("there are five variants"),
            };
            shown(error) + &failure
        }
    }
}

fn tokens() -> [Token; 3] {
    [
        Token::location(SECRET),
        Token::company(SECRET),
        Token::private_integration(SECRET),
    ]
}

fn client_of(token: Token, base_url: &str) -> Client {
    let builder = Client::builder().token(token).base_url(base_url);
    let builder = builder.timeout(Duration::from_secs(20));
    builder.build().expect("the settings are valid")
}

/// Makes calls of several kinds and returns the output of their values and errors.
async fn calls(client: &Client) -> String {
    let planner = client.social_planner();
    let mut text = debug(client) + &debug(&planner);

    let start = planner.start_linkedin_oauth("l", "u").page("p");
    text += &(debug(&start) + &debug(start.params()) + &debug(&start.url()));
    text += &shown_outcome(&start.send_with_meta().await);

    let get = planner.get_post("l", "p");
    text += &debug(&get.clone().send_raw().await);
    text += &shown_outcome(&get.send_with_meta().await);

    let create = planner.create_post("l", NewPost::new(["a"], PostType::Post, "u"));
    text += &debug(&create);
    text += &shown_outcome(&create.send_with_meta().await);

    let file = CsvUpload::new(File::from_bytes("a.csv", "1,2"));
    let upload = planner.upload_csv("l", file);
    text += &debug(&upload);
    text += &shown_outcome(&upload.send_with_meta().await);
    text
}

#[tokio::test]
async fn no_answer_makes_a_call_show_the_token() {
    let log = Log::of_process();
    let html = format!("<html>Authorization: Bearer {SECRET}</html>");
    let message = format!("Invalid token: {SECRET} is invalid");
    // Some servers echo the token in their errors.
    let echo = json!({
        "statusCode": 401, "message": message, "error": SECRET, "traceId": SECRET,
        "results": {"post": {"_id": [SECRET], "summary": SECRET, "status": SECRET}},
    });
    let list = json!({"message": [message, SECRET]});
    let answers = [
        Answer::json("200 OK", json!({})),
        Answer::json("200 OK", echo.clone()),
        Answer::json("201 Created", echo.clone()),
        Answer::json("400 Bad Request", echo.clone()),
        Answer::json("401 Unauthorized", echo.clone()),
        Answer::json("403 Forbidden", echo.clone()),
        Answer::json("422 Unprocessable Entity", list),
        Answer::json("500 Internal Server Error", echo),
        Answer::html("200 OK", &html),
        Answer::html("502 Bad Gateway", &html),
        Answer::redirect("302 Found", &format!("https://x.example/?t={SECRET}")),
        Answer::redirect("302 Found", &format!("javascript:{SECRET}")),
        Answer::redirect("302 Found", &format!("https://[{SECRET}")),
        Answer::new("200 OK", "{}").cut(),
    ];
    for answer in answers {
        let answer = answer
            .header("X-Echo", SECRET)
            .header("Content-Language", SECRET);
        let server = Server::responding(answer).await;
        for token in tokens() {
            let text = calls(&client_of(token, &server.url)).await;
            // The URL is the result of the call and belongs to the user, so it may be shown.
            let text = text.replace(&format!("https://x.example/?t={SECRET}"), "");
            assert_hidden(&text);
        }
        for request in server.requests() {
            let bearer = format!("Bearer {SECRET}");
            assert_eq!(request.header("authorization"), Some(&*bearer));
            assert!(!request.target.contains(SECRET));
        }
    }
    let log = log.text();
    assert_hidden(&log);
    for expected in [
        "operation=social_planner.get_post",
        "hyper",
        "log: ",
        "TRACE",
    ] {
        assert!(log.contains(expected), "{expected} is not in the log");
    }
}

#[tokio::test]
async fn no_failure_to_send_shows_the_token() {
    let log = Log::of_process();
    let silent = Server::responding(Answer::silence()).await;
    let base_urls = [
        &*silent.url,
        "http://127.0.0.1:1",
        "https://127.0.0.1:1",
        "https://no-such-host.invalid/prefix",
    ];
    for base_url in base_urls {
        for token in tokens() {
            let builder = Client::builder().token(token).base_url(base_url);
            let builder = builder.timeout(Duration::from_millis(100));
            let client: Client = builder.build().expect("the settings are valid");
            let text = calls(&client).await;
            // A company's token is refused before the request is sent.
            assert!(
                text.contains("Transport(") || text.contains("company"),
                "{text}"
            );
            assert_hidden(&text);
        }
    }
    // A TLS connection to a server without TLS.
    let plain = Server::responding(Answer::new("200 OK", "{}")).await;
    let tls = plain.url.replace("http:", "https:");
    assert_hidden(&calls(&client_of(Token::location(SECRET), &tls)).await);
    assert_hidden(&log.text());
}

#[tokio::test]
async fn no_refusal_to_send_shows_the_token() {
    let log = Log::of_process();
    let client = client_of(Token::location(SECRET), "http://127.0.0.1:1");
    let planner = client.social_planner();
    let error = planner.get_post("..", "").send_with_meta().await;
    assert_hidden(&shown_outcome(&error));
    let file = CsvUpload::new(File::from_path("/no/such/file.csv"));
    let error = planner.upload_csv("l", file).send_with_meta().await;
    assert_hidden(&shown_outcome(&error));
    let too_long: Client = Client::builder()
        .token(Token::location(SECRET))
        .base_url(
            &Server::responding(Answer::new("200 OK", "{\"a\":1}"))
                .await
                .url,
        )
        .max_response_bytes(2)
        .build()
        .expect("the settings are valid");
    let error = too_long
        .social_planner()
        .get_post("l", "p")
        .send_with_meta()
        .await;
    assert_hidden(&shown_outcome(&error));
    assert_hidden(&log.text());
}

#[test]
fn no_token_builder_or_error_of_building_shows_the_token() {
    let log = Log::of_process();
    for token in tokens() {
        let text = debug(&token);
        assert!(text.contains("Token("), "{text}");
        assert_hidden(&text);
        assert_hidden(&debug(&Some(vec![token.clone()])));
        let builder = || Client::builder().token(token.clone());
        assert_hidden(&debug(&builder()));
        let in_url = format!("https://{SECRET}@x.example");
        let built: [Result<Client, _>; 5] = [
            builder().base_url("http://x.example").build(),
            builder().base_url(in_url).build(),
            builder().base_url("").build(),
            builder().user_agent("\n").build(),
            builder().build(),
        ];
        for built in built {
            match built {
                Ok(client) => assert_hidden(&debug(&client)),
                Err(error) => assert_hidden(&shown(&error)),
            }
        }
    }
    let broken = [
        Token::location(format!("{SECRET}\n")),
        Token::company(format!("Bearer {SECRET}")),
        Token::private_integration(format!("{SECRET}\0")),
    ];
    for token in broken {
        assert_hidden(&debug(&token));
        let built: Result<Client, _> = Client::builder().token(token).build();
        assert_hidden(&shown(&built.expect_err("no header carries it")));
    }
    assert_hidden(&log.text());
}

#[tokio::test]
async fn an_error_that_became_a_box_shows_no_token() {
    let message = json!({"message": format!("{SECRET} is invalid")});
    let server = Server::responding(Answer::json("401 Unauthorized", message)).await;
    let client = client_of(Token::location(SECRET), &server.url);
    let call = client.social_planner().get_post("l", "p").send();
    let error: Box<dyn StdError + Send + Sync> = call.await.expect_err("refused").into();
    assert_hidden(&shown(&*error));
    let text = error.to_string();
    assert!(
        text.contains("401 Unauthorized: [redacted] is invalid"),
        "{text}"
    );
}

/// In HTTP/2, a header that is marked as sensitive is not stored in the compression tables, not even by proxies (RFC 7541,
/// 6.2.3 and 7.1.3).
#[tokio::test]
async fn the_token_is_marked_as_sensitive() {
    const AUTHORIZATION_NEVER_INDEXED: [u8; 2] = [0x1f, 0x08];
    let log = Log::of_process();
    let (listener, url) = listen().await;
    let server = tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.expect("the client connects");
        let mut seen = Vec::new();
        // The server sends nothing until the client closes the connection after its timeout.
        let _ = socket.read_to_end(&mut seen).await;
        seen
    });
    let client: Client = Client::builder()
        .token(Token::location(SECRET))
        .base_url(url)
        .http_client(own_client(reqwest::ClientBuilder::http2_prior_knowledge))
        .timeout(Duration::from_millis(500))
        .build()
        .expect("the settings are valid");
    let outcome = client
        .social_planner()
        .get_post("l", "p")
        .send_with_meta()
        .await;
    assert!(
        matches!(&outcome, Err(error) if error.is_timeout()),
        "{outcome:?}"
    );
    assert_hidden(&shown_outcome(&outcome));
    drop(client);
    let seen = server.await.expect("the server does not panic");
    let marked = seen
        .windows(2)
        .any(|bytes| bytes == AUTHORIZATION_NEVER_INDEXED);
    assert!(marked, "the header may be indexed: {seen:02x?}");
    let log = log.text();
    assert!(log.contains("h2::"), "h2 logs nothing");
    assert_hidden(&log);
}

/// Returns an HTTP client as a user might build one.
fn own_client(
    set: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder,
) -> reqwest::Client {
    // reqwest is built here without a crypto provider, so pass one.
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("the provider has them")
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    let builder = reqwest::Client::builder().tls_backend_preconfigured(tls);
    set(builder).build().expect("the settings are valid")
}

/// Returns a client that follows redirects.
fn client_following(server: &Server) -> Client {
    Client::builder()
        .token(Token::location(SECRET))
        .base_url(&server.url)
        .http_client(own_client(|builder| builder))
        .build()
        .expect("the settings are valid")
}

/// Returns the URL of `server` with another host name.
fn by_name(server: &Server) -> String {
    server.url.replace("127.0.0.1", "localhost")
}

const REDIRECTS: [&str; 5] = [
    "301 Moved Permanently",
    "302 Found",
    "303 See Other",
    "307 Temporary Redirect",
    "308 Permanent Redirect",
];

#[tokio::test]
async fn no_redirect_is_followed() {
    let other = Server::responding(Answer::json("200 OK", json!({}))).await;
    for status in REDIRECTS {
        let server = Server::responding(Answer::redirect(status, &by_name(&other))).await;
        let client = client_of(Token::location(SECRET), &server.url);
        calls(&client).await;
        assert!(!server.requests().is_empty());
        other.assert_untouched();
    }
}

#[tokio::test]
async fn a_client_that_follows_redirects_is_found_out_and_carries_no_token_away() {
    let log = Log::of_process();
    for status in REDIRECTS {
        let other = Server::responding(Answer::json("200 OK", json!({}))).await;
        for target in [other.url.clone(), by_name(&other)] {
            let server = Server::responding(Answer::redirect(status, &target)).await;
            let client = client_following(&server);
            let planner = client.social_planner();
            let start = planner
                .start_linkedin_oauth("l", "u")
                .send_with_meta()
                .await;
            assert_found_out(start);
            assert_found_out(planner.get_post("l", "p").send_with_meta().await);
            let post = NewPost::new(["a"], PostType::Post, "u");
            assert_found_out(planner.create_post("l", post).send_with_meta().await);
        }
        let carried = other.requests();
        assert_eq!(carried.len(), 6, "the redirects were followed");
        for request in carried {
            assert_eq!(request.header("authorization"), None);
            assert_hidden(&debug(&request));
        }
    }
    assert_hidden(&log.text());
}

#[tokio::test]
async fn a_redirect_that_leads_nowhere_is_an_error_too() {
    let looping =
        Server::deciding(|request| Answer::redirect("302 Found", &format!("{}x", request.path())))
            .await;
    assert_found_out(get_following(&looping).await);

    let nowhere = Answer::redirect("302 Found", "http://127.0.0.1:1/");
    let outcome = get_following(&Server::responding(nowhere).await).await;
    assert_hidden(&shown_outcome(&outcome));
    // reqwest does not report which of the two URLs failed.
    assert!(matches!(
        outcome.map_err(Error::from),
        Err(Error::Transport(_))
    ));
}

async fn get_following(server: &Server) -> Result<Response<Post>, OperationError<GetPostError>> {
    let client = client_following(server);
    client
        .social_planner()
        .get_post("l", "p")
        .send_with_meta()
        .await
}

fn assert_found_out<T: Debug, E: Debug + 'static>(outcome: Result<Response<T>, OperationError<E>>) {
    assert_hidden(&shown_outcome(&outcome));
    let Err(Error::Transport(error)) = outcome.map_err(Error::from) else {
        panic!("a followed redirect was taken for a response");
    };
    assert_eq!(error.kind(), TransportErrorKind::Redirected);
    let text = error.to_string();
    assert!(text.contains("redirect::Policy::none()"), "{text}");
}

#[test]
fn what_is_sent_and_received_shows_no_secret() {
    let body =
        AccessTokenGrant::new("client", SECRET, GrantType::RefreshToken).refresh_token(SECRET);
    let params = GetAccessTokenParams::new(body.clone());
    for text in [debug(&body), debug(&params)] {
        assert_hidden(&text);
        assert!(
            text.contains("client_secret") && text.contains("[redacted]"),
            "{text}"
        );
    }
    let mut answer = AccessToken::default();
    answer.access_token = Some(SECRET.to_owned());
    answer.refresh_token = Some(SECRET.to_owned());
    answer.location_id = Some("ve9EPM428h8vShlRW1KT".into());
    let text = debug(&answer);
    assert_hidden(&text);
    assert!(text.contains("access_token: Some([redacted])"), "{text}");
    assert!(text.contains("ve9EPM428h8vShlRW1KT"), "{text}");
}
