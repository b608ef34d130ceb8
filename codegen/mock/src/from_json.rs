//! Creating values of received types from JSON in one expression.

use highlevel_runtime::Decode;
use highlevel_runtime::json::read;
use serde_json::Value;

/// Creates values for tests: `Contact::from_json(json!({"id": "c1", "email": "ada@example.com"}))`. Every type that is received
/// implements it.
pub trait FromJson: Decode {
    /// Reads a value like a response.
    ///
    /// # Panics
    ///
    /// Panics if the JSON is not as documented, for example because of a misspelled name or a value of another type.
    /// `highlevel::json::read` accepts such values.
    #[must_use]
    #[track_caller]
    fn from_json(json: Value) -> Self {
        let read = read::<Self>(json.to_string())
            .unwrap_or_else(|error| panic!("the JSON does not fit the type: {error}"));
        let mismatches: Vec<String> = read.mismatches.iter().map(ToString::to_string).collect();
        assert!(mismatches.is_empty(), "{}", mismatches.join("; "));
        read.value
    }
}

impl<T: Decode> FromJson for T {}
