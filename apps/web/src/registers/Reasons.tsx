import { NativeSelect } from '@mantine/core';
import { useWords } from '../shell/language.tsx';
import { POLICY_CODES, type PolicyCode } from './refused-search.ts';

interface ReasonsProps {
  readonly code: PolicyCode | undefined;
  readonly onChoose: (code: PolicyCode | undefined) => void;
}

/** Narrows the list to one reason. */
export function Reasons({ code, onChoose }: ReasonsProps) {
  const { text } = useWords();
  return (
    <NativeSelect
      label={text('refused.filter')}
      maw="36rem"
      mb="md"
      value={code ?? ''}
      onChange={({ currentTarget: { value } }) => onChoose(POLICY_CODES.find((one) => one === value))}
      data={[
        { value: '', label: text('refused.any') },
        ...POLICY_CODES.map((value) => ({ value, label: text(`refused.code.${value}`) })),
      ]}
    />
  );
}
