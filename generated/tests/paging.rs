//! Reads a simulated account of 10,000 entries with each style of HighLevel's pagination. Every entry must be read once and in
//! order.
//!
//! The servers are hand-written according to the documentation and independent of the crate's paging data.

mod support;

use std::collections::BTreeMap;
use std::ops::Range;

use highlevel::calendars::ResourceType;
use highlevel::{Client, Items, Paginated, Token};
use highlevel_testing::{Request, Response, Server};
use serde_json::{Value, json};

use support::{SECRET, client};

/// Number of entries of the account.
const SIZE: usize = 10_000;

/// Page sizes, one of which divides the number of entries.
const LENGTHS: [i64; 2] = [500, 333];

/// Returns the existing entries in `range`.
fn entries(range: Range<usize>) -> Vec<Value> {
    let range = range.start.min(SIZE)..range.end.min(SIZE);
    range.map(|number| json!({ "id": id(number) })).collect()
}

fn id(number: usize) -> String {
    format!("entry-{number:05}")
}

/// Returns the number of the entry with an id.
fn number_of(id: &str) -> usize {
    let number = id.strip_prefix("entry-").expect("it is the id of an entry");
    number.parse().expect("it has a number")
}

/// Returns a number in the query, or the server's default.
fn number(query: &BTreeMap<String, String>, name: &str, otherwise: usize) -> usize {
    let number = query
        .get(name)
        .map(|text| text.parse().expect("it is a number"));
    number.unwrap_or(otherwise)
}

fn ok(body: Value) -> Response {
    Response::json("200 OK", body)
}

/// Returns a client with the token of a company.
fn company(server: &Server) -> Client {
    let client = Client::builder()
        .token(Token::company(SECRET))
        .base_url(&server.url);
    client.build().expect("the settings are valid")
}

/// Starts a server that pages by the query.
async fn serve(answer: fn(&BTreeMap<String, String>) -> Value) -> Server {
    Server::deciding(move |request: &Request| ok(answer(&request.query_map()))).await
}

/// Starts a server that pages by the body.
async fn serve_searches(status: &'static str, answer: fn(&Value) -> Value) -> Server {
    Server::deciding(move |request: &Request| Response::json(status, answer(&request.json()))).await
}

/// Reads all items and asserts that every entry occurs once and in order.
async fn assert_whole<P>(mut items: Items<P>, id_of: fn(&P::Item) -> Option<&str>)
where
    P: Paginated,
    P::Error: std::fmt::Debug,
{
    let mut count = 0;
    while let Some(item) = items.next().await {
        let item = item.expect("every page arrives");
        assert_eq!(
            id_of(&item),
            Some(id(count).as_str()),
            "the entry after {count}"
        );
        count += 1;
    }
    assert_eq!(count, SIZE);
    assert!(items.next().await.is_none(), "it has ended");
    assert_eq!(items.position(), None);
}

/// Asserts the number of requests.
fn assert_requests(server: &Server, expected: usize) {
    assert_eq!(server.requests().len(), expected);
}

#[tokio::test]
async fn skip_and_limit_with_a_total() {
    let server = serve(|query| {
        let (skip, limit) = (number(query, "skip", 0), number(query, "limit", 25));
        json!({ "contacts": entries(skip..skip + limit), "meta": { "total": SIZE } })
    })
    .await;
    for length in [500_u16, 333] {
        let request = client(&server)
            .contacts()
            .list_contacts_of_business("l", "b");
        assert_whole(request.limit(i64::from(length)).items(), |contact| {
            contact.id.as_deref()
        })
        .await;
    }
    assert_requests(&server, SIZE / 500 + SIZE.div_ceil(333));
}

#[tokio::test]
async fn skip_and_limit_without_a_total() {
    let server = serve(|query| {
        let (skip, limit) = (number(query, "skip", 0), number(query, "limit", 20));
        json!({ "links": entries(skip..skip + limit) })
    })
    .await;
    for length in [500, 333] {
        let request = client(&server)
            .links()
            .search_trigger_links("l")
            .limit(length);
        assert_whole(request.items(), |link| link.id.as_deref()).await;
    }
    // After a full page, only an empty page shows that the list has ended.
    assert_requests(&server, SIZE / 500 + 1 + SIZE.div_ceil(333));
}

#[tokio::test]
async fn without_a_limit_the_server_decides_how_long_a_page_is() {
    let server = serve(|query| {
        assert!(!query.contains_key("limit"), "{query:?}");
        let skip = number(query, "skip", 0);
        json!({ "links": entries(skip..skip + 400) })
    })
    .await;
    let request = client(&server).links().search_trigger_links("l");
    assert_whole(request.items(), |link| link.id.as_deref()).await;
}

#[tokio::test]
async fn skip_and_limit_as_texts() {
    let server = serve(|query| {
        let (skip, limit) = (number(query, "skip", 0), number(query, "limit", 25));
        json!({ "users": entries(skip..skip + limit), "count": limit })
    })
    .await;
    for length in LENGTHS {
        let request = client(&server).users().search_users("c").limit(length);
        assert_whole(request.items(), |user| user.id.as_deref()).await;
    }
}

#[tokio::test]
async fn skip_and_limit_as_texts_in_the_body() {
    let server = serve_searches("201 Created", |body| {
        let number = |name: &str| -> usize {
            let text = body[name].as_str().expect("it is a text");
            text.parse().expect("it is a number")
        };
        let (skip, limit) = (number("skip"), number("limit"));
        let posts = entries(skip..skip + limit).into_iter();
        let posts: Vec<_> = posts.map(|post| json!({ "_id": post["id"] })).collect();
        json!({ "success": true, "results": { "posts": posts, "count": SIZE } })
    })
    .await;
    for length in LENGTHS {
        let search = json!({
            "skip": "0", "limit": length.to_string(), "fromDate": "", "toDate": "", "includeUsers": "false",
        });
        let search = serde_json::from_value(search).expect("it is a search");
        let request = client(&server).social_planner().list_posts("l", search);
        assert_whole(request.items(), |post| post.id.as_deref()).await;
    }
}

#[tokio::test]
async fn the_answer_is_the_list_itself() {
    let server = serve(|query| {
        let (skip, limit) = (number(query, "skip", 0), number(query, "limit", 0));
        Value::Array(entries(skip..skip + limit))
    })
    .await;
    for length in [500, 333] {
        let client = client(&server);
        let calendars = client.calendars();
        let request = calendars
            .list_calendar_resources("l", ResourceType::Rooms)
            .limit(length);
        assert_whole(request.items(), |resource| resource.id.as_deref()).await;
    }
}

#[tokio::test]
async fn pages_from_one() {
    let server = serve(|query| {
        let (page, limit) = (number(query, "page", 1), number(query, "limit", 20));
        assert_eq!(limit, 100, "the documented maximum is asked for");
        let start = (page - 1) * limit;
        json!({ "submissions": entries(start..start + limit), "meta": { "total": SIZE, "currentPage": page } })
    })
    .await;
    let request = client(&server).forms().list_form_submissions("l");
    assert_whole(request.items(), |submission| submission.id.as_deref()).await;
    assert_requests(&server, SIZE / 100);
}

#[tokio::test]
async fn pages_from_one_with_a_page_size() {
    let server = serve(|query| {
        let (page, length) = (number(query, "page", 1), number(query, "pageSize", 10));
        let start = (page - 1) * length;
        json!({ "agents": entries(start..start + length), "total": SIZE, "page": page, "pageSize": length })
    })
    .await;
    for length in [50, 33] {
        let request = client(&server)
            .voice_ai()
            .list_agents("l")
            .page_size(length);
        assert_whole(request.items(), |agent| agent.id.as_deref()).await;
    }
}

#[tokio::test]
async fn pages_from_zero() {
    let server = serve(|query| {
        let (page, length) = (number(query, "page", 0), number(query, "pageSize", 50));
        let numbers = entries(page * length..(page + 1) * length).into_iter();
        let numbers: Vec<_> = numbers.map(|entry| json!({ "sid": entry["id"] })).collect();
        json!({ "numbers": numbers, "page": page, "pageSize": length })
    })
    .await;
    for length in [1000, 333] {
        let request = client(&server)
            .phone_system()
            .list_active_numbers("l")
            .page_size(length);
        assert_whole(request.items(), |number| number.sid.as_deref()).await;
    }
}

#[tokio::test]
async fn sort_of_the_last_opportunity() {
    let server = serve_searches("200 OK", |body| {
        let start = match body["searchAfter"].as_array().map(Vec::as_slice) {
            None | Some([]) => 0,
            Some(after) => {
                assert_eq!(body.get("page"), None, "a cursor goes without a page");
                number_of(after[1].as_str().expect("handed back as received")) + 1
            }
        };
        let limit =
            usize::try_from(body["limit"].as_u64().expect("a number")).expect("it is small");
        let mut opportunities = entries(start..start + limit);
        for (offset, opportunity) in opportunities.iter_mut().enumerate() {
            opportunity["sort"] = json!([1_628_008_053_263_u64, id(start + offset)]);
        }
        json!({ "opportunities": opportunities, "total": SIZE })
    })
    .await;
    for length in LENGTHS {
        let search = json!({
            "locationId": "l", "query": "", "limit": length, "page": 1,
            "additionalDetails": { "notes": false, "tasks": false, "calendarEvents": false, "unReadConversations": false },
        });
        let search = serde_json::from_value(search).expect("it is a search");
        let request = client(&server)
            .opportunities()
            .search_opportunities_by_filters(search);
        assert_whole(request.items(), |opportunity| opportunity.id.as_deref()).await;
    }
}

#[tokio::test]
async fn pages_whose_length_the_server_decides() {
    let server = serve(|query| {
        let start = (number(query, "page", 1) - 1) * 70;
        let locations = entries(start..start + 70).into_iter();
        let locations: Vec<_> = locations.map(|entry| json!({ "locationId": entry["id"] })).collect();
        json!({ "locations": locations, "pagination": { "total": SIZE, "hasNext": start + 70 < SIZE } })
    })
    .await;
    let request = company(&server).saas().list_saas_locations("c");
    assert_whole(request.items(), |location| location.location_id.as_deref()).await;
    assert_requests(&server, SIZE.div_ceil(70));
}

#[tokio::test]
async fn a_cursor_in_the_answer() {
    let server = serve(|query| {
        let start = query.get("cursor").map_or(0, |cursor| number_of(cursor));
        let limit = number(query, "limit", 100);
        let next = (start + limit < SIZE).then(|| id(start + limit));
        json!({ "messages": entries(start..start + limit), "nextCursor": next, "total": SIZE })
    })
    .await;
    for length in [500, 333] {
        let request = client(&server)
            .conversations()
            .export_messages("l")
            .limit(length);
        assert_whole(request.items(), |message| message.id.as_deref()).await;
    }
    assert_requests(&server, SIZE / 500 + SIZE.div_ceil(333));
}

#[tokio::test]
async fn a_page_token() {
    let server = serve(|query| {
        let start = query.get("pageToken").map_or(0, |token| number_of(token));
        let length = number(query, "pageSize", 20);
        let locations = entries(start..start + length).into_iter();
        let locations: Vec<_> = locations
            .map(|entry| json!({ "_id": entry["id"] }))
            .collect();
        let more = start + length < SIZE;
        let next = if more {
            id(start + length)
        } else {
            String::new()
        };
        json!({ "items": locations, "pagination": { "hasNextPage": more, "nextPageToken": next } })
    })
    .await;
    let client = company(&server);
    let request = client.v3_oauth().list_installed_locations("c", "a");
    assert_whole(request.items(), |location| location.id.as_deref()).await;
    assert_requests(&server, SIZE / 100);
}

#[tokio::test]
#[expect(deprecated, reason = "no other operation pages by this pair")]
async fn start_after_and_start_after_id() {
    // Like the real server, the last page returns a cursor, too.
    let server = serve(|query| {
        let start = query.get("startAfterId").map_or(0, |id| number_of(id) + 1);
        let after = query.get("startAfter").map(|after| after.parse::<usize>().expect("a number"));
        assert_eq!(after.map_or(0, |after| after + 1), start, "both belong together");
        let contacts = entries(start..start + number(query, "limit", 20));
        let last = start + contacts.len().saturating_sub(1);
        json!({ "contacts": contacts, "meta": { "total": SIZE, "startAfter": last, "startAfterId": id(last) } })
    })
    .await;
    for length in [100, 33] {
        let request = client(&server).contacts().list_contacts("l").limit(length);
        assert_whole(request.items(), |contact| contact.id.as_deref()).await;
    }
}

#[tokio::test]
async fn start_after_as_a_number_for_a_parameter_that_is_a_text() {
    let server = serve(|query| {
        assert!(!query.contains_key("page"), "a cursor goes without a page");
        let start = query.get("startAfterId").map_or(0, |id| number_of(id) + 1);
        let opportunities = entries(start..start + number(query, "limit", 20));
        // The cursor is taken from the last item, so a page without items has none.
        let last = opportunities.len().checked_sub(1).map(|last| start + last);
        json!({ "opportunities": opportunities, "meta": { "startAfter": last, "startAfterId": last.map(id) } })
    })
    .await;
    let request = client(&server).opportunities().search_opportunities("l");
    assert_whole(request.items(), |opportunity| opportunity.id.as_deref()).await;
}

#[tokio::test]
async fn the_id_of_the_last_message() {
    let server = serve(|query| {
        let start = query.get("lastMessageId").map_or(0, |id| number_of(id) + 1);
        let messages = entries(start..start + number(query, "limit", 20));
        let last = start + messages.len() - 1;
        json!({ "messages": {
            "messages": messages, "lastMessageId": id(last), "nextPage": last + 1 < SIZE,
        } })
    })
    .await;
    for length in [500, 333] {
        let request = client(&server)
            .conversations()
            .list_messages("c")
            .limit(length);
        assert_whole(request.items(), |message| message.id.as_deref()).await;
    }
    assert_requests(&server, SIZE / 500 + SIZE.div_ceil(333));
}

#[tokio::test]
async fn search_after_of_the_last_contact() {
    let server = serve_searches("200 OK", |body| {
        let start = match &body["searchAfter"] {
            Value::Null => 0,
            after => {
                assert_eq!(body.get("page"), None, "a cursor goes without a page");
                number_of(after[1].as_str().expect("handed back as received")) + 1
            }
        };
        let limit =
            usize::try_from(body["pageLimit"].as_u64().expect("a number")).expect("it is small");
        let mut contacts = entries(start..start + limit);
        for (offset, contact) in contacts.iter_mut().enumerate() {
            contact["searchAfter"] = json!([1_628_008_053_263_u64, id(start + offset)]);
        }
        json!({ "contacts": contacts, "total": SIZE })
    })
    .await;
    for length in LENGTHS {
        let search = json!({ "locationId": "l", "pageLimit": length, "page": 1 });
        let search = serde_json::from_value(search).expect("it is a search");
        let request = client(&server).contacts().search_contacts(search);
        assert_whole(request.items(), |contact| contact.id.as_deref()).await;
    }
}

#[tokio::test]
async fn search_after_of_the_last_record_beside_a_page_that_is_required() {
    let server = serve_searches("200 OK", |body| {
        assert_eq!(body["page"], 1);
        let after = body["searchAfter"][0].as_str();
        let start = after.map_or(0, |after| number_of(after) + 1);
        let limit =
            usize::try_from(body["pageLimit"].as_u64().expect("a number")).expect("it is small");
        let mut records = entries(start..start + limit);
        for (offset, record) in records.iter_mut().enumerate() {
            record["searchAfter"] = json!([id(start + offset)]);
        }
        json!({ "records": records, "total": SIZE })
    })
    .await;
    let search =
        json!({ "locationId": "l", "pageLimit": 333, "page": 1, "query": "", "searchAfter": [] });
    let search = serde_json::from_value(search).expect("it is a search");
    let request = client(&server)
        .objects()
        .search_object_records("custom_objects.pet", search);
    assert_whole(request.items(), |record| record.id.as_deref()).await;
}

#[tokio::test]
async fn the_sort_value_of_the_last_conversation() {
    let server = serve(|query| {
        let start = query
            .get("startAfterDate")
            .map_or(0, |date| date.parse::<usize>().expect("a number") + 1);
        let mut conversations = entries(start..start + number(query, "limit", 20));
        for (offset, conversation) in conversations.iter_mut().enumerate() {
            conversation["sort"] = json!([start + offset]);
        }
        json!({ "conversations": conversations, "total": SIZE })
    })
    .await;
    for length in [100, 33] {
        let request = client(&server)
            .conversations()
            .search_conversations("l")
            .limit(length);
        assert_whole(request.items(), |conversation| conversation.id.as_deref()).await;
    }
}

#[tokio::test]
async fn the_id_of_the_last_agent() {
    let server = serve(|query| {
        let start = query.get("startAfter").map_or(0, |id| number_of(id) + 1);
        let agents = entries(start..start + number(query, "limit", 10));
        json!({ "agents": agents, "totalCount": SIZE, "count": agents.len() })
    })
    .await;
    for length in [100, 33] {
        let request = client(&server)
            .conversation_ai()
            .search_agents()
            .limit(length);
        assert_whole(request.items(), |agent| agent.id.as_deref()).await;
    }
}
