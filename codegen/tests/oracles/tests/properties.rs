//! Checks the properties for random input: a short version of the fuzz targets.

use highlevel_runtime::serde_json::{Map, Value, json};
use proptest::prelude::*;

use highlevel_oracles::{headers, json, message, user_context, webhook};

/// The names of the fields of [`json::Everything`] and others.
const NAMES: &str = "text|integer|float|flag|kind|link|union|cleared|list|matrix|kinds|unions|holes|map|lists|inner|\
                     children|raw|object|named|name|size|note|tags|other|";

fn any_scalar() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-9_i64..9).prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "first|second|true|0|-?[0-9]{1,20}(\\.[0-9]+)?(e-?[0-9]{1,3})?".prop_map(Value::from),
        "https?://[a-z.%@:0-9]{1,12}(/[^ ]{0,8})?".prop_map(Value::from),
    ]
}

/// JSON that sometimes fits the types.
fn any_json() -> impl Strategy<Value = Value> {
    any_scalar().prop_recursive(5, 60, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((NAMES, inner), 0..8)
                .prop_map(|entries| Value::from(entries.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

fn any_message() -> impl Strategy<Value = String> {
    let page = prop_oneof![
        Just(json!("social_media_posting")),
        Just(json!("social-media-posting")),
        any_scalar(),
    ];
    let fields = (page, any_scalar(), any_scalar(), any_scalar(), any_json());
    fields.prop_map(|(page, platform, account, action, reconnect)| {
        json!({
            "page": page, "platform": platform, "accountId": account, "actionType": action,
            "reconnectAccounts": reconnect,
        })
        .to_string()
    })
}

const ORIGINS: &str = "(https?:[/\\\\]{0,3})?([a-z]{1,3}[:@])?(services\\.leadconnectorhq\\.com|localhost|LOCALHOST|evil\\.example)\
                       [.@#?\\\\]?(:443|:8080|:80)?[/\\\\?#@\t ]?[a-z.]{0,8}|";

const HEADERS: &str = "(x-ratelimit-(max|remaining|limit-daily|daily-remaining|interval-milliseconds)|location|retry-after)\
                       : ?([+-]?[0-9]{0,12}|[0-9]e[0-9]|[a-z]{1,6}:/{0,2}[^\r\n]{0,10}|true|[ -~\u{80}-\u{ff}]{0,20})";

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_webhook_is_rejected_or_read(head in any::<[u8; 40]>(), body in any_json()) {
        let request = [b"X-GHL-Signature: ", &head[..], b"\n\n", body.to_string().as_bytes()].concat();
        webhook::check(&request);
    }

    #[test]
    fn any_user_context_and_billing_url_is_refused_or_read(
        bytes in prop::collection::vec(any::<u8>(), 0..100),
        query in "((clientId|installType|locationId|companyId)=(app|location|agency(,|%2C)location|[a-z,%]{0,5})&){0,5}",
    ) {
        user_context::check(&bytes);
        user_context::check(query.as_bytes());
    }

    #[test]
    fn any_body_is_read_and_written_or_refused(body in any_json()) {
        json::check(body.to_string().as_bytes());
    }

    #[test]
    fn any_damaged_body_is_read_or_refused(body in any_json(), at in any::<prop::sample::Index>(), piece in any::<[u8; 3]>()) {
        let mut body = body.to_string().into_bytes();
        let at = at.index(body.len());
        body.splice(at..=at, piece);
        json::check(&body);
    }

    #[test]
    fn any_bytes_are_read_or_refused(body in any::<Vec<u8>>()) {
        json::check(&body);
    }

    #[test]
    fn any_message_is_read_or_refused(origin in ORIGINS, data in any_message()) {
        message::check(&format!("{origin}\n{data}"));
        message::check(&format!("\n{data}"));
    }

    #[test]
    fn any_origin_is_read_or_refused(event in any::<String>()) {
        message::check(&event);
    }

    #[test]
    fn any_headers_are_read_or_left_out(lines in prop::collection::vec(HEADERS, 0..8)) {
        headers::check(&headers::parse(lines.iter().map(String::as_bytes)));
    }
}
