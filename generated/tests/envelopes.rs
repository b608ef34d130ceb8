//! Responses that are envelopes: programs receive the payload, or an error if it is missing.

mod support;

use highlevel::contacts::{Contact, ContactResponse, CreatedContact, NewContact};
use highlevel::mock::{FromJson, Mock};
use highlevel::social_planner::{NewPost, Post, PostType};
use highlevel::{Client, Error, NoPayload};
use highlevel_testing::{Response as Answer, Server};
use serde_json::json;

use support::client;

/// Creates a contact on a server with this response, and checks that only one request is sent.
async fn create(answer: Answer) -> Result<CreatedContact, Error> {
    let server = Server::responding(answer).await;
    let client = client(&server);
    let body = NewContact::new("l1");
    let created = client.contacts().create_contact(body).send().await;
    assert_eq!(server.requests().len(), 1);
    Ok(created?)
}

async fn create_without_payload(status: &'static str, body: &str) -> (NoPayload, bool) {
    let error = create(Answer::new(status, body)).await;
    let error = error.expect_err("there is no contact");
    assert!(!error.is_retryable() && !error.is_unsent(), "{body}");
    assert_eq!(error.status().map(|status| status.is_success()), Some(true));
    let was_carried_out = error.was_carried_out();
    match error {
        Error::NoPayload(failure) => (*failure, was_carried_out),
        other => panic!("{body}: {other:?}"),
    }
}

#[tokio::test]
async fn a_call_returns_the_contact_and_not_its_envelope() {
    let body = json!({"contact": {"id": "c1"}, "traceId": "t1", "beta": true});
    let server = Server::responding(Answer::json("200 OK", body)).await;
    let client = client(&server);
    let contact = client
        .contacts()
        .get_contact("c1")
        .await
        .expect("a contact");
    assert_eq!(contact.id.as_deref(), Some("c1"));

    let response = client.contacts().get_contact("c1").send_with_meta().await;
    let response = response.expect("a contact");
    assert_eq!(response.trace_id().as_deref(), Some("t1"));
    assert!(response.mismatches().iter().any(|one| one.path == "$.beta"));

    let whole = client.contacts().get_contact("c1").send_whole().await;
    let whole = whole.expect("an envelope").into_value();
    assert_eq!(whole.trace_id.as_deref(), Some("t1"));
    assert_eq!(whole.extra.get("beta"), Some(&json!(true)));
}

#[tokio::test]
async fn a_success_without_its_payload_is_no_failure_of_the_server() {
    for status in ["200 OK", "201 Created", "202 Accepted"] {
        for body in [
            "",
            " \r\n",
            "null",
            "[]",
            "\"created\"",
            "{}",
            r#"{"contact": null}"#,
            r#"{"contact": "c1"}"#,
            r#"{"contact": ["c1"]}"#,
            r#"{"contact": null, "traceId": "t1"}"#,
            r#"{"id": "c1", "success": true}"#,
            r#"{"contacts": {"id": "c1"}, "message": "Created"}"#,
        ] {
            let (failure, was_carried_out) = create_without_payload(status, body).await;
            assert!(was_carried_out, "{status} {body}");
            assert_eq!(failure.path(), "$.contact");
            assert_eq!(failure.body(), body);
            assert!(failure.to_string().contains("has carried out the call"));
        }
    }
    let (failure, _) = create_without_payload("204 No Content", "").await;
    assert_eq!(
        failure.to_string(),
        "contacts.create_contact: 204 No Content, but the body is empty; the server has carried out the call, so check before you send it again"
    );
}

#[tokio::test]
async fn an_idempotent_call_without_its_payload_can_be_sent_again() {
    for (status, body, reason) in [
        ("204 No Content", "", "the body is empty"),
        ("200 OK", "{}", "the body has no readable `$.contact`"),
        (
            "200 OK",
            r#"{"success": false}"#,
            "the body has no readable `$.contact`; the body says that the call failed",
        ),
    ] {
        let server = Server::responding(Answer::new(status, body)).await;
        let received = client(&server).contacts().get_contact("c1").await;
        let error: Error = received.expect_err("there is no contact").into();
        assert_eq!(
            error.to_string(),
            format!("contacts.get_contact: {status}, but {reason}")
        );
    }
}

#[tokio::test]
async fn a_payload_with_nothing_in_it_is_a_payload() {
    for body in [r#"{"contact": {}}"#, r#"{"contact": {"unknown": 1}}"#] {
        let created = create(Answer::new("201 Created", body)).await;
        assert_eq!(created.expect("there is a contact").id, None, "{body}");
    }
}

#[tokio::test]
async fn a_body_that_says_that_the_call_failed_is_not_taken_for_a_success() {
    for body in [
        r#"{"success": false}"#,
        r#"{"succeded": false, "contact": null}"#,
        r#"{"error": "taken"}"#,
    ] {
        let (failure, was_carried_out) = create_without_payload("201 Created", body).await;
        assert!(!was_carried_out, "{body}");
        let text = failure.to_string();
        assert!(text.ends_with("says that the call failed"), "{text}");
        assert!(!text.contains("taken"), "{text}");
    }
    // A status in the body replaces the status of the response.
    let body = r#"{"statusCode": 400, "message": "taken"}"#;
    let error = create(Answer::new("201 Created", body)).await;
    let error = error.expect_err("it is refused");
    assert!(matches!(error, Error::Api(_)), "{error:?}");
    assert!(!error.was_carried_out());
}

#[tokio::test]
async fn a_refusal_and_a_broken_success_differ_from_a_missing_payload() {
    let refused = create(Answer::new("400 Bad Request", "{}")).await;
    let refused = refused.expect_err("it is refused");
    assert!(matches!(refused, Error::Api(_)) && !refused.was_carried_out());

    let unreadable = create(Answer::new("201 Created", "Created")).await;
    let unreadable = unreadable.expect_err("it is no JSON");
    assert!(matches!(unreadable, Error::Decode(_)) && unreadable.was_carried_out());
    assert!(!unreadable.is_retryable());
}

#[tokio::test]
async fn the_whole_response_is_usable_without_its_payload() {
    for body in ["", "{}", r#"{"contact": null}"#] {
        let server = Server::responding(Answer::new("201 Created", body)).await;
        let create = client(&server)
            .contacts()
            .create_contact(NewContact::new("l1"));
        let whole = create.send_whole().await.expect("it is a success");
        assert_eq!(whole.status(), 201);
        assert_eq!(whole.value().contact, None, "{body}");
    }
}

#[tokio::test]
async fn an_envelope_within_an_envelope_is_opened_too() {
    async fn create(client: &Client) -> Result<Post, Error> {
        let post = NewPost::new(["a"], PostType::Post, "u");
        Ok(client.social_planner().create_post("l", post).await?)
    }
    let body = json!({"success": true, "results": {"post": {"_id": "p"}}});
    let server = Server::responding(Answer::json("201 Created", body)).await;
    let post = create(&client(&server)).await.expect("there is a post");
    assert_eq!(post.id.as_deref(), Some("p"));

    for body in [
        "",
        r#"{"success": true}"#,
        r#"{"results": null}"#,
        r#"{"results": {}}"#,
        r#"{"results": {"post": null}}"#,
        r#"{"post": {"_id": "p"}}"#,
    ] {
        let server = Server::responding(Answer::new("201 Created", body)).await;
        let error = create(&client(&server)).await.expect_err("there is none");
        assert!(error.was_carried_out(), "{body}");
        let Error::NoPayload(failure) = error else {
            panic!("{body}: {error:?}");
        };
        assert_eq!(failure.path(), "$.results.post");
    }
}

#[tokio::test]
async fn a_list_that_is_absent_is_not_an_empty_list() {
    for (body, links) in [
        (r#"{"links": [{"id": "k1"}]}"#, Some(1)),
        (r#"{"links": []}"#, Some(0)),
        (r#"{"links": {}}"#, Some(0)),
        (r#"{"links": null}"#, Some(0)),
        ("{}", None),
        ("", None),
        (r#"{"links": "none"}"#, None),
        (r#"{"data": []}"#, None),
    ] {
        let server = Server::responding(Answer::new("200 OK", body)).await;
        let listed = client(&server).links().list_links("l1").await;
        assert_eq!(listed.ok().map(|links| links.len()), links, "{body}");
    }
}

#[tokio::test]
async fn a_test_states_the_payload_or_the_envelope() {
    let mock = Mock::start();
    let ada = Contact::from_json(json!({"id": "c1", "firstName": "Ada"}));
    mock.contacts().get_contact().times(1).returns(ada);
    mock.contacts()
        .get_contact()
        .returns_whole(ContactResponse::default());
    let post = Post::from_json(json!({"_id": "p"}));
    mock.social_planner().get_post().returns(post);

    let client = mock.client();
    let contact = client
        .contacts()
        .get_contact("c1")
        .await
        .expect("a contact");
    assert_eq!(contact.first_name.as_deref(), Some("Ada"));
    let error = client
        .contacts()
        .get_contact("c1")
        .await
        .expect_err("no contact");
    assert!(matches!(error.into_error(), Error::NoPayload(_)));
    let post = client.social_planner().get_post("l", "p").await;
    assert_eq!(post.expect("a post").id.as_deref(), Some("p"));
}

#[test]
#[should_panic(expected = "frstName")]
fn a_misspelled_name_in_a_test_is_found() {
    let _ = Contact::from_json(json!({"id": "c1", "frstName": "Ada"}));
}

#[test]
#[should_panic(expected = "$.tags")]
fn a_value_of_another_type_in_a_test_is_found() {
    let _ = Contact::from_json(json!({"tags": "vip"}));
}
