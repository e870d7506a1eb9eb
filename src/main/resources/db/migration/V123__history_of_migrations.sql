-- An instance sees that a newer one changed the tables, and says that it is not ready any more.
GRANT SELECT ON flyway_schema_history TO fadu_app;
