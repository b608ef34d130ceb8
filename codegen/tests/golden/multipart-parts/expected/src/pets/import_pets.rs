//! `import-pets`: the request, its parameters and its errors.

use highlevel_runtime::http::Method;
use highlevel_runtime::{
    ErrorKind, Metadata, Operation, Request, RequestParts, ResponseParts,
};

use super::ImportPetsBody;

/// Imports pets from files.
///
/// Created by [`Pets::import_pets`](super::Pets::import_pets).
///
/// `POST /pets/import`
///
/// Await it, or call a method of [`Request`](crate::Request).
pub type ImportPets = Request<ImportPetsParams>;

/// The parameters of [`ImportPets`].
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportPetsParams {
    /// The request body.
    pub body: ImportPetsBody,
}

impl ImportPetsParams {
    /// Creates the parameters.
    pub fn new(body: ImportPetsBody) -> Self {
        Self { body }
    }
}

impl Operation for ImportPetsParams {
    type Output = ();
    type Whole = ();
    type Error = ImportPetsError;

    const METADATA: &'static Metadata = &Metadata {
        api: &super::API,
        id: "import-pets",
        name: "import_pets",
        summary: "Imports pets from files.",
        deprecated: None,
        method: Method::POST,
        path: "/pets/import",
        is_idempotent: false,
        headers: &[],
        success: &[200],
        errors: &[],
        scopes: &[],
        tokens: &[],
        paging: None,
        docs: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestParts) {
        request.multipart(&self.body);
    }
}

/// Errors of [`ImportPets`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub enum ImportPetsError {
    /// Any other status; the error has it as `status`.
    Undocumented,
}

impl ErrorKind for ImportPetsError {
    #[inline]
    fn read(_response: &ResponseParts) -> Self {
        Self::Undocumented
    }
}
