//! Named types: their parts and their form in Rust.

use serde_json::Value;

use crate::diagnostics::Place;
use crate::naming::{FieldName, TypeName, VariantName};
use crate::target::Holds;

use super::docs::Docs;
use super::id::{ModuleId, TypeId};
use super::preset::Preset;

/// A named type.
#[derive(Debug)]
pub struct TypeDef {
    /// The place in the document.
    pub place: Place,
    /// The module that defines it.
    pub module: ModuleId,
    /// Its name.
    pub name: TypeName,
    /// The documentation.
    pub docs: Docs,
    /// The kind of the type and its parts.
    pub shape: Shape,
    /// The struct of named arguments of the constructor, if it takes them by name; set by `analyse`.
    pub required: Option<TypeName>,
    /// Whether it is sent, received, or both; set by `analyse`.
    pub direction: Direction,
    /// How `Debug` is implemented; set by `analyse`.
    pub debug: DebugImpl,
    /// How `Default` is implemented; set by `analyse`.
    pub default: DefaultImpl,
}

/// The kinds of named types.
#[derive(Clone, Debug)]
pub enum Shape {
    /// An object with known properties.
    Struct(Vec<Field>),
    /// An enum of strings that accepts unknown values.
    Enum(Vec<Variant>),
    /// One of several alternatives, distinguished by their shape.
    Union(Vec<Alternative>),
    /// A multipart form.
    Multipart(Vec<Field>),
    /// The headers of a response without a body.
    Headers(Vec<Field>),
}

impl Shape {
    /// Returns the fields of a struct, form or set of headers.
    pub fn fields(&self) -> &[Field] {
        match self {
            Self::Struct(fields) | Self::Multipart(fields) | Self::Headers(fields) => fields,
            Self::Enum(_) | Self::Union(_) => &[],
        }
    }

    /// Returns mutable references to the fields.
    pub fn fields_mut(&mut self) -> &mut [Field] {
        match self {
            Self::Struct(fields) | Self::Multipart(fields) | Self::Headers(fields) => fields,
            Self::Enum(_) | Self::Union(_) => &mut [],
        }
    }

    /// Returns the fields that the constructor takes, in the order of its arguments.
    pub fn arguments(&self) -> Vec<&Field> {
        arguments(self.fields())
    }

    /// Returns whether a value keeps members without a field. Headers do not, because they are not an object.
    pub fn keeps_members(&self) -> bool {
        matches!(self, Self::Struct(_) | Self::Multipart(_))
    }

    /// Returns the types of the parts of a value.
    pub fn parts(&self) -> Vec<&Type> {
        match self {
            Self::Struct(fields) | Self::Multipart(fields) | Self::Headers(fields) => {
                fields.iter().map(|field| &field.ty).collect()
            }
            Self::Union(alternatives) => alternatives.iter().map(|one| &one.ty).collect(),
            Self::Enum(_) => Vec::new(),
        }
    }

    /// Returns mutable references to the types of the parts of a value.
    pub fn parts_mut(&mut self) -> Vec<&mut Type> {
        match self {
            Self::Struct(fields) | Self::Multipart(fields) | Self::Headers(fields) => {
                fields.iter_mut().map(|field| &mut field.ty).collect()
            }
            Self::Union(alternatives) => alternatives.iter_mut().map(|one| &mut one.ty).collect(),
            Self::Enum(_) => Vec::new(),
        }
    }
}

/// Two shapes are equal if they have the same parts in any order, because the order in a document has no meaning.
impl PartialEq for Shape {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Struct(one), Self::Struct(other))
            | (Self::Multipart(one), Self::Multipart(other))
            | (Self::Headers(one), Self::Headers(other)) => same_parts(one, other),
            (Self::Enum(one), Self::Enum(other)) => same_parts(one, other),
            (Self::Union(one), Self::Union(other)) => same_parts(one, other),
            _ => false,
        }
    }
}

/// Compares lists of distinct parts in any order.
fn same_parts<T: PartialEq>(one: &[T], other: &[T]) -> bool {
    one.len() == other.len()
        && one
            .iter()
            .enumerate()
            // Compare the same position first, because the order is nearly always the same.
            .all(|(index, part)| other[index] == *part || other.contains(part))
}

/// Returns the fields that are arguments of the constructor, in the order of the arguments.
pub fn arguments(fields: &[Field]) -> Vec<&Field> {
    let mut arguments: Vec<&Field> = fields.iter().filter(|field| field.is_argument()).collect();
    arguments.sort_by_key(|field| field.argument);
    arguments
}

/// A property of an object, a part of a form or a header of a response.
#[derive(Clone, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "they are facts of a document that do not exclude each other"
)]
pub struct Field {
    /// Its name on the wire.
    pub wire: String,
    /// The further names under which it is received, in the order in which they are tried.
    pub aliases: Vec<String>,
    /// Its field.
    pub name: FieldName,
    /// The type of its value.
    pub ty: Type,
    /// Whether the document requires it. `analyse` makes parameters of pagination without an initial value optional.
    pub required: bool,
    /// The documented default.
    pub default: Option<Value>,
    /// Whether the value is a number or a boolean that is written as a string.
    pub is_text: bool,
    /// The initial value, if it is required but not an argument; set by `analyse`.
    pub preset: Option<Preset>,
    /// Its position among the arguments of the constructor, if it is one; set by `analyse`.
    pub argument: Option<usize>,
    /// Whether the document allows `null`.
    pub nullable: bool,
    /// The documentation.
    pub docs: Docs,
    /// Whether the type would contain itself without a box; set by `analyse`.
    pub boxed: bool,
    /// How the struct stores it; set by `analyse`, except [`Holding::Others`].
    pub holding: Holding,
    /// The encoding in a multipart form; set by `analyse`.
    pub part: PartFormat,
}

impl Field {
    /// Creates an optional field with default values for its other members.
    pub fn new(wire: &str, name: FieldName, ty: Type, docs: Docs) -> Self {
        Self {
            wire: wire.to_owned(),
            aliases: Vec::new(),
            name,
            ty,
            required: false,
            default: None,
            is_text: false,
            preset: None,
            argument: None,
            nullable: false,
            docs,
            boxed: false,
            holding: Holding::default(),
            part: PartFormat::default(),
        }
    }

    /// Creates the field for the members with undocumented keys and a documented type.
    pub fn others(name: FieldName, values: Type, docs: Docs) -> Self {
        Self {
            holding: Holding::Others,
            ..Self::new("", name, Type::Map(Box::new(values)), docs)
        }
    }

    /// Returns whether the field is an argument of the constructor.
    pub fn is_argument(&self) -> bool {
        self.required && self.preset.is_none()
    }

    /// Returns the names under which it is received, the documented one first. Empty for the field of undocumented keys.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let aliases = self.aliases.iter().map(String::as_str);
        let documented = (self.holding != Holding::Others).then_some(self.wire.as_str());
        documented.into_iter().chain(aliases)
    }
}

/// Compares the documented facts of fields, without Rust names, documentation, the defaults of optional fields, and what
/// `analyse` sets.
impl PartialEq for Field {
    fn eq(&self, other: &Self) -> bool {
        let meaning = |field: &Self| {
            let default = field.default.as_ref().filter(|_| field.required);
            (
                field.required,
                field.nullable,
                field.is_text,
                default.cloned(),
            )
        };
        (&self.wire, &self.aliases, &self.ty) == (&other.wire, &other.aliases, &other.ty)
            && meaning(self) == meaning(other)
    }
}

/// How a struct stores a field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Holding {
    /// As a value that must be present.
    Plain,
    /// As an `Option`.
    #[default]
    Optional,
    /// As an `Option` of a value or `null`.
    Nullable,
    /// As a `Vec` that is empty when the field is absent.
    List,
    /// As a map that is empty when the field is absent.
    Map,
    /// As a map of the members without another field whose values have the documented type; set by `lower`.
    Others,
}

impl Holding {
    /// Returns whether the struct holds an `Option`.
    pub fn is_option(self) -> bool {
        matches!(self, Self::Optional | Self::Nullable)
    }
}

/// The encoding of a part in a multipart form. A list of texts or files is a part for each element; a list as JSON is one part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PartFormat {
    /// As text.
    #[default]
    Text,
    /// As a file.
    File,
    /// As JSON.
    Json,
}

/// How `Debug` of a type is implemented.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum DebugImpl {
    /// Derived.
    #[default]
    Derived,
    /// Shows the JSON that `Encode` writes, without secrets.
    Encoded,
    /// Shows the fields that are present.
    Fields {
        /// The fields whose values are not shown, because they are secret.
        hidden: Vec<FieldName>,
        /// The fields of raw JSON, in which properties may be secret.
        raw: Vec<FieldName>,
    },
    /// Shows the variant and its value.
    Variants,
}

/// How `Default` of a type is implemented.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DefaultImpl {
    /// Not implemented, because a field is required, or because the type is an enum or a union.
    #[default]
    None,
    /// Derived.
    Derived,
    /// Decoded from `{}`.
    Decoded,
    /// The result of `new`, because a required field has an initial value.
    New,
}

/// One value of an open enum.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// The value on the wire.
    pub wire: String,
    /// Its variant.
    pub name: VariantName,
}

/// An alternative of a union.
#[derive(Clone, Debug)]
pub struct Alternative {
    /// Its variant.
    pub name: VariantName,
    /// The type of the alternative.
    pub ty: Type,
    /// Whether the union would contain itself without a box; set by `analyse`.
    pub boxed: bool,
    /// The keys of an object, by which it is distinguished from the other alternatives; set by `analyse`.
    pub keys: Vec<String>,
}

/// Compares the types of the alternatives.
impl PartialEq for Alternative {
    fn eq(&self, other: &Self) -> bool {
        self.ty == other.ty
    }
}

/// The type of a field or a parameter.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// `String`
    String,
    /// `i64`
    Integer,
    /// `f64`
    Number,
    /// `bool`
    Boolean,
    /// Any JSON.
    Json,
    /// A JSON object with unknown properties.
    JsonObject,
    /// A list.
    List(Box<Type>),
    /// An object whose properties all have the same type.
    Map(Box<Type>),
    /// A type of its own.
    Named(TypeId),
    /// An id, by its index in the `ids` of the target.
    Id(usize),
    /// A hand-written type of the runtime.
    Library(LibraryType),
    /// A file of a multipart form.
    File,
    /// A URL in a header.
    Url,
}

impl Type {
    /// Returns the named type that this is, or that is the element of this list or map.
    pub fn named(&self) -> Option<TypeId> {
        match self {
            Self::Named(id) => Some(*id),
            Self::List(inner) | Self::Map(inner) => inner.named(),
            _ => None,
        }
    }

    /// Returns the type of the runtime that this is, or that is the element of this list or map.
    pub fn library(&self) -> Option<&LibraryType> {
        match self {
            Self::Library(library) => Some(library),
            Self::List(inner) | Self::Map(inner) => inner.library(),
            _ => None,
        }
    }

    /// Returns what this holds, if it is a type of the runtime that is a string or a number on the wire.
    pub fn holds(&self) -> Option<Holds> {
        match self {
            Self::Library(library) => library.holds,
            _ => None,
        }
    }

    /// Returns whether this is a type of the runtime that is a string or a number on the wire.
    pub fn is_scalar_library(&self) -> bool {
        self.holds().is_some()
    }

    /// Returns whether this is raw JSON or holds it in a list or map.
    pub fn contains_json(&self) -> bool {
        match self {
            Self::Json | Self::JsonObject => true,
            Self::List(inner) | Self::Map(inner) => inner.contains_json(),
            _ => false,
        }
    }

    /// Returns whether this is a file or holds one in a list or map.
    pub fn contains_file(&self) -> bool {
        match self {
            Self::File => true,
            Self::List(inner) | Self::Map(inner) => inner.contains_file(),
            _ => false,
        }
    }
}

/// A hand-written type of the runtime.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LibraryType {
    /// Its index in the `types` of the target.
    pub index: usize,
    /// The form in which it is written, one of those that the type defines; with the prefix `made-`, received values are written
    /// as they were received. `None` if the document selects none, or if `analyse` removed it from a received type.
    pub form: Option<String>,
    /// What it holds if it is a string or a number on the wire. Other types of the runtime cannot be the type of a parameter or be
    /// set by a string.
    pub holds: Option<Holds>,
}

/// Whether a type is sent, received, or both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Direction {
    /// It is part of a request.
    pub sent: bool,
    /// It is part of a response or an event, or no operation uses it.
    pub received: bool,
}
