-- What somebody scanned and nobody knew is asked about at a source, and its line in source_answers says so. This table said
-- it again, was read by nobody, and its rows were locked in another order by those who ask than by those who answer.
DROP TABLE wanted_products;
