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
//! | [`create_pet`](../pets/struct.Pets.html#method.create_pet) | `POST /pets` | [documentation](https://example.org/docs/create-pet) |
//! | [`delete_pets`](../pets/struct.Pets.html#method.delete_pets) | `DELETE /pets` |  |
