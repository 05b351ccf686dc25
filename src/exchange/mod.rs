//! Bytes in, records and row errors out; records in, bytes out. Nothing here changes a book: an import
//! ends in one `Edit`, and whoever asked for it carries it out.

pub mod csv_out;
pub mod import;
pub mod json;
pub mod policy;
