//! The mock as in users' tests: typed expectations, sequences, faults, and its messages if a program does not behave as
//! expected.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::{Duration, Instant};

use highlevel::common::UnauthorizedErrorBody;
use highlevel::contacts::operations::{CreateContactError, GetContactError};
use highlevel::contacts::{Contact, ContactSearch, DuplicateContactErrorBody, NewContact};
use highlevel::mock::{FromJson, Mock, MockResponse};
use highlevel::social_planner::{CsvUpload, OauthStart};
use highlevel::{Client, Error, File, Token, TransportErrorKind, v3};
use highlevel_testing::Log;
use serde_json::{Value, json};

fn contact(id: &str) -> Contact {
    Contact::from_json(json!({ "id": id }))
}

async fn id_of(client: &Client, id: &str) -> Option<String> {
    let response = client.contacts().get_contact(id).send().await;
    response.expect("the mock responds").id.map(Into::into)
}

/// Returns the panic message of `check`.
fn panic_of(check: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(check)).expect_err("it panics");
    let text = panic.downcast_ref::<String>().cloned();
    text.expect("the message is a text")
}

#[tokio::test]
async fn requests_and_answers_are_typed() {
    let mock = Mock::start();
    let page = "https://example.com/login"
        .parse()
        .expect("it is an address");
    mock.social_planner()
        .start_linkedin_oauth()
        .with(|request| request.location_id == "loc1" && request.page.is_some())
        .times(1)
        .returns(OauthStart::new(page));

    let client = mock.client();
    let started = client
        .social_planner()
        .start_linkedin_oauth("loc1", "user1")
        .page("integration")
        .send()
        .await
        .expect("the mock responds");

    assert_eq!(started.location.as_str(), "https://example.com/login");
    let calls = mock.social_planner().start_linkedin_oauth().requests();
    assert_eq!(calls.len(), 1);
    assert_eq!(calls[0].user_id, "user1");
    assert_eq!(calls[0].page.as_deref(), Some("integration"));
    assert!(mock.unmatched().is_empty());
}

#[tokio::test]
async fn expectations_are_used_one_after_the_other() {
    let mock = Mock::start();
    mock.contacts()
        .get_contact()
        .times(1)
        .response_header("Retry-After", "7")
        .fails_with_status(429);
    mock.contacts().get_contact().returns(contact("c1"));

    let client = mock.client();
    let first = client.contacts().get_contact("c1").send().await;
    let error = first.expect_err("the first call fails");
    assert!(error.is_rate_limited());
    assert!(matches!(error.kind(), Some(GetContactError::Undocumented)));
    let Error::Api(failure) = &*error else {
        panic!("the mock refuses");
    };
    assert_eq!(failure.status(), 429);
    assert_eq!(failure.headers()["retry-after"], "7");
    assert_eq!(failure.message(), Some("Too Many Requests"));
    for _ in 0..3 {
        assert_eq!(id_of(&client, "c1").await.as_deref(), Some("c1"));
    }
}

#[tokio::test]
async fn conditions_choose_among_expectations() {
    let mock = Mock::start();
    for id in ["a", "b"] {
        mock.contacts()
            .get_contact()
            .with(move |request| request.contact_id == id)
            .returns(contact(id));
    }
    let client = mock.client();
    assert_eq!(id_of(&client, "b").await.as_deref(), Some("b"));
    assert_eq!(id_of(&client, "a").await.as_deref(), Some("a"));
    let calls = mock.contacts().get_contact();
    let calls = calls.with(|request| request.contact_id == "a").requests();
    assert_eq!(calls.len(), 1);
}

#[tokio::test]
async fn failures_are_variants() {
    let mock = Mock::start();
    let mut body = UnauthorizedErrorBody::default();
    body.message = Some("Invalid JWT".to_owned());
    mock.contacts()
        .get_contact()
        .times(1)
        .fails(GetContactError::Unauthorized(body));
    mock.contacts()
        .get_contact()
        .times(1)
        .fails(GetContactError::Undocumented);

    let client = mock.client();
    let first = client.contacts().get_contact("c1").send().await;
    let first = first.expect_err("the mock refuses");
    assert_eq!(first.status().map(|status| status.as_u16()), Some(401));
    match first.kind() {
        Some(GetContactError::Unauthorized(body)) => {
            assert_eq!(body.message.as_deref(), Some("Invalid JWT"));
        }
        other => panic!("another variant: {other:?}"),
    }
    let second = client.contacts().get_contact("c1").send().await;
    let second = second.expect_err("the mock refuses");
    assert_eq!(second.status().map(|status| status.as_u16()), Some(500));
    assert!(matches!(second.kind(), Some(GetContactError::Undocumented)));
}

#[tokio::test]
#[expect(
    clippy::result_large_err,
    reason = "the error has the documented body, which is large"
)]
async fn answers_are_computed_from_requests() {
    let mock = Mock::start();
    mock.contacts().create_contact().responds(|request| {
        if request.body.email.is_none() {
            let mut body = DuplicateContactErrorBody::default();
            body.message = Some("an email is needed".to_owned());
            return Err(CreateContactError::BadRequest(body));
        }
        let contact = json!({ "id": "new", "locationId": request.body.location_id });
        Ok(FromJson::from_json(contact))
    });
    let client = mock.client();
    let contacts = client.contacts();
    let refused = contacts
        .create_contact(NewContact::new("loc1"))
        .send()
        .await;
    assert!(refused.is_err_and(|error| error.status().is_some_and(|status| status == 400)));
    let body = NewContact::new("loc1").email("someone@example.com");
    let created = contacts.create_contact(body).send().await;
    let created = created.expect("the mock responds");
    assert_eq!(created.location_id.as_deref(), Some("loc1"));
}

/// The error of a rejected duplicate has the id of the existing contact.
#[tokio::test]
async fn a_rejected_duplicate_names_the_contact() {
    let mock = Mock::start();
    let said = json!({
        "statusCode": 400,
        "message": "This location does not allow duplicated contacts.",
        "meta": { "contactId": "c7", "matchingField": "email" },
    });
    let refusal = MockResponse::new(400).json(&said);
    mock.contacts().create_contact().returns_raw(refusal);
    let client = mock.client();
    let body = NewContact::new("loc1").email("someone@example.com");
    let error = client.contacts().create_contact(body).send().await;
    let error = error.expect_err("the mock refuses");
    assert_eq!(error.existing_id(), Some("c7"));
    assert_eq!(error.json(), Some(said));
    let Some(CreateContactError::BadRequest(body)) = error.kind() else {
        panic!("{error}");
    };
    let meta = body.meta.as_ref().expect("it names the contact");
    assert_eq!(meta.contact_id.as_deref(), Some("c7"));
    assert_eq!(meta.matching_field.as_deref(), Some("email"));
}

#[tokio::test]
async fn a_count_that_is_not_met_says_what_and_where() {
    let mock = Mock::start();
    mock.contacts()
        .get_contact()
        .times(2)
        .returns(contact("c1"));
    mock.contacts()
        .delete_contact()
        .times(0)
        .fails_with_status(500);
    id_of(&mock.client(), "c1").await;

    let message = panic_of(|| mock.verify());
    let told = [
        "`contacts().get_contact()` (GET /contacts/{contactId})",
        "mock.rs:",
        "expected 2 calls, received 1",
    ];
    for part in told {
        assert!(message.contains(part), "{part} is not in {message}");
    }
    assert!(!message.contains("delete_contact"), "{message}");
    let dropped = panic_of(|| drop(mock));
    assert_eq!(dropped, message);
}

#[tokio::test]
async fn a_documented_status_has_the_documented_body() {
    let mock = Mock::start();
    let start = || {
        mock.client()
            .social_planner()
            .start_linkedin_oauth("l", "u")
    };
    for (status, message, error) in [
        (400, "Bad Request", None),
        (
            401,
            "Invalid token: access token is invalid",
            Some("Unauthorized"),
        ),
        (422, "Unprocessable Entity", Some("Unprocessable Entity")),
    ] {
        let expected = mock.social_planner().start_linkedin_oauth().times(1);
        expected.fails_with_status(status);
        let failure = start().send().await.expect_err("it fails");
        assert_eq!(failure.message(), Some(message));
        let body = failure.json().expect("the body is JSON");
        assert_eq!(body["statusCode"], status);
        assert_eq!(body.get("error").and_then(Value::as_str), error);
    }
    let expected = mock.social_planner().start_linkedin_oauth().times(1);
    expected.fails_with_status(429);
    let failure = start().send().await.expect_err("it fails");
    assert_eq!(failure.message(), Some("Too Many Requests"));
}

#[tokio::test]
async fn a_call_too_many_is_refused_and_counted() {
    let mock = Mock::start();
    mock.contacts()
        .get_contact()
        .times(..=1)
        .returns(contact("c1"));
    let client = mock.client();
    id_of(&client, "c1").await;
    let second = client.contacts().get_contact("c1").send().await;
    let second = second.expect_err("the mock refuses");
    assert_eq!(second.status().map(|status| status.as_u16()), Some(501));

    let message = panic_of(|| mock.verify());
    assert!(
        message.contains("expected at most 1 call, received 2"),
        "{message}"
    );
    assert!(message.contains("it accepts at most 1 call"), "{message}");
    mock.reset();
    mock.verify();
}

#[tokio::test]
async fn a_thread_that_panics_is_not_made_to_panic_again() {
    let task = tokio::spawn(async {
        let mock = Mock::start();
        mock.contacts()
            .get_contact()
            .times(1)
            .returns(contact("c1"));
        panic!("the test fails");
    });
    let error = task.await.expect_err("the task panics");
    let panic = error.into_panic();
    assert_eq!(panic.downcast_ref::<&str>(), Some(&"the test fails"));
}

#[tokio::test]
async fn unmatched_requests_say_why() {
    let mock = Mock::start();
    let client = mock.client();
    mock.contacts()
        .get_contact()
        .with(|request| request.contact_id == "other")
        .returns(contact("other"));

    let failure = client.contacts().get_contact("c1").send().await;
    let failure = failure.expect_err("the mock has no response");
    assert_eq!(failure.status().map(|status| status.as_u16()), Some(501));
    let text = failure.to_string();
    assert!(
        text.contains("GET /contacts/c1: it calls `contacts().get_contact()`; expectation 1: its condition does not hold"),
        "{text}"
    );
    let deleted = client.contacts().delete_contact("c1").send().await;
    assert!(deleted.is_err());
    let old = v3::contacts::operations::GetContactParams::new("c1");
    let old = client.request(old).send().await;
    assert!(old.is_err());
    assert!(raw_call(&mock, "GET /nowhere HTTP/1.1\r\n", "").starts_with("HTTP/1.1 501 "));
    raw_call(
        &mock,
        "GET /contacts/c1 HTTP/1.1\r\nVersion: 1999-01-01\r\n",
        "",
    );

    let reasons: Vec<String> = mock.unmatched().iter().map(ToString::to_string).collect();
    let expected = [
        "it calls `contacts().get_contact()`; expectation 1: its condition does not hold",
        "it calls `contacts().delete_contact()`, which has no expectation; add one, or call `respond_with_examples`",
        "it calls `v3_contacts().get_contact()`, which has no expectation; add one, or call `respond_with_examples`",
        "no operation of the enabled APIs has this method and path; correct the request, or enable the Cargo feature of its API",
        "it would call `contacts().get_contact()` or `v3_contacts().get_contact()`, but does not send the header `Version: 2021-07-28` or `Version: v3`; send it",
    ];
    assert_eq!(reasons.len(), expected.len());
    for (reason, expected) in reasons.iter().zip(expected) {
        assert!(reason.ends_with(expected), "{reason}");
    }
}

#[tokio::test]
async fn requests_that_lack_what_is_required_match_nothing() {
    let mock = Mock::start();
    mock.contacts().create_contact().fails_with_status(500);
    let head = "POST /contacts/ HTTP/1.1\r\nVersion: 2021-07-28\r\n";
    for (body, why) in [
        ("{\"name\": ", "its body is not JSON: line 1"),
        ("{}", "$.body.locationId is not a value"),
        ("", "$.body is not a value"),
    ] {
        let answer = raw_call(&mock, head, body);
        assert!(answer.starts_with("HTTP/1.1 501 "), "{answer}");
        assert!(answer.contains(why), "{answer}");
    }
    assert!(mock.contacts().create_contact().requests().is_empty());
    assert_eq!(mock.unmatched().len(), 3);
}

/// Sends a request without a client and a runtime. Returns the whole response.
fn raw_call(mock: &Mock, head: &str, body: &str) -> String {
    let address = mock.url().socket_addrs(|| None).expect("it has an address");
    let mut stream = TcpStream::connect(address[0]).expect("the mock listens");
    let length = body.len();
    write!(
        stream,
        "{head}Host: mock\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}"
    )
    .expect("the mock receives");
    let mut answer = String::new();
    stream
        .read_to_string(&mut answer)
        .expect("the mock responds");
    answer
}

#[test]
fn a_mock_needs_no_runtime() {
    let mock = Mock::start();
    mock.contacts()
        .get_contact()
        .times(1)
        .returns(contact("c1"));
    let answer = raw_call(
        &mock,
        "GET /contacts/c1 HTTP/1.1\r\nVersion: 2021-07-28\r\n",
        "",
    );
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    assert!(answer.contains(r#"{"contact":{"id":"c1","#), "{answer}");
}

#[tokio::test]
async fn versions_are_told_apart() {
    let mock = Mock::start();
    let contact_of_v3 = v3::contacts::Contact::from_json(json!({"id": "v3"}));
    mock.v3_contacts()
        .get_contact()
        .times(1)
        .returns(contact_of_v3);
    mock.contacts()
        .get_contact()
        .times(1)
        .returns(contact("v2"));
    let client = mock.client();
    let third = client.v3_contacts().get_contact("c1").send().await;
    assert_eq!(third.expect("the mock responds").id.as_deref(), Some("v3"));
    assert_eq!(id_of(&client, "c1").await.as_deref(), Some("v2"));
}

#[tokio::test]
async fn slow_answers_meet_the_client_s_timeout() {
    let mock = Mock::start();
    mock.contacts()
        .get_contact()
        .times(1)
        .delay(Duration::from_secs(60))
        .returns(contact("slow"));
    mock.contacts()
        .get_contact()
        .delay(Duration::from_millis(40))
        .returns(contact("late"));
    let client = mock
        .client_builder()
        .timeout(Duration::from_millis(400))
        .build()
        .expect("the settings are valid");
    let slow = client.contacts().get_contact("c1").send().await;
    assert!(slow.is_err_and(|error| error.is_timeout()));
    let begin = Instant::now();
    assert_eq!(id_of(&client, "c1").await.as_deref(), Some("late"));
    assert!(begin.elapsed() >= Duration::from_millis(40));
    let begin = Instant::now();
    drop(mock);
    assert!(
        begin.elapsed() < Duration::from_secs(10),
        "dropping waits for the slow response"
    );
}

#[tokio::test]
async fn connections_are_dropped() {
    let mock = Mock::start();
    mock.contacts()
        .get_contact()
        .times(1)
        .returns(contact("c1"));
    mock.contacts().get_contact().times(1).drops_connection();
    mock.contacts()
        .get_contact()
        .times(1)
        .returns(contact("c2"));
    let client = mock.client();
    assert_eq!(id_of(&client, "c").await.as_deref(), Some("c1"));
    let dropped = client.contacts().get_contact("c").send().await;
    match dropped.map_err(Error::from) {
        Err(Error::Transport(error)) => assert_eq!(error.kind(), TransportErrorKind::Send),
        other => panic!("the connection is not dropped: {other:?}"),
    }
    assert_eq!(mock.contacts().get_contact().requests().len(), 2);
    assert_eq!(id_of(&client, "c").await.as_deref(), Some("c2"));
}

#[tokio::test]
async fn raw_responses_are_sent_as_they_are() {
    let mock = Mock::start();
    mock.contacts().get_contact().times(1).returns_raw(
        MockResponse::new(502)
            .header("Content-Type", "text/html")
            .body("<html>Bad Gateway</html>"),
    );
    let undocumented = json!({ "contact": { "id": 7, "tags": "one" } });
    mock.contacts()
        .get_contact()
        .times(1)
        .returns_raw(MockResponse::new(200).json(&undocumented));
    let client = mock.client();
    let gateway = client.contacts().get_contact("c").send().await;
    let Err(Error::Api(gateway)) = gateway.map_err(Error::from) else {
        panic!("a gateway's page is a failure");
    };
    assert_eq!(gateway.text(), "<html>Bad Gateway</html>");
    assert_eq!(gateway.headers()["content-type"], "text/html");
    let response = client.contacts().get_contact("c").send_with_meta().await;
    let response = response.expect("the mock responds");
    assert_eq!(response.mismatches().len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn mocks_do_not_disturb_each_other() {
    let mocks = [Mock::start(), Mock::start()];
    assert_ne!(mocks[0].url(), mocks[1].url());
    for (mock, id) in mocks.iter().zip(["first", "second"]) {
        mock.contacts().get_contact().times(50).returns(contact(id));
    }
    let calls = (0..100).map(|call| {
        let client = mocks[call % 2].client();
        tokio::spawn(async move { (call, id_of(&client, "c1").await) })
    });
    for call in calls.collect::<Vec<_>>() {
        let (call, id) = call.await.expect("no call panics");
        assert_eq!(id.as_deref(), Some(["first", "second"][call % 2]));
    }
}

#[tokio::test]
async fn forms_and_their_files_are_typed() {
    let mock = Mock::start();
    mock.social_planner().upload_csv().fails_with_status(503);
    mock.forms()
        .upload_form_files()
        .returns(json!({ "meta": 1 }));
    let client = mock.client();

    // A file with every byte value and a name that must be escaped.
    let bytes: Vec<u8> = (0..=255).collect();
    let file = File::from_bytes("a \"b\" 100%25\n.csv", bytes.clone()).content_type("text/csv");
    let refused = client
        .social_planner()
        .upload_csv("loc1", CsvUpload::new(file))
        .send()
        .await;
    assert!(refused.is_err());
    let [upload] = &mock.social_planner().upload_csv().requests()[..] else {
        panic!("one upload is received");
    };
    assert_eq!(upload.location_id, "loc1");
    assert_eq!(upload.body.file.file_name(), "a \"b\" 100%25\n.csv");
    assert_eq!(upload.body.file.media_type(), "text/csv");
    assert_eq!(
        upload.body.file.bytes().map(|bytes| &bytes[..]),
        Some(&bytes[..])
    );

    let files = ["x_1", "y_2"].map(|field| {
        let file = File::from_bytes(format!("{field}.txt"), field.to_owned());
        (field.to_owned(), file)
    });
    let sent = client
        .forms()
        .upload_form_files("loc1", "c1", BTreeMap::from(files))
        .send()
        .await;
    assert_eq!(sent.expect("the mock responds"), json!({ "meta": 1 }));
    let [upload] = &mock.forms().upload_form_files().requests()[..] else {
        panic!("one upload is received");
    };
    let names: Vec<&str> = upload.body.values().map(File::file_name).collect();
    assert_eq!(names, ["x_1.txt", "y_2.txt"]);
    assert_eq!(
        upload.body["y_2"].bytes().map(|bytes| &bytes[..]),
        Some(&b"y_2"[..])
    );
}

#[tokio::test]
async fn files_are_answered_as_often_as_they_are_asked_for() {
    let mock = Mock::start();
    let recording = File::from_path(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"));
    let content = include_str!("../Cargo.toml");
    mock.conversations()
        .get_message_recording()
        .returns(recording.content_type("audio/x-wav"));
    let client = mock.client();
    for _ in 0..2 {
        let download = client
            .conversations()
            .get_message_recording("loc1", "m1")
            .send()
            .await
            .expect("the mock responds");
        assert_eq!(download.content_type(), Some("audio/x-wav"));
        let bytes = download.bytes().await.expect("the file arrives");
        assert_eq!(bytes, content.as_bytes());
    }
}

#[tokio::test]
async fn closures_may_use_the_mock_and_may_panic() {
    let mock = Arc::new(Mock::start());
    let inner = Arc::downgrade(&mock);
    mock.contacts().get_contact().times(1).responds(move |_| {
        let mock = inner.upgrade().expect("the mock is there");
        Ok(contact(
            &mock.contacts().get_contact().requests().len().to_string(),
        ))
    });
    mock.contacts().get_contact().responds(|request| {
        assert_eq!(
            request.contact_id, "expected",
            "the wrong contact is asked for"
        );
        Ok(contact("expected"))
    });
    let client = mock.client();
    assert_eq!(id_of(&client, "c1").await.as_deref(), Some("1"));
    let failure = client.contacts().get_contact("c1").send().await;
    let failure = failure.expect_err("the closure panics");
    assert_eq!(failure.status().map(|status| status.as_u16()), Some(500));
    let message = panic_of(|| mock.verify());
    assert!(message.contains("`contacts().get_contact()`"), "{message}");
    assert!(
        message.contains("the wrong contact is asked for"),
        "{message}"
    );
    assert_eq!(
        id_of(&client, "expected").await.as_deref(),
        Some("expected")
    );
    // `reset` drops the panic.
    mock.reset();
    mock.verify();
}

#[tokio::test]
async fn clients_may_have_a_token_of_a_kind() {
    let mock = Mock::start();
    mock.contacts().get_contact().returns(contact("c1"));
    let company = mock.client_builder().token(Token::company("secret"));
    let company = company.build().expect("the settings are valid");
    let refused = company.contacts().get_contact("c1").send().await;
    match refused.map_err(Error::from) {
        Err(Error::Request(error)) => assert!(error.to_string().contains("location"), "{error}"),
        other => panic!("the token is of the wrong type: {other:?}"),
    }
    assert!(mock.requests().is_empty());
}

#[tokio::test]
async fn tokens_are_not_shown() {
    const SECRET: &str = "pit-mock-Q7mZx0vKs83Jd-nobody-may-see";
    let log = Log::of_process();
    let mock = Mock::start();
    mock.contacts().get_contact().times(1).drops_connection();
    let client = mock.client_builder().token(Token::location(SECRET));
    let client = client.build().expect("the settings are valid");
    let mut shown = Vec::new();
    for _ in 0..2 {
        let outcome = client.contacts().get_contact("c1").send().await;
        shown.push(format!("{outcome:?}"));
    }
    let (requests, unmatched) = (mock.requests(), mock.unmatched());
    shown.push(format!("{mock:?} {requests:?} {unmatched:?}"));
    shown.push(format!("{:?}", requests[0].headers()));
    shown.push(format!("{:?}", mock.contacts().get_contact()));
    shown.push(unmatched[0].to_string());
    shown.push(panic_of(|| mock.verify()));
    shown.push(log.text());
    let shown = shown.join("\n");
    assert!(shown.contains("get_contact"), "{shown}");
    assert!(
        shown.contains("received the response"),
        "nothing was logged: {shown}"
    );
    assert!(
        !shown.contains(&SECRET[..12]),
        "the token is shown: {shown}"
    );
    // A test can still read the sent token.
    let sent = requests[0].headers()["authorization"].to_str();
    assert_eq!(sent.ok(), Some(format!("Bearer {SECRET}").as_str()));
    mock.reset();
}

#[tokio::test]
async fn a_dropped_mock_is_gone() {
    let mock = Mock::start();
    mock.contacts().get_contact().returns(contact("c1"));
    let client = mock.client();
    id_of(&client, "c1").await;
    let address = mock.url().socket_addrs(|| None).expect("it has an address");
    drop(mock);
    assert!(
        TcpStream::connect(address[0]).is_err(),
        "the port is still open"
    );
    let late = client.contacts().get_contact("c1").send().await;
    let late = late.map_err(Error::from);
    assert!(matches!(late, Err(Error::Transport(_))), "{late:?}");
}

#[tokio::test]
async fn the_mock_can_respond_with_what_the_documentation_shows() {
    let mock = Mock::start();
    mock.respond_with_examples();
    let client = mock.client();
    let contact = client.contacts().get_contact("c1").send().await;
    let contact = contact.expect("the operation has an example");
    assert!(contact.email.is_some());

    // An expectation replaces the example of the operation, even for requests that it does not match.
    mock.contacts()
        .get_contact()
        .with(|request| request.contact_id == "c2")
        .fails_with_status(404);
    let missing = client.contacts().get_contact("c2").send().await;
    assert!(missing.is_err_and(|error| Error::from(error).is_not_found()));
    let other = client.contacts().get_contact("c1").send().await;
    let status = other.err().and_then(|error| error.status());
    assert_eq!(status.map(|status| status.as_u16()), Some(501));

    // A list ends after its example.
    let search = ContactSearch::new("l1").page_limit(100);
    let mut found = client.contacts().search_contacts(search).items();
    assert!(found.next().await.is_some_and(|contact| contact.is_ok()));
    assert!(found.next().await.is_none());

    // `reset` turns the examples off.
    mock.reset();
    let refused = client.contacts().get_contact("c1").send().await;
    let status = refused.err().and_then(|error| error.status());
    assert_eq!(status.map(|status| status.as_u16()), Some(501));
    assert_eq!(mock.unmatched().len(), 1);

    // `reset` also drops the requests, so that none is reported later.
    mock.reset();
    assert!(mock.requests().is_empty());
    assert!(mock.unmatched().is_empty());
    mock.verify();
}

#[tokio::test]
async fn an_expectation_can_return_the_example_of_its_operation() {
    let mock = Mock::start();
    let contacts = mock.contacts();
    contacts.get_contact().times(1).returns_example();
    let contact = mock.client().contacts().get_contact("c1").send().await;
    assert!(contact.is_ok_and(|contact| contact.email.is_some()));

    // The documentation of these has no example.
    let conversations = mock.conversations();
    conversations
        .get_message_recording()
        .times(1)
        .returns_example();
    let client = mock.client();
    let recording = client.conversations().get_message_recording("l1", "m1");
    let recording = recording.await.expect("the mock responds");
    assert!(
        recording
            .bytes()
            .await
            .is_ok_and(|content| !content.is_empty())
    );
    let transcription = conversations.get_message_transcription();
    transcription.times(1).returns_example();
    let transcription = client.conversations();
    let transcription = transcription.get_message_transcription("l1", "m1");
    assert!(transcription.await.is_ok());
}
