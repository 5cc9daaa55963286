import type { LevelKey } from '@laurel/domain';
import type { Asked, Pen } from './asked.ts';
import { drop, silenceLeadsTo, start } from './naive-clocks.ts';
import { endOfCorrection, endOfSupplement } from './naive-file.ts';
import { close, levelAbove, notOpen, openPage, pageOf } from './naive-standing.ts';
import { ringOfClaim } from './naive-turns.ts';
import type { PaperGrant, Sheet } from './paper.ts';

/** The commendation in force that a clerk means: of the level that is named, else of the own level, else the last one. */
function meant({ grants }: Sheet, { level, of }: Asked): PaperGrant | undefined {
  const inForce = grants.filter(({ state }) => state === 'ISSUED');
  if (of) return inForce.findLast((grant) => grant.level === of);
  return inForce.findLast((grant) => grant.level === level) ?? inForce.at(-1);
}

const withGrant =
  (fact: string, write: (grant: PaperGrant) => string | (() => void)): Pen =>
  (sheet, asked) => {
    if (sheet.phase === 'DRAFT') return 'NOT_SUBMITTED';
    const grant = meant(sheet, asked);
    if (!grant) return 'NO_COMMENDATION_IN_FORCE';
    const written = write(grant);
    if (typeof written === 'string') return written;
    return () => {
      written();
      sheet.recorded.push(fact);
    };
  };

const anotherCertificate = (grant: PaperGrant) => () => {
  grant.certificates += 1;
};

export const present = withGrant('CommendationPresented', (grant) => {
  if (grant.isPresented) return 'ALREADY_PRESENTED';
  return () => {
    grant.isPresented = true;
  };
});
export const exchangeCertificate = withGrant('CertificateExchanged', anotherCertificate);
export const reissueCertificate = withGrant('CertificateReissued', anotherCertificate);

export const revoke: Pen = (sheet, asked) => {
  if (sheet.phase === 'DRAFT') return 'NOT_SUBMITTED';
  const grant = meant(sheet, asked);
  if (!grant) return 'NO_COMMENDATION_IN_FORCE';
  if (grant.level !== asked.level) return 'NOT_THE_ISSUER';
  return () => {
    grant.state = 'REVOKED';
    sheet.recorded.push('CommendationRevoked');
  };
};

export const reconsider: Pen = (sheet) => {
  if (sheet.phase === 'DRAFT') return 'NOT_SUBMITTED';
  return sheet.phase === 'CLOSED' ? () => void sheet.recorded.push('ReconsiderationOpened') : 'CASE_STILL_OPEN';
};

/** Time has passed, and nobody consented to anything. */
export const lapse: Pen = (sheet, asked) => {
  const { clock, dueAt } = asked;
  const closed = notOpen(sheet);
  if (closed) return closed;
  if (clock === 'SEASON_END') {
    return () => {
      sheet.recorded.push('SeasonEndLapsed');
      close(sheet, 'LAPSED');
    };
  }
  const running = sheet.clocks.find(({ name }) => name === clock);
  if (!running || running.endsAt === null) return 'CLOCK_NOT_RUNNING';
  if (dueAt !== undefined && dueAt !== running.endsAt) return 'CLOCK_NOT_RUNNING';
  return () => ring(sheet, asked, running.level);
};

function ring(sheet: Sheet, asked: Asked, level: LevelKey): void {
  const page = pageOf(sheet);
  const { recorded } = sheet;
  const [word, agency = ''] = asked.clock.split(':');
  const endsAt = sheet.clocks.find(({ name }) => name === asked.clock)?.endsAt ?? null;
  drop(sheet, asked.clock);
  if (word === 'supplement') endOfSupplement(sheet, asked, 'SupplementLapsed');
  if (word === 'correction') endOfCorrection(sheet);
  if (word === 'claim') ringOfClaim(sheet);
  if (word === 'reminder') recorded.push('LevelReminded');
  if (word === 'consultation') {
    page.agencies.set(agency, 'SILENT');
    recorded.push('SilenceLapsed');
  }
  if (word === 'notice') {
    page.notice = 'ENDED';
    recorded.push('NoticeEnded');
  }
  const rule = sheet.rules.clocks?.levels?.[level];
  const follows = silenceLeadsTo(sheet, level);
  if (word === 'level') {
    drop(sheet, 'reminder');
    page.overdueAt = endsAt;
    recorded.push('LevelEscalated');
    if (follows !== 'NOTHING') start(sheet, 'outcome', rule?.outcomeAfter ?? 0, asked.at);
  }
  if (word === 'outcome') {
    recorded.push('LevelLapsed');
    if (follows === 'FORWARD') openPage(sheet, levelAbove(sheet, level) as LevelKey);
    else close(sheet, 'LAPSED');
  }
}
