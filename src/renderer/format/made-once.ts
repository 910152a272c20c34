/** What is costly to make, made when it is first asked for. Formats load the language's data, and Start shows few. */
export function madeOnce<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
