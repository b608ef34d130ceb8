//! Properties that must hold for any input. They are checked by property tests, by the fuzz targets, and for the inputs that
//! these found.

mod head;

pub mod gzip;
pub mod headers;
pub mod json;
pub mod message;
pub mod paging;
pub mod record;
pub mod request;
pub mod response;
pub mod token;
pub mod url;
pub mod user_context;
pub mod webhook;
