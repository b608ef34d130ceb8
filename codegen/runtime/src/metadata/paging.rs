//! How an operation pages, as data.

/// How an operation pages.
///
/// Places in the response are written like JSON paths: `$.meta.total` is a property of the response, `@.id` one of the
/// last item of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    /// Where the items of a page are.
    pub items: &'static str,
    /// The parameter that says how many items a page has at most.
    pub limit: Option<&'static str>,
    /// The highest value of `limit`, if that is documented.
    pub maximum: Option<u64>,
    /// How the next page is requested.
    pub step: PagingStep,
    /// Where the response has the number of items on all pages.
    pub total: Option<&'static str>,
    /// Where the response says whether there is another page.
    pub more: Option<&'static str>,
}

/// How the next page is requested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PagingStep {
    /// The parameter says how many items to skip.
    Offset(&'static str),
    /// The parameter says which page to return.
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
    /// Names the parameters that say where a page begins, for messages.
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
