-- Personal data of members of the public: the record holds a commitment, salt and value stand here and can be erased.
CREATE TABLE personal_value (
    commitment    text   PRIMARY KEY,
    organ         text   NOT NULL,
    matter_id     uuid   NOT NULL,
    stream        text   NOT NULL,
    sequence      bigint NOT NULL,
    use           text   NOT NULL,
    salt          text,
    value         text,
    restricted_on date,
    erased_on     date,
    erased_in     bigint,
    ground        text,
    CHECK ((value IS NULL) = (salt IS NULL)),
    CHECK ((value IS NULL) = (erased_on IS NOT NULL AND erased_in IS NOT NULL AND ground IS NOT NULL))
);
CREATE INDEX personal_value_of_matter ON personal_value (organ, matter_id, stream, sequence);

-- Names given with opinions move here.
ALTER TABLE opinion ADD COLUMN commitment text;
UPDATE opinion SET commitment = encode(sha256(convert_to(salt || ':' || person, 'UTF8')), 'hex') WHERE person IS NOT NULL;
INSERT INTO personal_value (commitment, organ, matter_id, stream, sequence, use, salt, value)
    SELECT commitment, organ, matter_id, 'intake:' || matter_id, sequence, 'OPINION_GIVER', salt, person
    FROM opinion WHERE person IS NOT NULL;
ALTER TABLE opinion DROP COLUMN person, DROP COLUMN salt;

-- A value is erased once and for good, or restricted to being kept; nothing else ever changes.
CREATE FUNCTION refuse_change_but_erasure() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    IF (NEW.commitment, NEW.organ, NEW.matter_id, NEW.stream, NEW.sequence, NEW.use)
            IS DISTINCT FROM (OLD.commitment, OLD.organ, OLD.matter_id, OLD.stream, OLD.sequence, OLD.use)
        OR OLD.value IS NULL
        OR NEW.value IS NOT NULL AND (NEW.value, NEW.salt) IS DISTINCT FROM (OLD.value, OLD.salt)
        OR OLD.restricted_on IS NOT NULL AND NEW.restricted_on IS DISTINCT FROM OLD.restricted_on THEN
        RAISE EXCEPTION 'personal values are append-only but for erasing: % on % is refused', TG_OP, TG_TABLE_NAME
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER personal_value_is_only_erased BEFORE UPDATE ON personal_value
    FOR EACH ROW EXECUTE FUNCTION refuse_change_but_erasure();
CREATE TRIGGER personal_value_is_never_deleted BEFORE DELETE OR TRUNCATE ON personal_value
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

REVOKE UPDATE, DELETE, TRUNCATE ON personal_value FROM fadu_app;
GRANT UPDATE (salt, value, restricted_on, erased_on, erased_in, ground) ON personal_value TO fadu_app;
