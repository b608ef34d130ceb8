//! Responses that are not as documented. Each gives a usable result, or an error that keeps the body.

use highlevel_runtime::{DecodeFailure, Error, OperationError, Response};

use crate::api::operations::{GetPageError, GetPageParams};
use crate::api::{Page, Status};
use crate::server::{answer, client};

type Result = std::result::Result<Response<Page>, OperationError<GetPageError>>;

async fn get(status: &str, body: &str) -> Result {
    let server = answer(status, "", body).await;
    client(&server.url)
        .request(GetPageParams::new("loc"))
        .send_with_meta()
        .await
}

async fn page(body: &str) -> (Page, Vec<String>) {
    let response = get("200 OK", body).await.expect("the response is usable");
    assert_eq!(response.body(), body);
    let mismatches = response
        .mismatches()
        .iter()
        .map(ToString::to_string)
        .collect();
    (response.into_value(), mismatches)
}

#[tokio::test]
async fn unknown_values_and_other_types_are_usable() {
    let (page, mismatches) =
        page(r#"{"status":"new","id":5,"count":"7","tags":{},"ratio":"x"}"#).await;
    assert_eq!(page.status, Some(Status::Unknown("new".to_owned())));
    assert_eq!(
        (page.id.as_deref(), page.count, page.ratio),
        (Some("5"), Some(7), None)
    );
    assert_eq!(
        mismatches,
        [
            "$.id: expected string, found 5",
            "$.count: expected integer, found \"7\"",
            "$.ratio: expected number, found \"x\"",
            "$.tags: expected array, found {}",
        ]
        .map(str::to_owned)
    );
}

#[tokio::test]
async fn an_empty_body_is_a_value_without_anything() {
    for body in ["", " \r\n"] {
        let response = get("201 Created", body)
            .await
            .expect("an empty body is usable");
        assert_eq!(response.value(), &Page::default());
        assert_eq!(
            response.mismatches()[0].to_string(),
            "$: expected a JSON body, found nothing"
        );
    }
}

#[tokio::test]
async fn a_body_of_another_type_is_a_value_without_anything() {
    let (empty, mismatches) = page("\"created\"").await;
    assert_eq!(empty, Page::default());
    assert_eq!(mismatches, ["$: expected Page, found \"created\""]);
    assert_eq!(page("null").await.0, Page::default());
    assert_eq!(page("[{\"id\":\"a\"}]").await.0, Page::default());
}

async fn broken(body: &str) -> Box<DecodeFailure> {
    match get("200 OK", body).await.map_err(Error::from) {
        Err(Error::Decode(failure)) => failure,
        other => panic!("a decode failure was expected, not {other:?}"),
    }
}

#[tokio::test]
async fn html_with_status_200_is_an_error_that_keeps_the_body() {
    let failure = broken("<html>maintenance</html>").await;
    assert_eq!(failure.text(), "<html>maintenance</html>");
    assert_eq!(failure.status().as_u16(), 200);
    assert!(failure.headers().contains_key("content-length"));
    assert_eq!(
        failure.to_string(),
        "pages.get_page: 200 OK, but the body is not JSON: line 1, column 1 (byte 0): expected a JSON value, found `<`; it begins \
         with `<html>maintenance</html>`"
    );
}

#[tokio::test]
async fn json_beyond_a_limit_is_not_called_something_else() {
    let deep = "[".repeat(257) + &"]".repeat(257);
    assert_eq!(
        broken(&deep).await.to_string(),
        "pages.get_page: 200 OK, but the body cannot be read: line 1, column 257 (byte 256): expected containers nested at most \
         256 deep, found `[`"
    );
}

#[tokio::test]
async fn truncated_json_tells_where_it_ends() {
    let failure = broken("{\"id\":\"a\",\n\"tags\":[").await;
    let error = failure.error().json_error().expect("the body is not JSON");
    assert_eq!((error.line, error.column, error.offset), (2, 9, 19));
    assert!(
        failure.to_string().contains("found the end of the body"),
        "{failure}"
    );
}
