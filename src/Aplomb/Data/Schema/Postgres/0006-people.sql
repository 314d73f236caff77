-- What profiles have shown in a brand's posts, as 64 bits each: by these, others that show the same are found.
CREATE TABLE person_signs (
    brand_id uuid NOT NULL REFERENCES brands (id),
    sign bigint NOT NULL,
    person_id uuid NOT NULL REFERENCES people (id),
    kind integer NOT NULL,
    post_id uuid NOT NULL,
    PRIMARY KEY (brand_id, sign, person_id, kind)
);
-- with the kind, which is asked for in order: without it, SQLite reads all signs of the brand
CREATE INDEX person_signs_by_person ON person_signs (person_id, brand_id, kind);

-- What somebody said of two profiles: one person, or not. Made from the journal.
CREATE TABLE person_links (
    id uuid NOT NULL PRIMARY KEY,
    brand_id uuid NOT NULL REFERENCES brands (id),
    person_id uuid NOT NULL REFERENCES people (id),
    other_id uuid NOT NULL REFERENCES people (id),
    case_id uuid NOT NULL REFERENCES cases (id),
    same boolean NOT NULL,
    reasons text NOT NULL,
    by_id uuid NOT NULL,
    by_name text NOT NULL,
    at bigint NOT NULL,
    undone_at bigint,
    undone_by text
);
CREATE INDEX person_links_by_person ON person_links (person_id, brand_id);
CREATE INDEX person_links_by_other ON person_links (other_id, brand_id);
CREATE INDEX person_links_by_case ON person_links (case_id);

-- Posts that are nearly copies of each other, by different profiles.
CREATE TABLE copies (
    post_id uuid NOT NULL PRIMARY KEY REFERENCES posts (id),
    brand_id uuid NOT NULL REFERENCES brands (id),
    person_id uuid NOT NULL REFERENCES people (id),
    case_id uuid,
    cluster_id uuid NOT NULL,
    said_at bigint NOT NULL
);
CREATE INDEX copies_by_cluster_said ON copies (cluster_id, said_at);
CREATE INDEX copies_by_case ON copies (case_id, said_at);
CREATE INDEX copies_by_person ON copies (person_id, brand_id, said_at);

-- The newest post of each band of letters: one row a key, however many posts share it.
CREATE TABLE copy_bands (
    brand_id uuid NOT NULL REFERENCES brands (id),
    band bigint NOT NULL,
    post_id uuid NOT NULL REFERENCES posts (id),
    PRIMARY KEY (brand_id, band)
);
