use super::*;

#[test]
fn the_end_of_plain_text_is_found_wherever_it_is() {
    for length in 0..50 {
        for special in [b'"', b'\\', b'\n', 0, 0x1f] {
            for expected in 0..=length {
                // A borrow in the word-wise comparison can make the byte after a hit look like a hit.
                let mut text = vec![0xa2_u8; length];
                text[expected..].fill(b'#');
                if let Some(byte) = text.get_mut(expected) {
                    *byte = special;
                }
                for at in 0..=expected {
                    // The bytes before the position must not affect the result.
                    text[..at].fill(b'"');
                    assert_eq!(end_of_plain(&text, at), expected, "{text:?} from {at}");
                    assert_eq!(
                        is_plain(&text[at..]),
                        expected == length,
                        "{text:?} from {at}"
                    );
                }
            }
        }
    }
}

#[test]
fn every_byte_is_plain_or_not() {
    for byte in 0..=255 {
        let is_special = byte < 0x20 || byte == b'"' || byte == b'\\';
        let expected = if is_special { 20 } else { 50 };
        let mut text = [b'!'; 50];
        text[20] = byte;
        assert_eq!(end_of_plain(&text, 0), expected, "{byte}");
        assert_eq!(is_plain(&text), !is_special, "{byte}");
    }
}

#[test]
fn tags_tell_keys_apart() {
    let keys = [
        "",
        "a",
        "b",
        "ab",
        "ba",
        "id",
        "_id",
        "email",
        "e-mail",
        "firstName",
        "lastName",
        "firstNameRaw",
        "lastNameRaw",
        "dateAdded",
        "dateUpdated",
        "dateOfBirth",
        "address1",
        "address2",
        "customField1",
        "customField2",
    ];
    let tags: std::collections::BTreeSet<u16> =
        keys.iter().map(|key| tag(key.as_bytes())).collect();
    assert_eq!(tags.len(), keys.len());
}

#[test]
fn a_tag_is_found_wherever_it_is() {
    for length in 0..40 {
        for at in 0..length {
            let mut tags = vec![7; length];
            tags[at..].fill(9);
            assert_eq!(position_of(&tags, 9), Some(at));
            assert_eq!(position_of(&tags, 8), None);
        }
    }
    assert_eq!(position_of(&[], 0), None);
}
