/**
 * The function with its answers kept, one for each object it is asked about, for as long as the object lives. For pure
 * functions of objects that never change, such as the records of an estate.
 */
export function oncePer<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const kept = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const before = kept.get(key);
    if (before !== undefined) return before.value;
    const value = work(key);
    kept.set(key, { value });
    return value;
  };
}
