// Made of docs/openapi.json by `npm run openapi`; changed by nothing else.

export interface paths {
    "/v1/commendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Commendations in order of their id, filtered */
        get: operations["listCommendations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/council-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The members of the council of a unit, the latest first */
        get: operations["listCouncilMembers"];
        put?: never;
        /**
         * Appoint a person to the council of a unit, on a paper and from a day on (its HEAD, or ADMIN)
         * @description From the first appointment on, the council of the unit meets with all members who are in term on that day, each in a seat of his or her own: by first day, then by id. First and last day are included.
         */
        post: operations["appointMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/council-members/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the term of a member on a day (the HEAD of the unit, or ADMIN)
         * @description A term is never made longer, and a member is never deleted. Who is seated in an open meeting keeps the seat, and casts no ballot after the last day.
         */
        post: operations["endMemberTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/council-members/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who may be appointed to the council of a unit: who holds the office MEMBER there (its HEAD, or ADMIN)
         * @description Those who were appointed already are among them: their names are told nowhere else.
         */
        get: operations["listCouncilCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The delegations of a unit, the latest first */
        get: operations["listDelegations"];
        put?: never;
        /**
         * Delegate the signing of decisions of a unit, on a paper and from a day to a day (its HEAD)
         * @description The product asks for it at the moment of signing. A delegation is never changed once it is given, and may be revoked; first and last day are included. Where it names a person who has an office at the unit, that person may act by its role too.
         */
        post: operations["delegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/delegations/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a delegation back: nobody signs by it from this moment on (the HEAD of the unit)
         * @description An office that is held by it is gone with the next request. What was signed by it stands.
         */
        post: operations["revokeDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/demo/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The invented people of the demonstration, one for each office of a season; elsewhere there are none (404)
         * @description Those of the seasons that are open, five at most, or where none is open of the latest; with `seasonId` those of that season. 200 units at most.
         */
        get: operations["listDemoPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/demo/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in as an invented person, without a password; elsewhere there is no such door (404) */
        post: operations["signInToDemonstration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to attach a document to a nomination, by an office of the unit that wrote it
         * @description Then send every part, in any order and again where one broke off, and complete it. 50 documents for a nomination, 10 uploads open at once for an office, each open for a day.
         */
        post: operations["beginDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document, and which of its parts have come */
        get: operations["readDocument"];
        put?: never;
        post?: never;
        /** Take a document, or an upload, off a draft; what was handed in stays */
        delete: operations["removeDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * All parts are there: check size, SHA-256 and type by content, scan, and attach it
         * @description PDF, PNG, JPEG and WebP. What is not what it says, holds another format, a script or another file, or a virus, is refused for good. Asked again it answers the same.
         */
        post: operations["completeDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a document, checked against its SHA-256 while they are sent */
        get: operations["downloadDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{id}/parts/{n}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send the n-th part, counted from 1: `partBytes` bytes, the last one what is left
         * @description The same part sent again takes the place of the one before, until the document is complete.
         */
        put: operations["sendDocumentPart"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The unit's own drafts in order of their id; an auditor reads those of every unit */
        get: operations["listDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One draft, with its ETag; its id is that of the nomination */
        get: operations["readDraft"];
        /**
         * Write a draft anew as a whole, by an office of the unit that wrote it, until it is handed in
         * @description Of two who read the same version one is first; the other gets 412 with the ETag that is current.
         */
        put: operations["changeDraft"];
        post?: never;
        /**
         * Give a draft up: it is read and handed in no more
         * @description A draft that reconsiders a case stays: the ledger of that case names it.
         */
        delete: operations["discardDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of the acting office's inbox, the earliest deadline first, with the number of tasks in each box
         * @description Boxes: `mine` is what the person claimed (the office, where persons are not known), `unit` all that is open in the unit, `unassigned` what nobody claimed, `done` what is done, the latest first. Tasks without a deadline come last. Counting stops at 1,000. A task is taken and given back by the commands `claim` and `unclaim`.
         */
        get: operations["readInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose login and password by the token of an invitation
         * @description The token serves once. Whoever has an account keeps its login and gets a new password, and every session of that person ends.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is recorded from now on, as server-sent events
         * @description Open the stream first, then read what you show. Each event `ledger` carries a `LiveEvent` as JSON (nominationId, seasonId, caseSeq, kind, level, unitId, at), and its `id` is its place in the whole ledger: come back with it as Last-Event-ID and you are told what was recorded since, nothing twice. The event `reset` says that this would be too much: read anew what you show. An auditor hears of everything, every other office of what concerns its unit. A stream ends after some minutes, and a browser comes back by itself.
         */
        get: operations["streamLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, the offices held today, and the one that acts */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As which nominees the person is known, what was agreed to for each, and the text that is in force */
        get: operations["listOwnConsents"];
        put?: never;
        /**
         * Agree that the own name is published with the award, by the text that is in force
         * @description Given once it stays until it is withdrawn; given again it is the same. Nobody gives it for another, and silence is no consent.
         */
        post: operations["giveConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/consents/{nomineeId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the own consent back; withdrawn again it is the same
         * @description What was published before stays published. The consent stays in the list with its end.
         */
        post: operations["withdrawConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that is stored of the person who is signed in, as one document
         * @description By the tables in which it stands, of each kind the 1000 latest rows. Without secrets of signing in, restricted cases, the reasons of officers, and the way of a nomination, which `listOwnNominations` tells as far as the rule set says. What the person did by an office stands in the ledger under the id, and auditors read it.
         */
        get: operations["readOwnData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By what else than a password the person signs in */
        get: operations["listFactors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/factors/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a passkey by what its device answered */
        post: operations["addPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/factors/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a device is asked for a new passkey; the answer goes to POST /v1/me/factors/passkeys, once */
        post: operations["beginPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/factors/passkeys/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove a passkey; the password is asked for it */
        post: operations["removePasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/factors/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to sign in with one-time codes: the secret for a device, told once; confirm it by a code */
        post: operations["beginTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/factors/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show that the device knows the secret; from now on a code is asked, and every other session ends */
        post: operations["confirmTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/factors/totp/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in without codes again; the password is asked for it */
        post: operations["removeTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where to go to let the provider sign the own person in from now on; the password is asked for it */
        post: operations["beginLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/links/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Link the own person by the provider's answer */
        post: operations["addLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/links/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the provider sign the own person in no more; the password is asked for it */
        post: operations["removeLinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/nominations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The own nominations as nominee, as far as the rule set of each tells its nominee of it
         * @description By `nomineeVisibility` of the rule set: NOTHING (not that it is there; also where the rule set says nothing), STANDING (phase and level), OUTCOME (also how it ended, the numbers of its awards and the receipt). Drafts and restricted cases are never among them.
         */
        get: operations["listOwnNominations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the own password; every other session of the person ends, and this one gets a new cookie */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the person is signed in, the youngest first */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/sessions/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a session of the own person; its next request finds none */
        post: operations["revokeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memberships/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an office on a day (ADMIN)
         * @description A term is never made longer, and none is deleted. Nobody ends an own office.
         */
        post: operations["endOffice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nominations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nominations in order of their id, filtered */
        get: operations["listNominations"];
        put?: never;
        /** Create a draft; submit it by the command `submit` */
        post: operations["createNomination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nominations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One nomination with its levels and commendations */
        get: operations["readNomination"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nominations/{id}/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the office may do in a case now, and why not the rest; nothing is changed
         * @description Judged by the same rules as the commands themselves. What only the record knows, such as a quota, is told when the command comes.
         */
        get: operations["readChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nominations/{id}/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for one command of a case
         * @description The answer comes after the commit. The same Idempotency-Key and body again give the same answer and no second effect.
         */
        post: operations["sendCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nominations/{id}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the nominee agreed that the name is published (units of the route and AUDITOR)
         * @description No decision waits for it, and none needs it. Without GIVEN the name is not published; an agency that was consulted is not told.
         */
        get: operations["readConsent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nominations/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The documents of a nomination, and those on their way, in order of their id
         * @description For the offices that the nomination concerns, and for auditors; of a draft, for its own unit.
         */
        get: operations["listDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nominations/{id}/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the rules of eligibility of the nomination's rule set say, as far as the facts are known, and which documents it asks for */
        get: operations["readEligibility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nominations/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The case's ledger entries in order; `after` is a caseSeq */
        get: operations["readHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nominations/{id}/migration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What moving a case to another rule set would do (role ADMIN); nothing is changed
         * @description Steps, clocks and tasks before and after, and where the two rule sets differ. The move itself is the command `migrateRuleSet`, with a reason.
         */
        post: operations["previewMigration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nominations/{id}/past-awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the nominee, or likely the same person, was granted in other nominations of the territory */
        get: operations["listPastAwards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nominations/{id}/reader-acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who made the nomination restricted and who changed its list, the latest first, to the persons of the list */
        get: operations["listReaderActs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nominations/{id}/readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is on the list of a restricted nomination, to the persons of the list */
        get: operations["listReaders"];
        put?: never;
        /** Put a person on the list (NOMINATOR, HEAD, DEPUTY on it) */
        post: operations["addReader"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nominations/{id}/readers/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a person off the list, oneself too; the last who can read it stays (NOMINATOR, HEAD, DEPUTY on it) */
        post: operations["removeReader"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nominations/{id}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The commands of a case that were refused, oldest first (AUDITOR)
         * @description Who tried what, and why not. What was refused because another was first is not kept.
         */
        get: operations["listCaseRefusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nominations/{id}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The free texts of a nomination, oldest first: why it was returned, what was objected, what was corrected
         * @description For the offices that the nomination concerns, and for auditors. The ledger names each text by its id; a text that was erased is not here.
         */
        get: operations["listRemarks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nominations/{id}/restrict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a nomination to the persons of a list: who wrote it before it is handed in, then the HEAD of its level
         * @description Who asks is on the list. For everybody else the nomination is not there any more: 404, and no line in a list, an inbox, a search, a count or a message. It stays restricted for good.
         */
        post: operations["restrictNomination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nominations/{id}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rules that a case pinned when it was submitted, with their hash
         * @description Whoever has them and the history folds the case to any of its entries. Rules to which it was moved later stand in the entry RuleSetMigrated.
         */
        get: operations["readCaseRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nominations/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Submitted nominations by the nominee's name, a unit, a number, an officer or the time they were handed in
         * @description What is asked for together must all fit; at least one of them is asked for, beside a season. Each word of `name` is the beginning of a word of the name, in any order: "nguyen van a" finds Nguyễn Văn A. The very name comes first, then the same name with other marks, then the others in order of id; without a name all are in order of id. An auditor finds all; every other office finds what concerns its unit. Drafts and erased names are not found.
         */
        get: operations["searchNominations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nominee-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which person a nominee is, by whom and since when, in order of id; those that ended too (ADMIN, AUDITOR) */
        get: operations["listNomineeLinks"];
        put?: never;
        /**
         * Say which person a nominee is, with an account or without (ADMIN)
         * @description From then on the person acts on no nomination of that nominee by any office, and may ask what is written of the own person. A nominee is one person; nobody links the own person.
         */
        post: operations["linkNominee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nominee-links/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a link that was a mistake (ADMIN)
         * @description The link stays in the list with its end. A consent that the person gave for the nominee counts no more. Nobody ends an own link.
         */
        post: operations["unlinkNominee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Persons in order of their id, with their offices, past and to come (ADMIN, AUDITOR) */
        get: operations["listPeople"];
        put?: never;
        /** Register a person, who may then be invited (ADMIN) */
        post: operations["registerPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person, with the offices, past and to come (ADMIN, AUDITOR) */
        get: operations["readPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a person for good: every session ends with its next request, and nobody signs in as that person (ADMIN)
         * @description What the person did stays, and so do the offices in the list. Nobody disables the own person.
         */
        post: operations["disablePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase what is stored of a person, on the own request of that person (ADMIN)
         * @description For good: account and ways to sign in, name, names and birth dates as nominee, achievements, reasons and opinions in the nominations, documents. What stays names nobody: ids, the ledger, numbers of decisions and registers, hashes of documents. While a nomination is under way it is refused. Asked again it is the same. Nobody erases the own person.
         */
        post: operations["erasePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{id}/factors/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** For a person who lost the device: every session, codes, passkeys and links with a provider end, and the password alone serves again (ADMIN) */
        post: operations["removeFactorsOf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite a person to choose login and password; for an account that is there, a new password (ADMIN)
         * @description The token is told once and open for seven days. An invitation before it is void.
         */
        post: operations["invitePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{id}/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a person an office, a role at a unit, on a paper and from a day on (ADMIN)
         * @description First and last day are included, in Asia/Ho_Chi_Minh. On these days the person acts by it.
         */
        post: operations["assignOffice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/certificates/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A commendation by the code of its certificate, for anybody
         * @description Who issued it, under which number, to whom (partly masked) and whether it is in force. A code that nobody has and that of a restricted case are answered alike (404).
         */
        get: operations["readCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/slips/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where a file is, by the code of its intake slip, for anybody
         * @description Level and state, and nothing of whom or what it is about. A code that nobody has and that of a restricted case are answered alike (404).
         */
        get: operations["lookUpSlip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every refusal code, with its ground and its texts */
        get: operations["listRefusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refused-attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who tried what they may not do, the latest first (AUDITOR)
         * @description What was refused for want of an identity, an office, a role or a unit: who, what, on which object, by which code, when and from where. The same attempt of one day is one line; of one actor at most a hundred lines a day are kept, and the line `*` counts the rest. What was tried on a restricted nomination is told to the persons of its list.
         */
        get: operations["listRefusedAttempts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Registers by unit and year, and how far their numbers go */
        get: operations["listRegisters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rule-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rule sets that are shipped, and those of seasons */
        get: operations["listRuleSets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rule-sets/{hash}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One rule set in full, as its hash was taken of it */
        get: operations["readRuleSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Seasons, the latest first */
        get: operations["listSeasons"];
        put?: never;
        /** Open a season with its units and its rule set, in a territory of its own (role ADMIN) */
        post: operations["openSeason"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seasons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One season, with the number of its open cases */
        get: operations["readSeason"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seasons/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the season (role ADMIN): no new nomination, and what is still open lapses; poll openCases until it is 0 */
        post: operations["endSeason"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seasons/{id}/end-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What ending the season would do today: how many cases lapse, and where they stand; nothing is changed (ADMIN) */
        get: operations["previewSeasonEnd"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seasons/{id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Files in and out, overdue, time for each step, age of open files, and grants beside another season
         * @description Numbers without names, by level, or of one level by unit; restricted cases are in none of them. A head or a deputy is told those of the own unit, an auditor and an administrator those of all.
         */
        get: operations["readSeasonFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seasons/{id}/open-nominations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The open cases of a season: where they stand and by which rules, without anything of their dossiers (ADMIN)
         * @description Of these an administrator moves one or many to another rule set by the command `migrateRuleSet`, each by its own. A restricted case is not among them.
         */
        get: operations["listOpenNominations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seasons/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Grants, those in force, distinct recipients and money, divided by issuer, level, category and period
         * @description Repeat `by` for each division, in any combination; without it the report has one row for the season.
         */
        get: operations["readSeasonReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seasons/{id}/tally": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Commendations by level and category: granted, in force, distinct recipients; and how the cases ended */
        get: operations["readSeasonTally"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seasons/{id}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The units of the season's territory, in order of their id, with what became of them */
        get: operations["listSeasonUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a password; the answer sets the cookie of a new session
         * @description The cookie is `__Host-laurel` by https, and `laurel` on a loopback address of this machine; nowhere else can anybody sign in. A session ends half an hour after its last request, twelve hours after it began, or at once when it is revoked. A changing request with the cookie must come from the own origin, by Sec-Fetch-Site or Origin.
         */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The second step of signing in: a one-time code, or a recovery code, which then is used up
         * @description Within five minutes after the password, with the cookie that its answer set.
         */
        post: operations["signInByCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where to go to sign in at the provider (OpenID Connect with PKCE); 404 where none is set up */
        post: operations["beginSignInByProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in/oidc/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in by the provider's answer: what stands in the address at which the browser came back
         * @description A person is known by issuer and subject alone, never by an address. Whom the provider knows and we do not is linked by the token of an invitation, which is then used up. No code is asked.
         */
        post: operations["signInByProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in by what the device answered, with the cookie that came with its question
         * @description A device that has known its person stands for both steps: no code is asked.
         */
        post: operations["signInByPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in/passkey/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a device is asked to sign in by a passkey; nobody is named, and the answer says the same to everybody */
        post: operations["beginSignInByPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the session of this request; without one nothing happens */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-out/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the session of this request, and say where to sign out at the provider too */
        post: operations["signOutByProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signing-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign one decision that commends up to 1000 nominations
         * @description One decision number, and register numbers in the order of the list; all of it or nothing. Where some nominations cannot be signed nothing is recorded: the answer is TO_CONFIRM with the shorter list and the reason for each name that is left out.
         */
        post: operations["signList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signing-sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A signing session: its numbers, its list, who was left out */
        get: operations["readSigningSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signing-sessions/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign the shorter list that the session offered, exactly as it was offered */
        post: operations["confirmList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stuck-nominations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open cases that do not go on by themselves, and why, without anything of their dossiers (ADMIN)
         * @description As invariant I9 finds them in the record. A workflow that is lost before a clock is due stands in `readUndelivered`; a restricted case is found by `laurel verify`.
         */
        get: operations["listStuckNominations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in one submission letter that lists many nominees
         * @description All drafts of the letter are created, or none. Each is then submitted on its own and answers for itself in `items`; DRAFT says that the engine did not answer in time: send the same key again.
         */
        post: operations["createSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/systems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Systems in order of their id, with their offices and their latest tokens (ADMIN, AUDITOR) */
        get: operations["listSystems"];
        put?: never;
        /**
         * Register a system, which asks by tokens and never signs in (ADMIN)
         * @description Its offices are given by POST /v1/people/{id}/memberships: NOMINATOR, CLERK, AGENCY or AUDITOR. POST /v1/people/{id}/disable stops it with its next request.
         */
        post: operations["registerSystem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/systems/{id}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a system a token with scopes and an end (ADMIN)
         * @description The token is told once and kept as its hash. It is sent as `Authorization: Bearer`, without a cookie. A system has ten tokens in force at most.
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tokens/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a token with its next request (ADMIN) */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tokens/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a new token in place of one in force, which goes on for some hours (ADMIN) */
        post: operations["rotateToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/undelivered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What does not reach the workflow engine or other systems for long: lost workflows and messages (ADMIN)
         * @description Each open case is looked for in the engine; a restricted one is left to `laurel verify`. Of messages it tells how many, of which webhook, and since when.
         */
        get: operations["readUndelivered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One unit, what became of it, and in how many open cases it still has something to do */
        get: operations["readUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{id}/registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The registers of a unit and the closed ones of the units that it succeeds, the latest year first */
        get: operations["listRegistersOfUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{id}/successor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Abolish a unit and name its successor (role ADMIN): its open cases follow; poll openCases until it is 0
         * @description Delegations and drafts go over at once, open cases each by a command of its own. Asked again with the same successor and day it changes nothing, and looks for cases that are left.
         */
        post: operations["nameSuccessor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit's tasks, oldest first */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is told of what, in order of id (ADMIN, AUDITOR) */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Tell another system of what is recorded from now on (ADMIN)
         * @description Messages are signed by the scheme of Standard Webhooks under the secret of this answer, and sent until the address answers 2xx: at least once, in no order. The messages are under `webhooks` of this document.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One webhook, and why it is told nothing (ADMIN, AUDITOR) */
        get: operations["readWebhook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was sent and what came of each try, the latest first (ADMIN, AUDITOR)
         * @description What arrived or was given up is kept for 90 days; replay brings it back from the ledger.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send nothing more to this address (ADMIN)
         * @description What waits for it waits on. What is recorded meanwhile is not queued; replay brings it back.
         */
        post: operations["disableWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send to this address again, first what waits for it (ADMIN) */
        post: operations["enableWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send again what the ledger holds: from an instant, behind a message, or one delivery (ADMIN)
         * @description Messages keep their ids, so a receiver knows those that it had. 10000 at most; the answer says where the next call begins.
         */
        post: operations["replayWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new secret; the one before it holds for some hours more (ADMIN)
         * @description While both hold each message carries a signature under either.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "commendation.issued": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sent to the webhooks that ask for commendation.issued */
        post: operations["onCommendationIssued"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "commendation.revoked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sent to the webhooks that ask for commendation.revoked */
        post: operations["onCommendationRevoked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "nomination.closed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sent to the webhooks that ask for nomination.closed */
        post: operations["onNominationClosed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "nomination.returned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sent to the webhooks that ask for nomination.returned */
        post: operations["onNominationReturned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "nomination.submitted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sent to the webhooks that ask for nomination.submitted */
        post: operations["onNominationSubmitted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        AcceptInvitation: {
            login: string;
            password: string;
            token: string;
        };
        Account: {
            login: string;
            /** Format: uuid */
            personId: string;
        };
        AddPasskey: {
            credential: components["schemas"]["CreatedCredential"];
            name: string;
        };
        AgeOfFiles: {
            files: number;
            fromDays: number;
            toDays: number | null;
        };
        AnswerChoice: {
            events: {
                kind: string;
                level: components["schemas"]["Level"] | null;
                outcome: string | null;
            }[];
            onward: components["schemas"]["Onward"];
            ownAward: components["schemas"]["OwnAward"];
            refusal: components["schemas"]["WhyNot"] | null;
            to: components["schemas"]["Level"] | null;
        };
        AppointMember: {
            basis: string;
            /** Format: date */
            fromOn: string;
            /** Format: uuid */
            personId: string;
            /** @default null */
            toOn?: string | null;
            /** Format: uuid */
            unitId: string;
        };
        AppraiseCommand: {
            eligible: boolean;
            level: components["schemas"]["Level"];
            reason?: string;
            /** @enum {string} */
            type: "appraise";
        };
        AskMigration: {
            ruleSet: {
                id: string;
                overrides?: {
                    [key: string]: unknown;
                };
            };
        };
        AssignOffice: {
            basis: string;
            /** Format: date */
            fromOn: string;
            role: components["schemas"]["Role"];
            /** @default null */
            toOn?: string | null;
            /** @default null */
            unitId?: string | null;
        };
        /** @enum {string} */
        AwardForm: "GIAY_KHEN" | "BIEU_DUONG";
        BeginDocument: {
            bytes: number;
            fileName: string;
            /** @description What it is: a code that the rule set asks for, or one of your own, such as `report`. */
            kind: string;
            mediaType: components["schemas"]["DocumentType"];
            /** Format: uuid */
            nominationId: string;
        };
        CapacityChoice: {
            capacity: components["schemas"]["SigningCapacity"];
            refusal: components["schemas"]["WhyNot"] | null;
        };
        CaseOutlook: {
            clocks: {
                clock: string;
                dueAt: string | null;
                level: components["schemas"]["Level"];
                workingDaysLeft: number;
            }[];
            level: components["schemas"]["Level"] | null;
            ruleSet: {
                hash: string | null;
                id: string;
            };
            steps: {
                level: components["schemas"]["Level"];
                steps: string[];
            }[];
            tasks: {
                dueAt: string | null;
                /** @enum {string} */
                kind: "RECEIVE" | "APPRAISE" | "DECIDE" | "SETTLE_RESERVED" | "SUPPLEMENT" | "CORRECT" | "REPLY_CONSULTATION" | "CLOSE_COUNCIL" | "RELEASE";
                level: components["schemas"]["Level"];
                round: number;
                /** Format: uuid */
                unitId: string;
            }[];
        };
        /** @enum {string} */
        CasePhase: "DRAFT" | "IN_REVIEW" | "RETURNED" | "ON_HOLD" | "AWAITING_RESERVED" | "CLOSED";
        CaseRefusal: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            commandId: string;
            refusal: components["schemas"]["WhyNot"];
            role: components["schemas"]["Role"];
            unitId: string | null;
            word: string;
        };
        CaseRules: {
            hash: string;
            /** Format: uuid */
            nominationId: string;
            rules: {
                [key: string]: unknown;
            };
        };
        CastBallotCommand: {
            level: components["schemas"]["Level"];
            seat: number;
            /** @enum {string} */
            type: "castBallot";
            vote: components["schemas"]["Vote"];
            written?: boolean;
        };
        /** @enum {string} */
        Category: "INDIVIDUAL" | "COLLECTIVE" | "HOUSEHOLD";
        Certificate: {
            category: components["schemas"]["Category"];
            code: string;
            decisionNo: number;
            entry: {
                caseSeq: number;
                leafHash: string;
            };
            form: components["schemas"]["AwardForm"];
            issuer: string;
            level: components["schemas"]["Level"];
            recipient: string | null;
            registerNo: number;
            /** Format: date */
            signedOn: string;
            state: components["schemas"]["CommendationState"];
            year: number;
        };
        /** @enum {string} */
        CertificateReason: "NAME_MISPRINTED" | "CONTENT_MISPRINTED" | "WORN" | "DAMAGED" | "LOST";
        ChangeDraft: {
            achievement: string;
            asks: components["schemas"]["Level"];
            category: components["schemas"]["Category"];
            nominee: string;
            /** Format: date */
            nomineeBirthDate?: string;
            period: string;
            /** @default ORDINARY */
            procedure?: components["schemas"]["Procedure"];
            startAt?: components["schemas"]["Level"];
        };
        ChangePassword: {
            new: string;
            old: string;
        };
        ChangeReaders: {
            /** Format: uuid */
            personId: string;
        };
        Choices: {
            answers: components["schemas"]["AnswerChoice"][];
            capacities: components["schemas"]["CapacityChoice"][];
            caseSeq: number;
            claim: components["schemas"]["Claim"] | null;
            commendations: components["schemas"]["CommendationChoices"][];
            council: components["schemas"]["CouncilRule"] | null;
            level: components["schemas"]["Level"] | null;
            /** Format: uuid */
            nominationId: string;
            steps: components["schemas"]["StepChoice"][];
        };
        Claim: {
            isMine: boolean;
            role: string;
            /** Format: date-time */
            since: string;
            unitId: string | null;
        };
        ClaimCommand: {
            level: components["schemas"]["Level"];
            /** @enum {string} */
            type: "claim";
        };
        Clock: {
            calendar: string;
            clock: string;
            dueAt: string | null;
            level: components["schemas"]["Level"];
            workingDaysLeft: number;
        };
        CloseCouncilCommand: {
            level: components["schemas"]["Level"];
            /** @enum {string} */
            type: "closeCouncil";
        };
        CommandBody: components["schemas"]["SubmitCommand"] | components["schemas"]["ReceiveCommand"] | components["schemas"]["RequestSupplementCommand"] | components["schemas"]["SupplementCommand"] | components["schemas"]["ReturnForCorrectionCommand"] | components["schemas"]["ResubmitCommand"] | components["schemas"]["AppraiseCommand"] | components["schemas"]["ConsultCommand"] | components["schemas"]["ReplyConsultationCommand"] | components["schemas"]["PublishNoticeCommand"] | components["schemas"]["RaiseObjectionCommand"] | components["schemas"]["ConveneCouncilCommand"] | components["schemas"]["CastBallotCommand"] | components["schemas"]["RecuseCommand"] | components["schemas"]["CloseCouncilCommand"] | components["schemas"]["DecideCommand"] | components["schemas"]["IssueReservedCommand"] | components["schemas"]["DeclineReservedCommand"] | components["schemas"]["HoldCommand"] | components["schemas"]["ReleaseCommand"] | components["schemas"]["ClaimCommand"] | components["schemas"]["UnclaimCommand"] | components["schemas"]["WithdrawCommand"] | components["schemas"]["PresentCommand"] | components["schemas"]["ExchangeCertificateCommand"] | components["schemas"]["ReissueCertificateCommand"] | components["schemas"]["RevokeCommand"] | components["schemas"]["ReconsiderCommand"] | components["schemas"]["MigrateRuleSetCommand"] | components["schemas"]["ReplaceUnitCommand"];
        CommandReceipt: {
            /** Format: uuid */
            commandId: string;
            decisionNo: number | null;
            events: {
                /** Format: date-time */
                at: string;
                caseSeq: number;
                kind: string;
            }[];
            /** Format: uuid */
            nominationId: string;
            receipt: {
                caseSeq: number;
                leafHash: string;
            };
            registerNo: number | null;
        };
        Commendation: {
            bonus: {
                baseSalaryDong: number;
                bonusDong: number;
                isVerified: boolean;
                thousandths: number;
            } | null;
            capacity: components["schemas"]["SigningCapacity"];
            category: components["schemas"]["Category"];
            certificateCode: string | null;
            certificates: number;
            decisionNo: number;
            form: components["schemas"]["AwardForm"];
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            issuedAt: string;
            issuer: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            level: components["schemas"]["Level"];
            /** Format: uuid */
            nominationId: string;
            nominee: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            presentedAt: string | null;
            registerNo: number;
            /** Format: date */
            signedOn: string;
            state: components["schemas"]["CommendationState"];
            year: number;
        };
        CommendationChoices: {
            /** Format: uuid */
            commendationId: string;
            level: components["schemas"]["Level"];
            steps: components["schemas"]["StepChoice"][];
        };
        CommendationIssuedMessage: {
            data: {
                caseSeq: number;
                /** Format: uuid */
                commendationId: string;
                level: components["schemas"]["Level"];
                link: string;
                /** Format: uuid */
                nominationId: string;
            };
            /** Format: date-time */
            timestamp: string;
            /** @constant */
            type: "commendation.issued";
        };
        CommendationRevokedMessage: {
            data: {
                caseSeq: number;
                level: components["schemas"]["Level"];
                link: string;
                /** Format: uuid */
                nominationId: string;
            };
            /** Format: date-time */
            timestamp: string;
            /** @constant */
            type: "commendation.revoked";
        };
        /** @enum {string} */
        CommendationState: "ISSUED" | "SUPERSEDED" | "REVOKED";
        CompleteDocument: {
            sha256: string;
        };
        ConfirmList: {
            nominationIds: string[];
        };
        Consent: {
            givenAt: string | null;
            /** @enum {string} */
            state: "NOT_GIVEN" | "GIVEN" | "WITHDRAWN";
            textVersion: string | null;
            withdrawnAt: string | null;
        };
        /** @enum {string} */
        ConsultationAnswer: "CONCUR" | "OBJECT";
        ConsultCommand: {
            level: components["schemas"]["Level"];
            /** @enum {string} */
            type: "consult";
            units: string[];
            /** Format: date */
            until?: string;
            workingDays?: number;
        };
        ConveneCouncilCommand: {
            level: components["schemas"]["Level"];
            members: number;
            /** @enum {string} */
            type: "conveneCouncil";
        };
        CouncilCandidate: {
            name: string;
            /** Format: uuid */
            personId: string;
        };
        CouncilMember: {
            basis: string;
            /** Format: date */
            fromOn: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            toOn: string | null;
            /** Format: uuid */
            unitId: string;
        };
        CouncilRule: {
            allowsWrittenBallots: boolean;
            isSecret: boolean;
            quorum: {
                den: number;
                num: number;
            };
            threshold: {
                isStrict: boolean;
                percent: number;
            };
        };
        CreatedCredential: {
            clientExtensionResults?: {
                [key: string]: unknown;
            };
            id: string;
            rawId: string;
            response: {
                attestationObject: string;
                clientDataJSON: string;
            };
            /** @enum {string} */
            type: "public-key";
        };
        CreateNomination: {
            achievement: string;
            asks: components["schemas"]["Level"];
            category: components["schemas"]["Category"];
            /** @description The unit for which one acts; null where the HEAD of a level begins of its own accord. */
            fromUnitId: string | null;
            nominee: string;
            /** Format: date */
            nomineeBirthDate?: string;
            period: string;
            /** @default ORDINARY */
            procedure?: components["schemas"]["Procedure"];
            restricted?: components["schemas"]["Restrict"];
            /** Format: uuid */
            seasonId: string;
            startAt?: components["schemas"]["Level"];
        };
        CreateSubmission: {
            /** @description The unit for which one acts; null where the HEAD of a level begins of its own accord. */
            fromUnitId: string | null;
            letterNo?: string;
            minutes?: string;
            nominations: {
                achievement: string;
                asks: components["schemas"]["Level"];
                category: components["schemas"]["Category"];
                nominee: string;
                /** Format: date */
                nomineeBirthDate?: string;
                period: string;
                /** @default ORDINARY */
                procedure?: components["schemas"]["Procedure"];
                startAt?: components["schemas"]["Level"];
            }[];
            note?: string;
            /** Format: uuid */
            seasonId: string;
        };
        CreateWebhook: {
            name: string;
            types: components["schemas"]["PublishedType"][];
            url: string;
        };
        CredentialOptions: {
            publicKey: {
                [key: string]: unknown;
            };
        };
        DecideCommand: {
            capacity?: components["schemas"]["SigningCapacity"];
            level: components["schemas"]["Level"];
            onward: components["schemas"]["Onward"];
            ownAward: components["schemas"]["OwnAward"];
            reason?: string;
            to?: components["schemas"]["Level"];
            /** @enum {string} */
            type: "decide";
        };
        DeclineReservedCommand: {
            level: components["schemas"]["Level"];
            reason: string;
            /** @enum {string} */
            type: "declineReserved";
        };
        Delegate: {
            basis: string;
            /** @enum {string} */
            capacity: "TM" | "KT" | "Q" | "TL" | "TUQ";
            /** Format: date */
            fromOn: string;
            /** @default null */
            personId?: string | null;
            role: components["schemas"]["Signatory"];
            scope: string;
            /** Format: date */
            toOn: string;
            /** Format: uuid */
            unitId: string;
        };
        Delegation: {
            basis: string;
            /** @enum {string} */
            capacity: "TM" | "KT" | "Q" | "TL" | "TUQ";
            /** Format: date */
            fromOn: string;
            givenBy: string | null;
            /** Format: uuid */
            id: string;
            personId: string | null;
            revokedAt: string | null;
            role: components["schemas"]["Signatory"];
            scope: string;
            /** Format: date */
            toOn: string;
            /** Format: uuid */
            unitId: string;
        };
        Delivery: {
            caseSeq: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: uuid */
            id: string;
            log: {
                /** Format: date-time */
                at: string;
                attempt: number;
                fault: string | null;
                status: number | null;
                tookMs: number;
            }[];
            messageId: string;
            /** Format: uuid */
            nominationId: string;
            settledAt: string | null;
            state: components["schemas"]["DeliveryState"];
            type: components["schemas"]["PublishedType"];
        };
        /** @enum {string} */
        DeliveryState: "PENDING" | "DELIVERED" | "DEAD";
        DemoPeople: {
            /** @enum {boolean} */
            isDemonstration: true;
            items: components["schemas"]["DemoPerson"][];
        };
        DemoPerson: {
            /** Format: uuid */
            id: string;
            name: string;
            role: components["schemas"]["Role"];
            unit: {
                /** Format: uuid */
                id: string;
                level: components["schemas"]["Level"] | "AGENCY";
                name: string;
                /** Format: uuid */
                seasonId: string;
            } | null;
        };
        DemoSignIn: {
            /** Format: uuid */
            personId: string;
        };
        Document: {
            /** Format: date-time */
            begunAt: string;
            begunBy: {
                role: components["schemas"]["Role"];
                unitId: string | null;
            };
            bytes: number;
            /** Format: date-time */
            expiresAt: string;
            fileName: string;
            /** Format: uuid */
            id: string;
            keptAt: string | null;
            kind: string;
            mediaType: components["schemas"]["DocumentType"];
            /** Format: uuid */
            nominationId: string;
            partBytes: number;
            parts: components["schemas"]["DocumentPart"][];
            refusedAs: string | null;
            scan: ("CLEAN" | "NOT_SCANNED") | null;
            sha256: string | null;
            /** @enum {string} */
            state: "OPEN" | "KEPT" | "REFUSED" | "EXPIRED" | "REMOVED";
        };
        DocumentPart: {
            bytes: number;
            n: number;
            sha256: string;
        };
        /** @enum {string} */
        DocumentType: "application/pdf" | "image/png" | "image/jpeg" | "image/webp";
        Draft: {
            achievement: string;
            asks: components["schemas"]["Level"];
            category: components["schemas"]["Category"];
            fromUnitId: string | null;
            /** Format: uuid */
            id: string;
            nominee: string;
            nomineeBirthDate: string | null;
            period: string;
            procedure: components["schemas"]["Procedure"];
            reconsidersId: string | null;
            /** Format: uuid */
            seasonId: string;
            startAt: components["schemas"]["Level"];
            submissionId: string | null;
            units: {
                [key: string]: string;
            };
            version: number;
        };
        DuplicateWarning: {
            awards: {
                level: components["schemas"]["Level"];
                /** Format: date */
                signedOn: string;
            }[];
            /** @enum {string} */
            code: "POSSIBLE_DUPLICATE";
            likeness: components["schemas"]["Likeness"];
            /** Format: uuid */
            nominationId: string;
            outcome: components["schemas"]["Outcome"] | null;
            period: string;
            phase: components["schemas"]["CasePhase"];
            sameAchievement: boolean;
        };
        Eligibility: {
            documents: {
                code: string;
                level: components["schemas"]["Level"];
                texts: {
                    en: string;
                    vi: string;
                };
            }[];
            findings: components["schemas"]["EligibilityFinding"][];
            /** Format: uuid */
            nominationId: string;
            rules: ("NO_LADDER" | "ONE_ACHIEVEMENT_ONCE" | "NOT_A_BASIS" | "HOLD_WHILE_UNDER_EXAMINATION" | "RESET_AFTER_DISCIPLINE" | "HEAD_BY_COLLECTIVE" | "PREREQUISITE" | "MINIMUM_PERIOD" | "PREFER_DIRECT" | "QUOTA" | "NO_SELF")[];
            ruleSet: {
                hash: string;
                id: string;
            };
        };
        EligibilityFinding: {
            /** @enum {string} */
            code: "NO_LADDER" | "ONE_ACHIEVEMENT_ONCE" | "NOT_A_BASIS" | "HOLD_WHILE_UNDER_EXAMINATION" | "RESET_AFTER_DISCIPLINE" | "HEAD_BY_COLLECTIVE" | "PREREQUISITE" | "MINIMUM_PERIOD" | "PREFER_DIRECT" | "QUOTA" | "NO_SELF";
            facts: {
                [key: string]: string;
            };
            texts: {
                en: string;
                vi: string;
            };
            /** @enum {string} */
            verdict: "BARS" | "ADVISES" | "UNKNOWN";
        };
        EndMemberTerm: {
            /** Format: date */
            toOn: string;
        };
        EndOffice: {
            /** Format: date */
            toOn: string;
        };
        ErasePerson: {
            basis: string;
        };
        Erasure: {
            documents: number;
            /** Format: date-time */
            erasedAt: string;
            /** Format: uuid */
            id: string;
            nominations: number;
            nominees: number;
        };
        ExchangeCertificateCommand: {
            level: components["schemas"]["Level"];
            of?: components["schemas"]["Level"];
            reason: components["schemas"]["CertificateReason"];
            /** @enum {string} */
            type: "exchangeCertificate";
        };
        Factors: {
            links: {
                issuer: string;
                /** Format: date-time */
                linkedAt: string;
            }[];
            passkeys: {
                /** Format: date-time */
                createdAt: string;
                id: string;
                lastUsedAt: string | null;
                name: string;
            }[];
            totp: {
                /** Format: date-time */
                confirmedAt: string;
                recoveryCodesLeft: number;
            } | null;
        };
        FigureCounts: {
            came: number;
            granted: number;
            grantedBefore: number;
            left: number;
            open: number;
            overdue: number;
            recipients: number;
            recipientsBefore: number;
        };
        FigureLine: {
            came: number;
            granted: number;
            grantedBefore: number;
            left: number;
            level: components["schemas"]["Level"];
            open: number;
            overdue: number;
            recipients: number;
            recipientsBefore: number;
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
        };
        FreshPassword: {
            /** @description As it is now. Who has none has signed in within ten minutes instead. */
            password?: string;
        };
        GiveConsent: {
            /** Format: uuid */
            nomineeId: string;
            textVersion: string;
        };
        HeldOffice: {
            /** Format: date */
            fromOn: string;
            /** Format: uuid */
            id: string;
            role: components["schemas"]["Role"];
            season: {
                /** Format: uuid */
                id: string;
                title: {
                    en: string;
                    vi: string;
                };
            } | null;
            toOn: string | null;
            underDelegation: {
                capacity: components["schemas"]["SigningCapacity"];
                /** Format: uuid */
                id: string;
                of: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                } | null;
                scope: string;
            } | null;
            unit: string | null;
            unitId: string | null;
        };
        HistoryEntry: {
            actor: {
                kind: string;
                /** Format: uuid */
                personId?: string;
                role: string;
                unitId: string | null;
            };
            /** Format: date-time */
            at: string;
            body: {
                [key: string]: unknown;
            };
            caseSeq: number;
            /** Format: uuid */
            commandId: string;
            kind: string;
            leafHash: string;
            prevHash: string;
            ruleSet: string;
        };
        HoldCommand: {
            ground: components["schemas"]["HoldGround"];
            level: components["schemas"]["Level"];
            reason?: string;
            /** @enum {string} */
            type: "hold";
        };
        /** @enum {string} */
        HoldGround: "DISCIPLINE" | "INSPECTION" | "INVESTIGATION" | "COMPLAINT" | "DENUNCIATION" | "PRESS_ALLEGATION";
        /** @enum {string} */
        InboxBox: "mine" | "unit" | "unassigned" | "done";
        InboxCount: {
            count: number;
            isExact: boolean;
        };
        InboxPage: {
            counts: {
                done: components["schemas"]["InboxCount"];
                mine: components["schemas"]["InboxCount"];
                overdue: components["schemas"]["InboxCount"];
                unassigned: components["schemas"]["InboxCount"];
                unit: components["schemas"]["InboxCount"];
            };
            items: components["schemas"]["InboxTask"][];
            next: string | null;
        };
        InboxTask: {
            category: components["schemas"]["Category"];
            claimedBy: {
                role: string;
                unitId: string | null;
            } | null;
            closedAt: string | null;
            dueAt: string | null;
            /** Format: uuid */
            id: string;
            isMine: boolean;
            isOverdue: boolean;
            kind: components["schemas"]["TaskKind"];
            level: components["schemas"]["Level"];
            /** Format: uuid */
            nominationId: string;
            nominee: string;
            /** Format: date-time */
            openedAt: string;
            round: number;
            /** Format: uuid */
            seasonId: string;
            /** Format: uuid */
            unitId: string;
        };
        Invitation: {
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            personId: string;
            token: string;
        };
        IssueReservedCommand: {
            level: components["schemas"]["Level"];
            /** @enum {string} */
            type: "issueReserved";
        };
        IssueToken: {
            scopes: components["schemas"]["Scope"][];
            validDays: number;
        };
        /** @enum {string} */
        Level: "RESIDENTIAL_GROUP" | "WARD" | "DISTRICT" | "CITY_POLICE";
        LevelReview: {
            capacity: components["schemas"]["SigningCapacity"] | null;
            decidedAt: string | null;
            decidedBy: {
                role: string;
                unitId: string | null;
            } | null;
            level: components["schemas"]["Level"];
            onward: components["schemas"]["Onward"] | null;
            /** Format: date-time */
            openedAt: string;
            ownAward: components["schemas"]["OwnAward"] | null;
            receivedAt: string | null;
            round: number;
            steps: {
                [key: string]: unknown;
            };
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
            };
        };
        /** @enum {string} */
        Likeness: "NOMINEE" | "NAME" | "NAME_WITHOUT_MARKS";
        LinkAnswer: {
            query: string;
        };
        LinkNominee: {
            /** Format: uuid */
            nomineeId: string;
            /** Format: uuid */
            personId: string;
        };
        ListedUnit: {
            abolishedOn: string | null;
            code: string;
            /** Format: uuid */
            id: string;
            level: components["schemas"]["Level"] | "AGENCY";
            name: string;
            parentId: string | null;
            successorId: string | null;
        };
        Me: {
            isDemonstration: boolean;
            office: components["schemas"]["HeldOffice"] | null;
            offices: components["schemas"]["HeldOffice"][];
            person: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            session: {
                /** Format: date-time */
                endsAt: string;
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                signedInAt: string;
            };
        };
        Membership: {
            basis: string;
            /** Format: date */
            fromOn: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            role: components["schemas"]["Role"];
            toOn: string | null;
            unitId: string | null;
        };
        MigrateRuleSetCommand: {
            reason: string;
            ruleSet: {
                id: string;
                overrides?: {
                    [key: string]: unknown;
                };
            };
            /** @enum {string} */
            type: "migrateRuleSet";
        };
        MigrationPreview: {
            after: components["schemas"]["CaseOutlook"] | null;
            before: components["schemas"]["CaseOutlook"];
            differences: {
                one: unknown;
                other: unknown;
                path: string;
            }[];
            refusal: {
                code: string;
                facts: {
                    [key: string]: string;
                };
            } | null;
        };
        NameSuccessor: {
            /** Format: date */
            abolishedOn: string;
            reason: string;
            /** Format: uuid */
            successorId: string;
        };
        Nomination: {
            achievement: string;
            asks: components["schemas"]["Level"];
            caseSeq: number;
            category: components["schemas"]["Category"];
            clocks: components["schemas"]["Clock"][];
            commendations: components["schemas"]["Commendation"][];
            fromUnitId: string | null;
            hold: {
                /** Format: date-time */
                at: string;
                ground: components["schemas"]["HoldGround"];
            } | null;
            /** Format: uuid */
            id: string;
            level: components["schemas"]["Level"] | null;
            levels: components["schemas"]["LevelReview"][];
            nominee: {
                /** Format: uuid */
                id: string;
                /** @description Empty where the person was erased. */
                name: string;
            };
            outcome: components["schemas"]["Outcome"] | null;
            period: string;
            phase: components["schemas"]["CasePhase"];
            procedure: components["schemas"]["Procedure"];
            reconsidersId: string | null;
            /** Format: uuid */
            seasonId: string;
            slipCode: string | null;
            startAt: components["schemas"]["Level"];
            submissionId: string | null;
            warnings: components["schemas"]["DuplicateWarning"][];
        };
        NominationClosedMessage: {
            data: {
                caseSeq: number;
                link: string;
                /** Format: uuid */
                nominationId: string;
                outcome: components["schemas"]["Outcome"];
            };
            /** Format: date-time */
            timestamp: string;
            /** @constant */
            type: "nomination.closed";
        };
        NominationCreated: {
            achievement: string;
            asks: components["schemas"]["Level"];
            caseSeq: number;
            category: components["schemas"]["Category"];
            clocks: components["schemas"]["Clock"][];
            fromUnitId: string | null;
            hold: {
                /** Format: date-time */
                at: string;
                ground: components["schemas"]["HoldGround"];
            } | null;
            /** Format: uuid */
            id: string;
            level: components["schemas"]["Level"] | null;
            nominee: {
                /** Format: uuid */
                id: string;
                /** @description Empty where the person was erased. */
                name: string;
            };
            outcome: components["schemas"]["Outcome"] | null;
            period: string;
            phase: components["schemas"]["CasePhase"];
            procedure: components["schemas"]["Procedure"];
            reconsidersId: string | null;
            /** Format: uuid */
            seasonId: string;
            startAt: components["schemas"]["Level"];
            submissionId: string | null;
            warnings: components["schemas"]["DuplicateWarning"][];
        };
        NominationReturnedMessage: {
            data: {
                caseSeq: number;
                level: components["schemas"]["Level"];
                link: string;
                /** Format: uuid */
                nominationId: string;
            };
            /** Format: date-time */
            timestamp: string;
            /** @constant */
            type: "nomination.returned";
        };
        NominationRow: {
            achievement: string;
            asks: components["schemas"]["Level"];
            caseSeq: number;
            category: components["schemas"]["Category"];
            clocks: components["schemas"]["Clock"][];
            fromUnitId: string | null;
            hold: {
                /** Format: date-time */
                at: string;
                ground: components["schemas"]["HoldGround"];
            } | null;
            /** Format: uuid */
            id: string;
            level: components["schemas"]["Level"] | null;
            nominee: {
                /** Format: uuid */
                id: string;
                /** @description Empty where the person was erased. */
                name: string;
            };
            outcome: components["schemas"]["Outcome"] | null;
            period: string;
            phase: components["schemas"]["CasePhase"];
            procedure: components["schemas"]["Procedure"];
            reconsidersId: string | null;
            /** Format: uuid */
            seasonId: string;
            startAt: components["schemas"]["Level"];
            submissionId: string | null;
        };
        NominationSubmittedMessage: {
            data: {
                caseSeq: number;
                link: string;
                /** Format: uuid */
                nominationId: string;
            };
            /** Format: date-time */
            timestamp: string;
            /** @constant */
            type: "nomination.submitted";
        };
        NomineeLink: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            linkedAt: string;
            linkedBy: string | null;
            /** Format: uuid */
            nomineeId: string;
            /** Format: uuid */
            personId: string;
            unlinkedAt: string | null;
            unlinkedBy: string | null;
        };
        OneTimeCode: {
            code: string;
        };
        /** @enum {string} */
        Onward: "FORWARD" | "STOP";
        OpenNomination: {
            level: components["schemas"]["Level"] | null;
            /** Format: uuid */
            nominationId: string;
            phase: components["schemas"]["CasePhase"];
            ruleSet: {
                hash: string;
                id: string;
            };
            /** Format: uuid */
            seasonId: string;
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
        };
        OpenSeason: {
            agencies?: {
                code: string;
                name: string;
            }[];
            /** Format: date-time */
            closesAt?: string;
            code: string;
            /** Format: date-time */
            endsAt?: string;
            /** Format: date-time */
            opensAt?: string;
            periods: string[];
            ruleSet: {
                id: string;
                overrides?: {
                    [key: string]: unknown;
                };
            };
            title: {
                en: string;
                vi: string;
            };
            units: {
                code: string;
                level: components["schemas"]["Level"];
                name: string;
                parent?: string;
            }[];
        };
        /** @enum {string} */
        Outcome: "COMMENDED" | "NOT_COMMENDED" | "WITHDRAWN" | "LAPSED";
        /** @enum {string} */
        OwnAward: "COMMEND" | "RESERVE" | "NO_AWARD";
        OwnCommendation: {
            decisionNo: number;
            form: components["schemas"]["AwardForm"];
            issuer: string;
            level: components["schemas"]["Level"];
            registerNo: number;
            /** Format: date */
            signedOn: string;
            state: components["schemas"]["CommendationState"];
            year: number;
        };
        OwnConsent: {
            givenAt: string | null;
            nominee: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            state: "NOT_GIVEN" | "GIVEN" | "WITHDRAWN";
            textVersion: string | null;
            withdrawnAt: string | null;
        };
        OwnConsents: {
            items: components["schemas"]["OwnConsent"][];
            text: {
                en: string;
                version: string;
                vi: string;
            };
        };
        OwnData: {
            account: {
                /** Format: date-time */
                createdAt: string;
                login: string;
                /** Format: date-time */
                passwordChangedAt: string;
            } | null;
            consents: {
                isWhole: boolean;
                items: {
                    /** Format: date-time */
                    givenAt: string;
                    /** Format: uuid */
                    nomineeId: string;
                    textVersion: string;
                    withdrawnAt: string | null;
                }[];
            };
            councilSeats: {
                isWhole: boolean;
                items: {
                    basis: string;
                    /** Format: date */
                    fromOn: string;
                    /** Format: uuid */
                    id: string;
                    toOn: string | null;
                    /** Format: uuid */
                    unitId: string;
                }[];
            };
            delegations: {
                isWhole: boolean;
                items: {
                    basis: string;
                    capacity: string;
                    /** Format: date */
                    fromOn: string;
                    /** Format: uuid */
                    id: string;
                    scope: string;
                    /** Format: date */
                    toOn: string;
                    /** Format: uuid */
                    unitId: string;
                }[];
            };
            documents: {
                isWhole: boolean;
                items: {
                    bytes: number;
                    fileName: string;
                    /** Format: uuid */
                    id: string;
                    kind: string;
                    mediaType: string;
                    /** Format: uuid */
                    nominationId: string;
                    sha256: string | null;
                    /** @enum {string} */
                    state: "OPEN" | "KEPT" | "REFUSED" | "EXPIRED" | "REMOVED";
                }[];
            };
            /** @enum {string} */
            format: "laurel.own-data/1";
            invitations: {
                isWhole: boolean;
                items: {
                    /** Format: date-time */
                    createdAt: string;
                    /** Format: date-time */
                    expiresAt: string;
                    usedAt: string | null;
                }[];
            };
            /** Format: date-time */
            madeAt: string;
            memberships: {
                isWhole: boolean;
                items: {
                    basis: string;
                    /** Format: date */
                    fromOn: string;
                    /** Format: uuid */
                    id: string;
                    role: components["schemas"]["Role"];
                    toOn: string | null;
                    unitId: string | null;
                }[];
            };
            nominations: {
                isWhole: boolean;
                items: {
                    achievement: string;
                    category: components["schemas"]["Category"];
                    /** Format: date-time */
                    createdAt: string;
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    nomineeId: string;
                    period: string;
                    /** Format: uuid */
                    seasonId: string;
                    submittedAt: string | null;
                }[];
            };
            nominees: {
                isWhole: boolean;
                items: {
                    birthDate: string | null;
                    /** Format: uuid */
                    id: string;
                    /** Format: date-time */
                    linkedAt: string;
                    name: string;
                }[];
            };
            oneTimeCodes: {
                isWhole: boolean;
                items: {
                    confirmedAt: string | null;
                    /** Format: date-time */
                    createdAt: string;
                    endedAt: string | null;
                }[];
            };
            passkeys: {
                isWhole: boolean;
                items: {
                    /** Format: date-time */
                    createdAt: string;
                    endedAt: string | null;
                    lastUsedAt: string | null;
                    name: string;
                }[];
            };
            person: {
                /** Format: date-time */
                createdAt: string;
                /** Format: uuid */
                id: string;
                name: string;
            };
            providerLinks: {
                isWhole: boolean;
                items: {
                    endedAt: string | null;
                    issuer: string;
                    /** Format: date-time */
                    linkedAt: string;
                    subject: string;
                }[];
            };
            refusedAttempts: {
                isWhole: boolean;
                items: {
                    action: string;
                    address: string | null;
                    code: string;
                    /** Format: date-time */
                    firstAt: string;
                    /** Format: date-time */
                    lastAt: string;
                    times: number;
                }[];
            };
            sessions: {
                isWhole: boolean;
                items: {
                    /** Format: uuid */
                    id: string;
                    /** Format: date-time */
                    idleEndsAt: string;
                    /** Format: date-time */
                    signedInAt: string;
                }[];
            };
        };
        OwnNomination: {
            achievement: string;
            category: components["schemas"]["Category"];
            ended: {
                closedAt: string | null;
                commendations: components["schemas"]["OwnCommendation"][];
                outcome: components["schemas"]["Outcome"] | null;
                receipt: {
                    caseSeq: number;
                    headHash: string;
                };
            } | null;
            /** Format: uuid */
            id: string;
            level: components["schemas"]["Level"] | null;
            nominee: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            period: string;
            phase: components["schemas"]["CasePhase"];
            season: {
                en: string;
                vi: string;
            };
            /** Format: uuid */
            seasonId: string;
            submittedAt: string | null;
            /** @enum {string} */
            told: "STANDING" | "OUTCOME";
        };
        OwnNominations: {
            items: components["schemas"]["OwnNomination"][];
        };
        PasskeyAdded: {
            id: string;
            name: string;
        };
        PasskeySignIn: {
            credential: components["schemas"]["UsedCredential"];
        };
        PastAward: {
            achievement: string;
            /** Format: uuid */
            commendationId: string;
            form: components["schemas"]["AwardForm"];
            isInForce: boolean;
            issuer: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            level: components["schemas"]["Level"];
            likeness: components["schemas"]["Likeness"];
            /** Format: uuid */
            nominationId: string;
            nominee: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            period: string;
            sameAchievement: boolean;
            /** Format: date */
            signedOn: string;
        };
        PastAwards: {
            items: components["schemas"]["PastAward"][];
            /** Format: uuid */
            nominationId: string;
        };
        Person: {
            /** Format: date-time */
            createdAt: string;
            disabledAt: string | null;
            /** Format: uuid */
            id: string;
            login: string | null;
            memberships: components["schemas"]["Membership"][];
            name: string;
        };
        PersonChanged: {
            /** Format: uuid */
            id: string;
        };
        PresentCommand: {
            level: components["schemas"]["Level"];
            of?: components["schemas"]["Level"];
            place?: string;
            /** @enum {string} */
            type: "present";
        };
        Problem: {
            code: string;
            detail: string;
            errors?: {
                code?: string;
                message: string;
                path: string;
                texts?: {
                    en: string;
                    vi: string;
                };
            }[];
            facts?: {
                [key: string]: string;
            };
            ground?: string;
            status: number;
            texts: {
                en: string;
                vi: string;
            };
            title: string;
            type: string;
        };
        /** @enum {string} */
        Procedure: "ORDINARY" | "SIMPLIFIED";
        ProviderAddress: {
            url: string;
        };
        ProviderAnswer: {
            invitation?: string;
            query: string;
        };
        ProviderLinked: {
            issuer: string;
        };
        /** @enum {string} */
        PublishedType: "nomination.submitted" | "nomination.returned" | "commendation.issued" | "nomination.closed" | "commendation.revoked";
        PublishNoticeCommand: {
            level: components["schemas"]["Level"];
            /** @enum {string} */
            type: "publishNotice";
            /** Format: date */
            until?: string;
            workingDays?: number;
        };
        QuotaLine: {
            category: components["schemas"]["Category"];
            granted: number;
            issuer: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            level: components["schemas"]["Level"];
            quota: number;
        };
        RaiseObjectionCommand: {
            level: components["schemas"]["Level"];
            reason: string;
            /** @enum {string} */
            type: "raiseObjection";
        };
        Reader: {
            /** Format: date-time */
            addedAt: string;
            addedBy: string | null;
            name: string;
            /** Format: uuid */
            personId: string;
        };
        ReaderAct: {
            /** Format: date-time */
            at: string;
            basis: string | null;
            byPersonId: string | null;
            byRole: string | null;
            byUnitId: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "RESTRICTED" | "ADDED" | "REMOVED";
            personId: string | null;
        };
        ReaderList: {
            isRestricted: boolean;
            items: components["schemas"]["Reader"][];
            /** Format: uuid */
            nominationId: string;
        };
        ReadersChanged: {
            /** Format: uuid */
            nominationId: string;
            personIds: string[];
        };
        ReceiveCommand: {
            level: components["schemas"]["Level"];
            /** @enum {string} */
            type: "receive";
        };
        ReconsiderCommand: {
            reason: string;
            /** @enum {string} */
            type: "reconsider";
        };
        RecuseCommand: {
            level: components["schemas"]["Level"];
            reason: string;
            seat: number;
            /** @enum {string} */
            type: "recuse";
        };
        RefusalCatalogue: {
            items: {
                code: string;
                ground: string;
                status: number;
                texts: {
                    en: string;
                    vi: string;
                };
            }[];
        };
        RefusedAttempt: {
            action: string;
            address: string | null;
            code: string;
            /** Format: date-time */
            firstAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastAt: string;
            objectId: string | null;
            personId: string | null;
            role: ("NOMINATOR" | "CLERK" | "HEAD" | "DEPUTY" | "SECRETARY" | "MEMBER" | "AGENCY" | "PRESENTER" | "REGISTRAR" | "AUDITOR" | "ADMIN") | null;
            times: number;
            unitId: string | null;
        };
        Register: {
            last: number;
            /** @enum {string} */
            register: "DECISION" | "COMMENDATION";
            unit: string;
            /** Format: uuid */
            unitId: string;
            year: number;
        };
        RegisterLine: {
            items: {
                closedOn: string | null;
                last: number;
                /** @enum {string} */
                register: "DECISION" | "COMMENDATION";
                unit: string;
                /** Format: uuid */
                unitId: string;
                year: number;
            }[];
        };
        RegisterPerson: {
            name: string;
        };
        RegisterSystem: {
            name: string;
        };
        ReissueCertificateCommand: {
            level: components["schemas"]["Level"];
            of?: components["schemas"]["Level"];
            reason: components["schemas"]["CertificateReason"];
            /** @enum {string} */
            type: "reissueCertificate";
        };
        ReleaseCommand: {
            level: components["schemas"]["Level"];
            reason?: string;
            /** @enum {string} */
            type: "release";
        };
        Remark: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            id: string;
            text: string;
        };
        RemovePasskey: {
            id: string;
            password?: string;
        };
        ReplaceUnitCommand: {
            reason: string;
            /** Format: uuid */
            successorId: string;
            /** @enum {string} */
            type: "replaceUnit";
            /** Format: uuid */
            unitId: string;
        };
        ReplayWebhook: {
            /** Format: date-time */
            from: string;
        } | {
            after: string;
        } | {
            /** Format: uuid */
            deliveryId: string;
        };
        ReplyConsultationCommand: {
            answer: components["schemas"]["ConsultationAnswer"];
            level: components["schemas"]["Level"];
            reason?: string;
            /** @enum {string} */
            type: "replyConsultation";
        };
        RequestSupplementCommand: {
            documents: string[];
            level: components["schemas"]["Level"];
            /** @enum {string} */
            type: "requestSupplement";
        };
        Restrict: {
            basis: string;
            /**
             * @description Persons, by their id.
             * @default []
             */
            readers?: string[];
        };
        ResubmitCommand: {
            changes: {
                [key: string]: string;
            };
            /** @enum {string} */
            type: "resubmit";
        };
        ReturnForCorrectionCommand: {
            fields: string[];
            level: components["schemas"]["Level"];
            reason: string;
            /** @enum {string} */
            type: "returnForCorrection";
        };
        /** @enum {string} */
        RevocationGround: "FRAUD" | "FORGED_PAPERS" | "APPRAISAL_AGAINST_LAW" | "CRITERIA_NOT_MET";
        RevokeCommand: {
            ground: components["schemas"]["RevocationGround"];
            level: components["schemas"]["Level"];
            reason?: string;
            /** @enum {string} */
            type: "revoke";
        };
        /** @enum {string} */
        Role: "NOMINATOR" | "CLERK" | "HEAD" | "DEPUTY" | "SECRETARY" | "MEMBER" | "AGENCY" | "PRESENTER" | "REGISTRAR" | "AUDITOR" | "ADMIN";
        RotateSecret: {
            /** @default 24 */
            overlapHours?: number;
        };
        RotateToken: {
            /** @default 24 */
            overlapHours?: number;
            validDays: number;
        };
        RuleSet: {
            hash: string;
            id: string;
            isShipped: boolean;
            rules: {
                [key: string]: unknown;
            };
        };
        RuleSetLine: {
            hash: string;
            id: string;
            inForce: {
                from: string | null;
                to: string | null;
            } | null;
            isShipped: boolean;
            openSeasons: number;
            seasons: number;
            title: {
                en: string;
                vi: string;
            } | null;
        };
        /** @enum {string} */
        Scope: "nominations:read" | "nominations:write" | "inbox:read" | "offices:read" | "audit:read";
        Season: {
            closesAt: string | null;
            code: string;
            endedAt: string | null;
            endsAt: string | null;
            /** Format: uuid */
            id: string;
            openCases: number;
            /** Format: date-time */
            openedAt: string;
            opensAt: string | null;
            periods: string[];
            ruleSet: {
                documents: {
                    [key: string]: string[];
                };
                /** @enum {string} */
                fallback: "NONE" | "LAST_RESERVED";
                hash: string;
                id: string;
                /** @enum {string} */
                issuePolicy: "EXCLUSIVE_PER_ACHIEVEMENT" | "CUMULATIVE" | "INTERIM_SUPERSEDED";
                needsEndorsement: boolean;
            };
            title: {
                en: string;
                vi: string;
            };
            windowClosedAt: string | null;
            windowOpenedAt: string | null;
        };
        SeasonEndPreview: {
            drafts: number;
            lapses: {
                cases: number;
                level: components["schemas"]["Level"] | null;
                phase: components["schemas"]["CasePhase"];
            }[];
            /** Format: uuid */
            seasonId: string;
            withCommendation: number;
        };
        SeasonFigures: {
            against: {
                /** Format: uuid */
                id: string;
                title: {
                    en: string;
                    vi: string;
                };
            } | null;
            ages: components["schemas"]["AgeOfFiles"][];
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            by: "level" | "unit";
            isWhole: boolean;
            lines: components["schemas"]["FigureLine"][];
            /** Format: uuid */
            seasonId: string;
            steps: components["schemas"]["StepTime"][];
            total: components["schemas"]["FigureCounts"];
        };
        SeasonOpened: {
            season: components["schemas"]["Season"];
            units: components["schemas"]["Unit"][];
        };
        SeasonReport: {
            by: ("issuer" | "level" | "category" | "period")[];
            quotas: components["schemas"]["QuotaLine"][];
            rows: components["schemas"]["SeasonReportRow"][];
            /** Format: uuid */
            seasonId: string;
        };
        SeasonReportRow: {
            bonusDong: number;
            category?: components["schemas"]["Category"];
            granted: number;
            inForce: number;
            issuer?: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            level?: components["schemas"]["Level"];
            period?: string;
            recipients: number;
            withoutBonus: number;
        };
        SeasonTally: {
            openCases: number;
            outcomes: {
                [key: string]: number;
            };
            /** Format: uuid */
            seasonId: string;
            tally: {
                category: components["schemas"]["Category"];
                granted: number;
                inForce: number;
                level: components["schemas"]["Level"];
                recipients: number;
            }[];
        };
        Session: {
            /** Format: date-time */
            endsAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            idleEndsAt: string;
            isThis: boolean;
            /** Format: date-time */
            signedInAt: string;
        };
        SessionList: {
            items: components["schemas"]["Session"][];
        };
        /** @enum {string} */
        Signatory: "HEAD" | "DEPUTY";
        SignedOut: {
            url: string | null;
        };
        SignIn: {
            login: string;
            password: string;
        };
        /** @enum {string} */
        SigningCapacity: "TM" | "HEAD" | "KT" | "Q" | "TL" | "TUQ";
        SigningSession: {
            decisionNo: number | null;
            items: {
                /** Format: uuid */
                nominationId: string;
                position: number;
                registerNo: number | null;
            }[];
            leftOut: {
                code: string;
                facts: {
                    [key: string]: string;
                };
                /** Format: uuid */
                nominationId: string;
            }[];
            level: components["schemas"]["Level"];
            onward: components["schemas"]["Onward"];
            /** Format: uuid */
            sessionId: string;
            settledAt: string | null;
            signedAt: string | null;
            /** @enum {string} */
            state: "SIGNED" | "TO_CONFIRM";
            /** Format: uuid */
            unitId: string;
            year: number | null;
        };
        SignInStep: {
            /** @enum {string} */
            next: "CODE";
        };
        SignList: {
            capacity?: components["schemas"]["SigningCapacity"];
            level: components["schemas"]["Level"];
            nominationIds: string[];
            /** @default STOP */
            onward?: components["schemas"]["Onward"];
            to?: components["schemas"]["Level"];
        };
        SlipStanding: {
            level: components["schemas"]["Level"] | null;
            /** @enum {string} */
            state: "IN_REVIEW" | "RETURNED" | "CLOSED";
        };
        StepChoice: {
            refusal: components["schemas"]["WhyNot"] | null;
            type: string;
        };
        StepTime: {
            done: number;
            kind: components["schemas"]["TaskKind"];
            medianDays: number | null;
            ninetiethDays: number | null;
        };
        StuckNomination: {
            level: components["schemas"]["Level"] | null;
            /** Format: uuid */
            nominationId: string;
            phase: components["schemas"]["CasePhase"];
            reasons: {
                reason: components["schemas"]["StuckReason"];
                since: string | null;
            }[];
            /** Format: uuid */
            seasonId: string;
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
        };
        /** @enum {string} */
        StuckReason: "CLOCK_OVERDUE" | "SEASON_OVER" | "UNIT_ABOLISHED" | "NO_TASK" | "WORKFLOW_LOST";
        Submission: {
            fromUnitId: string | null;
            /** Format: uuid */
            id: string;
            items: components["schemas"]["SubmissionItem"][];
            letterNo: string | null;
            /** Format: uuid */
            seasonId: string;
        };
        SubmissionItem: {
            code: string | null;
            /** Format: uuid */
            nominationId: string;
            position: number;
            /** @enum {string} */
            state: "SUBMITTED" | "REFUSED" | "DRAFT";
        };
        SubmitCommand: {
            minutes?: string;
            /** @enum {string} */
            type: "submit";
        };
        SupplementCommand: {
            documents: string[];
            /** @enum {string} */
            type: "supplement";
        };
        System: {
            /** Format: date-time */
            createdAt: string;
            disabledAt: string | null;
            /** Format: uuid */
            id: string;
            memberships: components["schemas"]["Membership"][];
            name: string;
            tokens: components["schemas"]["Token"][];
        };
        Task: {
            category: components["schemas"]["Category"];
            claimedBy: {
                role: string;
                unitId: string | null;
            } | null;
            closedAt: string | null;
            dueAt: string | null;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["TaskKind"];
            level: components["schemas"]["Level"];
            /** Format: uuid */
            nominationId: string;
            nominee: string;
            /** Format: date-time */
            openedAt: string;
            round: number;
            /** Format: uuid */
            unitId: string;
        };
        /** @enum {string} */
        TaskKind: "RECEIVE" | "APPRAISE" | "DECIDE" | "SETTLE_RESERVED" | "SUPPLEMENT" | "CORRECT" | "REPLY_CONSULTATION" | "CLOSE_COUNCIL" | "RELEASE";
        Token: {
            /** Format: date-time */
            createdAt: string;
            ending: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            lastUsedOn: string | null;
            revokedAt: string | null;
            scopes: components["schemas"]["Scope"][];
        };
        TokenIssued: {
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            scopes: components["schemas"]["Scope"][];
            token: string;
        };
        TotpBegun: {
            secret: string;
            uri: string;
        };
        TotpConfirmed: {
            recoveryCodes: string[];
        };
        UnclaimCommand: {
            level: components["schemas"]["Level"];
            /** @enum {string} */
            type: "unclaim";
        };
        Undelivered: {
            engineAnswers: boolean;
            isWhole: boolean;
            looked: number;
            lost: components["schemas"]["StuckNomination"][];
            messages: components["schemas"]["UndeliveredMessage"][];
        };
        UndeliveredMessage: {
            /** Format: uuid */
            id: string;
            messages: number | null;
            name: string;
            reason: components["schemas"]["UndeliveredReason"];
            /** Format: date-time */
            since: string;
        };
        /** @enum {string} */
        UndeliveredReason: "SEASON_NOT_KEPT" | "WEBHOOK_DISABLED" | "DELIVERIES_LATE" | "DELIVERIES_DEAD";
        Unit: {
            code: string;
            /** Format: uuid */
            id: string;
            level: components["schemas"]["Level"] | "AGENCY";
            name: string;
            parentId: string | null;
        };
        UnitStanding: {
            abolishedOn: string | null;
            code: string;
            /** Format: uuid */
            id: string;
            level: components["schemas"]["Level"] | "AGENCY";
            name: string;
            openCases: number;
            parentId: string | null;
            /** Format: uuid */
            seasonId: string;
            successorId: string | null;
        };
        UsedCredential: {
            clientExtensionResults?: {
                [key: string]: unknown;
            };
            id: string;
            rawId: string;
            response: {
                authenticatorData: string;
                clientDataJSON: string;
                signature: string;
                userHandle?: string | null;
            };
            /** @enum {string} */
            type: "public-key";
        };
        /** @enum {string} */
        Vote: "FOR" | "AGAINST" | "BLANK";
        Webhook: {
            /** Format: date-time */
            createdAt: string;
            disabledAt: string | null;
            disabledFor: ("ASKED" | "GONE" | "FAILING") | null;
            formerSecretUntil: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            types: components["schemas"]["PublishedType"][];
            url: string;
        };
        WebhookChanged: {
            /** Format: uuid */
            id: string;
        };
        WebhookReplayed: {
            hasMore: boolean;
            last: string | null;
            queued: number;
        };
        WebhookSecret: {
            /** Format: uuid */
            id: string;
            secret: string;
        };
        WhyNot: {
            code: string;
            texts: {
                en: string;
                vi: string;
            };
        };
        WithdrawCommand: {
            /** @enum {string} */
            type: "withdraw";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listCommendations: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; absent for the first page. */
                after?: string;
                /** @description Of nominees of this category. */
                category?: components["schemas"]["Category"];
                /** @description That this unit issued. */
                issuerUnitId?: string;
                /** @description Of this level. */
                level?: components["schemas"]["Level"];
                /** @description How many rows at most. */
                limit?: number;
                /** @description Of this nomination. */
                nominationId?: string;
                /** @description Of this season. */
                seasonId?: string;
                /** @description In force (ISSUED), superseded or revoked. */
                state?: components["schemas"]["CommendationState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, by id. `next` is the `after` of the page behind it, null on the last one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Commendation"][];
                        next: string | null;
                    };
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCouncilMembers: {
        parameters: {
            query: {
                /** @description The `next` of the page before; absent for the first page. */
                after?: string;
                /** @description How many rows at most. */
                limit?: number;
                /** @description Of whose council. */
                unitId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, the latest first. `next` is the `after` of the page behind it, null on the last one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CouncilMember"][];
                        next: string | null;
                    };
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointMember: {
        parameters: {
            query?: never;
            header: {
                /** @description One value for one intent, 1 to 200 visible ASCII characters, best a UUID. Keep it when you send again. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointMember"];
            };
        };
        responses: {
            /** @description Appointed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilMember"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endMemberTerm: {
        parameters: {
            query?: never;
            header: {
                /** @description One value for one intent, 1 to 200 visible ASCII characters, best a UUID. Keep it when you send again. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndMemberTerm"];
            };
        };
        responses: {
            /** @description The member with the last day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilMember"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCouncilCandidates: {
        parameters: {
            query: {
                /** @description The `next` of the page before; absent for the first page. */
                after?: string;
                /** @description How many rows at most. */
                limit?: number;
                /** @description Of whose council. */
                unitId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, by id. `next` is the `after` of the page behind it, null on the last one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CouncilCandidate"][];
                        next: string | null;
                    };
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDelegations: {
        parameters: {
            query: {
                /** @description The `next` of the page before; absent for the first page. */
                after?: string;
                /** @description How many rows at most. */
                limit?: number;
                /** @description Whose delegations. */
                unitId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, the latest first. `next` is the `after` of the page behind it, null on the last one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Delegation"][];
                        next: string | null;
                    };
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delegate: {
        parameters: {
            query?: never;
            header: {
                /** @description One value for one intent, 1 to 200 visible ASCII characters, best a UUID. Keep it when you send again. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delegate"];
            };
        };
        responses: {
            /** @description Delegated. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delegation"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeDelegation: {
        parameters: {
            query?: never;
            header: {
                /** @description One value for one intent, 1 to 200 visible ASCII characters, best a UUID. Keep it when you send again. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delegation"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDemoPeople: {
        parameters: {
            query?: {
                /** @description Of this season. */
                seasonId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list, by unit and role: one for each office of 200 units at most. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoPeople"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signInToDemonstration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoSignIn"];
            };
        };
        responses: {
            /** @description Signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginDocument: {
        parameters: {
            query?: never;
            header: {
                /** @description One value for one intent, 1 to 200 visible ASCII characters, best a UUID. Keep it when you send again. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginDocument"];
            };
        };
        responses: {
            /** @description Begun; send the parts. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the case stands elsewhere, or another was first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the case stands elsewhere, or another was first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    completeDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteDocument"];
            };
        };
        responses: {
            /** @description Attached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the case stands elsewhere, or another was first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes, to be saved and not shown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendDocumentPart: {
        parameters: {
            query?: never;
            header: {
                /** @description RFC 9530: `sha-256=:` and the SHA-256 of the part in base64 and `:`. */
                "Content-Digest": string;
            };
            path: {
                id: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The part is there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentPart"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the case stands elsewhere, or another was first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDrafts: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; absent for the first page. */
                after?: string;
                /** @description How many rows at most. */
                limit?: number;
                /** @description Of this season. */
                seasonId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, by id. `next` is the `after` of the page behind it, null on the last one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Draft"][];
                        next: string | null;
                    };
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft. */
            200: {
                headers: {
                    /** @description Strong; the version for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was read. `*` names no version and is refused like a missing header. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDraft"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    /** @description Strong; the version for If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the case stands elsewhere, or another was first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody has changed it since; the header ETag names the version that is current. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what was read. `*` names no version and is refused like a missing header. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Discarded. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the case stands elsewhere, or another was first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody has changed it since; the header ETag names the version that is current. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The header If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readInbox: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Which box; `unit` unless it is named. */
                box?: components["schemas"]["InboxBox"];
                /** @description Of this kind. */
                kind?: components["schemas"]["TaskKind"];
                /** @description At this level. */
                level?: components["schemas"]["Level"];
                /** @description How many rows at most. */
                limit?: number;
                /** @description Beginnings of words of the nominee's name, in any order, marks aside. */
                name?: string;
                /** @description Only what was due before now. */
                overdue?: "true";
                /** @description Of this season. */
                seasonId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page, the earliest deadline first, what has none last; in `done` the latest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxPage"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitation"];
            };
        };
        responses: {
            /** @description The account. Sign in next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    streamLive: {
        parameters: {
            query?: never;
            header?: {
                /** @description The id of the last event that was received; left out, the stream begins now. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwnConsents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list, by id of the nominee: a person is 100 nominees at most. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnConsents"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveConsent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveConsent"];
            };
        };
        responses: {
            /** @description What is agreed to now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnConsents"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                nomineeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is agreed to now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnConsents"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOwnData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnData"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFactors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The factors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Factors"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPasskey"];
            };
        };
        responses: {
            /** @description Added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyAdded"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FreshPassword"];
            };
        };
        responses: {
            /** @description For navigator.credentials.create. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredentialOptions"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemovePasskey"];
            };
        };
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FreshPassword"];
            };
        };
        responses: {
            /** @description Begun. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpBegun"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OneTimeCode"];
            };
        };
        responses: {
            /** @description In force. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpConfirmed"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FreshPassword"];
            };
        };
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FreshPassword"];
            };
        };
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderAddress"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkAnswer"];
            };
        };
        responses: {
            /** @description Linked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderLinked"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeLinks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FreshPassword"];
            };
        };
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwnNominations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list, the latest first: the two hundred latest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnNominations"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description Changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list, the youngest first: the hundred youngest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endOffice: {
        parameters: {
            query?: never;
            header: {
                /** @description One value for one intent, 1 to 200 visible ASCII characters, best a UUID. Keep it when you send again. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndOffice"];
            };
        };
        responses: {
            /** @description The office with its last day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNominations: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; absent for the first page. */
                after?: string;
                /** @description That wait at this level. */
                level?: components["schemas"]["Level"];
                /** @description How many rows at most. */
                limit?: number;
                /** @description Whose nominee has exactly this name; in NFC or NFD. */
                nominee?: string;
                /** @description Only what is handed in and not closed. */
                open?: "true";
                /** @description That ended so. */
                outcome?: components["schemas"]["Outcome"];
                /** @description That stand in this phase. */
                phase?: components["schemas"]["CasePhase"];
                /** @description Of this season. */
                seasonId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, by id. `next` is the `after` of the page behind it, null on the last one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NominationRow"][];
                        next: string | null;
                    };
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createNomination: {
        parameters: {
            query?: never;
            header: {
                /** @description One value for one intent, 1 to 200 visible ASCII characters, best a UUID. Keep it when you send again. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNomination"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationCreated"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the case stands elsewhere, or another was first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readNomination: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The nomination. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nomination"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readChoices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Steps, what follows each commendation, and pairs of answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Choices"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendCommand: {
        parameters: {
            query?: never;
            header: {
                /** @description One value for one intent, 1 to 200 visible ASCII characters, best a UUID. Keep it when you send again. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBody"];
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandReceipt"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the case stands elsewhere, or another was first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the nominee agreed to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDocuments: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; absent for the first page. */
                after?: string;
                /** @description How many rows at most. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, by id. `next` is the `after` of the page behind it, null on the last one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Document"][];
                        next: string | null;
                    };
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readEligibility: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The findings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Eligibility"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readHistory: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; absent for the first page. */
                after?: number;
                /** @description How many rows at most. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, by caseSeq, the oldest first. `next` is the `after` of the page behind it, null on the last one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HistoryEntry"][];
                        next: string | null;
                    };
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewMigration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskMigration"];
            };
        };
        responses: {
            /** @description Before and after. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MigrationPreview"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPastAwards: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list, the same achievement first, then the latest: 200 at most, more than a clerk looks at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PastAwards"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReaderActs: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; absent for the first page. */
                after?: string;
                /** @description How many rows at most. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, the latest first. `next` is the `after` of the page behind it, null on the last one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReaderAct"][];
                        next: string | null;
                    };
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReaders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list, the first one first: fifty persons. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReaderList"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addReader: {
        parameters: {
            query?: never;
            header: {
                /** @description One value for one intent, 1 to 200 visible ASCII characters, best a UUID. Keep it when you send again. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeReaders"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadersChanged"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the case stands elsewhere, or another was first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeReader: {
        parameters: {
            query?: never;
            header: {
                /** @description One value for one intent, 1 to 200 visible ASCII characters, best a UUID. Keep it when you send again. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeReaders"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadersChanged"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the case stands elsewhere, or another was first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCaseRefusals: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; absent for the first page. */
                after?: string;
                /** @description How many rows at most. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, the oldest first. `next` is the `after` of the page behind it, null on the last one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CaseRefusal"][];
                        next: string | null;
                    };
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRemarks: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; absent for the first page. */
                after?: string;
                /** @description How many rows at most. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, the oldest first. `next` is the `after` of the page behind it, null on the last one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Remark"][];
                        next: string | null;
                    };
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restrictNomination: {
        parameters: {
            query?: never;
            header: {
                /** @description One value for one intent, 1 to 200 visible ASCII characters, best a UUID. Keep it when you send again. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Restrict"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadersChanged"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the case stands elsewhere, or another was first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCaseRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseRules"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchNominations: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description In which a decision of this number commends, of any issuer. */
                decisionNo?: number;
                /** @description Handed in on this day of Vietnam or later. */
                from?: string;
                /** @description How many rows at most. */
                limit?: number;
                /** @description Beginnings of words of the nominee's name, in any order, marks aside. */
                name?: string;
                /** @description In which this person acted. */
                officerId?: string;
                /** @description In which a commendation of this register number was issued. */
                registerNo?: number;
                /** @description Of this season. */
                seasonId?: string;
                /** @description That this unit proposes, reviews, or was asked about. */
                unitId?: string;
                /** @description Handed in on this day of Vietnam or earlier. */
                until?: string;
                /** @description The year of the number. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, the very name first, then the same name with other marks, then by id. `next` is the `after` of the page behind it, null on the last one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NominationRow"][];
                        next: string | null;
                    };
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNomineeLinks: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; absent for the first page. */
                after?: string;
                /** @description How many rows at most. */
                limit?: number;
                /** @description Of this nominee. */
                nomineeId?: string;
                /** @description With this person. */
                personId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, by id. `next` is the `after` of the page behind it, null on the last one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NomineeLink"][];
                        next: string | null;
                    };
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    linkNominee: {
        parameters: {
            query?: never;
            header: {
                /** @description One value for one intent, 1 to 200 visible ASCII characters, best a UUID. Keep it when you send again. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkNominee"];
            };
        };
        responses: {
            /** @description Linked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NomineeLink"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unlinkNominee: {
        parameters: {
            query?: never;
            header: {
                /** @description One value for one intent, 1 to 200 visible ASCII characters, best a UUID. Keep it when you send again. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link with its end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NomineeLink"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; absent for the first page. */
                after?: string;
                /** @description How many rows at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, by id. `next` is the `after` of the page behind it, null on the last one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Person"][];
                        next: string | null;
                    };
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerPerson: {
        parameters: {
            query?: never;
            header: {
                /** @description One value for one intent, 1 to 200 visible ASCII characters, best a UUID. Keep it when you send again. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterPerson"];
            };
        };
        responses: {
            /** @description Registered. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonChanged"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disablePerson: {
        parameters: {
            query?: never;
            header: {
                /** @description One value for one intent, 1 to 200 visible ASCII characters, best a UUID. Keep it when you send again. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Disabled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonChanged"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    erasePerson: {
        parameters: {
            query?: never;
            header: {
                /** @description One value for one intent, 1 to 200 visible ASCII characters, best a UUID. Keep it when you send again. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasePerson"];
            };
        };
        responses: {
            /** @description Erased. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeFactorsOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed; where there was no factor, the sessions end all the same. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    invitePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Invited. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignOffice: {
        parameters: {
            query?: never;
            header: {
                /** @description One value for one intent, 1 to 200 visible ASCII characters, best a UUID. Keep it when you send again. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignOffice"];
            };
        };
        responses: {
            /** @description Assigned. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The commendation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Certificate"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lookUpSlip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlipStanding"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRefusals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list, in the order of the catalogue: the codes of this version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalCatalogue"];
                };
            };
            /** @description Nobody is acting, or the token is not in force. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask, or not within the scopes of the token. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRefusedAttempts: {
        parameters: {
            query?: {
                /** @description Of this action of the policy. */
                action?: string;
                /** @description The `next` of the page before; absent for the first page. */
                after?: string;
                /** @description Refused by this code. */
                code?: string;
                /** @description How many rows at most. */
                limit?: number;
                /** @description By this person. */
                personId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, the latest first. `next` is the `after` of the page behind it, null on the last one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RefusedAttempt"][];
                        next: string | null;
                    };
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRegisters: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; absent for the first page. */
                after?: string;
                /** @description How many rows at most. */
                limit?: number;
                /** @description Of the units of this season's territory. */
                seasonId?: string;
                /** @description Of this unit. */
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, by unit, register and year. `next` is the `after` of the page behind it, null on the last one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Register"][];
                        next: string | null;
                    };
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRuleSets: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; absent for the first page. */
                after?: string;
                /** @description How many rows at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, the shipped ones by time, then by hash. `next` is the `after` of the page behind it, null on the last one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RuleSetLine"][];
                        next: string | null;
                    };
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRuleSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hash: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSet"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSeasons: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; absent for the first page. */
                after?: string;
                /** @description How many rows at most. */
                limit?: number;
                /** @description In whose territory this unit is. */
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, the latest first. `next` is the `after` of the page behind it, null on the last one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Season"][];
                        next: string | null;
                    };
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openSeason: {
        parameters: {
            query?: never;
            header: {
                /** @description One value for one intent, 1 to 200 visible ASCII characters, best a UUID. Keep it when you send again. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenSeason"];
            };
        };
        responses: {
            /** @description Opened. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeasonOpened"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSeason: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The season. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Season"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSeason: {
        parameters: {
            query?: never;
            header: {
                /** @description One value for one intent, 1 to 200 visible ASCII characters, best a UUID. Keep it when you send again. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The season has ended; open cases are lapsing. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Season"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewSeasonEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Numbers of cases. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeasonEndPreview"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSeasonFigures: {
        parameters: {
            query?: {
                /** @description The season whose grants are compared; without it the one that was opened before. */
                against?: string;
                /** @description Of this level alone, by unit; without it by level. */
                level?: components["schemas"]["Level"];
                /** @description Of this unit alone. The office of a unit is told those of its own, named or not. */
                unitId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures of this moment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeasonFigures"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOpenNominations: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; absent for the first page. */
                after?: string;
                /** @description How many rows at most. */
                limit?: number;
                /** @description Without those that go by the rule set of this hash already. */
                notUnder?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, by id. `next` is the `after` of the page behind it, null on the last one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OpenNomination"][];
                        next: string | null;
                    };
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSeasonReport: {
        parameters: {
            query?: {
                by?: ("issuer" | "level" | "category" | "period")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeasonReport"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSeasonTally: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tally. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeasonTally"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSeasonUnits: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; absent for the first page. */
                after?: string;
                /** @description Of this level; AGENCY: whom the levels may consult. */
                level?: components["schemas"]["Level"] | "AGENCY";
                /** @description How many rows at most. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, by id. `next` is the `after` of the page behind it, null on the last one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListedUnit"][];
                        next: string | null;
                    };
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Right, and a code is asked for next. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInStep"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signInByCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OneTimeCode"];
            };
        };
        responses: {
            /** @description Signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginSignInByProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderAddress"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signInByProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderAnswer"];
            };
        };
        responses: {
            /** @description Signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signInByPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeySignIn"];
            };
        };
        responses: {
            /** @description Signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginSignInByPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description For navigator.credentials.get. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredentialOptions"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOutByProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOut"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signList: {
        parameters: {
            query?: never;
            header: {
                /** @description One value for one intent, 1 to 200 visible ASCII characters, best a UUID. Keep it when you send again. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignList"];
            };
        };
        responses: {
            /** @description Signed, or to be confirmed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningSession"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSigningSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list, in the order of the annex: 1000 names at most. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningSession"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmList: {
        parameters: {
            query?: never;
            header: {
                /** @description One value for one intent, 1 to 200 visible ASCII characters, best a UUID. Keep it when you send again. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmList"];
            };
        };
        responses: {
            /** @description Signed, or to be confirmed again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningSession"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStuckNominations: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; absent for the first page. */
                after?: string;
                /** @description How many rows at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, by id. `next` is the `after` of the page behind it, null on the last one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StuckNomination"][];
                        next: string | null;
                    };
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSubmission: {
        parameters: {
            query?: never;
            header: {
                /** @description One value for one intent, 1 to 200 visible ASCII characters, best a UUID. Keep it when you send again. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSubmission"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: the case stands elsewhere, or another was first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSystems: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; absent for the first page. */
                after?: string;
                /** @description How many rows at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, by id. `next` is the `after` of the page behind it, null on the last one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["System"][];
                        next: string | null;
                    };
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerSystem: {
        parameters: {
            query?: never;
            header: {
                /** @description One value for one intent, 1 to 200 visible ASCII characters, best a UUID. Keep it when you send again. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterSystem"];
            };
        };
        responses: {
            /** @description Registered. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonChanged"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueToken"];
            };
        };
        responses: {
            /** @description Issued. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenIssued"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateToken"];
            };
        };
        responses: {
            /** @description Issued. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenIssued"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readUndelivered: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is undelivered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Undelivered"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The unit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitStanding"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRegistersOfUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole list, the latest year first: 200 at most, one for each register and year. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterLine"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    nameSuccessor: {
        parameters: {
            query?: never;
            header: {
                /** @description One value for one intent, 1 to 200 visible ASCII characters, best a UUID. Keep it when you send again. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameSuccessor"];
            };
        };
        responses: {
            /** @description Abolished; open cases are following. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitStanding"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; absent for the first page. */
                after?: string;
                /** @description How many rows at most. */
                limit?: number;
                /** @description What waits, or what was done. */
                state?: "OPEN" | "DONE";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, by the instant they opened, the oldest first. `next` is the `after` of the page behind it, null on the last one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Task"][];
                        next: string | null;
                    };
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; absent for the first page. */
                after?: string;
                /** @description How many rows at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, by id. `next` is the `after` of the page behind it, null on the last one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Webhook"][];
                        next: string | null;
                    };
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description One value for one intent, 1 to 200 visible ASCII characters, best a UUID. Keep it when you send again. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhook"];
            };
        };
        responses: {
            /** @description Created, with its secret. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description The `next` of the page before; absent for the first page. */
                after?: string;
                /** @description How many rows at most. */
                limit?: number;
                /** @description Only those in this state. */
                state?: components["schemas"]["DeliveryState"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, the latest first. `next` is the `after` of the page behind it, null on the last one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Delivery"][];
                        next: string | null;
                    };
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disableWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description One value for one intent, 1 to 200 visible ASCII characters, best a UUID. Keep it when you send again. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Disabled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookChanged"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enableWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description One value for one intent, 1 to 200 visible ASCII characters, best a UUID. Keep it when you send again. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Enabled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookChanged"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description One value for one intent, 1 to 200 visible ASCII characters, best a UUID. Keep it when you send again. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayWebhook"];
            };
        };
        responses: {
            /** @description Queued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReplayed"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header: {
                /** @description One value for one intent, 1 to 200 visible ASCII characters, best a UUID. Keep it when you send again. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateSecret"];
            };
        };
        responses: {
            /** @description The new secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
            /** @description Not JSON, or the Idempotency-Key is missing or holds a character that it may not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is acting. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not yours to ask. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send JSON in UTF-8. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A field is wrong, the rules refuse this form, or the Idempotency-Key was used with another body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too often; Retry-After says when. The headers RateLimit and RateLimit-Policy of every answer tell how much is left. */
            429: {
                headers: {
                    /** @description How much is left of the policy, and for how long (IETF httpapi-ratelimit-headers). */
                    RateLimit?: string;
                    /** @description The policy: reading, writing, sign-in or public, its quota and window. */
                    "RateLimit-Policy"?: string;
                    /** @description Seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The engine or the database does not answer; nothing is lost, send the same key again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    onCommendationIssued: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the message: the same however often it is sent, so that a receiver knows one that it had. */
                "webhook-id": string;
                /** @description Signatures with blanks between them, each "v1," and HMAC-SHA256 in base64 of id, timestamp and body joined by dots, under the secret behind whsec_. One that fits is enough. */
                "webhook-signature": string;
                /** @description When this try was made, in seconds since 1970. Refuse what is older than some minutes. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommendationIssuedMessage"];
            };
        };
        responses: {
            /** @description It arrived. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address is gone: it is told nothing any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again, up to twelve times in three days. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onCommendationRevoked: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the message: the same however often it is sent, so that a receiver knows one that it had. */
                "webhook-id": string;
                /** @description Signatures with blanks between them, each "v1," and HMAC-SHA256 in base64 of id, timestamp and body joined by dots, under the secret behind whsec_. One that fits is enough. */
                "webhook-signature": string;
                /** @description When this try was made, in seconds since 1970. Refuse what is older than some minutes. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommendationRevokedMessage"];
            };
        };
        responses: {
            /** @description It arrived. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address is gone: it is told nothing any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again, up to twelve times in three days. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onNominationClosed: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the message: the same however often it is sent, so that a receiver knows one that it had. */
                "webhook-id": string;
                /** @description Signatures with blanks between them, each "v1," and HMAC-SHA256 in base64 of id, timestamp and body joined by dots, under the secret behind whsec_. One that fits is enough. */
                "webhook-signature": string;
                /** @description When this try was made, in seconds since 1970. Refuse what is older than some minutes. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NominationClosedMessage"];
            };
        };
        responses: {
            /** @description It arrived. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address is gone: it is told nothing any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again, up to twelve times in three days. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onNominationReturned: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the message: the same however often it is sent, so that a receiver knows one that it had. */
                "webhook-id": string;
                /** @description Signatures with blanks between them, each "v1," and HMAC-SHA256 in base64 of id, timestamp and body joined by dots, under the secret behind whsec_. One that fits is enough. */
                "webhook-signature": string;
                /** @description When this try was made, in seconds since 1970. Refuse what is older than some minutes. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NominationReturnedMessage"];
            };
        };
        responses: {
            /** @description It arrived. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address is gone: it is told nothing any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again, up to twelve times in three days. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onNominationSubmitted: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the message: the same however often it is sent, so that a receiver knows one that it had. */
                "webhook-id": string;
                /** @description Signatures with blanks between them, each "v1," and HMAC-SHA256 in base64 of id, timestamp and body joined by dots, under the secret behind whsec_. One that fits is enough. */
                "webhook-signature": string;
                /** @description When this try was made, in seconds since 1970. Refuse what is older than some minutes. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NominationSubmittedMessage"];
            };
        };
        responses: {
            /** @description It arrived. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address is gone: it is told nothing any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It is sent again, up to twelve times in three days. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
