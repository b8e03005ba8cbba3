use super::columns::Row;
use crate::domain::label::Allergens;
use crate::domain::taxonomy;
use crate::import::LeftOut;

/// The allergens, if any are declared.
pub(super) fn of(row: &Row<'_>, left_out: &mut LeftOut) -> Option<Allergens> {
    taxonomy::allergens(row.allergens(), row.traces(), || left_out.allergens += 1)
}
