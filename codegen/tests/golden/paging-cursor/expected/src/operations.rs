//! Every operation of every API: 1 that the reference lists, 0 that it does not.
//!
//! Each row leads to the method that makes the request and to the page that documents it.
//!
//! # Pets, version 2
//!
//! Module `pets`, feature `pets`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`list_pets`](../pets/struct.Pets.html#method.list_pets) | `GET /pets` |  |
