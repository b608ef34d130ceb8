//! The Pets API, version 2: 2 operations.

use std::collections::BTreeMap;

use highlevel_runtime::{Client, File, Request};

mod errors;
mod replace_files;
mod upload_files;

#[cfg(feature = "mock")]
pub mod mock;

pub use self::errors::FilesError;
pub use self::replace_files::{ReplaceFiles, ReplaceFilesError, ReplaceFilesParams};
pub use self::upload_files::{UploadFiles, UploadFilesError, UploadFilesParams};

/// The Pets API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    client: &'a Client,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Replaces files, or removes them.
    ///
    /// `PUT /pets/files`
    pub fn replace_files(&self) -> ReplaceFiles {
        let params = ReplaceFilesParams::new();
        ReplaceFiles {
            request: Request::new(self.client, params),
        }
    }

    /// Uploads files under names of one's own.
    ///
    /// `POST /pets/files`
    pub fn upload_files(&self, body: BTreeMap<String, File>) -> UploadFiles {
        let params = UploadFilesParams::new(body);
        UploadFiles {
            request: Request::new(self.client, params),
        }
    }
}
