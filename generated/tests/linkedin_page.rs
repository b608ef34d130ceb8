//! Tests the facts of the documentation page of `start-linkedin-oauth` over a socket, and the flow that it starts.

mod support;

use highlevel::social_login::{SocialLoginMessage, SocialLoginMessageError, SocialPlatform};
use highlevel::social_planner::operations::{StartLinkedinOauthError, StartLinkedinOauthParams};
use highlevel::social_planner::{AccountType, LinkedinAccountAttachment, OauthStart, Platform};
use highlevel::{ApiFailure, Client, Error, Operation, OperationError, Token, TokenType};
use highlevel_testing::{Response, Server};
use serde_json::{Value, json};

use support::{SECRET, client, client_at};

type Outcome = Result<OauthStart, OperationError<StartLinkedinOauthError>>;

/// The location that the page gives as an example.
const LOCATION: &str = "w37swmmLbA02zgqKPpxITe2";

/// The user that the page gives as an example.
const USER: &str = "u37swmmLbA02zgqKPpxITe2";

/// The URL of the login that the test's server redirects to.
const LOGIN: &str = "https://www.linkedin.com/oauth/v2/authorization?state=a%2Fb&scope=r";

async fn start(server: &Server) -> Outcome {
    let client = client(server);
    let start = client.social_planner().start_linkedin_oauth(LOCATION, USER);
    start.send().await
}

async fn start_answered(answer: Response) -> Outcome {
    start(&Server::responding(answer).await).await
}

/// Returns the failure of a start that the server refuses.
async fn refusal(answer: Response) -> Refusal {
    let error = start_answered(answer).await.expect_err("it is refused");
    match error.into_parts() {
        (Error::Api(failure), Some(kind)) => Refusal { failure, kind },
        (other, _) => panic!("a refusal was expected, not {other:?}"),
    }
}

/// The server's response, and the operation's own error.
#[derive(Debug)]
struct Refusal {
    failure: Box<ApiFailure>,
    kind: StartLinkedinOauthError,
}

impl Refusal {
    fn kind(&self) -> &StartLinkedinOauthError {
        &self.kind
    }
}

impl std::ops::Deref for Refusal {
    type Target = ApiFailure;

    fn deref(&self) -> &ApiFailure {
        &self.failure
    }
}

#[tokio::test]
async fn the_request_is_the_documented_one() {
    let server = Server::responding(Response::redirect("302 Found", LOGIN)).await;
    let started = client(&server)
        .social_planner()
        .start_linkedin_oauth(LOCATION, USER)
        .page("integration")
        .reconnect(true)
        .send()
        .await
        .expect("a redirect is the success");
    assert_eq!(started.location.as_str(), LOGIN);

    let request = server.take();
    assert_eq!(request.method, "GET");
    assert_eq!(request.path(), "/social-media-posting/oauth/linkedin/start");
    let query = request.query_map();
    let query: Vec<_> = query
        .iter()
        .map(|(name, value)| (&**name, &**value))
        .collect();
    let expected = [
        ("locationId", LOCATION),
        ("page", "integration"),
        ("reconnect", "true"),
        ("userId", USER),
    ];
    assert_eq!(query, expected);
    assert_eq!(request.header("version"), Some("2021-07-28"));
    let bearer = format!("Bearer {SECRET}");
    assert_eq!(request.header("authorization"), Some(&*bearer));
    for name in ["content-type", "content-length", "transfer-encoding"] {
        assert_eq!(request.header(name), None, "{name} of a GET");
    }
    assert!(request.body.is_empty());
}

#[tokio::test]
async fn optional_parameters_are_left_out() {
    let server = Server::responding(Response::redirect("302 Found", LOGIN)).await;
    start(&server).await.expect("a redirect is the success");
    let query = server.take().query();
    let names: Vec<_> = query.iter().map(|(name, _)| &**name).collect();
    assert_eq!(names, ["locationId", "userId"]);
}

#[test]
fn the_metadata_are_those_of_the_page() {
    let metadata = StartLinkedinOauthParams::METADATA;
    assert_eq!(metadata.id, "start-linkedin-oauth");
    assert_eq!(metadata.method, "GET");
    assert_eq!(metadata.path, "/social-media-posting/oauth/linkedin/start");
    assert_eq!(metadata.headers, [("Version", "2021-07-28")]);
    assert_eq!(metadata.success, [302]);
    assert_eq!(metadata.errors, [200, 400, 401, 422]);
    assert_eq!(metadata.tokens, [TokenType::Location]);
    assert_eq!(metadata.scopes, ["socialplanner/oauth.readonly"]);
    let page = "https://marketplace.gohighlevel.com/docs/ghl/social-planner/start-linkedin-oauth";
    assert_eq!(metadata.docs, page);
}

#[test]
fn the_bare_url_is_on_the_default_host() {
    let client = Client::builder()
        .token(Token::location(SECRET))
        .build()
        .expect("a token is all that is needed");
    let planner = client.social_planner();
    let url = planner
        .start_linkedin_oauth(LOCATION, USER)
        .url()
        .expect("the parameters can be sent");
    let page = "https://services.leadconnectorhq.com/social-media-posting/oauth/linkedin/start";
    let query = format!("?locationId={LOCATION}&userId={USER}");
    assert_eq!(url.as_str(), format!("{page}{query}"));

    let url = planner
        .start_linkedin_oauth("a b", "c&d")
        .page("é")
        .reconnect(false)
        .url()
        .expect("the parameters can be sent");
    let query = "?locationId=a%20b&userId=c%26d&page=%C3%A9&reconnect=false";
    assert_eq!(url.as_str(), format!("{page}{query}"));
}

#[tokio::test]
async fn the_redirect_is_returned_and_not_followed() {
    let login = Server::responding(Response::new("200 OK", "the login page")).await;
    let location = format!("{}/login?client=1", login.url);
    let server = Server::responding(Response::redirect("302 Found", &location)).await;
    let started = start(&server).await.expect("a redirect is the success");
    assert_eq!(started.location.as_str(), location);
    server.take();
    login.assert_untouched();
}

#[tokio::test]
async fn a_relative_location_is_resolved() {
    let cases = [
        ("/login?a=1", "{}/login?a=1"),
        ("next", "{}/social-media-posting/oauth/linkedin/next"),
        ("//linkedin.example/in", "http://linkedin.example/in"),
        ("HTTPS://LinkedIn.example", "https://linkedin.example/"),
    ];
    for (location, expected) in cases {
        let server = Server::responding(Response::redirect("302 Found", location)).await;
        let started = start(&server).await.expect("a redirect is the success");
        let expected = expected.replace("{}", &server.url);
        assert_eq!(started.location.as_str(), expected);
    }
}

#[tokio::test]
async fn a_redirect_that_leads_nowhere_is_a_clear_error() {
    let javascript = "javascript:alert(document.domain)";
    let cases = [
        (Response::new("302 Found", "{}"), "is missing"),
        (
            Response::redirect("302 Found", javascript),
            "is neither http nor https",
        ),
        (
            Response::redirect("302 Found", "data:text/html,<script>"),
            "is neither http nor https",
        ),
        (
            Response::redirect("302 Found", "file:///etc/passwd"),
            "is neither http nor https",
        ),
        (
            Response::redirect("302 Found", "https://"),
            "is not an address: empty host",
        ),
        (
            Response::redirect("302 Found", "https://\u{0}"),
            "no valid response from the server",
        ),
    ];
    for (answer, problem) in cases {
        let error = start_answered(answer).await.expect_err("it leads nowhere");
        let text = error.to_string();
        assert!(
            text.starts_with("social_planner.start_linkedin_oauth: "),
            "{text}"
        );
        assert!(text.contains(problem), "{text}");
        if let Error::Decode(failure) = &*error {
            assert_eq!(failure.status(), 302);
            let expected = format!(
                "social_planner.start_linkedin_oauth: 302 Found, but the header `Location` {problem}"
            );
            assert_eq!(text, expected);
        }
    }
}

#[tokio::test]
async fn an_answer_without_a_redirect_names_the_scope_that_is_missing() {
    let bodies = [
        json!({"success": false, "message": "no access"}).to_string(),
        "<html>Log in</html>".to_owned(),
        String::new(),
    ];
    for body in bodies {
        let failure = refusal(Response::new("200 OK", &*body)).await;
        assert_eq!(failure.kind(), &StartLinkedinOauthError::NotRedirected);
        assert_eq!(failure.status(), 200);
        assert_eq!(failure.text(), body);
        let text = failure.to_string();
        assert!(text.contains("`socialplanner/oauth.readonly`"), "{text}");
        assert!(text.contains("probably lacks the scope"), "{text}");
    }
}

#[tokio::test]
async fn another_redirect_than_the_documented_one_is_not_followed_either() {
    let login = Server::responding(Response::new("200 OK", "the login page")).await;
    for status in [
        "301 Moved Permanently",
        "303 See Other",
        "307 Temporary Redirect",
    ] {
        let failure = refusal(Response::redirect(status, &login.url)).await;
        assert_eq!(failure.kind(), &StartLinkedinOauthError::Undocumented);
        assert_eq!(failure.headers()["location"], login.url);
    }
    login.assert_untouched();
}

#[tokio::test]
async fn a_400_has_one_message() {
    let body = json!({"statusCode": 400, "message": "Bad Request"});
    let failure = refusal(Response::json("400 Bad Request", body)).await;
    let StartLinkedinOauthError::BadRequest(body) = failure.kind() else {
        panic!("{failure:?}");
    };
    assert_eq!(body.status_code, Some(400));
    assert_eq!(body.message.as_deref(), Some("Bad Request"));
    assert_eq!(failure.message(), Some("Bad Request"));
}

#[tokio::test]
async fn a_401_has_one_message_and_the_error() {
    let message = "The token is not authorized for this scope.";
    let body = json!({"statusCode": 401, "message": message, "error": "Unauthorized"});
    let failure = refusal(Response::json("401 Unauthorized", body)).await;
    let StartLinkedinOauthError::Unauthorized(body) = failure.kind() else {
        panic!("{failure:?}");
    };
    assert_eq!(body.status_code, Some(401));
    assert_eq!(body.message.as_deref(), Some(message));
    assert_eq!(body.error.as_deref(), Some("Unauthorized"));
    let text = failure.to_string();
    assert!(text.contains(message), "{text}");
    assert!(text.contains("socialplanner/oauth.readonly"), "{text}");
}

#[tokio::test]
async fn a_422_has_a_list_of_messages_and_the_error() {
    let body = json!({
        "statusCode": 422,
        "message": ["Unprocessable Entity", "userId must be a string"],
        "error": "Unprocessable Entity",
    });
    let answer =
        Response::json("422 Unprocessable Entity", body.clone()).header("X-Trace-Id", "trace-7");
    let failure = refusal(answer).await;
    let StartLinkedinOauthError::UnprocessableEntity(read) = failure.kind() else {
        panic!("{failure:?}");
    };
    assert_eq!(read.status_code, Some(422));
    assert_eq!(
        read.message,
        ["Unprocessable Entity", "userId must be a string"]
    );
    assert_eq!(read.error.as_deref(), Some("Unprocessable Entity"));
    assert_eq!(failure.text(), body.to_string());
    assert_eq!(failure.trace_id(), Some("trace-7"));
    let expected = "social_planner.start_linkedin_oauth: 422 Unprocessable Entity: Unprocessable Entity; \
                    userId must be a string (trace id trace-7)";
    assert_eq!(failure.to_string(), expected);
}

#[tokio::test]
async fn a_token_of_the_wrong_kind_is_refused() {
    let server = Server::responding(Response::redirect("302 Found", LOGIN)).await;
    let with = |token| {
        let builder = Client::builder().token(token).base_url(&server.url);
        let client = builder.build().expect("the settings are valid");
        let start = client.social_planner().start_linkedin_oauth(LOCATION, USER);
        start.send()
    };
    let error = with(Token::company(SECRET))
        .await
        .expect_err("a location's is needed");
    assert!(matches!(*error, Error::Request(_)), "{error:?}");
    let text = error.to_string();
    assert!(
        text.contains("social_planner.start_linkedin_oauth: not sent: "),
        "{text}"
    );
    assert!(text.contains("needs a token of type location"), "{text}");
    assert!(text.contains("of type company"), "{text}");
    server.assert_untouched();

    // The type of account cannot be read from a private integration token, so it is sent.
    let unknown = with(Token::private_integration(SECRET)).await;
    unknown.expect("a redirect is the success");
    with(Token::location(SECRET))
        .await
        .expect("a redirect is the success");
}

/// Calls one of the start operations and checks their common properties.
macro_rules! check_start {
    ($method:ident, $network:literal) => {{
        let path = concat!("/social-media-posting/oauth/", $network, "/start");
        let server = Server::deciding(move |request| {
            match request.query_map()["userId"].as_str() {
                "200" => Response::json("200 OK", json!({})),
                "422" => Response::json("422 Unprocessable Entity", json!({"message": ["m"]})),
                _ => Response::redirect("302 Found", LOGIN),
            }
        })
        .await;
        let client = client(&server);
        let start = |user: &str| client.social_planner().$method(LOCATION, user);

        let call = start(USER).page("integration").reconnect(true);
        let url = call.url().expect("the parameters can be sent");
        let started: OauthStart = call.send().await.expect("a redirect is the success");
        assert_eq!(started.location.as_str(), LOGIN);
        let request = server.take();
        assert_eq!(format!("{}{}", server.url, request.target), url.as_str());
        assert_eq!((&*request.method, request.path()), ("GET", path));
        assert_eq!(request.header("version"), Some("2021-07-28"));
        let query = format!("?locationId={LOCATION}&userId={USER}&page=integration&reconnect=true");
        assert_eq!(request.target, format!("{path}{query}"));

        let error: OperationError<StartLinkedinOauthError> = start("200").send().await.expect_err("no redirect");
        assert_eq!(error.kind(), Some(&StartLinkedinOauthError::NotRedirected));
        assert!(error.to_string().contains("socialplanner/oauth.readonly"));
        let error = start("422").send().await.expect_err("the server refuses");
        let kind = error.kind();
        assert!(matches!(kind, Some(StartLinkedinOauthError::UnprocessableEntity(_))));
    }};
}

#[tokio::test]
#[expect(deprecated, reason = "the deprecated operations still work")]
async fn all_seven_logins_start_alike() {
    check_start!(start_google_oauth, "google");
    check_start!(start_facebook_oauth, "facebook");
    check_start!(start_instagram_oauth, "instagram");
    check_start!(start_linkedin_oauth, "linkedin");
    check_start!(start_twitter_oauth, "twitter");
    check_start!(start_tiktok_oauth, "tiktok");
    check_start!(start_tiktok_business_oauth, "tiktok-business");
}

/// Returns the documented event data.
fn event_data() -> Value {
    json!({
        "actionType": "close",
        "page": "social-media-posting",
        "platform": "linkedin",
        "placement": "placement",
        "accountId": "658a9b6833b91e0ecb8f3958",
        "reconnectAccounts": ["658a9b6833b91e0ecb834acd", "efd2daa9b6833b91e0ecb8f3511"],
    })
}

fn message(origin: &str, data: &str) -> Result<SocialLoginMessage, SocialLoginMessageError> {
    SocialLoginMessage::from_event(origin, data, [SocialLoginMessage::DEFAULT_ORIGIN])
}

#[test]
fn the_message_has_all_six_fields_and_both_spellings_of_the_page() {
    for page in ["social-media-posting", "social_media_posting"] {
        let mut data = event_data();
        data["page"] = json!(page);
        let origin = SocialLoginMessage::DEFAULT_ORIGIN;
        let message = message(origin, &data.to_string()).expect("it is the documented one");
        assert_eq!(message.action_type.as_deref(), Some("close"));
        assert_eq!(message.page, page);
        assert_eq!(message.platform, SocialPlatform::Linkedin);
        assert_eq!(message.placement.as_deref(), Some("placement"));
        assert_eq!(message.account_id, "658a9b6833b91e0ecb8f3958");
        let reconnected = ["658a9b6833b91e0ecb834acd", "efd2daa9b6833b91e0ecb8f3511"];
        assert_eq!(message.reconnect_accounts, reconnected);
    }
}

#[test]
fn a_message_of_another_origin_is_refused() {
    let origins = [
        "https://evil.example",
        "https://services.leadconnectorhq.com.evil.example",
        "https://services.leadconnectorhq.com@evil.example",
        "https://services.leadconnectorhq.community",
        "https://evil-services.leadconnectorhq.com",
        "http://services.leadconnectorhq.com",
        "https://services.leadconnectorhq.com:444",
        "null",
        "",
    ];
    for origin in origins {
        let error = message(origin, &event_data().to_string()).expect_err(origin);
        assert!(
            matches!(error, SocialLoginMessageError::Origin { .. }),
            "{error:?}"
        );
        assert!(
            error.to_string().contains("not an allowed origin"),
            "{error}"
        );
    }
    let allowing_null = SocialLoginMessage::from_event("null", "{}", ["null"]);
    assert!(matches!(
        allowing_null,
        Err(SocialLoginMessageError::AllowedOrigin { .. })
    ));
}

#[test]
fn a_message_of_another_page_or_form_is_refused() {
    let refused =
        |data: &str| message(SocialLoginMessage::DEFAULT_ORIGIN, data).expect_err("it is refused");
    let mut data = event_data();
    data["page"] = json!("calendar");
    let error = refused(&data.to_string());
    assert!(
        matches!(error, SocialLoginMessageError::OtherPage { .. }),
        "{error:?}"
    );

    data["page"] = json!("social_media_posting");
    data["accountId"] = json!("x".repeat(1_000_000));
    let error = refused(&data.to_string());
    assert!(
        matches!(error, SocialLoginMessageError::TooLong { .. }),
        "{error:?}"
    );

    for data in [
        "",
        "close",
        "{\"page\":\"social_media_posting\"",
        "[object Object]",
    ] {
        let error = refused(data);
        assert!(
            matches!(error, SocialLoginMessageError::Json(_)),
            "{error:?}"
        );
    }
    for data in ["null", "[]", "\"social_media_posting\"", "{\"page\":{}}"] {
        let error = refused(data);
        assert!(
            matches!(error, SocialLoginMessageError::WrongType(_)),
            "{error:?}"
        );
    }
    let error = refused(&json!({"page": "social_media_posting"}).to_string());
    assert!(
        matches!(error, SocialLoginMessageError::MissingField { .. }),
        "{error:?}"
    );
}

/// Returns HighLevel's list of accounts after the login.
fn accounts() -> Value {
    json!({
        "success": true,
        "statusCode": 200,
        "message": "Fetched",
        "results": {
            "pages": [{
                "id": "106", "name": "Page", "avatar": "https://a.example/p.png",
                "urn": "urn:li:organization:106", "isConnected": false,
            }],
            "profile": [{
                "id": "abc", "name": "Person", "avatar": "https://a.example/q.png",
                "urn": "urn:li:person:abc", "isConnected": true,
            }],
        },
    })
}

fn connected() -> Value {
    json!({
        "success": true,
        "statusCode": 201,
        "message": "Created",
        "results": {
            "_id": "65fb", "oAuthId": "658a", "locationId": LOCATION, "originId": "106",
            "platform": "linkedin", "type": "page", "name": "Page", "active": true,
        },
    })
}

#[tokio::test]
async fn the_message_leads_to_the_accounts_and_to_a_connected_page() {
    let server = Server::deciding(|request| match &*request.method {
        "GET" => Response::json("200 OK", accounts()),
        _ => Response::json("201 Created", connected()),
    })
    .await;
    let client = client(&server);
    let planner = client.social_planner();
    let origin = SocialLoginMessage::DEFAULT_ORIGIN;
    let message = message(origin, &event_data().to_string()).expect("it is the documented one");

    let listed = planner
        .list_linkedin_pages(LOCATION, &message.account_id)
        .send()
        .await
        .expect("the server lists");
    let request = server.take();
    assert_eq!(request.method, "GET");
    let path = format!(
        "/social-media-posting/oauth/{LOCATION}/linkedin/accounts/658a9b6833b91e0ecb8f3958"
    );
    assert_eq!(request.target, path);
    assert_eq!(request.header("version"), Some("2021-07-28"));
    let page = &listed.pages[0];
    assert_eq!(page.urn.as_deref(), Some("urn:li:organization:106"));
    assert_eq!(page.is_connected, Some(false));
    assert_eq!(listed.profile[0].urn.as_deref(), Some("urn:li:person:abc"));

    let body = LinkedinAccountAttachment::new()
        .type_(AccountType::Page)
        .origin_id(page.id.clone().expect("the page has an id"))
        .name("Page")
        .avatar("https://a.example/p.png")
        .urn("urn:li:organization:106");
    let attached = planner
        .attach_linkedin_page(LOCATION, &message.account_id, body)
        .send_with_meta()
        .await
        .expect("the server connects");
    let request = server.take();
    assert_eq!((&*request.method, &*request.target), ("POST", &*path));
    let expected = json!({
        "type": "page", "originId": "106", "name": "Page",
        "avatar": "https://a.example/p.png", "urn": "urn:li:organization:106",
    });
    assert_eq!(request.json(), expected);
    assert_eq!(attached.status(), 201);
    assert_eq!(attached.mismatches(), []);
    let account = attached.into_value();
    // These members are documented as objects, but the server sends strings.
    assert_eq!(account.platform, Some(Platform::Linkedin));
    assert_eq!(account.type_, Some(AccountType::Page));
    assert_eq!(account.origin_id.as_deref(), Some("106"));
}

#[tokio::test]
async fn the_address_that_only_the_prose_names_is_there_too() {
    let server = Server::responding(Response::json("200 OK", accounts())).await;
    let client = client_at(&server.url);
    let listed = client
        .social_planner()
        .list_linkedin_accounts("658a9b6833b91e0ecb8f3958")
        .send()
        .await
        .expect("the server lists");
    let request = server.take();
    assert_eq!(request.method, "GET");
    let path = "/social-media-posting/oauth/linkedin/accounts/658a9b6833b91e0ecb8f3958";
    assert_eq!(request.target, path);
    assert_eq!(request.header("version"), Some("2021-07-28"));
    assert_eq!((listed.pages.len(), listed.profile.len()), (1, 1));
}
