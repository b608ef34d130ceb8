//! Tests the types of points in time and of dates, each of which reads many formats.

mod support;

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use highlevel::calendars::{AppointmentUpdate, NewAppointment, NewAppointmentRequired};
use highlevel::contacts::ContactUpdate;
use highlevel::conversations::{NewMessage, OutgoingMessageType};
use highlevel::{Date, Timestamp, json as highlevel_json};
use highlevel_testing::{Response as Answer, Server};
use serde_json::{Value, json};

use support::client;

/// 2026-01-02T03:04:05Z
const SECONDS: u64 = 1_767_323_045;

async fn answering(body: Value) -> Server {
    Server::responding(Answer::json("200 OK", body)).await
}

#[tokio::test]
async fn a_free_slot_is_searched_in_milliseconds_and_booked_as_it_was_received() {
    let slots = json!({"2026-01-02": {"slots": ["2026-01-02T09:00:00+05:30", "2026-01-02T08:00:00+05:30"]}});
    let server = answering(slots).await;
    let begin = UNIX_EPOCH + Duration::from_millis(SECONDS * 1000 + 250);
    let end = Timestamp::from("2026-01-09T03:04:05+01:00");
    let days = client(&server)
        .calendars()
        .list_free_slots("cal", begin, end)
        .await;
    let days = days.expect("the response is usable");
    let request = server.request();
    assert!(
        request
            .target
            .contains("startDate=1767323045250&endDate=1767924245000"),
        "{}",
        request.target
    );

    let slots = days.values().flat_map(|day| &day.slots);
    let first = slots
        .min_by_key(|slot| slot.unix_millis())
        .expect("there are two");
    assert_eq!(first.utc_offset(), Some(19_800));

    let server = answering(json!({"id": "a1"})).await;
    let end = first.checked_add(Duration::from_secs(1800));
    let appointment = NewAppointment::new(NewAppointmentRequired {
        location_id: "l",
        calendar_id: "cal",
        contact_id: "c",
        start_time: first,
    });
    let appointment = appointment.end_time(end);
    let booked = client(&server)
        .calendars()
        .create_appointment(appointment)
        .await;
    assert!(booked.is_ok(), "{booked:?}");
    let sent = server.request().json();
    assert_eq!(sent["startTime"], "2026-01-02T08:00:00+05:30");
    assert_eq!(sent["endTime"], "2026-01-02T08:30:00+05:30");
}

#[tokio::test]
async fn each_operation_is_sent_the_form_that_it_documents() {
    let server = answering(json!({})).await;
    let time = UNIX_EPOCH + Duration::from_secs(SECONDS);
    let client = client(&server);
    let message = NewMessage::new(OutgoingMessageType::Sms, "c").scheduled_timestamp(time);
    let _ = client.conversations().send_message(message).send().await;
    let update = AppointmentUpdate::new()
        .start_time(time)
        .end_time("1767323045000");
    let _ = client
        .calendars()
        .update_appointment("e", update)
        .send()
        .await;
    // A local time without an offset is not a valid timestamp, but a string is sent unchanged.
    let update = AppointmentUpdate::new().start_time("2026-01-02 03:04:05");
    let _ = client
        .calendars()
        .update_appointment("e", update)
        .send()
        .await;
    let events = client
        .calendars()
        .list_calendar_events("l", "2026-01-02T03:04:05Z", "1767323046");
    let _ = events.send().await;

    let requests = server.requests();
    assert_eq!(requests[0].json()["scheduledTimestamp"], SECONDS);
    assert_eq!(requests[1].json()["startTime"], "2026-01-02T03:04:05Z");
    assert_eq!(requests[1].json()["endTime"], "2026-01-02T03:04:05Z");
    assert_eq!(requests[2].json()["startTime"], "2026-01-02 03:04:05");
    let target = &requests[3].target;
    assert!(
        target.contains("startTime=1767323045000&endTime=1767323046000"),
        "{target}"
    );
}

#[tokio::test]
async fn a_text_that_is_no_point_in_time_is_never_sent_as_a_number() {
    let server = answering(json!({})).await;
    let slots = client(&server)
        .calendars()
        .list_free_slots("cal", "next week", SystemTime::now())
        .await;
    let error = slots.expect_err("the text has no number").to_string();
    assert!(
        error.contains("startDate") && error.contains("not a point in time"),
        "{error}"
    );
    assert!(!error.contains("next week"), "{error}");
    server.assert_untouched();
}

#[tokio::test]
async fn whatever_a_server_sends_is_kept() {
    let notations = [
        json!("2026-01-02T03:04:05.000Z"),
        json!("2026-01-02T03:04:05+0000"),
        json!(1_767_323_045_000_i64),
        json!(SECONDS),
        json!("1767323045000"),
    ];
    let others = [json!("2026-01-02 03:04:05"), json!("2 hours"), json!("")];
    for written in notations.iter().chain(&others) {
        let body = json!({"contact": {"id": "c", "dateAdded": written}});
        let server = answering(body.clone()).await;
        let contact = client(&server).contacts().get_contact("c").await;
        let contact = contact.expect("the response is usable");
        let added = contact.date_added.as_ref().expect("it is kept");
        let is_known = notations.contains(written);
        assert_eq!(
            added.to_system_time(),
            is_known.then(|| UNIX_EPOCH + Duration::from_secs(SECONDS)),
            "{written}"
        );
        assert_eq!(
            added.to_string(),
            written
                .as_str()
                .map_or_else(|| written.to_string(), str::to_owned)
        );
        let again = serde_json::to_value(&contact).expect("it can be written");
        assert_eq!(&again["dateAdded"], written);
    }
    // A value that is neither string nor number is kept in `extra`.
    for written in [json!(true), json!({"seconds": SECONDS}), json!([])] {
        let body = json!({"id": "c", "dateAdded": written}).to_string();
        let read = highlevel_json::read::<highlevel::contacts::Contact>(body.as_bytes())
            .expect("it is JSON");
        assert_eq!(
            (read.value.date_added.is_none(), read.mismatches.len()),
            (true, 1),
            "{body}"
        );
        let again = serde_json::to_value(&read.value).expect("it can be written");
        assert_eq!(again["dateAdded"], written);
    }
}

#[tokio::test]
async fn a_day_is_set_by_its_parts_a_text_or_what_was_received() {
    let born = json!({"contact": {"id": "c", "dateOfBirth": "1990-09-25T00:00:00.000Z"}});
    let server = answering(born).await;
    let contact = client(&server).contacts().get_contact("c").await;
    let born = contact.expect("the response is usable").date_of_birth;
    let born = born.expect("it was sent");
    assert_eq!(
        (born.year(), born.month(), born.day()),
        (Some(1990), Some(9), Some(25))
    );
    assert_eq!(born.as_str(), Some("1990-09-25T00:00:00.000Z"));

    let server = answering(json!({})).await;
    let client = client(&server);
    let days = [
        Some(born),
        Date::new(1990, 9, 25).ok(),
        Timestamp::from("1990-09-25T23:30:00-08:00").to_date(),
        Some(Date::from("09/25/1990")),
        None,
    ];
    for day in days {
        let update = ContactUpdate::new().date_of_birth(day);
        let _ = client.contacts().update_contact("c", update).send().await;
    }
    let list = client.invoices().list_invoices("l");
    let first = Date::new(2026, 1, 31).expect("it is a day");
    let last = first.checked_add_days(28);
    let _ = list.start_at(first).end_at(last).send().await;

    let requests = server.requests();
    let sent = |index: usize| requests[index].json().get("dateOfBirth").cloned();
    for (index, expected) in [
        Some("1990-09-25"),
        Some("1990-09-25"),
        Some("1990-09-25"),
        // The operation also accepts this format.
        Some("09/25/1990"),
        None,
    ]
    .into_iter()
    .enumerate()
    {
        assert_eq!(sent(index), expected.map(Value::from));
    }
    let target = &requests[5].target;
    assert!(
        target.contains("startAt=2026-01-31&endAt=2026-02-28"),
        "{target}"
    );
}

#[tokio::test]
async fn whatever_a_server_sends_for_a_day_is_kept() {
    let notations = [
        json!("2026-01-02"),
        json!("2026-01-02T00:00:00.000Z"),
        json!("2026-01-02T23:30:00-08:00"),
        json!("2026-01-02 03:04:05"),
        json!(1_767_312_000_000_i64),
    ];
    let others = [json!("01/02/2026"), json!("2026-02-30"), json!("")];
    let day = Date::new(2026, 1, 2).expect("it is a day");
    for written in notations.iter().chain(&others) {
        let server = answering(json!({"_id": "i", "dueDate": written})).await;
        let invoice = client(&server).invoices().get_invoice("l", "i").await;
        let invoice = invoice.expect("the response is usable");
        let due = invoice.due_date.as_ref().expect("it is kept");
        let is_known = notations.contains(written);
        assert_eq!(
            (*due == day, due.is_known()),
            (is_known, is_known),
            "{written}"
        );
        let text = written.as_str().map(str::to_owned);
        assert_eq!(due.to_string(), text.unwrap_or_else(|| written.to_string()));
        let again = serde_json::to_value(&invoice).expect("it can be written");
        assert_eq!(&again["dueDate"], written);
    }
}
