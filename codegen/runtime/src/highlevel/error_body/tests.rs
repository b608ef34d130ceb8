//! Bodies of errors, as servers and gateways send them.

use super::{ErrorBody, stated_failure};
use crate::json::Document;

fn read(body: &str) -> ErrorBody {
    let document = Document::parse(body.as_bytes()).expect("it is JSON");
    ErrorBody::read(document.root())
}

fn stated(body: &str) -> Option<(u16, bool)> {
    let document = Document::parse(body.as_bytes()).expect("it is JSON");
    stated_failure(document.root()).map(|stated| (stated.status.as_u16(), stated.is_certain))
}

#[test]
fn the_message_is_text_in_every_form() {
    let cases = [
        // The error bodies of HighLevel's services.
        (
            r#"{"statusCode":400,"message":"m","error":"Bad Request"}"#,
            "m",
        ),
        (
            r#"{"status":404,"message":"m","name":"HttpException","traceId":"t"}"#,
            "m",
        ),
        (
            r#"{"error":"Unprocessable Entity","message":["a","b"],"statusCode":422,"traceId":"t"}"#,
            "a; b",
        ),
        (
            r#"{"error":{"code":"RESOURCE_NOT_FOUND","message":"m","details":{"identifier":"abc"}}}"#,
            "m",
        ),
        (r#"{"msg":"m","accountStatus":"suspended"}"#, "m"),
        // The error bodies of OAuth, problem details (RFC 9457) and validators.
        (r#"{"error":"invalid_grant","error_description":"m"}"#, "m"),
        (r#"{"type":"about:blank","title":"t","detail":"m"}"#, "m"),
        (
            r#"{"message":[{"property":"email","value":"jane@example.com","constraints":{"isEmail":"a","isString":"b"}},
                {"property":"x","children":[{"property":"y","constraints":{"isInt":"c"}}]}]}"#,
            "a; b; c",
        ),
        (
            r#"{"errors":[{"msg":"a","param":"x"},{"message":"b"}]}"#,
            "a; b",
        ),
        (
            r#"{"errors":{"email":["a","b"],"phone":["c"]}}"#,
            "email: a; b; phone: c",
        ),
        (
            r#"{"message":{"statusCode":400,"message":["a","b"],"error":"e"}}"#,
            "a; b",
        ),
        (r#"{"message":{"message":{"message":"m"}}}"#, "m"),
        (r#"{"message":"","error":"e"}"#, "e"),
        (r#"{"message":" ","error":null,"msg":"m"}"#, "m"),
        (r#"{"message":17}"#, "17"),
    ];
    for (body, message) in cases {
        assert_eq!(read(body).message.as_deref(), Some(message), "{body}");
    }
    let none = [
        "[]",
        "null",
        "\"text\"",
        "{}",
        r#"{"message":true,"error":[]}"#,
        // A `message` that repeats the sent data is not a message.
        r#"{"message":{"email":"jane@example.com"}}"#,
        r#"{"message":{"message":{"message":{"message":{"message":"too deep"}}}}}"#,
    ];
    for body in none {
        assert_eq!(read(body).message, None, "{body}");
    }
}

#[test]
fn a_code_is_a_word_for_programs() {
    let cases = [
        (
            r#"{"message":"m","canonicalCode":"CONVERSATION_EXISTS","code":"x"}"#,
            Some("CONVERSATION_EXISTS"),
        ),
        (
            r#"{"error":{"code":"RESOURCE_NOT_FOUND","message":"m"}}"#,
            Some("RESOURCE_NOT_FOUND"),
        ),
        (r#"{"message":{"errorCode":"E-17"}}"#, Some("E-17")),
        (r#"{"error":"invalid_grant"}"#, Some("invalid_grant")),
        (r#"{"code":11000,"message":"m"}"#, Some("11000")),
        // Not codes: names of a status, status numbers, sentences, possible secrets, objects and empty strings.
        (r#"{"error":"Unauthorized"}"#, None),
        (r#"{"error":"Bad Request"}"#, None),
        (r#"{"code":400,"message":"m"}"#, None),
        (r#"{"code":"422","message":"m"}"#, None),
        (r#"{"code":"not a code"}"#, None),
        (r#"{"code":"4f1c0a9be27d4f1c0a9be27d"}"#, None),
        (r#"{"code":{"a":1},"canonicalCode":""}"#, None),
    ];
    for (body, code) in cases {
        assert_eq!(read(body).code.as_deref(), code, "{body}");
    }
}

#[test]
fn the_id_of_what_exists_is_only_taken_from_a_body_that_says_so() {
    let cases = [
        (
            r#"{"statusCode":400,"message":"This location does not allow duplicated contacts.","meta":{"contactId":"c1"}}"#,
            Some("c1"),
        ),
        (
            r#"{"message":"Conversation already exists","conversationId":"v1"}"#,
            Some("v1"),
        ),
        (
            r#"{"message":"Duplicate contact","meta":{"contactId":7}}"#,
            Some("7"),
        ),
        (
            r#"{"message":"Conversation not found","conversationId":"v1"}"#,
            None,
        ),
        (
            r#"{"message":"already exists","meta":{"contactId":{"a":1}}}"#,
            None,
        ),
        (r#"{"message":"already exists","meta":[]}"#, None),
    ];
    for (body, id) in cases {
        assert_eq!(read(body).existing_id.as_deref(), id, "{body}");
    }
}

#[test]
fn the_body_of_an_error_is_one_whatever_the_status_of_the_response() {
    let certain = [
        (
            r#"{"status":404,"message":"Failed cancel the scheduled message"}"#,
            404,
        ),
        (
            r#"{"statusCode":422,"message":["a"],"error":"Unprocessable Entity","traceId":"t"}"#,
            422,
        ),
        (r#"{"status":500,"name":"HttpException","options":{}}"#, 500),
        (
            r#"{"success":false,"statusCode":400,"message":"m","results":{"posts":[],"count":0}}"#,
            400,
        ),
        (
            r#"{"status":503,"statusCode":503,"message":"m","data":null}"#,
            503,
        ),
    ];
    for (body, status) in certain {
        assert_eq!(stated(body), Some((status, true)), "{body}");
    }
    let doubtful = [
        r#"{"status":404,"message":"m","contact":{"id":"c1"}}"#,
        r#"{"statusCode":400,"message":"m","success":true}"#,
        r#"{"statusCode":409,"message":"m","results":[{"id":"a"}]}"#,
        r#"{"status":500}"#,
    ];
    for body in doubtful {
        assert!(matches!(stated(body), Some((_, false))), "{body}");
    }
    let successes = [
        r#"{"statusCode":200,"message":"Fetched","success":true}"#,
        r#"{"statusCode":201,"status":404,"message":"m"}"#,
        r#"{"status":200,"statusCode":404,"message":"m"}"#,
        r#"{"status":"404","message":"m"}"#,
        r#"{"status":"failed","message":"m"}"#,
        r#"{"status":true,"message":"m"}"#,
        r#"{"status":404,"total":12}"#,
        r#"{"status":399,"message":"m"}"#,
        r#"{"status":600,"message":"m"}"#,
        r#"{"status":404.5,"message":"m"}"#,
        r#"{"message":"m","error":"e"}"#,
        r#"{"success":false,"message":"m"}"#,
        r#"{"contact":{"status":404,"message":"m"}}"#,
        r#"[{"status":404,"message":"m"}]"#,
        "404",
        "{}",
    ];
    for body in successes {
        assert_eq!(stated(body), None, "{body}");
    }
}
