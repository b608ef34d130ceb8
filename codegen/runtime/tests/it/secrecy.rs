//! The token is shown nowhere: not in `Debug`, not in a message, not in a log.

use highlevel_runtime::{Client, Token};
use highlevel_testing::{Log, shown};

use crate::api::{GetPageParams, StartParams};
use crate::server::{SECRET, answer, api_client, client};

/// Runs every kind of call and returns all that it showed.
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
        log.contains("left out a value that is not as documented"),
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
        format!("{:?}", Token::agency(SECRET.to_owned())),
        "Token(agency, [redacted])"
    );
    assert!(!format!("{:?}", Client::builder().token(token)).contains(SECRET));
    let broken = Client::builder()
        .token(Token::location(format!("{SECRET}\n")))
        .build()
        .expect_err("it has a newline");
    assert!(!shown(&broken).contains(SECRET));
}
