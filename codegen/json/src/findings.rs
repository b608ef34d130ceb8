//! The mismatches noted while a document was decoded, and their descriptions.

use std::cell::{Cell, RefCell};
use std::fmt::Write;

use crate::document::Document;
use crate::mismatch::{Mismatch, MismatchKind};
use crate::node::Node;
use crate::path::push_key;
use crate::secret::{REDACTED, hides, is_secret};
use crate::token::Kind;

/// Number of type mismatches, and of undocumented keys, that are always kept. Further type mismatches are only counted, except in
/// faithful mode.
const KEPT: usize = 64;

/// Total number of undocumented keys that are kept. Those after the first `KEPT` must differ from each other in key or type.
const KEPT_DISTINCT: usize = 256;

/// Mismatches without descriptions. They are described on request, with a document of the same JSON.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    records: Vec<Record>,
    unkept: usize,
}

impl Findings {
    /// Returns whether nothing was noted.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty() && self.unkept == 0
    }

    /// Returns how many mismatches were counted but not kept, beyond the limits.
    pub fn unkept(&self) -> usize {
        self.unkept
    }

    /// Describes the mismatches. `document` must be of the JSON in which they were found.
    pub fn describe(&self, document: &Document<'_>) -> Vec<Mismatch> {
        let records = self.records.iter();
        records.map(|record| record.describe(document)).collect()
    }

    /// Describes the first mismatch of `kind`, and returns it with the number of mismatches of this kind that are kept.
    pub fn first(&self, kind: MismatchKind, document: &Document<'_>) -> Option<(Mismatch, usize)> {
        let mut of_kind = self.records.iter().filter(|one| one.reason.kind() == kind);
        let first = of_kind.next()?;
        Some((first.describe(document), 1 + of_kind.count()))
    }
}

/// A mismatch as recorded while decoding, without path and description.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Record {
    pub(crate) token: u32,
    pub(crate) expected: &'static str,
    pub(crate) reason: Reason,
}

/// The fault of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    /// The value does not fit and was omitted.
    LeftOut,
    /// The value is not an object or an array, as expected, and was omitted.
    NoContainer,
    /// The value was converted to the expected type.
    Coerced,
    /// The object lacks this key.
    Missing(&'static str),
    /// The object lacks this key, which has a default.
    Defaulted(&'static str),
    /// The key of the value is not documented.
    Undocumented,
    /// The key of the value is not documented, and the type cannot keep the value.
    Unknown,
    /// The value is an object without any documented key.
    Unrecognized,
}

impl Reason {
    fn kind(self) -> MismatchKind {
        match self {
            Self::LeftOut
            | Self::NoContainer
            | Self::Coerced
            | Self::Missing(_)
            | Self::Defaulted(_) => MismatchKind::WrongType,
            Self::Undocumented | Self::Unknown => MismatchKind::UndocumentedKey,
            Self::Unrecognized => MismatchKind::NoDocumentedKey,
        }
    }

    fn is_omitted(self) -> bool {
        matches!(self, Self::LeftOut | Self::NoContainer)
    }
}

impl Record {
    pub(crate) fn describe(&self, document: &Document<'_>) -> Mismatch {
        let Place { mut path, secret } = path_of(document.root(), self.token);
        let node = Node::new(document, self.token);
        let (found, found_type) = match (self.reason, secret) {
            (Reason::Missing(name) | Reason::Defaulted(name), _) => {
                push_key(&mut path, name);
                ("nothing".to_owned(), "nothing")
            }
            (_, Some(name)) if hides(name, || node.json_beginning()) => {
                (REDACTED.to_owned(), node.type_name())
            }
            _ => (node.excerpt(), node.type_name()),
        };
        Mismatch {
            kind: self.reason.kind(),
            path,
            expected: self.expected,
            found,
            found_type,
            coerced: matches!(self.reason, Reason::Coerced | Reason::Defaulted(_)),
        }
    }
}

/// The mismatches noted so far.
#[derive(Debug, Default)]
pub(crate) struct Noted {
    mismatches: RefCell<Vec<Record>>,
    unkept: Cell<usize>,
    undocumented: RefCell<Vec<Record>>,
    undocumented_unkept: Cell<usize>,
    /// Hashes of the undocumented keys after the first `KEPT`, with their types: one for each such record.
    seen: RefCell<Vec<u64>>,
}

/// The numbers of records at an earlier point.
pub(crate) struct Mark {
    mismatches: usize,
    unkept: usize,
    undocumented: usize,
    undocumented_unkept: usize,
}

impl Noted {
    /// Records a value that is missing or of another type, or a key that the type cannot keep. In faithful mode all records are
    /// kept, because they are judged at the end.
    pub(crate) fn record(&self, record: Record, is_faithful: bool) {
        let mut mismatches = self.mismatches.borrow_mut();
        if mismatches.len() < KEPT || is_faithful {
            mismatches.push(record);
        } else {
            self.unkept.set(self.unkept.get() + 1);
        }
    }

    /// Records an undocumented `key`, or an object without any documented key.
    pub(crate) fn undocumented(&self, record: Record, key: &str) {
        let mut records = self.undocumented.borrow_mut();
        let is_kept = records.len() < KEPT
            || (records.len() < KEPT_DISTINCT && self.is_new(record.expected, key));
        if is_kept {
            records.push(record);
        } else {
            let unkept = &self.undocumented_unkept;
            unkept.set(unkept.get() + 1);
        }
    }

    fn is_new(&self, expected: &'static str, key: &str) -> bool {
        // The FNV-1a hash. If two keys have the same hash, the second is only counted, not listed.
        let start = 0xcbf2_9ce4_8422_2325 ^ expected.as_ptr() as u64;
        let hash = key.bytes().fold(start, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        let mut seen = self.seen.borrow_mut();
        let is_new = !seen.contains(&hash);
        if is_new {
            seen.push(hash);
        }
        is_new
    }

    /// Removes the mismatches of omitted values that were recorded after the first `first` ones, because `extra` keeps the
    /// values.
    pub(crate) fn forgive(&self, first: usize) {
        let mut mismatches = self.mismatches.borrow_mut();
        let others: Vec<Record> = mismatches
            .drain(first..)
            .filter(|record| !record.reason.is_omitted())
            .collect();
        mismatches.extend(others);
    }

    /// Returns the number of type mismatches that are kept.
    pub(crate) fn count(&self) -> usize {
        self.mismatches.borrow().len()
    }

    /// If the only mismatch since `mark` is that the string, number or boolean `node` was omitted because an object or an array was
    /// expected, removes it and returns true, so that the caller records an undocumented key instead.
    pub(crate) fn reclassify(&self, mark: &Mark, node: Node<'_>) -> bool {
        let mut mismatches = self.mismatches.borrow_mut();
        let [record] = &mismatches[mark.mismatches.min(mismatches.len())..] else {
            return false;
        };
        let is_beside = record.token == node.index()
            && record.reason == Reason::NoContainer
            && !matches!(node.kind(), Kind::Array | Kind::Object | Kind::Null);
        if is_beside {
            mismatches.pop();
        }
        is_beside
    }

    pub(crate) fn findings(&self) -> Findings {
        let mut records = self.mismatches.borrow().clone();
        records.extend_from_slice(&self.undocumented.borrow());
        Findings {
            records,
            unkept: self.unkept(),
        }
    }

    pub(crate) fn unkept(&self) -> usize {
        self.unkept.get() + self.undocumented_unkept.get()
    }

    /// Returns the first type mismatch for which `is_meant` is true.
    pub(crate) fn first(&self, is_meant: impl Fn(Reason) -> bool) -> Option<Record> {
        let mismatches = self.mismatches.borrow();
        mismatches
            .iter()
            .find(|record| is_meant(record.reason))
            .copied()
    }

    pub(crate) fn mark(&self) -> Mark {
        Mark {
            mismatches: self.mismatches.borrow().len(),
            unkept: self.unkept.get(),
            undocumented: self.undocumented.borrow().len(),
            undocumented_unkept: self.undocumented_unkept.get(),
        }
    }

    /// Returns whether nothing but undocumented keys and objects without a documented key was recorded since `mark`.
    pub(crate) fn is_clean_since(&self, mark: &Mark) -> bool {
        self.mismatches.borrow().len() == mark.mismatches && self.unkept.get() == mark.unkept
    }

    pub(crate) fn take_back(&self, mark: &Mark) {
        self.mismatches.borrow_mut().truncate(mark.mismatches);
        self.unkept.set(mark.unkept);
        self.undocumented.borrow_mut().truncate(mark.undocumented);
        self.undocumented_unkept.set(mark.undocumented_unkept);
        let distinct = mark.undocumented.saturating_sub(KEPT);
        self.seen.borrow_mut().truncate(distinct);
    }
}

/// The position of a token.
struct Place<'t> {
    path: String,
    /// The last key in the path that is the name of a secret.
    secret: Option<&'t str>,
}

/// Walks from `root` to the token `target`.
fn path_of(root: Node<'_>, target: u32) -> Place<'_> {
    let mut path = "$".to_owned();
    let mut secret = None;
    let mut at = root;
    while at.index() < target {
        let child = match at.kind() {
            Kind::Array => at
                .elements()
                .enumerate()
                .find(|(_, child)| child.contains(target))
                .map(|(position, child)| {
                    let _ = write!(path, "[{position}]");
                    child
                }),
            Kind::Object => {
                at.entries()
                    .find(|(_, child)| child.contains(target))
                    .map(|(key, child)| {
                        push_key(&mut path, key);
                        if is_secret(key) {
                            secret = Some(key);
                        }
                        child
                    })
            }
            _ => None,
        };
        match child {
            Some(child) => at = child,
            None => break,
        }
    }
    Place { path, secret }
}
