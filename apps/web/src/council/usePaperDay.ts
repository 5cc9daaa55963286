import { useIntl } from 'react-intl';

/** The parts of an instant as papers write them: days below 10 and the first two months have a nought before them, so that none can be written in. */
export function usePaperDay() {
  const { formatDate } = useIntl();
  return (at: string) => {
    const month = formatDate(at, { month: 'numeric' }).replace(/\D/g, '');
    return {
      time: formatDate(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
      day: formatDate(at, { day: 'numeric' }).replace(/\D/g, '').padStart(2, '0'),
      month: Number(month) < 3 ? month.padStart(2, '0') : month,
      year: formatDate(at, { year: 'numeric' }).replace(/\D/g, ''),
    };
  };
}
