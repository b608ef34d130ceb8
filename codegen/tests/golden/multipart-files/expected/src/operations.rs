//! Every operation of every API: 2 that the reference lists, 0 that it does not.
//!
//! Each row leads to the method that makes the request and to the page that documents it.
//!
//! # Pets, version 2
//!
//! Module `pets`, feature `pets`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`replace_files`](../pets/struct.Pets.html#method.replace_files) | `PUT /pets/files` |  |
//! | [`upload_files`](../pets/struct.Pets.html#method.upload_files) | `POST /pets/files` |  |
