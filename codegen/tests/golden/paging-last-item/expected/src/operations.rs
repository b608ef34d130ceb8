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
//! | [`search_pets`](../pets/struct.Pets.html#method.search_pets) | `POST /pets/search` |  |
