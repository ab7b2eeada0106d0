/**
 * Makes something once for each key.
 *
 * @param make - makes it
 * @returns what was made of a key, the same each time
 */
export const remembered = <Key, Made>(make: (key: Key) => Made): ((key: Key) => Made) => {
  const made = new Map<Key, { readonly made: Made }>();
  return (key) => {
    const known = made.get(key) ?? { made: make(key) };
    made.set(key, known);
    return known.made;
  };
};
