//! Types that several APIs of version 2 share.

pub use crate::shared::common::{BadRequest, Unauthorized, Unprocessable};
