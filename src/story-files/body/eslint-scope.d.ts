/** The part of eslint-scope that is used here; the package brings no types of its own. */
declare module 'eslint-scope' {
  interface Reference {
    identifier: { name: string; range: [start: number, end: number] };
  }
  interface Scope {
    type: string;
    /** References that no scope inside declares. */
    through: Reference[];
    variables: { name: string }[];
  }
  export function analyze(
    program: object,
    options: { ecmaVersion: number; sourceType: 'module'; jsx: boolean; fallback: 'iteration' },
  ): { scopes: Scope[] };
}
