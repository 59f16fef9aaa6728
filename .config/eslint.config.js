import astro from 'eslint-plugin-astro';
import typescript from 'typescript-eslint';

export default typescript.config(
  { ignores: ['dist/', 'compiled/', '.*.story-bank-*/', '.astro/', '.cache/', 'node_modules/', 'tests/fixtures/'] },
  ...typescript.configs.strict,
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-recommended'],
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // A region that scrolls must be reachable by keyboard.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region'], tags: [] }],
      eqeqeq: 'error',
      'prefer-const': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['tests/**', '**/thesaurus/**'], rules: { 'max-lines': 'off' } },
);
