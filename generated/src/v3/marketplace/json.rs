//! Implementations of serde's traits for the Marketplace API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::{
    CheckWalletFundsParams, CreateChargeParams, DeleteChargeParams, GetChargeParams,
    GetInstallerParams, GetRebillingConfigParams, ListChargesParams,
    MigrateConnectionParams, UninstallApplicationParams,
};

impl Decode for GetInstallerParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetInstallerParams")?;
        let params = Self {
            app_id: object.required("appId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetInstallerParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("appId", &self.app_id);
    }
}

impl Decode for UninstallApplicationParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UninstallApplicationParams")?;
        let params = Self {
            app_id: object.required("appId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UninstallApplicationParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("appId", &self.app_id);
        object.field("body", &self.body);
    }
}

impl Decode for GetRebillingConfigParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetRebillingConfigParams")?;
        let params = Self {
            location_id: object.required("locationId")?,
            app_id: object.required("appId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetRebillingConfigParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("locationId", &self.location_id);
        object.field("appId", &self.app_id);
    }
}

impl Decode for ListChargesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListChargesParams")?;
        let params = Self {
            meter_id: object.optional("meterId"),
            event_id: object.optional("eventId"),
            user_id: object.optional("userId"),
            start_date: object.optional("startDate"),
            end_date: object.optional("endDate"),
            skip: object.optional("skip"),
            limit: object.optional("limit"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListChargesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("meterId", &self.meter_id);
        object.field("eventId", &self.event_id);
        object.field("userId", &self.user_id);
        object.field("startDate", &self.start_date);
        object.field("endDate", &self.end_date);
        object.field("skip", &self.skip);
        object.field("limit", &self.limit);
    }
}

impl Decode for CreateChargeParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateChargeParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateChargeParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for CheckWalletFundsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let object = value.object("CheckWalletFundsParams")?;
        let params = Self {};
        object.close();
        Some(params)
    }
}

impl Encode for CheckWalletFundsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let _object = writer.object();
    }
}

impl Decode for GetChargeParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetChargeParams")?;
        let params = Self {
            charge_id: object.required("chargeId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetChargeParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("chargeId", &self.charge_id);
    }
}

impl Decode for DeleteChargeParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteChargeParams")?;
        let params = Self {
            charge_id: object.required("chargeId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteChargeParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("chargeId", &self.charge_id);
    }
}

impl Decode for MigrateConnectionParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("MigrateConnectionParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for MigrateConnectionParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl_serde! {
    GetInstallerParams, UninstallApplicationParams, GetRebillingConfigParams,
    ListChargesParams, CreateChargeParams, CheckWalletFundsParams, GetChargeParams,
    DeleteChargeParams, MigrateConnectionParams,
}
