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
//! | [`types_`](../pets/struct.Pets.html#method.types_) | `GET /pets` |  |
//! | [`new_`](../pets/struct.Pets.html#method.new_) | `POST /pets` |  |
