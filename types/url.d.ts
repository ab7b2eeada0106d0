// zod's declarations name the type URL, which neither lib ES2022 nor `types: []` supplies.
// The type alone: the value `URL` stays out of scope in src.
interface URL {
  readonly href: string;
}
