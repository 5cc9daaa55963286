import type { LevelKey, NomineeCategory } from '@laurel/domain';

/** The data of a rule set, as far as somebody needs them who keeps cases on paper. */
export interface PaperRules {
  readonly id: string;
  readonly route: readonly LevelKey[];
  readonly routes?: { readonly [category in NomineeCategory]?: readonly LevelKey[] };
  readonly forks?: readonly { from: LevelKey; to: LevelKey; categories?: readonly NomineeCategory[] }[];
  readonly steps: { readonly [level in LevelKey]?: readonly string[] };
  readonly issuePolicy: string;
  readonly fallback: string;
  readonly categoriesAllowed: { readonly [level in LevelKey]?: readonly string[] };
  readonly councils?: { readonly [level in LevelKey]?: PaperCouncilRule };
  readonly clocks?: {
    readonly levels?: { readonly [level in LevelKey]?: PaperLevelClock };
    readonly supplement?: { readonly workingDays: number };
    readonly correction?: { readonly workingDays: number };
    readonly claim?: { readonly workingDays: number };
  };
  readonly supplementsPerLevel?: number;
  readonly signing?: {
    readonly [level in LevelKey]?: {
      readonly capacities: { readonly [role: string]: readonly string[] };
      readonly needsDelegation: readonly string[];
    };
  };
  readonly quotas?: { readonly [level in LevelKey]?: { readonly [category: string]: number } };
  readonly simplified?: object;
  readonly needsEndorsement?: boolean;
  readonly takesOver?: { readonly [level in LevelKey]?: LevelKey };
}

export interface PaperLevelClock {
  readonly workingDays: number;
  readonly remindBefore: number;
  readonly outcomeAfter: number;
  readonly outcome: string;
}

export interface PaperCouncilRule {
  readonly quorum: { readonly num: number; readonly den: number };
  readonly threshold: { readonly percent: number; readonly isStrict: boolean };
  readonly base: string;
  readonly allowsWrittenBallots: boolean;
  readonly recusalShrinksBase: boolean;
  readonly tie: string;
}

/** One review of one level. A new round is a new page; what is on the old one stays. */
export interface Page {
  readonly level: LevelKey;
  readonly round: number;
  unit: string;
  readonly skipped: readonly string[];
  isReceived: boolean;
  isEligible: boolean | null;
  /** The documents that are asked for just now. */
  papers: readonly string[] | null;
  requests: number;
  /** What each agency that was asked has said; ASKED while nothing. */
  readonly agencies: Map<string, string>;
  notice: 'OPEN' | 'ENDED' | null;
  objections: number;
  council: Council | null;
  fields: readonly string[];
  /** When the time of the level had run out. */
  overdueAt: number | null;
  /** Who sent the file back. */
  returner: Pick<Claimant, 'role' | 'unit' | 'person'> | null;
  ownAward: string | null;
}

export interface Claimant {
  readonly role: string;
  readonly unit: string | null;
  readonly person: string | null;
  /** From when the days of the claim are counted, and when the holder last did something. */
  countedFrom: number;
  actedAt: number;
}

export interface Council {
  readonly seats: number;
  readonly votes: Map<number, string>;
  readonly recused: Set<number>;
  result: 'PASSED' | 'FAILED' | null;
}

/** A clock ends at an instant, or stands still with so many working days left. */
export interface PaperClock {
  name: string;
  readonly level: LevelKey;
  endsAt: number | null;
  daysLeft: number;
}

export interface PaperGrant {
  readonly level: LevelKey;
  readonly unit: string;
  state: 'ISSUED' | 'SUPERSEDED' | 'REVOKED';
  isPresented: boolean;
  certificates: number;
}

/** One case as somebody would keep it on paper: rubbed out and written over, with a list of what was recorded. */
export interface Sheet {
  rules: PaperRules;
  ruleSet: string | null;
  phase: string;
  heldFrom: string;
  level: LevelKey | null;
  outcome: string | null;
  category: NomineeCategory | null;
  isSimplified: boolean;
  from: string | null;
  startAt: LevelKey | null;
  units: { [level in LevelKey]?: string };
  readonly pages: Page[];
  readonly grants: PaperGrant[];
  clocks: PaperClock[];
  claimant: Claimant | null;
  readonly parts: { readonly person: string; readonly level: LevelKey | 'NOMINATION' }[];
  /** What the last act recorded, in order. */
  recorded: string[];
}

export function blankSheet(rules: PaperRules): Sheet {
  return {
    rules,
    ruleSet: null,
    phase: 'DRAFT',
    heldFrom: '',
    level: null,
    outcome: null,
    category: null,
    isSimplified: false,
    from: null,
    startAt: null,
    units: {},
    pages: [],
    grants: [],
    clocks: [],
    claimant: null,
    parts: [],
    recorded: [],
  };
}
