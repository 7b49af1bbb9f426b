//! The table of Stripe.

use super::*;

#[test]
fn what_is_wrong_with_the_table_of_stripe_is_told_by_line() {
    let path = "stripe-methods.toml";
    for (from, to, what) in [
        ("id = \"pix\"", "id = \"konbini\"", "there are two methods `konbini`"),
        ("flow = \"code\"", "flow = \"phoned\"", "unknown variant `phoned`"),
        ("lasts = \"until\"", "lasts = \"until\"\nuntil = \"then\"", "unknown key `until`"),
        ("hold = true", "hold = \"yes\"", "`hold` must be true or false"),
        ("step = 10\n", "step = 0\n", "`step` must be a whole number from 1 to 1000"),
        ("\"KWD\"", "\"JPY\"", "JPY stands in two rows"),
        ("\"KWD\"", "\"XYZ\"", "`XYZ` is no ISO 4217 currency code"),
    ] {
        let told = altered(path, from, to);
        let found = told.iter().any(|told| told.starts_with(&format!("{path}:")) && told.contains(what));
        assert!(found && told.len() == 1, "{what}: {told:?}");
    }
    // A shop without Stripe needs no such file.
    let files: Vec<_> = embedded().into_iter().filter(|file| file.path != path).collect();
    assert_eq!(check(&files), []);
    assert_eq!(stripe_tables(&files).unwrap_err().len(), 1);
}
