-- How far the official clock is ahead of the technical clock (negative: behind). One row; the offset only grows.

CREATE TABLE official_clock (
    only_row      boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    offset_micros bigint NOT NULL
);

CREATE FUNCTION official_clock_only_forward() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    IF NEW.offset_micros < OLD.offset_micros THEN
        RAISE EXCEPTION 'the official clock does not go back';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER official_clock_only_forward BEFORE UPDATE ON official_clock
    FOR EACH ROW EXECUTE FUNCTION official_clock_only_forward();

REVOKE DELETE ON official_clock FROM fadu_app;
