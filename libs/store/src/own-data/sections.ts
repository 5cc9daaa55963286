/** The nominations of the nominees that the person is. Of a restricted one nobody learns by this way that it is there. */
const OWN_NOMINATION = `nominee_person own JOIN nomination n ON n.nominee_id = own.nominee_id
  AND own.unlinked_at IS NULL AND NOT n.restricted`;

/**
 * What is stored of a person, by the kind of row: one question each, `$1` is the person. The latest first. A column that is a
 * secret (a hash of a password, a key) is in none.
 */
export const SECTIONS = {
  invitations: `SELECT created_at AS "createdAt", expires_at AS "expiresAt", used_at AS "usedAt"
    FROM invitation WHERE person_id = $1 ORDER BY created_at DESC, token_hash`,
  sessions: `SELECT handle AS id, to_timestamp((sess ->> 'signedInAt')::float8 / 1000) AS "signedInAt", expire AS "idleEndsAt"
    FROM session WHERE person_id = $1 AND sess ? 'signedInAt' ORDER BY 2 DESC, handle`,
  oneTimeCodes: `SELECT created_at AS "createdAt", confirmed_at AS "confirmedAt", ended_at AS "endedAt"
    FROM totp WHERE person_id = $1 ORDER BY created_at DESC, id`,
  passkeys: `SELECT name, created_at AS "createdAt", last_used_at AS "lastUsedAt", ended_at AS "endedAt"
    FROM passkey WHERE person_id = $1 ORDER BY created_at DESC, id`,
  providerLinks: `SELECT issuer, subject, linked_at AS "linkedAt", ended_at AS "endedAt"
    FROM provider_link WHERE person_id = $1 ORDER BY linked_at DESC, id`,
  memberships: `SELECT id, role, unit_id AS "unitId", from_on::text AS "fromOn", to_on::text AS "toOn", basis
    FROM membership WHERE person_id = $1 ORDER BY from_on DESC, id`,
  delegations: `SELECT id, unit_id AS "unitId", capacity, scope, from_on::text AS "fromOn", to_on::text AS "toOn", basis
    FROM delegation WHERE person_id = $1 ORDER BY from_on DESC, id`,
  councilSeats: `SELECT id, unit_id AS "unitId", from_on::text AS "fromOn", to_on::text AS "toOn", basis
    FROM council_member WHERE person_id = $1 ORDER BY from_on DESC, id`,
  refusedAttempts: `SELECT action, code, address, times, first_at AS "firstAt", last_at AS "lastAt"
    FROM refused_attempt WHERE actor_key = $1::uuid::text AND person_id = $1::uuid ORDER BY first_at DESC, id`,
  nominees: `SELECT p.id, p.name, p.birth_date::text AS "birthDate", own.linked_at AS "linkedAt"
    FROM nominee_person own JOIN nominee p ON p.id = own.nominee_id
    WHERE own.person_id = $1 AND own.unlinked_at IS NULL ORDER BY own.linked_at DESC, p.id`,
  nominations: `SELECT n.id, n.nominee_id AS "nomineeId", n.season_id AS "seasonId", n.category, n.period, a.key AS achievement,
      n.created_at AS "createdAt", n.submitted_at AS "submittedAt"
    FROM ${OWN_NOMINATION} JOIN achievement a ON a.id = n.achievement_id
    WHERE own.person_id = $1 ORDER BY n.created_at DESC, n.id`,
  documents: `SELECT d.id, n.id AS "nominationId", d.kind, d.file_name AS "fileName", d.media_type AS "mediaType", d.bytes,
      d.sha256, d.state
    FROM ${OWN_NOMINATION} JOIN document d ON d.nomination_id = n.id
    WHERE own.person_id = $1 ORDER BY d.begun_at DESC, d.id`,
  consents: `SELECT nominee_id AS "nomineeId", text_version AS "textVersion", given_at AS "givenAt", withdrawn_at AS "withdrawnAt"
    FROM consent WHERE person_id = $1 ORDER BY given_at DESC, id`,
} as const;

export type Section = keyof typeof SECTIONS;
