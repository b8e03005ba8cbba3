//! Each operation's own errors, made from a fault. A fault that an operation does not document is our mistake: 500.
use contract::server::Problem;
use passport_api::operations::*;

use super::fault::{Fault, RETRY_AFTER, Status};

/// `name(documented faults)`: besides 500 and 503, which every operation documents.
macro_rules! errors {
    ($($error:ident($($status:ident => $variant:ident),*);)*) => {$(
        impl From<Fault> for $error {
            fn from(fault: Fault) -> Self {
                match Status::from(fault) {
                    $(Status::$status(problem) => Self::$variant(problem),)*
                    Status::Unavailable(body) => Self::Unavailable { body, retry_after: RETRY_AFTER },
                    Status::Internal(problem) => Self::Internal(problem),
                    #[allow(unreachable_patterns, reason = "operations that document all of them have none left")]
                    undocumented => Self::Internal(Problem::internal(undocumented.into_undocumented())),
                }
            }
        }
    )*};
}

errors! {
    CreateScanError(BadRequest => BadRequest, Unauthenticated => Unauthorized, NotFound => NotFound, KeyReused => UnprocessableContent);
    ListScansError(BadRequest => BadRequest);
    GetScanError(NotFound => NotFound);
    GetProductError(BadRequest => BadRequest, NotFound => NotFound);
    ReportProductError(BadRequest => BadRequest, Unauthenticated => Unauthorized, KeyReused => UnprocessableContent);
    GetProductForServiceError(BadRequest => BadRequest, NotFound => NotFound);
    GetScanOfAccountError(NotFound => NotFound);
    ExportAccountError();
    ResolveGtinError(BadRequest => BadRequest, NotFound => NotFound);
    ResolveVariantError(BadRequest => BadRequest, NotFound => NotFound);
    ResolveLotError(BadRequest => BadRequest, NotFound => NotFound);
    ResolveSerialError(BadRequest => BadRequest, NotFound => NotFound);
    ResolveVariantLotError(BadRequest => BadRequest, NotFound => NotFound);
    ResolveVariantSerialError(BadRequest => BadRequest, NotFound => NotFound);
    ResolveLotSerialError(BadRequest => BadRequest, NotFound => NotFound);
    ResolveVariantLotSerialError(BadRequest => BadRequest, NotFound => NotFound);
    HeadResolveGtinError(BadRequest => BadRequest, NotFound => NotFound);
    HeadResolveVariantError(BadRequest => BadRequest, NotFound => NotFound);
    HeadResolveLotError(BadRequest => BadRequest, NotFound => NotFound);
    HeadResolveSerialError(BadRequest => BadRequest, NotFound => NotFound);
    HeadResolveVariantLotError(BadRequest => BadRequest, NotFound => NotFound);
    HeadResolveVariantSerialError(BadRequest => BadRequest, NotFound => NotFound);
    HeadResolveLotSerialError(BadRequest => BadRequest, NotFound => NotFound);
    HeadResolveVariantLotSerialError(BadRequest => BadRequest, NotFound => NotFound);
}
