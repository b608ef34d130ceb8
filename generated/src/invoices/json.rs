//! Implementations of serde's traits for the Invoices API.

use highlevel_runtime::{Decode, Encode, Node, Writer, impl_serde};

use super::operations::{
    CancelInvoiceScheduleParams, CreateEstimateParams, CreateEstimateTemplateParams,
    CreateInvoiceFromEstimateParams, CreateInvoiceParams, CreateInvoiceScheduleParams,
    CreateInvoiceTemplateParams, DeleteEstimateParams, DeleteEstimateTemplateParams,
    DeleteInvoiceParams, DeleteInvoiceScheduleParams, DeleteInvoiceTemplateParams,
    GenerateEstimateNumberParams, GenerateInvoiceNumberParams, GetInvoiceParams,
    GetInvoiceScheduleParams, GetInvoiceSettingsParams, GetInvoiceTemplateParams,
    ListEstimateTemplatesParams, ListEstimatesParams, ListInvoiceSchedulesParams,
    ListInvoiceTemplatesParams, ListInvoicesParams, PreviewEstimateTemplateParams,
    RecordEstimateVisitParams, RecordInvoicePaymentParams, RecordInvoiceVisitParams,
    SendEstimateParams, SendInvoiceParams, SendTextToPayInvoiceParams,
    SetInvoiceScheduleAutoPaymentParams, StartInvoiceScheduleParams,
    UpdateAndStartInvoiceScheduleParams, UpdateEstimateParams,
    UpdateEstimateTemplateParams, UpdateInvoiceLateFeesParams, UpdateInvoiceParams,
    UpdateInvoiceScheduleParams, UpdateInvoiceTemplateLateFeesParams,
    UpdateInvoiceTemplateParams, UpdateInvoiceTemplatePaymentMethodsParams,
    VoidInvoiceParams,
};

impl Decode for ListInvoicesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListInvoicesParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            limit: object.required("limit")?,
            offset: object.required("offset")?,
            status: object.optional("status"),
            start_at: object.optional("startAt"),
            end_at: object.optional("endAt"),
            search: object.optional("search"),
            payment_mode: object.optional("paymentMode"),
            contact_id: object.optional("contactId"),
            sort_field: object.optional("sortField"),
            sort_order: object.optional("sortOrder"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListInvoicesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
        object.field("status", &self.status);
        object.field("startAt", &self.start_at);
        object.field("endAt", &self.end_at);
        object.field("search", &self.search);
        object.field("paymentMode", &self.payment_mode);
        object.field("contactId", &self.contact_id);
        object.field("sortField", &self.sort_field);
        object.field("sortOrder", &self.sort_order);
    }
}

impl Decode for CreateInvoiceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateInvoiceParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateInvoiceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for CreateEstimateParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateEstimateParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateEstimateParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for ListEstimatesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListEstimatesParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            limit: object.required("limit")?,
            offset: object.required("offset")?,
            start_at: object.optional("startAt"),
            end_at: object.optional("endAt"),
            search: object.optional("search"),
            status: object.optional("status"),
            contact_id: object.optional("contactId"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListEstimatesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
        object.field("startAt", &self.start_at);
        object.field("endAt", &self.end_at);
        object.field("search", &self.search);
        object.field("status", &self.status);
        object.field("contactId", &self.contact_id);
    }
}

impl Decode for GenerateEstimateNumberParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GenerateEstimateNumberParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GenerateEstimateNumberParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
    }
}

impl Decode for RecordEstimateVisitParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RecordEstimateVisitParams")?;
        let params = Self {
            estimate_id: object.required("estimateId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for RecordEstimateVisitParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("estimateId", &self.estimate_id);
    }
}

impl Decode for ListEstimateTemplatesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListEstimateTemplatesParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            limit: object.required("limit")?,
            offset: object.required("offset")?,
            search: object.optional("search"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListEstimateTemplatesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
        object.field("search", &self.search);
    }
}

impl Decode for CreateEstimateTemplateParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateEstimateTemplateParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateEstimateTemplateParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for PreviewEstimateTemplateParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("PreviewEstimateTemplateParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            template_id: object.required("templateId")?,
            alt_type: object.required("altType")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for PreviewEstimateTemplateParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("templateId", &self.template_id);
        object.field("altType", &self.alt_type);
    }
}

impl Decode for UpdateEstimateTemplateParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateEstimateTemplateParams")?;
        let params = Self {
            template_id: object.required("templateId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateEstimateTemplateParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("templateId", &self.template_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteEstimateTemplateParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteEstimateTemplateParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            template_id: object.required("templateId")?,
            alt_type: object.required("altType")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteEstimateTemplateParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("templateId", &self.template_id);
        object.field("altType", &self.alt_type);
    }
}

impl Decode for UpdateEstimateParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateEstimateParams")?;
        let params = Self {
            estimate_id: object.required("estimateId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateEstimateParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("estimateId", &self.estimate_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteEstimateParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteEstimateParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            estimate_id: object.required("estimateId")?,
            alt_type: object.required("altType")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteEstimateParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("estimateId", &self.estimate_id);
        object.field("altType", &self.alt_type);
    }
}

impl Decode for CreateInvoiceFromEstimateParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateInvoiceFromEstimateParams")?;
        let params = Self {
            estimate_id: object.required("estimateId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateInvoiceFromEstimateParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("estimateId", &self.estimate_id);
        object.field("body", &self.body);
    }
}

impl Decode for SendEstimateParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SendEstimateParams")?;
        let params = Self {
            estimate_id: object.required("estimateId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for SendEstimateParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("estimateId", &self.estimate_id);
        object.field("body", &self.body);
    }
}

impl Decode for GenerateInvoiceNumberParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GenerateInvoiceNumberParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GenerateInvoiceNumberParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
    }
}

impl Decode for ListInvoiceSchedulesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListInvoiceSchedulesParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            limit: object.required("limit")?,
            offset: object.required("offset")?,
            status: object.optional("status"),
            start_at: object.optional("startAt"),
            end_at: object.optional("endAt"),
            search: object.optional("search"),
            payment_mode: object.optional("paymentMode"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListInvoiceSchedulesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
        object.field("status", &self.status);
        object.field("startAt", &self.start_at);
        object.field("endAt", &self.end_at);
        object.field("search", &self.search);
        object.field("paymentMode", &self.payment_mode);
    }
}

impl Decode for CreateInvoiceScheduleParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateInvoiceScheduleParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateInvoiceScheduleParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetInvoiceScheduleParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetInvoiceScheduleParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            schedule_id: object.required("scheduleId")?,
            alt_type: object.required("altType")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetInvoiceScheduleParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("scheduleId", &self.schedule_id);
        object.field("altType", &self.alt_type);
    }
}

impl Decode for UpdateInvoiceScheduleParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateInvoiceScheduleParams")?;
        let params = Self {
            schedule_id: object.required("scheduleId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateInvoiceScheduleParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("scheduleId", &self.schedule_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteInvoiceScheduleParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteInvoiceScheduleParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            schedule_id: object.required("scheduleId")?,
            alt_type: object.required("altType")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteInvoiceScheduleParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("scheduleId", &self.schedule_id);
        object.field("altType", &self.alt_type);
    }
}

impl Decode for SetInvoiceScheduleAutoPaymentParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SetInvoiceScheduleAutoPaymentParams")?;
        let params = Self {
            schedule_id: object.required("scheduleId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for SetInvoiceScheduleAutoPaymentParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("scheduleId", &self.schedule_id);
        object.field("body", &self.body);
    }
}

impl Decode for CancelInvoiceScheduleParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CancelInvoiceScheduleParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            schedule_id: object.required("scheduleId")?,
            alt_type: object.required("altType")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CancelInvoiceScheduleParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("scheduleId", &self.schedule_id);
        object.field("altType", &self.alt_type);
    }
}

impl Decode for StartInvoiceScheduleParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("StartInvoiceScheduleParams")?;
        let params = Self {
            schedule_id: object.required("scheduleId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for StartInvoiceScheduleParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("scheduleId", &self.schedule_id);
        object.field("body", &self.body);
    }
}

impl Decode for UpdateAndStartInvoiceScheduleParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateAndStartInvoiceScheduleParams")?;
        let params = Self {
            schedule_id: object.required("scheduleId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateAndStartInvoiceScheduleParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("scheduleId", &self.schedule_id);
    }
}

impl Decode for GetInvoiceSettingsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetInvoiceSettingsParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetInvoiceSettingsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
    }
}

impl Decode for RecordInvoiceVisitParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RecordInvoiceVisitParams")?;
        let params = Self {
            invoice_id: object.required("invoiceId")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for RecordInvoiceVisitParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("invoiceId", &self.invoice_id);
    }
}

impl Decode for ListInvoiceTemplatesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("ListInvoiceTemplatesParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            alt_type: object.required("altType")?,
            limit: object.required("limit")?,
            offset: object.required("offset")?,
            status: object.optional("status"),
            start_at: object.optional("startAt"),
            end_at: object.optional("endAt"),
            search: object.optional("search"),
            payment_mode: object.optional("paymentMode"),
        };
        object.close();
        Some(params)
    }
}

impl Encode for ListInvoiceTemplatesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("altType", &self.alt_type);
        object.field("limit", &self.limit);
        object.field("offset", &self.offset);
        object.field("status", &self.status);
        object.field("startAt", &self.start_at);
        object.field("endAt", &self.end_at);
        object.field("search", &self.search);
        object.field("paymentMode", &self.payment_mode);
    }
}

impl Decode for CreateInvoiceTemplateParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("CreateInvoiceTemplateParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for CreateInvoiceTemplateParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetInvoiceTemplateParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetInvoiceTemplateParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            template_id: object.required("templateId")?,
            alt_type: object.required("altType")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetInvoiceTemplateParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("templateId", &self.template_id);
        object.field("altType", &self.alt_type);
    }
}

impl Decode for UpdateInvoiceTemplateParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateInvoiceTemplateParams")?;
        let params = Self {
            template_id: object.required("templateId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateInvoiceTemplateParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("templateId", &self.template_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteInvoiceTemplateParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteInvoiceTemplateParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            template_id: object.required("templateId")?,
            alt_type: object.required("altType")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteInvoiceTemplateParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("templateId", &self.template_id);
        object.field("altType", &self.alt_type);
    }
}

impl Decode for UpdateInvoiceTemplateLateFeesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateInvoiceTemplateLateFeesParams")?;
        let params = Self {
            template_id: object.required("templateId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateInvoiceTemplateLateFeesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("templateId", &self.template_id);
        object.field("body", &self.body);
    }
}

impl Decode for UpdateInvoiceTemplatePaymentMethodsParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateInvoiceTemplatePaymentMethodsParams")?;
        let params = Self {
            template_id: object.required("templateId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateInvoiceTemplatePaymentMethodsParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("templateId", &self.template_id);
        object.field("body", &self.body);
    }
}

impl Decode for SendTextToPayInvoiceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SendTextToPayInvoiceParams")?;
        let params = Self {
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for SendTextToPayInvoiceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("body", &self.body);
    }
}

impl Decode for GetInvoiceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("GetInvoiceParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            invoice_id: object.required("invoiceId")?,
            alt_type: object.required("altType")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for GetInvoiceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("invoiceId", &self.invoice_id);
        object.field("altType", &self.alt_type);
    }
}

impl Decode for UpdateInvoiceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateInvoiceParams")?;
        let params = Self {
            invoice_id: object.required("invoiceId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateInvoiceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("invoiceId", &self.invoice_id);
        object.field("body", &self.body);
    }
}

impl Decode for DeleteInvoiceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("DeleteInvoiceParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            invoice_id: object.required("invoiceId")?,
            alt_type: object.required("altType")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for DeleteInvoiceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("invoiceId", &self.invoice_id);
        object.field("altType", &self.alt_type);
    }
}

impl Decode for UpdateInvoiceLateFeesParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("UpdateInvoiceLateFeesParams")?;
        let params = Self {
            invoice_id: object.required("invoiceId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for UpdateInvoiceLateFeesParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("invoiceId", &self.invoice_id);
        object.field("body", &self.body);
    }
}

impl Decode for RecordInvoicePaymentParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("RecordInvoicePaymentParams")?;
        let params = Self {
            invoice_id: object.required("invoiceId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for RecordInvoicePaymentParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("invoiceId", &self.invoice_id);
        object.field("body", &self.body);
    }
}

impl Decode for SendInvoiceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("SendInvoiceParams")?;
        let params = Self {
            invoice_id: object.required("invoiceId")?,
            body: object.required("body")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for SendInvoiceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("invoiceId", &self.invoice_id);
        object.field("body", &self.body);
    }
}

impl Decode for VoidInvoiceParams {
    #[inline]
    fn decode(value: Node<'_>) -> Option<Self> {
        let mut object = value.object("VoidInvoiceParams")?;
        let params = Self {
            location_id: object.required("altId")?,
            invoice_id: object.required("invoiceId")?,
            alt_type: object.required("altType")?,
        };
        object.close();
        Some(params)
    }
}

impl Encode for VoidInvoiceParams {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("altId", &self.location_id);
        object.field("invoiceId", &self.invoice_id);
        object.field("altType", &self.alt_type);
    }
}

impl_serde! {
    ListInvoicesParams, CreateInvoiceParams, CreateEstimateParams, ListEstimatesParams,
    GenerateEstimateNumberParams, RecordEstimateVisitParams, ListEstimateTemplatesParams,
    CreateEstimateTemplateParams, PreviewEstimateTemplateParams,
    UpdateEstimateTemplateParams, DeleteEstimateTemplateParams, UpdateEstimateParams,
    DeleteEstimateParams, CreateInvoiceFromEstimateParams, SendEstimateParams,
    GenerateInvoiceNumberParams, ListInvoiceSchedulesParams, CreateInvoiceScheduleParams,
    GetInvoiceScheduleParams, UpdateInvoiceScheduleParams, DeleteInvoiceScheduleParams,
    SetInvoiceScheduleAutoPaymentParams, CancelInvoiceScheduleParams,
    StartInvoiceScheduleParams, UpdateAndStartInvoiceScheduleParams,
    GetInvoiceSettingsParams, RecordInvoiceVisitParams, ListInvoiceTemplatesParams,
    CreateInvoiceTemplateParams, GetInvoiceTemplateParams, UpdateInvoiceTemplateParams,
    DeleteInvoiceTemplateParams, UpdateInvoiceTemplateLateFeesParams,
    UpdateInvoiceTemplatePaymentMethodsParams, SendTextToPayInvoiceParams,
    GetInvoiceParams, UpdateInvoiceParams, DeleteInvoiceParams,
    UpdateInvoiceLateFeesParams, RecordInvoicePaymentParams, SendInvoiceParams,
    VoidInvoiceParams,
}
