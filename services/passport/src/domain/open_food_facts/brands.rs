/// The longest name of a brand that the catalog takes, in characters.
const LONGEST: usize = 200;

/// The brands as they stand on the pack, else the company's name; of a list that is too long its first.
pub fn brand<'t>(brands: Option<&'t str>, owner: Option<&'t str>) -> Option<&'t str> {
    let named = |text: Option<&'t str>| text.map(str::trim).filter(|text| !text.is_empty());
    let brands = named(brands).or(named(owner))?;
    if brands.chars().count() <= LONGEST {
        return Some(brands);
    }
    brands.split(',').next().map(str::trim)
}
