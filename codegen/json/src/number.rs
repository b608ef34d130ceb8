//! Numbers between their JSON text and Rust's types.

use std::fmt::Write;

/// The largest magnitude up to which every integer is an `f64`: 2^53.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// Reads a JSON number, however written, as an integer where that loses nothing.
pub fn parse_i64(text: &str) -> Option<i64> {
    if let Ok(integer) = text.parse() {
        return Some(integer);
    }
    let float = parse_f64(text)?;
    #[expect(
        clippy::cast_possible_truncation,
        reason = "checked to be integral and within 2^53"
    )]
    (float.fract() == 0.0 && float.abs() <= EXACT).then_some(float as i64)
}

/// Reads a JSON number as a finite float.
pub fn parse_f64(text: &str) -> Option<f64> {
    text.parse().ok().filter(|float: &f64| float.is_finite())
}

/// Returns whether `text` is a number in JSON's own spelling: Rust's `parse` takes more (`+1`, `inf`, `.5`).
pub(crate) fn is_json_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_number = digits.starts_with(|first: char| first.is_ascii_digit())
        && digits
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-'));
    let has_leading_zero =
        digits.len() > 1 && digits.starts_with('0') && digits.as_bytes()[1].is_ascii_digit();
    is_number && !has_leading_zero && !digits.ends_with('.') && text.parse::<f64>().is_ok()
}

/// Writes a finite float as JavaScript would: `5`, not `5.0`, which HighLevel's own clients never send.
pub fn write_f64(text: &mut String, float: f64) {
    let magnitude = float.abs();
    let is_plain = magnitude == 0.0 || (1e-7..1e21).contains(&magnitude);
    let _ = if is_plain {
        write!(text, "{float}")
    } else {
        write!(text, "{float:e}")
    };
}
