// Written by codegen; do not edit.

pub mod v1;
