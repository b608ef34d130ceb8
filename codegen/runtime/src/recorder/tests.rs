//! Which keys and types of bodies are recorded.

use http::StatusCode;

use super::key::shown;
use super::label;
use super::seen::Seen;

fn lines(bodies: &[&str]) -> Vec<String> {
    let mut seen = Seen::default();
    let line = |body: &&str| seen.line("a::B", StatusCode::OK, body.as_bytes());
    bodies.iter().filter_map(line).collect()
}

/// Returns the recorded paths of a body with their types, as a string.
fn paths(body: &str) -> String {
    let line = lines(&[body]).pop().expect("there is a line");
    let value: serde_json::Value = serde_json::from_str(&line).expect("it is JSON");
    value["paths"].to_string()
}

#[test]
fn a_body_becomes_paths_and_types() {
    let body = r#"{"contact":{"customFields":[{"id":"a","value":"b"},{"id":"c","value":null},{"value":1}],"dnd":true},"count":1.5,"tags":[]}"#;
    let expected = serde_json::json!({
        "$": ["object"],
        "$.contact": ["object"],
        "$.contact.customFields": ["array"],
        "$.contact.customFields[]": ["object"],
        "$.contact.customFields[].id": ["string"],
        "$.contact.customFields[].value": ["null", "integer", "string"],
        "$.contact.dnd": ["boolean"],
        "$.count": ["number"],
        "$.tags": ["array"],
    });
    assert_eq!(paths(body), expected.to_string());
    assert_eq!(
        paths("[[1],[\"a\"]]"),
        r#"{"$":["array"],"$[]":["array"],"$[][]":["integer","string"]}"#
    );
    assert_eq!(
        lines(&["", "<html>", "{\"a\":", " "]),
        ["{\"operation\":\"a::B\",\"status\":200}\n"]
    );
}

#[test]
fn only_names_of_programmers_are_kept() {
    for name in [
        "id",
        "_id",
        "__v",
        "contactId",
        "contact_id",
        "appoinmentStatus",
        "emailLowerCase",
        "utmSource",
        "address1",
        "line2",
        "e164",
        "isDND",
        "fieldValueString",
        "SMS",
        "RCS",
        "traceId",
        "aB",
    ] {
        assert_eq!(shown(name), name);
    }
    for key in [
        "",
        " ",
        "jane@example.com",
        "jane",
        "Jane",
        "Jane Doe",
        "jane doe",
        "Favourite colour?",
        "+15555550100",
        "15555550100",
        "2026-01-02",
        "2026-01-02T03:04:05.678Z",
        "7DcVqzvRQwnMmPpRCwow",
        "oqHyuzHvysMo5N5VsXcU",
        "66a0419a0dffa47fb5f8b22f",
        "a0419a0dffa47fb5f8b22f",
        "11111111-2222-4333-8444-555555555555",
        "a1111111122224333",
        "contact.favourite_colour",
        "aBdEfGhIjKlMnOpQrStU",
        "день",
        "naïve",
        "a-b",
        "$ref",
        "a\"b",
        "a\nb",
        "a.b",
        "a[0]",
        "*",
        "id20260102",
        "eyJhbGciOiJIUzI1NiJ9",
        "pit-0123456789",
        "x123456",
        "Timezone",
        "averyveryveryveryveryveryveryverylongname",
    ] {
        if key == "jane" {
            // A short lower-case word is shown here; the rule for maps hides it where the keys are customers' values.
            assert_eq!(shown(key), key);
            continue;
        }
        assert_eq!(shown(key), "*", "{key}");
    }
}

#[test]
fn the_keys_of_maps_are_hidden() {
    let people = r#"{"jane":{"age":1},"bob":{"age":2.5},"eve":{"age":null}}"#;
    assert_eq!(
        paths(people),
        r#"{"$":["object"],"$.*":["object"],"$.*.age":["null","integer","number"]}"#
    );
    let tags = r#"{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8.5}"#;
    assert_eq!(
        paths(tags),
        r#"{"$":["object"],"$.*":["integer","number"]}"#
    );
    // Each element of the list has a different key, so the keys are treated as those of a map.
    let spread = r#"[{"a":[1]},{"b":[2]},{"c":[]},{"d":[3]}]"#;
    assert_eq!(
        paths(spread),
        r#"{"$":["array"],"$[]":["object"],"$[].*":["array"],"$[].*[]":["integer"]}"#
    );
    // One key cannot be shown, so all keys whose values have the same shape are hidden.
    let form = r#"{"What is your name?":"x","full_name":"y","eventData":{"page":{}},"terms":true}"#;
    assert_eq!(
        paths(form),
        r#"{"$":["object"],"$.*":["string"],"$.eventData":["object"],"$.eventData.page":["object"],"$.terms":["boolean"]}"#
    );
    // Dates as keys, as in a response with free slots, next to an ordinary key.
    let days = r#"{"2026-01-02":{"slots":["a"]},"traceId":"t"}"#;
    assert_eq!(
        paths(days),
        r#"{"$":["object"],"$.*":["object"],"$.*.slots":["array"],"$.*.slots[]":["string"],"$.traceId":["string"]}"#
    );
    let channels = r#"{"Call":{"status":"a"},"SMS":{"status":"a"},"RCS":{"status":"a"},"Email":{"status":"a"}}"#;
    assert!(
        paths(channels).contains("$.RCS.status"),
        "{}",
        paths(channels)
    );
    let wide: Vec<String> = (0..1000)
        .map(|at| format!("\"k{}\":{{\"a\":{at}}}", letters(at)))
        .collect();
    assert_eq!(
        paths(&format!("{{{}}}", wide.join(","))),
        r#"{"$":["object"],"$.*":["object"],"$.*.a":["integer"]}"#
    );
}

fn letters(number: u32) -> String {
    number
        .to_string()
        .bytes()
        .map(|digit| char::from(b'a' + digit - b'0'))
        .collect()
}

#[test]
fn what_was_seen_is_not_written_again() {
    let bodies = [
        r#"{"a":1,"b":"x"}"#,
        r#"{"b":"y","a":2}"#,
        r#"{"a":3}"#,
        r#"{"a":null,"b":"z"}"#,
        r#"{"a":4,"c":true}"#,
        r#"{"c":false,"a":null}"#,
    ];
    let lines = lines(&bodies);
    assert_eq!(lines.len(), 3, "{lines:?}");
    assert!(lines[2].contains("$.c"));

    let mut seen = Seen::default();
    for operation in ["a::B", "a::C"] {
        for status in [StatusCode::OK, StatusCode::NOT_FOUND] {
            assert!(seen.line(operation, status, b"{}").is_some());
            assert!(seen.line(operation, status, b"{}").is_none());
        }
    }
}

#[test]
fn memory_is_bounded() {
    let mut seen = Seen::default();
    let mut written = 0;
    for at in 0..3000 {
        let names: Vec<String> = (0..100)
            .map(|name| {
                format!(
                    "\"n{}\":[[{}]]",
                    letters(name),
                    "[".repeat(name as usize % 40) + &"]".repeat(name as usize % 40)
                )
            })
            .collect();
        let body = format!("{{\"x\":{{{}}}}}", names.join(","));
        let operation = format!("a::B{at}");
        written += usize::from(
            seen.line(&operation, StatusCode::OK, body.as_bytes())
                .is_some(),
        );
    }
    assert!(written > 10 && written < 3000, "{written}");
    let deep = format!("{}1{}", "[".repeat(200), "]".repeat(200));
    let line = Seen::default().line("a::B", StatusCode::OK, deep.as_bytes());
    assert!(line.expect("there is a line").len() < 5000);
}

#[test]
fn operations_are_named_as_observe_knows_them() {
    let cases = [
        (
            "highlevel::contacts::get_contact::GetContactParams",
            "contacts::GetContactParams",
        ),
        (
            "highlevel::v3::contacts::get_contact::GetContactParams",
            "v3::contacts::GetContactParams",
        ),
        ("my_program::CallParams", "CallParams"),
        ("Params", "Params"),
        ("", ""),
    ];
    for (params, name) in cases {
        assert_eq!(label(params), name);
    }
}
