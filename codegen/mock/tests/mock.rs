//! The mock of a generated API: where parameters are in requests, and how responses are written.

use std::io::{Read, Write};
use std::net::TcpStream;

use highlevel_mock::MockResponse;
use highlevel_runtime::serde_json::{self, Value};
use highlevel_runtime::{CallOptions, Download, Error, File};
use highlevel_testing_api::Client;
use highlevel_testing_api::mock::Mock;
use highlevel_testing_api::pages::operations::RecordingParams;
use highlevel_testing_api::shelter::operations::{AdoptError, AdoptParams, ExchangeCodeParams};
use highlevel_testing_api::shelter::{Adoption, Code, Home};

fn adoption() -> AdoptParams {
    let photos = [
        File::from_bytes("a.png", "A"),
        File::from_bytes("b.png", ""),
    ];
    let home = Home::new("home").colour("{\"red\": \u{1f3e0}");
    let mut params = AdoptParams::new("a/b c%", Adoption::new(photos, home).note("{}"));
    params.id_query = Some(7);
    params.tags = Some(vec!["one, two".to_owned()]);
    params.sizes = Some(vec![1, 2]);
    params.x_trace = Some(vec!["x".to_owned(), "y".to_owned()]);
    params
}

#[tokio::test]
async fn every_place_is_read() {
    let mock = Mock::start();
    let client = mock.client();
    mock.shelter().adopt().returns("grüße".to_owned());
    let sent = adoption();
    let response = client.request(sent.clone()).send().await;
    assert_eq!(response.expect("the mock responds"), "grüße");
    let received = mock.shelter().adopt().requests();
    let [received] = &received[..] else {
        panic!("one request is received");
    };
    assert_eq!(format!("{received:?}"), format!("{sent:?}"));
    let contents = received.body.photos.iter().map(File::bytes);
    let contents: Vec<&[u8]> = contents.flatten().map(|bytes| &bytes[..]).collect();
    assert_eq!(contents, [&b"A"[..], b""]);
}

#[tokio::test]
async fn the_only_property_of_a_body_is_read() {
    let mock = Mock::start();
    let client = mock.client();
    let labels = ["a", "\u{feff}\"b\""];
    mock.pages()
        .add_labels()
        .with(move |request| request.page_id == "p" && request.labels == labels)
        .returns(());
    let call = client.pages().add_labels("p", labels);
    let call = call.with_options(CallOptions::new().extra("order", 1));
    call.await.expect("the mock responds");
    mock.pages().set_page_expiry().returns(());
    let call = client.pages().set_page_expiry("p");
    call.await.expect("the mock responds");
    let call = client.pages().set_page_expiry("p");
    let call = call.expires_at("2026-03-01T09:00:00Z");
    call.await.expect("the mock responds");
    let received = mock.pages().set_page_expiry().requests();
    let received: Vec<_> = received.into_iter().map(|one| one.expires_at).collect();
    assert_eq!(received, [None, Some("2026-03-01T09:00:00Z".into())]);
}

#[test]
fn parts_that_cannot_be_read_match_nothing() {
    let mock = Mock::start();
    mock.shelter().adopt().returns(String::new());
    let home = "--B\r\nContent-Disposition: form-data; name=\"home\"\r\n\r\n{\r\n--B--\r\n";
    for (body, why) in [
        ("home=1", "the multipart body cannot be read"),
        (home, "the part `home` is not JSON"),
        ("--B--\r\n", "$.body.home is not a value"),
    ] {
        assert_eq!(claimed_form(&mock, body), "501");
        let reason = mock.unmatched().pop().expect("nothing matches").to_string();
        assert!(reason.contains(why), "{reason}");
    }
}

/// Sends a body that only claims to be a form, and returns the status.
fn claimed_form(mock: &Mock, body: &str) -> String {
    let address = mock.url().socket_addrs(|| None).expect("it has an address");
    let mut stream = TcpStream::connect(address[0]).expect("the mock listens");
    let length = body.len();
    write!(
        stream,
        "POST /pets/p1 HTTP/1.1\r\nHost: mock\r\nVersion: 1\r\nConnection: close\r\nContent-Length: {length}\r\n\
         Content-Type: multipart/form-data; boundary=B\r\n\r\n{body}"
    )
    .expect("the mock receives");
    let mut response = String::new();
    stream
        .read_to_string(&mut response)
        .expect("the mock responds");
    response["HTTP/1.1 ".len()..].chars().take(3).collect()
}

#[tokio::test]
async fn literal_paths_come_before_placeholders() {
    let mock = Mock::start();
    let client = mock.client();
    mock.shelter().adopt().returns("adopted".to_owned());
    mock.shelter().exchange_code().returns(());
    let params = ExchangeCodeParams::new(Code::new("a&b=c d+e"));
    let response = client.request(params).send_with_meta().await;
    assert_eq!(response.expect("the mock responds").status(), 204);
    assert_eq!(
        mock.shelter().exchange_code().requests()[0].body.code,
        "a&b=c d+e"
    );
    assert!(mock.shelter().adopt().requests().is_empty());
}

#[tokio::test]
async fn failures_are_written_with_their_status() {
    let mock = Mock::start();
    let client = mock.client();
    let home = || Home::new("n");
    let failures = [
        (
            AdoptError::NotFound,
            404,
            r#"{"statusCode":404,"message":"Not Found","error":"Not Found"}"#,
        ),
        (
            AdoptError::UnprocessableEntity(Some(home().into())),
            422,
            r#"{"name":"n"}"#,
        ),
        (
            AdoptError::UnprocessableEntity(None),
            422,
            r#"{"statusCode":422,"message":"Unprocessable Entity","error":"Unprocessable Entity"}"#,
        ),
        (
            AdoptError::InternalServerError(home()),
            500,
            r#"{"name":"n"}"#,
        ),
        // 500 is documented for this operation, so the undocumented error uses 501.
        (
            AdoptError::Undocumented,
            501,
            r#"{"statusCode":501,"message":"Not Implemented","error":"Not Implemented"}"#,
        ),
    ];
    for (failure, status, body) in failures {
        mock.reset();
        mock.shelter().adopt().fails(failure);
        let response = client.request(adoption()).send_raw().await;
        let response = response.expect("the mock responds");
        assert_eq!(response.status().as_u16(), status);
        let read = |text: &str| serde_json::from_str::<Value>(text).expect("it is JSON");
        assert_eq!(read(&response.text()), read(body));
    }
}

#[tokio::test]
#[should_panic(expected = "`no header` is not a valid header name")]
async fn headers_are_checked_where_they_are_stated() {
    let mock = Mock::start();
    mock.shelter()
        .exchange_code()
        .response_header("no header", "x")
        .returns(());
}

/// Exchanges a code with these headers, and returns the message of the refusal if the mock refuses.
async fn exchange(client: &Client, headers: &[(&str, &str)]) -> Option<String> {
    let options = headers
        .iter()
        .fold(CallOptions::new(), |options, (name, value)| {
            options.header(*name, *value)
        });
    let request = client.request(ExchangeCodeParams::new(Code::new("c")));
    let outcome = request.with_options(options).send().await;
    outcome.err().map(|error| error.to_string())
}

#[tokio::test]
async fn headers_of_requests_are_conditions() {
    let mock = Mock::start();
    let client: Client = mock.client();
    let expected = || mock.shelter().exchange_code();
    expected()
        .with_header("X-Tenant", "s3cr3t-a")
        .with_header("X-Region", "s3cr3t-eu")
        .with(|params| params.body.code == "c")
        .returns(());
    let both = [("x-tenant", "s3cr3t-a"), ("x-region", "s3cr3t-eu")];
    assert_eq!(exchange(&client, &both).await, None);

    let tenant = "it expects the header `x-tenant`, which the request lacks";
    let other = "it expects another value of the header `x-region`";
    for (headers, why) in [
        (&[][..], tenant),
        (&both[1..], tenant),
        (&[both[0], ("x-region", "s3cr3t-us")], other),
        (&[both[0], ("x-region", "")], other),
    ] {
        let refusal = exchange(&client, headers).await.expect("it is refused");
        assert!(refusal.contains(why), "{refusal}");
        let reason = mock.unmatched().pop().expect("nothing matches").to_string();
        assert!(reason.contains(why), "{reason}");
        assert!(!format!("{refusal}{reason}").contains("s3cr3t"), "{reason}");
    }
    let received = |value| expected().with_header("X-Region", value).requests().len();
    assert_eq!(received("s3cr3t-eu"), 2);
    assert_eq!(received("s3cr3t-us"), 1);
    assert_eq!(expected().requests().len(), 5);
}

#[tokio::test]
async fn the_token_is_a_header_too() {
    let mock = Mock::start();
    mock.shelter()
        .exchange_code()
        .with_header("authorization", "Bearer s3cr3t-one")
        .times(1)
        .returns(());
    let client = |token: &str| -> Client {
        let token = highlevel_runtime::Token::private_integration(token.to_owned());
        let builder = mock.client_builder().token(token);
        builder.build().expect("the settings are valid")
    };
    let refusal = exchange(&client("s3cr3t-two"), &[]).await;
    assert!(refusal.is_some_and(|refusal| refusal.contains("`authorization`")));
    let verified = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| mock.verify()));
    let problems = verified.expect_err("the expectation is not met");
    let problems = problems.downcast_ref::<String>().expect("it is a text");
    assert!(
        problems.contains("another value of the header `authorization`"),
        "{problems}"
    );
    assert!(!problems.contains("s3cr3t"), "{problems}");
    assert_eq!(exchange(&client("s3cr3t-one"), &[]).await, None);
}

#[tokio::test]
async fn headers_of_the_connection_are_refused_where_they_are_set() {
    for (name, value) in [
        ("Content-Length", "100"),
        ("transfer-encoding", "chunked"),
        ("Connection", "close"),
        ("keep-alive", "timeout=5"),
        ("Upgrade", "h2c"),
        ("Trailer", "x-sum"),
        ("TE", "trailers"),
        ("proxy-connection", "close"),
    ] {
        let mock = Mock::start();
        for set in [
            (|_, name, value| drop(MockResponse::new(200).header(name, value)))
                as fn(&Mock, &str, &str),
            |mock, name, value| {
                let expected = mock.shelter().exchange_code();
                expected.response_header(name, value).returns(());
            },
        ] {
            let set = std::panic::AssertUnwindSafe(|| set(&mock, name, value));
            let panic = std::panic::catch_unwind(set).expect_err("it is refused");
            let message = panic.downcast_ref::<String>().expect("it is a text");
            // The server never sends some of these headers, so the message must not say that it does.
            let refusal = format!("a test cannot set the header `{name}`");
            assert!(message.contains(&refusal), "{message}");
            assert!(message.contains("breaks_off_after"), "{message}");
        }
    }
}

async fn receive(mock: &Mock) -> Result<Download, Error> {
    let client: Client = mock.client();
    let request = client.request(RecordingParams::new());
    request.send().await.map_err(Error::from)
}

#[tokio::test]
async fn a_body_that_breaks_off_leaves_no_file() {
    let folder = tempfile::tempdir().expect("there is a folder");
    let path = folder.path().join("recording");
    let mock = Mock::start();
    let long = "x".repeat(200_000);
    for (body, sent) in [
        ("short", 0),
        ("short", 3),
        ("short", 5),
        ("short", 100),
        ("", 0),
        (&*long, 150_000),
    ] {
        mock.reset();
        let response = MockResponse::new(200).body(body.to_owned());
        let response = response.breaks_off_after(sent);
        mock.pages().recording().returns_raw(response);
        let download = receive(&mock).await.expect("the response begins");
        let failed = download.save_to(&path).await;
        let failed = failed.expect_err("the body breaks off");
        assert!(matches!(failed, Error::Transport(_)), "{failed:?}");
        let files = std::fs::read_dir(folder.path()).expect("the folder can be read");
        assert_eq!(files.count(), 0, "{} bytes after {sent}", body.len());

        // The bytes before the break arrive.
        let mut download = receive(&mock).await.expect("the response begins");
        let mut received = 0;
        while let Ok(Some(piece)) = download.chunk().await {
            received += piece.len();
        }
        assert_eq!(received, sent.min(body.len()));
    }

    mock.reset();
    let whole = MockResponse::new(200).body("whole");
    mock.pages().recording().returns_raw(whole);
    let download = receive(&mock).await.expect("the response begins");
    let length = download.save_to(&path).await.expect("it is whole");
    assert_eq!(length, 5);
}
