import { Link } from '@tanstack/react-router';
import { useWords } from '../shell/language.tsx';
import classes from './Public.module.css';

/** The two things that anybody may ask, with a paper in the hand. */
export function PublicLinks() {
  const { text } = useWords();
  return (
    <nav aria-label={text('public.nav')} className={classes['links']}>
      <Link to="/tra-cuu">{text('lookUp.title')}</Link>
      <Link to="/c">{text('certificate.check')}</Link>
    </nav>
  );
}
