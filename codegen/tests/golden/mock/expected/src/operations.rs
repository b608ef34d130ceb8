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
//! | [`adopt_pet`](../pets/struct.Pets.html#method.adopt_pet) | `POST /pets/{id}` |  |
//! | [`get_token`](../pets/struct.Pets.html#method.get_token) | `POST /pets/token` |  |
