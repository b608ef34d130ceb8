//! Character boundaries around a byte of a string. The standard library has these functions since Rust 1.91.

/// Returns the last boundary at or before `index`, or the length if the string is shorter.
pub fn floor_char_boundary(text: &str, index: usize) -> usize {
    let mut at = index.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// Returns the first boundary at or after `index`, or the length if the string is shorter.
pub fn ceil_char_boundary(text: &str, index: usize) -> usize {
    let mut at = index.min(text.len());
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boundaries_are_those_of_the_standard_library() {
        for text in ["", "a", "aé", "é…😀", "😀a"] {
            for index in 0..text.len() + 2 {
                let expected = (
                    text.floor_char_boundary(index),
                    text.ceil_char_boundary(index),
                );
                let found = (
                    floor_char_boundary(text, index),
                    ceil_char_boundary(text, index),
                );
                assert_eq!(found, expected, "{text:?} at {index}");
            }
        }
    }
}
