//! Tests the JSON, the conversions and the traits of types.

mod support;

use std::collections::HashSet;
use std::fmt::Debug;

use highlevel::common::{BadRequestErrorBody, UnauthorizedErrorBody, UnprocessableErrorBody};
use highlevel::social_login::SocialLoginMessage;
use highlevel::social_planner::operations::{
    DeleteAccountParams, ListCsvImportsParams, ListPostsParams, StartLinkedinOauthParams,
};
use highlevel::social_planner::{
    AccountListResponse, AccountType, ApprovalStatus, BulkDeletePostsResponse, CalendarDate,
    CategoryListResponse, ConnectedAccountResponse, CsvAccounts, CsvStatus, EventStart,
    GoogleLocation, GoogleLocationAttachment, GooglePostDetails, LinkedinAccountAttachment,
    LinkedinAccountListResponse, LinkedinPage, NewPost, Platform, Post, PostFilter,
    PostListResponse, PostMedia, PostQuery, PostQueryRequired, PostResponse, PostStatus, PostType,
    PostUpdate, Statistics, StatisticsPlatform, StatisticsQuery, StatisticsResponse,
    StatisticsValue, TiktokProfileListResponse, TimeOfDay,
};
use highlevel::{Client, Error, Operation, OperationError, Token};
use highlevel_testing::{Response, Server};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use support::{SECRET, client};

/// Writes `value`, compares it with `expected` and reads it again.
fn round_trip<T>(value: &T, expected: &Value)
where
    T: Serialize + DeserializeOwned + PartialEq + Debug,
{
    let tree = serde_json::to_value(value).expect("it can be written");
    assert_eq!(&tree, expected);
    let read: T = serde_json::from_value(tree).expect("it can be read");
    assert_eq!(&read, value);
    let text = serde_json::to_string(value).expect("it can be written");
    let read: T = serde_json::from_str(&text).expect("it can be read");
    assert_eq!(&read, value);
}

/// Reads `T` from `json`, and asserts that it is written unchanged.
fn read<T>(json: &Value) -> T
where
    T: Serialize + DeserializeOwned + PartialEq + Debug,
{
    let value: T = serde_json::from_value(json.clone()).expect("it can be read");
    round_trip(&value, json);
    value
}

/// Returns the error of reading `json` as a `T`.
fn refusal<T: DeserializeOwned + Debug>(json: Value) -> String {
    let read: Result<T, _> = serde_json::from_value(json);
    read.expect_err("it is refused").to_string()
}

#[test]
fn received_types_are_stored_and_read_again() {
    let posts: PostListResponse = read(&json!({
        "success": true,
        "statusCode": 200,
        "message": "Fetched",
        "results": {
            "posts": [{
                "_id": "p", "source": "composer", "locationId": "l",
                "platform": "google", "accountIds": ["a", "b"],
                "media": [{"url": "u", "caption": "é\n\"", "id": "m"}],
                "status": "published", "type": "reel", "tags": [],
                "postApprovalDetails": {
                    "approvalStatus": "approved",
                    "approverUser": {"id": "u", "firstName": "f"},
                },
                "gmbPostDetails": {
                    "startDate": {
                        "startDate": {"year": 2026, "month": 2, "day": 28},
                        "startTime": {"hours": 0, "minutes": 0, "seconds": 0},
                    },
                },
            }],
            "count": i64::MAX,
        },
    }));
    let results = posts.results.expect("it has results");
    assert_eq!(results.count, Some(i64::MAX));
    assert_eq!(results.posts[0].type_, Some(PostType::Reel));

    read::<StatisticsResponse>(&json!({
        "results": {
            "dayRange": ["Mon"],
            "breakdowns": {"posts": {
                "total": 1,
                "totalChange": -0.5,
                "platforms": {"facebook": {"value": 1, "change": 100.25}},
            }, "engagement": {}},
        },
        "message": "m",
        "traceId": "t",
    }));
    read::<LinkedinAccountListResponse>(&json!({
        "results": {"pages": [{"id": "1", "isConnected": false}], "profile": []},
    }));
    read::<ConnectedAccountResponse>(&json!({"results": {
        "_id": "1", "oAuthId": "2", "platform": "linkedin", "type": "page",
        "meta": {"any": [1, null, {"b": true}]}, "createdAt": "2026-01-01T00:00:00Z",
    }}));
    read::<AccountListResponse>(&json!({"results": {
        "accounts": [{"id": "1", "isExpired": true, "meta": {}}],
        "groups": [{"id": "g", "accountIds": ["1"]}],
    }}));
}

#[test]
fn what_is_absent_is_not_written() {
    round_trip(&PostResponse::default(), &json!({}));
    round_trip(&BulkDeletePostsResponse::default(), &json!({}));
    round_trip(&TiktokProfileListResponse::default(), &json!({}));
    round_trip(&CategoryListResponse::default(), &json!({}));
    round_trip(&LinkedinPage::default(), &json!({}));
    round_trip(&BadRequestErrorBody::default(), &json!({}));
    round_trip(&UnauthorizedErrorBody::default(), &json!({}));
    round_trip(&LinkedinAccountAttachment::new(), &json!({}));
    let mut page: LinkedinPage = read(&json!({"id": null, "new": 1}));
    page.extra.clear();
    assert_eq!(page, LinkedinPage::default());
}

#[test]
fn lists_are_read_and_written_when_empty() {
    let read: UnprocessableErrorBody =
        read(&json!({"statusCode": 422, "message": [], "error": "e"}));
    assert!(read.message.is_empty());
    let absent: UnprocessableErrorBody =
        serde_json::from_value(json!({})).expect("it may be absent");
    assert_eq!(absent, UnprocessableErrorBody::default());
}

#[test]
fn sent_types_are_stored_and_read_again() {
    let post = NewPost::new(["a"], PostType::Story, "u")
        .summary("s")
        .media([PostMedia::new("https://m.example").caption("c")])
        .status(PostStatus::Draft)
        .schedule_time_updated(false)
        .tags(["t1", "t2"])
        .google_post_details(
            GooglePostDetails::new().start_date(
                EventStart::new()
                    .start_date(CalendarDate::new(2026, 2, 28))
                    .start_time(TimeOfDay::new(23, 59, 0)),
            ),
        );
    let expected = json!({
        "accountIds": ["a"],
        "summary": "s",
        "media": [{"url": "https://m.example", "caption": "c"}],
        "status": "draft",
        "type": "story",
        "scheduleTimeUpdated": false,
        "tags": ["t1", "t2"],
        "gmbPostDetails": {"startDate": {
            "startDate": {"year": 2026, "month": 2, "day": 28},
            "startTime": {"hours": 23, "minutes": 59, "seconds": 0},
        }},
        "userId": "u",
    });
    round_trip(&post, &expected);
    round_trip(
        &StatisticsQuery::new(["p"]).platforms([StatisticsPlatform::Linkedin]),
        &json!({"profileIds": ["p"], "platforms": ["linkedin"]}),
    );
    round_trip(
        &CsvAccounts::new(["a"], "path", -1, "name").approver("x"),
        &json!({
            "accountIds": ["a"], "filePath": "path", "rowsCount": -1, "fileName": "name",
            "approver": "x",
        }),
    );
    let mut metadata = serde_json::Map::new();
    metadata.insert("any".to_owned(), json!([1.5, null]));
    let location = GoogleLocation::new().metadata(metadata).is_verified(true);
    round_trip(
        &GoogleLocationAttachment::new().location(location),
        &json!({"location": {"metadata": {"any": [1.5, null]}, "isVerified": true}}),
    );
}

#[test]
fn parameters_are_stored_and_read_again() {
    let mut params = StartLinkedinOauthParams::new("l", "u");
    round_trip(&params, &json!({"locationId": "l", "userId": "u"}));
    params.page = Some("integration".to_owned());
    round_trip(
        &params,
        &json!({"locationId": "l", "userId": "u", "page": "integration"}),
    );
    round_trip(
        &DeleteAccountParams::new("l", "a"),
        &json!({"locationId": "l", "id": "a"}),
    );
    round_trip(&ListCsvImportsParams::new("l"), &json!({"locationId": "l"}));
    let search = PostQuery::new(PostQueryRequired {
        from_date: "2026-01-01",
        to_date: "2026-02-01",
        include_users: true,
    })
    .type_(PostFilter::from("recent"));
    let params = ListPostsParams::new("l", search);
    let tree = serde_json::to_value(&params).expect("it can be written");
    assert_eq!(tree["locationId"], "l");
    round_trip(&params, &tree);
}

#[test]
fn what_does_not_fit_is_written_as_it_was_read() {
    for json in [
        json!({"results": {"post": {"accountIds": ["a", 1, null], "media": [], "tags": []}}}),
        json!({"success": "yes", "statusCode": "200"}),
        json!({"breakdowns": {"new": [null]}}),
    ] {
        read::<PostResponse>(&json);
    }
    read::<Statistics>(&json!({"breakdowns": {"engagement": {"65+": 1}}, "dayRange": []}));
    read::<UnprocessableErrorBody>(&json!({"message": "alone"}));
}

#[test]
fn what_is_required_or_would_be_lost_is_named() {
    let text = refusal::<PostResponse>(json!([]));
    assert_eq!(text, "$: expected PostResponse, found []");
    let text = refusal::<NewPost>(json!({"accountIds": [], "type": "post"}));
    assert_eq!(text, "$.userId: expected a value, found nothing");
    let text = refusal::<StartLinkedinOauthParams>(json!({"locationId": "l"}));
    assert_eq!(text, "$.userId: expected a value, found nothing");
    let text = refusal::<Platform>(json!({"a": 7}));
    assert_eq!(text, "$: expected string, found {\"a\":7}");
}

/// Checks an open enum with a known and an unknown value.
macro_rules! check_enum {
    ($name:ident, $variant:ident, $text:literal) => {{
        let known = $name::$variant;
        assert_eq!((known.as_str(), known.as_ref()), ($text, $text));
        assert_eq!(
            (known.to_string(), format!("{known:>30}").len()),
            ($text.to_owned(), 30)
        );
        assert_eq!($name::from($text), known);
        assert_eq!($name::from($text.to_owned()), known);
        assert_eq!($text.parse(), Ok(known.clone()));
        round_trip(&known, &json!($text));

        for text in ["new-in-2030", "", "é \"\n", &$text.to_uppercase()] {
            let unknown = $name::from(text);
            assert_eq!(unknown, $name::Unknown(text.to_owned()));
            assert_eq!(
                (unknown.as_str(), unknown.to_string()),
                (text, text.to_owned())
            );
            assert_eq!(text.parse(), Ok(unknown.clone()));
            round_trip(&unknown, &json!(text));
        }
        assert_eq!(HashSet::from([known.clone(), $name::from($text)]).len(), 1);
    }};
}

#[test]
fn enums_are_open() {
    check_enum!(Platform, TiktokBusiness, "tiktok-business");
    check_enum!(AccountType, Page, "page");
    check_enum!(PostStatus, InProgress, "in_progress");
    check_enum!(PostType, Reel, "reel");
    check_enum!(PostFilter, Recent, "recent");
    check_enum!(ApprovalStatus, NotRequired, "not_required");
    check_enum!(CsvStatus, InProgress, "in_progress");
    check_enum!(StatisticsPlatform, Linkedin, "linkedin");
}

#[tokio::test]
async fn a_body_is_sent_as_it_is_written() {
    let server = Server::responding(Response::json("200 OK", json!({}))).await;
    let client = client(&server);
    let planner = client.social_planner();

    planner
        .update_post("l", "p", PostUpdate::new(PostType::from("new-kind")))
        .send_whole()
        .await
        .expect("it can be sent");
    let request = server.take();
    assert_eq!(request.method, "PUT");
    assert_eq!(request.json(), json!({"type": "new-kind"}));
    let length = request
        .header("content-length")
        .expect("the length is known");
    assert_eq!(length, request.body.len().to_string());

    planner
        .attach_linkedin_page("l", "a", LinkedinAccountAttachment::new())
        .send_whole()
        .await
        .expect("it can be sent");
    assert_eq!(server.take().body, b"{}");

    let post = NewPost::new(["a"], PostType::Post, "u").tags([""; 0]);
    planner
        .create_post("l", post.clone())
        .send_whole()
        .await
        .expect("it can be sent");
    let request = server.take();
    let expected = br#"{"accountIds":["a"],"type":"post","tags":[],"userId":"u"}"#;
    assert_eq!(request.body, expected);
    assert_eq!(
        request.json(),
        serde_json::to_value(&post).expect("it can be written")
    );
}

#[tokio::test]
async fn a_call_made_of_data_is_the_call_of_the_method() {
    let login = Response::redirect("302 Found", "https://linkedin.example");
    let server = Server::responding(login).await;
    let client = client(&server);
    let call = client
        .social_planner()
        .start_linkedin_oauth("l", "u")
        .page("integration");
    let stored = serde_json::to_string(call.params()).expect("it can be written");
    let params: StartLinkedinOauthParams = serde_json::from_str(&stored).expect("it can be read");
    assert_eq!(&params, call.params());
    assert_eq!(params, call.params().clone());

    call.send().await.expect("a redirect is the success");
    let by_method = server.take();
    let call = client.request(params);
    call.send().await.expect("a redirect is the success");
    let by_data = server.take();
    assert_eq!(by_data.target, by_method.target);
    assert_eq!(by_data.headers, by_method.headers);
}

#[test]
fn a_number_that_json_cannot_hold_is_refused() {
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let mut value = StatisticsValue::default();
        value.change = Some(number);
        let error = serde_json::to_string(&value).expect_err("it is refused");
        let text = error.to_string();
        assert!(text.starts_with("$.change: "), "{text}");
        assert!(serde_json::to_value(&value).is_err());
    }
    for number in [
        0.1,
        -0.0,
        1e300,
        f64::MIN_POSITIVE,
        5.0,
        9_007_199_254_740_993.0,
    ] {
        let mut value = StatisticsValue::default();
        value.change = Some(number);
        let text = serde_json::to_string(&value).expect("it can be written");
        let read: StatisticsValue = serde_json::from_str(&text).expect("it can be read");
        assert_eq!(read, value, "{text}");
    }
}

#[test]
fn clients_and_tokens_go_between_threads() {
    fn check<T: Send + Sync + Clone + Debug + 'static>() {}
    fn check_error<E: std::error::Error + Send + Sync + 'static>() {}
    check::<Client>();
    check::<Token>();
    check::<highlevel::File>();
    check::<highlevel::RawResponse>();
    check::<highlevel::Response<PostResponse>>();
    check::<highlevel::Request<StartLinkedinOauthParams>>();
    check::<highlevel::social_planner::operations::StartLinkedinOauth>();
    check::<highlevel::social_planner::operations::UploadCsvParams>();
    check::<highlevel::DecodeError>();
    check::<highlevel::Mismatch>();
    check::<SocialLoginMessage>();
    check_error::<Error>();
    check_error::<OperationError<highlevel::social_planner::operations::StartLinkedinOauthError>>();
    check_error::<highlevel::ApiFailure>();
    check_error::<highlevel::BuildError>();
    check_error::<highlevel::DecodeError>();
    check_error::<highlevel::social_login::SocialLoginMessageError>();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_run_at_once_on_any_thread() {
    let server = Server::deciding(|request| {
        let id = request.segments().pop().expect("a path has segments");
        Response::json("200 OK", json!({"results": {"post": {"_id": id}}}))
    })
    .await;
    let client = client(&server);
    let calls: Vec<_> = (0..50)
        .map(|number| {
            let client = client.clone();
            tokio::spawn(async move {
                let id = number.to_string();
                let planner = client.social_planner();
                let response = planner.get_post("l", &id).send().await;
                let post = response.expect("the server responds");
                assert_eq!(post.id, Some(id.into()));
            })
        })
        .collect();
    for call in calls {
        call.await.expect("the call does not panic");
    }
    let spawned = tokio::spawn(client.social_planner().get_post("l", "p").send());
    drop(client);
    let outcome = spawned.await.expect("the call does not panic");
    assert!(outcome.is_ok());
}

#[tokio::test]
async fn every_error_becomes_a_box_by_a_question_mark() {
    async fn first_post(
        server: &Server,
        location_id: &str,
    ) -> Result<Post, Box<dyn std::error::Error + Send + Sync>> {
        let client: Client = Client::builder()
            .token(Token::location(SECRET))
            .base_url(&server.url)
            .build()?;
        let planner = client.social_planner();
        let call = planner.get_post(location_id, "first");
        call.url()?;
        let origin = SocialLoginMessage::DEFAULT_ORIGIN;
        let data = r#"{"page":"social_media_posting","platform":"x","accountId":"a"}"#;
        SocialLoginMessage::from_event(origin, data, [origin])?;
        Ok(call.send().await?)
    }
    let body = json!({"message": "no"});
    let server = Server::responding(Response::json("400 Bad Request", body)).await;
    let error = first_post(&server, "l")
        .await
        .expect_err("the server refuses");
    assert_eq!(
        error.to_string(),
        "social_planner.get_post: 400 Bad Request: no"
    );
    let error = first_post(&server, "..").await.expect_err("it is refused");
    assert!(
        error.to_string().contains("path parameter `locationId`"),
        "{error}"
    );
}

#[test]
fn the_metadata_of_an_operation_are_a_constant() {
    const METADATA: &highlevel::Metadata = ListPostsParams::METADATA;
    assert_eq!(
        (METADATA.id, METADATA.method.as_str()),
        ("get-posts", "POST")
    );
    assert_eq!(
        METADATA.path,
        "/social-media-posting/{locationId}/posts/list"
    );
    assert!(METADATA.is_success(200) && METADATA.is_success(201));
    assert!(!METADATA.is_success(302) && !METADATA.is_success(400));
}
