//! Verification: signed bodies are read, and all others are rejected with a specific reason before they are read.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use highlevel_platform::webhooks::{Verifier, VerifyError};
use highlevel_runtime::http::HeaderMap;
use highlevel_runtime::serde_json::{self, Value};

use crate::signed::{
    BODY, HEADER, LEGACY_HEADER, LEGACY_SIGNATURE, SIGNATURE, Signer, a_minute_later, headers,
    openssl_key, openssl_legacy_key, openssl_verifier,
};

fn rejected(verifier: &Verifier<Value>, headers: &HeaderMap, body: &[u8]) -> VerifyError {
    let result = verifier.verify(headers, body.to_vec());
    result.expect_err("it must be rejected")
}

fn rejected_headers(pairs: &[(&str, &str)]) -> VerifyError {
    rejected(&openssl_verifier(), &headers(pairs), BODY)
}

#[test]
fn a_delivery_that_openssl_has_signed_is_verified() {
    let verifier = Verifier::<Value>::with_keys([openssl_key()]);
    let headers = headers(&[(HEADER, SIGNATURE)]);
    let delivery = verifier
        .verify_at(&headers, BODY, a_minute_later())
        .unwrap();
    assert_eq!(delivery.event_type.as_deref(), Some("INSTALL"));
    assert_eq!(
        delivery.webhook_id.as_deref(),
        Some("11111111-2222-4333-8444-555555555555")
    );
    assert_eq!(
        delivery.location_id.as_deref(),
        Some("aB3dE5fG7hI9jK1lM3nO")
    );
    assert_eq!(delivery.company_id.as_deref(), Some("bC4eF6gH8iJ0kL2mN4oP"));
    assert_eq!(delivery.app_id.as_deref(), Some("66a0419a0dffa47fb5f8b22f"));
    assert_eq!(delivery.version_id, delivery.app_id);
    assert_eq!(
        delivery.timestamp,
        Some(a_minute_later() - Duration::from_secs(60))
    );
    assert_eq!(delivery.body, BODY);
    assert_eq!(delivery.event["companyName"], "Café – Example");
    assert_eq!(delivery.mismatches, []);
}

#[test]
fn any_flipped_bit_of_the_body_is_rejected() {
    let verifier = openssl_verifier();
    let headers = headers(&[(HEADER, SIGNATURE)]);
    for position in 0..BODY.len() {
        let mut body = BODY.to_vec();
        body[position] ^= 1 << (position % 8);
        let error = rejected(&verifier, &headers, &body);
        assert_eq!(error, VerifyError::SignatureMismatch, "byte {position}");
    }
}

#[test]
fn any_flipped_bit_of_the_signature_is_rejected() {
    let signature = STANDARD.decode(SIGNATURE).unwrap();
    for position in 0..signature.len() * 8 {
        let mut signature = signature.clone();
        signature[position / 8] ^= 1 << (position % 8);
        let error = rejected_headers(&[(HEADER, &STANDARD.encode(signature))]);
        assert_eq!(error, VerifyError::SignatureMismatch, "bit {position}");
    }
}

#[test]
fn a_body_that_was_written_again_is_rejected() {
    let value: Value = serde_json::from_slice(BODY).unwrap();
    let written = serde_json::to_vec(&value).unwrap();
    let headers = headers(&[(HEADER, SIGNATURE)]);
    for body in [
        written,
        [BODY, b"\n"].concat(),
        [b"\xef\xbb\xbf", BODY].concat(),
        Vec::new(),
    ] {
        let error = rejected(&openssl_verifier(), &headers, &body);
        assert_eq!(error, VerifyError::SignatureMismatch);
        assert_eq!(error.status(), 401);
    }
}

#[test]
fn the_signature_of_another_key_is_rejected() {
    let other = include_str!("fixtures/other-key.sig");
    let error = rejected_headers(&[(HEADER, other)]);
    assert_eq!(error, VerifyError::SignatureMismatch);
    // HighLevel's key did not sign it either.
    let error = rejected(&Verifier::new(), &headers(&[(HEADER, SIGNATURE)]), BODY);
    assert_eq!(error, VerifyError::SignatureMismatch);
}

#[test]
fn the_signature_of_another_curve_is_rejected() {
    let ed448 = rejected_headers(&[(HEADER, include_str!("fixtures/ed448.sig"))]);
    assert_eq!(ed448, VerifyError::SignatureAlgorithm { length: 114 });
    let der = STANDARD.decode(include_str!("fixtures/p256.sig")).unwrap();
    let p256 = rejected_headers(&[(HEADER, include_str!("fixtures/p256.sig"))]);
    let length = der.len();
    assert_eq!(p256, VerifyError::SignatureAlgorithm { length });
    // The same signature as two plain 32-byte numbers, which is as long as an Ed25519 signature.
    let mut numbers = Vec::new();
    let mut rest = &der[2..];
    for _ in 0..2 {
        let number = &rest[2..2 + usize::from(rest[1])];
        numbers.extend_from_slice(&number[number.len() - 32..]);
        rest = &rest[2 + number.len()..];
    }
    let error = rejected_headers(&[(HEADER, &STANDARD.encode(numbers))]);
    assert_eq!(error, VerifyError::SignatureMismatch);
}

#[test]
fn swapped_headers_are_rejected() {
    let swapped = [(HEADER, LEGACY_SIGNATURE), (LEGACY_HEADER, SIGNATURE)];
    assert_eq!(rejected_headers(&swapped), VerifyError::SwappedSignature);
    let with_legacy = openssl_verifier().legacy_key(openssl_legacy_key());
    for pairs in [&swapped[..], &swapped[..1], &swapped[1..]] {
        let error = rejected(&with_legacy, &headers(pairs), BODY);
        assert_eq!(error, VerifyError::SwappedSignature);
    }
}

#[test]
fn a_truncated_signature_is_rejected() {
    let signature = STANDARD.decode(SIGNATURE).unwrap();
    for length in 1..signature.len() {
        let text = STANDARD.encode(&signature[..length]);
        let error = rejected_headers(&[(HEADER, &text)]);
        assert_eq!(error, VerifyError::SignatureTruncated { length });
    }
    // A longer value is reported as another algorithm, not as a signature followed by further bytes.
    let longer = [&signature[..], b"\0"].concat();
    let error = rejected_headers(&[(HEADER, &STANDARD.encode(longer))]);
    assert_eq!(error, VerifyError::SignatureAlgorithm { length: 65 });
}

#[test]
fn two_signatures_are_rejected_even_if_they_are_valid() {
    let cases = [
        vec![(HEADER, SIGNATURE), (HEADER, SIGNATURE)],
        vec![(HEADER, SIGNATURE), (HEADER, "AAAA")],
        vec![(LEGACY_HEADER, LEGACY_SIGNATURE); 2],
    ];
    let verifier = openssl_verifier().legacy_key(openssl_legacy_key());
    for pairs in cases {
        let error = rejected(&verifier, &headers(&pairs), BODY);
        assert_eq!(error, VerifyError::SeveralSignatures);
    }
    let joined = format!("{SIGNATURE}, {SIGNATURE}");
    let error = rejected_headers(&[(HEADER, &joined)]);
    assert_eq!(error, VerifyError::SeveralSignatures);
}

#[test]
fn what_is_no_signature_is_rejected() {
    for text in ["not base64!", "====", "é", "sha256=abcdef"] {
        let mut headers = HeaderMap::new();
        headers.insert(
            "x-ghl-signature",
            highlevel_runtime::http::HeaderValue::from_bytes(text.as_bytes()).unwrap(),
        );
        let error = rejected(&openssl_verifier(), &headers, BODY);
        assert_eq!(error, VerifyError::SignatureEncoding, "{text}");
    }
    let long = "A".repeat(100_000);
    let error = rejected_headers(&[(HEADER, &long)]);
    assert_eq!(error, VerifyError::SignatureAlgorithm { length: 75_000 });
}

#[test]
fn an_absent_signature_is_missing() {
    let absent: [&[(&str, &str)]; 5] = [
        &[],
        &[(HEADER, "")],
        &[(HEADER, "N/A")],
        &[(HEADER, " n/a "), (LEGACY_HEADER, "N/A")],
        &[("Signature", SIGNATURE)],
    ];
    for pairs in absent {
        let error = rejected_headers(pairs);
        assert_eq!(error, VerifyError::MissingSignature, "{pairs:?}");
        assert_eq!(error.status(), 401);
    }
}

#[test]
fn a_value_that_says_that_there_is_none_hides_no_signature() {
    for absent in ["N/A", "", "n/a"] {
        let pairs = [(HEADER, absent), (HEADER, SIGNATURE)];
        assert!(
            openssl_verifier().verify(&headers(&pairs), BODY).is_ok(),
            "{absent}"
        );
    }
}

#[test]
fn the_retired_signature_counts_only_where_it_is_enabled_and_alone() {
    let alone = [(LEGACY_HEADER, LEGACY_SIGNATURE)];
    assert_eq!(rejected_headers(&alone), VerifyError::LegacySignature);
    let with_legacy = openssl_verifier().legacy_key(openssl_legacy_key());
    for absent in [None, Some(""), Some("N/A")] {
        let mut pairs = alone.to_vec();
        pairs.extend(absent.map(|value| (HEADER, value)));
        let verified = with_legacy.verify(&headers(&pairs), BODY);
        assert!(verified.is_ok(), "{absent:?}: {verified:?}");
    }
    // A valid legacy signature does not make up for a wrong Ed25519 signature.
    let other = include_str!("fixtures/other-key.sig");
    let pairs = [(HEADER, other), (LEGACY_HEADER, LEGACY_SIGNATURE)];
    let error = rejected(&with_legacy, &headers(&pairs), BODY);
    assert_eq!(error, VerifyError::SignatureMismatch);
    // The padding is not PKCS #1 v1.5, or the key or the body differs.
    let pss = [(LEGACY_HEADER, include_str!("fixtures/rsa-pss.sig"))];
    let error = rejected(&with_legacy, &headers(&pss), BODY);
    assert_eq!(error, VerifyError::SignatureMismatch);
    let of_highlevel = openssl_verifier().accept_legacy_signatures();
    let error = rejected(&of_highlevel, &headers(&alone), BODY);
    assert_eq!(error, VerifyError::SignatureMismatch);
    let error = rejected(&with_legacy, &headers(&alone), b"{}");
    assert_eq!(error, VerifyError::SignatureMismatch);
}

#[test]
fn several_keys_are_valid_at_a_time() {
    let (old, new) = (Signer::new(1), Signer::new(2));
    let both = Verifier::<Value>::with_keys([old.key()]).key(new.key());
    let body = br#"{"type":"ContactCreate"}"#;
    for signer in [&old, &new] {
        assert!(both.verify(&signer.sign(body), &body[..]).is_ok());
    }
    let only_new = Verifier::with_keys([new.key()]);
    let error = rejected(&only_new, &old.sign(body), body);
    assert_eq!(error, VerifyError::SignatureMismatch);
    let none = Verifier::with_keys([]);
    let error = rejected(&none, &new.sign(body), body);
    assert_eq!(error, VerifyError::SignatureMismatch);
}

#[test]
fn an_old_delivery_is_rejected() {
    let headers = headers(&[(HEADER, SIGNATURE)]);
    let sent = a_minute_later() - Duration::from_secs(60);
    let day = Duration::from_secs(24 * 60 * 60);
    let verifier = Verifier::<Value>::with_keys([openssl_key()]);
    let verified = verifier.verify_at(&headers, BODY, sent + 7 * day);
    assert!(verified.is_ok());
    let age = 7 * day + Duration::from_millis(1);
    let error = verifier.verify_at(&headers, BODY, sent + age).unwrap_err();
    let max_age = 7 * day;
    assert_eq!(error, VerifyError::TooOld { age, max_age });
    assert_eq!(error.status(), 401);
    let short = verifier.clone().max_age(Duration::from_secs(30));
    assert!(short.verify_at(&headers, BODY, a_minute_later()).is_err());
    assert!(short.verify_at(&headers, BODY, sent).is_ok());
    // A clock that is a day slow: the timestamp is in its future and is accepted.
    assert!(short.verify_at(&headers, BODY, sent - day).is_ok());
    assert!(verifier.any_age().verify(&headers, BODY).is_ok());
}

#[test]
fn the_age_of_an_old_delivery_is_in_the_unit_that_fits() {
    let headers = headers(&[(HEADER, SIGNATURE)]);
    let sent = a_minute_later() - Duration::from_secs(60);
    let (minute, hour, day) = (60, 60 * 60, 24 * 60 * 60);
    for (age, max_age, expected) in [
        (
            218_205_361,
            7 * day,
            "2525 days old, and the maximum is 7 days",
        ),
        (2 * day + 1, day, "2 days old, and the maximum is 1 day"),
        // It must not look as if the age were allowed.
        (
            7 * day + 2 * hour,
            7 * day,
            "170 hours old, and the maximum is 7 days",
        ),
        (
            7 * day + 1,
            7 * day,
            "604801 seconds old, and the maximum is 7 days",
        ),
        (hour, 5 * minute, "1 hour old, and the maximum is 5 minutes"),
        (
            2 * minute,
            90,
            "2 minutes old, and the maximum is 90 seconds",
        ),
    ] {
        let verifier = Verifier::<Value>::with_keys([openssl_key()]);
        let verifier = verifier.max_age(Duration::from_secs(max_age));
        let received = sent + Duration::from_secs(age);
        let error = verifier.verify_at(&headers, BODY, received).unwrap_err();
        assert_eq!(error.to_string(), format!("the delivery is {expected}"));
    }
}

#[test]
fn a_timestamp_that_is_no_time_is_not_taken_for_none() {
    let signer = Signer::new(1);
    let verify = |body: &'static str| {
        signer
            .verifier()
            .verify(&signer.sign(body.as_bytes()), body)
    };
    for body in [r#"{"timestamp":"yesterday"}"#, r#"{"timestamp":1e99}"#] {
        let error = verify(body).unwrap_err();
        assert_eq!(error, VerifyError::Timestamp, "{body}");
        assert_eq!(error.status(), 400);
    }
    // A time in milliseconds is checked like any other.
    let error = verify(r#"{"timestamp":1600000000000}"#).unwrap_err();
    assert!(matches!(error, VerifyError::TooOld { .. }), "{error}");
    for body in ["{}", r#"{"timestamp":null}"#, r#"{"timestamp":""}"#] {
        assert_eq!(verify(body).unwrap().timestamp, None, "{body}");
    }
    let body = r#"{"timestamp":"yesterday"}"#;
    let any = signer.verifier().any_age();
    assert!(any.verify(&signer.sign(body.as_bytes()), body).is_ok());
}

#[test]
fn nothing_is_read_before_it_is_verified() {
    for body in [&b"no JSON"[..], b"[]", b"\xff", b""] {
        let error = rejected(&openssl_verifier(), &HeaderMap::new(), body);
        assert_eq!(error, VerifyError::MissingSignature);
        let signed = headers(&[(HEADER, SIGNATURE)]);
        let error = rejected(&openssl_verifier(), &signed, body);
        assert_eq!(error, VerifyError::SignatureMismatch);
    }
}

#[test]
fn a_signed_body_that_is_no_event_is_a_bad_request() {
    let signer = Signer::new(1);
    for body in ["", "no JSON", "{\"a\":}", "\u{0}"] {
        let error = rejected(
            &signer.verifier(),
            &signer.sign(body.as_bytes()),
            body.as_bytes(),
        );
        assert!(matches!(error, VerifyError::NotJson(_)), "{body}: {error}");
        assert_eq!(error.status(), 400);
    }
    for body in ["[]", "null", "1", "\"INSTALL\""] {
        let error = rejected(
            &signer.verifier(),
            &signer.sign(body.as_bytes()),
            body.as_bytes(),
        );
        assert_eq!(error, VerifyError::NotAnEvent, "{body}");
        assert_eq!(error.status(), 400);
    }
    let deep = "[".repeat(300);
    let error = rejected(
        &signer.verifier(),
        &signer.sign(deep.as_bytes()),
        deep.as_bytes(),
    );
    assert_eq!(error.status(), 400);
    let text = error.to_string();
    assert!(text.starts_with("the body cannot be read: "), "{text}");
}

#[test]
fn a_body_that_grows_in_memory_is_rejected() {
    let signer = Signer::new(1);
    let body = format!("{{\"a\":[{}0]}}", "0,".repeat(3_000_000));
    let result = signer
        .verifier()
        .verify(&signer.sign(body.as_bytes()), body);
    let error = result.unwrap_err();
    assert_eq!(error, VerifyError::TooLarge);
    assert_eq!(error.status(), 413);
}

#[test]
fn the_location_may_be_an_alternative_id() {
    let signer = Signer::new(1);
    let verify = |body: &'static str| {
        let headers = signer.sign(body.as_bytes());
        signer.verifier().verify(&headers, body).unwrap()
    };
    let order = verify(r#"{"type":"OrderCreate","altId":"l1","altType":"location"}"#);
    assert_eq!(order.location_id.as_deref(), Some("l1"));
    assert_eq!(order.company_id, None);
    let company = verify(r#"{"altId":"c1","altType":"company","locationId":7}"#);
    assert_eq!(company.company_id.as_deref(), Some("c1"));
    assert_eq!(company.location_id, None);
}

#[test]
fn debug_shows_neither_event_nor_body() {
    let verified = openssl_verifier().verify(&headers(&[(HEADER, SIGNATURE)]), BODY);
    let shown = format!("{:?}", verified.unwrap());
    assert!(shown.contains("INSTALL"), "{shown}");
    assert!(!shown.contains("Example"), "{shown}");
}

#[test]
fn a_delivery_to_another_app_is_rejected() {
    let headers = headers(&[(HEADER, SIGNATURE)]);
    let own = openssl_verifier().app_id("66a0419a0dffa47fb5f8b22f");
    assert!(own.verify(&headers, BODY).is_ok());
    let other = openssl_verifier().app_id("76a0419a0dffa47fb5f8b22f");
    let error = rejected(&other, &headers, BODY);
    assert_eq!(error, VerifyError::OtherApp);
    assert_eq!(error.status(), 403);
    // The app id is only compared after the signature, so an unsigned body does not reveal the expected app.
    let error = rejected(&other, &headers, b"{\"appId\":\"x\"}");
    assert_eq!(error, VerifyError::SignatureMismatch);
    // Some events do not have an `appId`; they are accepted.
    let signer = Signer::new(1);
    let own = signer.verifier().app_id("66a0419a0dffa47fb5f8b22f");
    let body = b"{}";
    assert!(own.verify(&signer.sign(body), &body[..]).is_ok());
}
