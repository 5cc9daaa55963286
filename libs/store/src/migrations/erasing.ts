/**
 * What no role of the product may change or delete is erased by one function alone, as the owner of the tables: how a person is
 * named and signs in, from where somebody tried what was refused, and the names of files. What it is called for stands in
 * `erasure`, which the application writes.
 */
export const ERASING = [
  `CREATE TABLE erasure (
    person_id uuid NOT NULL,
    basis text NOT NULL,
    erased_by uuid,
    erased_at timestamptz(3) NOT NULL,
    CONSTRAINT erasure_pk PRIMARY KEY (person_id),
    CONSTRAINT erasure_person_id_fk FOREIGN KEY (person_id) REFERENCES person (id)
  )`,
  'GRANT SELECT, INSERT ON erasure TO laurel_app',
  `CREATE FUNCTION erase_person(erased uuid, nominations uuid[]) RETURNS void
   LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
   DECLARE
     called text := lower((SELECT name FROM person WHERE id = erased));
   BEGIN
     IF NOT EXISTS (SELECT FROM erasure WHERE person_id = erased) THEN
       RAISE EXCEPTION 'nobody asked to erase the person %', erased;
     END IF;
     -- A paper is cited by its number; one that was cited by whom it names is cited no more.
     UPDATE membership SET basis = '' WHERE person_id = erased AND called <> '' AND position(called IN lower(basis)) > 0;
     UPDATE council_member SET basis = '' WHERE person_id = erased AND called <> '' AND position(called IN lower(basis)) > 0;
     UPDATE delegation SET basis = '', scope = ''
     WHERE person_id = erased AND called <> '' AND position(called IN lower(basis || scope)) > 0;
     UPDATE person SET name = '' WHERE id = erased;
     DELETE FROM recovery_code USING totp WHERE totp_id = totp.id AND person_id = erased;
     DELETE FROM totp WHERE person_id = erased;
     DELETE FROM passkey WHERE person_id = erased;
     DELETE FROM provider_link WHERE person_id = erased;
     DELETE FROM invitation WHERE person_id = erased;
     DELETE FROM session WHERE person_id = erased;
     DELETE FROM account WHERE person_id = erased;
     UPDATE refused_attempt SET address = NULL WHERE person_id = erased;
     UPDATE document SET file_name = '' WHERE nomination_id = ANY (nominations);
   END $$`,
  'REVOKE ALL ON FUNCTION erase_person(uuid, uuid[]) FROM PUBLIC',
  'GRANT EXECUTE ON FUNCTION erase_person(uuid, uuid[]) TO laurel_app',
  // Of those whose names were erased there may be many.
  'DROP INDEX nominee_named_once',
  `CREATE UNIQUE INDEX nominee_named_once ON nominee (territory_id, name) WHERE birth_date IS NULL AND name <> ''`,
];

export const NO_ERASING = [
  'DROP INDEX nominee_named_once',
  'CREATE UNIQUE INDEX nominee_named_once ON nominee (territory_id, name) WHERE birth_date IS NULL',
  'DROP FUNCTION erase_person(uuid, uuid[])',
  'DROP TABLE erasure',
];
