//! Every operation of every API: 5 that the reference lists, 0 that it does not.
//!
//! Each row leads to the method that makes the request and to the page that documents it.
//!
//! # Pets, version 2
//!
//! Module `pets`, feature `pets`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`find_pets`](../pets/struct.Pets.html#method.find_pets) | `GET /pets` |  |
//! | [`create_pet`](../pets/struct.Pets.html#method.create_pet) | `POST /pets` |  |
//! | [`list_visits`](../pets/struct.Pets.html#method.list_visits) | `GET /visits` |  |
//! | [`create_visit`](../pets/struct.Pets.html#method.create_visit) | `POST /visits` |  |
//! | [`cancel_visits`](../pets/struct.Pets.html#method.cancel_visits) | `DELETE /visits` |  |
