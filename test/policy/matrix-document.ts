import { policy } from '@laurel/domain';

export const DOCUMENT = 'docs/access-matrix.md';
export const RENEW = 'npm run access';

const SHORT: { readonly [code in policy.PolicyCode]: string } = {
  IDENTITY_REQUIRED: '401',
  NO_OFFICE: 'no',
  NOT_FOUND: '404',
  ROLE_NOT_ALLOWED: 'role',
  UNIT_NOT_CONCERNED: 'unit',
  OWN_NOMINATION: 'own',
};

const HEAD = `# Who may do what

Every kind of actor, every action, every relation to the object: ${policy.ACTOR_KINDS.length} × ${policy.ACTIONS.length} × ${policy.RELATIONS.length} = ${policy.ACTOR_KINDS.length * policy.ACTIONS.length * policy.RELATIONS.length} cells, none of them undefined. It is reviewed by hand with every
change of the policy (\`libs/domain/src/policy\`), which it is made of by

    ${RENEW}

and tested cell by cell over HTTP and in SQL (\`test/policy\`). One table for each relation; rows are commands of a case and operations of
the API, columns are who asks. Actors that are answered alike in the whole table share a column, and so do actions a row.

✓ allowed · \`401\` sign in first · \`no\` an office is needed · \`role\` another role is · \`unit\` another unit's · \`own\` one's own nomination · \`404\` not to be told that it is there

| relation | how who asks stands to the object |
|---|---|
| OWN_UNIT | of the unit at the level that the command names; or the thing is the unit's |
| ORIGIN | of the unit that nominates |
| ON_ROUTE | the case passes the unit at another level |
| CONSULTED | the unit has, or had, something to do in the case |
| UNRELATED | none of these; and where there is no object |
| NOMINEE | the person is the one who is nominated, whatever the office |
| LISTED | the case is restricted, and the person is on its list |
| UNLISTED | the case is restricted, and the person is not on its list |
| SELF | an account or a session of the person's own |

A command names a level here where it can, and it is not the residential group's, where alone a nominator decides.
`;

/** The whole document, made of the policy. */
export function accessMatrix(): string {
  return `${HEAD}\n${policy.RELATIONS.map(tableOf).join('\n')}`;
}

export function cellOf(kind: policy.ActorKind, action: policy.Action, relation: policy.Relation): string {
  const permission = policy.decide(kind, action, { relations: [relation], level: 'WARD' });
  return permission === 'ALLOWED' ? '✓' : SHORT[permission.refused];
}

function tableOf(relation: policy.Relation): string {
  const column = (kind: policy.ActorKind) => policy.ACTIONS.map((action) => cellOf(kind, action, relation)).join(' ');
  const kinds = [...Map.groupBy(policy.ACTOR_KINDS, column).values()];
  const cells = (action: policy.Action) => kinds.map(([kind]) => cellOf(kind as policy.ActorKind, action, relation));
  const rows = [...Map.groupBy(policy.ACTIONS, (action) => cells(action).join(' | '))];
  const lines = [
    ['action', ...kinds.map((alike) => alike.join(', '))].join(' | '),
    ['---', ...kinds.map(() => '---')].join(' | '),
    ...rows.map(([told, alike]) => `${alike.join(', ')} | ${told}`),
  ];
  return `## ${relation}\n\n${lines.map((line) => `| ${line} |`).join('\n')}\n`;
}
