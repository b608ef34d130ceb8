//! What messages take over from servers.

use proptest::prelude::*;

use super::one_line;

proptest! {
    #[test]
    fn a_line_is_one_and_bounded(text in any::<String>(), limit in 1..100_usize) {
        let line = one_line(&text, limit);
        // The last character may be an escape of at most ten, and an ellipsis follows it.
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
