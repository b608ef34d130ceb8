use serde_json::{Value, json};

use super::*;

const OFFSET: PagingStep = PagingStep::Offset("skip");
const PAGE: PagingStep = PagingStep::Page {
    parameter: "page",
    first: 1,
};
const CURSOR: PagingStep = PagingStep::Cursor(&[("cursor", "$.next")]);
const LAST_ITEM: PagingStep = PagingStep::Cursor(&[("after", "@.id")]);

/// How reading the list ended.
#[derive(Debug, PartialEq)]
enum End {
    Ended,
    /// The walk requests a further page.
    GoesOn,
    Failed(PagingErrorKind),
}

use End::{Ended, Failed, GoesOn};
use PagingErrorKind::{Incomplete, NoList, Repeated};

fn operation() -> &'static Metadata {
    Box::leak(Box::new(Metadata::new("list", http::Method::GET, "/list")))
}

fn paging(step: PagingStep) -> &'static Paging {
    Box::leak(Box::new(Paging {
        items: "$.items",
        limit: Some("limit"),
        maximum: Some(2),
        step,
        total: Some("$.total"),
        more: Some("$.more"),
    }))
}

/// The parameters of a request for a page.
struct Params {
    limit: Value,
    position: Value,
    without: Value,
}

impl Params {
    fn slots(&mut self) -> PagingSlots<'_> {
        PagingSlots {
            limit: Some(&mut self.limit),
            position: [Some(&mut self.position), None],
            without: Some(&mut self.without),
        }
    }
}

/// Reads pages with a limit of two items from these bodies. Returns the number of items and how reading ended.
fn read(step: PagingStep, bodies: &[Value]) -> (u64, End) {
    read_from(step, 2, Value::Null, bodies)
}

/// Reads these bodies as the pages of a request with this limit and position. The documented maximum of the limit is two.
fn read_from(step: PagingStep, limit: u64, position: Value, bodies: &[Value]) -> (u64, End) {
    let paging = paging(step);
    let mut params = Params {
        limit: json!(limit),
        position,
        without: Value::Null,
    };
    let mut walk = Walk::new(operation(), paging, params.slots());
    let (mut count, mut bodies) = (0, bodies.iter());
    loop {
        match walk.aim(params.slots()) {
            Ok(true) => {}
            Ok(false) => return (count, Ended),
            Err(error) => return (count, Failed(error.kind())),
        }
        let Some(body) = bodies.next() else {
            return (count, GoesOn);
        };
        let facts = Facts::read(paging, body.to_string().as_bytes());
        match walk.turn(&facts) {
            Ok(Turn::Page { .. }) => count += facts.count,
            Ok(Turn::End) => return (count, Ended),
            Err(error) => return (count, Failed(error.kind())),
        }
    }
}

fn first() -> Value {
    json!({ "items": [{ "id": "a" }, { "id": "b" }], "next": "1" })
}

/// Reads the list whose first page is full and whose second response is `second`.
fn after_a_page(step: PagingStep, second: Value) -> (u64, End) {
    read(step, &[first(), second])
}

#[test]
fn no_list_is_not_the_end_of_the_list() {
    let bodies = [
        json!({}),
        json!([]),
        json!(null),
        json!("nothing found"),
        json!({ "message": "nothing found" }),
        json!({ "items": null }),
        json!({ "items": "nothing found" }),
        json!({ "items": 0 }),
        json!({ "items": false }),
        json!({ "items": "c", "more": false, "total": 2 }),
        json!({ "others": [{ "id": "c" }] }),
        json!({ "data": { "items": [{ "id": "c" }] }, "total": 2 }),
        json!({ "items": [], "error": "the search failed" }),
        json!({ "items": [], "success": false }),
        json!({ "items": [], "statusCode": 500 }),
    ];
    for step in [OFFSET, PAGE, CURSOR, LAST_ITEM] {
        for body in &bodies {
            let expected = (2, Failed(NoList));
            assert_eq!(
                after_a_page(step, body.clone()),
                expected,
                "{step:?} {body}"
            );
            assert_eq!(
                read(step, std::slice::from_ref(body)),
                (0, Failed(NoList)),
                "{step:?} {body}"
            );
        }
        assert_eq!(
            after_a_page(step, json!({ "items": [] })),
            (2, Ended),
            "{step:?}"
        );
        assert_eq!(
            read(step, &[json!({ "items": [] })]),
            (0, Ended),
            "{step:?}"
        );
        for empty in [json!({}), json!("")] {
            assert_eq!(read(step, &[json!({ "items": empty })]), (0, Ended));
        }
    }
}

#[test]
fn an_empty_page_ends_the_list_only_if_nothing_says_that_there_is_more() {
    let more = json!({ "items": [], "more": true });
    let total = json!({ "items": [], "total": 5 });
    let next = json!({ "items": [], "next": "2" });
    let cases = [
        (PAGE, &more, GoesOn),
        (OFFSET, &more, Failed(Incomplete)),
        (CURSOR, &more, Failed(Incomplete)),
        (LAST_ITEM, &more, Failed(Incomplete)),
        (PAGE, &total, Failed(Incomplete)),
        (OFFSET, &total, Failed(Incomplete)),
        (CURSOR, &total, Failed(Incomplete)),
        (LAST_ITEM, &total, Failed(Incomplete)),
        (CURSOR, &next, GoesOn),
        (OFFSET, &next, Ended),
    ];
    for (step, body, end) in cases {
        assert_eq!(
            after_a_page(step, body.clone()),
            (2, end),
            "{step:?} {body}"
        );
    }
    // The total counts the items after the cursor, or all items.
    for (total, end) in [(1, GoesOn), (2, Ended)] {
        let first = json!({ "items": first()["items"], "next": "1", "total": 2 });
        let second = json!({ "items": [], "next": "2", "total": total });
        assert_eq!(read(CURSOR, &[first, second]), (2, end), "{total}");
    }
    let last = json!({ "items": [{ "id": "c" }], "more": false });
    assert_eq!(read(CURSOR, &[first(), next, last.clone()]), (3, Ended));
    assert_eq!(read(PAGE, &[first(), more, last]), (3, Ended));
}

#[test]
fn empty_pages_that_lead_on_for_ever_are_an_error() {
    let page = |number| json!({ "items": [], "more": true, "next": format!("n{number}") });
    for step in [PAGE, CURSOR] {
        let mut bodies = vec![first()];
        bodies.extend((0..100).map(page));
        assert_eq!(read(step, &bodies), (2, GoesOn), "{step:?}");
        bodies.push(page(100));
        assert_eq!(read(step, &bodies), (2, Failed(Incomplete)), "{step:?}");
    }
}

/// A page with items of these ids, and a total.
fn counted(ids: &[&str], total: u64) -> Value {
    let items: Vec<Value> = ids.iter().map(|id| json!({ "id": id })).collect();
    json!({ "items": items, "total": total })
}

#[test]
fn a_total_ends_a_list_from_a_later_page_only_if_the_page_size_is_known() {
    let empty = counted(&[], 8);
    let cases = [
        // The server caps a page at two items, or at one.
        (
            5,
            vec![
                counted(&["e", "f"], 8),
                counted(&["g", "h"], 8),
                empty.clone(),
            ],
            4,
            Ended,
        ),
        (
            2,
            vec![counted(&["c"], 4), counted(&["d"], 4), counted(&[], 4)],
            2,
            Ended,
        ),
        // The page may be the last one.
        (2, vec![counted(&["e"], 5)], 1, GoesOn),
        (2, vec![counted(&["e", "f"], 6)], 2, Ended),
        (2, vec![counted(&["e", "f"], 7)], 2, GoesOn),
        (
            2,
            vec![counted(&["e", "f"], 7), counted(&["g"], 7)],
            3,
            Ended,
        ),
        // A page before was short, so the number of items before a full page is unknown.
        (
            2,
            vec![counted(&["e"], 8), counted(&["f", "g"], 8)],
            3,
            GoesOn,
        ),
        // The server ignores the limit, so the number of items before the page is unknown.
        (1, vec![counted(&["e", "f"], 6), counted(&[], 6)], 2, Ended),
        // A response without a list after the last page has the same total.
        (2, vec![counted(&["e"], 5), json!({ "total": 5 })], 1, Ended),
        (
            2,
            vec![counted(&["e"], 5), json!({ "total": 4 })],
            1,
            Failed(NoList),
        ),
        // There are more items than the two pages before can have.
        (1, vec![empty.clone()], 0, Failed(Incomplete)),
        (2, vec![counted(&["e"], 8), empty], 1, Failed(Incomplete)),
    ];
    for (limit, bodies, count, end) in cases {
        let read = read_from(PAGE, limit, json!(3), &bodies);
        assert_eq!(read, (count, end), "{limit} {bodies:?}");
    }
}

#[test]
fn a_used_list_is_resumed_with_the_parameters_of_the_request() {
    let paging = paging(CURSOR);
    let mut params = Params {
        limit: json!(2),
        position: Value::Null,
        without: json!(1),
    };
    let mut walk = Walk::new(operation(), paging, params.slots());
    let begin = walk.position().expect("there is a first page").clone();
    let facts = Facts::read(paging, first().to_string().as_bytes());
    for _ in 0..2 {
        assert_eq!(walk.aim(params.slots()).ok(), Some(true));
        assert_eq!(params.position, Value::Null);
        assert_eq!(params.without, json!(1));
        assert!(matches!(walk.turn(&facts), Ok(Turn::Page { .. })));
        assert_eq!(walk.aim(params.slots()).ok(), Some(true));
        assert_eq!(params.position, json!("1"));
        assert_eq!(params.without, Value::Null);
        assert!(walk.resume(&begin).is_ok());
    }
}

#[test]
fn a_list_is_resumed_before_the_cursor_of_its_request() {
    let paging = paging(CURSOR);
    let mut params = Params {
        limit: json!(2),
        position: Value::Null,
        without: Value::Null,
    };
    let facts = |body: Value| Facts::read(paging, body.to_string().as_bytes());
    let mut walk = Walk::new(operation(), paging, params.slots());
    assert!(walk.turn(&facts(first())).is_ok());
    let second = walk.position().expect("there is a second page").clone();

    params.position = json!("2");
    let mut walk = Walk::new(operation(), paging, params.slots());
    assert!(walk.resume(&second).is_ok());
    assert_eq!(walk.aim(params.slots()).ok(), Some(true));
    assert_eq!(params.position, json!("1"));
    let body = json!({ "items": [{ "id": "c" }, { "id": "d" }], "next": "2" });
    assert!(walk.turn(&facts(body)).is_ok());
    assert_eq!(walk.aim(params.slots()).ok(), Some(true));
    assert_eq!(params.position, json!("2"));
    // A cursor that was named before is still recognized.
    let body = json!({ "items": [{ "id": "e" }, { "id": "f" }], "next": "1" });
    assert!(walk.turn(&facts(body)).is_ok());
    let error = walk.aim(params.slots()).expect_err("it repeats a page");
    assert_eq!(error.kind(), Repeated);
}

#[test]
fn the_page_after_a_position_that_is_no_number_is_unknown() {
    for position in [json!("soon"), json!(-1), json!(1.5)] {
        for step in [OFFSET, PAGE] {
            let paging = paging(step);
            let mut params = Params {
                limit: json!(2),
                position: position.clone(),
                without: Value::Null,
            };
            let mut walk = Walk::new(operation(), paging, params.slots());
            assert_eq!(walk.aim(params.slots()).ok(), Some(true));
            assert_eq!(params.position, position);
            let facts = Facts::read(paging, first().to_string().as_bytes());
            assert!(walk.turn(&facts).is_ok());
            let error = walk.aim(params.slots()).expect_err("it is unknown");
            assert_eq!(error.kind(), PagingErrorKind::Unusable);
            let name = step.parameters();
            let detail = format!("{name} is not a whole number of at least 0, so");
            assert!(error.to_string().contains(&detail), "{error}");
        }
    }
}

#[test]
fn a_request_with_an_empty_cursor_begins_at_the_first_page() {
    let bodies = [counted(&["a", "b"], 5), counted(&["c"], 5)];
    for position in [Value::Null, json!([]), json!("")] {
        let read = read_from(LAST_ITEM, 2, position.clone(), &bodies);
        assert_eq!(read, (3, GoesOn), "{position}");
    }
}

#[test]
fn a_page_with_items_ends_the_list_only_if_nothing_says_that_there_is_more() {
    let short = |member: &str, value: Value| json!({ "items": [{ "id": "c" }], (member): value });
    let full = |member: &str, value: Value| json!({ "items": [{ "id": "c" }, { "id": "d" }], (member): value });
    let cases = [
        (OFFSET, short("x", json!(0)), 3, Ended),
        (PAGE, short("x", json!(0)), 3, Ended),
        (OFFSET, short("total", json!(5)), 3, GoesOn),
        (PAGE, short("total", json!(5)), 3, GoesOn),
        (PAGE, short("more", json!(true)), 3, GoesOn),
        (LAST_ITEM, short("more", json!(true)), 3, GoesOn),
        (OFFSET, full("total", json!(4)), 4, Ended),
        (OFFSET, full("total", json!(5)), 4, GoesOn),
        // A total that is less than the number of items of the page is ignored.
        (OFFSET, full("total", json!(1)), 4, GoesOn),
        (OFFSET, full("more", json!(false)), 4, Ended),
        (CURSOR, full("more", json!(true)), 4, Failed(Incomplete)),
        (CURSOR, full("total", json!(5)), 4, Failed(Incomplete)),
        (CURSOR, full("next", Value::Null), 4, Ended),
        (CURSOR, full("next", json!("")), 4, Ended),
        (CURSOR, full("next", json!("2")), 4, GoesOn),
        (CURSOR, full("next", json!("1")), 4, Failed(Repeated)),
    ];
    for (step, body, count, end) in cases {
        assert_eq!(
            after_a_page(step, body.clone()),
            (count, end),
            "{step:?} {body}"
        );
    }
    // A full page whose last item has no id, from which the cursor would be taken.
    let no_id = json!({ "items": [{ "id": "c" }, { "name": "d" }] });
    assert_eq!(
        after_a_page(LAST_ITEM, no_id.clone()),
        (4, Failed(Incomplete))
    );
    // The server may cap the page size at two items, unless it states that there are two.
    let capped = read_from(LAST_ITEM, 500, Value::Null, std::slice::from_ref(&no_id));
    assert_eq!(capped, (2, Failed(Incomplete)));
    let whole = json!({ "items": no_id["items"], "total": 2 });
    let whole = read_from(LAST_ITEM, 500, Value::Null, &[whole]);
    assert_eq!(whole, (2, Ended));
    for step in [OFFSET, PAGE, CURSOR, LAST_ITEM] {
        assert_eq!(
            after_a_page(step, first()),
            (2, Failed(Repeated)),
            "{step:?}"
        );
    }
}
