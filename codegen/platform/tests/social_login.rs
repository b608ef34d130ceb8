//! Reading the window message that a social login page posts to its opener.

use highlevel_platform::social_login::{
    SocialLoginMessage, SocialLoginMessageError, SocialPlatform,
};
use highlevel_runtime::serde_json::{self, Value, json};

const ORIGIN: &str = SocialLoginMessage::DEFAULT_ORIGIN;

fn message() -> Value {
    json!({
        "actionType": "close",
        "page": "social-media-posting",
        "platform": "linkedin",
        "placement": "placement",
        "accountId": "658a9b6833b91e0ecb8f3958",
        "reconnectAccounts": ["658a9b6833b91e0ecb834acd", "efd2daa9b6833b91e0ecb8f3511"],
    })
}

fn with(name: &str, value: Value) -> Value {
    let mut message = message();
    message[name] = value;
    message
}

fn without(name: &str) -> Value {
    let mut message = message();
    message
        .as_object_mut()
        .expect("it is an object")
        .remove(name);
    message
}

fn read(message: &Value) -> Result<SocialLoginMessage, SocialLoginMessageError> {
    SocialLoginMessage::from_event(ORIGIN, &message.to_string(), [ORIGIN])
}

#[test]
fn all_six_fields_are_read() {
    let read = read(&message()).expect("it is the documented message");
    assert_eq!(read.action_type.as_deref(), Some("close"));
    assert_eq!(read.page, "social-media-posting");
    assert_eq!(read.platform, SocialPlatform::Linkedin);
    assert_eq!(read.placement.as_deref(), Some("placement"));
    assert_eq!(read.account_id, "658a9b6833b91e0ecb8f3958");
    assert_eq!(
        read.reconnect_accounts,
        ["658a9b6833b91e0ecb834acd", "efd2daa9b6833b91e0ecb8f3511"]
    );
    assert_eq!(
        serde_json::to_value(&read).expect("it is written"),
        message()
    );
    assert_eq!(
        serde_json::from_value::<SocialLoginMessage>(message()).expect("it is read"),
        read
    );
}

#[test]
fn both_spellings_of_the_page_and_no_other() {
    assert_eq!(
        read(&with("page", json!("social_media_posting")))
            .expect("it is known")
            .page,
        "social_media_posting"
    );
    for page in ["", "social-media_posting", "Social-Media-Posting", "evil"] {
        assert_eq!(
            read(&with("page", json!(page))),
            Err(SocialLoginMessageError::OtherPage {
                page: page.to_owned()
            })
        );
    }
    assert!(serde_json::from_value::<SocialLoginMessage>(with("page", json!("other"))).is_err());
}

#[test]
fn platforms_are_open() {
    for platform in [
        "google",
        "facebook",
        "instagram",
        "linkedin",
        "twitter",
        "tiktok",
        "tiktok-business",
        "new",
    ] {
        let read = read(&with("platform", json!(platform))).expect("any platform is read");
        assert_eq!(read.platform.as_str(), platform);
        assert_eq!(
            matches!(read.platform, SocialPlatform::Unknown(_)),
            platform == "new"
        );
    }
}

#[test]
fn what_may_be_missing_is_none() {
    for name in ["actionType", "placement", "reconnectAccounts"] {
        assert!(read(&without(name)).is_ok(), "{name}");
        assert!(read(&with(name, Value::Null)).is_ok(), "{name}");
    }
    for name in ["page", "platform", "accountId"] {
        let error = Err(SocialLoginMessageError::MissingField { name });
        assert_eq!(read(&without(name)), error);
        assert_eq!(read(&with(name, Value::Null)), error);
    }
    let error = read(&with("accountId", json!(""))).unwrap_err();
    assert_eq!(
        error,
        SocialLoginMessageError::MissingField { name: "accountId" }
    );
    assert_eq!(
        error.to_string(),
        "`accountId` of the message is missing or empty"
    );
}

#[test]
fn other_types_are_refused() {
    let cases = [
        (with("page", json!(1)), "$.page"),
        (with("accountId", json!(1)), "$.accountId"),
        (with("platform", json!({})), "$.platform"),
        (with("actionType", json!(["close"])), "$.actionType"),
        (with("reconnectAccounts", json!("a")), "$.reconnectAccounts"),
        (
            with("reconnectAccounts", json!(["a", 1])),
            "$.reconnectAccounts[1]",
        ),
        (json!([]), "$"),
        (json!("social_media_posting"), "$"),
    ];
    for (message, path) in cases {
        match read(&message) {
            Err(SocialLoginMessageError::WrongType(mismatch)) => assert_eq!(mismatch.path, path),
            other => panic!("{message} gives {other:?}"),
        }
    }
    assert!(matches!(
        SocialLoginMessage::from_event(ORIGIN, "close", [ORIGIN]),
        Err(SocialLoginMessageError::Json(_))
    ));
    let long = with("placement", json!("x".repeat(100_000)));
    assert!(matches!(
        read(&long),
        Err(SocialLoginMessageError::TooLong { .. })
    ));
}

#[test]
fn only_allowed_origins_are_heard() {
    let from = |origin: &str, allowed: &[&str]| {
        SocialLoginMessage::from_event(origin, &message().to_string(), allowed)
    };
    for origin in [
        ORIGIN,
        "https://services.leadconnectorhq.com:443",
        "https://SERVICES.leadconnectorhq.com/",
    ] {
        assert!(
            from(origin, &["https://other.example", ORIGIN]).is_ok(),
            "{origin}"
        );
    }
    assert!(from("http://localhost:3000", &["http://localhost:3000"]).is_ok());
    let refused = [
        "",
        "null",
        "*",
        "file://",
        "http://services.leadconnectorhq.com",
        "https://services.leadconnectorhq.com:8443",
        "https://services.leadconnectorhq.com.evil.example",
        "https://services.leadconnectorhq.com@evil.example",
        "https://evil@services.leadconnectorhq.com",
        "https://evil.example/https://services.leadconnectorhq.com",
        "https://evil.example?https://services.leadconnectorhq.com",
        "https://evil.example#https://services.leadconnectorhq.com",
        "https://xservices.leadconnectorhq.com",
        "https://leadconnectorhq.com",
        "https://services.leadconnectorhq.com\\.evil.example",
        "https://services.leadconnectorhq.com\n",
        "https:services.leadconnectorhq.com/x",
        "services.leadconnectorhq.com",
        "blob:https://services.leadconnectorhq.com/1",
    ];
    for origin in refused {
        assert!(
            matches!(
                from(origin, &[ORIGIN]),
                Err(SocialLoginMessageError::Origin { .. })
            ),
            "{origin}"
        );
    }
    assert!(matches!(
        from("null", &["null"]),
        Err(SocialLoginMessageError::AllowedOrigin { .. })
    ));
    assert!(matches!(
        from(ORIGIN, &["*"]),
        Err(SocialLoginMessageError::AllowedOrigin { .. })
    ));
    assert!(matches!(
        from(ORIGIN, &[]),
        Err(SocialLoginMessageError::Origin { .. })
    ));
    let error = from("https://evil.example", &[ORIGIN]).expect_err("it is not allowed");
    assert_eq!(
        error.to_string(),
        "the message comes from \"https://evil.example\", which is not an allowed origin"
    );
}
