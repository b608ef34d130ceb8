//! Every operation of the crate, for the tests that call each of them.

use super::{Contract, Document};

/// Adds every operation, in the order of the documents.
pub(crate) fn add_operations(contract: &mut Contract) {
    calls(&mut contract.document("v2/calls.yaml"));
}

#[rustfmt::skip]
fn calls(document: &mut Document<'_>) {
    use highlevel::calls as api;
    document.download::<api::GetRecordingParams>();
    document.download::<api::GetInvoiceParams>();
    document.operation::<api::GetTranscriptParams>();
}
