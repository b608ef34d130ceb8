//! Programs without async: lists are iterators, which report a failure and can continue at a stored position.

use highlevel::contacts::ContactSearch;
use highlevel::mock::Mock;
use highlevel::serde_json::json;
use highlevel::{Client, Error, Position};

/// Returns a mock of HighLevel with the first of two pages of three contacts.
fn two_pages() -> Mock {
    let mock = Mock::start();
    mock.contacts()
        .search_contacts()
        .with(|request| request.body.search_after.is_none())
        .returns_json(json!({
            "contacts": [
                {"id": "c1", "searchAfter": [1, "c1"]},
                {"id": "c2", "searchAfter": [2, "c2"]},
            ],
            "total": 3,
        }));
    mock
}

/// Sets the second page of [`two_pages`].
fn add_second_page(mock: &Mock) {
    mock.contacts().search_contacts().returns_json(json!({
        "contacts": [{"id": "c3", "searchAfter": [3, "c3"]}],
        "total": 3,
    }));
}

fn search() -> ContactSearch {
    ContactSearch::new("l1").page_limit(2)
}

/// Adds the ids of all contacts, or of those before the first failure, to `found`.
fn ids(client: &Client, found: &mut Vec<highlevel::ContactId>) -> Result<(), Error> {
    for contact in client.contacts().search_contacts(search()).items_blocking() {
        found.extend(contact?.id);
    }
    Ok(())
}

#[test]
fn a_loop_reads_all_pages() -> Result<(), Error> {
    let mock = two_pages();
    add_second_page(&mock);
    let client = mock.client();
    let mut found = Vec::new();
    ids(&client, &mut found)?;
    assert_eq!(found, ["c1", "c2", "c3"]);
    assert_eq!(mock.requests().len(), 2);
    Ok(())
}

#[test]
fn a_page_has_items_and_the_rest_of_the_response() -> Result<(), Error> {
    let mock = two_pages();
    add_second_page(&mock);
    let client: Client = mock.client();
    let pages = client
        .contacts()
        .search_contacts(search())
        .pages_blocking()
        .map(|page| Ok(page?.items().len()));
    let lengths: Result<Vec<usize>, Error> = pages.collect();
    assert_eq!(lengths?, [2, 1]);
    Ok(())
}

#[test]
fn nothing_is_sent_before_the_first_item_is_asked_for() {
    let mock = two_pages();
    let client: Client = mock.client();
    let mut contacts = client.contacts().search_contacts(search()).items_blocking();
    assert!(mock.requests().is_empty());
    let first = contacts.next().expect("there is one").expect("it is found");
    assert_eq!(first.id.as_deref(), Some("c1"));
    assert!(contacts.next().expect("there is one").is_ok());
    assert_eq!(mock.requests().len(), 1, "both are on the first page");
}

#[test]
fn a_failure_ends_the_loop_and_the_position_continues_it() {
    let mock = two_pages();
    mock.contacts()
        .search_contacts()
        .times(1)
        .fails_with_status(500);
    add_second_page(&mock);
    let client: Client = mock.client();

    let mut contacts = client.contacts().search_contacts(search()).items_blocking();
    let mut found = Vec::new();
    let mut stored = None;
    let error = loop {
        match contacts.next().expect("it does not end before it fails") {
            Ok(contact) => {
                found.extend(contact.id);
                stored = contacts
                    .list()
                    .position()
                    .map(|position| position.to_string());
            }
            Err(error) => break error,
        }
    };
    assert_eq!(error.status().map(|status| status.as_u16()), Some(500));
    assert_eq!(found, ["c1", "c2"]);

    let position: Position = stored
        .expect("it is known after the first item")
        .parse()
        .expect("it is the text of a position");
    let contacts = client.contacts().search_contacts(search()).items();
    let contacts = contacts.resume(&position).expect("it belongs to this list");
    for contact in highlevel::blocking::iterate(contacts) {
        found.extend(contact.expect("the second page is there now").id);
    }
    assert_eq!(found.last().map(highlevel::ContactId::as_str), Some("c3"));
}

#[tokio::test]
async fn a_list_may_be_read_on_by_a_task() {
    let mock = two_pages();
    add_second_page(&mock);
    let client: Client = mock.client();
    let mut contacts = client.contacts().search_contacts(search()).items_blocking();
    let first = contacts.next().expect("there is one").expect("it is found");
    assert_eq!(first.id.as_deref(), Some("c1"));
    let mut rest = contacts.into_list();
    let mut found = Vec::new();
    while let Some(contact) = rest.next().await {
        found.extend(contact.expect("it is found").id);
    }
    assert_eq!(found, ["c2", "c3"]);
}
