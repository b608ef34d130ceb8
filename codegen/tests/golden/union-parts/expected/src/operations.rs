//! Every operation of every API: 1 that the reference lists, 0 that it does not.
//!
//! Each row leads to the method that makes the request and to the page that documents it.
//!
//! # Orders, version 2
//!
//! Module `orders`, feature `orders`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`replace_orders`](../orders/struct.Orders.html#method.replace_orders) | `PUT /orders` |  |
