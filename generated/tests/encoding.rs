//! The server receives exactly the value that was set, whatever its characters, or nothing is sent.

mod support;

use highlevel::social_planner::{LinkedinAccountAttachment, PostType, PostUpdate, SocialPlanner};
use highlevel::{BuildError, Client, Error, RawResponse, Token};
use highlevel_testing::{Response, Server};
use serde_json::json;

use support::{SECRET, client, client_at};

type Outcome = Result<RawResponse, Error>;

/// Values that could change a URL if they were not encoded.
const HOSTILE: [&str; 38] = [
    "a/b",
    "/",
    "//",
    "//evil.example/",
    "https://evil.example/",
    "../..",
    "../posts",
    "..;/",
    "...",
    "%2e%2e",
    "%2E",
    ".%2e",
    "%2e.",
    "%2f",
    "%252f",
    "%",
    "%zz",
    "\n",
    "a\r\nX-Evil: 1\r\n\r\nGET / HTTP/1.1",
    "\t",
    "\0",
    "a?b=c",
    "?",
    "#",
    "a#b",
    " ",
    " a b ",
    "a+b",
    ";",
    "a;b=c",
    "\\",
    "..\\..",
    "@",
    ":",
    "{id}",
    "é ☃ 😀 \u{202e}\u{feff}",
    "\u{ff0e}\u{ff0e}\u{2024}",
    "<>\"'`|^[]~*!$&(),=",
];

/// Values that no URL can carry as a segment.
const REFUSED: [&str; 3] = ["", ".", ".."];

/// A call of an operation with a path parameter that is set to a hostile value.
struct Call {
    operation: &'static str,
    parameter: &'static str,
    /// The documented path, with `{}` for the parameter.
    path: &'static str,
    send: Send,
}

type Send =
    for<'a> fn(SocialPlanner<'a>, &'a str) -> std::pin::Pin<Box<dyn Future<Output = Outcome> + 'a>>;

/// Path parameters of operations of several methods and shapes.
const CALLS: [Call; 11] = [
    Call {
        operation: "get-account",
        parameter: "locationId",
        path: "/social-media-posting/{}/accounts",
        send: |planner, value| Box::pin(planner.list_accounts(value).send_raw()),
    },
    Call {
        operation: "get-post",
        parameter: "locationId",
        path: "/social-media-posting/{}/posts/ok",
        send: |planner, value| Box::pin(planner.get_post(value, "ok").send_raw()),
    },
    Call {
        operation: "get-post",
        parameter: "id",
        path: "/social-media-posting/ok/posts/{}",
        send: |planner, value| Box::pin(planner.get_post("ok", value).send_raw()),
    },
    Call {
        operation: "get-linkedin-page-profile",
        parameter: "locationId",
        path: "/social-media-posting/oauth/{}/linkedin/accounts/ok",
        send: |planner, value| Box::pin(planner.list_linkedin_pages(value, "ok").send_raw()),
    },
    Call {
        operation: "get-linkedin-page-profile",
        parameter: "accountId",
        path: "/social-media-posting/oauth/ok/linkedin/accounts/{}",
        send: |planner, value| Box::pin(planner.list_linkedin_pages("ok", value).send_raw()),
    },
    Call {
        operation: "attach-linkedin-page-profile",
        parameter: "accountId",
        path: "/social-media-posting/oauth/ok/linkedin/accounts/{}",
        send: |planner, value| {
            let body = LinkedinAccountAttachment::new();
            let call = planner.attach_linkedin_page("ok", value, body);
            Box::pin(call.send_raw())
        },
    },
    Call {
        operation: "edit-post",
        parameter: "id",
        path: "/social-media-posting/ok/posts/{}",
        send: |planner, value| {
            let body = PostUpdate::new(PostType::Post);
            Box::pin(planner.update_post("ok", value, body).send_raw())
        },
    },
    Call {
        operation: "delete-account",
        parameter: "id",
        path: "/social-media-posting/ok/accounts/{}",
        send: |planner, value| {
            let call = planner.delete_account("ok", value).user_id("u");
            Box::pin(call.send_raw())
        },
    },
    Call {
        operation: "delete-csv-post",
        parameter: "locationId",
        path: "/social-media-posting/{}/csv/ok/post/ok",
        send: |planner, value| {
            Box::pin(planner.delete_csv_import_post(value, "ok", "ok").send_raw())
        },
    },
    Call {
        operation: "delete-csv-post",
        parameter: "csvId",
        path: "/social-media-posting/ok/csv/{}/post/ok",
        send: |planner, value| {
            Box::pin(planner.delete_csv_import_post("ok", value, "ok").send_raw())
        },
    },
    Call {
        operation: "delete-csv-post",
        parameter: "postId",
        path: "/social-media-posting/ok/csv/ok/post/{}",
        send: |planner, value| {
            Box::pin(planner.delete_csv_import_post("ok", "ok", value).send_raw())
        },
    },
];

impl Call {
    /// Returns the segments that the server must receive.
    fn segments(&self, value: &str) -> Vec<String> {
        let segments = self.path.split('/').skip(1);
        segments
            .map(|segment| segment.replace("{}", value))
            .collect()
    }
}

async fn empty_object() -> Server {
    Server::responding(Response::json("200 OK", json!({}))).await
}

#[tokio::test]
async fn a_path_argument_arrives_as_one_segment() {
    let server = empty_object().await;
    let client = client(&server);
    let long = "ß/".repeat(3_500);
    for call in &CALLS {
        for value in HOSTILE.into_iter().chain([&*long]) {
            let outcome = (call.send)(client.social_planner(), value).await;
            assert!(outcome.is_ok(), "{} {value:?}: {outcome:?}", call.operation);
            let segments = server.take().segments();
            assert_eq!(segments, call.segments(value), "{}", call.operation);
        }
    }
}

#[tokio::test]
async fn every_character_arrives_in_a_path_and_in_a_query() {
    let server = empty_object().await;
    let client = client(&server);
    let ascii = (0..=0x7f).map(char::from);
    let others = [
        '\u{80}',
        '\u{a0}',
        'é',
        '\u{2028}',
        '\u{fffd}',
        '\u{10ffff}',
    ];
    for character in ascii.chain(others) {
        let value = format!("{character}{character}.");
        let planner = client.social_planner();
        let call = planner.delete_account(&value, "id").company_id(&value);
        call.send_raw().await.expect("it can be sent");
        let request = server.take();
        let expected = ["social-media-posting", &value, "accounts", "id"];
        assert_eq!(request.segments(), expected, "{character:?}");
        let expected = [("companyId".to_owned(), value)];
        assert_eq!(request.query(), expected, "{character:?}");
    }
}

#[tokio::test]
async fn a_path_argument_that_cannot_arrive_is_refused() {
    let server = empty_object().await;
    let client = client(&server);
    for call in &CALLS {
        for value in REFUSED {
            let outcome = (call.send)(client.social_planner(), value).await;
            let Err(Error::Request(error)) = outcome else {
                panic!("{} sends {value:?}: {outcome:?}", call.operation);
            };
            assert_eq!(error.operation().id, call.operation);
            let [problem] = error.problems() else {
                panic!("one problem was expected: {error}");
            };
            assert_eq!(
                (problem.place, &*problem.name),
                ("path parameter", call.parameter)
            );
            let reason = if value.is_empty() {
                "it is empty"
            } else {
                "it is `.` or `..`"
            };
            let beginning = format!(
                "{}: not sent: path parameter `{}`: {reason}",
                error.operation(),
                call.parameter
            );
            let text = error.to_string();
            assert!(text.starts_with(&beginning), "{text}");
        }
    }
    server.assert_untouched();
}

#[tokio::test]
async fn all_arguments_that_cannot_arrive_are_named_at_once() {
    let server = empty_object().await;
    let client = client(&server);
    let call = client
        .social_planner()
        .delete_csv_import_post("..", "", "fine");
    let without_sending = call.url().expect_err("it is refused").to_string();
    let error = call.send().await.expect_err("it is refused").to_string();
    assert_eq!(error, without_sending);
    assert!(
        error.contains("`locationId`") && error.contains("`csvId`"),
        "{error}"
    );
    assert!(!error.contains("`postId`"), "{error}");
    server.assert_untouched();
}

#[tokio::test]
async fn a_query_value_arrives_as_it_is() {
    let login = "https://linkedin.example";
    let server = Server::responding(Response::redirect("302 Found", login)).await;
    let client = client(&server);
    let long = "&=".repeat(2_000);
    let plain = ["", ".", "..", "&", "a&b=c", "=", "+", "&page=evil", "true"];
    for value in HOSTILE.into_iter().chain(plain).chain([&*long]) {
        let planner = client.social_planner();
        let call = planner
            .start_linkedin_oauth(value, "u")
            .page(value)
            .reconnect(true);
        let url = call.url().expect("it can be sent");
        call.send().await.expect("it can be sent");
        let request = server.take();
        assert_eq!(format!("{}{}", server.url, request.target), url.as_str());
        assert_eq!(request.path(), "/social-media-posting/oauth/linkedin/start");
        let expected = [
            ("locationId", value),
            ("userId", "u"),
            ("page", value),
            ("reconnect", "true"),
        ];
        let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!(request.query(), expected);
    }
}

#[tokio::test]
async fn a_value_of_a_body_arrives_as_it_is() {
    let server = empty_object().await;
    let client = client(&server);
    for value in HOSTILE
        .into_iter()
        .chain(["\u{1}\u{1f}\u{7f}\"\\\u{2028}", ""])
    {
        let body = LinkedinAccountAttachment::new().name(value).urn(value);
        let planner = client.social_planner();
        let call = planner.attach_linkedin_page("l", "a", body);
        call.send_whole().await.expect("it can be sent");
        assert_eq!(server.take().json(), json!({"name": value, "urn": value}));
    }
}

#[tokio::test]
async fn the_path_of_the_base_url_is_kept() {
    let server = empty_object().await;
    let cases = [
        ("", ""),
        ("/", ""),
        ("/proxy", "/proxy"),
        ("/proxy/", "/proxy"),
        ("/proxy/v2", "/proxy/v2"),
        ("/a%20b%2Fc", "/a%20b%2Fc"),
        ("/é", "/%C3%A9"),
    ];
    for (path, kept) in cases {
        let client = client_at(&format!("{}{path}", server.url));
        let call = client.social_planner().get_post("../..", "p/q");
        let url = call.url().expect("it can be sent");
        call.send_whole().await.expect("it can be sent");
        let target = server.take().target;
        assert_eq!(
            target,
            format!("{kept}/social-media-posting/..%2F../posts/p%2Fq")
        );
        assert_eq!(url.as_str(), format!("{}{target}", server.url));
    }
}

fn build(base_url: &str) -> Result<Client, BuildError> {
    let builder = Client::builder().token(Token::location(SECRET));
    builder.base_url(base_url).build()
}

#[test]
fn a_base_url_that_sends_the_token_in_the_clear_is_refused() {
    let insecure = [
        "http://services.leadconnectorhq.com",
        "http://127.0.0.1.evil.example",
        "http://localhost.evil.example",
        "http://evil-localhost",
        "http://10.0.0.1",
        "http://0.0.0.0",
        "http://[::2]",
        "http://[::ffff:10.0.0.1]",
    ];
    for base_url in insecure {
        let error = build(base_url).expect_err(base_url);
        assert!(matches!(error, BuildError::InsecureBaseUrl), "{error:?}");
        let text = error.to_string();
        assert!(
            text.contains("not https") && text.contains("allow_http"),
            "{text}"
        );
    }
    let secure = [
        "http://127.0.0.1:8080",
        "http://[::1]:8080",
        "http://localhost",
        "http://LOCALHOST:1",
        "https://proxy.example/highlevel",
    ];
    for base_url in secure {
        let built = build(base_url);
        assert!(built.is_ok(), "{base_url}: {built:?}");
    }
    let builder = Client::builder().token(Token::location(SECRET));
    let allowed = builder.base_url("http://intranet.example").allow_http(true);
    assert!(allowed.build().is_ok());
}

#[test]
fn a_base_url_that_cannot_be_one_is_refused() {
    let refused = [
        "",
        "services.leadconnectorhq.com",
        "ftp://localhost",
        "file:///etc",
        "https://",
        "https://user:password@proxy.example",
        "http://localhost@evil.example",
        "https://proxy.example?to=x",
        "https://proxy.example#x",
    ];
    for base_url in refused {
        let error = build(base_url).expect_err(base_url);
        assert!(matches!(error, BuildError::InvalidBaseUrl(_)), "{error:?}");
        let text = error.to_string();
        assert!(text.starts_with("the base URL cannot be used: "), "{text}");
        assert!(!text.contains("password@"), "{text}");
    }
}

#[test]
fn a_token_that_no_header_carries_is_refused_and_not_shown() {
    let broken = [
        format!("{SECRET}\n"),
        format!("{SECRET}\r\nX-Evil: 1"),
        format!(" {SECRET}"),
        format!("Bearer {SECRET}"),
        format!("{SECRET}\0"),
        format!("{SECRET}é"),
    ];
    for secret in broken {
        for token in [
            Token::location(&*secret),
            Token::company(&*secret),
            Token::private_integration(&*secret),
        ] {
            let built: Result<Client, _> = Client::builder().token(token).build();
            let error = built.expect_err("no header carries it");
            assert!(matches!(error, BuildError::InvalidToken(_)), "{error:?}");
            let shown = format!("{error} {error:?}");
            assert!(shown.contains("the token cannot be sent: "), "{shown}");
            assert!(!shown.contains(&SECRET[..8]), "{shown}");
        }
    }
    let empty: Result<Client, _> = Client::builder().token(Token::company("")).build();
    let text = empty.expect_err("it is empty").to_string();
    assert_eq!(text, "the token cannot be sent: it is empty");
    let none: Result<Client, _> = Client::builder().build();
    assert!(matches!(none, Err(BuildError::MissingToken)));
}

#[tokio::test]
async fn a_user_agent_arrives_or_is_refused() {
    let server = empty_object().await;
    let builder = || {
        let builder = Client::builder().token(Token::location(SECRET));
        builder.base_url(&server.url)
    };
    for user_agent in ["a\nb", "a\r\nX-Evil: 1", "é", "\0"] {
        let built: Result<Client, _> = builder().user_agent(user_agent).build();
        assert!(
            matches!(built, Err(BuildError::InvalidUserAgent)),
            "{user_agent:?}"
        );
    }
    let named: Client = builder()
        .user_agent("my-app/1.0 (+https://my.example; a \"b\")")
        .build()
        .expect("a header carries it");
    let call = named.social_planner().list_accounts("l");
    call.send_whole().await.expect("it can be sent");
    let request = server.take();
    let expected = "my-app/1.0 (+https://my.example; a \"b\")";
    assert_eq!(request.header("user-agent"), Some(expected));
}
