//! The mock of a generated API: where parameters are in requests, and how responses are written.

use std::io::{Read, Write};
use std::net::TcpStream;

use highlevel_runtime::File;
use highlevel_runtime::serde_json::{self, Value};
use highlevel_testing_api::mock::Mock;
use highlevel_testing_api::shelter::{
    AdoptError, AdoptParams, Adoption, Code, ExchangeCodeParams, Home,
};

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
    let answer = client.request(sent.clone()).send().await;
    assert_eq!(answer.expect("the mock answers"), "grüße");
    let received = mock.shelter().adopt().requests();
    let [received] = &received[..] else {
        panic!("one request is received");
    };
    assert_eq!(format!("{received:?}"), format!("{sent:?}"));
    let contents = received.body.photos.iter().map(File::bytes);
    let contents: Vec<&[u8]> = contents.flatten().map(|bytes| &bytes[..]).collect();
    assert_eq!(contents, [&b"A"[..], b""]);
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
    let mut answer = String::new();
    stream
        .read_to_string(&mut answer)
        .expect("the mock answers");
    answer["HTTP/1.1 ".len()..].chars().take(3).collect()
}

#[tokio::test]
async fn literal_paths_come_before_placeholders() {
    let mock = Mock::start();
    let client = mock.client();
    mock.shelter().adopt().returns("adopted".to_owned());
    mock.shelter().exchange_code().returns(());
    let params = ExchangeCodeParams::new(Code::new("a&b=c d+e"));
    let answer = client.request(params).send_with_meta().await;
    assert_eq!(answer.expect("the mock answers").status(), 204);
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
        let response = response.expect("the mock answers");
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
        .header("no header", "x")
        .returns(());
}
