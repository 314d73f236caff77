-- The playbooks of a brand: each save is a version, and none is changed afterwards. One is in force; where a brand has none, the one that ships is.
CREATE TABLE playbooks (
    id TEXT NOT NULL PRIMARY KEY,
    brand_id TEXT NOT NULL REFERENCES brands (id),
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    note TEXT NOT NULL,
    by_id TEXT NOT NULL,
    by_name TEXT NOT NULL,
    at INTEGER NOT NULL,
    in_force INTEGER NOT NULL
);
CREATE UNIQUE INDEX playbooks_by_brand_number ON playbooks (brand_id, number);
CREATE UNIQUE INDEX playbooks_in_force ON playbooks (brand_id) WHERE in_force = 1;
