import { Alert, Code, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { OpenedDraft } from '../afterwards/OpenedDraft.tsx';
import { Arrival } from '../shell/Arrival.tsx';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { historyQuery, nominationQuery } from './nomination.ts';
import { PublicLink } from './PublicLink.tsx';

type Answer = Schemas['CommandReceipt'];

/** What was recorded, under which number, in which capacity it was signed, and at which place of the ledger. */
export function Receipt({ answer }: { readonly answer: Answer }) {
  const { text, word } = useWords();
  const { decisionNo, registerNo, receipt } = answer;
  const capacity = useCapacity(answer);
  const certificateCode = useCertificateCode(answer);
  return (
    <Arrival key={receipt.caseSeq}>
      <Alert color="leaf" variant="outline" mb="sm">
        <Text fw={600}>
          {text('case.receipt', {
            caseSeq: receipt.caseSeq,
            hasNumber: decisionNo === null ? 'no' : 'yes',
            decisionNo: decisionNo ?? '',
            registerNo: registerNo ?? '',
          })}
        </Text>
        {capacity && (
          <Text size="sm">
            {text('step.capacity')}: {word('capacity', capacity)}
          </Text>
        )}
        <Text size="sm" className="laurel-quiet">
          {text('case.receiptHash')}: <Code>{receipt.leafHash}</Code>
        </Text>
        <PublicLink code={certificateCode} />
        <OpenedDraft answer={answer} />
      </Alert>
    </Arrival>
  );
}

/** As the ledger has it; null for what nobody signs. */
function useCapacity({ nominationId, events }: Answer): string | null {
  const { data } = useQuery(historyQuery(nominationId));
  const entries = data?.items.filter(({ caseSeq }) => events.some((event) => event.caseSeq === caseSeq)) ?? [];
  const capacity = entries.map(({ body }) => body['capacity']).find((one) => typeof one === 'string');
  return capacity ?? null;
}

/** The code of the certificate that was given; undefined for what gives none. */
function useCertificateCode({ nominationId, decisionNo, registerNo }: Answer): string | null | undefined {
  const { data } = useQuery({ ...nominationQuery(nominationId), enabled: registerNo !== null });
  const issued = data?.commendations.find((one) => one.decisionNo === decisionNo && one.registerNo === registerNo);
  return issued?.certificateCode;
}
