use std::borrow::Cow;

use memchr::memchr_iter;

use crate::domain::open_food_facts::{Figure, figure, ingredients, said};
use crate::import::{BadHeader, Rejected};

/// Where in a line the columns are that are read.
#[derive(Debug, Clone)]
pub(super) struct Columns {
    count: usize,
    code: usize,
    /// Of the name, the best first: the product's own language, English, any other, what else it is called by.
    names: Vec<usize>,
    brands: Option<usize>,
    brand_owner: Option<usize>,
    quantity: Option<usize>,
    ingredients: Option<usize>,
    allergens: Option<usize>,
    /// Of traces, the best first.
    traces: Vec<usize>,
    errors: Option<usize>,
    nutrition: [Option<usize>; Figure::ALL.len()],
}

impl Columns {
    /// Reads the names of the columns. Only the code and a name must be among them: columns come and go with the years.
    pub fn read(line: &[u8]) -> Result<Self, BadHeader> {
        let line = std::str::from_utf8(line).map_err(|_| BadHeader::Column("code"))?;
        let names: Vec<&str> = line.trim_start_matches('\u{feff}').split('\t').collect();
        let place = |name: &str| names.iter().position(|column| *column == name);
        let mut of_languages: Vec<usize> = (0..names.len())
            .filter(|place| {
                names
                    .get(*place)
                    .and_then(|name| name.strip_prefix("product_name_"))
                    .is_some_and(|language| language != "en")
            })
            .collect();
        of_languages.sort_by_key(|place| names.get(*place));
        let mut called: Vec<usize> = [place("product_name"), place("product_name_en")]
            .into_iter()
            .flatten()
            .collect();
        called.extend(of_languages);
        called.extend(place("abbreviated_product_name"));
        called.extend(place("generic_name"));
        if called.is_empty() {
            return Err(BadHeader::Column("product_name"));
        }
        Ok(Self {
            count: names.len(),
            code: place("code").ok_or(BadHeader::Column("code"))?,
            names: called,
            brands: place("brands"),
            brand_owner: place("brand_owner"),
            quantity: place("quantity"),
            ingredients: place("ingredients_text"),
            allergens: place("allergens"),
            traces: ["traces_tags", "traces"].into_iter().filter_map(place).collect(),
            errors: place("data_quality_errors_tags"),
            nutrition: Figure::ALL.map(|(_, column)| place(column)),
        })
    }

    /// The fields of a line.
    pub fn row<'r>(&'r self, line: &'r str) -> Result<Row<'r>, Rejected> {
        let mut fields = Vec::with_capacity(self.count);
        let mut start = 0;
        for end in memchr_iter(b'\t', line.as_bytes()).chain([line.len()]) {
            fields.push(line.get(start..end).unwrap_or_default());
            start = end + 1;
        }
        if fields.len() != self.count {
            return Err(Rejected::Columns {
                found: fields.len(),
                expected: self.count,
            });
        }
        Ok(Row { columns: self, fields })
    }
}

/// The fields of a line, by what they mean. An empty one says nothing.
pub(super) struct Row<'r> {
    columns: &'r Columns,
    fields: Vec<&'r str>,
}

impl<'r> Row<'r> {
    fn at(&self, place: usize) -> Option<&'r str> {
        self.fields
            .get(place)
            .map(|field| field.trim())
            .filter(|field| !field.is_empty())
    }

    /// A text for people; codes, tags and figures are read by [`at`](Self::at).
    fn said(&self, place: usize) -> Option<Cow<'r, str>> {
        said(self.at(place)?)
    }

    fn first(&self, places: &[usize]) -> Option<&'r str> {
        places.iter().find_map(|place| self.at(*place))
    }

    /// The bar code as it was typed.
    pub fn code(&self) -> &'r str {
        self.at(self.columns.code).unwrap_or_default()
    }

    pub fn name(&self) -> Option<Cow<'r, str>> {
        self.columns.names.iter().find_map(|place| self.said(*place))
    }

    pub fn brands(&self) -> Option<Cow<'r, str>> {
        self.said(self.columns.brands?)
    }

    /// The company.
    pub fn brand_owner(&self) -> Option<Cow<'r, str>> {
        self.said(self.columns.brand_owner?)
    }

    pub fn quantity(&self) -> Option<Cow<'r, str>> {
        self.said(self.columns.quantity?)
    }

    pub fn ingredients(&self) -> Option<Cow<'r, str>> {
        ingredients(self.at(self.columns.ingredients?)?)
    }

    /// Tags of allergens that are declared.
    pub fn allergens(&self) -> impl Iterator<Item = &'r str> {
        tags(self.columns.allergens.and_then(|place| self.at(place)))
    }

    /// Tags of allergens that may be there in traces.
    pub fn traces(&self) -> impl Iterator<Item = &'r str> {
        tags(self.first(&self.columns.traces))
    }

    /// Tags of what the source itself finds wrong with the line.
    pub fn errors(&self) -> impl Iterator<Item = &'r str> {
        tags(self.columns.errors.and_then(|place| self.at(place)))
    }

    /// A figure of the nutrition table.
    pub fn figure(&self, wanted: Figure) -> Option<f64> {
        let place = Figure::ALL.iter().position(|(known, _)| *known == wanted)?;
        figure(self.at((*self.columns.nutrition.get(place)?)?)?)
    }
}

fn tags(list: Option<&str>) -> impl Iterator<Item = &str> {
    list.unwrap_or_default()
        .split(',')
        .map(str::trim)
        .filter(|tag| !tag.is_empty())
}
