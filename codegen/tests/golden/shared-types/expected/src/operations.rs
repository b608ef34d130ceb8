//! Every operation of every API: 4 that the reference lists, 0 that it does not.
//!
//! Each row leads to the method that makes the request and to the page that documents it.
//!
//! # Orders, version 2
//!
//! Module `orders`, feature `orders`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`list_orders`](../orders/struct.Orders.html#method.list_orders) | `GET /orders` |  |
//!
//! # Pets, version 2
//!
//! Module `pets`, feature `pets`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`create_pet`](../pets/struct.Pets.html#method.create_pet) | `POST /pets` |  |
//!
//! # Orders, version 3
//!
//! Module `v3::orders`, feature `v3-orders`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`list_orders`](../v3/orders/struct.Orders.html#method.list_orders) | `GET /v3/orders` |  |
//!
//! # Pets, version 3
//!
//! Module `v3::pets`, feature `v3-pets`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`create_pet`](../v3/pets/struct.Pets.html#method.create_pet) | `POST /v3/pets` |  |
