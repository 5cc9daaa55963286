import { Alert, Code, Text } from '@mantine/core';
import { Arrival } from '../shell/Arrival.tsx';
import type { Schemas } from '../shell/client.ts';
import { useWords } from '../shell/language.tsx';

/** What was recorded, under which number, and at which place of the ledger. */
export function Receipt({ answer }: { readonly answer: Schemas['CommandReceipt'] }) {
  const { text } = useWords();
  const { decisionNo, registerNo, receipt } = answer;
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
      </Alert>
    </Arrival>
  );
}
