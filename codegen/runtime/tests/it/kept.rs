//! Tests over a socket that undocumented members of a response are kept and reported, and those of a request are sent.

use highlevel_runtime::bytes::Bytes;
use highlevel_runtime::serde_json::{self, Value, json};
use highlevel_runtime::{CallOptions, File, MismatchKind};
use highlevel_testing::{Log, Request, Server};

use crate::api::operations::{
    AddLabelsParams, CreatePageParams, CreateTagParams, ExchangeParams, GetPageParams,
    SetPageExpiryParams, UploadParams,
};
use crate::api::{LockPageBodyOwnerType, Page, Tag, UploadBody};
use crate::server::{answer, api_client, client, exchange};

const CUSTOMER: &str = "jane@example.com";

#[tokio::test]
async fn members_of_a_response_are_kept_and_reported() {
    let (log, guard) = Log::start();
    let body = json!({
        "id": "p", "count": {"a": CUSTOMER}, "later": CUSTOMER, "traceId": "t",
        "parent": {"page": {"id": CUSTOMER}}, "children": [{"id": "c", "later": 1}, CUSTOMER],
    });
    let server = answer("200 OK", "", &body.to_string()).await;
    let call = client(&server.url).request(GetPageParams::new("loc"));
    let response = call.send_with_meta().await.expect("it is usable");
    let reported: Vec<_> = response
        .mismatches()
        .iter()
        .map(|one| (one.kind, one.path.as_str()))
        .collect();
    assert_eq!(
        reported,
        [
            (MismatchKind::WrongType, "$.count"),
            (MismatchKind::WrongType, "$.children[1]"),
            (MismatchKind::UndocumentedKey, "$.children[0].later"),
            (MismatchKind::UndocumentedKey, "$.parent.page"),
            (MismatchKind::NoDocumentedKey, "$.parent"),
            (MismatchKind::UndocumentedKey, "$.later"),
        ]
    );
    assert_eq!(response.further_mismatches(), 0);
    assert_eq!(response.trace_id().as_deref(), Some("t"));
    let page = response.value();
    assert_eq!(page.extra.get("later"), Some(&json!(CUSTOMER)));
    assert_eq!(page.extra.get("count"), Some(&json!({"a": CUSTOMER})));
    assert_eq!(page.extra.get("traceId"), Some(&json!("t")));
    drop(guard);
    logged(&log.text());
}

/// Only an object without any documented key is logged as a warning, and no log line contains a value.
fn logged(log: &str) {
    let own: Vec<_> = log
        .lines()
        .filter(|line| line.contains("highlevel_runtime::response"))
        .collect();
    assert_eq!(own.iter().filter(|line| line.contains("WARN")).count(), 1);
    assert!(
        own.iter()
            .any(|line| line.contains("WARN") && line.contains("path=\"$.parent\"")),
        "{own:#?}"
    );
    for place in ["$.later", "$.count", "$.children[1]", "$.children[0].later"] {
        let shown = format!("path=\"{place}\"");
        assert!(
            own.iter().any(|line| line.contains(&shown)),
            "{place}: {own:#?}"
        );
    }
    for line in own {
        assert!(
            !line.contains(CUSTOMER) && !line.contains("traceId"),
            "{line}"
        );
    }
}

/// Sends parameters that were read from JSON and returns what was received.
async fn sent<P>(params: Value) -> Request
where
    P: highlevel_runtime::Operation<Error: std::fmt::Debug>
        + serde::de::DeserializeOwned
        + serde::Serialize,
{
    let params: P = serde_json::from_value(params).expect("everything is kept");
    // The parameters survive being stored as JSON and read again.
    let stored = serde_json::to_string(&params).expect("it can be stored");
    let params: P = serde_json::from_str(&stored).expect("it can be read");
    let server = answer("200 OK", "", "{}").await;
    let result = client(&server.url).request(params).send_raw().await;
    result.expect("it can be sent");
    server.request()
}

#[tokio::test]
async fn a_body_that_is_given_as_json_is_sent_as_it_is() {
    for body in [
        json!({"name": "a", "colour": null, "new": {"b": [null, {"c": 1}]}, "other": false}),
        json!({"name": "a", "colour": ["red", null]}),
        json!({"name": 5, "colour": true, "": null}),
        json!({"name": "a", "key \"with\"\r\n quotes": "a\u{0}b"}),
    ] {
        let request = sent::<CreateTagParams>(json!({ "body": body })).await;
        assert_eq!(request.json(), body);
    }
    let body = json!({
        "id": null, "count": "5", "status": 7, "tags": ["a", null, 5], "counts": {"a": null, "b": 1},
        "children": [{"tags": [], "children": [], "counts": {}, "new": 1}, null], "extra": {"a": null}, "parent": null,
    });
    let request = sent::<CreatePageParams>(json!({ "body": body })).await;
    assert_eq!(request.json(), body);
}

#[tokio::test]
async fn a_body_with_one_property_is_sent_from_a_parameter() {
    for labels in [json!([]), json!(["a", "\"b\" \u{0}"])] {
        let params = json!({"pageId": "p", "labels": labels});
        let request = sent::<AddLabelsParams>(params).await;
        assert_eq!(request.line(), "POST /pages/p/labels HTTP/1.1");
        assert_eq!(request.json(), json!({ "labels": labels }));
    }
    // The body is required, so an object is sent even if its only property is absent.
    let request = sent::<SetPageExpiryParams>(json!({"pageId": "p"})).await;
    assert_eq!(request.json(), json!({}));
    let expires = json!({"pageId": "p", "expiresAt": "2026-03-01T09:00:00Z"});
    let request = sent::<SetPageExpiryParams>(expires).await;
    assert_eq!(request.json(), json!({"expiresAt": "2026-03-01T09:00:00Z"}));
}

#[tokio::test]
async fn a_property_with_one_value_is_sent_beside_the_parameter() {
    let server = answer("204 No Content", "", "").await;
    let client = api_client(&server.url);
    client
        .pages()
        .lock_page("p", "u1")
        .await
        .expect("it is sent");
    let body = json!({"owner": "u1", "ownerType": "user"});
    assert_eq!(server.take().json(), body);
    let call = client.pages().lock_page("p", "u1");
    let call = call.owner_type(LockPageBodyOwnerType::from("group"));
    call.await.expect("it is sent");
    let body = json!({"owner": "u1", "ownerType": "group"});
    assert_eq!(server.take().json(), body);
}

#[tokio::test]
async fn members_can_be_added_to_a_body_with_one_property() {
    let server = answer("204 No Content", "", "").await;
    let client = api_client(&server.url);
    let call = client.pages().add_labels("p", ["a"]);
    let options = CallOptions::new()
        .extra("order", 1)
        .extra("labels", json!(["b"]));
    call.with_options(options).await.expect("it can be sent");
    assert_eq!(
        server.request().json(),
        json!({"labels": ["b"], "order": 1})
    );
}

#[tokio::test]
async fn fields_of_a_form_can_be_added() {
    let body = Tag::new("a")
        .extra("colour", "red")
        .extra("new", json!([1, null]));
    let options = CallOptions::new()
        .extra("new", json!([2, true]))
        .extra("key & \"", "ü=1");
    let params: CreateTagParams = CreateTagParams::new(body);
    let request = call(|server| client(&server.url).request(params).with_options(options)).await;
    assert_eq!(
        request.json(),
        json!({"name": "a", "colour": "red", "new": [2, true], "key & \"": "ü=1"})
    );
    let form = exchange(&json!({"grant": "x", "code": ["a", "b"]}));
    let options = CallOptions::new()
        .extra("code", json!([1, null, false]))
        .extra("new & odd", "ü=1");
    let request = call(|server| client(&server.url).request(form).with_options(options)).await;
    assert_eq!(
        body_of(&request),
        "grant=x&code=1&code=false&new%20%26%20odd=%C3%BC%3D1"
    );
}

#[tokio::test]
async fn parts_of_a_multipart_form_can_be_added() {
    let file = File::from_bytes("a.csv", Bytes::from_static(b"a,b"));
    let form = UploadBody::new(file)
        .note("old")
        .extra("note", "new")
        .extra("list", json!([1, null, "b"]))
        .extra("object", json!({"a": [1]}))
        .extra("odd\"\r\nname", true);
    let params = UploadParams::new(form);
    let options = CallOptions::new().extra("more", 2);
    let request = call(|server| client(&server.url).request(params).with_options(options)).await;
    let body = body_of(&request);
    for part in [
        "name=\"note\"\r\n\r\nnew\r\n",
        "name=\"list\"\r\n\r\n1\r\n",
        "name=\"list\"\r\n\r\nb\r\n",
        "name=\"object\"\r\n\r\n{\"a\":[1]}\r\n",
        "name=\"odd%22%0D%0Aname\"\r\n\r\ntrue\r\n",
        "name=\"more\"\r\n\r\n2\r\n",
    ] {
        assert!(body.contains(part), "{part} is not in {body}");
    }
    assert_eq!(body.matches("name=\"note\"").count(), 1, "{body}");
    assert_eq!(body.matches("name=\"list\"").count(), 2, "{body}");
}

#[tokio::test]
async fn a_call_without_a_body_has_one_of_its_own() {
    let server = answer("200 OK", "", "{}").await;
    let get = client(&server.url).request(GetPageParams::new("loc"));
    let error = get
        .with_options(CallOptions::new().extra("a", 1))
        .send()
        .await
        .expect_err("a GET has no body");
    assert_eq!(
        error.to_string(),
        "pages.get_page: not sent: body: a GET request has no body that could have members"
    );
    let mut params = GetPageParams::new("loc");
    params.body = Some(Page::default());
    let get = client(&server.url).request(params);
    let request = get.with_options(CallOptions::new().extra("a", 1));
    request.send().await.expect("it has a body");
    assert_eq!(server.request().json()["a"], json!(1));
}

#[test]
fn debug_of_options_shows_no_values() {
    let options = CallOptions::new().extra("new", CUSTOMER);
    let shown = format!("{options:?}");
    assert!(
        shown.contains("new") && !shown.contains(CUSTOMER),
        "{shown}"
    );
}

async fn call<P>(request: impl FnOnce(&Server) -> highlevel_runtime::Request<P>) -> Request
where
    P: highlevel_runtime::Operation<Error: std::fmt::Debug>,
{
    let server = answer("200 OK", "", "{}").await;
    let result = request(&server).send_raw().await;
    result.expect("it can be sent");
    server.request()
}

fn body_of(request: &Request) -> String {
    let text = request.text();
    let (_, body) = text.split_once("\r\n\r\n").expect("it has a head");
    body.to_owned()
}

#[test]
fn parameters_name_what_they_do_not_know() {
    for (params, message) in [
        (
            json!({"locationId": "l", "serach": "x"}),
            "$.serach: not documented in GetPageParams, found \"x\"",
        ),
        (
            json!({"locationId": "l", "limit": "many"}),
            "$.limit: expected number, found \"many\"",
        ),
        (
            json!({"locationId": null}),
            "$.locationId: expected string, found null",
        ),
    ] {
        let error = serde_json::from_value::<GetPageParams>(params).expect_err("it is refused");
        assert_eq!(error.to_string(), message);
    }
    let params: GetPageParams =
        serde_json::from_value(json!({"locationId": 5, "limit": "20", "search": null}))
            .expect("nothing is lost");
    assert_eq!(
        (params.location_id.as_str(), params.limit),
        ("5", Some(20.0))
    );
    assert_eq!(params.search, None);
}

#[test]
fn forms_as_parameters_keep_all_fields() {
    let params: ExchangeParams = exchange(&json!({"a": 1, "b": null}));
    assert_eq!(params.body.len(), 2);
}
