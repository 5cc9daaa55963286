import { Alert, Code, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Arrival } from '../shell/Arrival.tsx';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';
import { nominationQuery } from './nomination.ts';
import { PublicLink } from './PublicLink.tsx';

/** What was recorded, under which number, and at which place of the ledger. */
export function Receipt({ answer }: { readonly answer: Schemas['CommandReceipt'] }) {
  const { text } = useWords();
  const { decisionNo, registerNo, receipt, nominationId } = answer;
  const { data } = useQuery({ ...nominationQuery(nominationId), enabled: registerNo !== null });
  const issued = data?.commendations.find((one) => one.decisionNo === decisionNo && one.registerNo === registerNo);
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
        <Text size="sm" className="laurel-quiet">
          {text('case.receiptHash')}: <Code>{receipt.leafHash}</Code>
        </Text>
        <PublicLink code={issued?.certificateCode} />
      </Alert>
    </Arrival>
  );
}
