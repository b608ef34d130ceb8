//! The mismatches of a response: kept, described on request, and logged.

use crate::json::{Document, Findings, Mismatch, MismatchKind};

use super::raw::RawResponse;

/// The mismatches with the documented types.
#[derive(Clone, Debug, Default)]
pub(crate) enum Noted {
    /// There are no mismatches.
    #[default]
    None,
    /// The response had no body.
    Nothing(Mismatch),
    /// Mismatches in the body.
    Findings(Findings),
}

impl Noted {
    /// Describes the mismatches.
    pub(super) fn describe(&self, response: &RawResponse) -> Vec<Mismatch> {
        match self {
            Self::None => Vec::new(),
            Self::Nothing(mismatch) => vec![mismatch.clone()],
            Self::Findings(findings) => response.describe(findings),
        }
    }

    /// Returns the number of mismatches that were only counted.
    pub(super) fn unkept(&self) -> usize {
        match self {
            Self::None | Self::Nothing(_) => 0,
            Self::Findings(findings) => findings.unkept(),
        }
    }
}

/// Logs mismatches. In a success, the first object without any documented key is a warning, because all its fields are empty. All
/// kept mismatches are described and logged if the debug level is enabled.
pub(super) fn log_all(response: &RawResponse, findings: &Findings, document: &Document<'_>) {
    if let Some((mismatch, count)) = findings.first(MismatchKind::NoDocumentedKey, document)
        && response.operation().is_success(response.status().as_u16())
    {
        let (path, expected) = (response.redact(mismatch.path), mismatch.expected);
        let operation = response.operation();
        tracing::warn!(
            %operation,
            path,
            expected,
            count,
            "none of the documented keys is in an object"
        );
    }
    if !tracing::enabled!(tracing::Level::DEBUG) {
        return;
    }
    for mismatch in response.describe(findings) {
        log(response, &mismatch);
    }
    let more = findings.unkept();
    if more > 0 {
        tracing::debug!(
            operation = %response.operation(),
            more,
            "further mismatches"
        );
    }
}

/// Logs the place and the types of a mismatch, but not the value, which is customers' data.
pub(super) fn log(response: &RawResponse, mismatch: &Mismatch) {
    let Mismatch {
        kind,
        path,
        expected,
        found_type: found,
        ..
    } = mismatch;
    let operation = response.operation();
    let message = match kind {
        MismatchKind::WrongType if mismatch.coerced => {
            "converted a value that is not as documented"
        }
        MismatchKind::UndocumentedKey => "kept a member that is not documented",
        MismatchKind::NoDocumentedKey => "kept an object without any documented key",
        _ => "kept a value that is not as documented",
    };
    tracing::debug!(%operation, path, expected, found, "{message}");
}
