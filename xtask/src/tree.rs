//! Comparing the files that a command creates with all files on disk that belong to the command.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result, bail};

/// The content of each file, by its path below the tree's root, with `/` as the separator.
pub type Files = BTreeMap<String, String>;

/// Whether a command writes its output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Update the files on disk.
    Write,
    /// List the differences.
    Check,
}

/// The part of a folder that belongs to a command.
#[derive(Clone, Copy, Debug)]
pub struct Tree<'a> {
    /// The name of the folder in messages.
    pub name: &'a str,
    /// The folder.
    pub root: &'a Path,
    /// The files and folders that belong entirely to the command.
    pub owned: &'a [&'a str],
    /// The command.
    pub command: &'a str,
}

/// One difference between the output of a command and the disk.
#[derive(Debug, PartialEq, Eq)]
pub enum Change<'a> {
    /// A file of the output that does not exist on disk.
    Missing {
        /// Its path below the root.
        name: &'a str,
        /// The output.
        new: &'a str,
    },
    /// A file that has another content on disk.
    Different {
        /// Its path below the root.
        name: &'a str,
        /// The content on disk.
        old: Vec<u8>,
        /// The output.
        new: &'a str,
    },
    /// An entry on disk that is not part of the output.
    Stale {
        /// Its path below the root.
        name: String,
        /// The kind of the entry.
        kind: Stale,
        /// The path.
        path: PathBuf,
    },
}

/// The kinds of stale entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stale {
    /// A file, or a special file such as a socket.
    File,
    /// A symbolic link.
    Link,
    /// An empty folder.
    EmptyFolder,
}

impl Change<'_> {
    /// Returns the path below the root.
    pub fn name(&self) -> &str {
        match self {
            Self::Missing { name, .. } | Self::Different { name, .. } => name,
            Self::Stale { name, .. } => name,
        }
    }
}

impl Tree<'_> {
    /// Returns the differences between `files` and the disk, by name.
    pub fn compare<'f>(&self, files: &'f Files) -> Result<Vec<Change<'f>>> {
        self.refuse_foreign(files)?;
        self.refuse_links()?;
        let mut comparison = Comparison {
            files,
            found: BTreeSet::new(),
            changes: Vec::new(),
        };
        for owned in self.owned {
            comparison.visit(&self.root.join(owned), owned)?;
        }
        let Comparison {
            found, mut changes, ..
        } = comparison;
        let missing = files
            .iter()
            .filter(|(name, _)| !found.contains(name.as_str()));
        changes.extend(missing.map(|(name, new)| Change::Missing { name, new }));
        changes.sort_by(|left, right| left.name().cmp(right.name()));
        Ok(changes)
    }

    /// Returns whether `path`, below the root, belongs to the command.
    pub fn owns(&self, path: &Path) -> bool {
        self.owned.iter().any(|owned| path.starts_with(owned))
    }

    /// Fails if a name is outside of the command's folders.
    fn refuse_foreign(&self, files: &Files) -> Result<()> {
        for name in files.keys() {
            let path = Path::new(name);
            let is_plain = path
                .components()
                .all(|part| matches!(part, Component::Normal(_)));
            if !is_plain || !self.owns(path) {
                bail!(
                    "{name} is not a path that `{}` owns in {}",
                    self.command,
                    self.name
                );
            }
        }
        Ok(())
    }

    /// Fails if a folder above the command's folders is a link, because it could lead out of the workspace.
    fn refuse_links(&self) -> Result<()> {
        let inner = self
            .owned
            .iter()
            .flat_map(|owned| Path::new(owned).ancestors().skip(1))
            .filter(|folder| !folder.as_os_str().is_empty())
            .map(|folder| self.root.join(folder));
        let above = std::iter::once(self.root.to_owned()).chain(inner);
        for folder in above {
            if folder.is_symlink() {
                bail!(
                    "{} is a symbolic link; replace it by a folder",
                    folder.display()
                );
            }
        }
        Ok(())
    }
}

struct Comparison<'f> {
    files: &'f Files,
    found: BTreeSet<&'f str>,
    changes: Vec<Change<'f>>,
}

impl Comparison<'_> {
    fn visit(&mut self, path: &Path, name: &str) -> Result<()> {
        let kind = match fs::symlink_metadata(path) {
            Ok(metadata) => metadata.file_type(),
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
            Err(error) => {
                return Err(error)
                    .with_context(|| format!("cannot read the metadata of {}", path.display()));
            }
        };
        if kind.is_dir() {
            self.visit_folder(path, name)
        } else if kind.is_file() {
            self.visit_file(path, name)
        } else {
            self.add_stale(
                path,
                name,
                if kind.is_symlink() {
                    Stale::Link
                } else {
                    Stale::File
                },
            );
            Ok(())
        }
    }

    fn visit_folder(&mut self, path: &Path, name: &str) -> Result<()> {
        let entries = fs::read_dir(path)
            .and_then(Iterator::collect::<std::io::Result<Vec<_>>>)
            .with_context(|| format!("cannot list {}", path.display()))?;
        if entries.is_empty() && !self.needs_folder(name) {
            self.add_stale(path, name, Stale::EmptyFolder);
        }
        for entry in entries {
            let name = format!("{name}/{}", entry.file_name().to_string_lossy());
            self.visit(&entry.path(), &name)?;
        }
        Ok(())
    }

    fn needs_folder(&self, name: &str) -> bool {
        let inside = format!("{name}/");
        self.files.keys().any(|file| file.starts_with(&inside))
    }

    fn visit_file(&mut self, path: &Path, name: &str) -> Result<()> {
        let Some((name, new)) = self.files.get_key_value(name) else {
            self.add_stale(path, name, Stale::File);
            return Ok(());
        };
        let old = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        self.found.insert(name);
        if old != new.as_bytes() {
            self.changes.push(Change::Different { name, old, new });
        }
        Ok(())
    }

    fn add_stale(&mut self, path: &Path, name: &str, kind: Stale) {
        self.changes.push(Change::Stale {
            name: name.to_owned(),
            kind,
            path: path.to_owned(),
        });
    }
}
