//! Responses that are not as documented. Each gives a usable result, or a typed error, which keeps the body if it was received
//! completely.

mod support;

use highlevel::common::{BadRequestErrorBody, UnauthorizedErrorBody};
use highlevel::social_planner::operations::GetPostError;
use highlevel::social_planner::{
    CategoryListResponse, NewPost, Platform, Post, PostResponse, PostStatus, PostType,
    StatisticsQuery, StatisticsResponse,
};
use highlevel::{ApiFailure, DecodeFailure, Error, OperationError, Response, TransportErrorKind};
use highlevel_testing::{Response as Answer, Server};
use serde_json::{Value, json};

use support::client;

type Outcome<T> = Result<Response<T>, OperationError<GetPostError>>;

/// Calls `get-post` with this response, and returns the whole result.
async fn get_post(answer: Answer) -> Outcome<PostResponse> {
    let server = Server::responding(answer).await;
    let client = client(&server);
    client
        .social_planner()
        .get_post("l", "p")
        .send_whole()
        .await
}

/// Calls `get-post` with a response that has these fields of the post. Returns the post and the mismatches.
async fn read_post(fields: Value) -> (Post, Vec<String>) {
    let body = json!({"success": true, "statusCode": 200, "results": {"post": fields}});
    let response = get_post(Answer::json("200 OK", body.clone())).await;
    let response = response.expect("the response is usable");
    assert_eq!(response.body(), &body.to_string());
    assert_eq!(response.raw().text(), body.to_string());
    let mismatches = response.mismatches().iter().map(ToString::to_string);
    let mismatches = mismatches.collect();
    let results = response
        .into_value()
        .results
        .expect("the response has results");
    (results.post.expect("the results have a post"), mismatches)
}

/// Returns the failure of a `get-post` whose response cannot be read.
async fn unreadable(answer: Answer) -> Box<DecodeFailure> {
    match get_post(answer).await.map_err(Error::from) {
        Err(Error::Decode(failure)) => failure,
        other => panic!("an unreadable response was expected, not {other:?}"),
    }
}

/// Returns the failure of a `get-post` that the server refuses.
async fn refusal(answer: Answer) -> Refusal {
    let error = get_post(answer).await.expect_err("it is refused");
    match error.into_parts() {
        (Error::Api(failure), Some(kind)) => Refusal { failure, kind },
        (other, _) => panic!("a refusal was expected, not {other:?}"),
    }
}

/// The server's response, and the operation's own error.
#[derive(Debug)]
struct Refusal {
    failure: Box<ApiFailure>,
    kind: GetPostError,
}

impl Refusal {
    fn kind(&self) -> &GetPostError {
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
async fn what_is_as_documented_mismatches_nowhere() {
    let (post, mismatches) = read_post(json!({
        "_id": "p", "platform": "tiktok-business", "status": "in_progress",
        "accountIds": ["a"], "media": [{"url": "u"}], "user": {"firstName": "f"},
    }))
    .await;
    assert_eq!(mismatches, [""; 0]);
    assert_eq!(post.id.as_deref(), Some("p"));
    assert_eq!(post.platform, Some(Platform::TiktokBusiness));
    assert_eq!(post.status, Some(PostStatus::InProgress));
    assert_eq!(post.media[0].url.as_deref(), Some("u"));
    let user = post.user.expect("the post has a user");
    assert_eq!(user.first_name.as_deref(), Some("f"));
}

#[tokio::test]
async fn an_unknown_value_of_an_enum_is_kept() {
    let (post, mismatches) = read_post(json!({"platform": "myspace", "status": ""})).await;
    assert_eq!(mismatches, [""; 0]);
    let unknown = Platform::Unknown("myspace".to_owned());
    assert_eq!(post.platform, Some(unknown));
    assert_eq!(post.status, Some(PostStatus::Unknown(String::new())));
}

#[tokio::test]
async fn a_number_or_boolean_where_a_string_is_documented_is_its_text() {
    let (post, mismatches) = read_post(json!({
        "_id": 12_345_678_901_234_567_890_u64, "summary": -1.50, "parentPostId": 1, "later": 1,
        "source": true, "platform": 7, "accountIds": [1, "b", false],
    }))
    .await;
    assert_eq!(post.id.as_deref(), Some("12345678901234567890"));
    assert_eq!(post.summary.as_deref(), Some("-1.5"));
    assert_eq!(post.platform, Some(Platform::Unknown("7".to_owned())));
    assert_eq!(post.account_ids, ["1", "b", "false"]);
    let expected = [
        "$.results.post._id: expected string, found 12345678901234567890",
        "$.results.post.source: expected string, found true",
        "$.results.post.platform: expected string, found 7",
        "$.results.post.accountIds[0]: expected string, found 1",
        "$.results.post.accountIds[2]: expected string, found false",
        "$.results.post.summary: expected string, found -1.5",
        "$.results.post.parentPostId: expected string, found 1",
        "$.results.post.later: not documented in Post, found 1",
    ];
    assert_eq!(mismatches, expected);
}

#[tokio::test]
async fn a_string_where_a_number_is_documented_is_read_if_it_is_one() {
    let cases = [
        (json!("17"), Some(17), true),
        (json!("17.0"), Some(17), true),
        (json!(17.0), Some(17), true),
        (json!("-3"), Some(-3), true),
        (json!("9007199254740993"), Some(9_007_199_254_740_993), true),
        (json!("1e3"), Some(1_000), true),
        (json!(17.5), None, false),
        (json!("many"), None, false),
        (json!(""), None, false),
        (json!(" 17"), None, false),
        (json!("0x11"), None, false),
        (json!(true), None, false),
        (json!(1e300), None, false),
    ];
    for (count, read, coerced) in cases {
        let body = json!({"statusCode": 200, "results": {"count": count}});
        let server = Server::responding(Answer::json("200 OK", body)).await;
        let client = client(&server);
        let call = client.social_planner().list_categories("l");
        let outcome: Outcome<CategoryListResponse> = call.send_with_meta().await;
        let response = outcome.expect("the response is usable");
        let [mismatch] = response.mismatches() else {
            panic!("{count}: {:?}", response.mismatches());
        };
        assert_eq!(mismatch.path, "$.results.count");
        assert_eq!((mismatch.expected, mismatch.coerced), ("integer", coerced));
        let results = response
            .into_value()
            .results
            .expect("the response has results");
        assert_eq!(results.count, read, "{count}");
        assert!(results.categories.is_empty());
    }
}

#[tokio::test]
async fn a_fraction_is_read_and_a_map_keeps_what_fits() {
    let body = json!({"results": {"breakdowns": {
        "posts": {"total": "4", "totalChange": "-12.5", "platforms": {
            "65+ & more": {"value": 1, "change": 0.25},
            "x": "none",
        }},
    }}});
    let server = Server::responding(Answer::json("200 OK", body)).await;
    let client = client(&server);
    let request = StatisticsQuery::new(["p"]);
    let call = client
        .social_planner()
        .get_social_media_statistics("l", request);
    let outcome: Outcome<StatisticsResponse> = call.send_whole().await;
    let response = outcome.expect("the response is usable");
    let mismatches: Vec<_> = response
        .mismatches()
        .iter()
        .map(ToString::to_string)
        .collect();
    let expected = [
        "$.results.breakdowns.posts.total: expected integer, found \"4\"",
        "$.results.breakdowns.posts.totalChange: expected number, found \"-12.5\"",
        "$.results.breakdowns.posts.platforms.x: expected StatisticsValue, found \"none\"",
    ];
    assert_eq!(mismatches, expected);
    let results = response
        .into_value()
        .results
        .expect("the response has results");
    let posts = results.breakdowns.and_then(|breakdowns| breakdowns.posts);
    let posts = posts.expect("the response has posts");
    assert_eq!((posts.total, posts.total_change), (Some(4), Some(-12.5)));
    let names: Vec<_> = posts.platforms.keys().collect();
    assert_eq!(names, ["65+ & more"]);
}

#[tokio::test]
async fn what_is_missing_or_null_is_nothing() {
    let absent = read_post(json!({})).await;
    let null = read_post(json!({
        "_id": null, "platform": null, "accountIds": null, "media": null, "user": null,
    }))
    .await;
    assert_eq!(null.0.extra.len(), 5, "that they are null is kept");
    for (mut post, mismatches) in [absent, null] {
        post.extra.clear();
        assert_eq!(post, Post::default());
        assert_eq!(mismatches, [""; 0]);
    }
    let empty = get_post(Answer::json("200 OK", json!({}))).await;
    let response = empty.expect("the response is usable");
    assert_eq!(response.value(), &PostResponse::default());
    let null = get_post(Answer::json("200 OK", Value::Null)).await;
    let response = null.expect("the response is usable");
    assert_eq!(response.value(), &PostResponse::default());
}

#[tokio::test]
async fn an_object_where_a_string_is_documented_is_left_out() {
    let (post, mismatches) = read_post(json!({
        "_id": {"$oid": "65"}, "summary": ["a"], "status": {}, "postId": "kept",
        "tags": ["a", {"name": "b"}, ["c"], null, "d"],
    }))
    .await;
    assert_eq!((post.id, post.summary, post.status), (None, None, None));
    assert_eq!(post.platform_post_id.as_deref(), Some("kept"));
    assert_eq!(post.tags, ["a", "d"]);
    let expected = [
        "$.results.post._id: expected string, found {\"$oid\":\"65\"}",
        "$.results.post.summary: expected string, found [\"a\"]",
        "$.results.post.status: expected string, found {}",
        "$.results.post.tags[1]: expected string, found {\"name\":\"b\"}",
        "$.results.post.tags[2]: expected string, found [\"c\"]",
        "$.results.post.tags[3]: expected string, found null",
    ];
    assert_eq!(mismatches, expected);
}

#[tokio::test]
async fn a_lone_value_where_a_list_is_documented_is_its_only_element() {
    let (post, mismatches) = read_post(json!({
        "media": {"url": "u", "caption": 5}, "tags": "one", "accountIds": {},
        "user": [{"firstName": "f"}], "ogTagsDetails": "none",
    }))
    .await;
    assert_eq!(post.media.len(), 1);
    assert_eq!(post.media[0].url.as_deref(), Some("u"));
    assert_eq!(post.media[0].caption.as_deref(), Some("5"));
    assert_eq!(post.tags, ["one"]);
    assert!(post.account_ids.is_empty());
    assert_eq!((post.user, post.og_tags_details), (None, None));
    let expected = [
        "$.results.post.accountIds: expected array, found {}",
        "$.results.post.media.caption: expected string, found 5",
        "$.results.post.media: expected array, found {\"url\":\"u\",\"caption\":5}",
        "$.results.post.tags: expected array, found \"one\"",
        "$.results.post.ogTagsDetails: expected OgTags, found \"none\"",
        "$.results.post.user: expected PostUser, found [{\"firstName\":\"f\"}]",
    ];
    assert_eq!(mismatches, expected);
}

#[tokio::test]
async fn what_is_not_documented_disturbs_nothing() {
    let (post, mismatches) = read_post(json!({
        "new": {"deep": [1, {"a": null}]}, "_id": "p", "__v": 0, "": 1, "_ID": 2,
    }))
    .await;
    assert_eq!(post.id.as_deref(), Some("p"));
    let expected = [
        "$.results.post.new: not documented in Post, found {\"deep\":[1,{\"a\":null}]}",
        "$.results.post.__v: not documented in Post, found 0",
        "$.results.post[\"\"]: not documented in Post, found 1",
        "$.results.post._ID: not documented in Post, found 2",
    ];
    assert_eq!(mismatches, expected);
    assert_eq!(
        post.extra.get("new"),
        Some(&json!({"deep": [1, {"a": null}]}))
    );
}

#[tokio::test]
async fn the_last_of_two_equal_keys_counts() {
    let body = r#"{"results":{"post":{"_id":"first","tags":["a"],"\u005fid":"last"},
        "post":{"_id":"x","_id":"y"}}}"#;
    let response = get_post(Answer::new("200 OK", body)).await;
    let response = response.expect("the response is usable");
    assert_eq!(response.mismatches(), []);
    let results = response
        .into_value()
        .results
        .expect("the response has results");
    let post = results.post.expect("the results have a post");
    assert_eq!(post.id.as_deref(), Some("y"));
    assert!(post.tags.is_empty());
}

#[tokio::test]
async fn another_type_altogether_is_a_value_without_anything() {
    for body in ["[]", "\"created\"", "7", "true", "[{\"success\":true}]"] {
        let response = get_post(Answer::new("200 OK", body)).await;
        let response = response.expect("the response is usable");
        assert_eq!(response.value(), &PostResponse::default());
        let [mismatch] = response.mismatches() else {
            panic!("{body}: {:?}", response.mismatches());
        };
        assert_eq!((&*mismatch.path, mismatch.expected), ("$", "PostResponse"));
        assert_eq!(response.body(), body);
    }
}

#[tokio::test]
async fn an_empty_201_is_a_success() {
    let server = Server::responding(Answer::new("201 Created", "")).await;
    let client = client(&server);
    let new = NewPost::new(["a"], PostType::Post, "u");
    let call = client.social_planner().create_post("l", new);
    let response = call.send_whole().await.expect("it is a success");
    assert_eq!(response.status(), 201);
    assert_eq!(response.value(), &PostResponse::default());
    let mismatches: Vec<_> = response
        .mismatches()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(mismatches, ["$: expected a JSON body, found nothing"]);
}

#[tokio::test]
async fn another_2xx_than_the_documented_one_is_a_success() {
    let body = json!({"results": {"post": {"_id": "p"}}});
    for status in [
        "200 OK",
        "202 Accepted",
        "203 Non-Authoritative Information",
    ] {
        let server = Server::responding(Answer::json(status, body.clone())).await;
        let client = client(&server);
        // The operation is documented with status 201.
        let call = client.social_planner().list_selected_tags("l", ["t"]);
        assert!(call.send().await.is_ok(), "{status}");
    }
    for status in ["201 Created", "206 Partial Content"] {
        let response = get_post(Answer::json(status, body.clone())).await;
        let value = response.expect("it is a success").into_value();
        assert!(value.results.is_some(), "{status}");
    }
    let response = get_post(Answer::new("204 No Content", "")).await;
    let value = response.expect("it is a success").into_value();
    assert_eq!(value, PostResponse::default());
}

#[tokio::test]
async fn a_byte_order_mark_is_passed_over() {
    let body = "\u{feff} {\"message\":\"m\"}\r\n";
    let response = get_post(Answer::new("200 OK", body)).await;
    let value = response.expect("the response is usable").into_value();
    assert_eq!(value.message.as_deref(), Some("m"));
}

#[tokio::test]
async fn an_html_page_with_a_success_is_an_error_that_keeps_it() {
    let page = "<!DOCTYPE html>\n<title>Just a moment…</title>";
    let failure = unreadable(Answer::html("200 OK", page).header("X-Request-Id", "r1")).await;
    assert_eq!(failure.text(), page);
    assert_eq!(failure.body(), page.as_bytes());
    assert_eq!(failure.status(), 200);
    assert_eq!(failure.headers()["content-type"], "text/html");
    assert_eq!(failure.operation().id, "get-post");
    let text = failure.to_string();
    assert!(
        text.starts_with("social_planner.get_post: 200 OK, but the body is not JSON: "),
        "{text}"
    );
    assert!(text.contains("found `<`") && !text.contains('\n'), "{text}");
}

#[tokio::test]
async fn an_html_502_is_an_error_that_keeps_the_page() {
    let page = "<html><h1>502 Bad Gateway</h1><hr>cloudflare</html>";
    let answer = Answer::html("502 Bad Gateway", page).header("X-Request-Id", "r1");
    let failure = refusal(answer).await;
    assert_eq!(failure.kind(), &GetPostError::Undocumented);
    assert_eq!(failure.status(), 502);
    assert_eq!(failure.text(), page);
    assert_eq!(failure.message(), None);
    assert_eq!(failure.trace_id(), Some("r1"));
    assert_eq!(
        failure.to_string(),
        "social_planner.get_post: 502 Bad Gateway (trace id r1) (after 4 attempts)"
    );
}

#[tokio::test]
async fn json_that_breaks_off_tells_where() {
    let whole = r#"{"success":true,"results":{"post":{"_id":"é\u00e9","tags":["a",1.5e3]}}}"#;
    for (end, _) in whole.char_indices().skip(1) {
        let failure = unreadable(Answer::new("200 OK", &whole[..end])).await;
        assert_eq!(failure.text(), whole[..end]);
        let error = failure.error().json_error().expect("it is not JSON");
        assert!(error.offset <= end && error.line == 1, "{error}");
    }
}

#[tokio::test]
async fn a_connection_that_breaks_off_is_not_taken_for_the_whole() {
    let error = get_post(Answer::new("200 OK", "{}").cut()).await;
    let Err(Error::Transport(error)) = error.map_err(Error::from) else {
        panic!("the connection breaks off");
    };
    assert_eq!(error.kind(), TransportErrorKind::Read);
    let text = error.to_string();
    assert!(
        text.starts_with("social_planner.get_post: the response could not be read"),
        "{text}"
    );
}

#[tokio::test]
async fn nesting_without_end_overflows_nothing() {
    let depth = 100_000;
    let arrays = "[".repeat(depth) + &"]".repeat(depth);
    let objects = "{\"a\":".repeat(depth) + "1" + &"}".repeat(depth);
    for nested in [&arrays, &objects] {
        for body in [
            nested.clone(),
            format!(r#"{{"extra":{nested},"success":true}}"#),
        ] {
            let failure = unreadable(Answer::new("200 OK", &*body)).await;
            assert_eq!(failure.body(), body.as_bytes());
            let text = failure.to_string();
            assert!(text.contains("nested at most 256 deep"), "{text}");
            assert!(text.len() < 1_000, "{text}");

            let failure = refusal(Answer::new("400 Bad Request", &*body)).await;
            assert_eq!(failure.body(), body.as_bytes());
            let default = GetPostError::BadRequest(BadRequestErrorBody::default());
            assert_eq!(failure.kind(), &default);
        }
    }
}

#[tokio::test]
async fn bytes_that_are_no_text_are_kept() {
    let body = b"{\"message\":\"caf\xe9\"}".to_vec();
    let failure = unreadable(Answer::new("200 OK", body.clone())).await;
    assert_eq!(failure.body(), &body);
    assert_eq!(failure.text(), "{\"message\":\"caf\u{fffd}\"}");
    let text = failure.to_string();
    assert!(text.contains("expected text encoded as UTF-8"), "{text}");
    assert!(text.contains("0xe9"), "{text}");

    let failure = refusal(Answer::new("400 Bad Request", body.clone())).await;
    assert_eq!(failure.body(), &body);
    assert!(matches!(failure.kind(), GetPostError::BadRequest(_)));

    // A lone surrogate, which JavaScript can send.
    let response = get_post(Answer::new("200 OK", r#"{"message":"\ud83d!"}"#)).await;
    let value = response.expect("the response is usable").into_value();
    assert_eq!(value.message.as_deref(), Some("\u{fffd}!"));
}

#[tokio::test]
async fn error_bodies_are_read_leniently() {
    let body = json!({"statusCode": "400", "message": ["first", "second"]});
    let failure = refusal(Answer::json("400 Bad Request", body)).await;
    let GetPostError::BadRequest(body) = failure.kind() else {
        panic!("{failure:?}");
    };
    assert_eq!((body.status_code, &body.message), (Some(400), &None));
    assert_eq!(failure.message(), Some("first; second"));

    let body = json!({"statusCode": 422.0, "message": "lone", "error": 7});
    let failure = refusal(Answer::json("422 Unprocessable Entity", body)).await;
    let GetPostError::UnprocessableEntity(body) = failure.kind() else {
        panic!("{failure:?}");
    };
    assert_eq!(
        (body.status_code, &*body.message),
        (Some(422), &["lone".to_owned()][..])
    );
    assert_eq!(body.error.as_deref(), Some("7"));
    assert_eq!(failure.message(), Some("lone"));

    for body in ["", "null", "[]", "\"no\"", "<html>", "{\"message\":{}}"] {
        let failure = refusal(Answer::new("401 Unauthorized", body)).await;
        let GetPostError::Unauthorized(read) = failure.kind() else {
            panic!("{failure:?}");
        };
        let mut read = read.clone();
        read.extra.clear();
        assert_eq!(read, UnauthorizedErrorBody::default(), "{body}");
        assert_eq!((failure.message(), &*failure.text()), (None, body));
    }
}

#[tokio::test]
async fn a_number_as_message_is_one() {
    let body = json!({"statusCode": 401, "message": 4_010, "error": 1});
    let failure = refusal(Answer::json("401 Unauthorized", body)).await;
    let GetPostError::Unauthorized(body) = failure.kind() else {
        panic!("{failure:?}");
    };
    assert_eq!(body.message.as_deref(), Some("4010"));
    assert_eq!(body.error.as_deref(), Some("1"));
    assert_eq!(failure.message(), Some("4010"));
}

#[tokio::test]
async fn the_errors_of_version_3_are_read_too() {
    let body = json!({
        "success": false,
        "error": {"code": "E1", "message": "no such post", "details": []},
        "traceId": "trace-9",
    });
    let failure = refusal(Answer::json("404 Not Found", body.clone())).await;
    assert_eq!(failure.kind(), &GetPostError::Undocumented);
    assert_eq!(failure.message(), Some("no such post"));
    assert_eq!(failure.trace_id(), Some("trace-9"));
    assert_eq!(failure.text(), body.to_string());
    let expected =
        "social_planner.get_post: 404 Not Found: no such post (code E1) (trace id trace-9)";
    assert_eq!(failure.to_string(), expected);

    let body = json!({"error": {"message": ["one", 2]}});
    let failure = refusal(Answer::json("400 Bad Request", body)).await;
    assert_eq!(failure.message(), Some("one; 2"));
}

#[tokio::test]
async fn a_status_that_is_not_documented_keeps_everything() {
    let body = json!({"message": "I\u{1b}[31m am\na teapot", "shape": "short"});
    let answer = Answer::json("418 I'm a teapot", body.clone()).header("X-Tea", "Oolong");
    let failure = refusal(answer).await;
    assert_eq!(failure.kind(), &GetPostError::Undocumented);
    assert_eq!(failure.status(), 418);
    assert_eq!(failure.headers()["x-tea"], "Oolong");
    assert_eq!(failure.text(), body.to_string());
    assert_eq!(failure.message(), Some("I\u{1b}[31m am\na teapot"));
    // The error message escapes line breaks and terminal control characters.
    let expected = "social_planner.get_post: 418 I'm a teapot: I\\u{1b}[31m am\\na teapot";
    assert_eq!(failure.to_string(), expected);

    for status in [
        "429 Too Many Requests",
        "500 Internal Server Error",
        "999 Other",
    ] {
        let failure = refusal(Answer::new(status, "")).await;
        assert_eq!(failure.kind(), &GetPostError::Undocumented);
    }
}

#[tokio::test]
async fn many_mismatches_are_counted_and_not_all_kept() {
    let tags: Vec<_> = (0..10_000).map(|_| json!({})).collect();
    let (post, mismatches) = read_post(json!({"tags": tags, "_id": "p"})).await;
    assert!(post.tags.is_empty());
    assert_eq!(post.id.as_deref(), Some("p"));
    assert!(
        (1..1_000).contains(&mismatches.len()),
        "{}",
        mismatches.len()
    );
}
