//! Every operation of every API: 3 that the reference lists, 0 that it does not.
//!
//! Each row leads to the method that makes the request and to the page that documents it.
//!
//! # Calls, version 2
//!
//! Module `calls`, feature `calls`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`get_recording`](../calls/struct.Calls.html#method.get_recording) | `GET /calls/{id}/recording` |  |
//! | [`get_invoice`](../calls/struct.Calls.html#method.get_invoice) | `GET /calls/{id}/invoice` |  |
//! | [`get_transcript`](../calls/struct.Calls.html#method.get_transcript) | `GET /calls/{id}/transcript` |  |
