//! The token, and secrets in responses, are never shown in `Debug` output, messages or logs.

use highlevel_runtime::serde_json::json;
use highlevel_runtime::{Client, Token};
use highlevel_testing::{Log, shown};

use crate::api::operations::{GetPageParams, StartParams};
use crate::server::{SECRET, answer, api_client, client};

/// Makes calls that succeed, are refused or fail, and returns the `Debug` output and the messages of their results.
async fn everything() -> String {
    let mut texts = Vec::new();
    let echo = format!(
        r#"{{"message":"bad {SECRET}","traceId":"{SECRET}","id":["{SECRET}"],"tags":"{SECRET}"}}"#
    );
    let html = format!("<html>{SECRET}");
    let answers = [
        ("200 OK", &echo),
        ("401 Unauthorized", &echo),
        ("502 Bad Gateway", &html),
        ("200 OK", &html),
    ];
    for (status, body) in answers {
        let server = answer(status, &format!("X-Echo: {SECRET}\r\n"), body).await;
        let client = client(&server.url);
        let get = api_client(&server.url).pages().get_page("loc");
        texts.push(format!("{client:?} {client:#?} {get:?} {:?}", get.url()));
        texts.push(format!("{:?}", get.clone().send_raw().await));
        texts.push(match get.send_with_meta().await {
            Ok(response) => format!(
                "{response:?} {:?} {:?}",
                response.raw(),
                response.mismatches()
            ),
            Err(error) => shown(&error),
        });
        texts.extend(
            client
                .request(GetPageParams::new(".."))
                .send()
                .await
                .err()
                .map(|error| shown(&error)),
        );
        texts.extend(
            client
                .request(StartParams::new())
                .send()
                .await
                .err()
                .map(|error| shown(&error)),
        );
    }
    texts.push(unreachable().await);
    texts.join("\n")
}

async fn unreachable() -> String {
    let mut texts = Vec::new();
    for base_url in [
        "http://127.0.0.1:1",
        "https://localhost:1",
        "https://no-such-host.invalid",
    ] {
        let mut params = GetPageParams::new("loc");
        params.search = Some("the-query-is-private".to_owned());
        let error = client(base_url)
            .request(params)
            .send()
            .await
            .expect_err("nobody listens there");
        texts.push(shown(&error));
    }
    texts.join("\n")
}

#[tokio::test]
async fn the_token_is_shown_nowhere() {
    let (log, guard) = Log::start();
    let text = everything().await;
    drop(guard);
    let log = log.text();
    for shown in [&text, &log] {
        assert!(!shown.contains(SECRET), "the token is shown");
        assert!(
            !shown.contains(&SECRET[..20]),
            "the beginning of the token is shown"
        );
        assert!(
            !shown.contains(&SECRET[20..]),
            "the end of the token is shown"
        );
    }
    assert!(!text.contains("the-query-is-private"));
    for expected in [
        "otel.name=GET /pages/{locationId}/page otel.kind=\"client\" http.request.method=\"GET\"",
        "http.response.status_code=401 error.type=401",
    ] {
        assert!(log.contains(expected), "{expected} is missing in {log}");
    }
    assert!(
        log.contains("kept a value that is not as documented"),
        "{log}"
    );
    let own: Vec<_> = log
        .lines()
        .filter(|line| line.contains("highlevel_runtime"))
        .collect();
    assert!(
        own.iter()
            .all(|line| !line.contains("the-query-is-private")),
        "{own:#?}"
    );
}

#[test]
fn tokens_and_builders_show_their_kind_only() {
    let token = Token::private_integration(SECRET);
    assert_eq!(format!("{token:?}"), "Token(unknown, [redacted])");
    assert_eq!(
        format!("{:?}", Token::company(SECRET.to_owned())),
        "Token(company, [redacted])"
    );
    assert!(!format!("{:?}", Client::builder().token(token)).contains(SECRET));
    let broken = Client::builder()
        .token(Token::location(format!("{SECRET}\n")))
        .build()
        .expect_err("it has a newline");
    assert!(!shown(&broken).contains(SECRET));
}

/// Names of secrets in bodies. The client does not know the values.
const NAMES: [&str; 18] = [
    "code",
    "authenticationValue",
    "basicCredentials",
    "secretKey",
    "signingKey",
    "apiKeys",
    "jwt",
    "authorization",
    "passphrase",
    "Set-Cookie",
    "ssn",
    "access_token",
    "client-secret",
    // Other spellings of names of secrets.
    "ACCESS.TOKEN",
    "Client Secret",
    "userPASSWORD2",
    "x_api__KEY",
    "proxy-authorization-header",
];

#[tokio::test]
async fn no_secret_of_a_body_and_no_value_of_a_customer_is_logged_or_shown() {
    const HIDDEN: &str = "hunter2-hunter2";
    const CUSTOMER: &str = "jane@example.com";
    let (log, guard) = Log::start();
    let mut texts = Vec::new();
    for name in NAMES {
        let bodies = [
            // Mismatches of the secret member, of its parent and of its children.
            format!(r#"{{"count":{{"{name}":"{HIDDEN}"}}}}"#),
            format!(r#"{{"counts":{{"{name}":"{HIDDEN}"}}}}"#),
            format!(r#"{{"counts":{{"{name}":{{"a":["{HIDDEN}"]}}}}}}"#),
            format!(r#"{{"extra":{{"{name}":"{HIDDEN}"}},"ratio":"x"}}"#),
            // Truncated JSON, and bodies that are not JSON.
            format!(r#"{{"{name}":"{HIDDEN}","#),
            format!(r#"{{"id":1}} {{"{name}":"{HIDDEN}"}}"#),
            format!("<html>{name}={HIDDEN}</html>"),
            // A deeply nested secret, and one in the query of a URL.
            format!(r#"{{"counts":[[{{"a":{{"{name}":[{{"b":"{HIDDEN}"}}]}}}}]]}}"#),
            format!(
                r#"{{"count":"https://a.example/?x=1&{}={HIDDEN}"}}"#,
                name.replace(' ', "_")
            ),
        ];
        for body in bodies {
            let server = answer("200 OK", "", &body).await;
            let get = client(&server.url).request(GetPageParams::new("loc"));
            texts.push(match get.send_with_meta().await {
                Ok(response) => format!("{response:?} {:?}", response.mismatches()),
                Err(error) => shown(&error),
            });
        }
    }
    let body = format!(r#"{{"count":"{CUSTOMER}","counts":{{"a":["{CUSTOMER}"]}}}}"#);
    let server = answer("200 OK", "", &body).await;
    let get = client(&server.url).request(GetPageParams::new("loc"));
    let response = get.send_with_meta().await.expect("it is usable");
    // The found value is available to a program that reads the mismatches; only logs omit it.
    assert!(response.mismatches()[0].found.contains(CUSTOMER));
    drop(guard);
    let log = log.text();
    let own: Vec<_> = log
        .lines()
        .filter(|line| line.contains("highlevel_runtime"))
        .collect();
    assert!(
        own.iter().any(|line| line.contains("found=\"string\"")),
        "{own:#?}"
    );
    for line in own {
        assert!(!line.contains(HIDDEN) && !line.contains(CUSTOMER), "{line}");
    }
    for text in texts {
        assert!(!text.contains(HIDDEN), "{text}");
    }
}

#[tokio::test]
async fn an_encoded_echo_of_the_token_is_shown_nowhere() {
    let encoded =
        |encode: fn(u8) -> String| SECRET.bytes().map(encode).collect::<Vec<_>>().concat();
    let escaped = encoded(|byte| format!("\\u{byte:04x}"));
    let percent = encoded(|byte| format!("%{byte:02X}"));
    let hex = encoded(|byte| format!("{byte:02x}"));
    for echo in [&escaped, &percent, &hex, &SECRET[3..20].to_owned()] {
        let body = format!(r#"{{"message":"bad token {echo}","traceId":"{echo}"}}"#);
        let server = answer("401 Unauthorized", "", &body).await;
        let get = client(&server.url).request(GetPageParams::new("loc"));
        let error = get.send().await.expect_err("it is refused");
        let text = shown(&error);
        for hidden in [&**echo, &SECRET[3..20], &percent[..60]] {
            assert!(!text.contains(hidden), "{hidden} in {text}");
        }
        assert!(text.contains("bad token [redacted]"), "{text}");
    }
}

#[tokio::test]
async fn a_token_of_one_letter_redacts_no_words() {
    let server = answer(
        "403 Forbidden",
        "",
        r#"{"message":"no access to this location"}"#,
    )
    .await;
    let client: Client = Client::builder()
        .token(Token::location("a"))
        .base_url(&server.url)
        .build()
        .expect("the settings are valid");
    let get = client.request(GetPageParams::new("loc"));
    let text = get.send().await.expect_err("it is refused").to_string();
    assert!(text.contains("no access to this location"), "{text}");
}

/// A header with a value of the wrong type may be a URL that contains a code.
#[tokio::test]
async fn no_secret_of_a_header_is_shown() {
    const HIDDEN: &str = "hunter2-hunter2";
    let (log, guard) = Log::start();
    let mut texts = Vec::new();
    for location in [
        format!("ftp://a.example/?code={HIDDEN}"),
        format!("//user:{HIDDEN}@:x/?access_token={HIDDEN}"),
        format!("javascript:login('?client_secret={HIDDEN}')"),
    ] {
        let headers = format!("Location: {location}\r\nSet-Cookie: session={HIDDEN}\r\n");
        let server = answer("302 Found", &headers, "").await;
        let start = client(&server.url).request(StartParams::new());
        texts.push(match start.send_with_meta().await {
            Ok(response) => panic!("{:?}", response.status()),
            Err(error) => shown(&error),
        });
        let raw = client(&server.url)
            .request(StartParams::new())
            .send_raw()
            .await;
        let raw = raw.expect("it is received");
        texts.push(format!("{raw:?} {:?}", raw.headers().get("set-cookie")));
    }
    drop(guard);
    texts.push(log.text());
    for text in texts {
        assert!(!text.contains(HIDDEN), "{text}");
    }
}

/// Strings of a server cannot start a new line in a message or log, and are truncated.
#[tokio::test]
async fn what_a_server_sends_forges_no_lines() {
    const FORGED: &str =
        "x\n2026-01-01 ERROR FORGED\r\n\u{1b}[2J\u{85}FORGED\u{2028}FORGED\u{202e}FORGED";
    let long = "very long ".repeat(20_000);
    let (log, guard) = Log::start();
    let mut texts = Vec::new();
    for text in [FORGED, &long] {
        let bodies = [
            (
                "401 Unauthorized",
                json!({ "message": text, "traceId": text, "error": text, "code": text }),
            ),
            (
                "400 Bad Request",
                json!({ "message": [text, { "a": text }], "errors": [{ "message": text }] }),
            ),
            (
                "422 Unprocessable Entity",
                json!({ (text): text, "message": { (text): text } }),
            ),
            ("500 Internal Server Error", json!(text)),
            ("403 Forbidden", json!(null)),
            (
                "200 OK",
                json!({ (text): 1, "count": { (text): text }, "children": [{ (text): [] }, text] }),
            ),
            (
                "200 OK",
                json!({ "parent": { (text): text }, "tags": { (text): text } }),
            ),
            ("200 OK", json!({ "statusCode": 404, "message": text })),
            ("200 OK", json!([text])),
        ];
        for (status, body) in bodies {
            for body in [body.to_string(), text.to_owned()] {
                let server = answer(status, "", &body).await;
                let get = client(&server.url).request(GetPageParams::new("loc"));
                match get.send_with_meta().await {
                    Ok(response) => {
                        texts.extend(response.mismatches().iter().map(ToString::to_string));
                    }
                    Err(error) => texts.push(error.to_string()),
                }
            }
        }
    }
    drop(guard);
    assert!(
        texts.iter().any(|text| text.contains("FORGED")),
        "{texts:?}"
    );
    for text in &texts {
        let start = &text[..text.floor_char_boundary(300)];
        assert!(
            !text
                .chars()
                .any(|c| c.is_control() || "\u{2028}\u{2029}\u{202e}".contains(c)),
            "{start:?}"
        );
        assert!(text.len() < 16_384, "{} bytes: {start}", text.len());
    }
    let log = log.text();
    for line in log
        .lines()
        .filter(|line| line.contains("highlevel_runtime"))
    {
        assert!(
            line.len() < 16_384,
            "{} bytes: {}",
            line.len(),
            &line[..300]
        );
    }
    let forged = log
        .lines()
        .find(|line| line.starts_with("FORGED") || line.starts_with("2026-01-01 ERROR FORGED"));
    assert_eq!(forged, None);
    assert!(!log.contains('\u{1b}'), "an escape sequence is logged");
}
