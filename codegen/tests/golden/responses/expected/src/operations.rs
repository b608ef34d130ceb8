//! Every operation of every API: 4 that the reference lists, 0 that it does not.
//!
//! Each row leads to the method that makes the request and to the page that documents it.
//!
//! # Pets, version 2
//!
//! Module `pets`, feature `pets`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`list_names`](../pets/struct.Pets.html#method.list_names) | `GET /pets` |  |
//! | [`count_pets`](../pets/struct.Pets.html#method.count_pets) | `PUT /pets` |  |
//! | [`create_pet`](../pets/struct.Pets.html#method.create_pet) | `POST /pets` |  |
//! | [`delete_pets`](../pets/struct.Pets.html#method.delete_pets) | `DELETE /pets` |  |
