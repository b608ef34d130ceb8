//! What documents say about an item.

/// What is said about an item.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Docs {
    /// One line that says what it is.
    pub summary: Option<String>,
    /// More, in Markdown.
    pub description: Option<String>,
    /// Facts of the schema that the type does not carry: format, default, bounds.
    pub facts: Vec<String>,
    /// An example of its value that documentation can show: the text itself, or JSON.
    pub example: Option<String>,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
}
