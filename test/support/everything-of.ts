import { CONSENT_TEXT_IN_FORCE } from '@laurel/messages';
import { type Acting, requestTo, type SmallSeason } from './api.ts';
import { uploadsBy } from './documents.ts';
import { nomineeIn } from './nominees.ts';
import { pdf } from './papers.ts';

/** Somebody of whom there is everything that can be: a letter, a document, reasons, an award, a consent, a draft, a refusal. */
export async function everythingOf(apiUrl: string, season: SmallSeason, name: string) {
  const request = requestTo(apiUrl);
  const { G, W } = season.units;
  const nominator: Acting = { role: 'NOMINATOR', unitId: G };
  const head: Acting = { role: 'HEAD', unitId: W };
  const { id: draftId } = await season.nominate(name, { achievement: 'chưa nộp' });
  const content = await pdf();
  const report = { fileName: `Báo cáo ${name}.pdf` };
  const { body: document } = await uploadsBy(apiUrl, request, nominator).whole(draftId, content, report);
  const nominee = await nomineeIn(apiUrl, season, name);
  const item = { nominee: name, category: 'INDIVIDUAL', period: '2022', achievement: `${name} giúp dân`, asks: 'WARD' };
  const letter = { seasonId: season.id, fromUnitId: G, letterNo: '12/TTr', note: `Trân trọng giới thiệu ${name}` };
  const handedIn = await request('POST', '/v1/submissions', { ...letter, nominations: [item] }, nominator);
  const hold = { type: 'hold', level: 'WARD', ground: 'COMPLAINT', reason: `Đơn khiếu nại về ${name}` };
  for (const id of [nominee.nominationId, handedIn.body.items[0].nominationId]) {
    const answers = { type: 'decide', level: 'WARD', ownAward: 'COMMEND', onward: 'STOP' };
    for (const command of [hold, { type: 'release', level: 'WARD', reason: 'Đã rõ (bịa)' }, answers]) {
      const { status, body } = await season.command(id, command, head);
      if (status !== 200) throw new Error(`${command.type}: ${JSON.stringify(body)}`);
    }
  }
  const { person, nomineeId } = nominee;
  await person.request('POST', '/v1/me/consents', { nomineeId, textVersion: CONSENT_TEXT_IN_FORCE });
  return { ...nominee, document, content, draftId };
}
