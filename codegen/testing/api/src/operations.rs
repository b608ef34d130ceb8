//! Every operation of every API: 14 that the reference lists, 0 that it does not.
//!
//! Each row leads to the method that makes the request and to the page that documents it.
//!
//! # Accounts, version 2
//!
//! Module `accounts`, feature `accounts`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`forbidden`](../accounts/struct.Accounts.html#method.forbidden) | `GET /forbidden` |  |
//! | [`of_any`](../accounts/struct.Accounts.html#method.of_any) | `GET /whoami/any` |  |
//! | [`of_both`](../accounts/struct.Accounts.html#method.of_both) | `GET /whoami/both` |  |
//! | [`of_company`](../accounts/struct.Accounts.html#method.of_company) | `GET /whoami/company` |  |
//! | [`of_location`](../accounts/struct.Accounts.html#method.of_location) | `GET /whoami/location` |  |
//!
//! # Pages, version 2
//!
//! Module `pages`, feature `pages`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`start`](../pages/struct.Pages.html#method.start) | `GET /oauth/start` |  |
//! | [`exchange`](../pages/struct.Pages.html#method.exchange) | `POST /oauth/token/` |  |
//! | [`create_page`](../pages/struct.Pages.html#method.create_page) | `POST /pages` |  |
//! | [`get_page`](../pages/struct.Pages.html#method.get_page) | `GET /pages/{locationId}/page` | [documentation](https://marketplace.gohighlevel.com/docs/) |
//! | [`recording`](../pages/struct.Pages.html#method.recording) | `GET /recording` |  |
//! | [`create_tag`](../pages/struct.Pages.html#method.create_tag) | `POST /tags` |  |
//! | [`upload`](../pages/struct.Pages.html#method.upload) | `POST /upload` |  |
//!
//! # Shelter, version 2
//!
//! Module `shelter`, feature `shelter`.
//!
//! | operation | request | |
//! | --- | --- | --- |
//! | [`exchange_code`](../shelter/struct.Shelter.html#method.exchange_code) | `POST /pets/token` |  |
//! | [`adopt`](../shelter/struct.Shelter.html#method.adopt) | `POST /pets/{id}` |  |
