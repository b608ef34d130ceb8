//! Reading typed values from response headers.

use url::Url;

use crate::json::{parse_f64, parse_i64};

/// A type that is read from a header of a response.
pub trait FromHeader: Sized {
    /// Parses the value of the header. `base` is the requested URL. The error completes the sentence "the header …".
    fn from_header(text: &str, base: &Url) -> Result<Self, String>;

    /// Returns the value of an absent header, if it may be absent.
    fn absent() -> Option<Self> {
        None
    }
}

impl FromHeader for String {
    fn from_header(text: &str, _: &Url) -> Result<Self, String> {
        Ok(text.to_owned())
    }
}

impl FromHeader for Url {
    /// Resolves a relative URL. Schemes other than http and https are refused, because programs open the URL.
    fn from_header(text: &str, base: &Url) -> Result<Self, String> {
        let url = base
            .join(text)
            .map_err(|error| format!("is not an address: {error}"))?;
        if matches!(url.scheme(), "http" | "https") {
            Ok(url)
        } else {
            Err("is neither http nor https".to_owned())
        }
    }
}

impl FromHeader for i64 {
    fn from_header(text: &str, _: &Url) -> Result<Self, String> {
        parse_i64(text).ok_or_else(|| "is not an integer".to_owned())
    }
}

impl FromHeader for f64 {
    fn from_header(text: &str, _: &Url) -> Result<Self, String> {
        parse_f64(text).ok_or_else(|| "is not a number".to_owned())
    }
}

impl FromHeader for bool {
    fn from_header(text: &str, _: &Url) -> Result<Self, String> {
        match text {
            "true" | "1" => Ok(true),
            "false" | "0" => Ok(false),
            _ => Err("is not a boolean".to_owned()),
        }
    }
}

impl<T: FromHeader> FromHeader for Option<T> {
    fn from_header(text: &str, base: &Url) -> Result<Self, String> {
        T::from_header(text, base).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}
