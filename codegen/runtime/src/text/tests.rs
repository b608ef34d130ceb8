//! Escaping strings from servers, so that they cannot forge lines of messages.

use super::{SEARCHED, visible_text};
use proptest::prelude::*;

use super::one_line;

proptest! {
    #[test]
    fn a_line_is_one_and_bounded(text in any::<String>(), limit in 1..100_usize) {
        let line = one_line(&text, limit);
        // The last character may be an escape of up to ten bytes, followed by an ellipsis.
        prop_assert!(line.len() < limit + 10 + '…'.len_utf8(), "{} bytes", line.len());
        prop_assert!(!line.contains(|character: char| {
            character.is_control() || matches!(character, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        }), "{line:?}");
    }

    #[test]
    fn a_short_plain_line_stays(text in "[ -~\u{a1}-\u{2000}]{0,30}") {
        prop_assert_eq!(one_line(&text, 100), text.trim());
    }
}

#[test]
fn the_visible_text_of_a_page_is_found() {
    let page = "<!DOCTYPE html><html><head><title>Access denied</title><STYLE>p { x: y }</STYLE></head>\n<body>\
                <script>alert('<p>no</p>')</script><h1>Error  1010</h1> blocked &amp; logged</body>";
    let cases = [
        ("error code: 1010", Some("error code: 1010")),
        (" two\r\n lines ", Some("two lines")),
        (page, Some("Access denied Error 1010 blocked &amp; logged")),
        ("<script>endless", None),
        ("a < b", Some("a")),
        ("<html>", None),
        ("<", None),
        ("", None),
    ];
    for (body, expected) in cases {
        assert_eq!(visible_text(body.as_bytes()).as_deref(), expected, "{body}");
    }
    let long = "é".repeat(SEARCHED);
    assert!(visible_text(long.as_bytes()).is_some_and(|text| text.len() < SEARCHED + 8));
}
