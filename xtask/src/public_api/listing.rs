//! The public API of a crate as a list: each item, field, variant, method and implementation, with its signature.

use std::collections::{BTreeMap, BTreeSet};

use quote::ToTokens;
use syn::{
    Attribute, Fields, ImplItem, Item, ItemEnum, ItemImpl, ItemMacro, ItemTrait, Path, TraitItem,
    Type, Visibility,
};

use super::names::Definition;
use super::sources::{Sources, condition, is_hidden, is_public};
use super::text::plain;

/// The parts of an API, by kind and path: `fn highlevel::Client::contacts`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Listing {
    pub(super) entries: BTreeMap<String, Entry>,
}

/// A part of an API.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// The parent entry, such as the type of a method.
    pub(super) parent: Option<String>,
    /// The signatures. There can be several, depending on `cfg` conditions or type parameters.
    pub(super) signatures: BTreeSet<String>,
    /// Whether existing code fails to compile when it is added to its parent.
    pub(super) breaks_when_added: bool,
}

/// Returns the items that users of `root` can name: its own, and those that it re-exports from other crates.
pub(super) fn list(sources: &Sources, root: &str) -> Listing {
    let mut lister = Lister {
        sources,
        implementations: implementations(sources),
        listing: Listing::default(),
        open: Vec::new(),
    };
    if let Some(&number) = sources.roots.get(root) {
        lister.module(root, number);
    }
    lister.listing
}

impl Listing {
    pub(super) fn add(&mut self, kind: &str, path: &str, parent: Option<String>, text: String) {
        self.entry(kind, path, parent).signatures.insert(text);
    }

    fn add_breaking(&mut self, kind: &str, path: &str, parent: Option<String>, text: String) {
        let entry = self.entry(kind, path, parent);
        entry.signatures.insert(text);
        entry.breaks_when_added = true;
    }

    fn entry(&mut self, kind: &str, path: &str, parent: Option<String>) -> &mut Entry {
        let entry = self.entries.entry(format!("{kind} {path}"));
        entry.or_insert_with(|| Entry {
            parent,
            signatures: BTreeSet::new(),
            breaks_when_added: false,
        })
    }
}

/// The blocks and macros that implement a trait or methods for a type.
type Implementations<'a> = BTreeMap<Definition, Vec<&'a Item>>;

fn implementations(sources: &Sources) -> Implementations<'_> {
    let mut found = Implementations::new();
    for (number, module) in sources.modules.iter().enumerate() {
        for item in &module.items {
            let subjects = match item {
                Item::Impl(block) => subject(sources, number, block),
                Item::Macro(call) => names_in(call)
                    .iter()
                    .flat_map(|path| sources.resolve(number, path))
                    .collect(),
                _ => continue,
            };
            for definition in subjects {
                found.entry(definition).or_default().push(item);
            }
        }
    }
    found
}

/// Returns the type of an `impl` block, or else the trait.
fn subject(sources: &Sources, module: usize, block: &ItemImpl) -> Vec<Definition> {
    let found = match &*block.self_ty {
        Type::Path(path) => sources.resolve(module, &names(&path.path)),
        _ => Vec::new(),
    };
    match &block.trait_ {
        Some((path, _)) if found.is_empty() => sources.resolve(module, &names(path)),
        _ => found,
    }
}

/// Returns the arguments of a macro call such as `open_enum! { Status, Source }`, if all of them are names.
fn names_in(call: &ItemMacro) -> Vec<Vec<String>> {
    let parser = syn::punctuated::Punctuated::<Path, syn::Token![,]>::parse_terminated;
    let paths = call.mac.parse_body_with(parser);
    paths.map_or_else(|_| Vec::new(), |paths| paths.iter().map(names).collect())
}

fn names(path: &Path) -> Vec<String> {
    let names = path
        .segments
        .iter()
        .map(|segment| segment.ident.to_string());
    names.collect()
}

struct Lister<'a> {
    sources: &'a Sources,
    implementations: Implementations<'a>,
    listing: Listing,
    /// The modules around the current item. They are not entered again if a module re-exports one of them.
    open: Vec<usize>,
}

impl Lister<'_> {
    fn module(&mut self, path: &str, number: usize) {
        if self.open.contains(&number) {
            return;
        }
        self.open.push(number);
        let module = &self.sources.modules[number];
        for inner in module.inner.iter().filter(|inner| inner.is_public) {
            let inner_path = format!("{path}::{}", inner.name);
            let text = format!("{}pub mod {}", inner.condition, inner.name);
            self.listing
                .add("mod", &inner_path, parent_module(path), text);
            self.module(&inner_path, inner.number);
        }
        for (index, item) in module.items.iter().enumerate() {
            if visibility(item).is_some_and(is_public) {
                let name = super::names::item_name(item).expect("what has a visibility has a name");
                let parent = parent_module(path);
                self.item(&format!("{path}::{name}"), parent, "", (number, index));
            }
        }
        for import in module.uses.iter().filter(|import| import.is_public) {
            self.import(path, number, import);
        }
        self.open.pop();
    }

    fn import(&mut self, path: &str, module: usize, import: &super::sources::Use) {
        let found = self.sources.resolve(module, &import.path);
        let Some(name) = &import.name else {
            for definition in found {
                if let Definition::Module(number) = definition {
                    self.module(path, number);
                }
            }
            return;
        };
        let given = format!("{path}::{name}");
        if found.is_empty() {
            let text = format!(
                "{}pub use {} as {name}",
                import.condition,
                import.path.join("::")
            );
            self.listing.add("use", &given, parent_module(path), text);
        }
        for definition in found {
            match definition {
                Definition::Module(number) => {
                    let text = format!("{}pub mod {name}", import.condition);
                    self.listing.add("mod", &given, parent_module(path), text);
                    self.module(&given, number);
                }
                Definition::Item(module, index) => {
                    let parent = parent_module(path);
                    self.item(&given, parent, &import.condition, (module, index));
                }
            }
        }
    }

    fn item(
        &mut self,
        path: &str,
        parent: Option<String>,
        outer: &str,
        (module, index): (usize, usize),
    ) {
        let item = &self.sources.modules[module].items[index];
        let attributes = attributes(item);
        if is_hidden(attributes) {
            return;
        }
        let condition = format!("{outer}{}", condition(attributes));
        let (kind, text) = header(item);
        let key = format!("{kind} {path}");
        self.listing
            .add(kind, path, parent, format!("{condition}{text}"));
        self.contents(path, &key, (module, index));
    }

    /// Adds the parts of an item under its path. The parts of an alias are those of the type that it names.
    fn contents(&mut self, path: &str, key: &str, (module, index): (usize, usize)) {
        let item = &self.sources.modules[module].items[index];
        self.derives(path, key, attributes(item));
        match item {
            Item::Struct(item) => self.fields(path, key, &item.fields, item),
            Item::Enum(item) => self.variants(path, key, item),
            Item::Trait(item) => self.trait_items(path, key, item),
            Item::Type(item) => {
                if let Type::Path(target) = &*item.ty {
                    for definition in self.sources.resolve(module, &names(&target.path)) {
                        if let Definition::Item(module, index) = definition {
                            self.contents(path, key, (module, index));
                        }
                    }
                }
            }
            _ => {}
        }
        let definition = Definition::Item(module, index);
        let blocks = self.implementations.get(&definition).cloned();
        for block in blocks.into_iter().flatten() {
            self.implementation(path, key, block);
        }
    }

    fn variants(&mut self, path: &str, key: &str, item: &ItemEnum) {
        let is_open = has(&item.attrs, "non_exhaustive");
        for variant in &item.variants {
            let path = format!("{path}::{}", variant.ident);
            let text = format!("{}{}", variant.ident, shape(&variant.fields));
            let parent = Some(key.to_owned());
            if is_open {
                self.listing.add("variant", &path, parent, text);
            } else {
                self.listing.add_breaking("variant", &path, parent, text);
            }
        }
    }

    fn derives(&mut self, path: &str, key: &str, attributes: &[Attribute]) {
        for attribute in attributes {
            let text = plain(&attribute.meta);
            let Some(derive) = text.find("derive(") else {
                continue;
            };
            let condition = text[..derive].trim_end().to_owned();
            let list = text[derive..].trim_start_matches("derive");
            let end = list.find(')').unwrap_or(list.len());
            for name in list[1..end].split(',').map(str::trim) {
                let path = format!("{name} for {path}");
                self.listing
                    .add("impl", &path, Some(key.to_owned()), condition.clone());
            }
        }
    }

    fn fields(&mut self, path: &str, key: &str, fields: &Fields, item: &syn::ItemStruct) {
        let is_constructible = is_constructible(item);
        for (index, field) in fields.iter().enumerate() {
            if !is_public(&field.vis) || is_hidden(&field.attrs) {
                continue;
            }
            let name = field
                .ident
                .as_ref()
                .map_or_else(|| index.to_string(), ToString::to_string);
            let path = format!("{path}::{name}");
            let text = format!("{}{name}: {}", condition(&field.attrs), plain(&field.ty));
            let parent = Some(key.to_owned());
            if is_constructible {
                self.listing.add_breaking("field", &path, parent, text);
            } else {
                self.listing.add("field", &path, parent, text);
            }
        }
    }

    fn trait_items(&mut self, path: &str, key: &str, item: &ItemTrait) {
        for item in &item.items {
            let (name, text, is_required, attributes) = match item {
                TraitItem::Const(item) => (
                    item.ident.to_string(),
                    format!("const {}: {}", item.ident, plain(&item.ty)),
                    item.default.is_none(),
                    &item.attrs,
                ),
                TraitItem::Fn(item) => (
                    item.sig.ident.to_string(),
                    plain(&item.sig),
                    item.default.is_none(),
                    &item.attrs,
                ),
                TraitItem::Type(item) => (
                    item.ident.to_string(),
                    format!(
                        "type {}{}: {}",
                        item.ident,
                        plain(&item.generics),
                        plain(&item.bounds)
                    ),
                    item.default.is_none(),
                    &item.attrs,
                ),
                _ => continue,
            };
            if is_hidden(attributes) {
                continue;
            }
            let path = format!("{path}::{name}");
            let parent = Some(key.to_owned());
            let text = format!("{}{text}", condition(attributes));
            if is_required {
                self.listing.add_breaking("fn", &path, parent, text);
            } else {
                self.listing.add("fn", &path, parent, text);
            }
        }
    }

    fn implementation(&mut self, path: &str, key: &str, item: &Item) {
        let parent = Some(key.to_owned());
        match item {
            Item::Macro(call) => {
                let name = call.mac.path.segments.last();
                let name = name.map_or_else(String::new, |segment| segment.ident.to_string());
                let path = format!("{name}! for {path}");
                self.listing
                    .add("impl", &path, parent, condition(&call.attrs));
            }
            Item::Impl(block) if block.trait_.is_some() && !is_hidden(&block.attrs) => {
                let (name, _) = block.trait_.as_ref().expect("the guard checks for a trait");
                let text = format!(
                    "{}impl{} {}for {}{}{}",
                    condition(&block.attrs),
                    plain(&block.generics),
                    plain(name),
                    plain(&block.self_ty),
                    plain(&block.generics.where_clause),
                    associated_types(block)
                );
                let path = format!("{}for {path}", plain(name));
                self.listing.add("impl", &path, parent, text);
            }
            Item::Impl(block) => self.members(path, key, block),
            _ => {}
        }
    }

    /// Adds the methods and constants of an inherent `impl` block.
    fn members(&mut self, path: &str, key: &str, block: &ItemImpl) {
        let outer = format!("{}{}", condition(&block.attrs), block_generics(block));
        for item in &block.items {
            let (name, text, visibility, attributes) = match item {
                ImplItem::Fn(item) => (
                    item.sig.ident.to_string(),
                    plain(&item.sig),
                    &item.vis,
                    &item.attrs,
                ),
                ImplItem::Const(item) => (
                    item.ident.to_string(),
                    format!("const {}: {}", item.ident, plain(&item.ty)),
                    &item.vis,
                    &item.attrs,
                ),
                _ => continue,
            };
            if is_public(visibility) && !is_hidden(attributes) {
                let path = format!("{path}::{name}");
                let text = format!("{outer}{}{text}", condition(attributes));
                self.listing.add("fn", &path, Some(key.to_owned()), text);
            }
        }
    }
}

fn parent_module(path: &str) -> Option<String> {
    path.contains("::").then(|| format!("mod {path}"))
}

/// Returns the associated types of an implementation, because they can be the return type of a call.
fn associated_types(block: &ItemImpl) -> String {
    let types = block.items.iter().filter_map(|item| match item {
        ImplItem::Type(item) => Some(format!("type {}= {}", plain(&item.ident), plain(&item.ty))),
        _ => None,
    });
    types.collect()
}

/// Returns the header of an `impl` block, if the block or its type has generic parameters: `impl<T: Operation> Request<T>`.
fn block_generics(block: &ItemImpl) -> String {
    let self_type = match &*block.self_ty {
        Type::Path(path) => path.path.segments.last().map(ToTokens::to_token_stream),
        other => Some(other.to_token_stream()),
    };
    if block.generics.params.is_empty() && !plain(&self_type).contains('<') {
        return String::new();
    }
    let text = format!(
        "impl{}{}{}",
        plain(&block.generics),
        plain(&self_type),
        plain(&block.generics.where_clause)
    );
    format!("{}: ", text.trim_end())
}

/// Returns the kind of an item, and its definition without its members.
fn header(item: &Item) -> (&'static str, String) {
    match item {
        Item::Const(item) => ("const", format!("const {}", plain(&item.ty))),
        Item::Static(item) => ("static", format!("static {}", plain(&item.ty))),
        Item::Enum(item) => (
            "type",
            format!("{}enum {}", openness(&item.attrs), generics(&item.generics)),
        ),
        Item::Fn(item) => ("fn", plain(&item.sig)),
        Item::Struct(item) => {
            let constructible = if is_constructible(item) {
                "constructible "
            } else {
                ""
            };
            let text = format!("{constructible}struct {}", generics(&item.generics));
            ("type", text)
        }
        Item::Trait(item) => (
            "trait",
            format!(
                "trait {}: {}",
                generics(&item.generics),
                plain(&item.supertraits)
            ),
        ),
        Item::Type(item) => (
            "type",
            format!("type {}= {}", generics(&item.generics), plain(&item.ty)),
        ),
        Item::Union(item) => ("type", format!("union {}", generics(&item.generics))),
        _ => ("item", String::new()),
    }
}

fn generics(generics: &syn::Generics) -> String {
    format!("{}{}", plain(generics), plain(&generics.where_clause))
}

fn openness(attributes: &[Attribute]) -> &'static str {
    if has(attributes, "non_exhaustive") {
        "non-exhaustive "
    } else {
        ""
    }
}

/// Returns whether users can construct a struct by a literal.
fn is_constructible(item: &syn::ItemStruct) -> bool {
    !has(&item.attrs, "non_exhaustive") && item.fields.iter().all(|field| is_public(&field.vis))
}

/// Returns the names and types of fields.
fn shape(fields: &Fields) -> String {
    let types = fields.iter().map(|field| {
        let name = field.ident.as_ref();
        let name = name.map_or_else(String::new, |name| format!("{name}: "));
        format!("{name}{}", plain(&field.ty).trim_end())
    });
    let types = types.collect::<Vec<_>>().join(", ");
    match fields {
        Fields::Named(_) => format!(" {{ {types} }}"),
        Fields::Unnamed(_) => format!("({types})"),
        Fields::Unit => String::new(),
    }
}

fn has(attributes: &[Attribute], name: &str) -> bool {
    attributes
        .iter()
        .any(|attribute| attribute.path().is_ident(name))
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        _ => &[],
    }
}

fn visibility(item: &Item) -> Option<&Visibility> {
    match item {
        Item::Const(item) => Some(&item.vis),
        Item::Enum(item) => Some(&item.vis),
        Item::Fn(item) => Some(&item.vis),
        Item::Static(item) => Some(&item.vis),
        Item::Struct(item) => Some(&item.vis),
        Item::Trait(item) => Some(&item.vis),
        Item::Type(item) => Some(&item.vis),
        Item::Union(item) => Some(&item.vis),
        _ => None,
    }
}
