//! Numbers between their JSON text and Rust's types.

use std::fmt::Write;

/// Every integer of up to this many digits has an exact `f64`.
const EXACT_DIGITS: usize = 15;

/// Reads a JSON number, however written, as an integer of the same value: `5`, `5.0`, `5e0`, `50e-1`.
pub fn parse_i64(text: &str) -> Option<i64> {
    if let Ok(integer) = text.parse() {
        return Some(integer);
    }
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse().ok()?),
        None => (text, 0_i64),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let fraction = fraction.trim_end_matches('0');
    let digits = format!("{whole}{fraction}");
    let significant = digits.trim_end_matches('0');
    if matches!(significant, "" | "-") {
        // All digits are zeros, if there are any.
        return (digits.len() > significant.len()).then_some(0);
    }
    let zeros = i64::try_from(digits.len() - significant.len()).ok()?;
    let exponent = exponent
        .checked_sub(i64::try_from(fraction.len()).ok()?)?
        .checked_add(zeros)?;
    let factor = 10_i64.checked_pow(u32::try_from(exponent).ok()?)?;
    significant.parse::<i64>().ok()?.checked_mul(factor)
}

/// Reads a JSON number as a finite float. Returns `None` for a number beyond the range of `f64`, and for an integer without an
/// exponent that no float represents, such as 9007199254740993.
pub fn parse_f64(text: &str) -> Option<f64> {
    let float: f64 = text.parse().ok()?;
    (float.is_finite() && keeps_integer(text, float)).then_some(float)
}

/// Returns whether `float` has exactly the value of `text`, if `text` is an integer without an exponent. JavaScript writes
/// large floats as integers that end with zeros; that spelling is accepted as well.
fn keeps_integer(text: &str, float: f64) -> bool {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    // Headers, unlike JSON, can have a plus sign and leading zeros.
    let digits = whole.trim_start_matches(['-', '+']).trim_start_matches('0');
    let is_integer = fraction.bytes().all(|digit| digit == b'0')
        && digits.bytes().all(|digit| digit.is_ascii_digit());
    let magnitude = float.abs();
    digits.len() <= EXACT_DIGITS
        || !is_integer
        || digits == format!("{magnitude}")
        || digits == format!("{magnitude:.0}")
}

/// Returns whether `text` is a valid JSON number. Rust's `parse` also accepts `+1`, `inf`, `.5` and `1.e5`.
pub(crate) fn is_json_number(text: &str) -> bool {
    let number = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match number.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (
            mantissa,
            exponent.strip_prefix(['+', '-']).unwrap_or(exponent),
        ),
        None => (number, "0"),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    let has_leading_zero = whole.len() > 1 && whole.starts_with('0');
    !has_leading_zero && [whole, fraction, exponent].into_iter().all(is_digits)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Writes a finite float. A whole number has no fraction, as in JavaScript: `5` instead of `5.0`, because HighLevel's own
/// clients never send `5.0`.
pub fn write_f64(text: &mut String, float: f64) {
    let magnitude = float.abs();
    let is_plain = magnitude == 0.0 || (1e-7..1e21).contains(&magnitude);
    let _ = if is_plain {
        write!(text, "{float}")
    } else {
        write!(text, "{float:e}")
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_json_allows_is_a_number() {
        for text in [
            "0", "-0", "10", "-1", "0.5", "1.50", "0e5", "1e5", "1E+5", "-1.5e-07", "1e999",
        ] {
            assert!(is_json_number(text), "{text}");
        }
        for text in [
            "", "-", "+1", "--1", "01", "-01", "00", "01.5", ".5", "-.5", "1.", "1.e5", "1.E5",
            ".e5", "e5", "1e", "1e+", "1e+-5", "1e5.5", "1e5e5", "1.5.5", "1_000", "0x1", "inf",
            "NaN", " 1", "1 ", "١",
        ] {
            assert!(!is_json_number(text), "{text}");
        }
    }

    #[test]
    fn an_integer_is_a_float_of_the_same_value_however_it_is_written() {
        for text in [
            "7766279631299302",
            "07766279631299302",
            "+7766279631299302",
            "-07766279631299302.0",
            "100000000000000000000",
        ] {
            let float = parse_f64(text).expect(text);
            assert!((float - text.parse::<f64>().unwrap()).abs() < 1.0, "{text}");
        }
        for text in [
            "9007199254740993",
            "-09007199254740993",
            "+9007199254740993.0",
        ] {
            assert_eq!(parse_f64(text), None, "{text}");
        }
    }
}
