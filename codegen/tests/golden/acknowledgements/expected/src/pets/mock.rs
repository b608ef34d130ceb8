//! The Pets API as a mock.

use highlevel_mock::{Expect, Listed, Mock, mock_error, mock_operation};

use super::errors::PetsError;
use super::operations::{
    CheckNumberParams, CheckTextParams, CountPetsParams, DeletePetParams,
    GetMessageParams, GetOwnerParams, GetPetParams, SaveFlagParams, WashPetParams,
};

/// The mock of the Pets API: each method starts an expectation on an operation.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    mock: &'a Mock,
}

impl<'a> Pets<'a> {
    pub(crate) fn new(mock: &'a Mock) -> Self {
        Self { mock }
    }

    /// Mocks [`count_pets`](super::Pets::count_pets).
    pub fn count_pets(&self) -> Expect<'a, CountPetsParams> {
        self.mock.expect()
    }

    /// Mocks [`get_message`](super::Pets::get_message).
    pub fn get_message(&self) -> Expect<'a, GetMessageParams> {
        self.mock.expect()
    }

    /// Mocks [`check_number`](super::Pets::check_number).
    pub fn check_number(&self) -> Expect<'a, CheckNumberParams> {
        self.mock.expect()
    }

    /// Mocks [`get_owner`](super::Pets::get_owner).
    pub fn get_owner(&self) -> Expect<'a, GetOwnerParams> {
        self.mock.expect()
    }

    /// Mocks [`get_pet`](super::Pets::get_pet).
    pub fn get_pet(&self) -> Expect<'a, GetPetParams> {
        self.mock.expect()
    }

    /// Mocks [`wash_pet`](super::Pets::wash_pet).
    pub fn wash_pet(&self) -> Expect<'a, WashPetParams> {
        self.mock.expect()
    }

    /// Mocks [`delete_pet`](super::Pets::delete_pet).
    pub fn delete_pet(&self) -> Expect<'a, DeletePetParams> {
        self.mock.expect()
    }

    /// Mocks [`save_flag`](super::Pets::save_flag).
    pub fn save_flag(&self) -> Expect<'a, SaveFlagParams> {
        self.mock.expect()
    }

    /// Mocks [`check_text`](super::Pets::check_text).
    pub fn check_text(&self) -> Expect<'a, CheckTextParams> {
        self.mock.expect()
    }
}

/// The operations that the mock of this API knows.
pub(crate) const OPERATIONS: &[Listed] = &[
    Listed::of::<CountPetsParams>(),
    Listed::of::<GetMessageParams>(),
    Listed::of::<CheckNumberParams>(),
    Listed::of::<GetOwnerParams>(),
    Listed::of::<GetPetParams>(),
    Listed::of::<WashPetParams>(),
    Listed::of::<DeletePetParams>(),
    Listed::of::<SaveFlagParams>(),
    Listed::of::<CheckTextParams>(),
];

mock_operation! {
    CountPetsParams, "pets().count_pets()", json, [], "{\"success\":true,\"count\":1}"
}

mock_operation! {
    GetMessageParams, "pets().get_message()", json, [], "{\"message\":\"Gone\"}"
}

mock_operation! {
    CheckNumberParams, "pets().check_number()", json, [],
    "{\"success\":1,\"message\":\"Gone\"}"
}

mock_operation! {
    GetOwnerParams, "pets().get_owner()", json, [],
    "{\"success\":true,\"message\":{\"id\":\"id\",\"name\":\"name\",\"washed\":{\"success\":true}}}"
}

mock_operation! {
    GetPetParams, "pets().get_pet()", json, [],
    "{\"id\":\"id\",\"name\":\"name\",\"washed\":{\"success\":true}}"
}

mock_operation! {
    WashPetParams, "pets().wash_pet()", json, [], "{\"success\":true}"
}

mock_operation! {
    DeletePetParams, "pets().delete_pet()", json, [], "{\"message\":\"Gone\"}"
}

mock_operation! {
    SaveFlagParams, "pets().save_flag()", json, [json("body")], "{\"success\":true}"
}

mock_operation! {
    CheckTextParams, "pets().check_text()", json, [], "{\"success\":\"success\"}"
}

mock_error! {
    PetsError, []
}
