//! Words: Fluent bundles, negotiation, money, date and list formatting, checks of .ftl files.
