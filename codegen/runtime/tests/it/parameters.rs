//! Paths, queries and headers: the server receives the exact value, or nothing is sent.

use highlevel_runtime::{Error, RequestError};
use highlevel_testing::Server;
use percent_encoding::percent_decode_str;
use proptest::prelude::*;

use crate::api::operations::GetPageParams;
use crate::api::{Page, Status};
use crate::server::{answer, api_client, client};

async fn sent(params: GetPageParams) -> Server {
    let server = answer("200 OK", "", "{}").await;
    client(&server.url)
        .request(params)
        .send()
        .await
        .expect("the call can be sent");
    server
}

fn refused(params: GetPageParams) -> RequestError {
    client("http://127.0.0.1:9")
        .request(params)
        .url()
        .expect_err("the call cannot be sent")
}

#[tokio::test]
async fn a_path_value_is_exactly_one_segment() {
    let cases = [
        ("a/b", "a%2Fb"),
        ("%2e%2e", "%252e%252e"),
        ("%2E", "%252E"),
        ("line\nbreak\r\t", "line%0Abreak%0D%09"),
        ("a?b#c", "a%3Fb%23c"),
        ("a;b=c,d", "a%3Bb%3Dc%2Cd"),
        ("..a", "..a"),
        ("...", "..."),
        ("../..", "..%2F.."),
        ("a b+c", "a%20b%2Bc"),
        ("\\..\\", "%5C..%5C"),
        ("{locationId}", "%7BlocationId%7D"),
        ("ü\u{0}", "%C3%BC%00"),
        (" ", "%20"),
        ("~-._", "~-._"),
    ];
    for (value, segment) in cases {
        let server = sent(GetPageParams::new(value)).await;
        assert_eq!(
            server.request().line(),
            format!("GET /pages/{segment}/page HTTP/1.1")
        );
    }
}

#[tokio::test]
async fn a_path_value_that_no_url_carries_is_refused_before_sending() {
    for value in ["", ".", ".."] {
        let server = answer("200 OK", "", "{}").await;
        let error = client(&server.url)
            .request(GetPageParams::new(value))
            .send()
            .await
            .expect_err("it is refused");
        assert!(matches!(*error, Error::Request(_)), "{error:?}");
        assert!(
            error
                .to_string()
                .starts_with("pages.get_page: not sent: path parameter `locationId`: it is "),
            "{error}"
        );
        assert_eq!(server.requests().len(), 0);
    }
}

#[tokio::test]
async fn query_values_are_encoded_listed_and_left_out() {
    let mut params = GetPageParams::new("l");
    params.search = Some("a b&c=d+é%#?/\n".to_owned());
    params.limit = Some(20.0);
    params.skip = Some(-3);
    params.active = Some(true);
    params.ids = Some(vec!["x".to_owned(), "y,z".to_owned(), String::new()]);
    params.joined = Some(vec!["p q".to_owned(), "r".to_owned()]);
    params.status = Some(Status::Unknown("a b".to_owned()));
    let expected = "GET /pages/l/page?search=a%20b%26c%3Dd%2B%C3%A9%25%23%3F%2F%0A&limit=20&skip=-3&active=true&ids=x\
                    &ids=y%2Cz&ids=&joined=p%20q,r&status=a%20b HTTP/1.1";
    assert_eq!(sent(params).await.request().line(), expected);
    assert_eq!(
        sent(GetPageParams::new("l")).await.request().line(),
        "GET /pages/l/page HTTP/1.1"
    );
}

#[tokio::test]
async fn header_values_are_sent_as_they_are() {
    let mut params = GetPageParams::new("l");
    params.channel = Some("OAUTH \"x\"; y=~".to_owned());
    let request = sent(params).await.request().text();
    assert!(
        request.contains("\r\nx-channel: OAUTH \"x\"; y=~\r\n"),
        "{request}"
    );
}

#[test]
fn header_values_that_would_arrive_changed_are_refused() {
    for value in [
        "a\r\nX-Evil: 1",
        "a\nb",
        "\u{0}",
        "é",
        " a",
        "a ",
        "a\tb",
        "\u{7f}",
    ] {
        let mut params = GetPageParams::new("l");
        params.channel = Some(value.to_owned());
        let error = refused(params);
        assert_eq!(error.problems()[0].place, "header");
        assert_eq!(error.problems()[0].name, "X-Channel");
        assert!(!error.to_string().contains("Evil"), "{error}");
    }
}

#[test]
fn all_that_cannot_be_sent_is_told_at_once() {
    let mut params = GetPageParams::new("..");
    params.limit = Some(f64::NAN);
    params.joined = Some(vec!["a,b".to_owned()]);
    params.channel = Some("\n".to_owned());
    params.body = Some(Page::default().ratio(f64::INFINITY));
    let error = refused(params);
    let expected = "pages.get_page: not sent: path parameter `locationId`: it is `.` or `..`, which URLs resolve to another \
                    path, even percent-encoded; query parameter `limit`: NaN is not a finite number; query parameter \
                    `joined`: a value contains `,`, which separates the values; header `X-Channel`: its value must be \
                    visible ASCII without line breaks and without spaces around it; body: $.ratio: JSON cannot hold \
                    the number inf";
    assert_eq!(error.to_string(), expected);
    assert_eq!(error.problems().len(), 5);
}

proptest! {
    #[test]
    fn path_and_query_values_come_back(path in any::<String>(), query in any::<String>(), ids in any::<Vec<String>>()) {
        prop_assume!(!["", ".", ".."].contains(&path.as_str()));
        let mut params = GetPageParams::new(path.clone());
        params.search = Some(query.clone());
        params.ids = Some(ids.clone());
        let client = client("http://localhost/base");
        let url = client.request(params).url().expect("all of it can be sent");
        let segments: Vec<_> = url.path().split('/').map(|segment| percent_decode_str(segment).decode_utf8_lossy()).collect();
        prop_assert_eq!(segments, ["", "base", "pages", path.as_str(), "page"]);
        let values: Vec<_> = url.query_pairs().map(|(_, value)| value.into_owned()).collect();
        prop_assert_eq!(values, [vec![query], ids].concat());
    }

    #[test]
    fn any_joined_values_come_back(joined in prop::collection::vec("[^,]+", 0..5), name in "[^/]{1,9}") {
        prop_assume!(name != "." && name != "..");
        let mut params = GetPageParams::new(name);
        params.joined = Some(joined.clone());
        let url = client("http://localhost/base").request(params).url().expect("all of it can be sent");
        let value = url.query_pairs().find(|(name, _)| name == "joined").map(|(_, value)| value.into_owned());
        prop_assert_eq!(value.unwrap_or_default(), joined.join(","));
        prop_assert_eq!(url.path_segments().map(Iterator::count), Some(4));
    }
}

#[tokio::test]
async fn none_is_sent_neither_as_a_header_nor_in_the_query_nor_as_a_body() {
    let server = answer("200 OK", "", "{}").await;
    let get = api_client(&server.url)
        .pages()
        .get_page("loc")
        .search(None::<String>)
        .limit(None)
        .active(Some(false))
        .ids(None::<Vec<&str>>)
        .joined(Some(["a", "b"]))
        .status(None)
        .channel(None::<&str>)
        .body(None);
    get.send().await.expect("the response is a success");
    let request = server.take();
    assert_eq!(
        request.line(),
        "GET /pages/loc/page?active=false&joined=a,b HTTP/1.1"
    );
    assert_eq!(request.header("X-Channel"), None);
    assert!(request.text().ends_with("\r\n\r\n"), "{request:?}");

    let channel = Some("web".to_owned());
    let get = api_client(&server.url)
        .pages()
        .get_page("loc")
        .channel(channel);
    let _ = get.send().await;
    assert_eq!(server.take().header("X-Channel"), Some("web"));
}
