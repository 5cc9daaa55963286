/** As lists of people are read here: by given name, which is the last word, then by the whole name. */
export function inGivenNameOrder<Named extends { readonly name: string }>(people: readonly Named[]): Named[] {
  const given = ({ name }: Named) => name.trim().split(/\s+/).at(-1) ?? '';
  return people.toSorted(
    (one, other) => given(one).localeCompare(given(other), 'vi') || one.name.localeCompare(other.name, 'vi'),
  );
}
