//! Types shared by several APIs of version 2.

pub use crate::shared::common::{
    BadRequestErrorBody, UnauthorizedErrorBody, UnprocessableErrorBody,
};
