//! Bodies that are not JSON, and edge cases of JSON.

use highlevel_runtime::json::Document;
use highlevel_testing::Step;

use super::{Expected, Fault, faults, response};
use crate::server::SECRET;

fn ok(body: impl AsRef<[u8]>) -> Vec<Step> {
    response("200 OK", "Content-Type: application/json\r\n", body)
}

fn value(body: impl AsRef<[u8]>, id: Option<&'static str>) -> Fault {
    Fault::answer(ok(body), Expected::Value(id))
}

fn broken(body: impl AsRef<[u8]>, message: &'static str) -> Fault {
    Fault::answer(ok(body), Expected::Decode(message))
}

const DEEP: usize = 100_000;

faults! {
    utf_8_that_is_none: broken(b"{\"id\":\"\xc3\x28\"}", "expected text encoded as UTF-8, found the byte 0xc3");
    utf_16: broken(b"\xff\xfe{\0}\0", "expected text encoded as UTF-8");
    nul_bytes: broken("{\"id\":\"a\0\"}", "expected control characters escaped");
    nothing_but_nul_bytes: broken([0; 100], "expected a JSON value");
    arrays_100_000_deep: broken("[".repeat(DEEP), "nested at most 256 deep");
    arrays_100_000_deep_and_closed: broken("[".repeat(DEEP) + &"]".repeat(DEEP), "nested at most 256 deep");
    objects_100_000_deep: broken(r#"{"parent":"#.repeat(DEEP), "nested at most 256 deep");
    arrays_100_000_deep_in_a_field: broken(format!(r#"{{"extra":{}"#, "[".repeat(DEEP)), "nested at most 256 deep");
    not_a_number: broken(r#"{"id":"a","ratio":NaN}"#, "expected a JSON value, found `N`");
    infinity: broken(r#"{"id":"a","ratio":-Infinity}"#, "expected a digit, found `I`");
    undefined: broken(r#"{"id":undefined}"#, "expected a JSON value, found `u`");
    trailing_garbage: broken(r#"{"id":"a"}x"#, "expected the end of the body, found `x`");
    two_values: broken(r#"{"id":"a"}{"id":"b"}"#, "expected the end of the body, found `{`");
    a_trailing_comma: broken(r#"{"id":"a",}"#, "expected a key in quotes");
    cut_off: broken(r#"{"id":"a","tags":["#, "found the end of the body");
    cut_off_in_the_token: broken(format!(r#"{{"id":"{}"#, &SECRET[..30]), "found the end of the body");
    cut_off_after_the_token: broken(format!(r#"{{"id":"{SECRET}""#), "found the end of the body");

    keys_that_are_repeated: value(r#"{"id":"a","tags":[],"id":"b","i\u0064":"c"}"#, Some("c"));
    lone_surrogates: value(r#"{"id":"\ud800\udc00\ud800"}"#, Some("\u{10000}\u{fffd}"));
    a_byte_order_mark: value("\u{feff}{\"id\":\"a\"}", Some("a"));
    a_number_of_a_million_digits: value(
        format!(r#"{{"id":"a","count":{0},"ratio":{0},"extra":{0}}}"#, "9".repeat(300_000)),
        Some("a")
    );
    numbers_out_of_range: value(r#"{"id":"a","count":-1e400,"ratio":1e999999999999,"extra":[1e400]}"#, Some("a"));
    tens_of_thousands_of_empty_arrays: value(format!(r#"{{"id":"a","extra":[{}1]}}"#, "[],".repeat(30_000)), Some("a"));
    null: value("null", None);
    an_array_instead_of_an_object: value(r#"[{"id":"a"}]"#, None);
    values_that_echo_the_token: value(
        format!(r#"{{"id":["{SECRET}"],"tags":"{SECRET}","counts":{{"{SECRET}":"x"}},"count":"{}"}}"#, &SECRET[..20]),
        None
    );
    values_that_echo_it_escaped: value(
        format!(r#"{{"id":{{"a":"\u0070{}"}}}}"#, &SECRET[1..]),
        None
    );
}

#[test]
fn depth_costs_no_stack() {
    let texts = [
        "[".repeat(DEEP),
        "{\"a\":".repeat(DEEP),
        "[".repeat(DEEP) + &"]".repeat(DEEP),
    ];
    let parse_all = move || texts.map(|text| Document::parse(text.as_bytes()).is_err());
    let thread = std::thread::Builder::new()
        .stack_size(64 * 1024)
        .spawn(parse_all);
    let refused = thread.expect("a thread can be started").join();
    assert_eq!(refused.expect("64 KiB are enough"), [true; 3]);
}
