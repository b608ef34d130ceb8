//! Pagination with servers that deviate from the documentation, with failures in the middle, and resumed from a stored
//! position.

mod support;

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Waker};

use futures_util::{StreamExt, TryStreamExt};
use highlevel::links::operations::SearchTriggerLinks;
use highlevel::{
    CallOptions, Error, InvalidPosition, OperationError, PagingErrorKind, Position, RetryPolicy,
};
use highlevel_testing::{Request, Response, Server};
use serde_json::{Value, json};

use support::client;

/// The length of the list.
const SIZE: usize = 1000;

fn id(number: usize) -> String {
    format!("entry-{number:05}")
}

fn ids() -> Vec<String> {
    (0..SIZE).map(id).collect()
}

fn entries(start: usize, end: usize) -> Vec<Value> {
    let range = start.min(SIZE)..end.min(SIZE);
    range
        .map(|number| json!({ "id": id(number), "name": "a link" }))
        .collect()
}

fn number(query: &BTreeMap<String, String>, name: &str) -> Option<usize> {
    query
        .get(name)
        .map(|text| text.parse().expect("it is a number"))
}

fn ok(body: Value) -> Response {
    Response::json("200 OK", body)
}

/// Starts a server whose pages have at most `cap` entries, whatever the requested limit.
async fn capped(cap: usize) -> Server {
    Server::deciding(move |request| ok(json!({ "links": page(request, cap) }))).await
}

fn page(request: &Request, cap: usize) -> Vec<Value> {
    let query = request.query_map();
    let start = number(&query, "skip").unwrap_or(0);
    let limit = number(&query, "limit").unwrap_or(20).min(cap);
    entries(start, start + limit)
}

fn links(server: &Server) -> SearchTriggerLinks {
    client(server).links().search_trigger_links("l")
}

async fn read(request: SearchTriggerLinks) -> Vec<String> {
    let items = request.items();
    let ids = items.map_ok(|link| link.id.expect("every link has an id").into_string());
    ids.try_collect().await.expect("every page arrives")
}

#[tokio::test]
async fn a_limit_above_what_the_server_gives_loses_nothing() {
    let server = capped(100).await;
    assert_eq!(read(links(&server).limit(500)).await, ids());
}

#[tokio::test]
async fn a_short_page_is_the_last_once_pages_are_known_to_be_filled() {
    let server = capped(500).await;
    assert_eq!(read(links(&server).limit(300)).await, ids());
    assert_eq!(server.requests().len(), 4);
}

#[tokio::test]
async fn a_short_page_is_the_last_if_the_limit_is_within_the_documented_maximum() {
    let server =
        Server::deciding(|request| ok(json!({ "schedules": &page(request, 500)[..7] }))).await;
    let mut pages = client(&server)
        .calendars()
        .list_schedules("l", "u")
        .limit(50)
        .pages();
    let page = pages
        .next()
        .await
        .expect("there is a page")
        .expect("it succeeds");
    assert_eq!(page.items().len(), 7);
    assert_eq!(page.position(), None);
    assert!(pages.next().await.is_none());
    server.take();
}

#[tokio::test]
async fn a_short_page_in_the_middle_is_not_the_last_while_the_total_says_so() {
    let server = Server::deciding(|request| {
        let mut contacts = page(request, 100);
        if contacts[0]["id"] == id(300) {
            contacts.truncate(70);
        }
        ok(json!({ "contacts": contacts, "meta": { "total": SIZE } }))
    })
    .await;
    let request = client(&server)
        .contacts()
        .list_contacts_of_business("l", "b")
        .limit(100);
    let read: Vec<_> = request
        .items()
        .map_ok(|contact| contact.id.unwrap())
        .try_collect()
        .await
        .unwrap();
    assert_eq!(read, ids());
}

#[tokio::test]
async fn a_total_that_counts_the_page_only_ends_nothing() {
    let server = Server::deciding(|request| {
        let contacts = page(request, 100);
        ok(json!({ "contacts": contacts, "meta": { "total": 1 } }))
    })
    .await;
    let request = client(&server)
        .contacts()
        .list_contacts_of_business("l", "b")
        .limit(100);
    let read: Vec<_> = request
        .items()
        .map_ok(|contact| contact.id.unwrap())
        .try_collect()
        .await
        .unwrap();
    assert_eq!(read.len(), SIZE);
}

#[tokio::test]
async fn an_empty_list_is_one_empty_page() {
    let server = Server::responding(ok(json!({ "links": [] }))).await;
    let mut pages = links(&server).pages();
    let page = pages
        .next()
        .await
        .expect("there is a page")
        .expect("it succeeds");
    assert!(page.items().is_empty());
    assert_eq!(page.response().status(), 200);
    assert!(pages.next().await.is_none());
    server.take();
    let mut items = links(&server).items();
    assert!(items.next().await.is_none());
    assert_eq!(items.position(), None);
}

/// Reads a list whose server sends `last` after its first page. Returns the number of items, the error, and whether a position
/// is available.
async fn read_until(last: Value) -> (usize, Option<PagingErrorKind>, bool) {
    let server = Server::deciding(move |request| {
        let is_first = number(&request.query_map(), "skip").unwrap_or(0) == 0;
        ok(if is_first {
            json!({ "links": entries(0, 20) })
        } else {
            last.clone()
        })
    })
    .await;
    let mut items = links(&server).limit(20).items();
    let (mut count, mut kind) = (0, None);
    while let Some(item) = items.next().await {
        match item {
            Ok(_) => count += 1,
            Err(error) => kind = Some(paging_kind(error)),
        }
    }
    assert_eq!(server.requests().len(), 2);
    (count, kind, items.position().is_some())
}

#[tokio::test]
async fn a_response_without_the_list_is_not_the_end_of_it() {
    let responses = [
        json!({ "message": "nothing found" }),
        json!({ "links": [], "success": false, "message": "the search failed" }),
        json!({ "links": [], "error": "the search failed" }),
        json!({ "links": null }),
        json!({ "items": entries(20, 40) }),
        json!({ "data": { "links": entries(20, 40) }, "count": 40 }),
        json!({}),
        json!([]),
        json!(null),
    ];
    for response in responses {
        let expected = (20, Some(PagingErrorKind::NoList), true);
        assert_eq!(read_until(response.clone()).await, expected, "{response}");
    }
    for response in [
        json!({ "links": [] }),
        json!({ "links": [], "error": null, "success": true }),
    ] {
        assert_eq!(read_until(response).await, (20, None, false));
    }
    let server = Server::responding(ok(json!({ "message": "nothing found" }))).await;
    let mut items = links(&server).items();
    let first = items.next().await.expect("there is an error");
    assert_paging(&first);
    assert!(items.next().await.is_none());
    server.take();
}

/// A 200 whose body states an error is handled like that error.
#[tokio::test]
async fn a_page_that_states_a_failure_is_that_failure() {
    for (status, is_over, member, value) in [
        (422, true, "links", json!([])),
        (503, false, "links", json!([])),
        (422, true, "count", json!(3)),
        (500, false, "count", json!(3)),
    ] {
        let body = json!({ "statusCode": status, "message": "no page", (member): value });
        let server = Server::responding(ok(body)).await;
        let mut items = links(&server).items();
        let first = items.next().await.expect("there is an error");
        let error = first.expect_err("it is an error");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert_eq!(error.message(), Some("no page"));
        assert!(items.position().is_some());
        assert_eq!(items.next().await.is_none(), is_over, "{status}");
    }
}

fn paging_kind<E>(error: OperationError<E>) -> PagingErrorKind {
    match error.into_error() {
        Error::Paging(error) => error.kind(),
        error => panic!("{error}"),
    }
}

fn assert_paging<T, E>(read: &Result<T, OperationError<E>>) {
    let error = read.as_ref().map(|_| ()).map_err(|error| &**error);
    assert!(matches!(error, Err(Error::Paging(_))), "{error:?}");
}

/// Reads contacts with a cursor and a total. The second page is `second`, the third is the last.
async fn contacts(second: Value) -> (usize, Option<PagingErrorKind>) {
    let server = Server::deciding(move |request| {
        let at = request.query_map().get("startAfterId").cloned();
        ok(match at.as_deref() {
            None => json!({ "contacts": entries(0, 20), "meta": { "startAfter": 1, "startAfterId": "a" } }),
            Some("a") => second.clone(),
            Some(_) => json!({ "contacts": entries(20, 25), "meta": {} }),
        })
    })
    .await;
    let read: Vec<_> = {
        #[expect(deprecated, reason = "it is the list with a cursor and a total")]
        let request = client(&server).contacts().list_contacts("l").limit(20);
        request.items().collect().await
    };
    let mut kinds = read.iter().filter_map(|item| match item {
        Ok(_) => None,
        Err(error) => match &**error {
            Error::Paging(error) => Some(error.kind()),
            error => panic!("{error}"),
        },
    });
    let kind = kinds.next_back();
    (read.iter().filter(|item| item.is_ok()).count(), kind)
}

#[tokio::test]
async fn an_empty_page_that_leads_on_is_not_the_end() {
    let next = json!({ "startAfter": 2, "startAfterId": "b" });
    assert_eq!(
        contacts(json!({ "contacts": [], "meta": next })).await,
        (25, None)
    );
    // The total counts only the contacts after the cursor.
    let next = json!({ "startAfter": 2, "startAfterId": "b", "total": 5 });
    assert_eq!(
        contacts(json!({ "contacts": [], "meta": next })).await,
        (25, None)
    );
    let whole = json!({ "contacts": [], "meta": { "total": 20 } });
    assert_eq!(contacts(whole).await, (20, None));
    let cases = [
        // The total says that there are more items, but there is no new cursor.
        json!({ "contacts": [], "meta": { "total": 25 } }),
        json!({ "contacts": [], "meta": { "total": 25, "startAfter": 1, "startAfterId": "a" } }),
    ];
    for second in cases {
        let expected = (20, Some(PagingErrorKind::Incomplete));
        assert_eq!(contacts(second.clone()).await, expected, "{second}");
    }
    let last = json!({ "contacts": entries(20, 23), "meta": { "total": 25 } });
    assert_eq!(
        contacts(last).await,
        (23, Some(PagingErrorKind::Incomplete))
    );
}

#[tokio::test]
async fn pages_without_items_that_never_end_are_an_error() {
    let server = Server::deciding(|request| {
        let at = request.query_map();
        let at = at.get("cursor").map_or(0, |at| at.parse().unwrap());
        ok(json!({ "messages": [], "nextCursor": (at + 1).to_string() }))
    })
    .await;
    let request = client(&server).conversations().export_messages("l");
    let read: Vec<_> = request.items().collect().await;
    assert_eq!(read.len(), 1);
    assert_paging(&read[0]);
    assert!(server.requests().len() < 200);
}

#[tokio::test]
async fn an_error_that_stays_ends_the_stream() {
    let refusals = [
        "400 Bad Request",
        "401 Unauthorized",
        "403 Forbidden",
        "422 Unprocessable Entity",
    ];
    for status in refusals {
        let server = Server::responding(Response::json(status, json!({ "message": "no" }))).await;
        let read: Vec<_> = links(&server)
            .items()
            .filter_map(|item| async { item.ok() })
            .collect()
            .await;
        assert!(read.is_empty());
        assert_eq!(server.requests().len(), 1, "{status}");
    }
    // A caller that polls again at once waits for the rate limit instead of sending requests.
    let server = Server::responding(
        Response::json("429 Too Many Requests", json!({})).header("Retry-After", "9999"),
    )
    .await;
    let mut items = links(&server).items();
    let mut errors = 0;
    let eager = async {
        while let Some(item) = items.next().await {
            assert!(item.expect_err("it is throttled").is_retryable());
            errors += 1;
        }
    };
    let second = std::time::Duration::from_secs(1);
    tokio::time::timeout(second, eager)
        .await
        .expect_err("it does not end");
    assert!((2..10).contains(&errors), "{errors}");

    let server = Server::responding(Response::new("200 OK", "<html>")).await;
    let mut pages = links(&server).pages();
    let error = pages.next().await.expect("there is an error");
    let error = error.map_err(Error::from);
    assert!(matches!(error, Err(Error::Decode(_))));
    assert!(pages.next().await.is_none());
    // The position is available, so that a program can continue later.
    assert!(pages.position().is_some());
}

#[tokio::test]
async fn entries_that_cannot_be_read_do_not_make_a_page_short() {
    let server = Server::deciding(|request| {
        let mut links = page(request, 100);
        links[5] = json!("no link");
        ok(json!({ "links": links }))
    })
    .await;
    let mut pages = links(&server).limit(100).pages();
    let mut count = 0;
    while let Some(page) = pages.next().await {
        let page = match page {
            Ok(page) => page,
            // No page may fail, because the unreadable entry is skipped.
            Err(error) => panic!("{error}"),
        };
        assert_eq!(page.items().len(), 99);
        assert_eq!(page.response().mismatches()[0].path, "$.links[5]");
        count += 1;
        if count == SIZE / 100 {
            break;
        }
    }
    assert_eq!(
        pages
            .position()
            .map(|position| position.to_string().ends_with(".1000")),
        Some(true)
    );
}

#[tokio::test]
async fn a_server_that_ignores_the_position_is_an_error_and_no_endless_loop() {
    let server = Server::responding(ok(json!({ "links": entries(0, 20) }))).await;
    for request in [links(&server), links(&server).limit(20)] {
        let mut pages = request.pages();
        let first = pages
            .next()
            .await
            .expect("there is a page")
            .expect("it succeeds");
        assert_eq!(first.items().len(), 20);
        let error = pages
            .next()
            .await
            .expect("there is no end")
            .expect_err("it is the same page");
        let Error::Paging(error) = &*error else {
            panic!("{error:?}");
        };
        assert_eq!(error.kind(), PagingErrorKind::Repeated);
        assert_eq!(
            error.to_string(),
            "links.search_trigger_links: the server returned the same page again, so it may ignore \
             `skip`; reading on would not end"
        );
        assert!(
            pages.next().await.is_none(),
            "an error of paging is the end"
        );
        assert_eq!(pages.position(), None);
    }
    assert_eq!(server.requests().len(), 4);
}

#[tokio::test]
async fn a_repeated_page_is_known_by_its_ids() {
    let requests = AtomicUsize::new(0);
    let server = Server::deciding(move |_| {
        let mut links = entries(0, 20);
        links.reverse();
        links[0]["name"] = json!(requests.fetch_add(1, Ordering::Relaxed));
        ok(json!({ "links": links }))
    })
    .await;
    let read: Vec<_> = links(&server).pages().collect().await;
    assert_eq!(read.len(), 2);
    assert_paging(&read[1]);
}

#[tokio::test]
async fn a_server_that_does_not_page_answers_a_short_list_once() {
    let server = Server::responding(ok(json!({ "links": entries(0, 7) }))).await;
    let read = read(links(&server).limit(20)).await;
    assert_eq!(read, ids()[..7]);
}

#[tokio::test]
async fn cursors_that_form_a_cycle_are_an_error() {
    let server = Server::deciding(|request| {
        let query = request.query_map();
        let at: usize = query.get("cursor").map_or(0, |at| at.parse().unwrap());
        // Every page has new items, but the fourth returns the cursor of the second again.
        let start = at * 10;
        let next = if at == 3 { 1 } else { at + 1 };
        ok(json!({ "messages": entries(start, start + 10), "nextCursor": next.to_string() }))
    })
    .await;
    let read: Vec<_> = client(&server)
        .conversations()
        .export_messages("l")
        .items()
        .collect()
        .await;
    let (entries, errors): (Vec<_>, Vec<_>) = read.into_iter().partition(Result::is_ok);
    assert_eq!(entries.len(), 40);
    assert_eq!(errors.len(), 1);
    assert_eq!(server.requests().len(), 4);
}

#[tokio::test]
async fn pages_that_form_a_cycle_are_an_error() {
    let server = Server::deciding(|request| {
        let skip = number(&request.query_map(), "skip").unwrap_or(0) % 100;
        ok(json!({ "links": entries(skip, skip + 10) }))
    })
    .await;
    let read: Vec<_> = links(&server).limit(10).pages().collect().await;
    assert_eq!(read.len(), 11);
    assert_paging(&read[10]);
}

#[tokio::test]
async fn after_an_error_in_the_middle_the_same_page_is_asked_for_again() {
    let requests = AtomicUsize::new(0);
    let server = Server::deciding(
        move |request| match requests.fetch_add(1, Ordering::Relaxed) {
            3 | 4 => Response::json("503 Service Unavailable", json!({ "message": "not now" })),
            5 => ok(json!({ "links": [] })).cut(),
            _ => ok(json!({ "links": page(request, 100) })),
        },
    )
    .await;
    let once = CallOptions::new().retry(RetryPolicy::never());
    let mut items = links(&server).limit(100).with_options(once).items();
    let (mut read, mut failures) = (Vec::new(), 0);
    while let Some(item) = items.next().await {
        match item {
            Ok(link) => read.push(link.id.unwrap().into_string()),
            Err(error) => {
                assert!(error.is_retryable(), "{error}");
                failures += 1;
                assert!(items.position().is_some());
            }
        }
    }
    assert_eq!((read, failures), (ids(), 3));
}

#[tokio::test]
async fn the_request_says_where_it_begins() {
    let server = capped(100).await;
    assert_eq!(read(links(&server).skip(950).limit(20)).await, ids()[950..]);
    assert_eq!(number(&server.requests()[0].query_map(), "skip"), Some(950));
}

#[tokio::test]
async fn a_total_counts_what_was_passed_over() {
    let server = Server::deciding(|request| {
        ok(json!({ "contacts": page(request, 100), "meta": { "total": SIZE } }))
    })
    .await;
    let request = client(&server)
        .contacts()
        .list_contacts_of_business("l", "b")
        .skip(900)
        .limit(100);
    let read: Vec<_> = request
        .items()
        .map_ok(|contact| contact.id.unwrap())
        .try_collect()
        .await
        .unwrap();
    assert_eq!(read, ids()[900..]);
    server.take();
}

#[tokio::test]
async fn a_list_from_a_later_page_loses_nothing_to_a_server_that_caps_the_page_size() {
    // The page size of the request, that of the server, and the number of entries.
    for (limit, cap, size) in [(500_i64, 100, 450), (100, 20, 210)] {
        let server = Server::deciding(move |request| {
            let page = number(&request.query_map(), "page").expect("every request has a page");
            let start = (page - 1) * cap;
            let submissions = entries(start, (start + cap).min(size));
            ok(json!({ "submissions": submissions, "meta": { "total": size } }))
        })
        .await;
        let request = client(&server).forms().list_form_submissions("l");
        let read: Vec<_> = request
            .page(3)
            .limit(limit)
            .items()
            .map_ok(|submission| submission.id.unwrap())
            .try_collect()
            .await
            .unwrap();
        assert_eq!(read, ids()[2 * cap..size], "{limit}");
    }
}

#[tokio::test]
async fn reading_is_taken_up_from_a_stored_position_at_every_item() {
    let server = capped(100).await;
    for stop in [0, 1, 99, 100, 101, 777, 999] {
        let mut items = links(&server).limit(100).items();
        let mut read = Vec::new();
        for _ in 0..stop {
            read.push(items.next().await.unwrap().unwrap().id.unwrap());
        }
        let stored = items.position().expect("there is more").to_string();
        assert!(
            stored.len() < 80 && stored.bytes().all(|byte| byte.is_ascii_graphic()),
            "{stored}"
        );
        drop(items);
        let position: Position = stored.parse().expect("it is a position");
        let rest = links(&server)
            .limit(100)
            .items()
            .resume(&position)
            .expect("it is of this operation");
        let rest: Vec<_> = rest
            .map_ok(|link| link.id.unwrap())
            .try_collect()
            .await
            .unwrap();
        read.extend(rest);
        assert_eq!(read, ids(), "stopped after {stop}");
    }
}

#[tokio::test]
async fn a_used_list_is_taken_up_in_the_middle_and_at_its_beginning() {
    let server = capped(100).await;
    let mut items = links(&server).limit(100).items();
    let beginning = items.position().expect("nothing has been read");
    for _ in 0..250 {
        items.next().await.unwrap().unwrap();
    }
    let middle = items.position().expect("there is more");
    for (position, start) in [(&middle, 250), (&beginning, 0), (&middle, 250)] {
        items = items.resume(position).expect("it is of this operation");
        let mut read = Vec::new();
        while let Some(link) = items.next().await {
            read.push(link.unwrap().id.unwrap());
        }
        assert_eq!(read, ids()[start..], "from {start}");
    }
}

#[tokio::test]
async fn pages_are_taken_up_from_the_position_of_a_page_or_the_middle_of_it() {
    let server = Server::deciding(|request| {
        let query = request.query_map();
        let start = number(&query, "cursor").unwrap_or(0);
        let next = (start + 100 < SIZE).then(|| (start + 100).to_string());
        ok(json!({ "messages": entries(start, start + 100), "nextCursor": next }))
    })
    .await;
    let request = || client(&server).conversations().export_messages("l");
    let mut pages = request().pages();
    let first = pages.next().await.unwrap().unwrap();
    assert_eq!(first.position(), pages.position().as_ref());
    let stored = serde_json::to_string(first.position().expect("there is more")).unwrap();
    let position: Position = serde_json::from_str(&stored).unwrap();
    let rest: Vec<_> = request()
        .pages()
        .resume(&position)
        .unwrap()
        .try_collect()
        .await
        .unwrap();
    assert_eq!(rest.len(), 9);
    assert_eq!(rest[0].items()[0].id.as_deref(), Some(id(100).as_str()));

    let mut items = request().items();
    for _ in 0..130 {
        items.next().await.unwrap().unwrap();
    }
    let rest: Vec<_> = request()
        .pages()
        .resume(&items.position().unwrap())
        .unwrap()
        .try_collect()
        .await
        .unwrap();
    assert_eq!((rest.len(), rest[0].items().len()), (9, 70));
    assert_eq!(rest[0].items()[0].id.as_deref(), Some(id(130).as_str()));
}

#[tokio::test]
#[expect(deprecated, reason = "it pages by a pair of parameters")]
async fn a_position_fits_its_own_operation_only() {
    let server = capped(100).await;
    let position = links(&server)
        .items()
        .position()
        .expect("nothing has been read");
    let client = client(&server);
    let refused = client
        .contacts()
        .list_contacts("l")
        .pages()
        .resume(&position);
    let refused = refused.expect_err("it is another operation");
    assert_eq!(refused.kind(), PagingErrorKind::Foreign);
    assert_eq!(
        refused.to_string(),
        "contacts.list_contacts: the position is of the operation `search-trigger-links`"
    );
    let refused = client
        .v3_links()
        .search_trigger_links("l")
        .items()
        .resume(&position);
    assert_eq!(
        refused.expect_err("it is another version").to_string(),
        "v3_links.search_trigger_links: the position is of another version of the operation"
    );
    server.assert_untouched();
}

#[test]
fn what_is_no_position_is_refused() {
    let position = "search-trigger-links.1f.100.0.100"
        .parse::<Position>()
        .unwrap();
    assert_eq!(position.to_string(), "search-trigger-links.1f.100.0.100");
    for text in [
        "",
        "a",
        "a.1",
        "a.1.2",
        "a.1.2.3.x y",
        "a.g.2.3",
        ".1.2.3",
        "a.1.x.3",
        "a.1.2.-3",
        "a.1..0.%",
    ] {
        assert!(
            matches!(text.parse::<Position>(), Err(InvalidPosition { .. })),
            "{text}"
        );
    }
}

#[tokio::test]
async fn a_position_that_the_parameter_cannot_hold_is_an_error() {
    let server = capped(100).await;
    let position = links(&server)
        .items()
        .position()
        .expect("nothing has been read")
        .to_string();
    let position: Position = format!("{position}.%22soon%22").parse().unwrap();
    let mut items = links(&server).items().resume(&position).unwrap();
    let error = items.next().await.unwrap().expect_err("`skip` is a number");
    assert_eq!(
        error.to_string(),
        "links.search_trigger_links: `skip` cannot hold the position of the next page"
    );
    assert!(items.next().await.is_none());
    server.assert_untouched();
}

#[tokio::test]
async fn a_call_that_is_dropped_while_it_waits_is_not_made_twice() {
    let server = capped(100).await;
    let mut items = links(&server).limit(100).items();
    {
        let mut first = pin!(items.next());
        assert!(
            first
                .as_mut()
                .poll(&mut Context::from_waker(Waker::noop()))
                .is_pending()
        );
    }
    assert_eq!(items.next().await.unwrap().unwrap().id, Some(id(0).into()));
    server.take();
}

#[tokio::test]
async fn the_streams_can_be_sent_to_another_task() {
    let server = capped(100).await;
    let (mut pages, items) = (
        links(&server).limit(100).pages(),
        links(&server).limit(100).items(),
    );
    let count = tokio::spawn(async move {
        let page = pages.next().await.unwrap().unwrap();
        (page.into_iter().count(), items.take(250).count().await)
    });
    assert_eq!(count.await.unwrap(), (100, 250));
}
