//! Reading the modules of crates from their sources.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use syn::{Attribute, Item, ItemUse, Meta, UseTree, Visibility};

use super::text::plain;

/// The modules of all crates, without those for tests. A module is identified by its index.
#[derive(Default)]
pub(super) struct Sources {
    pub(super) modules: Vec<Module>,
    /// The root of each crate, by its Rust name.
    pub(super) roots: BTreeMap<String, usize>,
}

/// A module.
pub(super) struct Module {
    /// The parent module. A root is its own parent.
    pub(super) parent: usize,
    /// The root of the crate.
    pub(super) root: usize,
    pub(super) items: Vec<Item>,
    pub(super) inner: Vec<Inner>,
    pub(super) uses: Vec<Use>,
}

/// A nested module.
pub(super) struct Inner {
    pub(super) name: String,
    pub(super) number: usize,
    pub(super) is_public: bool,
    pub(super) condition: String,
}

/// A name of a `use`, or a glob.
pub(super) struct Use {
    pub(super) path: Vec<String>,
    /// The imported name, or `None` for a glob.
    pub(super) name: Option<String>,
    pub(super) is_public: bool,
    pub(super) condition: String,
}

impl Sources {
    /// Reads the crate whose `lib.rs` is in `folder`.
    pub(super) fn read_crate(&mut self, name: &str, folder: &Path) -> Result<()> {
        let root = self.modules.len();
        self.roots.insert(name.to_owned(), root);
        self.push(root, root);
        self.read_file(root, &folder.join("lib.rs"), folder)
    }

    fn push(&mut self, parent: usize, root: usize) -> usize {
        self.modules.push(Module {
            parent,
            root,
            items: Vec::new(),
            inner: Vec::new(),
            uses: Vec::new(),
        });
        self.modules.len() - 1
    }

    /// Reads a module from a file. The files of its nested modules are in `folder`.
    fn read_file(&mut self, module: usize, file: &Path, folder: &Path) -> Result<()> {
        let text = fs::read_to_string(file)
            .with_context(|| format!("{} cannot be read", file.display()))?;
        let parsed = syn::parse_file(&text)
            .with_context(|| format!("{} cannot be parsed as Rust", file.display()))?;
        self.read_items(module, parsed.items, folder)
    }

    fn read_items(&mut self, module: usize, items: Vec<Item>, folder: &Path) -> Result<()> {
        for item in items {
            match item {
                Item::Mod(item) if is_for_tests(&item.attrs) => {}
                Item::Mod(item) => {
                    let name = item.ident.to_string();
                    let number = self.push(module, self.modules[module].root);
                    self.modules[module].inner.push(Inner {
                        name: name.clone(),
                        number,
                        is_public: is_public(&item.vis) && !is_hidden(&item.attrs),
                        condition: condition(&item.attrs),
                    });
                    let inner = folder.join(&name);
                    match item.content {
                        Some((_, items)) => self.read_items(number, items, &inner)?,
                        None => self.read_file(number, &find_file(folder, &name)?, &inner)?,
                    }
                }
                Item::Use(item) => self.add_use(module, &item),
                item => self.modules[module].items.push(item),
            }
        }
        Ok(())
    }

    fn add_use(&mut self, module: usize, item: &ItemUse) {
        let is_public = is_public(&item.vis) && !is_hidden(&item.attrs);
        let condition = condition(&item.attrs);
        flatten(&item.tree, &mut Vec::new(), &mut |path, name| {
            self.modules[module].uses.push(Use {
                path,
                name,
                is_public,
                condition: condition.clone(),
            });
        });
    }
}

fn find_file(folder: &Path, name: &str) -> Result<PathBuf> {
    let candidates = [
        folder.join(name).with_extension("rs"),
        folder.join(name).join("mod.rs"),
    ];
    let Some(file) = candidates.iter().find(|file| file.is_file()) else {
        bail!("{} is missing", candidates[0].display());
    };
    Ok(file.clone())
}

/// Calls `add` with the path and the name of each part of a `use`.
fn flatten(
    tree: &UseTree,
    before: &mut Vec<String>,
    add: &mut impl FnMut(Vec<String>, Option<String>),
) {
    match tree {
        UseTree::Path(path) => {
            before.push(path.ident.to_string());
            flatten(&path.tree, before, add);
            before.pop();
        }
        UseTree::Name(name) if name.ident == "self" => add(before.clone(), before.last().cloned()),
        UseTree::Name(name) => add(
            [before.as_slice(), &[name.ident.to_string()]].concat(),
            Some(name.ident.to_string()),
        ),
        UseTree::Rename(rename) if rename.ident == "self" => {
            add(before.clone(), Some(rename.rename.to_string()));
        }
        UseTree::Rename(rename) => add(
            [before.as_slice(), &[rename.ident.to_string()]].concat(),
            Some(rename.rename.to_string()),
        ),
        UseTree::Glob(_) => add(before.clone(), None),
        UseTree::Group(group) => {
            for tree in &group.items {
                flatten(tree, before, add);
            }
        }
    }
}

pub(super) fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// Returns whether an item is hidden from the documentation.
pub(super) fn is_hidden(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("doc")
            && matches!(&attribute.meta, Meta::List(list) if list.tokens.to_string() == "hidden")
    })
}

/// Returns the conditions under which an item is compiled.
pub(super) fn condition(attributes: &[Attribute]) -> String {
    let conditions = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("cfg"))
        .map(|attribute| format!("#[{}] ", plain(&attribute.meta)));
    conditions.collect()
}

fn is_for_tests(attributes: &[Attribute]) -> bool {
    condition(attributes).contains("cfg (test)")
}
