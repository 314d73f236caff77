-- The playbooks of a brand: each save is a version, and none is changed afterwards. One is in force; where a brand has none, the one that ships is.
CREATE TABLE playbooks (
    id uuid NOT NULL PRIMARY KEY,
    brand_id uuid NOT NULL REFERENCES brands (id),
    number integer NOT NULL,
    text text NOT NULL,
    note text NOT NULL,
    by_id uuid NOT NULL,
    by_name text NOT NULL,
    at bigint NOT NULL,
    in_force boolean NOT NULL
);
CREATE UNIQUE INDEX playbooks_by_brand_number ON playbooks (brand_id, number);
CREATE UNIQUE INDEX playbooks_in_force ON playbooks (brand_id) WHERE in_force;
