import { Link } from '@tanstack/react-router';
import { useWords } from './language.tsx';

/** An administrator's ways to seasons and to what they stand on. */
export function SeasonLinks() {
  const { text } = useWords();
  return (
    <>
      <Link to="/administer/seasons">{text('administer.seasons')}</Link>
      <Link to="/administer/stuck">{text('stuck.short')}</Link>
      <Link to="/rule-sets">{text('ruleSet.short')}</Link>
      <Link to="/calendars">{text('calendar.short')}</Link>
    </>
  );
}
