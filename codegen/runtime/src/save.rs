//! Saving a download as a file, atomically.

use std::io;
use std::path::{Path, PathBuf};

use tokio::fs;
use tokio::io::AsyncWriteExt;

use crate::error::{Error, FileError};
use crate::random::random_u64;
use crate::response::Download;

impl Download {
    /// Receives the body into a file, and returns its size in bytes. An existing file is replaced.
    ///
    /// The body is written to a new file in the same folder, which is renamed to `path` when it is completely on disk.
    /// If that fails, or the future is dropped, the new file is removed and an existing file at `path` is unchanged.
    ///
    /// The caller chooses the name, whatever the server says. [`file_name`](Self::file_name) returns the server's name,
    /// without its folders.
    ///
    /// # Errors
    ///
    /// Fails when the body cannot be received to its end ([`Error::Transport`]) or the file cannot be written ([`Error::File`]).
    pub async fn save_to(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref();
        let operation = self.operation();
        let failed = |error| Error::File(Box::new(FileError::new(operation, path, error)));
        let mut download = self;
        let (part, mut file) = Part::beside(path).map_err(failed)?;
        let mut length = 0;
        while let Some(piece) = download.chunk().await? {
            file.write_all(&piece).await.map_err(failed)?;
            length += piece.len() as u64;
        }
        file.flush().await.map_err(failed)?;
        // Flush to the disk before renaming. Otherwise a crash of the machine could leave an empty file under the final name.
        file.sync_all().await.map_err(failed)?;
        drop(file);
        part.rename_to(path).map_err(failed)?;
        Ok(length)
    }

    /// Receives the body into a file, and waits: [`save_to`](Self::save_to) for programs without async.
    ///
    /// # Errors
    ///
    /// Fails as [`save_to`](Self::save_to) does.
    #[cfg(feature = "blocking")]
    pub fn save_to_blocking(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        crate::blocking::wait(self.save_to(path.as_ref()))
    }
}

/// The temporary file that the body is written to. It is removed on drop, unless it was renamed.
///
/// It is created and renamed on the current thread, which is fast. On a blocking thread, that could happen after the future was
/// dropped.
struct Part(PathBuf);

impl Part {
    /// Creates a file with an unpredictable name in the folder of `path`. It fails if the name exists, even as a link.
    fn beside(path: &Path) -> io::Result<(Self, fs::File)> {
        if path.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        let no_name = || io::Error::new(io::ErrorKind::InvalidInput, "the path has no file name");
        let name = path.file_name().ok_or_else(no_name)?;
        // A file name may have at most 255 bytes, so the temporary name uses only the beginning of the final one.
        let beginning: String = name.to_string_lossy().chars().take(40).collect();
        let part = path.with_file_name(format!(".{beginning}.{:016x}.part", random_u64()));
        let file = std::fs::File::create_new(&part)?;
        Ok((Self(part), fs::File::from_std(file)))
    }

    fn rename_to(self, path: &Path) -> io::Result<()> {
        std::fs::rename(&self.0, path)
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        // This fails if the file was renamed, because it then no longer exists under this name.
        let _ = std::fs::remove_file(&self.0);
    }
}
