//! Every operation of the crate, for the tests that call each of them.

use super::{Contract, Document};

/// Adds every operation, in the order of the documents.
pub(crate) fn add_operations(contract: &mut Contract) {
    orders(&mut contract.document("v1/orders.yaml"));
    v2_orders(&mut contract.document("v2/orders.yaml"));
}

#[rustfmt::skip]
fn orders(document: &mut Document<'_>) {
    use acme::orders as api;
    document.operation::<api::operations::RemoveAcmepayOrdersParams>();
}

#[rustfmt::skip]
fn v2_orders(document: &mut Document<'_>) {
    use acme::v2::orders as api;
    document.operation::<api::operations::RemoveOrdersParams>();
}
