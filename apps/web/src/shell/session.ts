import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { actBy, client, Refused, read, type Schemas } from './client.ts';
import { keepingOwnChoices } from './own-choices.ts';

export type Me = Schemas['Me'];
export type Office = Schemas['HeldOffice'];

const KEPT = 'laurel.office';
const FRESH_MS = 60_000;

/** Who is signed in, with the office that acts; null: nobody. A person with several offices has taken one of them, at first the first. */
export const meQuery = queryOptions({ queryKey: ['me'], queryFn: askMe, staleTime: FRESH_MS });

async function askMe(): Promise<Me | null> {
  try {
    const me = await read(client.GET('/v1/me'));
    const office = me.offices.find(({ id }) => id === sessionStorage.getItem(KEPT)) ?? me.offices[0] ?? null;
    actBy(office?.id ?? null);
    return { ...me, office };
  } catch (thrown) {
    actBy(null);
    if (thrown instanceof Refused && thrown.problem.status === 401) return null;
    throw thrown;
  }
}

/** The person and the office of a page that is shown to nobody else. */
export function useSeat(): { readonly me: Me; readonly office: Office | null } {
  const { data } = useQuery(meQuery);
  if (!data) throw new Error('This page is for who is signed in.');
  return { me: data, office: data.office };
}

/** After signing in, out or over to another office nothing that was shown is true any more. */
export function useChangeSeat() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return {
    async signedIn(): Promise<void> {
      queries.clear();
      await navigate({ to: '/' });
    },
    /** The page is loaded anew: what stays on it, such as the frame, would go on showing the office before. */
    takeOffice(id: string): void {
      sessionStorage.setItem(KEPT, id);
      window.location.assign('/');
    },
    async signOut(): Promise<void> {
      await keepingOwnChoices(() => read(client.POST('/v1/sign-out')));
      sessionStorage.removeItem(KEPT);
      actBy(null);
      queries.clear();
      await navigate({ to: '/sign-in' });
    },
  };
}
