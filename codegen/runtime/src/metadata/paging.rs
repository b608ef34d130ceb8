//! The pagination of an operation, as data.

/// The pagination of an operation.
///
/// Places in the response are written like JSON paths: `$.meta.total` is a property of the response, `@.id` a property of the
/// last item of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    /// The path of the items in a page.
    pub items: &'static str,
    /// The parameter for the maximum number of items on a page.
    pub limit: Option<&'static str>,
    /// The maximum value of `limit`, if it is documented.
    pub maximum: Option<u64>,
    /// The way to request the next page.
    pub step: PagingStep,
    /// The path in the response of the number of items on all pages.
    pub total: Option<&'static str>,
    /// The path of the member that states whether there is another page.
    pub more: Option<&'static str>,
}

/// The ways to request the next page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PagingStep {
    /// The parameter is the number of items that are skipped.
    Offset(&'static str),
    /// The parameter is the number of the page.
    Page {
        /// The parameter.
        parameter: &'static str,
        /// The number of the first page.
        first: u64,
    },
    /// Each parameter takes the value at a place in the previous page.
    Cursor(&'static [(&'static str, &'static str)]),
}

impl PagingStep {
    /// Returns the names of the parameters that hold the position of a page, for messages.
    pub(crate) fn parameters(&self) -> String {
        match self {
            Self::Offset(parameter) | Self::Page { parameter, .. } => format!("`{parameter}`"),
            Self::Cursor(cursors) => {
                let names: Vec<String> = cursors
                    .iter()
                    .map(|(name, _)| format!("`{name}`"))
                    .collect();
                names.join(" and ")
            }
        }
    }
}
