//! How an operation pages, as data.

/// How an operation pages, as a reviewed table says.
///
/// Places in the answer are written in the manner of JSON paths: `$.meta.total` is a property of the answer, `@.id` one of the
/// last item of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    /// Where the items of a page are.
    pub items: &'static str,
    /// The parameter that says how many items a page has at most.
    pub limit: Option<&'static str>,
    /// The most that `limit` may be, where that is documented.
    pub maximum: Option<u64>,
    /// How one page leads to the next.
    pub step: PagingStep,
    /// Where the answer says how many items there are on all pages.
    pub total: Option<&'static str>,
    /// Where the answer says whether there is another page.
    pub more: Option<&'static str>,
}

/// How one page leads to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PagingStep {
    /// The parameter says how many items to pass over.
    Offset(&'static str),
    /// The parameter says which page to return.
    Page {
        /// The parameter.
        parameter: &'static str,
        /// The number of the first page.
        first: u64,
    },
    /// Each parameter is given what stands at a place in the page before.
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
