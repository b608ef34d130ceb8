//! How an operation requests the next page, and where the response has the items.

use crate::naming::FieldName;

use super::id::FieldId;
use super::types::Type;

/// The pagination of an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Paging {
    /// The items of a page.
    pub items: PagingItems,
    /// The parameter for the maximum number of items of a page.
    pub limit: Option<PagingParameter>,
    /// The highest page size that the server accepts.
    pub maximum: Option<u64>,
    /// The way to request the next page.
    pub step: PagingStep,
    /// The parameter that must not be sent together with a cursor.
    pub without: Option<PagingParameter>,
    /// The path of the total number of items in the response.
    pub total: Option<String>,
    /// The path of the member that states whether there is another page.
    pub more: Option<String>,
}

/// The position of the items in the type of a page.
#[derive(Clone, Debug, PartialEq)]
pub struct PagingItems {
    /// The place, with all names of its properties: `$.results.contacts|data`.
    pub place: String,
    /// The fields that lead to the list, from the type of the page on.
    pub fields: Vec<FieldId>,
    /// The type of an item.
    pub element: Type,
}

/// The ways to request the next page.
#[derive(Clone, Debug, PartialEq)]
pub enum PagingStep {
    /// By an offset: how many items are skipped.
    Offset(PagingParameter),
    /// By the number of the page. The second value is the number of the first page.
    Page(PagingParameter, u64),
    /// By values taken from the previous page: each parameter with the path of its value.
    Cursor(Vec<(PagingParameter, String)>),
}

/// A parameter that selects a page.
#[derive(Clone, Debug, PartialEq)]
pub struct PagingParameter {
    /// Its name on the wire.
    pub wire: String,
    /// The field of the parameter struct or of the body.
    pub name: FieldName,
    /// The body's field in the parameter struct, if the parameter is in the body.
    pub body: Option<FieldName>,
}

impl PagingStep {
    /// Returns the parameters for the position of a page.
    pub fn parameters(&self) -> Vec<&PagingParameter> {
        match self {
            Self::Offset(parameter) | Self::Page(parameter, _) => vec![parameter],
            Self::Cursor(cursors) => cursors.iter().map(|(parameter, _)| parameter).collect(),
        }
    }
}
